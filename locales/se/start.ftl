### The start, the situation questions and what all screens share.

# The start screen

start-title = Gávnna iežat bálgá
start-lead = Muital iežat dáidduin ja das, masa liikot. Oainnát iežat gievrras beliid, barggu iežat lahkosis ja vuosttaš lávkki.
start-time = Dát ádjána sullii guoktenuppelohkái minuhta.
start-stays = Du vástádusat bissot dán rusttegis. Mihkkege ii vuolgge du lobi haga. Oainnát vuos, mii vuolggášii, ja mearridat ieš.
start-server = Du vástádusat mannet gávpoga servera bokte. Mii eat vurke daid eat ge čále daid gosage, ovdal go ieš sáddet daid.
start-voluntary = Dát lea eaktodáhtolaš. Jus it geavat dán, dat ii váikkut du ovdduide ii ge du bálvalussii.
start-stop-any-time = Sáhtát guođđit gažaldagaid ja heaitit vaikko goas.
start-closed-tab = Vástádusat bissot, jus vieččat siiddu ođđasit. Jus giddet siiddu, dat jávket.
start-not-kept = Vástádusat jávket, jus vieččat siiddu ođđasit dahje giddet dan.
start-idle = Vástádusat jávket rusttegis, go it leat geavahan dán guovtti diimmus.
start-privacy-link = Loga, mo mii suodjalit du dieđuid
start-call = Háliidat go baicca hállat? Riŋge midjiide. Nummir lea { $phone }. Mii vástidit: { $hours }.
start-begin = Álgge

# The path picture and progress

path-label = Du bálgá muttut
stretch-situation = Du dilli
stretch-digital = Digitála dáiddut
stretch-interests = Beroštumit
stretch-result = Boađus
progress-situation = Du dilli: gažaldat { $number }, oktiibuot { $about }
progress-digital = Digitála dáiddut: gažaldat { $number }, oktiibuot sullii { $about }
progress-interests = Beroštumit: siidu { $number }, oktiibuot sullii { $about }

# Municipality

question-municipality = Guđe gielddas don ásat?
question-municipality-help = Nu mii sáhttit čájehit barggu ja veahki du lahkosis.
municipality-other = Eará sajis

# What the person hopes for

question-goal = Maid sávat juste dál?
question-goal-help = Vállje dan, mii lea dutnje dál deháleamos.
goal-work = Barggu nu johtilit go vejolaš
goal-new-field = Barggu ođđa suorggis
goal-training = Skuvlejumi dahje dutkosa
goal-not-sure = In dieđe vel

# Own estimate of Finnish

question-finnish = Man bures máhtát suomagiela?
question-finnish-help = Du iežat árvvoštallan lea doarvái. Dát ii leat teasta.
finnish-none = Ii vel suomagiella: áššit mannet eará gillii
finnish-words = Moadde sáni suomagillii: dearvvaheapmi ja iežas namma
finnish-simple = Álkes suomagiella: áššit gávppis ja busses mannet bures
finnish-everyday = Árgabeaivvi suomagiella: eanaš ságastallamat ruovttus ja barggus lihkostuvvet
finnish-good = Buorre suomagiella: maiddái čállin barggus lihkostuvvá
finnish-fluent = Njuovžilis suomagiella, dahje suomagiella lea eatnigiella

# What makes working harder

question-barriers = Mii dahká bargama váttisin juste dál?
question-barriers-help = Sáhtát válljet máŋga dahje guođđit gažaldaga. Ráđđeaddi oaidná du vástádusa dušše, jus sáddet dan.
barrier-health = Iežat dearvvašvuohta
barrier-care = Máná dahje lagaš olbmo dikšun
barrier-transport = Bargomátki lea váttis
barrier-licence = Ii vuodjinkoarta
barrier-device = Ii heivvolaš rusttet dahje neahttaoktavuohta
barrier-eid = Eai báŋkodovddaldagat ii ge eará vuohki identifiseret iežas neahtas
barrier-skills = Dáiddut dárbbašit lassi oahpu
barrier-other = Juoga eará
barrier-nothing = Ii mihkkege dáin

# Digital questions

question-digital-help = Man bures máhtát dán odne?
question-digital-example = Ovdamearka: { $example }

# Interest screens

question-interests = Maid don háliidivččet bargat barggus?
question-interests-help = Smiehta dušše, livččii go dát suohtas. It dárbbaš vel máhttit.

# Buttons and switches

button-next = Čuovvovaš
button-back = Ruovttoluotta
button-skip = Guođe gažaldaga
button-retry = Geahččal ođđasit
button-clear = Sihko mu vástádusaid
clear-question = Sihkkut go buot du vástádusaid? Daid ii sáhte oažžut ruovttoluotta.
button-clear-confirm = Juo, sihko vástádusaid
button-clear-cancel = Ii, vurke vástádusaid
cleared = Du vástádusat leat sihkkojuvvon. Sáhtát álgit ođđasit.
language-switch = Giella
kept-offer = Vurke ja joatkke maŋŋil dahje eará sajis
kept-have-code = Mus lea koda dahje fiila

# When something needs attention

error-summary-title = Dárkkis vel dán
error-choose-one = Vállje ovtta vástádusa dahje guođe gažaldaga.
error-choose-some = Vállje ovtta dahje máŋga. Sáhtát maid guođđit gažaldaga.
waiting = Vuordde veaháš, čuovvovaš gažaldat lea boahtimin.
waiting-slow = Oktavuohta lea njoahci. Vuordde vel veaháš. Du vástádusat leat dorvvus.
failed-title = Čuovvovaš gažaldat ii boahtán
failed-text = Du vástádusat leat ain dán siiddus. Geahččal ođđasit dahje riŋge midjiide. Nummir lea { $phone }. Mii vástidit: { $hours }.
plain-link = Vástit gažaldagaide dábálaš siiddus
call-instead = Háliidat go baicca riŋget? Nummir lea { $phone }. Mii vástidit: { $hours }.
offline-kept = Oktavuohta boatkanii. Du vástádusat leat dorvvus dán rusttegis. Sáhtát joatkit, go oktavuohta máhccá.
offline-back = Oktavuohta máhcai.

### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = Dás don dál leat
result-lead = Dát govva bođii du vástádusain. Dat lea ságastallama álgu, ii árvosátni.
result-here = Don leat dás
result-not-sent = Dát boađus lea dušše dus. Mihkkege ii leat sáddejuvvon.
result-some-dropped = Oassi gažaldagain lea rievdan du vástideami maŋŋil. Boađus lea rehkenaston vástádusain, mat ain leat fámus.

# Strengths

result-strengths-title = Dát lihkostuvvá dutnje juo
result-strengths-none = Mii eat dieđe vel, mii lihkostuvvá dutnje. Sáhtát máhccat gažaldagaide dahje hállat ráđđeaddiin.
result-strengths-help = Dáid máhtát juo, go oaččut veahki:
result-strengths-start = Don leat mátkki álggus. Juohke dáiddu sáhttá oahppat, ja veahkki gávdno. Dieđát juo, masa liikot:

# The picture of digital skills

result-skills-title = Du digitála dáiddut viđa suorggis
result-skills-lead = Njealječiegat hápmi lea min buoremus árvvoštallan. Ivdnejuvvon guovlu čájeha, gos du dáiddut jáhkkimis leat.
result-skills-none = Don guđđet digitála dáidduid gažaldagaid. Danne das ii leat vel govva.
result-stretch-1 = Álggus
result-stretch-2 = Vuođđu
result-stretch-3 = Buorit
result-stretch-4 = Gievrras
result-skill-words = { $band }. { $sureness }.
result-skill-range = Jáhkkimis dán gaskkas: ”{ $low }” – ”{ $high }”.
result-skill-range-one = Jáhkkimis: ”{ $level }”.

# What to learn next

result-learn-title = Dáin sáhtát joatkit
result-learn-lead = Dát dáiddut leat lahka dan, maid juo máhtát.
result-learn-none = Juste dál mii eat evttot ođđa oahppama. Ráđđeaddi muitala áinnas eanet.
result-learn-where = Gos sáhtát oahppat: { $kind }
result-place-link = Loga eambbo: { $name }

# Interests

result-interests-title = Masa liikot
result-interests-lead = Bajimusas lea dat, masa liikot eanemusat.
result-interests-flat = Don liikojit buot áššiide sullii seamma ollu. Danne mii eat vel máhte dadjat, mii bargu heivešii dutnje buoremusat.
result-interests-none = Don guđđet beroštumiid gažaldagaid. Danne das ii leat vel govva.
result-like-much = Liikot hui ollu
result-like-some = Liikot muhtin muddui
result-like-little = Soaitá veaháš
result-like-not = It nu háliit

# Corners of the hexagon: one short word
result-corner-r = Gieđat
result-corner-i = Dutkat
result-corner-a = Hutkat
result-corner-s = Veahkehit
result-corner-e = Jođihit
result-corner-c = Ordnet

# Work near you

result-work-title = Bargu, masa gánneha oahpásnuvvat
result-work-lead = Evttohusat vuođđuduvvet dasa, masa liikot ja gos du lahkosis dárbbašit bargiid. Don mearridat.
result-work-none = Mis ii leat vel evttohus. Ráđđeaddi veahkeha du gávdnat bálgá.
result-work-more = Čájet eará evttohusaid
result-work-entry = Dábáleamos geaidnu: { $entry }
result-work-esco = Loga eambbo ámmáhis (ESCO, eaŋgalasgillii)
result-work-first = Vuosttaš lávki dán mánu
result-work-path = Bálggis: { $name }
result-work-source = Loga gáldu
result-step-by = Ovddasvástádus: { $party }
result-step-weeks =
    { $weeks ->
        [52] sullii jahki
        [104] sullii guokte jagi
        [156] sullii golbma jagi
        [one] sullii vahkku
        [two] sullii guokte vahku
       *[other] sullii { $weeks } vahku
    }
result-step-weeks-range =
    { $max ->
        [13] 1–3 mánu
        [78] 12–18 mánu
        [156]
            { $min ->
                [52] 1–3 jagi
                [104] 2–3 jagi
               *[other] { $min }–{ $max } vahku
            }
       *[other] { $min }–{ $max } vahku
    }
result-path-finnish = Dárbbašat suomagiela: ”{ $level }”
result-path-paid = Birgejupmi mátkki áigge: { $ways }
result-path-sources = Gáldut: { $sources }

# What now

result-next-title = Maid háliidat dahkat čuovvovažžan?
result-next-send = Sádde ráđđeaddái
result-next-send-help = Oainnát vuos dárkilit, maid ráđđeaddi oainnášii. Sáhtát guođđit osiid eret.
result-print = Čálit dahje vurke
result-print-help = Boađus čáhká guovtti siidui.
result-print-day = Čálihuvvon { $date }
result-restart = Álgge ođđasit
result-restart-help = Du vástádusat sihkkojuvvojit dán rusttegis.

# Being counted without a name

count-title = Veahket gávpoga iežat nama haga
count-label = Mu vástádusaid oažžu lohkat mielde mu nama haga
count-help = Gávpot oaidná, makkár veahki olbmot guovllus dárbbašit. Mielde eai boađe namma, koda eai ge du iežat teaksta. Du vástádusat gažaldagaide vurkejuvvojit ovttas, muhto nama haga, vai gažaldagat buorránit.
count-undo = Dán ii sáhte šluhttet maŋŋil, danne go mii eat dieđe, mat vástádusat ledje du.
count-send = Loga mu vástádusaid mielde
count-none-chosen = Merke vuos ruvttu, jus háliidat iežat vástádusaid mielde.
count-sending = Mii lohkat vástádusaid.
count-done = Giitu. Du vástádusat leat lohkkojuvvon mielde du nama haga.
count-failed = Oktavuohta ii dál doaimma. Du vástádusat eai lohkkojuvvon mielde. Sáhtát geahččalit ođđasit.

# Preview

preview-title = Dán ráđđeaddi oainnášii
preview-lead = Mihkkege ii leat vel sáddejuvvon. Dárkkis, maid háliidat muitalit.
preview-parts = Vállje, mii sáddejuvvo
preview-part-in = Sádde dán oasi: { $part }
preview-part-out = Dát oassi ii sáddejuvvo.
preview-empty = Don váldet eret buot osiid. De ráđđeaddi oaidná dušše du oktavuođadieđuid.
preview-contact = Oktavuođadieđuid čálát čuovvovaš siidui. Easka doppe sáddet.
preview-go-on = Joatkke sáddemii
preview-new-tab = Raba sáddensiiddu sierra siidun
preview-back = Ruovttoluotta bohtosii

# The send page in a frame

send-frame-title = Sáddensiidu
send-frame-heading = Sádde ráđđeaddái
send-frame-waiting = Sáddensiidu rahpasa veahá áiggi geahčen.
send-frame-failed = Sáddensiidu ii rahpas dása. Du vástádusat leat dorvvus. Geahččal ođđasit dahje raba siiddu sierra.
send-tab-opened = Sáddensiidu rahpasii sierra siidun. Du vástádusat leat ain maid dáppe.
send-done-title = Du ášši lea boahtán midjiide
send-done-text = Du vástádusat leat sihkkojuvvon dán rusttegis. Čále muitui koda, mii lea vuolábealde.

# Own view and small tasks

result-views-title = Iežat oaidnu ja smávva bargobihtát
result-views-lead = Govva du digitála dáidduin vuođđuduvvá goappáide.
result-views-own = Iežat oaidnu: ”{ $low }” – ”{ $high }”.
result-views-own-one = Iežat oaidnu: ”{ $level }”.
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] Don dahket ovtta smávva bargobihtá. Dasa gánneha vel máhccat.
               *[other] Don dahket ovtta smávva bargobihtá. Dat manai bures.
            }
        [two]
            { $right ->
                [0] Don dahket guokte smávva bargobihtá. Daidda gánneha vel máhccat.
                [one] Don dahket guokte smávva bargobihtá. Okta dain manai bures.
                [two] Don dahket guokte smávva bargobihtá. Goappašagat manne bures.
               *[other] Don dahket guokte smávva bargobihtá. Goappašagat manne bures.
            }
       *[other]
            { $right ->
                [0] Don dahket { $given } smávva bargobihtá. Daidda gánneha vel máhccat.
                [one] Don dahket { $given } smávva bargobihtá. Okta dain manai bures.
                [two] Don dahket { $given } smávva bargobihtá. Guokte dain manne bures.
               *[other] Don dahket { $given } smávva bargobihtá. { $right } dain manne bures.
            }
    }
result-views-tasks-none = Don guđđet smávva bargobihtáid. Govva vuođđuduvvá dál du iežat vástádusaide.
result-views-agree = Bargobihtát muitalit seamma go don.
result-views-more = Bargobihtát muitalit eanet go ieš dadjet. Soaittát máhttit eanet go jáhkát.
result-views-less = Bargobihtát muitalit veaháš unnit go ieš dadjet. Dan sáhttá geahččat ovttas ráđđeaddiin.
result-views-how-title = Ná govva šaddá
result-views-how = Du iežat vástádusat deddet eanemusat. Bargobihtát ja guokte govviduvvon olbmo sirdet gova veaháš. Jus vástádusat gesset iešguđet guvlui, ivdnejuvvon guovlu lea viiddit.
result-views-marks = Riekkis lea du iežat oaidnu. Njealječiegat hápmi lea min buoremus árvvoštallan, go bargobihtát leat mielde.
result-task-right = Manai bures
result-task-other = Dasa gánneha vel máhccat
result-task-skipped = Ii vástádus

# Ties

result-work-tie = Heive dutnje sullii seamma bures go ovddit.

# Profile text. list = competence-*, occupation-* or scale-*-you (infinitives), level = finnish-*

result-profile-title = Teaksta du bargoohcanprofiilii
result-profile-lead = Sáhtát kopieret teavstta iežat profiilii Työmarkkinatori-bálvalusas. Rievdat dan nu mo háliidat.
result-profile-copy = Kopiere teavstta
result-profile-copied = Teaksta lea kopierejuvvon.
result-profile-language = Teavstta giella
result-profile-empty = Teaksta šaddá du vástádusain. Vástit vuos moatti gažaldahkii.
profile-goal-work = Ozan barggu ja háliidan álgit farga.
profile-goal-new-field = Ozan barggu ođđa suorggis.
profile-goal-training = Háliidan studeret dahje čađahit dutkosa.
profile-goal-not-sure = Ozan bargoeallimis bálgá, mii heive munnje.
profile-skills = Máhtán dáid ieš: { $list }.
profile-skills-help = Veahkehan earáid dáin: { $list }.
profile-learning = Oahpan dáid: { $list }.
profile-interests = Liikon { $list }.
profile-work = Beroštan dáin bargguin: { $list }.
profile-finnish-words = Máhtán moadde sáni suomagiela.
profile-finnish-simple = Hálan álkes suomagiela.
profile-finnish-everyday = Birgen suomagielain eanaš ságastallamiin.
profile-finnish-good = Máhtán suomagiela bures, maid čállit barggus.
profile-finnish-fluent = Hálan njuovžilit suomagiela.

# Another question for a flat interest profile

result-interests-preference = Dát govva vuođđuduvvá beivviide, maid válljejit.

### The state of a case by code.

status-page-title = Mu ášši
status-title = Geahča, gos du ášši lea
status-lead = Čále iežat koda. Don ožžot dan, go sáddejit ášši.
status-code = Iežat koda
status-code-help = Ovdamearkka dihte ABCD-EFGH-JKLM-N. Stuorra ja smávva bustávat dohkkejit.
status-open = Čájet ášši
status-lost-code = Lea go koda láhppon? Riŋge gávpoga bálvalussii. Oaččut ođđa koda, go mii leat dárkkistan, gii don leat.
status-close = Čiega ášši dán šearpmas

status-case-title = Ášši { $number }
status-where = Gos ášši dál lea
status-where-new = Du ášši vuordá vuordinlisttus: { $queue }. Čuovvovaš friddja ráđđeaddi lohká dan.
status-where-claimed = Ráđđeaddi lea váldán du ášši. Son váldá duinna oktavuođa.
status-where-in-contact = Ráđđeaddi lea váldán duinna oktavuođa.
status-where-planned = Doai leahppi soahpan čuovvovaš lávkkiid.
status-where-closed = Ášši lea nohkan.
status-deadline = Mii váldit oktavuođa maŋimustá { $date }.
status-overdue = Mii leat maŋŋonan. Šállošat. Jus it háliit vuordit, riŋge midjiide.
status-next-action = Čuovvovaš sohppojuvvon beaivi lea { $date }.
status-outcome = Boađus: { $outcome }.
status-attempts = { $count ->
    [one] Mii leat geahččalan váldit duinna oktavuođa oktii.
    [two] Mii leat geahččalan váldit duinna oktavuođa guktii.
   *[other] Mii leat geahččalan váldit duinna oktavuođa { $count } geardde.
}
status-contested = Don dadjet, ahte vuordinlistu lea boastut. Ovddasvástideaddji olmmoš guorahallá ášši ja vástida dán siiddus.
status-answer = Vástádus dutnje
status-agreed = Mii lea sohppojuvvon
status-nothing-agreed = Mihkkege ii leat vel sohppojuvvon.
status-history = Mii lea dáhpáhuvvan
status-why = Manin dát vuordinlistu

status-correct-title = Divo oktavuođadieđuid
status-correct-button = Vurke divvumiid
status-corrected = Divvumat leat vurkejuvvon.
status-contest-title = Vuordinlistu lea boastut
status-contest-lead = Muital, manin ášši gullá eará sadjái. Olmmoš lohká dán.
status-contest-reason = Sivva
status-contest-button = Sádde
status-contest-done = Giitu. Ovddasvástideaddji olmmoš guorahallá ášši.
status-report-title = Muital, mo manai
status-report-lead = Sáhtát maid ieš muitalit, masa ášši doalvvui.
status-report-button = Muital
status-report-done = Giitu, go muitalit.
status-withdraw-title = Geasse ášši ruovttoluotta
status-withdraw-lead = Mii sihkkut ášši ja buot du dieđuid dalán. Daid ii sáhte oažžut ruovttoluotta.
status-withdraw-confirm = Háliidan geassit ášši ruovttoluotta ja sihkkut iežan dieđuid
status-withdraw-button = Geasse ja sihko
status-withdrawn-title = Ášši lea gessojuvvon ruovttoluotta
status-withdrawn = Ášši ja du dieđut leat sihkkojuvvon. Sáhtát álgit ođđasit vaikko goas.

error-status-code = Dáinna kodain ii gávdnon ášši. Dárkkis bustávaid ja loguid.
error-status-code-form = Kodas leat golbmanuppelohkái mearkka. Dárkkis, ahte ii oktage váillo.
error-status-slow = Koda lea geahččaluvvon máŋgii. Vuordde veaháš ja geahččal ođđasit.
error-status-reason = Čále siva, vai mii máhttit veahkehit.
error-status-confirm = Merke ruvttu, jus háliidat geassit ášši ruovttoluotta.
error-status-outcome = Vállje ovtta vástádusa.
error-status-changed = Ášši rievddai aitto. Geahča, mii lea ođas, ja geahččal ođđasit.

# The way of a case
status-stop-new = Vuordinlisttus
status-stop-claimed = Ráđđeaddis
status-stop-in-contact = Oktavuohta váldojuvvon
status-stop-planned = Lávkkit sohppojuvvon
status-stop-closed = Nohkan

# What has happened
status-event-received = Ášši bođii midjiide
status-event-claimed = Ráđđeaddi válddii ášši
status-event-released = Ášši máhcai vuordinlistui
status-event-lease-lapsed = Ášši máhcai vuordinlistui
status-event-contacted = Ráđđeaddi válddii duinna oktavuođa
status-event-no-answer = Ráđđeaddi geahččalii váldit oktavuođa
status-event-next-action = Čuovvovaš beaivi sohppojuvvui
status-event-planned = Čuovvovaš lávki sohppojuvvui
status-event-noted = Ráđđeaddi čálii muittuhusa
status-event-moved = Ášši sirdašuvai eará vuordinlistui
status-event-contested = Don dadjet, ahte vuordinlistu lea boastut
status-event-contest-settled = Ovddasvástideaddji olmmoš vástidii dutnje
status-event-corrected = Don divvot oktavuođadieđuid
status-event-code-reissued = Don ožžot ođđa koda
status-event-person-reported = Don muitalit, mo manai
status-event-closed = Ášši nogai
status-event-withdrawn = Don gesset ášši ruovttoluotta

# The plan, shared details and messages
status-usual = { $count ->
    [0] Dábálaččat mii váldit oktavuođa seamma bargobeaivvi.
    [one] Dábálaččat mii váldit oktavuođa sullii ovtta bargobeaivvis.
    [two] Dábálaččat mii váldit oktavuođa sullii guovtti bargobeaivvis.
   *[other] Dábálaččat mii váldit oktavuođa sullii { $count } bargobeaivvis.
}
status-holder = Ráđđeaddi dikšu du ášši. Organisašuvdna lea { $org }.
status-holder-named = Du ášši dikšu { $name }. Organisašuvdna lea { $org }.
status-hidden = { $org } ii oainne dáid du dieđuid: { $parts }.
status-own = Du vuorru
status-plan = Plána
status-step-due = Maŋimustá { $date }
status-step-planned = Ii vel álgán
status-step-sent = Bivdda lea sáddejuvvon
status-step-accepted = Barggus
status-step-done = Gárvvis
status-step-finish = Lean dahkan dán
status-step-thanks = Buorre. Mii merkiimet lávkki gárvvisin.
status-calendar = Lasit kaleandarii
status-calendar-title = Deaivvadeapmi: { $org }
status-shares = Gii oaidná du dieđuid
status-shares-lead = Don leat soahpan dán ráđđeaddiin. Sáhtát heaitit vaikko goas.
status-share-line = { $org } oaidná: { $parts }. Sohppojuvvon { $date }.
status-share-ended = { $org } ii šat oainne du dieđuid. Nogai { $date }.
status-unshare = Heaitte čájeheames
status-unshared = Du dieđut eai šat čájehuvvo.
status-messages = Dieđáhusat
status-message-you = Don
status-message-us = Ráđđeaddi
status-message-head = { $who }, { $time }
status-message-label = Čále ráđđeaddái
status-message-help = Mii vástidit dán siiddus. Ale čále persovdnadovddaldaga (henkilötunnus).
status-message-button = Sádde dieđáhusa
status-message-sent = Dieđáhus lea sáddejuvvon.
error-status-message = Čále dieđáhusa.
error-status-messages = Don leat sádden odne juo máŋga dieđáhusa. Riŋge midjiide, jus áššis lea hoahppu.
status-event-assigned = Áššái válljejuvvui ráđđeaddi
status-event-handed-over = Ášši sirdašuvai eará ráđđeaddái
status-event-followed-up = Ráđđeaddi jearai, mo dus manná

### The send page and the receipt.

send-page-title = Sádde ráđđeaddái
send-title = Mo mii sáhttit váldit duinna oktavuođa?
send-lead = Muital, mo ja goas ráđđeaddi sáhttá váldit duinna oktavuođa. Vuolábealde oainnát vel oktii, maid sáddet.
send-nothing-yet = Mihkkege ii leat vel sáddejuvvon.
send-waiting = Vuordde veaháš, du vástádusat leat boahtimin.
send-waiting-failed = Du vástádusat eai boahtán dán siidui. Máhca ruovttoluotta ja deaddil sáddenboalu ođđasit.
send-rather-call = Háliidat go baicca riŋget? Nummir lea { $phone }. Mii vástidit: { $hours }.

send-name = Namma
send-name-help = Ovdanamma lea doarvái. Sáhtát guođđit dán guorusin.
send-phone = Telefovdnanummir
send-phone-help = Ovdamearkka dihte 040 123 4567.
send-email = E-poasta
send-email-help = Oaččut dieđáhusa, go áššis lea juoga ođas. Dieđáhusas eai leat persovdnadieđut.
send-one-of = Mii dárbbašit telefovdnanummira dahje e-poastačujuhusa. Nubbi lea doarvái.
send-channel = Mo mii váldit oktavuođa?
send-channel-any = Vaikko mo
send-channel-phone = Telefovnnain
send-channel-sms = Teakstadieđuin
send-channel-email = E-poasttain
send-times = Goas dutnje heive?
send-times-help = Sáhtát válljet máŋga.
send-times-morning = Iđđes (diibmu 8–11)
send-times-noon = Gaskabeaivvi (diibmu 11–13)
send-times-afternoon = Eahkedis (diibmu 13–16)
send-language = Guđe gillii háliidat hállat?
send-language-help = Čále giela nama.
send-interpreter = Dárbbašan dulkka
send-interpreter-help = Dulka ii mávsse dutnje maidege.
send-protected = Mu dieđut leat suodjaluvvon (turvakielto)
send-protected-help = Dalle du ášši oidnet dušše moadde namuhuvvon bargi.
send-message = Háliidat go muitalit juoidá iežat sániiguin?
send-message-help = Eaktodáhtolaš. Ale čále persovdnadovddaldaga (henkilötunnus).

send-preview = Dán ráđđeaddi oaidná
send-preview-lead = Sáhtát guođđit osiid eret. Ráđđeaddi oaidná dušše dáid áššiid ja du oktavuođadieđuid.
send-preview-changed = Don rievdadit dan, mii sáddejuvvo. Dál ráđđeaddi oaidná dán. Geahča dan ja sádde.
send-doubtful = Mii eat sáhttán dárkkistit, bohte go du vástádusat rievtti láhkai. Mihkkege ii leat sáddejuvvon. Geahča, maid ráđđeaddi oainnášii, ja sádde de. Sáhtát maid máhccat divvut vástádusaid.
send-left-out = Dát oassi ii sáddejuvvo.
send-recomputed = Gažaldagat leat rievdan du vástideami maŋŋil. Mii rehkenasttiimet bohtosa ođđasit. Geahča dan ovdal go sáddet.
send-dropped = { $count ->
    [one] Okta vástádus báhcá eret, danne go dat gažaldat ii šat gávdno.
    [two] Guokte vástádusa báhcet eret, danne go dat gažaldagat eai šat gávdno.
   *[other] { $count } vástádusa báhcet eret, danne go dat gažaldagat eai šat gávdno.
}
send-count = Mu vástádusaid oažžu lohkat statistihkkii mu nama haga
send-count-help = Dát lea eará ášši go sádden. Gávpot oažžu diehtit, maid olbmot dárbbašit. Du vástádusat gažaldagaide vurkejuvvojit ovttas, muhto nama haga, vai gažaldagat buorránit. Daid ii sáhte čatnat dutnje, danne daid ii sáhte maŋŋil sihkkut.
send-button = Sádde ráđđeaddái
send-back = Ruovttoluotta bohtosii
send-person-decides = Olmmoš lohká du ášši ja mearrida duinna ovttas. Mašiidna ii mearrit maidege.
send-sending = Sáddemin…
send-offline = Oktavuohta boatkanii. Du dieđut leat dorvvus dán siiddus. Mii geahččalit ođđasit.
send-retry = Geahččal ođđasit
send-still-offline = Oktavuohta ii vel leat. Doala dán siiddu rabas dahje riŋge midjiide.

error-send-reach = Čále telefovdnanummira dahje e-poastačujuhusa, vai mii sáhttit váldit oktavuođa.
error-send-phone = Dárkkis telefovdnanummira. Das ožžot leat logut, gaskkat ja plusmearka álggus.
error-send-email = Dárkkis e-poastačujuhusa. Das lea @-mearka, ovdamearkka dihte namma@ovdamearka.fi.
error-send-channel-phone = Don válljejit telefovnna dahje teakstadieđu. Čále dalle telefovdnanummira.
error-send-channel-email = Don válljejit e-poastta. Čále dalle e-poastačujuhusa.
error-send-long = Teaksta lea menddo guhkki. Das ožžot leat eanemusat { $limit } mearkka.
error-send-key = Sáddenskovvi lea boarásmuvvan. Dárkkis dieđuid ja sádde ođđasit.
error-send-answers = Mii eat sáhttán lohkat vástádusaid. Álgge ođđasit dahje riŋge midjiide.
error-send-answers-long = Vástádusat leat guhkit go dát siidu sáhttá váldit vuostá. Mihkkege ii leat sáddejuvvon. Máhca ruovttoluotta ja geahččal ođđasit dahje riŋge midjiide.
error-send-other-body = Dát skovvi lea juo sáddejuvvon eará dieđuiguin. Vuosttaš dieđut leat dorvvus. Divo dieđuid iežat kodain.
error-send-withdrawn = Dát ášši lea gessojuvvon ruovttoluotta ja sihkkojuvvon. Sáhtát álgit ođđasit.

receipt-page-title = Giitu, du ášši lea boahtán midjiide
receipt-title = Giitu, du ášši lea boahtán midjiide
receipt-number = Ášši nummir
receipt-number-help = Sáhtát muitalit dán nummira, go riŋget.
receipt-code = Iežat koda
receipt-code-help = Ale muital koda earáide. Dainna oainnát, gos du ášši lea. Sáhtát maid divvut dieđuid dahje geassit ášši ruovttoluotta. Mii eat goassege jeara koda.
receipt-code-keep = Čále koda muitui dahje čálit dán siiddu. Mii eat čájet dan ođđasit.
receipt-queue = Du ášši lea dáppe
receipt-why = Manin juste doppe
receipt-when = Mii váldit oktavuođa maŋimustá { $date }
receipt-next = Mii dáhpáhuvvá čuovvovažžan
receipt-next-read = Ráđđeaddi lohká du ášši.
receipt-next-contact = Ráđđeaddi váldá duinna oktavuođa.
receipt-next-plan = Doai soahpabeahtti ovttas čuovvovaš lávkki.
receipt-status-link = Geahča, gos du ášši lea
receipt-mail = Oaččut nannema e-postii.
receipt-print = Čálit
receipt-again = Mii oaččuimet dán juo ovdal. Dá lea seamma duođaštus.
receipt-voluntary = Suunta-bálvalusa geavaheapmi lea eaktodáhtolaš. Dat ii váikkut du ovdduide.

### Small tasks and two described people.

# Small tasks

task-help = Vállje ovtta. Dát ii leat eksámen.
task-unsure = In leat sihkar

task-t-mend-field = Guđe vástádusa skovvi dohkkeha?
task-t-mend-field-scene = Skovvi jearrá riegádanbeaivvi hámis bb.mm.jjjj. Dat ii dohkket vástádusa 7/3/85. Beaivi lea njukčamánu čihččet beaivi jagis 1985.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = Bustávat bb.mm.jjjj čájehit málle: vuos beaivi, dasto mánnu, loahpas olles jahki. Nollat devdet guoros sajiid.

task-t-fake-message = Mii dáin dieđáhusain lea fillendieđáhus?
task-t-fake-message-scene = Du telefovdnii bohtet golbma dieđáhusa seamma beaivvi.
task-t-fake-message-refund = ”Vearroeiseváldi: Oaččut 214 € ruovttoluotta. Nanne iežat konttu liŋkkas odne.”
task-t-fake-message-library = ”Girjerádju: Du luoikkas nohká ihttin. Ođasmahte dan neahtas dahje riŋge midjiide.”
task-t-fake-message-bank = ”Báŋku: Mii eat jeara dovddaldagaid dieđáhusas. Logge álo ieš neahttabáŋkui.”
task-t-fake-message-why = Ruhta, hoahppu ja liŋka seamma dieđáhusas leat fillema mearkkat. Raba bálvalusa álo ieš, ale dieđáhusa liŋkkas.

task-t-update = Mii lea buorre dahkat?
task-t-update-scene = Logat ođđasiid telefovnnas. Siidui boahtá ruvtto: ”Du telefovdna lea váras! Ođasmahte dás dahje riŋge doarjagii.”
task-t-update-press = Deaddilan ruvttu ja ođasmahtán telefovnna dalán
task-t-update-call = Riŋgen doarjaga nummirii, mii lea ruvttus
task-t-update-settings = Gidden siiddu ja geahčan ođasmahttimiid ásahusain
task-t-update-why = Rivttes ođasmahttin gávdno telefovnna iežas ásahusain. Neahttasiidu ii dieđe, maid du telefovdna dárbbaša.

task-t-safe-file = Guđe fiilla lavttát ohcamuššii?
task-t-safe-file-scene = Bargoaddi bivdá du CV (bargo- ja oahppodieđuid). Fiilla galgá sáhttit rahpat buot rusttegiin.
task-t-safe-file-own-format = Mu-CV.pages
task-t-safe-file-program = Mu-CV.exe
task-t-safe-file-pdf = Mu-CV.pdf
task-t-safe-file-name-list = CV-ja-kurssa-nammalistu.pdf
task-t-safe-file-why = PDF rahpasa buot rusttegiin seammaláganin. Mielde gánneha bidjat dušše iežat dieđuid.

task-t-job-profile = Guđe teavsttain bargoaddi, gii ohcá koahka, gávdná du?
task-t-job-profile-scene = Don leat koahkka ja čálát bargoohcanprofiilla. Bargoaddit ohcet profiillaid ohcansániiguin.
task-t-job-profile-exact = Koahkka, stuorragievkkan, hygieniijapássa
task-t-job-profile-traits = Lean áŋgir, movttet ja oahpan johtilit
task-t-job-profile-anything = Barggan vaikko maid, ja sáhtán álgit dalán
task-t-job-profile-why = Bargoaddi ohcá ámmáhiid ja dáidduid namaiguin. Maŋŋil sáhtát muitalit, makkár olmmoš leat.

task-t-search-result = Mii dáin ohcanbohtosiin lea Vearrohálddahusa iežas siidu?
task-t-search-result-scene = Dárbbašat vearrokoartta ođđa bargui. Vearrohálddahusa (Verohallinto) čujuhus lea vero.fi. Ohcan gávdná golbma siiddu.
task-t-search-result-official-looking = Virggálaš vearrokoarta: vero.fi.verokortti-nyt24.com
task-t-search-result-helper = Vearrokoarta neahtas: vero-fi.verokorttiapu24.net
task-t-search-result-owner = Vearrokoarta ođđa bargui: vero.fi/verokortti
task-t-search-result-why = Geahča, mii lea aitto ovdal vuosttaš mearkka ”/”: vero.fi. Guokte eará čujuhusa nohket eará namain.

task-t-who-sees = Gii sáhttá dál rahpat du fiilla?
task-t-who-sees-scene = Juogát fiilla ásahusain ”buohkat, geain lea liŋka”. Sáddet liŋkka ovtta bargoaddái. Maŋŋil sihkut sáddejuvvon dieđáhusa.
task-t-who-sees-employer = Dušše bargoaddi, geasa sáddejit liŋkka
task-t-who-sees-passed-on = Maiddái sii, geaidda bargoaddi addá liŋkka
task-t-who-sees-nobody = Ii oktage, danne go sihkkot dieđáhusa
task-t-who-sees-signed-in = Dušše sii, geat logget seamma bálvalussii
task-t-who-sees-why = Liŋka doaibmá juohkehažžii, gii oažžu dan, vaikko sihkut dieđáhusa. Dorvvolaččat lea bovdet olbmuid nama mielde dahje heaitit juohkimis.

task-t-sign-in = Guhte sisaloggen suodjala du maiddái boasttu siiddus?
task-t-sign-in-scene = Fillejeaddji ráhkada siiddu, mii lea áibbas rivttes sisaloggensiiddu lágan. Vaikko gii sáhttá meaddit.
task-t-sign-in-long = Guhkes beassansátni, mii ii leat eará sajis
task-t-sign-in-text-code = Beassansátni ja koda teakstadieđuin
task-t-sign-in-weekly = Váttis beassansátni, mii molsašuvvá vahkkosaččat
task-t-sign-in-passkey = Beassančoavdda (passkey) ja suorbmamearka
task-t-sign-in-why = Beassančoavdda doaibmá dušše rivttes siiddus, nu ahte boasttu siidu ii oaččo maidege. Beassansáni ja koda fillejeaddji sáhttá geavahit dalán.

# Two people

vignette-help = Juohkehaš oaidná dáidduid veaháš earáládje. Du árvvoštallan earáin veahkeha min áddet du iežat vástádusaid.
vignette-not-yet = Ii máhte vel
vignette-with-help = Máhttá, go oažžu veahki
vignette-alone = Máhttá ieš
vignette-help-others = Veahkeha maid earáid

vignette-v-leena = Man bures Leena doallá oktavuođa dieđáhusaiguin?
vignette-v-leena-scene = Leena lohká dieđáhusaid ja vástida oanehaččat. Go galgá sáddet mildosa, Leena bivdá veahki girjerájus. Videoságastallama Leena ii raba okto.
vignette-v-omar = Man bures Omar ohcá bargosajiid neahtas?
vignette-v-omar-scene = Omar ráddje ohcama ieš báikkegotti ja bargoáiggi mielde. Jus heivvolaš ii gávdno, Omar hutká ođđa ohcansániid. Muhtumin Omar čájeha ránnjái, mo galgá ohcat.

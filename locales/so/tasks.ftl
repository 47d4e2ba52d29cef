### Small tasks and two described people.

# Small tasks

task-help = Mid dooro. Tani imtixaan ma aha.
task-unsure = Ma hubo

task-t-mend-field = Qoraalkee ayuu foomku aqbalayaa?
task-t-mend-field-scene = Foom ayaa taariikhda dhalashada u weydiinaya sida dd.mm.yyyy. Ma aqbalo 7/3/85. Maalintu waa toddobada bisha Maarso ee 1985.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = Xarfaha dd.mm.yyyy waxay tusayaan qaabka: maalinta, bisha, kaddibna sannadka oo dhan. Eberku meelaha bannaan ayuu buuxiyaa.

task-t-fake-message = Farriimahan tee baa khiyaano ah?
task-t-fake-message-scene = Isla maalin saddex farriimood ayaa taleefankaaga soo gala.
task-t-fake-message-refund = “Xafiiska cashuurta: 214 € ayaa kuu soo noqonaysa. Maanta akoonkaaga ku xaqiiji linkiga.”
task-t-fake-message-library = “Maktabadda: Waqtiga buuggu berri ayuu dhammaanayaa. Internetka ku cusboonaysii ama na soo wac.”
task-t-fake-message-bank = “Bangiga: Koodhadhka farriin kuma weydiinno. Mar walba adigu gal bangiga internetka.”
task-t-fake-message-why = Lacag, degdeg iyo linki isku farriin ku jira waa calaamad khiyaano. Mar walba adeegga adigu fur, ha ka furin linkiga farriinta.

task-t-update = Maxaa fiican in la sameeyo?
task-t-update-scene = Wararka ayaad taleefanka ka akhrinaysaa. Sanduuq ayaa bogga ku soo baxa: “Taleefankaagu khatar ayuu ku jiraa! Halkan ka cusboonaysii ama wac caawimaadda.”
task-t-update-press = Sanduuqa waan taabtaa, taleefanka isla hadda cusboonaysiiyaa
task-t-update-call = Waxaan wacaa lambarka caawimaadda ee sanduuqa ku qoran
task-t-update-settings = Bogga waan xiraa, cusboonaysiinta ka eegaa settings-ka
task-t-update-why = Cusboonaysiinta dhabta ah waxay ku jirtaa settings-ka taleefanka. Bog internet ma oga waxa taleefankaagu u baahan yahay.

task-t-safe-file = Faylkee ayaad codsiga ku lifaaqaysaa?
task-t-safe-file-scene = Shaqo-bixiye ayaa CV-gaaga dalbanaya. Faylku waa inuu ku furmo qalab kasta.
task-t-safe-file-own-format = CV-gayga.pages
task-t-safe-file-program = CV-gayga.exe
task-t-safe-file-pdf = CV-gayga.pdf
task-t-safe-file-name-list = CV-iyo-magacyada-koorsada.pdf
task-t-safe-file-why = PDF qalab kasta ayuu si isku mid ah ugu furmaa. Waa wanaagsan tahay in xogtaada oo keliya lagu daro.

task-t-job-profile = Qoraalkee ayuu kugu helayaa shaqo-bixiye cunto-kariye raadinaya?
task-t-job-profile-scene = Waxaad tahay cunto-kariye, waxaadna qoraysaa profile shaqo. Shaqo-bixiyayaashu erayo ayay profile-yada ku raadiyaan.
task-t-job-profile-exact = Cunto-kariye, jiko weyn, kaarka nadaafadda
task-t-job-profile-traits = Waan dadaalaa, waan faraxsanahay, dhaqsana wax waan u bartaa
task-t-job-profile-anything = Wax walba waan qabtaa, isla hadda ayaan bilaabi karaa
task-t-job-profile-why = Shaqo-bixiyuhu wuxuu ku raadiyaa magacyada shaqada iyo xirfadaha. Intaa kaddib waad sheegi kartaa dabeecaddaada.

task-t-search-result = Natiijadee ayaa ah bogga u gaarka ah ee Maamulka Cashuurta?
task-t-search-result-scene = Shaqo cusub ayaad kaarka cashuurta (verokortti) ugu baahan tahay. Cinwaanka Maamulka Cashuurta waa vero.fi. Raadintu saddex bog ayay heshay.
task-t-search-result-official-looking = Verokortti rasmi ah: vero.fi.verokortti-nyt24.com
task-t-search-result-helper = Verokortti internetka: vero-fi.verokorttiapu24.net
task-t-search-result-owner = Verokortti shaqo cusub: vero.fi/verokortti
task-t-search-result-why = Eeg waxa ku qoran isla ka hor calaamadda / ee ugu horraysa: vero.fi. Labada cinwaan ee kale magac kale ayay ku dhammaadaan.

task-t-who-sees = Hadda yaa faylkaaga furi kara?
task-t-who-sees-scene = Fayl ayaad wadaagtaa adigoo dooranaya “qof kasta oo linkiga haysta”. Linkiga waxaad u dirtaa hal shaqo-bixiye. Mar dambe farriintii aad dirtay waad tirtirtaa.
task-t-who-sees-employer = Shaqo-bixiyihii aad linkiga u dirtay oo keliya
task-t-who-sees-passed-on = Sidoo kale dadka shaqo-bixiyuhu linkiga siiyo
task-t-who-sees-nobody = Cidna, sababtoo ah farriinta waad tirtirtay
task-t-who-sees-signed-in = Dadka isla adeegga soo gala oo keliya
task-t-who-sees-why = Linkigu wuu u shaqeeyaa qof kasta oo hela, xitaa haddii aad farriinta tirtirto. Waxaa ka ammaan badan inaad dadka magac ku casuunto ama wadaagista joojiso.

task-t-sign-in = Habkee soo gelidda ayaa kaa ilaaliya xitaa bog been ah?
task-t-sign-in-scene = Qof khiyaano wada ayaa sameeya bog aad ugu eg bogga dhabta ah ee soo gelidda. Qof kasta wuu ku khaldami karaa.
task-t-sign-in-long = Eray sir ah oo dheer, oo aan meel kale lagu isticmaalin
task-t-sign-in-text-code = Eray sir ah iyo koodh farriin ku yimaada
task-t-sign-in-weekly = Eray sir ah oo adag, toddobaad kasta isbeddela
task-t-sign-in-passkey = Passkey (fure dijitaal ah) iyo sawirka farta
task-t-sign-in-why = Passkey wuxuu ku shaqeeyaa bogga dhabta ah oo keliya, markaa bogga beenta ah waxba ma helo. Erayga sirta ah iyo koodhka khiyaanoolaha ayaa isla markiiba isticmaali kara.

# Two people

vignette-help = Qof walba si yar oo ka duwan ayuu xirfadaha u arkaa. Aragtida aad kuwa kale ka qabto waxay naga caawisaa fahamka jawaabahaaga.
vignette-not-yet = Weli maya
vignette-with-help = Haa, marka la caawiyo
vignette-alone = Haa, caawimaad la’aan
vignette-help-others = Haa, xitaa caawinta dadka kale

vignette-v-leena = Leena ma awooddaa inay farriimo dadka kula xiriirto?
vignette-v-leena-scene = Leena farriimaha way akhridaa, si gaaban ayayna uga jawaabtaa. Si ay lifaaq u dirto, Leena maktabadda ayay caawimaad ka weydiisataa. Wicitaan muuqaal ah Leena keligeed ma furto.
vignette-v-omar = Omar ma awoodaa inuu internetka shaqooyin ka raadiyo?
vignette-v-omar-scene = Omar raadinta magaalo iyo waqtiga shaqada ayuu isagu ku soo koobaa. Haddii wax habboon la waayo, Omar erayo raadin oo cusub ayuu keenaa. Mararka qaarkood Omar deriskiisa ayuu tusaa sida loo raadiyo.

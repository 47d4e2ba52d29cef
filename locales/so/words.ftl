### Hard words and what they mean. Shown beside a question or a task when a person wants to know what a word means.
### An explanation must not give away the right answer of a small task.

words-what = Maxay erayadu ka dhigan yihiin?

# Files and programs

word-link = linki
word-link-means = Qoraal ama sawir aad taabato. Wuxuu furaa bog kale ama fayl.
word-file = fayl
word-file-means = Qoraal, sawir ama muuqaal ku kaydsan taleefan ama kombiyuutar.
word-folder = gal (folder)
word-folder-means = Meel aad faylal ku ururiso. Waa sida khaanad waraaqo.
word-attachment = lifaaq
word-attachment-means = Fayl aad farriin la dirto. Wuxuu noqon karaa, tusaale, sawir ama shahaado.
word-pdf = PDF
word-pdf-means = Fayl ay ku jirto warqad diyaar ah, tusaale shahaado. Magaciisu wuxuu ku dhammaadaa .pdf.
word-spreadsheet = jadwal
word-spreadsheet-means = Sadarro iyo sanduuqyo kombiyuutarka ku jira. Sanduuqyada waxaa lagu qoraa erayo iyo tirooyin.
word-program = barnaamij
word-program-means = Barnaamij ayaad wax kaga qabataa taleefan ama kombiyuutar. Mid ayaad wax ku qortaa, mid kalena sawirro ku eegtaa.
word-app = app
word-app-means = Barnaamij taleefanka ku jira. Tusaale, khariidaddu waa app.
word-update = cusboonaysiin
word-update-means = Hagaajin lagu sameeyo barnaamijyada taleefan ama kombiyuutar. Khaladaad ayay saxdaa, wax cusubna way keeni kartaa.
word-settings = settings (habayn)
word-settings-means = Meesha aad ku go’aamiso sida taleefan ama barnaamij u shaqeeyo. Tusaale, luqadda ayaad ka beddeli kartaa.
word-backup = nuqul kayd ah
word-backup-means = Nuqul labaad oo sawirradaada iyo faylalkaaga ah. Wuu ku caawiyaa haddii qalabku lumo ama jabo.
word-notification = ogeysiis
word-notification-means = Farriin gaaban oo taleefanku wax cusub kuugu sheego. Cod ayay yeelan kartaa.
word-location = goob
word-location-means = Meesha aad hadda joogto. Taleefanku khariidadda ayuu ku tusi karaa.
word-wireless-network = Wi-Fi
word-wireless-network-means = Internet aad fiilo la’aan ku gasho. Dad badan ayaa Wi-Fi u yaqaan.

# Services and safety

word-log-in = soo gelid
word-log-in-means = Adeeg ayaad ku gashaa magacaaga iyo eraygaaga sirta ah. Ugu dambayn waad ka bixi kartaa.
word-account = akoon
word-account-means = Meel adiga kuu gaar ah oo adeeg internetka ka mid ah. Waxaad ku gashaa magac iyo eray sir ah.
word-identify = caddaynta cidda aad tahay
word-identify-means = Waxaad adeegga u caddaysaa cidda aad tahay. Internetka waxaa lagu samayn karaa, tusaale, koodhadhka bangiga.
word-bank-codes = koodhadhka bangiga
word-bank-codes-means = Bangiga ayaad ka heshaa (pankkitunnukset). Waxaad ku gashaa bangiga internetka, waxaadna ku caddaysaa cidda aad tahay.
word-two-step = soo gelid laba tallaabo ah
word-two-step-means = Marka hore erayga sirta ah ayaad gelisaa. Kaddib waxaad muujisaa, tusaale koodh, in aad adigu tahay.
word-passkey = passkey
word-passkey-means = Hab lagu soo galo adeeg. Furuhu wuxuu ku jiri karaa taleefankaaga, sawirka farta ayaana furi kara.
word-password-manager = barnaamijka erayada sirta ah
word-password-manager-means = Barnaamij kuu haya erayadaada sirta ah. Hal eray oo keliya ayaad u baahan tahay inaad xasuusato.
word-scam = khiyaano
word-scam-means = Qof ayaa been kuu sheega si uu lacagtaada ama xogtaada u helo. Waxay ku dhici kartaa farriin, wicitaan ama bog internet.
word-terms = shuruudo
word-terms-means = Xeerarka sheega waxa aad samayn karto iyo waxa aadan samayn karin.
word-licence = liisan
word-licence-means = Oggolaansho sheega sida sawir, qoraal ama barnaamij loo isticmaali karo.
word-ai = AI
word-ai-means = Sirdoonka macmalka ah. Waa barnaamij su’aalo ka jawaaba oo qoraal qora. Wuu khaldami karaa.
word-screen-reader = barnaamij shaashad akhriya
word-screen-reader-means = Barnaamij qoraalka shaashadda cod ku akhriya. Wuxuu caawiyaa qof aan si fiican wax u arkin.
word-mandate = wakaalad Suomi.fi
word-mandate-means = Oggolaansho aad internetka ugu qabato arrimaha qof kale. Qofkaas ayaa adeegga Suomi.fi ku bixiya.
word-initiative = hindise
word-initiative-means = Soo-jeedin aad degmada u samayso. Waxaad ku sheegtaa waxa degmadu beddesho ama samayso.
word-reference-number = lambarka tixraaca
word-reference-number-means = Lambar biilka ku qoran. Wuxuu qofka lacagta helaya u sheegaa biilka aad bixisay.
word-digital-help = caawimaadda dijitaalka
word-digital-help-means = Halkaas waxaa lagaaga caawiyaa taleefanka, kombiyuutarka iyo internetka. Tusaale, maktabadda ayaad ka heshaa, inta badanna waa bilaash.

# Work and studies

word-search-word = eray raadin
word-search-word-means = Eray aad qorto marka aad wax internetka ka raadiso. Tusaale wuxuu noqon karaa: maktabad.
word-job-alert = ogeysiiska shaqada
word-job-alert-means = Adeeg kuu raadiya shaqooyin cusub. Farriin ayuu kaaga soo diraa.
word-job-profile = profile shaqo-doon
word-job-profile-means = Bog internetka ah oo aad naftaada ku sheegto. Shaqo-bixiyayaashu halkaas ayay shaqaale cusub ka raadiyaan.
word-cv = CV
word-cv-means = Liis gaaban oo shaqooyinkaaga, waxbarashadaada iyo xirfadahaaga ah. Waxaad dirtaa marka aad shaqo codsato.
word-hygiene-passport = kaarka nadaafadda
word-hygiene-passport-means = Hygieniapassi: caddayn in aad cuntada si nadiif ah u qaban karto. Waxaad heshaa marka aad imtixaanka ka gudubto.
word-tax-card = verokortti
word-tax-card-means = Kaarka cashuurta. Wuxuu sheegaa cashuurta mushaharkaaga laga jaro. Shaqo-bixiyuhu wuu u baahan yahay.
word-statistics = tirakoob
word-statistics-means = Tirooyin la isu keenay oo wax ku saabsan. Tirakoobku wuxuu sheegaa, tusaale, inta qof ee degmada deggan.
word-weld = alxan
word-weld-means = Qaybo bir ah ayaad kulayl badan isku dhejisaa.
word-work-trial = tijaabo shaqo (työkokeilu)
word-work-trial-means = Shaqada ayaad ku barataa goob shaqo oo dhab ah. Mushahar lama bixiyo, laakiin inta badan kaalmada shaqo la’aanta ayaad heshaa.
word-apprenticeship = barasho shaqo (oppisopimus)
word-apprenticeship-means = Xirfad ayaad ku barataa adigoo goob dhab ah ka shaqaynaya. Mushahar ayaad ku qaadataa.

### Digital skills: answers and questions.

# The answers

reply-not-yet = Weli ma awoodo
reply-with-help = Waan awoodaa marka la i caawiyo
reply-alone = Keligay ayaan awoodaa
reply-help-others = Kuwa kalena waan caawiyaa
reply-unclear = Su’aasha ma fahmin
reply-declined = Ma rabo inaan ka jawaabo

# The questions with their examples

digital-d11-open-site = Ma awooddaa inaad bogga internetka ee degmada ku furto taleefan ama kombiyuutar?
digital-d11-open-site-example = Waxaad qortaa cinwaanka ama waxaad raadisaa magaca degmada.
digital-d11-find-hours = Ma awooddaa inaad internetka ka eegto goorta ay meel furan tahay?
digital-d11-find-hours-example = Waxaad eegtaa in maktabaddu Sabtida furan tahay.
digital-d11-filter-jobs = Ma awooddaa inaad raadinta soo koobto si aad u aragto shaqooyinka kugu habboon oo keliya?
digital-d11-filter-jobs-example = Waxaad doorataa magaalada iyo shaqo waqti-dhiman ah.
digital-d11-job-alert = Ma awooddaa inaad dalbato ogeysiis ku saabsan shaqooyinka cusub?
digital-d11-job-alert-example = Ogeysiisku shaqooyinka kugu habboon ayuu iimaylkaaga ku soo diraa.
digital-d11-scattered = Ma awooddaa inaad isu keento macluumaad ku kala firirsan meelo badan?
digital-d11-scattered-example = Waxaad ogaataa taageerada uu heli karo qof ganacsi cusub bilaabaya.

digital-d12-advert = Ma awooddaa inaad xayeysiis ka soocdo waxyaabaha kale?
digital-d12-advert-example = Waxaad garataa natiijada raadinta ee ah xayeysiis la iibsaday.
digital-d12-up-to-date = Ma awooddaa inaad hubiso in macluumaadka bogga internetku cusub yahay?
digital-d12-up-to-date-example = Waxaad eegtaa goorta bogga la cusboonaysiiyay.
digital-d12-fake-job = Ma awooddaa inaad garato in xayeysiis shaqo khiyaano yahay?
digital-d12-fake-job-example = Xayeysiisku wax badan ayuu ballanqaadaa, lacagna horay ayuu u dalbadaa.
digital-d12-second-source = Ma awooddaa inaad wax aan la hubin ka hubiso meel kale?
digital-d12-second-source-example = Baraha bulshada ayaad ka akhridaa taageero cusub, kaddibna waxaad ka hubisaa bogga Kela.
digital-d12-ai-answer = Ma awooddaa inaad qiimayso in jawaab AI (sirdoon macmal ah) la aamini karo?
digital-d12-ai-answer-example = Waxaad weydiisaa xaqa fasaxa, jawaabtana sharciga ayaad ka hubisaa.
digital-d12-statistics = Ma awooddaa inaad qiimayso in cilmi-baaris ama tirakoob la aamini karo?
digital-d12-statistics-example = Waxaad eegtaa cidda samaysay iyo sida xogta loo ururiyay.

digital-d13-find-photo = Ma awooddaa inaad taleefanka ka hesho sawir aad hore u qaadday?
digital-d13-find-photo-example = Waxaad raadisaa sawirka shahaadadaada.
digital-d13-save-file = Ma awooddaa inaad fayl u kaydiso si aad mar dambe u hesho?
digital-d13-save-file-example = Warqadda mushaharka waxaad ku kaydisaa gal kuu gaar ah.
digital-d13-folders = Ma awooddaa inaad faylalka galal ku habayso oo magacyo cad u bixiso?
digital-d13-folders-example = Codsiyada iyo shahaadooyinka waxaad isugu keentaa hal meel.
digital-d13-table = Ma awooddaa inaad macluumaad jadwal ku ururiso oo kala habayso?
digital-d13-table-example = Shaqooyinka aad codsatay waxaad u taxdaa taariikh ahaan.
digital-d13-shared-order = Ma awooddaa inaad qorshayso sida faylalka kooxdu u habaysnaanayaan?
digital-d13-shared-order-example = Goob shaqo oo dhan waxaad u go’aamisaa galalka, magacyada iyo cidda furi karta.

digital-d21-text-message = Ma awooddaa inaad taleefan farriin ku dirto?
digital-d21-text-message-example = Farriin qoraal ah ayaad ku sheegtaa inaad soo daahayso.
digital-d21-e-mail = Ma awooddaa inaad iimayl ka jawaabto?
digital-d21-e-mail-example = Waqtiga waraysiga waxaad ku xaqiijisaa iimayl.
digital-d21-video-interview = Ma awooddaa inaad ka qayb gasho waraysi video ah?
digital-d21-video-interview-example = Linkiga waad furtaa, kamaradda iyo makarafoonkana waad shiddaa.
digital-d21-chat-service = Ma awooddaa inaad internetka arrin kala dhammayso adeegga macaamiisha?
digital-d21-chat-service-example = Chat-ka ayaad wax ku weydiisaa, lifaaq ayaad dirtaa, jawaabtana waad akhridaa.
digital-d21-lead-meeting = Ma awooddaa inaad shir internetka ah qabato oo hoggaamiso?
digital-d21-lead-meeting-example = Dadka waad casuuntaa, shaashaddaada waad tustaa, hadalkana waad u qaybisaa.

digital-d22-send-photo = Ma awooddaa inaad qof kale sawir u dirto?
digital-d22-send-photo-example = Waxaad dirtaa sawirka jadwalka shiftiyada shaqada.
digital-d22-attachment = Ma awooddaa inaad fayl ku lifaaqdo iimayl?
digital-d22-attachment-example = CV-gaaga waxaad u dirtaa shaqo-bixiye.
digital-d22-share-link = Ma awooddaa inaad fayl linki ku wadaagto oo go’aamiso cidda arkaysa?
digital-d22-share-link-example = Sawirrada shaqadaada waxaad la wadaagtaa hal shaqo-bixiye oo keliya.
digital-d22-right-channel = Ma awooddaa inaad doorato meesha warku ku gaarayo dadka saxda ah?
digital-d22-right-channel-example = Munaasabad ayaad kooxo kala duwan ugu sheegtaa meelo kala duwan.

digital-d23-book-time = Ma awooddaa inaad internetka ballan ka qabsato?
digital-d23-book-time-example = Waxaad ballan ka qabsataa rugta caafimaadka ama baaritaanka baabuurta.
digital-d23-e-identify = Ma awooddaa inaad adeegga internetka ku caddayso cidda aad tahay?
digital-d23-e-identify-example = Adeegga Kela waxaad ku gashaa koodhadhka bangiga (pankkitunnukset).
digital-d23-online-form = Ma awooddaa inaad codsi internetka ku buuxiso oo dirto?
digital-d23-online-form-example = Waxaad codsataa xannaano carruureed ama taageerada guriga.
digital-d23-on-behalf = Ma awooddaa inaad qof kuu oggol arrimihiisa internetka ugu qabato?
digital-d23-on-behalf-example = Wakaalad Suomi.fi ayaad heshaa, dawada hooyadaana waad u cusboonaysiisaa.
digital-d23-have-a-say = Ma awooddaa inaad internetka saamayn kaga yeelato arrimaha degmada?
digital-d23-have-a-say-example = Hindise ayaad samaysaa, taageerayaalna waad u ururisaa.

digital-d24-group-chat = Ma awooddaa inaad taleefan kaga qayb gasho wada-hadalka koox?
digital-d24-group-chat-example = Farriinta kooxda ayaad ku heshiisaan isku beddelka shiftiga.
digital-d24-shared-calendar = Ma awooddaa inaad kalandar la isticmaasho dad kale?
digital-d24-shared-calendar-example = Waqtiyadaada waad ku qortaa, kuwa dadka kalena waad aragtaa.
digital-d24-write-together = Ma awooddaa inaad hal qoraal dad kale isku mar la qorto?
digital-d24-write-together-example = Qoraalka shirka waxaad ku wada qortaan internetka.
digital-d24-plan-tools = Ma awooddaa inaad qorshayso agabka ay kooxdu ku wada shaqayso?
digital-d24-plan-tools-example = Waxaad doorataa meesha la dhigo faylalka, hawlaha iyo farriimaha.

digital-d25-ask-photo = Ma awooddaa inaad oggolaansho weydiiso ka hor intaadan sawir qof kale wadaagin?
digital-d25-ask-photo-example = Qof aad la shaqayso waxaad weydiisaa in sawirka kooxda la geli karo.
digital-d25-polite = Ma awooddaa inaad shaqo-bixiye u qorto farriin edeb leh?
digital-d25-polite-example = Waad salaantaa, arrinta si kooban ayaad u sheegtaa, magacaagana waad qortaa.
digital-d25-reply-all = Ma awooddaa inaad doorato cidda ay u tagayso jawaabtaada iimaylka?
digital-d25-reply-all-example = Waxaad u jawaabtaa qofka soo diray oo keliya, ma aha kooxda oo dhan.
digital-d25-bullying = Ma awooddaa inaad wax qabato haddii qof internetka lagu dhibo?
digital-d25-bullying-example = Farriinta sawir ayaad ka qaaddaa, maamulka bogga ayaadna u sheegtaa.
digital-d25-fit-tone = Ma awooddaa inaad habka hadalka la waafajiso dad iyo xaalado kala duwan?
digital-d25-fit-tone-example = Isku arrin waxaad u sheegtaa qof aad la shaqayso, macmiil iyo baraha bulshada.

digital-d26-log-out = Ma awooddaa inaad adeeg gasho oo dibna uga baxdo?
digital-d26-log-out-example = Waad ka baxdaa marka aad kombiyuutarka maktabadda ka dhammayso.
digital-d26-new-account = Ma awooddaa inaad adeeg cusub akoon ka samaysato?
digital-d26-new-account-example = Cinwaanka iimaylkaaga ayaad bixisaa, waadna xaqiijisaa.
digital-d26-job-profile = Ma awooddaa inaad profile shaqo internetka ku samayso?
digital-d26-job-profile-example = Xirfadahaaga waxaad ku sheegtaa bogga Työmarkkinatori.
digital-d26-own-traces = Ma awooddaa inaad hubiso waxa internetka kaaga jira?
digital-d26-own-traces-example = Magacaaga ayaad raadisaa, sawir horena waad tirtirtaa.
digital-d26-two-sides = Ma awooddaa inaad profile-ka shaqada iyo kan gaarka ah kala saarto?
digital-d26-two-sides-example = Adeeg kasta waxaad ku go’aamisaa cidda iyo waxa ay aragto.

digital-d31-short-note = Ma awooddaa inaad qoraal gaaban ku qorto taleefan ama kombiyuutar?
digital-d31-short-note-example = Waxaad qorataa waqtiga iyo goobta waraysiga.
digital-d31-photo-paper = Ma awooddaa inaad taleefan warqad sawir cad kaga qaaddo?
digital-d31-photo-paper-example = Caddaynta shaqada waxaad u sawirtaa si qoraalku u muuqdo.
digital-d31-cv = Ma awooddaa inaad kombiyuutar CV nadiif ah ku samayso?
digital-d31-cv-example = Macluumaadka waad qortaa, cinwaanno ayaad ku dartaa, waadna kaydisaa.
digital-d31-slides = Ma awooddaa inaad samayso bandhig leh qoraal iyo sawirro?
digital-d31-slides-example = Waxaad samaysaa shan bog oo xirfadahaaga ku saabsan.
digital-d31-accessible = Ma awooddaa inaad samayso fayl uu akhrin karo barnaamijka shaashadda akhriya?
digital-d31-accessible-example = Heerarka cinwaannada ayaad gelisaa, sawirradana erayo ayaad ku sharraxdaa.

digital-d32-copy-paste = Ma awooddaa inaad qoraal meel ka koobbi garayso oo meel kale dhigto?
digital-d32-copy-paste-example = Cinwaan ayaad farriin ka koobbi garaysaa oo khariidadda gelisaa.
digital-d32-crop-photo = Ma awooddaa inaad sawir jarto ama wareejiso?
digital-d32-crop-photo-example = Sawirka wejigaaga waxaad u jartaa codsiga.
digital-d32-reuse-letter = Ma awooddaa inaad codsi hore u beddesho si uu shaqo cusub ugu habboonaado?
digital-d32-reuse-letter-example = Waxaad beddeshaa magaca, taariikhda iyo sababaha.
digital-d32-merge-files = Ma awooddaa inaad faylal badan hal fayl ka dhigto?
digital-d32-merge-files-example = Shahaadooyinka waxaad isugu geysaa hal fayl oo PDF ah.
digital-d32-report = Ma awooddaa inaad jadwal, sawirro iyo qoraal isugu geyso hal wax oo cad?
digital-d32-report-example = Waxaad samaysaa warbixin tirooyinka ku muujisa jaantus.

digital-d33-name-maker = Ma awooddaa inaad sheegto cidda samaysay sawir ama qoraal aad isticmaasho?
digital-d33-name-maker-example = Sawirka hoostiisa waxaad ku qortaa magaca ciddii samaysay.
digital-d33-free-picture = Ma awooddaa inaad hesho sawir laguu oggol yahay inaad isticmaasho?
digital-d33-free-picture-example = Waxaad raadisaa sawirro uu qof kasta isticmaali karo.
digital-d33-terms = Ma awooddaa inaad ogaato shuruudaha barnaamij lagu isticmaali karo?
digital-d33-terms-example = Waxaad hubisaa in barnaamij bilaash ah shirkad lagu isticmaali karo.
digital-d33-own-terms = Ma awooddaa inaad doorato shuruudaha ay dadku ku isticmaali karaan shaqadaada?
digital-d33-own-terms-example = Sawirradaada ayaad internetka gelisaa, waxaadna u doorataa liisan furan.

digital-d34-reminder = Ma awooddaa inaad taleefanka u habayso si uu wax kuu xasuusiyo?
digital-d34-reminder-example = Subax kasta oo maalin shaqo ah waxaad dhigtaa alaarm.
digital-d34-spreadsheet-sum = Ma awooddaa inaad jadwalka ka dhigto mid kuu xisaabiya?
digital-d34-spreadsheet-sum-example = Jadwalku saacadaha shaqada ee toddobaadka ayuu isku daraa.
digital-d34-mail-rule = Ma awooddaa inaad samayso xeer hawl soo noqnoqota kuu qabta?
digital-d34-mail-rule-example = Iimaylku farriimaha shaqada gal u gaar ah ayuu geliyaa.
digital-d34-find-error = Ma awooddaa inaad hesho khaladka marka xisaab ama barnaamij khaldamo?
digital-d34-find-error-example = Tallaabooyinka mid mid ayaad u eegtaa ilaa khaladka la helo.
digital-d34-small-program = Ma awooddaa inaad qorto barnaamij yar?
digital-d34-small-program-example = Barnaamijku fayl ayuu akhriyaa, sadarro gaar ahna wuu ka soo saaraa.

digital-d41-screen-lock = Ma awooddaa inaad taleefanka ku xirto koodh ama sawirka farta?
digital-d41-screen-lock-example = Haddii taleefanku lumo, dadka kale ma furi karaan.
digital-d41-updates = Ma awooddaa inaad cusboonaysiiso taleefan ama kombiyuutar?
digital-d41-updates-example = Cusboonaysiinta waad aqbashaa, qalabkuna dib ayuu isu shidaa.
digital-d41-safe-link = Ma awooddaa inaad garato in linki ama lifaaq si ammaan ah loo furi karo?
digital-d41-safe-link-example = Marka hore waxaad hubisaa cidda dhabta ah ee farriinta soo dirtay.
digital-d41-two-step = Ma awooddaa inaad shiddo soo gelidda laba tallaabo ah?
digital-d41-two-step-example = Iimaylku wuxuu ku weydiiyaa erayga sirta ah, kaddibna koodh.
digital-d41-backup = Ma awooddaa inaad hubiso inaad xogtaada dib u hesho haddii qalabku jabo?
digital-d41-backup-example = Nuqul kayd ah ayaad samaysaa, waxaadna tijaabisaa soo celinta fayl.

digital-d42-bank-codes = Ma awooddaa inaad koodhadhka bangiga sir ahaan u haysato?
digital-d42-bank-codes-example = Cidna koodhadhka taleefanka uguma sheegtid.
digital-d42-scam-message = Ma awooddaa inaad garato farriin khiyaano ah?
digital-d42-scam-message-example = Farriin la yaab leh ayaa kaa dalbata inaad bixiso lacagta keenista baakad.
digital-d42-passwords = Ma awooddaa inaad adeeg kasta u isticmaasho eray sir ah oo gaar ah oo aad xasuusato?
digital-d42-passwords-example = Barnaamijka erayada sirta ah ayaa kuu xasuusta.
digital-d42-app-rights = Ma awooddaa inaad go’aamiso macluumaadka uu app isticmaali karo?
digital-d42-app-rights-example = Khariidadda goobtaada waad u oggolaataa, laakiin lambarrada dadka maya.
digital-d42-my-data = Ma awooddaa inaad adeeg ka codsato inuu ku tuso ama tirtiro xogtaada?
digital-d42-my-data-example = Dukaan internetka ah waxaad ka codsataa inuu tirtiro akoonkaaga iyo xogtaada.
digital-d42-others-data = Ma awooddaa inaad qiimayso macluumaadka laga ururin karo dadka kale?
digital-d42-others-data-example = Urur waxaad u samaysaa foom is-diiwaangelin.

digital-d43-breaks = Ma awooddaa inaad nasato marka aad qalab muddo dheer isticmaasho?
digital-d43-breaks-example = Mararka qaarkood waad istaagtaa, indhahana waad nasisaa.
digital-d43-quiet = Ma awooddaa inaad taleefanka aamusiiso marka aad degganaan rabto?
digital-d43-quiet-example = Inta waraysigu socdo ogeysiisyada waad damisaa.
digital-d43-posture = Ma awooddaa inaad shaashadda iyo kursiga u habayso si aan qoortu kuu daalin?
digital-d43-posture-example = Shaashadda waxaad kor ugu qaaddaa heerka indhaha.
digital-d43-screen-time = Ma awooddaa inaad la socoto oo xaddiddo waqtigaaga shaashadda?
digital-d43-screen-time-example = App waxaad u dhigtaa xad waqti oo maalin kasta ah.
digital-d43-work-rules = Ma awooddaa inaad dadka kula heshiiso goorta farriimaha shaqada laga jawaabo?
digital-d43-work-rules-example = Waxaad ku heshiisaan in fiidkii aan cidna jawaab laga rabin.

digital-d44-save-battery = Ma awooddaa inaad batteri taleefan dhaqaalayso?
digital-d44-save-battery-example = Iftiinka waad yaraysaa, app-yada aan loo baahnaynna waad xirtaa.
digital-d44-recycle = Ma awooddaa inaad qalab duug ah geyso meesha saxda ah ee dib-u-warshadaynta?
digital-d44-recycle-example = Taleefan jaban waxaad geysaa goobta lagu ururiyo.
digital-d44-pass-on = Ma awooddaa inaad qalab xogta ka tirtirto ka hor intaadan cid kale siin?
digital-d44-pass-on-example = Akoonnada iyo xogta waad tirtirtaa ka hor intaadan taleefanka iibin.
digital-d44-repair-or-buy = Ma awooddaa inaad is barbar dhigto in qalab la hagaajiyo ama la beddelo?
digital-d44-repair-or-buy-example = Waxaad is barbar dhigtaa qiimaha batteri cusub iyo taleefan cusub.
digital-d44-footprint = Ma awooddaa inaad qiimayso sida isticmaalka qalabkaagu u saameeyo deegaanka?
digital-d44-footprint-example = Waxaad isu eegtaa shir internetka ah iyo safar baabuur oo dheer.

digital-d51-restart = Ma awooddaa inaad dib u shiddo qalab istaagay?
digital-d51-restart-example = Taleefanka waad damisaa, dibna waad u shiddaa.
digital-d51-wifi = Ma awooddaa inaad qalab ku xirto internetka Wi-Fi?
digital-d51-wifi-example = Waxaad doorataa Wi-Fi-ga maktabadda, waxaadna gelisaa erayga sirta ah.
digital-d51-no-sound = Ma awooddaa inaad hagaajiso marka wicitaanka muuqaalka cod laga waayo?
digital-d51-no-sound-example = Waxaad hubisaa codka, makarafoonka iyo oggolaanshaha.
digital-d51-look-up-fix = Ma awooddaa inaad cillad xalkeeda internetka ka raadiso oo hagaajiso?
digital-d51-look-up-fix-example = Daabacuhu khalad ayuu muujiyaa, adiguna talo ayaad u heshaa.
digital-d51-strange-fault = Ma awooddaa inaad hesho sababta cillad la yaab leh marka aan tilmaan jirin?
digital-d51-strange-fault-example = Sababaha mid mid ayaad meesha uga saartaa.

digital-d52-text-size = Ma awooddaa inaad qoraalka weynayso haddii uu aad u yar yahay?
digital-d52-text-size-example = Bogga internetka waxaad ku weynaysaa laba farood.
digital-d52-route = Ma awooddaa inaad taleefanka ka eegto jidka iyo jadwalka baska?
digital-d52-route-example = Waxaad eegtaa sida aad waraysiga waqtigiisa ku gaari karto.
digital-d52-pay-bill = Ma awooddaa inaad biil internetka ku bixiso?
digital-d52-pay-bill-example = Lambarka tixraaca ayaad gelisaa, maalinta bixintana waad doorataa.
digital-d52-compare = Ma awooddaa inaad adeegyo is barbar dhigto oo doorato ka kuugu habboon?
digital-d52-compare-example = Waxaad is barbar dhigtaa qiimaha iyo xawaaraha khadadka taleefanka.
digital-d52-tools-for-work = Ma awooddaa inaad goobta shaqada u doorato barnaamij ku habboon dad kala duwan?
digital-d52-tools-for-work-example = Baahida waad weydiisaa, waad tijaabisaa, doorashadaadana waad sharraxdaa.

digital-d53-dictate = Ma awooddaa inaad taleefanka la hadasho marka aadan rabin inaad wax qorto?
digital-d53-dictate-example = Farriin ama eray aad raadinayso ayaad cod ku qortaa.
digital-d53-translate = Ma awooddaa inaad taleefan ku turjunto qoraal luqad kale ah?
digital-d53-translate-example = Warqad ayaad sawirtaa, waxaadna ku akhridaa luqaddaada.
digital-d53-video-intro = Ma awooddaa inaad duubto muuqaal gaaban oo aad isku soo bandhigto?
digital-d53-video-intro-example = Muuqaalka waxaad la dirtaa codsi shaqo.
digital-d53-ai-ideas = Ma awooddaa inaad AI (sirdoonka macmalka ah) fikrado ka raadsato?
digital-d53-ai-ideas-example = Fikrado codsi ayaad weydiisaa, kaddibna kuwaaga ayaad ka dhigtaa.
digital-d53-new-way = Ma awooddaa inaad ka fikirto sida qalab iyo barnaamijyo shaqada u fududayn karaan?
digital-d53-new-way-example = Liis warqad ah waxaad ka dhigtaa foom taleefan, waadna tijaabisaa.

digital-d54-ask-help = Ma awooddaa inaad talo weydiisato marka qalab ama adeeg kugu cusub yahay?
digital-d54-ask-help-example = Waxaad tagtaa caawimaadda dijitaalka ee maktabadda.
digital-d54-next-skill = Ma awooddaa inaad sheegto xirfadda dijitaalka ee xigta ee aad rabto inaad barato?
digital-d54-next-skill-example = Waxaad rabtaa inaad barato sida codsi internetka loogu diro.
digital-d54-learn-by-video = Ma awooddaa inaad wax cusub ka barato tilmaan ama muuqaal internetka ah?
digital-d54-learn-by-video-example = Muuqaal ayaad daawataa, kaddibna isla sidaas ayaad samaysaa.
digital-d54-online-course = Ma awooddaa inaad hesho koorso internetka ah oo habboon oo aad dhammayso?
digital-d54-online-course-example = Xisaabinta jadwalka waxaad ku barataa xawaarahaaga.
digital-d54-field-changes = Ma awooddaa inaad la socoto xirfadaha dijitaalka cusub ee shaqadaadu u baahan tahay?
digital-d54-field-changes-example = Wararka shaqadaada ayaad akhridaa, barnaamijyo cusubna waad tijaabisaa.

### Digital skills: the same questions in simpler words. Shown when the answer is “I don't understand the question”.

simpler-title = Isla su’aashii, erayo kale
simpler-help = Hadda waad ka jawaabi kartaa. Iska sii wadna waad awooddaa.

# The questions

simpler-d11-open-site = Degmada ama magaaladu waxay internetka ku leedahay bog. Ma awooddaa inaad ku furto taleefan ama kombiyuutar?
simpler-d11-find-hours = Saacadaha ay dukaannadu iyo maktabaduhu furan yihiin internetka ayay ku jiraan. Ma awooddaa inaad ka hesho?
simpler-d11-filter-jobs = Raadinta shaqada internetka shaqooyin badan ayay tustaa. Ma awooddaa inaad doorato kuwa kugu habboon oo keliya?
simpler-d11-job-alert = Bog internetka ah ayaa farriin kuu soo diri kara marka shaqooyin cusub yimaadaan. Ma awooddaa inaad farriimahaas dalbato?
simpler-d11-scattered = Mararka qaar jawaabtu meelo badan ayay ku kala taallaa. Ma awooddaa inaad qaybaha raadiso oo isu keento?

simpler-d12-advert = Bogagga internetka waxaa ku jira xayeysiis. Ma awooddaa inaad sheegto waxa xayeysiis ah iyo waxa aan ahayn?
simpler-d12-up-to-date = Bogga internetka xog duug ah ayaa ku jiri karta. Ma awooddaa inaad hubiso in xogtu duug tahay?
simpler-d12-fake-job = Xayeysiisyada shaqada qaarkood waa been, dadka ayaana lagu khiyaaneeyaa. Ma awooddaa inaad mid noocaas ah garato?
simpler-d12-second-source = Ma hubtid in wax run yihiin. Ma awooddaa inaad meel kale ka hubiso?
simpler-d12-ai-answer = AI waa barnaamij su’aalahaaga ka jawaaba. Ma awooddaa inaad garato in jawaabtiisa la rumaysan karo?
simpler-d12-statistics = Waxaad akhridaa cilmi-baaris ama tirooyin. Ma awooddaa inaad garato in la aamini karo?

simpler-d13-find-photo = Mar hore ayaad taleefan sawir ku qaadday. Ma awooddaa inaad hadda isla sawirkaas taleefanka ka hesho?
simpler-d13-save-file = Qoraal ama sawir ayaa kuugu jira kombiyuutar ama taleefan. Ma awooddaa inaad kaydiso oo mar dambe hesho?
simpler-d13-folders = Gal (folder) waa sida khaanad aad qoraal iyo sawirro geliso. Ma awooddaa inaad galal ku habayso oo magacyo cad u bixiso?
simpler-d13-table = Jadwalka kombiyuutarku wuxuu leeyahay sadarro iyo sanduuqyo. Ma awooddaa inaad xog ku qorto oo kala habayso?
simpler-d13-shared-order = Dad badan ayaa qoraal iyo sawirro hal meel ku kaydiya. Ma awooddaa inaad qorshayso sida ay u habaysnaanayaan?

simpler-d21-text-message = Waxaad rabtaa inaad qof kale wax u sheegto. Ma awooddaa inaad taleefan ku qorto oo ku dirto?
simpler-d21-e-mail = Farriin ayaa iimaylkaaga soo gasha. Ma awooddaa inaad jawaab u qorto oo dirto?
simpler-d21-video-interview = Shaqo-bixiye ayaa video kugu waraysta, shaashaddana waad isku aragtaan. Ma awooddaa inaad ka qayb gasho?
simpler-d21-chat-service = Arrin ayaad ka leedahay dukaan ama xafiis. Ma awooddaa inaad internetka kala dhammayso shaqaalahooda?
simpler-d21-lead-meeting = Shirku internetka ayuu ka dhacaa, ma aha hal qol. Ma awooddaa inaad shirka qabato oo hoggaamiso?

simpler-d22-send-photo = Sawir ayaad qaadday, waxaadna rabtaa in qof kale arko. Ma awooddaa inaad u dirto?
simpler-d22-attachment = Farriin ayaad iimayl ku dirtaa. Ma awooddaa inaad fayl la dirto, tusaale codsi?
simpler-d22-share-link = Fayl internetka ayuu ku jiraa, linki ayaana fura. Ma awooddaa inaad linkiga dadka siiso oo doorato cidda faylka arkaysa?
simpler-d22-right-channel = Waxaad rabtaa inaad dad gaar ah wax u sheegto. Ma awooddaa inaad doorato meel ay ku arkaan?

simpler-d23-book-time = Waxaad u baahan tahay ballan, tusaale dhakhtar ama timo-jare. Ma awooddaa inaad internetka ka qabsato?
simpler-d23-e-identify = Adeegga internetku wuxuu rabaa inuu ogaado cidda aad tahay. Ma awooddaa inaad caddayso, tusaale koodhadhka bangiga?
simpler-d23-online-form = Waxaad codsataa, tusaale, taageerada guriga. Ma awooddaa inaad xogtaada internetka ku qorto codsiga oo dirto?
simpler-d23-on-behalf = Hooyadaa ama saaxiibkaa ayaa kuu oggolaada inaad arrimahooda qabato. Ma awooddaa inaad internetka ugu qabato?
simpler-d23-have-a-say = Waxaad rabtaa in degmadu ama magaaladu wax beddesho. Ma awooddaa inaad arrinta internetka ku wado?

simpler-d24-group-chat = Dad badan ayaa isla koox farriimo ku qora. Ma awooddaa inaad taleefan kaga qayb gasho wada-hadalka?
simpler-d24-shared-calendar = Dad badan ayaa hal kalandar ku wada leh taleefan ama kombiyuutar. Ma awooddaa inaad la isticmaasho?
simpler-d24-write-together = Adiga iyo dad kale isku mar ayaad internetka hal qoraal ku qortaan. Ma awooddaa inaad sidaas samayso?
simpler-d24-plan-tools = Koox ayaa wada shaqaysa. Ma awooddaa inaad qorshayso barnaamijyada iyo qalabka ay isticmaalayso?

simpler-d25-ask-photo = Sawir qof kale ayaad haysaa. Ma awooddaa inaad oggolaansho weydiiso ka hor intaadan dad kale u dirin?
simpler-d25-polite = Farriin ayaad shaqo-bixiye u qortaa. Ma awooddaa inaad si edeb iyo naxariis leh u qorto?
simpler-d25-reply-all = Isku iimayl ayaa adiga iyo dad kale u yimid. Ma awooddaa inaad doorato kuwa jawaabtaada helaya?
simpler-d25-bullying = Qof ayaa internetka wax xun kaga qora qof kale. Ma awooddaa inaad markaas samayso wax caawiya?
simpler-d25-fit-tone = Madaxa shaqada iyo saaxiib si kala duwan ayaa wax loogu qoraa. Ma awooddaa inaad u qorto si ku habboon akhristaha iyo xaaladda?

simpler-d26-log-out = Adeegga internetku wuxuu weydiiyaa erayga sirta ah. Ma awooddaa inaad gasho oo uga baxdo si aan cid kale u gelin?
simpler-d26-new-account = Waxaad rabtaa inaad isticmaasho adeeg cusub oo internetka ah. Ma awooddaa inaad akoon iyo eray sir ah samaysato?
simpler-d26-job-profile = Internetka waxaad shaqo-bixiyayaal ugu sheegi kartaa naftaada iyo xirfadahaaga. Ma awooddaa inaad bog sidaas ah samayso?
simpler-d26-own-traces = Sawirro iyo xog adiga kugu saabsan internetka ayay ku jiri karaan. Ma awooddaa inaad eegto waxa ku jira?
simpler-d26-two-sides = Shaqo-bixiyayaal iyo saaxiibbo ayaa internetka kaa raadin kara. Ma awooddaa inaad doorato waxa ay koox walba aragto?

simpler-d31-short-note = Waxaad rabtaa inaad wax xasuusato. Ma awooddaa inaad si kooban ugu qorto taleefan ama kombiyuutar?
simpler-d31-photo-paper = Warqad sawirkeeda ayaad taleefan ugu baahan tahay. Ma awooddaa inaad qaaddo sawir wax walba si cad uga muuqdaan?
simpler-d31-cv = CV-gu wuxuu sheegaa shaqooyinkaaga iyo waxbarashadaada. Ma awooddaa inaad kombiyuutar CV nadiif ah ku samayso?
simpler-d31-slides = Koox ayaad wax u sheegaysaa, bogagna shaashadda ku tusaysaa. Ma awooddaa inaad samayso bogag leh qoraal iyo sawirro?
simpler-d31-accessible = Barnaamij ayaa qoraalka cod ugu akhriya qof aan wax arkin. Ma awooddaa inaad samayso fayl uu akhrin karo?

simpler-d32-copy-paste = Isku qoraal ayaad meel kale u rabtaa. Ma awooddaa inaad geliso adigoo aan mar kale qorin?
simpler-d32-crop-photo = Geesaha sawirka wax badan ayaa ka muuqda, ama sawirku wuu rogan yahay. Ma awooddaa inaad sawirka hagaajiso?
simpler-d32-reuse-letter = Codsi shaqo oo hore ayaad haysaa. Ma awooddaa inaad u beddesho si uu shaqo kale ugu habboonaado?
simpler-d32-merge-files = Faylal badan ayaad haysaa, tusaale shahaadooyin. Ma awooddaa inaad hal fayl ka dhigto?
simpler-d32-report = Jadwal, sawirro iyo qoraal ayaad haysaa. Ma awooddaa inaad isu geyso si wax walba u cad yihiin?

simpler-d33-name-maker = Waxaad isticmaashaa sawir ama qoraal qof kale sameeyay. Ma awooddaa inaad sheegto cidda samaysay?
simpler-d33-free-picture = Sawirrada internetka oo dhan lama isticmaali karo. Ma awooddaa inaad raadiso sawir aad isticmaali karto?
simpler-d33-terms = Barnaamijku wuxuu leeyahay xeerar sheega sida loo isticmaalo. Ma awooddaa inaad xeerarka ogaato?
simpler-d33-own-terms = Sawir ama qoraal ayaad samaysay. Ma awooddaa inaad doorato xeerarka ay dadka kale ku isticmaali karaan?

simpler-d34-reminder = Ma rabtid inaad wax illowdo. Ma awooddaa inaad taleefanka u habayso si uu waqtiga saxda ah kuu xasuusiyo?
simpler-d34-spreadsheet-sum = Kombiyuutarka tirooyin ayaa ku jira sadarro iyo sanduuqyo. Ma awooddaa inaad ka dhigto in kombiyuutarku kuu xisaabiyo?
simpler-d34-mail-rule = Isku hawl yar ayaa kombiyuutarka ku soo noqnoqota. Ma awooddaa inaad samayso xeer uu kombiyuutarku kuugu qabto?
simpler-d34-find-error = Barnaamij si khaldan ayuu u shaqeeyaa, ama jadwal si khaldan u xisaabiyaa. Ma awooddaa inaad khaladka hesho?
simpler-d34-small-program = Barnaamijku wuxuu kombiyuutarka u sheegaa waxa uu sameeyo. Ma awooddaa inaad qorto barnaamij yar?

simpler-d41-screen-lock = Ma rabtid in dad kale taleefankaaga furaan. Ma awooddaa inaad ku ilaaliso koodh ama sawirka farta?
simpler-d41-updates = Barnaamijyada taleefanka iyo kombiyuutarka waxaa u yimaada hagaajin. Ma awooddaa inaad hagaajintaas geliso?
simpler-d41-safe-link = Farriin linki ama fayl ayaa ku jira. Ma awooddaa inaad garato in khatar la’aan loo furi karo?
simpler-d41-two-step = Adeeggu erayga sirta ah kaddib koodh ayuu weydiin karaa. Ma awooddaa inaad taas shiddo?
simpler-d41-backup = Taleefan ama kombiyuutar wuu jabi karaa. Ma awooddaa inaad hubiso inaad sawirrada iyo xogta kale dib u hesho?

simpler-d42-bank-codes = Koodhadhka bangigu waa sida furaha lacagtaada. Ma awooddaa inaad dadka kale ka qariso?
simpler-d42-scam-message = Mararka qaar farriin ayaa la isugu dayaa in lacag ama xog lagaa qaato. Ma awooddaa inaad farriin noocaas ah garato?
simpler-d42-passwords = Adeegyo badan ayaad internetka ka isticmaashaa. Ma awooddaa inaad mid kasta eray sir ah oo gaar ah u yeelato oo xasuusato?
simpler-d42-app-rights = App wuxuu ku weydiin karaa goobtaada ama cidda aad taqaanno. Ma awooddaa inaad go’aamiso waxa uu ogaan karo?
simpler-d42-my-data = Adeeg ayaa xog kaa haya. Ma awooddaa inaad codsato inaad aragto ama in la tirtiro?
simpler-d42-others-data = Dadka ayaad weydiisaa magac ama xog kale. Ma awooddaa inaad qiimayso xogta la ururin karo?

simpler-d43-breaks = Taleefan ama kombiyuutar ayaad muddo dheer isticmaashaa. Ma awooddaa inaad mararka qaar joojiso oo wax yar nasato?
simpler-d43-quiet = Degganaan ayaad rabtaa. Ma awooddaa inaad taleefanka u habayso si aanu cod u samayn?
simpler-d43-posture = Qoortu way daashaa haddii aad si xun u fadhido. Ma awooddaa inaad shaashadda iyo kursiga si sax ah u dhigto?
simpler-d43-screen-time = Taleefanka iyo shaashadaha kale waqti ayay qaataan. Ma awooddaa inaad eegto inta ay tahay oo xad u dhigto?
simpler-d43-work-rules = Dadka aad la shaqayso fiidkii ayay farriimo soo diri karaan. Ma awooddaa inaad kula heshiiso goorta laga jawaabo?

simpler-d44-save-battery = Batteriga taleefanka wax yar ayaa ku haray. Ma awooddaa inaad ka dhigto inuu muddo dheer sii jiro?
simpler-d44-recycle = Taleefan ama kombiyuutar duug ah qashinka laguma rido. Ma awooddaa inaad geyso meesha saxda ah?
simpler-d44-pass-on = Taleefan ama kombiyuutar duug ah ayaad bixisaa ama iibisaa. Ma awooddaa inaad marka hore xogtaada oo dhan ka tirtirto?
simpler-d44-repair-or-buy = Taleefan ama kombiyuutar ayaa jaba. Ma awooddaa inaad is barbar dhigto ka fiican: in la hagaajiyo ama mid cusub la iibsado?
simpler-d44-footprint = Isticmaalka taleefanka iyo kombiyuutarku deegaanka ayuu saameeyaa. Ma awooddaa inaad qiimayso sida isticmaalkaagu u saameeyo?

simpler-d51-restart = Taleefan ama kombiyuutar ayaa istaaga. Ma awooddaa inaad damiso oo mar kale shiddo?
simpler-d51-wifi = Maktabadda ama guriga waxaa jira Wi-Fi, internet aan fiilo lahayn. Ma awooddaa inaad taleefan ama kombiyuutar ku xirto?
simpler-d51-no-sound = Video ayaad ku wada hadlaysaan, laakiin cod ma jiro. Ma awooddaa inaad hagaajiso?
simpler-d51-look-up-fix = Qalabku si fiican uma shaqaynayo. Ma awooddaa inaad talo internetka ka raadiso oo ku hagaajiso?
simpler-d51-strange-fault = Qalabka cillad la yaab leh ayaa ku jirta, tilmaanna ma jirto. Ma awooddaa inaad ogaato sababta?

simpler-d52-text-size = Qoraalka shaashaddu aad buu u yar yahay, akhrintuna way adag tahay. Ma awooddaa inaad weynayso?
simpler-d52-route = Meel ayaad bas ku tagaysaa. Ma awooddaa inaad taleefanka ka eegto jidka iyo goorta basku baxo?
simpler-d52-pay-bill = Biil ayaad heshaa. Ma awooddaa inaad bangiga internetka ku bixiso?
simpler-d52-compare = Shirkado badan ayaa isku adeeg iibiya. Ma awooddaa inaad is barbar dhigto oo doorato ka kuugu fiican?
simpler-d52-tools-for-work = Dadka goobta shaqadu waxyaabo kala duwan ayay barnaamij uga baahan yihiin. Ma awooddaa inaad doorato barnaamij ku habboon?

simpler-d53-dictate = Ma rabtid inaad wax qorto. Ma awooddaa inaad ku hadasho si taleefanku kuugu qoro?
simpler-d53-translate = Qoraalku wuxuu ku qoran yahay luqad aadan aqoon. Ma awooddaa inaad taleefan ku hesho isagoo luqaddaada ah?
simpler-d53-video-intro = Muuqaal gaaban ayaad ku sheegtaa cidda aad tahay. Ma awooddaa inaad muuqaalkaas duubto?
simpler-d53-ai-ideas = AI waa barnaamij wax la weydiin karo. Ma awooddaa inaad fikrado ka raadsato?
simpler-d53-new-way = Shaqo ayaa gaabis ah ama adag. Ma awooddaa inaad ka fikirto sida qalab ama barnaamijyo uga caawin karaan?

simpler-d54-ask-help = Qalab ama adeeg ayaa kugu cusub. Ma awooddaa inaad qof weydiiso sida uu u shaqeeyo?
simpler-d54-next-skill = Wax badan ayaad ka baran kartaa taleefan, kombiyuutar iyo internet. Ma awooddaa inaad sheegto waxa xiga ee aad rabto inaad barato?
simpler-d54-learn-by-video = Internetka waxaa ku jira tilmaamo iyo muuqaallo. Ma awooddaa inaad wax cusub ka barato?
simpler-d54-online-course = Internetka koorso ayaa lagu baran karaa. Ma awooddaa inaad hesho koorso kugu habboon oo aad dhammayso?
simpler-d54-field-changes = Shaqadaada waxaa u yimaada barnaamijyo iyo qalab cusub. Ma awooddaa inaad la socoto waxa laga baahan yahay in la yaqaan?

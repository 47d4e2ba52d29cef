### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = Halkan ayaad hadda joogtaa
result-lead = Jawaabahaaga ayaa sawirkan sameeyay. Waa bilow wada-hadal, dhibco ma aha.
result-here = Halkan ayaad joogtaa
result-not-sent = Natiijadan adiga keliya ayaa haysta. Waxba lama dirin.
result-some-dropped = Su’aalaha qaarkood way isbeddeleen markii aad jawaabtay kaddib. Natiijadu waxay ku dhisan tahay jawaabaha weli shaqaynaya.

# Strengths

result-strengths-title = Kuwan hore ayaad ugu fiican tahay
result-strengths-none = Weli ma ogin waxa aad ku fiican tahay. Su’aalaha waad ku noqon kartaa ama la-taliye ayaad la hadli kartaa.
result-strengths-help = Kuwan hore ayaad caawimaad ku samayn kartaa:
result-strengths-start = Bilowga ayaad joogtaa. Xirfad kasta waa la baran karaa, caawimaadna way jirtaa. Hore ayaad u taqaannaa waxa aad jeceshahay:

# The picture of digital skills

result-skills-title = Xirfadahaaga dijitaalka: shan qaybood
result-skills-lead = Calaamadda dheemanka u eg waa qiyaastayada ugu fiican. Midabku wuxuu tusayaa halka ay xirfadahaagu u badan yihiin.
result-skills-none = Su’aalaha xirfadaha dijitaalka waa laga booday. Sidaa darteed weli sawir ma jiro.
result-stretch-1 = Bilow
result-stretch-2 = Aasaas
result-stretch-3 = Fiican
result-stretch-4 = Xooggan
result-skill-words = { $band }. { $sureness }.
result-skill-range = Waxay u badan tahay: “{ $low }” – “{ $high }”.
result-skill-range-one = Waxay u badan tahay: “{ $level }”.

# What to learn next

result-learn-title = Halkan ayaad ka sii wadi kartaa
result-learn-lead = Xirfadahani waxay u dhow yihiin waxa aad hore u taqaanno.
result-learn-none = Hadda wax cusub oo aad barato ma soo jeedinayno. La-taliyuhu si farxad leh ayuu wax badan kuugu sheegayaa.
result-learn-where = Halka lagu barto: { $kind }
result-place-link = Wax badan akhri: { $name }

# Interests

result-interests-title = Waxa aad jeceshahay
result-interests-lead = Waxa aad ugu jeceshahay ayaa ugu horreeya.
result-interests-flat = Wax walba si isku dhow ayaad u jeclayd. Sidaa darteed weli ma sheegi karno shaqada kuugu habboon.
result-interests-none = Su’aalaha xiisaha waa laga booday. Sidaa darteed weli sawir ma jiro.
result-like-much = Aad baad u jeceshahay
result-like-some = Xoogaa waad jeceshahay
result-like-little = Malaha in yar
result-like-not = Inta badan maya

# Corners of the hexagon: one short word
result-corner-r = Gacmo
result-corner-i = Baaris
result-corner-a = Abuur
result-corner-s = Caawin
result-corner-e = Hoggaan
result-corner-c = Habayn

# Work near you

result-work-title = Shaqo mudan in la eego
result-work-lead = Waxaan ku soo jeedinaynaa waxa aad jeceshahay iyo meelaha kuu dhow ee dad looga baahan yahay. Adigaa go’aanka leh.
result-work-none = Weli soo-jeedin ma hayno. La-taliye ayaa kaa caawinaya inaad jihada hesho.
result-work-more = Tus soo-jeedinta kale
result-work-entry = Jidka caadiga ah: { $entry }
result-work-esco = Shaqada wax badan ka akhri (ESCO, Ingiriis)
result-work-first = Tallaabada koowaad ee bishan
result-work-path = Jidka: { $name }
result-work-source = Akhri isha
result-step-by = Mas’uul: { $party }
result-step-weeks =
    { $weeks ->
        [52] ku dhowaad hal sano
        [104] ku dhowaad laba sano
        [156] ku dhowaad saddex sano
        [one] ku dhowaad hal toddobaad
       *[other] ku dhowaad { $weeks } toddobaad
    }
result-step-weeks-range =
    { $max ->
        [13] 1–3 bilood
        [78] hal sano ilaa sano iyo bar
        [156]
            { $min ->
                [52] 1–3 sano
                [104] 2–3 sano
               *[other] { $min }–{ $max } toddobaad
            }
       *[other] { $min }–{ $max } toddobaad
    }
result-path-finnish = Finnishka loo baahan yahay: “{ $level }”
result-path-paid = Dakhliga inta jidka lagu jiro: { $ways }
result-path-sources = Ilaha: { $sources }

# What now

result-next-title = Maxaad hadda rabtaa inaad samayso?
result-next-send = U dir la-taliye
result-next-send-help = Marka hore waxaad si sax ah u aragtaa waxa la-taliyuhu arki lahaa. Qaybo waad ka saari kartaa.
result-print = Daabac ama kaydi
result-print-help = Natiijadu waxay gelaysaa laba bog.
result-print-day = La daabacay { $date }
result-restart = Mar kale bilow
result-restart-help = Jawaabahaaga qalabkan waa laga tirtirayaa.

# Being counted without a name

count-title = Magaalada caawi magacaaga la’aantii
count-label = Jawaabahayga ha la tiriyo magacayga la’aantii
count-help = Magaaladu waxay aragtaa caawimaadda dadka deegaanku u baahan yihiin. Magacaaga, koodhkaaga iyo qoraalkaaga laguma daro. Jawaabahaaga su’aalaha waa la wada kaydiyaa, laakiin magacaaga la’aantii, si su’aaluhu u fiicnaadaan.
count-undo = Tan mar dambe dib looma celin karo, sababtoo ah ma ogin jawaabaha kuwaaga ah.
count-send = Tiri jawaabahayga
count-none-chosen = Marka hore calaamadi sanduuqa haddii aad rabto in jawaabahaaga la tiriyo.
count-sending = Jawaabahaaga waa la tirinayaa.
count-done = Mahadsanid. Jawaabahaaga waa la tiriyay magacaaga la’aantii.
count-failed = Internetku hadda ma shaqaynayo. Jawaabahaaga lama tirin. Mar kale waad isku dayi kartaa.

# Preview

preview-title = Tani waa waxa la-taliyuhu arki lahaa
preview-lead = Weli waxba lama dirin. Hubi waxa aad rabto inaad sheegto.
preview-parts = Dooro waxa la dirayo
preview-part-in = Dir qaybtan: { $part }
preview-part-out = Qaybtan lama dirayo.
preview-empty = Qaybaha oo dhan waad ka saartay. La-taliyuhu macluumaadka xiriirkaaga oo keliya ayuu arkaa.
preview-contact = Macluumaadka xiriirkaaga waxaad ku qoraysaa bogga xiga. Halkaas uun baad ka diraysaa.
preview-go-on = U gudub dirista
preview-new-tab = Bogga dirista ku fur tab cusub
preview-back = Ku noqo natiijada

# The send page in a frame

send-frame-title = Bogga dirista
send-frame-heading = U dir la-taliye
send-frame-waiting = Boggu wax yar kaddib ayuu furmayaa.
send-frame-failed = Boggu halkan kuma furmayo. Jawaabahaagu way kaydsan yihiin. Mar kale isku day ama bogga ku fur tab cusub.
send-tab-opened = Boggu tab cusub ayuu ku furmay. Jawaabahaagu weli halkanna way ku jiraan.
send-done-title = Arrintaadu way na soo gaartay
send-done-text = Jawaabahaaga qalabkan waa laga tirtiray. Koodhka hoose meel ku qoro.

# Own view and small tasks

result-views-title = Aragtidaada iyo hawlaha yaryar
result-views-lead = Sawirka xirfadahaaga dijitaalka labadaba ayuu ku dhisan yahay.
result-views-own = Aragtidaada: “{ $low }” – “{ $high }”.
result-views-own-one = Aragtidaada: “{ $level }”.
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] Hal hawl oo yar ayaad qabatay. Waa mudan tahay in mar kale la eego.
               *[other] Hal hawl oo yar ayaad qabatay. Si fiican ayay u dhacday.
            }
       *[other]
            { $right ->
                [0] { $given } hawlood oo yaryar ayaad qabatay. Waa mudan yihiin in mar kale la eego.
                [one] { $given } hawlood oo yaryar ayaad qabatay. Mid baa si fiican u dhacday.
               *[other] { $given } hawlood oo yaryar ayaad qabatay. { $right } baa si fiican u dhacay.
            }
    }
result-views-tasks-none = Hawlaha yaryar waa laga booday. Sawirku hadda jawaabahaaga ayuu ku dhisan yahay.
result-views-agree = Hawluhu waxay muujinayaan sidii aad sheegtay.
result-views-more = Hawluhu waxay muujinayaan wax ka badan intii aad sheegtay. Waxaa laga yaabaa inaad wax badan taqaanno.
result-views-less = Hawluhu waxay muujinayaan wax yar ka hooseeya intii aad sheegtay. La-taliyaha ayaad la eegi kartaa.
result-views-how-title = Sida sawirkan loo sameeyo
result-views-how = Jawaabahaaga ayaa ugu culus. Hawlaha iyo labada qof ee laga sheekeeyay sawirka wax yar ayay dhaqaajiyaan. Haddii jawaabuhu kala duwan yihiin, midabku wuu sii ballaartaa.
result-views-marks = Giraantu waa aragtidaada. Calaamadda dheemanka u eg waa qiyaastayada ugu fiican, marka hawluhu ku jiraan.
result-task-right = Si fiican u dhacday
result-task-other = Mudan in mar kale la eego
result-task-skipped = Jawaab ma jirto

# Ties

result-work-tie = Waxay kuugu habboon tahay si la mid ah tan ka horraysa.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = Qoraal profile-kaaga shaqo-doonka
result-profile-lead = Qoraalka waxaad geli kartaa profile-kaaga Työmarkkinatori (bogga shaqada ee Finland). U beddel sida aad rabto.
result-profile-copy = Koobbi garee qoraalka
result-profile-copied = Qoraalka waa la koobbi gareeyay.
result-profile-language = Luqadda qoraalka
result-profile-empty = Qoraalku jawaabahaaga ayuu ka samaysmaa. Marka hore dhowr su’aal ka jawaab.
profile-goal-work = Shaqo ayaan raadinayaa, dhaqsana waan u bilaabi rabaa.
profile-goal-new-field = Shaqo nooc cusub ah ayaan raadinayaa.
profile-goal-training = Waxaan rabaa waxbarasho ama shahaado xirfadeed.
profile-goal-not-sure = Waxaan raadinayaa jihada nolosha shaqada ee igu habboon.
profile-skills = Kuwan keligay ayaan awoodaa: { $list }.
profile-skills-help = Dadka kale ayaan ka caawiyaa: { $list }.
profile-learning = Waxaan baranayaa: { $list }.
profile-interests = Waxaan jeclahay: { $list }.
profile-work = Shaqooyinkan ayaan xiiseeyaa: { $list }.
profile-finnish-words = Dhowr eray oo Finnish ah ayaan aqaan.
profile-finnish-simple = Finnish fudud ayaan ku hadlaa.
profile-finnish-everyday = Inta badan wada-hadallada Finnish ayaan ku maareeyaa.
profile-finnish-good = Finnishkaygu waa fiican yahay, shaqadana waan ku qori karaa.
profile-finnish-fluent = Finnish aad u fiican ayaan ku hadlaa.

# Another question for a flat interest profile

result-interests-preference = Sawirkani wuxuu ku dhisan yahay maalmaha aad dooratay.

### The start, the situation questions and what all screens share.

# The start screen

start-title = Hel jihadaada
start-lead = Noo sheeg xirfadahaaga iyo waxa aad jeceshahay. Waxaad arki doontaa waxa aad ku fiican tahay, shaqo kuu dhow iyo tallaabada koowaad.
start-time = Waxay qaadanaysaa qiyaastii laba iyo toban daqiiqo.
start-stays = Jawaabahaagu qalabkan ayay ku jirayaan. Oggolaanshahaaga la’aanteed waxba lama diro. Marka hore waxaad aragtaa waxa la diri lahaa, adigaana go’aansada.
start-server = Jawaabahaagu waxay maraan server-ka magaalada. Ma kaydinno, mana diiwaangelinno ilaa aad adigu soo dirto.
start-voluntary = Tani waa ikhtiyaar. Haddii aadan isticmaalin, kaalmooyinkaaga iyo adeegga aad hesho waxba iskama beddelo.
start-stop-any-time = Su’aalaha waad ka boodi kartaa, goor kastana waad joojin kartaa.
start-closed-tab = Jawaabuhu way kaydsan yihiin haddii aad bogga dib u furto. Haddii aad tab-ka xirto, way tirtirmayaan.
start-not-kept = Jawaabuhu way tirtirmayaan haddii aad bogga dib u furto ama xirto.
start-idle = Haddii aadan laba saacadood isticmaalin, jawaabaha qalabka waa laga tirtirayaa.
start-privacy-link = Akhri sida aan xogtaada u ilaalinno
start-call = Ma jeceshahay inaad hadasho? Na soo wac. Lambarku waa { $phone }. Waxaan ka jawaabnaa { $hours }.
start-begin = Bilow

# The path picture and progress

path-label = Heerarka jidkaaga
stretch-situation = Xaaladdaada
stretch-digital = Xirfadaha dijitaalka
stretch-interests = Xiisaha
stretch-result = Natiijada
progress-situation = Xaaladdaada: su’aal { $number }, wadarta { $about }
progress-digital = Xirfadaha dijitaalka: su’aal { $number }, wadarta ilaa { $about }
progress-interests = Xiisaha: bog { $number }, wadarta ilaa { $about }

# Municipality

question-municipality = Degmadee ayaad deggan tahay?
question-municipality-help = Sidan ayaan kuugu tusi karnaa shaqo iyo caawimaad kuu dhow.
municipality-other = Meel kale

# What the person hopes for

question-goal = Maxaad hadda rajaynaysaa?
question-goal-help = Dooro waxa hadda kuugu muhiimsan.
goal-work = Shaqo sida ugu dhaqsaha badan
goal-new-field = Shaqo nooc cusub ah
goal-training = Tababar ama shahaado xirfadeed
goal-not-sure = Weli ma ogi

# Own estimate of Finnish

question-finnish = Sidee fiican ayaad Finnishka u taqaannaa?
question-finnish-help = Qiyaastaadu waa ku filan tahay. Tani imtixaan ma aha.
finnish-none = Weli Finnish ma jiro: luqad kale ayaa la isticmaalaa
finnish-words = Dhowr eray oo Finnish ah: salaan iyo magaca
finnish-simple = Finnish fudud: dukaanka iyo baska ayaa lagu maareeyaa
finnish-everyday = Finnish maalmeed: inta badan wada-hadalka nolosha iyo shaqada
finnish-good = Finnish fiican: shaqada xitaa waa lagu qori karaa
finnish-fluent = Finnish aad u fiican, ama Finnish waa luqadda hooyo

# What makes working harder

question-barriers = Maxaa hadda shaqada kugu adkeeya?
question-barriers-help = Waxyaabo badan waad dooran kartaa ama waad ka boodi kartaa. La-taliyuhu jawaabtaada wuxuu arkaa oo keliya haddii aad dirto.
barrier-health = Caafimaadka
barrier-care = Daryeelka ilme ama qof dhow
barrier-transport = Tagidda shaqadu waa adag tahay
barrier-licence = Laysan baabuur ma jiro
barrier-device = Qalab habboon ama internet ma jiro
barrier-eid = Ma jiraan koodhadhka bangiga ama si kale oo internetka la isugu caddeeyo
barrier-skills = Xirfaduhu waxay u baahan yihiin kordhin
barrier-other = Wax kale
barrier-nothing = Kuwan midna ma aha

# Digital questions

question-digital-help = Maanta sidee fiican ayaad tan u samayn kartaa?
question-digital-example = Tusaale: { $example }

# Interest screens

question-interests = Maxaad jeclaan lahayd inaad shaqada ku qabato?
question-interests-help = Ka fikir oo keliya inay hawshu kuu fiican tahay. Weli looma baahna inaad taqaanno.

# Buttons and switches

button-next = Xiga
button-back = Dib u noqo
button-skip = Ka bood su’aasha
button-retry = Mar kale isku day
button-clear = Tirtir jawaabahayga
clear-question = Ma la tirtiraa dhammaan jawaabahaaga? Dib looma heli karo.
button-clear-confirm = Haa, tirtir jawaabaha
button-clear-cancel = Maya, ha la hayo
cleared = Jawaabahaaga waa la tirtiray. Mar kale waad bilaabi kartaa.
language-switch = Luqadda
kept-offer = Kaydi oo sii wad mar dambe ama meel kale
kept-have-code = Waxaan hayaa koodh ama fayl

# When something needs attention

error-summary-title = Fadlan tan hubi
error-choose-one = Dooro hal jawaab ama ka bood su’aasha.
error-choose-some = Dooro hal ama in ka badan. Su’aasha waad ka boodi kartaa.
waiting = Wax yar sug, su’aasha xigta way soo socotaa.
waiting-slow = Internetku waa gaabis. Fadlan wax yar sug. Jawaabahaagu way kaydsan yihiin.
failed-title = Su’aasha xigta ma soo gaarin
failed-text = Jawaabahaagu weli boggan ayay ku jiraan. Mar kale isku day ama na soo wac. Lambarku waa { $phone }. Waxaan ka jawaabnaa { $hours }.
plain-link = Su’aalaha kaga jawaab bog caadi ah
call-instead = Ma doorbidaysaa wicitaan? Lambarku waa { $phone }. Waxaan ka jawaabnaa { $hours }.
offline-kept = Internetku wuu go’ay. Jawaabahaagu qalabkan ayay ku kaydsan yihiin. Waad sii wadi kartaa marka internetku soo noqdo.
offline-back = Internetku wuu soo noqday.

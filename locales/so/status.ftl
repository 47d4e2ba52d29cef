### The state of a case by code.

status-page-title = Arrintayda
status-title = Eeg halka ay arrintaadu joogto
status-lead = Qor koodhkaaga. Waxaad heshay markii aad arrinta soo dirtay.
status-code = Koodhkaaga
status-code-help = Tusaale ABCD-EFGH-JKLM-N. Xarfo waaweyn iyo kuwo yaryarba waa la aqbalaa.
status-open = Tus arrinta
status-lost-code = Koodhkii ma kaa lumay? Wac adeegga magaalada. Koodh cusub ayaad helaysaa marka la hubiyo cidda aad tahay.
status-close = Arrinta ka qari shaashaddan

status-case-title = Arrinta { $number }
status-where = Halka ay arrintu hadda joogto
status-where-new = Arrintaadu saf ayay ku jirtaa. Safku waa { $queue }. La-taliyaha xiga ee bannaan ayaa akhrinaya.
status-where-claimed = La-taliye ayaa arrintaada qabtay. Waa lagula soo xiriirayaa.
status-where-in-contact = La-taliye ayaa kula soo xiriiray.
status-where-planned = Tallaabooyinka xiga waad ku heshiiseen.
status-where-closed = Arrintu way dhammaatay.
status-deadline = Waxaan kula soo xiriiraynaa ugu dambayn { $date }.
status-overdue = Waan soo daahnay, waanan ka xunnahay. Haddii aadan rabin inaad sugto, na soo wac.
status-next-action = Maalinta xigta ee la isku raacay waa { $date }.
status-outcome = Natiijada: { $outcome }.
status-attempts = { $count ->
    [one] Hal mar ayaan isku daynay inaan kula soo xiriirno.
   *[other] { $count } jeer ayaan isku daynay inaan kula soo xiriirno.
}
status-contested = Waxaad sheegtay in safku khaldan yahay. Qofka mas’uulka ah ayaa eegaya, boggan ayuuna kaaga jawaabayaa.
status-answer = Jawaabta laguu soo siiyay
status-agreed = Waxa la isku raacay
status-nothing-agreed = Weli waxba laguma heshiin.
status-history = Waxa dhacay
status-why = Sababta safkan

status-correct-title = Sax macluumaadka xiriirka
status-correct-button = Kaydi saxitaanka
status-corrected = Saxitaankii waa la kaydiyay.
status-contest-title = Safku waa khaldan yahay
status-contest-lead = Noo sheeg sababta arrintu meel kale u tagayso. Qof ayaa akhriya.
status-contest-reason = Sababta
status-contest-button = Dir
status-contest-done = Mahadsanid. Qofka mas’uulka ah ayaa eegaya.
status-report-title = Noo sheeg waxa ka soo baxay
status-report-lead = Adigu sidoo kale waad noo sheegi kartaa waxa ka soo baxay.
status-report-button = Sheeg
status-report-done = Mahadsanid inaad noo sheegtay.
status-withdraw-title = Ka noqo arrinta
status-withdraw-lead = Arrinta iyo xogtaada oo dhan isla markiiba waan tirtiraynaa. Dib looma heli karo.
status-withdraw-confirm = Waxaan rabaa inaan arrinta ka noqdo oo xogtayda la tirtiro
status-withdraw-button = Ka noqo oo tirtir
status-withdrawn-title = Arrinta waa laga noqday
status-withdrawn = Arrinta iyo xogtaada waa la tirtiray. Goor kasta mar kale waad bilaabi kartaa.

error-status-code = Koodhkan arrin laguma helin. Fadlan hubi xarfaha iyo tirooyinka.
error-status-code-form = Koodhku waa saddex iyo toban xaraf. Hubi inaan mid ka maqnayn.
error-status-slow = Koodhka marar badan ayaa la isku dayay. Wax yar sug oo mar kale isku day.
error-status-reason = Fadlan qor sababta, si aan kuu caawin karno.
error-status-confirm = Calaamadi sanduuqa haddii aad rabto inaad arrinta ka noqoto.
error-status-outcome = Fadlan mid dooro.
error-status-changed = Arrintu hadda ayay isbeddeshay. Eeg waxa cusub oo mar kale isku day.

# The way of a case
status-stop-new = Safka
status-stop-claimed = La-taliyaha
status-stop-in-contact = Xiriir la helay
status-stop-planned = Tallaabooyin la isku raacay
status-stop-closed = Dhammaatay

# What has happened
status-event-received = Arrintaadu way na soo gaartay
status-event-claimed = La-taliye ayaa arrintaada qabtay
status-event-released = Arrintaadu safka ayay ku noqotay
status-event-lease-lapsed = Arrintaadu safka ayay ku noqotay
status-event-contacted = La-taliye ayaa kula soo xiriiray
status-event-no-answer = La-taliye ayaa ku raadiyay
status-event-next-action = Maalinta xigta waa la isku raacay
status-event-planned = Tallaabada xigta waa la isku raacay
status-event-noted = La-taliye ayaa qoraal sameeyay
status-event-moved = Arrintaadu saf kale ayay u wareegtay
status-event-contested = Waxaad sheegtay in safku khaldan yahay
status-event-contest-settled = Qofka mas’uulka ah ayaa kuu jawaabay
status-event-corrected = Macluumaadka xiriirkaaga ayaad saxday
status-event-code-reissued = Koodh cusub ayaad heshay
status-event-person-reported = Waxaad noo sheegtay waxa ka soo baxay
status-event-closed = Arrintaadu way dhammaatay
status-event-withdrawn = Arrintaada waad ka noqotay

# The plan, shared details and messages
status-usual = { $count ->
    [0] Inta badan waxaan soo xiriirnaa isla maalinta shaqada.
    [one] Inta badan waxaan ku soo xiriirnaa qiyaastii hal maalin oo shaqo.
   *[other] Inta badan waxaan ku soo xiriirnaa qiyaastii { $count } maalmood oo shaqo.
}
status-holder = La-taliye ayaa arrintaada haya. Hay’addu waa { $org }.
status-holder-named = Arrintaada waxaa haya { $name }. Hay’addu waa { $org }.
status-hidden = { $org } lama tuso xogtaadan: { $parts }.
status-own = Waa markaaga
status-plan = Qorshe
status-step-due = Ugu dambayn { $date }
status-step-planned = Weli lama bilaabin
status-step-sent = Codsi ayaa la diray
status-step-accepted = Way socotaa
status-step-done = La qabtay
status-step-finish = Tan waan qabtay
status-step-thanks = Aad u fiican. Waxaan qornay in la qabtay.
status-calendar = Kalandarka ku dar
status-calendar-title = Kulan: { $org }
status-shares = Cidda xogtaada lagu tusay
status-shares-lead = Tan la-taliyaha ayaad kula heshiisay. Goor kasta waad joojin kartaa.
status-share-line = { $org } waxaa la tusaa: { $parts }. La isku raacay { $date }.
status-share-ended = { $org } xogtaada hadda lama tuso. La joojiyay { $date }.
status-unshare = Jooji tusidda
status-unshared = Xogtaada hadda cidna lama tuso.
status-messages = Farriimo
status-message-you = Adiga
status-message-us = La-taliye
status-message-head = { $who }, { $time }
status-message-label = U qor la-taliyaha
status-message-help = Boggan ayaan kaaga jawaabnaa. Ha qorin lambarkaaga aqoonsiga (henkilötunnus).
status-message-button = Dir farriinta
status-message-sent = Farriinta waa la diray.
error-status-message = Qor farriin.
error-status-messages = Maanta farriimo badan ayaad hore u soo dirtay. Haddii ay degdeg tahay, na soo wac.
status-event-assigned = Arrintaada la-taliye ayaa loo doortay
status-event-handed-over = Arrintaadu la-taliye kale ayay u wareegtay
status-event-followed-up = La-taliye ayaa ku weydiiyay sida aad tahay

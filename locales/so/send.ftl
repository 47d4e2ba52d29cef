### The send page and the receipt.

send-page-title = U dir la-taliye
send-title = Sidee ayaan kula soo xiriiri karnaa?
send-lead = Noo sheeg sida iyo goorta la-taliyuhu kula soo xiriiri karo. Hoos waxaad mar kale ku arkaysaa waxa aad dirayso.
send-nothing-yet = Weli waxba lama dirin.
send-waiting = Wax yar sug, jawaabahaagu way soo socdaan.
send-waiting-failed = Jawaabahaagu boggan ma soo gaarin. Dib u noqo oo mar kale isku day inaad dirto.
send-rather-call = Ma doorbidaysaa wicitaan? Lambarku waa { $phone }. Waxaan ka jawaabnaa { $hours }.

send-name = Magaca
send-name-help = Magaca koowaad waa ku filan yahay. Waad ka tagi kartaa isagoo madhan.
send-phone = Lambarka taleefanka
send-phone-help = Tusaale 040 123 4567.
send-email = Iimayl
send-email-help = Farriin ayaad helaysaa marka ay wax cusub jiraan. Farriinta xog shaqsiyeed kuma jirto.
send-one-of = Waxaan u baahannahay lambar taleefan ama iimayl. Mid waa ku filan yahay.
send-channel = Sidee ayaan kula soo xiriirnaa?
send-channel-any = Si kasta
send-channel-phone = Wicitaan
send-channel-sms = Farriin qoraal ah
send-channel-email = Iimayl
send-times = Goorma ayay kuu habboon tahay?
send-times-help = Dhowr waad dooran kartaa.
send-times-morning = Subaxdii (saacadda 8–11)
send-times-noon = Duhurkii (saacadda 11–13)
send-times-afternoon = Galabtii (saacadda 13–16)
send-language = Luqaddee ayaad rabtaa inaad ku hadasho?
send-language-help = Qor magaca luqadda.
send-interpreter = Turjubaan ayaan u baahanahay
send-interpreter-help = Turjubaanka lacag kuma bixisid.
send-protected = Xogtaydu waa ilaashan tahay (turvakielto)
send-protected-help = Markaas dhowr shaqaale oo la magacaabay oo keliya ayaa arrintaada arka.
send-message = Ma rabtaa inaad erayadaada wax nagu sheegto?
send-message-help = Waa ikhtiyaar. Ha qorin lambarka aqoonsiga (henkilötunnus).

send-preview = Tani waa waxa la-taliyuhu arkayo
send-preview-lead = Qaybo waad ka saari kartaa. La-taliyuhu wuxuu arkaa oo keliya kuwan iyo macluumaadka xiriirkaaga.
send-preview-changed = Waxaad beddeshay waxa la dirayo. Hadda la-taliyuhu tan ayuu arkayaa. Eeg oo dir.
send-doubtful = Ma hubin karin in jawaabahaagu u soo gaareen sidii aad u bixisay. Waxba lama dirin. Eeg waxa la-taliyuhu arki lahaa, kaddibna dir. Dib waad u noqon kartaa oo jawaabaha waad sixi kartaa.
send-left-out = Qaybtan lama dirayo.
send-recomputed = Su’aaluhu way isbeddeleen markii aad jawaabtay kaddib. Natiijada mar kale ayaan xisaabinnay. Fadlan eeg ka hor intaadan dirin.
send-dropped = { $count ->
    [one] Hal jawaab waa laga saaray, sababtoo ah su’aashaasi hadda ma jirto.
   *[other] { $count } jawaabood waa laga saaray, sababtoo ah su’aalahaasi hadda ma jiraan.
}
send-count = Jawaabahayga tirakoobka ha lagu daro magacayga la’aantii
send-count-help = Tani way ka duwan tahay dirista. Magaaladu waxay ogaanaysaa waxa dadku u baahan yihiin. Jawaabahaaga su’aalaha waa la wada kaydiyaa, laakiin magacaaga la’aantii, si su’aaluhu u fiicnaadaan. Adiga laguma xiriirin karo, markaa mar dambe lagama saari karo.
send-button = U dir la-taliye
send-back = Ku noqo natiijada
send-person-decides = Qof ayaa arrintaada akhriya, adiga ayuuna kula go’aamiyaa. Mashiinku go’aan ma gaaro.
send-sending = Waa la dirayaa…
send-offline = Internetku wuu go’ay. Xogtaadu boggan way ku kaydsan tahay. Mar kale ayaan isku dayaynaa.
send-retry = Mar kale isku day
send-still-offline = Weli internet ma jiro. Boggan fur u daa ama na soo wac.

error-send-reach = Qor lambar taleefan ama iimayl, si aan kuula soo xiriirno.
error-send-phone = Fadlan hubi lambarka taleefanka. Waxaa ku jiri kara tirooyin, meelo bannaan iyo calaamadda + bilowga.
error-send-email = Fadlan hubi cinwaanka iimaylka. Waxaa ku jira calaamadda @, tusaale magac@tusaale.fi.
error-send-channel-phone = Waxaad dooratay wicitaan ama farriin qoraal ah. Fadlan qor lambar taleefan.
error-send-channel-email = Waxaad dooratay iimayl. Fadlan qor cinwaanka iimaylka.
error-send-long = Qoraalku aad buu u dheer yahay. Ugu badnaan waa { $limit } xaraf.
error-send-key = Foomku wuu duugoobay. Hubi xogtaada oo mar kale dir.
error-send-answers = Jawaabaha lama akhrin karin. Mar kale bilow ama na soo wac.
error-send-answers-long = Jawaabuhu way ka dheer yihiin inta boggani qaabbili karo. Waxba lama dirin. Dib u noqo oo mar kale isku day, ama na soo wac.
error-send-other-body = Foomkan horay ayaa loogu diray xog kale. Xogtii hore way kaydsan tahay. Koodhkaaga ku sax.
error-send-withdrawn = Arrintan waa laga noqday oo waa la tirtiray. Mar kale waad bilaabi kartaa.

receipt-page-title = Mahadsanid, arrintaadu way na soo gaartay
receipt-title = Mahadsanid, arrintaadu way na soo gaartay
receipt-number = Lambarka arrinta
receipt-number-help = Lambarkan waad noo sheegi kartaa markaad na soo wacdo.
receipt-code = Koodhkaaga
receipt-code-help = Koodhka cidna ha siin. Wuxuu ku tusayaa halka ay arrintaadu marayso. Xogta waad ku sixi kartaa ama arrinta waad kaga noqon kartaa. Koodhka weligeen kuma weydiinno.
receipt-code-keep = Koodhka meel ku qoro ama boggan daabac. Mar dambe kuma tusno.
receipt-queue = Halka ay arrintaadu joogto
receipt-why = Sababta ay halkaas u joogto
receipt-when = Waxaan kula soo xiriiraynaa ugu dambayn { $date }
receipt-next = Waxa xiga
receipt-next-read = La-taliye ayaa arrintaada akhriya.
receipt-next-contact = La-taliyuhu wuu kula soo xiriiraa.
receipt-next-plan = Tallaabada xigta ayaad ku heshiisaan.
receipt-status-link = Eeg halka ay arrintaadu joogto
receipt-mail = Xaqiijin ayaad iimayl ku helaysaa.
receipt-print = Daabac
receipt-again = Tan horay ayaan u helnay. Waa kan isla rasiidkii.
receipt-voluntary = Isticmaalka Suunta waa ikhtiyaar. Kaalmooyinkaaga ma saameeyo.

### Save and go on elsewhere. Fetched only when a person asks for it.

# Saving

kept-title = Sii wad mar dambe ama qalab kale
kept-lead = Waxaad helaysaa koodh. Mar dambe ku qor isla adeeggan, kaddibna meeshii aad joogtay ka sii wad.
kept-lead-file = Jawaabahaaga ku kaydi fayl. Mar dambe faylka ka fur isla adeeggan, kaddibna meeshii aad joogtay ka sii wad.
kept-locked = Jawaabahaagu qalabkan ayay koodhka ku xirmaan, ka hor intaan la dirin. Koodhka la’aantii cidna ma akhrin karto, xitaa annagu.
kept-days = { $days ->
    [one] Waxaan haynaa iyagoo xiran hal maalin. Kaddib waa la tirtiraa.
   *[other] Waxaan haynaa iyagoo xiran { $days } maalmood. Kaddib waa la tirtiraa.
}
kept-file-too = Jawaabaha fayl ayaad sidoo kale ku kaydin kartaa. Markaas nooma yimaadaan.
kept-get-code = Hel koodh
kept-as-file = Fayl ku kaydi
kept-busy = Wax yar sug, jawaabaha waa la xirayaa ama la furayaa.

# The code

kept-code-title = Waa kan koodhkaagu
kept-write-down = Koodhka meel ku qoro. Haddii uu lumo, ma heli karno, jawaabahaagana ma furi karno. Qof kasta oo koodhka yaqaan wuu furi karaa.
kept-until = Koodhku wuxuu shaqaynayaa ilaa { $day }, maalintaas oo ku jirta.
kept-copy = Koobbi garee koodhka
kept-copied = Koodhka waa la koobbi gareeyay.
kept-changed = Jawaabahaagu way isbeddeleen markii aad kaydisay kaddib.
kept-save-again = Isbeddelka ku kaydi isla koodhka
kept-save-too = Annagana noogu kaydi isla koodhka
kept-filed = Faylka koodhkan keliya ayaa fura. Dad kale miyaa qalabkan isticmaala? Faylka u wareeji meel kuu gaar ah, qalabkana ka tirtir. Dad kale ma furi karaan koodhka la’aantii.
kept-drop = Tirtir jawaabaha kaydsan
kept-drop-question = Ma la tirtiraa jawaabaha koodhkan ku kaydsan? Jawaabaha halkan ku jira way sii jirayaan.
kept-dropped = Jawaabihii kaydsanaa waa la tirtiray. Koodhku hadda ma shaqeeyo.
kept-leave = Maya, sidiisa u daa

# Opening

kept-open-title = Ka sii wad meeshii aad joogtay
kept-open-lead = Qor koodhka aad heshay markii aad kaydisay. Haddii aad fayl kaydisay, isagana dooro.
kept-open-lead-file = Dooro faylka aad kaydisay. Koodhka aad la heshayna qor.
kept-code-label = Koodhkaaga
kept-code-help = Koodhku waa lix iyo toban xaraf. Xarfo waaweyn iyo kuwo yaryarba waa la aqbalaa.
kept-file-label = Faylkaaga, haddii aad mid kaydisay
kept-file-help = Magaca faylku wuxuu ku bilowdaa suunta. Qalabkan ayaa lagu furaa, annagana nalooma soo diro.
kept-open = Fur jawaabaha
kept-replace-question = Jawaabo horay ayay halkan u joogaan. Ma lagu beddelaa kuwii kaydsanaa?
kept-replace = Haa, qaado jawaabaha kaydsan
kept-opened = Jawaabahaagu mar kale ayay halkan joogaan. Ka sii wad meeshii aad joogtay.

# When something does not work

kept-error-empty = Qor koodhka.
kept-error-form = Koodhku waa lix iyo toban xaraf. Hubi in mid maqan yahay ama mid dheeraad yahay.
kept-error-check = Hal xaraf ayaa ka duwan koodhka. Mid mid u hubi.
kept-error-case = Koodhkan waxaa lagula socdaa arrin aad dirtay. Halkan waxaa loo baahan yahay koodhka lix iyo tobanka xaraf ah.
kept-error-unknown = Koodhkan jawaabo kuma kaydsana. Waxaa laga yaabaa in la tirtiray ama waqtigu dhammaaday. Mar kale waad bilaabi kartaa, taleefanna waan kugu caawinnaa.
kept-error-wait = Koodhadh badan ayaa la tijaabiyay. Hal daqiiqo sug oo mar kale isku day.
kept-error-offline = Tani hadda ma suurtoobin. Waxba ma lumin. Wax yar kaddib mar kale isku day.
kept-error-file = Kani ma aha fayl halkan lagu kaydiyay. Dooro faylka magaciisu ku bilowdo suunta.
kept-error-other = Koodhkani faylkan ma furo. Hubi in koodhka iyo faylku isku mid yihiin.
kept-error-large = Jawaabuhu way ka badan yihiin wax la kaydin karo. Qalabkan ayaad ku sii wadi kartaa.
kept-error-cannot = Browser-kani jawaabaha boggan kuma xiri karo. Qalabkan ayaad ku sii wadi kartaa.

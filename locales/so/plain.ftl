### The assessment as ordinary pages, without JavaScript.

# The beginning and the end

plain-keep = Jawaabahaagu bog ilaa bog ayay kula socdaan. Haddii aad bogga xirto, way lumayaan. Si aad dib ugu noqoto, isticmaal batoonka “Dib u noqo” ee bogga.
plain-shared-computer = Haddii qalabka dad kale isticmaalaan, ugu dambayn xir browser-ka.
plain-go-on = Sii wad
plain-ahead = Ka sii wad meeshii aad joogtay
plain-title-error = Hubi: { $title }

# Answering

plain-may-stay-empty = Meelaha qaar madhnaan waad uga tagi kartaa.
plain-error-choose-reply = Dooro hal jawaab. Waxaad sidoo kale dooran kartaa “Ma rabo inaan ka jawaabo”.
plain-error-several = Halkan hal jawaab oo keliya ayaa geli karta. Dooro mid.
plain-error-none-and-more = Waxaad dooratay “Kuwan midna ma aha” iyo wax kale. Mid keliya reeb.
plain-error-unknown-choice = Waxa aad dooratay boggan kuma jiro. Dooro mid kuwan ka mid ah.

# When something does not match but the way goes on

plain-note-language = Adeeggani kuma jiro luqadda cinwaanka ku qoran. Luqadda ka dooro bogga korkiisa.
plain-note-page = Bogga aad ka timid ma jiro ama weli ma furna. Halkan ka sii wad. Jawaabahaagu way kaydsan yihiin.
plain-note-question = Su’aasha aad ka jawaabtay hadda ma jirto. Halkan ka sii wad. Jawaabahaaga kale way kaydsan yihiin.
plain-note-damaged = Qaar jawaabahaaga ka mid ah si dhan uma soo gaarin. Kuwa kale way kaydsan yihiin. Waxaad ku hubin kartaa batoonka “Dib u noqo”.
plain-note-unsure = Ma hubin karin in jawaabahaagu u soo gaareen sidii aad u bixisay. Weli way kaydsan yihiin. Halkan ka bilow oo bog bog u eeg.
plain-note-dropped = { $count ->
    [one] Hal jawaab waa laga saaray, sababtoo ah su’aashaasi hadda ma jirto. Jawaabahaaga kale way kaydsan yihiin.
   *[other] { $count } jawaabood waa laga saaray, sababtoo ah su’aalahaasi hadda ma jiraan. Jawaabahaaga kale way kaydsan yihiin.
}
plain-note-repeated = Hal su’aal laba jawaabood ayaa u timid. Tan dambe ayaan qaadanay.

# When the way cannot go on

plain-what-now = Waxa aad samayn karto
plain-lost-title = Jawaabahaagu ma soo gaarin
plain-lost-unreadable = Jawaabaha ma akhrin karin. Waxba lama kaydin.
plain-lost-long = Browser-ku wuxuu soo diray wax ka badan inta boggani qaabbili karo. Waxba lama kaydin.
plain-lost-empty = Jawaabahaagu waxay ahaayeen su’aalo aan hadda jirin. Waxba lama kaydin.
plain-lost-back = Browser-ka kaga noqo boggii hore oo mar kale isku day.
plain-lost-begin = Haddii ay taasi caawin weydo, mar kale bilow.
plain-lost-call = Waad na soo wici kartaa sidoo kale.
plain-unknown-choose = Adeegyada aad halkan ka helayso
plain-lost-again = Mar kale bilow

# The result

plain-result-yours = Natiijadu boggan keliya ayay ku taal. Jawaabahaaga lama kaydin, la-taliyena waxba looma dirin.
plain-print-help = Isticmaal daabacaadda browser-ka. Natiijadu waxay gelaysaa laba bog.
plain-restart-help = Jawaabahaaga boggan waa laga tirtirayaa.
plain-count-lost = Jawaabahaaga laguma darin. Wax yar kaddib mar kale isku day.

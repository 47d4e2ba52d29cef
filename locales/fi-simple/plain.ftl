### The assessment as ordinary pages, without JavaScript.

# The beginning and the end

plain-keep = Vastauksesi kulkevat mukana sivulta toiselle. Ne katoavat, jos suljet sivun. Haluatko palata? Paina sivun Takaisin-painiketta.
plain-shared-computer = Käytätkö yhteistä laitetta? Sulje lopuksi selain eli verkkosivujen ohjelma.
plain-go-on = Jatka
plain-ahead = Jatka siitä, mihin jäit
plain-title-error = Tarkista: { $title }

# Answering

plain-may-stay-empty = Voit jättää kohtia tyhjiksi.
plain-error-choose-reply = Valitse yksi. Voit valita myös ”En halua vastata”.
plain-error-several = Tähän sopii vain yksi vastaus. Valitse yksi.
plain-error-none-and-more = Valitsit ”Ei mikään näistä”. Valitsit myös jotain muuta. Jätä vain toinen.
plain-error-unknown-choice = Valitsit jotain, mitä ei ole tällä sivulla. Valitse jokin näistä.

# When something does not match but the way goes on

plain-note-language = Tätä palvelua ei ole kielellä, joka on osoitteessa. Valitse kieli sivun yläreunasta.
plain-note-page = Tulit sivulta, jota ei ole. Tai sivu ei ole vielä auki. Jatka tästä. Vastauksesi ovat tallessa.
plain-note-question = Vastasit kysymykseen, jota ei enää ole. Jatka tästä. Muut vastauksesi ovat tallessa.
plain-note-damaged = Osa vastauksistasi ei tullut perille ehjänä. Muut ovat tallessa. Voit tarkistaa ne Takaisin-painikkeella.
plain-note-unsure = Emme tiedä, tulivatko vastauksesi perille oikein. Ne ovat tallessa. Tarkista ne tästä alkaen. Katso yksi sivu kerrallaan.
plain-note-dropped = { $count ->
    [one] Yksi vastaus jäi pois. Sen kysymystä ei enää ole. Muut vastauksesi ovat tallessa.
   *[other] { $count } vastausta jäi pois. Niiden kysymyksiä ei enää ole. Muut vastauksesi ovat tallessa.
}
plain-note-repeated = Samaan kysymykseen tuli kaksi vastausta. Otimme niistä uudemman.

# When the way cannot go on

plain-what-now = Mitä voit tehdä
plain-lost-title = Vastauksesi eivät tulleet perille
plain-lost-unreadable = Emme voineet lukea vastauksia. Emme tallentaneet mitään.
plain-lost-long = Selain lähetti liikaa tietoa. Tämä sivu ei voi ottaa sitä vastaan. Emme tallentaneet mitään.
plain-lost-empty = Vastauksesi koskivat kysymyksiä, joita ei enää ole. Emme tallentaneet mitään.
plain-lost-back = Palaa selaimella edelliselle sivulle. Yritä sitten uudelleen.
plain-lost-begin = Eikö se auta? Aloita silloin alusta.
plain-lost-call = Voit myös soittaa meille.
plain-unknown-choose = Nämä palvelut ovat täällä
plain-lost-again = Aloita alusta

# The result

plain-result-yours = Tulos on vain tällä sivulla. Emme ole säilyttäneet vastauksiasi. Neuvoja ei ole saanut mitään.
plain-print-help = Tulosta selaimella. Tulos mahtuu kahdelle sivulle.
plain-restart-help = Vastauksesi poistuvat tältä sivulta.
plain-count-lost = Emme laskeneet vastauksiasi mukaan. Yritä hetken päästä uudelleen.

### Kysely tavallisina sivuina, ilman JavaScriptiä.

# Alku ja loppu

plain-keep = Vastauksesi kulkevat mukanasi sivulta toiselle. Jos suljet sivun, ne katoavat. Palaa sivun omalla Takaisin-painikkeella.
plain-shared-computer = Jos käytät yhteistä laitetta, sulje lopuksi selain.
plain-go-on = Jatka
plain-ahead = Jatka siitä, mihin jäit
plain-title-error = Tarkista: { $title }

# Vastaaminen

plain-may-stay-empty = Voit jättää kohtia tyhjiksi.
plain-error-choose-reply = Valitse yksi vaihtoehto. Voit valita myös ”En halua vastata”.
plain-error-several = Tähän sopii vain yksi vastaus. Valitse yksi vaihtoehto.
plain-error-none-and-more = Valitsit kohdan ”Ei mikään näistä” ja lisäksi muuta. Jätä vain toinen.
plain-error-unknown-choice = Valintasi ei ole tämän sivun vaihtoehto. Valitse jokin näistä.

# Kun jokin ei täsmää, mutta matka jatkuu

plain-note-language = Tämä palvelu ei ole kielellä, jota osoitteessa on. Valitse kieli sivun yläreunasta.
plain-note-page = Sivua, jolta tulit, ei ole tai se ei ole vielä auki. Jatka tästä. Vastauksesi ovat tallessa.
plain-note-question = Kysymystä, johon vastasit, ei enää ole. Jatka tästä. Muut vastauksesi ovat tallessa.
plain-note-damaged = Osa vastauksistasi ei tullut perille ehjänä. Muut ovat tallessa. Voit tarkistaa ne Takaisin-painikkeella.
plain-note-unsure = Emme voineet varmistaa, että vastauksesi tulivat perille sellaisina kuin annoit ne. Ne ovat tallessa. Käy ne läpi tästä alkaen sivu kerrallaan.
plain-note-dropped = { $count ->
    [one] Yksi vastaus jäi pois, koska kysymystä ei enää ole. Muut vastauksesi ovat tallessa.
   *[other] { $count } vastausta jäi pois, koska kysymyksiä ei enää ole. Muut vastauksesi ovat tallessa.
}
plain-note-repeated = Samaan kysymykseen tuli kaksi vastausta. Otimme niistä jälkimmäisen.

# Kun matka ei voi jatkua

plain-what-now = Mitä voit tehdä
plain-lost-title = Vastauksesi eivät tulleet perille
plain-lost-unreadable = Emme saaneet vastauksista selvää. Mitään ei ole tallennettu.
plain-lost-long = Selain lähetti enemmän kuin tämä sivu voi ottaa vastaan. Mitään ei ole tallennettu.
plain-lost-empty = Vastauksesi olivat kysymyksiin, joita ei enää ole. Mitään ei ole tallennettu.
plain-lost-back = Palaa selaimella edelliselle sivulle ja yritä uudelleen.
plain-lost-begin = Jos se ei auta, aloita alusta.
plain-lost-call = Voit myös soittaa meille.
plain-unknown-choose = Palvelut, jotka löytyvät täältä
plain-lost-again = Aloita alusta

# Tulos

plain-result-yours = Tulos on vain tällä sivulla. Vastauksiasi ei ole säilytetty, eikä neuvojalle ole lähetetty mitään.
plain-print-help = Tulosta selaimen omalla tulostuksella. Tulos mahtuu kahdelle sivulle.
plain-restart-help = Vastauksesi poistuvat tältä sivulta.
plain-count-lost = Vastauksiasi ei laskettu mukaan. Yritä hetken päästä uudelleen.

### Palaute palvelusta: saavutettavuus ja huonot lauseet.

inbox-nav = Palaute
inbox-title = Palaute palvelusta
inbox-lead = Mitä ihmiset sanovat palvelusta: mitä oli vaikea käyttää ja mikä lause on huono.
inbox-empty = Avointa palautetta ei ole
inbox-empty-help = Nyt ei tarvitse tehdä mitään. Kun palautetta tulee, sen määrä näkyy sivun ylälaidassa. Ihmiset löytävät lomakkeen jokaisen sivunsa alareunasta.
inbox-open = { $count ->
    [one] yksi avoin
   *[other] { $count } avointa
}
inbox-open-late = { $count ->
    [one] yksi myöhässä
   *[other] { $count } myöhässä
}
inbox-home-late = { $count ->
    [one] Vastaus yhteen palautteeseen on myöhässä
   *[other] Vastaus { $count } palautteeseen on myöhässä
}
inbox-home-soon = { $count ->
    [one] Yhteen palautteeseen on vastattava kolmen päivän sisällä
   *[other] { $count } palautteeseen on vastattava kolmen päivän sisällä
}
inbox-home-go = Avaa palaute
inbox-kind-access = Saavutettavuuspalaute
inbox-kind-sentence = Huono lause

## Lista
inbox-access = { $count ->
    [one] Yksi saavutettavuuspalaute
   *[other] { $count } saavutettavuuspalautetta
}
inbox-access-help = Laki antaa vastaamiseen 14 päivää. Ensin se, jonka päivä on lähinnä.
inbox-by = Vastattava: { $when }
inbox-by-date = viimeistään { $date }
inbox-late = Vastaa heti: { $when }
inbox-came = Tullut { $date }
inbox-no-page = Sivua ei tiedetä
inbox-has-contact = Antoi yhteystiedon
inbox-sentences = { $count ->
    [one] yksi huono lause
   *[other] { $count } huonoa lausetta
}
inbox-file = Lataa taulukkona (CSV)
inbox-no-sentence = Lausetta ei ole nimetty, tai sitä ei enää ole.
inbox-message = Tekstin tunnus
inbox-what = Mikä on väärin
inbox-better = Ehdotus
inbox-mended = Korjattu
inbox-open-item = Avaa
inbox-done-title = Viimeksi käsitellyt
inbox-done-by = Käsitelty { $date }: { $name }
inbox-kept = Yhteystieto poistetaan 30 päivää käsittelyn jälkeen, muu vuoden jälkeen.

## Yksi palaute
inbox-back = Takaisin palautteisiin
inbox-conflict = Joku ehti ennen sinua
inbox-problem = Mikä oli vaikeaa
inbox-device = Laite tai apuväline
inbox-sentence-now = Lause nyt
inbox-language = Kieli
inbox-page = Sivu
inbox-made = Tullut
inbox-site = Palvelu
inbox-contact = Yhteystieto
inbox-contact-open = Näytä yhteystieto
inbox-contact-audit = Lokiin jää merkintä siitä, että katsoit.
inbox-no-contact = Yhteystietoa ei annettu. Kirjaa, mitä teitte.
inbox-answer = Vastaa
inbox-note = Mitä vastattiin tai tehtiin?
inbox-note-help = Lyhyesti. Ei yhteystietoja.
inbox-answered = Vastattu
inbox-mend = Korjaa lause
inbox-mend-note = Huomautus
inbox-mend-note-help = Vapaaehtoinen.
inbox-is-done = Käsitelty
inbox-error-note = Kirjoita lyhyesti, mitä vastattiin tai tehtiin.
desk-done-feedback = Palaute on merkitty käsitellyksi.

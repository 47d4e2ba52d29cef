### Työvoiman kysyntä: taulukot, joita koordinaattorit tuovat.

demand-nav = Kysyntä
demand-title = Työvoiman kysyntä alueella
demand-lead = Tuo tänne taulukko siitä, mitä työtä alueella on. Tieto näkyy työnhakijan tuloksessa lähteen ja päivän kanssa.
demand-bring = Tuo taulukko
demand-site = Palvelu
demand-site-none = Valitse palvelu
demand-kind = Mitä taulukko kertoo?
demand-kind-demand = Ammattien kysyntä
demand-kind-vacancies = Avoimet työpaikat
demand-kind-none = Valitse, mitä taulukko kertoo.
demand-file = Tiedosto (CSV)
demand-limits = Enintään { $size } kilotavua ja { $lines } riviä. Tallenna taulukko ensin CSV-muotoon.
demand-nothing-yet = Ensin näet, mitä tiedostossa on. Mitään ei tallenneta vielä.
demand-look = Katso taulukko läpi
demand-none = Taulukkoa ei ole tuotu. Tuloksissa näkyy palvelun oma tieto.
demand-sources = Lähteet ja päivät
demand-source = { $source }, { $date }
demand-made = Tuotu { $date }: { $name }
demand-undone = Kumottu { $date }: { $name }
demand-lines = { $count ->
    [one] yksi rivi
   *[other] { $count } riviä
}
demand-left-out = { $count ->
    [one] yksi virheellinen rivi jäi pois
   *[other] { $count } virheellistä riviä jäi pois
}
demand-show-lines = { $count ->
    [one] Näytä rivi
   *[other] Näytä { $count } riviä
}
demand-undo = Kumoa tuonti
demand-undo-help = Kun kumoat tuonnin, edellinen taulukko tulee takaisin voimaan.
demand-former = Aiemmat ja kumotut
desk-done-demand = Taulukko on tuotu. Se näkyy tuloksissa nyt.
desk-done-demand-undone = Tuonti on kumottu. Edellinen tieto on taas voimassa.

## Ohje
demand-how = Millainen taulukon pitää olla?
demand-how-columns = Ensimmäisellä rivillä ovat sarakkeiden nimet. Muut sarakkeet saavat jäädä, niitä ei lueta.
demand-how-occupation = Ammatin koodi: ISCO-08:n neljä numeroa tai ESCO-osoite. ISCO-koodi tarkoittaa kaikkia ryhmän ammatteja.
demand-how-area = Alueen tai kunnan tunnus. Tässä palvelussa:
demand-how-date = Lähteen päivä tai kuukausi: 2026-11-10, 10.11.2026, 2026-11 tai 11/2026.
demand-levels = Vain kysynnän taulukossa: short tai pula, good tai hyvä, balanced tai tasapaino, crowded tai ylitarjonta. Myös numerot 1–4 tässä järjestyksessä.
demand-how-count = Vain avointen työpaikkojen taulukossa: kokonaisluku.
demand-how-source = Lähteen nimi, jonka työnhakija näkee.
demand-how-url = Vapaaehtoinen: osoite, josta lähteen voi lukea.
demand-how-municipality = Työnhakijan tulos puhuu koko alueesta. Siksi kunnan rivi näkyy vain täällä.
demand-how-example = Esimerkki:

## Sarakkeet ja tasot
demand-column-occupation = Ammatti
demand-column-area = Alue
demand-column-date = Päivä
demand-column-level = Taso
demand-column-count = Määrä
demand-column-source = Lähde
demand-column-url = Osoite
demand-says = Mitä lähde sanoo
demand-level-short = Pula tekijöistä
demand-level-good = Hyvät näkymät
demand-level-balanced = Tasapaino
demand-level-crowded = Tekijöitä enemmän kuin työtä

## Läpikäynti
demand-check-title = Katso taulukko läpi
demand-check-lead = { $site }: { $kind }. Mitään ei ole vielä tallennettu.
demand-back = Takaisin kysyntään
demand-file-encoding = Tiedoston merkistö oli { $encoding }. Tarkista, että ä ja ö näkyvät oikein.
demand-lines-good = { $count ->
    [one] Yksi rivi on kunnossa.
   *[other] { $count } riviä on kunnossa.
}
demand-lines-bad = { $count ->
    [one] Yksi rivi on korjattava.
   *[other] { $count } riviä on korjattava.
}
demand-faults = Korjattavat rivit
demand-line = Rivi { $line }:
demand-more-faults = { $count ->
    [one] Lisäksi yksi rivi on korjattava.
   *[other] Lisäksi { $count } riviä on korjattava.
}
demand-text = Taulukko
demand-text-help = Voit korjata rivit tässä ja katsoa taulukon uudelleen läpi.
demand-again = Katso uudelleen läpi
demand-without = { $count ->
    [one] Tuo muut rivit ja jätä virheellinen rivi pois
   *[other] Tuo muut rivit ja jätä { $count } virheellistä riviä pois
}
demand-take-help = Uusi taulukko korvaa edellisen. Voit kumota tuonnin.
demand-take = { $count ->
    [one] Tuo yksi rivi
   *[other] Tuo { $count } riviä
}
demand-lines-good-title = Näin rivit luettiin
demand-first = { $count ->
    [one] Tässä on ensimmäinen rivi.
   *[other] Tässä ovat ensimmäiset { $count } riviä.
}
demand-none-good = Yksikään rivi ei ole kunnossa. Korjaa rivit ja katso taulukko uudelleen läpi.
demand-not-said = Korjaa rivit, tai rastita, että virheelliset rivit jäävät pois.
demand-changed = Joku toinen on tuonut taulukon tai kumonnut tuonnin sillä välin. Tarkista tilanne ja yritä uudelleen.

## Mikä on vialla
demand-file-none = Valitse tiedosto.
demand-file-large = Tiedosto on liian suuri. Enintään { $limit } kilotavua. Jaa taulukko tai poista turhat sarakkeet.
demand-file-long = Taulukossa on liikaa rivejä. Enintään { $limit } riviä.
demand-file-workbook = Tämä ei ole CSV-tiedosto. Avaa se taulukkolaskennassa ja tallenna CSV-muotoon.
demand-file-null = Tiedostossa on merkkejä, jotka eivät ole tekstiä. Tallenna taulukko uudelleen CSV-muotoon.
demand-file-broken = Tiedoston merkkejä ei voi lukea. Tallenna taulukko uudelleen CSV-muotoon, merkistö UTF-8.
demand-file-empty = Taulukossa ei ole yhtään riviä otsikkorivin alla.
demand-file-columns = Ensimmäiseltä riviltä puuttuu: { $columns }.
demand-file-double = Sarake { $column } on taulukossa kahdesti. Poista toinen.
demand-fault-cells = Rivillä on { $cells } solua, mutta sarakkeita on { $heads }. Tarkista erottimet ja lainausmerkit.
demand-fault-control = Kohdassa { $column } on rivinvaihto tai muu näkymätön merkki. Poista se.
demand-fault-formula = Kohdassa { $column } on laskukaava. Kirjoita sen tulos.
demand-fault-empty = Kohta { $column } on tyhjä.
demand-fault-code = { $code } ei ole ammatin koodi. Kirjoita ISCO-08:n neljä numeroa tai ESCO-osoite.
demand-fault-occupation = Palvelu ei ehdota ammattia { $code }. Tarkista koodi tai jätä rivi pois.
demand-fault-area = Aluetta { $area } ei ole tässä palvelussa. Käytä jotakin näistä: { $known }.
demand-fault-date = { $date } ei ole päivä. Kirjoita esimerkiksi 10.11.2026 tai 2026-11.
demand-fault-future = Lähteen päivä { $date } on vasta tulossa. Tarkista se.
demand-fault-old = Lähde päivältä { $date } on liian vanha. Tuloksissa näytetään enintään kaksi vuotta vanha tieto.
demand-fault-level = { $level } ei ole taso. Kirjoita pula, hyvä, tasapaino tai ylitarjonta.
demand-fault-count = { $count } ei ole määrä. Kirjoita kokonaisluku, enintään miljoona.
demand-fault-source = Lähteen nimi on liian pitkä. Enintään { $limit } merkkiä.
demand-fault-url = Osoitteen pitää alkaa https:// eikä siinä saa olla välilyöntejä.
demand-fault-twice = Sama tieto on jo rivillä { $line }. Poista toinen.

### Hankkeiden tavoitteet: taulu ja raportti rahoittajille.

targets-link = Hankkeiden tavoitteet
targets-title = Hankkeiden tavoitteet
targets-lead = Mitä kunkin hankkeen pitää saavuttaa, mitä on saavutettu ja mitä kuukaudessa vielä tarvitaan.
targets-none = Palvelullesi ei ole määritelty hankkeita. Hankkeet määritellään sivuston asetustiedostossa.
targets-others = Näet vain kokonaisia kuukausia, ja ne lasketaan yhteen, kunnes asioita on vähintään viisi. Siksi mikään luku ei kerro yhdestä ihmisestä.
targets-report = Raportti rahoittajille
targets-month = { $month }/{ $year }
targets-months = { $from }–{ $until }
targets-so-far = Tähän mennessä { $count }, tavoite { $target }.
targets-too-few = Tähän mennessä alle { $count }, tavoite { $target }.
targets-needed = Tästä eteenpäin tarvitaan joka kuukausi { $count }. { $left }
targets-months-left = { $count ->
    [one] Yksi kuukausi on jäljellä.
   *[other] { $count } kuukautta on jäljellä.
}
targets-reached = Tavoite on saavutettu.
targets-over = Hanke on päättynyt.
targets-by-month = Kuukausittain
targets-time = Kuukausi
targets-number = Määrä
targets-bar = Palkkina
targets-what-counts = Mitä lasketaan

## Mitä lasketaan
target-kind-people-reached = Tavoitettuja ihmisiä
target-kind-into-work = Töihin
target-kind-into-training = Koulutukseen
target-kind-into-work-or-training = Töihin tai koulutukseen
target-counts-people-reached = Jokainen lähetetty asia lasketaan kerran, sen kuukauden kohdalle, jolloin se lähetettiin. Kaksi asiaa lähettänyt lasketaan kahdesti, koska palvelu ei tiedä, että hän on sama ihminen.
target-counts-into-work = Jokainen asia lasketaan kerran, sen kuukauden kohdalle, jolloin se ensimmäisen kerran suljettiin tai sitä seurattiin tuloksella ”Työ alkoi”.
target-counts-into-training = Jokainen asia lasketaan kerran, sen kuukauden kohdalle, jolloin se ensimmäisen kerran suljettiin tai sitä seurattiin tuloksella ”Koulutus alkoi”.
target-counts-into-work-or-training = Jokainen asia lasketaan kerran, sen kuukauden kohdalle, jolloin se ensimmäisen kerran suljettiin tai sitä seurattiin tuloksella ”Työ alkoi” tai ”Koulutus alkoi”.

## Raportti
targets-service = Palvelu
targets-organisations = Organisaatiot
targets-project-time = Hanke
targets-counted-until = Laskettu kuukauden loppuun
targets-made = Raportti tehty
targets-figures = Luvut
targets-how = Miten luvut syntyvät
targets-how-cases = Palvelu laskee luvut asioista ja siitä, mitä niistä on kirjattu. Kukaan ei kirjoita lukuja käsin.
targets-how-once = Asia lasketaan kuhunkin lukuun kerran, sen kuukauden kohdalle, jolloin se tuli tietoon Suomen aikaa.
targets-how-few = Raportissa on vain kokonaisia kuukausia. Kuukausi, jossa on alle viisi asiaa, lasketaan yhteen seuraavien kanssa. Jos lopussa on vielä alle viisi, ne jätetään pois, kunnes niitä on enemmän.
targets-how-erased = Asia lasketaan, vaikka se on poistettu säilytysajan päätyttyä. Asiaa, jonka lähettäjä on perunut, ei lasketa.
targets-how-needed = Kuukaudessa tarvittava määrä on se, mitä puuttuu, jaettuna jäljellä olevilla kuukausilla. Tämä kuukausi lasketaan kokonaisena.

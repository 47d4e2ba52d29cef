### Suunnitelma, askeleet toisille organisaatioille, tietojen jakaminen ja viestit.

## Vaiheet ja vastuut
phase-intake = Vastaanotto
phase-guidance = Ohjaus
phase-training = Koulutus
phase-work-trial = Työkokeilu
phase-follow-up = Seuranta
plan-phase = Kenen vuoro: { $phase }
plan-responsible = Vastaa
plan-takes-part = On mukana
plan-told = Pidetään ajan tasalla

## Askeleen tila
plan-step-planned = Suunniteltu
plan-step-sent = Lähetetty, vastausta odotetaan
plan-step-accepted = Otettu hoidettavaksi
plan-step-done = Tehty
plan-step-declined = Ei otettu
plan-step-cancelled = Poistettu suunnitelmasta

## Tehtävät
task-step-not-taken = Lähettämääsi askelta ei ole otettu kahdessa työpäivässä. Kysy vastaanottajalta tai suunnittele toisin.
task-step-declined = Askelta ei otettu. Lue syy ja suunnittele toisin.
task-step-due = Askeleen päivä on tänään.
task-person-wrote = Asiakas on kirjoittanut. Lue viesti ja vastaa.
task-phase-changed = Asia on siirtynyt uuteen vaiheeseen. Sinut pidetään ajan tasalla.
task-phase = Vaihe: { $phase }

## Suunnitelma asian sivulla
plan-title = Suunnitelma
plan-none = Suunnitelmassa ei ole vielä askelia. Lisää askel tai ota valmis polku.
plan-client = Asiakas
plan-due = Viimeistään { $date } ({ $when })
plan-spot = Paikka: { $spot }
plan-accept-by = Vastaus viimeistään { $date }
plan-step-outcome = Lopputulos: { $outcome }
plan-state = { $state } { $date }
plan-send = Lähetä
plan-finish = Merkitse tehdyksi
plan-cancel = Poista suunnitelmasta
plan-change = Muuta askelta
plan-change-button = Tallenna askel
plan-add = Lisää askel
plan-add-button = Lisää suunnitelmaan
plan-text = Mitä tehdään?
plan-text-help = Asiakas lukee tämän koodillaan, ja vastaanottaja omalla sivullaan. Älä kirjoita tietoja, joita asiakas ei ole sopinut jaettavaksi.
plan-whose = Kenen askel?
plan-person = Kuka tekee?
plan-nobody-named = Kuka tahansa organisaatiosta
plan-step-phase = Mihin vaiheeseen askel kuuluu?
plan-due-label = Viimeistään
plan-meeting = Tapaaminen, jos aika on jo sovittu
plan-day = Päivä
plan-time = Kellonaika
plan-spot-label = Paikka
plan-pathway = Ota askeleet polusta
plan-pathway-help = Polun askeleet tulevat suunnitelmaan asiakkaan kielellä. Voit muuttaa ja poistaa niitä.
plan-pathway-label = Polku
plan-pathway-button = Ota askeleet
plan-share = Asiakas suostui jakamaan tietoja
plan-share-help = Kysy ensin asiakkaalta. Hän näkee tämän koodillaan ja voi lopettaa jakamisen milloin vain.
plan-share-org = Organisaatio, jolle tiedot saa näyttää
plan-share-parts = Mitä saa näyttää?
plan-share-how = Miten tästä sovittiin?
plan-share-how-help = Lyhyesti, esimerkiksi: puhelussa tänään.
plan-share-button = Kirjaa suostumus
plan-shares = Mitä asiakas on suostunut jakamaan
plan-share-line = { $org }: { $parts }. Sovittu { $date }, kirjasi { $name }.
plan-share-ended = { $line } Jakaminen päättyi { $date }.
plan-unshare = Lopeta jakaminen
plan-name = Nimesi näkyminen asiakkaalle
plan-name-help = Asiakas näkee koodillaan, että neuvoja hoitaa hänen asiaansa. Hän näkee nimesi vain, jos sallit sen tässä asiassa.
plan-name-label = Asiakas saa nähdä nimeni
plan-name-button = Tallenna
plan-hidden = Mitä ei näytetä
plan-hidden-help = Asiakas ei sopinut näiden tietojen siirtämisestä organisaatiollesi.
plan-need-hidden = Tilannetta ei näytetä
plan-move-parts = Mitä asiakas on sopinut siirrettäväksi?
plan-move-parts-help = Jos jätät osan pois, toinen organisaatio ei näe sitä. Oman organisaation sisällä kaikki säilyy.

## Viestit
plan-messages = { $count ->
    [one] Yksi viesti
   *[other] { $count } viestiä
}
plan-message-waits = Asiakas odottaa vastausta
plan-messages-open = Avaa viestit
plan-messages-sealed = Avaaminen kirjataan lokiin.
plan-message-head = { $who }, { $time }
plan-message = Kirjoita asiakkaalle
plan-message-label = Viesti
plan-message-help = Asiakas lukee viestin koodillaan. Sähköpostissa kerrotaan vain, että uutta on tullut.
plan-message-button = Lähetä viesti

## Meille lähetetyt askeleet
plan-steps-here = { $count ->
    [one] Meille lähetetty: yksi askel
   *[other] Meille lähetetty: { $count } askelta
}
plan-step-title = Meille lähetetty askel
plan-no-day = Ei määräpäivää
plan-answer-by = Vastaa viimeistään: { $when }
plan-do-by = Tehdään viimeistään: { $when }
plan-from = { $name }, { $org }
plan-sent-by = Lähetti
plan-now = Tila
plan-when = Milloin
plan-step-own-case = Asia on nyt teillä. Avaa asia.
plan-shared-here = Mitä asiakas on suostunut jakamaan teille
plan-shared-none = Ei mitään vielä. Kysy lähettäjältä, mitä asiakkaan kanssa on sovittu.
plan-contact-open = Avaa henkilötiedot
plan-accept = Otamme tämän hoidettavaksi
plan-accept-help = Kun otatte tämän, askel on teidän hoidettavananne. Lähettäjä ja asiakas näkevät sen.
plan-done = Askel on tehty
plan-done-button = Merkitse tehdyksi
plan-last-help = Tämä on viimeinen askeleenne tälle asiakkaalle. Kerro, mihin se johti.
plan-outcome = Mihin tämä johti?
plan-decline = Emme voi ottaa tätä
plan-decline-reason = Miksi?
plan-decline-help = Lähettäjä lukee syyn ja etsii toisen tavan. Asiakas ei joudu etsimään itse.
plan-decline-button = Palauta lähettäjälle

## Eri osapuolten kertomat lopputulokset
plan-now-received = { $org } kertoo: { $outcome }.
plan-now-unlike = Asiakas, neuvoja ja vastaanottaja kertovat eri lopputuloksen. Kysy, miten asia on.

## Mitä tehtiin
desk-done-step-added = Askel on suunnitelmassa.
desk-done-pathway = Polun askeleet ovat suunnitelmassa.
desk-done-step-sent = Askel on lähetetty. Jos sitä ei oteta kahdessa työpäivässä, saat siitä tehtävän.
desk-done-step-done = Askel on merkitty tehdyksi.
desk-done-step-cancelled = Askel on poistettu suunnitelmasta.
desk-done-step-changed = Askel on tallennettu.
desk-done-step-accepted = Askel on nyt teillä.
desk-done-step-declined = Askel palautui lähettäjälle.
desk-done-shared = Suostumus on kirjattu. Asiakas näkee sen koodillaan.
desk-done-unshared = Jakaminen on lopetettu.
desk-done-name-shown = Asiakas näkee nyt nimesi.
desk-done-name-hidden = Asiakas ei näe nimeäsi.
desk-done-message = Viesti on lähetetty.

## Mitä pitää korjata
plan-error-text = Kirjoita, mitä tehdään.
plan-error-whose = Valitse, kenen askel tämä on.
plan-error-person = Valitse henkilö, joka kuuluu samaan organisaatioon.
plan-error-date = Valitse päivä, joka on tänään tai myöhemmin, kahden vuoden sisällä.
plan-error-day = Valitse tapaamiselle päivä tai tyhjennä kellonaika.
plan-error-time = Kirjoita kellonaika, esimerkiksi 10:30.
plan-error-spot = Kirjoita paikka lyhyemmin, enintään 200 merkkiä.
plan-error-pathway = Valitse polku.
plan-error-org = Valitse organisaatio.
plan-error-parts = Valitse ainakin yksi osa, jonka näet itsekin.
plan-error-how = Kirjoita, miten asiakkaan kanssa sovittiin.
plan-error-message = Kirjoita viesti.
plan-error-message-long = Kirjoita viesti lyhyemmin, enintään 2000 merkkiä.
plan-error-reason = Kirjoita syy, jotta lähettäjä voi auttaa asiakasta toisin.
plan-error-outcome = Kerro, mihin tämä johti.
plan-error-closed = Vastaanottaja ei nyt ota uusia asioita. Valitse toinen tapa.
plan-error-named-people = Asiakkaan tiedot on suojattu. Askel voi mennä vain nimetyille henkilöille, ja tällä organisaatiolla ei ole heitä.
plan-error-step-changed = Joku muutti askelta sillä aikaa. Katso, miten se on nyt.
plan-error-many-steps = Suunnitelmassa on jo liian monta askelta. Poista niitä, joita ei enää tarvita.
plan-error-many-messages = Viestejä on lähetetty tänään jo monta. Soita mieluummin.

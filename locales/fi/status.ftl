### Asian tila koodilla.

status-page-title = Asiani
status-title = Katso, missä asiasi on
status-lead = Kirjoita oma koodisi. Sait sen, kun lähetit asian.
status-code = Oma koodisi
status-code-help = Esimerkiksi ABCD-EFGH-JKLM-N. Isot ja pienet kirjaimet käyvät.
status-open = Näytä asia
status-lost-code = Onko koodi hukassa? Soita kaupungin palveluun. Saat uuden koodin, kun henkilöllisyytesi on tarkistettu.
status-close = Piilota asia tältä näytöltä

status-case-title = Asia { $number }
status-where = Missä asia on nyt
status-where-new = Asiasi odottaa jonossa. Jono on { $queue }. Seuraava vapaa neuvoja lukee asiasi.
status-where-claimed = Neuvoja on ottanut asiasi hoitaakseen. Hän ottaa sinuun yhteyttä.
status-where-in-contact = Neuvoja on ollut sinuun yhteydessä.
status-where-planned = Olette sopineet seuraavista askelista.
status-where-closed = Asia on päättynyt.
status-deadline = Otamme yhteyttä viimeistään { $date }.
status-overdue = Olemme myöhässä. Pahoittelemme. Jos et halua odottaa, soita meille.
status-next-action = Seuraava sovittu päivä on { $date }.
status-outcome = Lopputulos: { $outcome }.
status-attempts = { $count ->
    [one] Olemme yrittäneet tavoittaa sinua kerran.
   *[other] Olemme yrittäneet tavoittaa sinua { $count } kertaa.
}
status-contested = Sanoit, että jono on väärä. Vastuuhenkilö tutkii asian ja vastaa tällä sivulla.
status-answer = Vastaus sinulle
status-agreed = Mitä on sovittu
status-nothing-agreed = Vielä ei ole sovittu mitään.
status-history = Mitä on tapahtunut
status-why = Miksi tämä jono

status-correct-title = Korjaa yhteystietoja
status-correct-button = Tallenna korjaukset
status-corrected = Korjaukset on tallennettu.
status-contest-title = Jono on väärä
status-contest-lead = Kerro, miksi asia kuuluu muualle. Ihminen lukee tämän.
status-contest-reason = Syy
status-contest-button = Lähetä
status-contest-done = Kiitos. Vastuuhenkilö tutkii asian.
status-report-title = Kerro, miten kävi
status-report-lead = Voit myös itse kertoa, mihin asia johti.
status-report-button = Kerro
status-report-done = Kiitos, että kerroit.
status-withdraw-title = Peru asia
status-withdraw-lead = Poistamme asian ja kaikki tietosi heti. Niitä ei saa takaisin.
status-withdraw-confirm = Haluan perua asian ja poistaa tietoni
status-withdraw-button = Peru ja poista
status-withdrawn-title = Asia on peruttu
status-withdrawn = Asia ja tietosi on poistettu. Voit aloittaa uudelleen milloin vain.

error-status-code = Tällä koodilla ei löytynyt asiaa. Tarkista kirjaimet ja numerot.
error-status-code-form = Koodissa on kolmetoista merkkiä. Tarkista, ettei yksikään puutu.
error-status-slow = Koodia on yritetty monta kertaa. Odota hetki ja yritä uudelleen.
error-status-reason = Kirjoita syy, jotta osaamme auttaa.
error-status-confirm = Rastita ruutu, jos haluat perua asian.
error-status-outcome = Valitse yksi vaihtoehto.
error-status-changed = Asia muuttui juuri äsken. Katso, mikä on uutta, ja yritä uudelleen.

# Asian matka
status-stop-new = Jonossa
status-stop-claimed = Neuvojalla
status-stop-in-contact = Yhteys saatu
status-stop-planned = Askeleet sovittu
status-stop-closed = Päättynyt

# Tapahtumat
status-event-received = Asia tuli perille
status-event-claimed = Neuvoja otti asian
status-event-released = Asia palasi jonoon
status-event-lease-lapsed = Asia palasi jonoon
status-event-contacted = Neuvoja oli sinuun yhteydessä
status-event-no-answer = Neuvoja yritti tavoittaa sinua
status-event-next-action = Sovittiin seuraava päivä
status-event-planned = Sovittiin seuraavasta askeleesta
status-event-noted = Neuvoja kirjasi muistiinpanon
status-event-moved = Asia siirtyi toiseen jonoon
status-event-contested = Sanoit, että jono on väärä
status-event-contest-settled = Vastuuhenkilö vastasi sinulle
status-event-corrected = Korjasit yhteystietojasi
status-event-code-reissued = Sait uuden koodin
status-event-person-reported = Kerroit, miten kävi
status-event-closed = Asia päättyi
status-event-withdrawn = Peruit asian

# Suunnitelma, tietojen näyttäminen ja viestit
status-usual = { $count ->
    [0] Yleensä otamme yhteyttä saman työpäivän aikana.
    [one] Yleensä otamme yhteyttä noin yhdessä työpäivässä.
   *[other] Yleensä otamme yhteyttä noin { $count } työpäivässä.
}
status-holder = Asiaasi hoitaa neuvoja. Organisaatio on { $org }.
status-holder-named = Asiaasi hoitaa { $name }. Organisaatio on { $org }.
status-hidden = { $org } ei näe näitä tietojasi: { $parts }.
status-own = Sinun vuorosi
status-plan = Suunnitelma
status-step-due = Viimeistään { $date }
status-step-planned = Ei vielä aloitettu
status-step-sent = Pyyntö on lähetetty
status-step-accepted = Hoidossa
status-step-done = Tehty
status-step-finish = Olen tehnyt tämän
status-step-thanks = Hienoa. Merkitsimme askeleen tehdyksi.
status-calendar = Lisää kalenteriin
status-calendar-title = Tapaaminen: { $org }
status-shares = Kenelle tietojasi näytetään
status-shares-lead = Olet sopinut tästä neuvojan kanssa. Voit lopettaa milloin vain.
status-share-line = { $org } näkee: { $parts }. Sovittu { $date }.
status-share-ended = { $org } ei enää näe tietojasi. Lopetettu { $date }.
status-unshare = Lopeta näyttäminen
status-unshared = Tietojasi ei enää näytetä.
status-messages = Viestit
status-message-you = Sinä
status-message-us = Neuvoja
status-message-head = { $who }, { $time }
status-message-label = Kirjoita neuvojalle
status-message-help = Vastaamme tällä sivulla. Älä kirjoita henkilötunnustasi.
status-message-button = Lähetä viesti
status-message-sent = Viesti on lähetetty.
error-status-message = Kirjoita viesti.
error-status-messages = Olet lähettänyt tänään jo monta viestiä. Soita meille, jos asialla on kiire.
status-event-assigned = Asialle valittiin neuvoja
status-event-handed-over = Asia siirtyi toiselle neuvojalle
status-event-followed-up = Neuvoja kysyi, mitä sinulle kuuluu

### The state of a case by code.

status-page-title = Asiani
status-title = Katso, missä asiasi on
status-lead = Kirjoita oma koodisi. Sait sen, kun lähetit asian.
status-code = Oma koodisi
status-code-help = Esimerkiksi ABCD-EFGH-JKLM-N. Isot ja pienet kirjaimet käyvät.
status-open = Näytä asia
status-lost-code = Onko koodi kadonnut? Soita kaupungin palveluun. Tarkistamme ensin, kuka olet. Sitten saat uuden koodin.
status-close = Piilota asia tältä näytöltä

status-case-title = Asia { $number }
status-where = Missä asia on nyt
status-where-new = Asiasi odottaa jonossa. Jonon nimi on { $queue }. Seuraava vapaa neuvoja lukee asiasi.
status-where-claimed = Neuvoja hoitaa nyt asiaasi. Hän ottaa sinuun yhteyttä.
status-where-in-contact = Neuvoja on ollut sinuun yhteydessä.
status-where-planned = Olette sopineet, mitä teette seuraavaksi.
status-where-closed = Asia on päättynyt.
status-deadline = Otamme yhteyttä viimeistään { $date }.
status-overdue = Olemme myöhässä. Anteeksi. Jos et halua odottaa, soita meille.
status-next-action = Seuraava sovittu päivä on { $date }.
status-outcome = Lopputulos: { $outcome }.
status-attempts = { $count ->
    [one] Olemme yrittäneet saada sinuun yhteyden kerran.
   *[other] Olemme yrittäneet saada sinuun yhteyden { $count } kertaa.
}
status-contested = Sanoit, että jono on väärä. Palvelun vastuuhenkilö tutkii asian. Hän vastaa tällä sivulla.
status-answer = Vastaus sinulle
status-agreed = Mitä olette sopineet
status-nothing-agreed = Ette ole vielä sopineet mitään.
status-history = Mitä on tapahtunut
status-why = Miksi tämä jono

status-correct-title = Korjaa yhteystietoja
status-correct-button = Tallenna korjaukset
status-corrected = Tallensimme korjaukset.
status-contest-title = Jono on väärä
status-contest-lead = Kerro, miksi asia ei kuulu tähän jonoon. Ihminen lukee tämän.
status-contest-reason = Syy
status-contest-button = Lähetä
status-contest-done = Kiitos. Vastuuhenkilö tutkii asian.
status-report-title = Kerro, miten kävi
status-report-lead = Voit kertoa myös itse, mitä asiasta tuli.
status-report-button = Kerro
status-report-done = Kiitos, että kerroit.
status-withdraw-title = Peru asia
status-withdraw-lead = Poistamme asian ja kaikki tietosi heti. Et saa niitä takaisin.
status-withdraw-confirm = Haluan perua asian ja poistaa tietoni
status-withdraw-button = Peru ja poista
status-withdrawn-title = Peruit asian
status-withdrawn = Poistimme asian ja tietosi. Voit aloittaa alusta milloin vain.

error-status-code = Emme löytäneet asiaa tällä koodilla. Tarkista kirjaimet ja numerot.
error-status-code-form = Koodissa on kolmetoista merkkiä eli kirjainta tai numeroa. Tarkista, puuttuuko jokin.
error-status-slow = Joku on yrittänyt koodia monta kertaa. Odota hetki ja yritä uudelleen.
error-status-reason = Kirjoita syy. Silloin voimme auttaa.
error-status-confirm = Haluatko perua asian? Laita ruutuun rasti.
error-status-outcome = Valitse yksi.
error-status-changed = Asia muuttui juuri äsken. Katso, mikä on uutta. Yritä sitten uudelleen.

# The way of a case
status-stop-new = Jonossa
status-stop-claimed = Neuvojalla
status-stop-in-contact = Yhteys syntyi
status-stop-planned = Askeleet sovittu
status-stop-closed = Päättynyt

# What has happened
status-event-received = Asia tuli perille
status-event-claimed = Neuvoja otti asian
status-event-released = Asia palasi jonoon
status-event-lease-lapsed = Asia palasi jonoon
status-event-contacted = Neuvoja oli sinuun yhteydessä
status-event-no-answer = Neuvoja yritti saada yhteyden sinuun
status-event-next-action = Sovitte seuraavan päivän
status-event-planned = Sovitte seuraavan askeleen
status-event-noted = Neuvoja kirjoitti asian muistiin
status-event-moved = Asia siirtyi toiseen jonoon
status-event-contested = Sanoit, että jono on väärä
status-event-contest-settled = Vastuuhenkilö vastasi sinulle
status-event-corrected = Korjasit yhteystietojasi
status-event-code-reissued = Sait uuden koodin
status-event-person-reported = Kerroit, miten kävi
status-event-closed = Asia päättyi
status-event-withdrawn = Peruit asian

# The plan, shared details and messages
status-usual = { $count ->
    [0] Yleensä otamme yhteyttä samana työpäivänä.
    [one] Yleensä otamme yhteyttä noin yhden työpäivän aikana.
   *[other] Yleensä otamme yhteyttä noin { $count } työpäivän aikana.
}
status-holder = Asiaasi hoitaa neuvoja. Hänen työpaikkansa on { $org }.
status-holder-named = Asiaasi hoitaa { $name }. Hänen työpaikkansa on { $org }.
status-hidden = { $org } ei näe näitä tietojasi: { $parts }.
status-own = Sinun vuorosi
status-plan = Suunnitelma
status-step-due = Viimeistään { $date }
status-step-planned = Ei vielä aloitettu
status-step-sent = Lähetimme pyynnön
status-step-accepted = Hoidossa
status-step-done = Tehty
status-step-finish = Olen tehnyt tämän
status-step-thanks = Hienoa. Merkitsimme askeleen tehdyksi.
status-calendar = Lisää kalenteriin
status-calendar-title = Tapaaminen: { $org }
status-shares = Kuka näkee tietosi
status-shares-lead = Sovit tästä neuvojan kanssa. Voit lopettaa milloin vain.
status-share-line = { $org } näkee: { $parts }. Sovittu { $date }.
status-share-ended = { $org } ei enää näe tietojasi. Loppui { $date }.
status-unshare = Lopeta näyttäminen
status-unshared = Emme enää näytä tietojasi.
status-messages = Viestit
status-message-you = Sinä
status-message-us = Neuvoja
status-message-head = { $who }, { $time }
status-message-label = Kirjoita neuvojalle
status-message-help = Vastaamme tällä sivulla. Älä kirjoita henkilötunnusta.
status-message-button = Lähetä viesti
status-message-sent = Viesti on lähtenyt.
error-status-message = Kirjoita viesti.
error-status-messages = Olet lähettänyt tänään jo monta viestiä. Onko sinulla kiire? Soita meille.
status-event-assigned = Asiasi sai oman neuvojan
status-event-handed-over = Asia siirtyi toiselle neuvojalle
status-event-followed-up = Neuvoja kysyi, mitä sinulle kuuluu

### Ylläpitäjän sivut.

admin-title = Ylläpito
admin-back = Takaisin ylläpitoon
admin-back-accounts = Takaisin tileihin
admin-contested = { $count ->
    [0] Kukaan ei sano, että jono on väärä
    [one] Yksi asiakas sanoo, että jono on väärä
   *[other] { $count } asiakasta sanoo, että jono on väärä
}
admin-contested-label = Asiat, joiden jono on kiistetty
admin-contested-none = Kun asiakas sanoo jonoa vääräksi, asia tulee tähän. Se pysyy tässä, kunnes vastaat hänelle.
admin-contested-help = Avaa asia, lue asiakkaan syy ja vastaa hänelle kahden työpäivän kuluessa.
admin-overdue = { $count ->
    [0] Mikään asia ei ole myöhässä
    [one] Yksi asia on myöhässä
   *[other] { $count } asiaa on myöhässä
}
admin-overdue-label = Myöhässä olevat asiat
admin-overdue-none = Kun ensimmäinen yhteydenotto myöhästyy, asia tulee tähän. Se pysyy tässä, kunnes yhteys on saatu.
admin-overdue-help = Avaa asia ja anna se nimetylle henkilölle tai siirrä se jonoon, jossa on tilaa.
admin-warnings = Huomaa nämä
admin-warning-no-members = Jonossa { $queue } ei ole yhtään jäsentä. Kukaan ei näe sen asioita.
admin-warning-no-administrator = Jonolla { $queue } ei ole vastaavaa. Kukaan ei voi ratkaista, mikä jono on oikea.
admin-manage = Hallitse
admin-accounts = Tilit ja oikeudet
admin-accounts-what = Lisää, poista käytöstä, anna uusi salasana tai muuta jonoja.
admin-accounts-caption = { $count ->
    [one] Yksi tili
   *[other] { $count } tiliä
}
admin-queues = Jonot
admin-queues-what = Sulje jono uusilta asioilta tai avaa se.
admin-queues-lead = Suljettuun jonoon ei ohjata uusia asioita. Jonossa jo olevat asiat hoidetaan loppuun.
admin-outbox = Lähtevä posti
admin-outbox-what = { $count ->
    [0] Kaikki viestit ovat lähteneet.
    [one] Yhtä viestiä ei ole saatu lähetettyä.
   *[other] { $count } viestiä ei ole saatu lähetettyä.
}
admin-embed = Kysely kaupungin sivulle
admin-embed-what = Verkkotiimi saa tästä rivit sivulleen ja näkee, toimiiko kysely siellä.
admin-display = Nimi
admin-display-help = Kollegat näkevät tämän nimen.
admin-login = Käyttäjätunnus
admin-login-help = Pieniä kirjaimia, numeroita, pisteitä ja viivoja. Vähintään kolme merkkiä.
admin-role = Rooli
admin-memberships = Jonot
admin-status = Tila
admin-active = Käytössä
admin-disabled = Ei käytössä
admin-demo = Esittelytili
admin-own = Oma tilisi
admin-no-queues = Ei jonoja
admin-add = Lisää tili
admin-add-help = Suunta tekee salasanan ja näyttää sen kerran. Anna se henkilölle itselleen.
admin-add-button = Lisää tili
admin-account = Tili
admin-rights = Rooli ja jonot
admin-rights-help = Muutos vaikuttaa heti, myös avoimiin sivuihin.
admin-rights-button = Tallenna oikeudet
admin-password = Uusi salasana
admin-password-help = Vanha salasana lakkaa toimimasta. Henkilö kirjataan ulos kaikilta laitteilta.
admin-password-button = Tee uusi salasana
admin-password-title = Uusi salasana
admin-password-give = Anna salasana henkilölle itselleen. Pyydä häntä vaihtamaan se omalla tilillään.
admin-disable-help = Henkilö kirjataan heti ulos eikä voi kirjautua. Hänen asiansa pysyvät hänellä, kunnes annat ne toiselle.
admin-disable-button = Poista käytöstä
admin-enable-help = Henkilö voi taas kirjautua vanhalla salasanallaan.
admin-enable-button = Ota käyttöön
admin-queue-members = { $count ->
    [0] Ei jäseniä
    [one] Yksi jäsen
   *[other] { $count } jäsentä
}
admin-queue-fallback = Kun jono on suljettu, uudet asiat menevät jonoon { $queue }
admin-queue-close = Sulje uusilta asioilta
admin-queue-close-button = Sulje jono
admin-queue-cannot-close = Tätä jonoa ei voi sulkea, koska sille ei ole määritelty varajonoa.
admin-queue-open-button = Avaa jono
admin-queue-reason = Miksi jono suljetaan?
admin-queue-reason-help = Kollegat näkevät syyn. Älä kirjoita siihen kenenkään henkilötietoja.
admin-queue-closed-reason = Suljettu: { $reason }
admin-outbox-lead = Näitä viestejä on yritetty lähettää monta kertaa. Asiat ovat silti tallessa ja näkyvät koodilla.
admin-outbox-none = Kaikki viestit ovat lähteneet.
admin-outbox-caption = { $count ->
    [one] Yksi viesti, jota ei ole saatu lähetettyä
   *[other] { $count } viestiä, joita ei ole saatu lähetettyä
}
admin-outbox-when = Luotu
admin-outbox-kind = Viesti
admin-outbox-case = Asia
admin-outbox-tries = Yrityksiä
admin-outbox-error = Mitä postipalvelin vastasi
admin-outbox-open = Avaa asia
admin-outbox-again = Lähetä
admin-outbox-again-button = Lähetä uudelleen
admin-mail-received = Asia on perillä
admin-mail-news = Asiassa on uutta
admin-error-login = Kirjoita käyttäjätunnus: vähintään kolme merkkiä, vain pieniä kirjaimia, numeroita, pisteitä ja viivoja.
admin-error-login-taken = Tämä käyttäjätunnus on jo käytössä. Valitse toinen.
admin-error-display = Kirjoita nimi.
admin-error-role = Valitse rooli.
admin-error-queues = Valitse ainakin yksi jono.
admin-error-own-role = Et voi poistaa omaa ylläpitäjän rooliasi. Pyydä toista ylläpitäjää.
admin-error-reason = Kirjoita, miksi jono suljetaan.
admin-done-rights = Oikeudet on tallennettu.
admin-done-disabled = Tili ei ole enää käytössä.
admin-done-enabled = Tili on taas käytössä.
admin-done-queue-closed = Jono ei ota uusia asioita.
admin-done-queue-opened = Jono ottaa taas uusia asioita.
admin-done-mail-again = Viesti lähetetään uudelleen.
admin-second = Kirjautumisen toinen vaihe
admin-second-on = Toinen vaihe käytössä
admin-second-help = Poista toinen vaihe, jos puhelin ja varakoodit ovat kadonneet. Varmista ensin, kuka pyytää. Henkilö kirjataan ulos kaikilta laitteilta, ja hän kirjautuu seuraavaksi pelkällä salasanalla.
admin-second-button = Poista toinen vaihe
admin-done-second = Toinen vaihe on poistettu tililtä.
admin-from-provider = Organisaation tunnus
admin-from-provider-help = Tämä henkilö kirjautuu organisaation tunnuksella. Rooli ja jonot tulevat organisaation ryhmistä joka kirjautumisella.
admin-only-provider = Uudet tilit syntyvät, kun henkilö kirjautuu ensimmäisen kerran organisaation tunnuksella.

admin-out-of-turn = { $count ->
    [one] Yksi asia on otettu ohi vuoron
   *[other] { $count } asiaa on otettu ohi vuoron
}
admin-out-of-turn-help = Vanhempi asia odotti. Syy on asian tapahtumissa.
admin-out-of-turn-label = Ohi vuoron otetut asiat

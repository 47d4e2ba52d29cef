### Kirjautuminen ja oma tili.

auth-sign-in-title = Kirjaudu työpöydälle
auth-user = Käyttäjätunnus
auth-password = Salasana
auth-sign-in-button = Kirjaudu
auth-forgot = Unohditko salasanan? Pyydä ylläpitäjältä uusi.
auth-sign-out = Kirjaudu ulos
auth-wrong = Käyttäjätunnus tai salasana on väärä. Tarkista ne ja yritä uudelleen.
auth-wait = { $minutes ->
    [one] Yrityksiä on ollut liian monta. Odota minuutti ja yritä uudelleen.
   *[other] Yrityksiä on ollut liian monta. Odota { $minutes } minuuttia ja yritä uudelleen.
}
auth-user-missing = Kirjoita käyttäjätunnus.
auth-password-missing = Kirjoita salasana.
auth-page-old = Sivu oli auki liian kauan. Kirjaudu nyt uudelleen.
auth-need = Kirjaudu, niin sivu aukeaa.
auth-signed-out = Olet kirjautunut ulos.
auth-signed-out-everywhere = Olet kirjautunut ulos kaikilta laitteilta.
auth-me-title = Oma tili
auth-me-lead = { $name }, { $role }. Käyttäjätunnus: { $user }.
auth-change-password = Vaihda salasana
auth-current-password = Nykyinen salasana
auth-new-password = Uusi salasana
auth-new-password-help = Vähintään { $count } merkkiä. Lause, jonka muistat, on hyvä salasana.
auth-change-password-button = Vaihda salasana
auth-current-wrong = Nykyinen salasana on väärä.
auth-new-password-short = Uudessa salasanassa on oltava vähintään { $count } merkkiä ja enintään { $most }.
auth-new-password-same = Uusi salasana on sama kuin vanha. Valitse toinen.
auth-done-password = Salasana on vaihdettu. Muilla laitteilla on kirjauduttava uudelleen.
auth-everywhere-title = Kirjaudu ulos kaikkialta
auth-everywhere-help = Käytä tätä, jos unohdit kirjautua ulos toisella koneella.
auth-everywhere-button = Kirjaudu ulos kaikilta laitteilta
auth-code-title = Kirjautumisen toinen vaihe
auth-code-lead = Avaa todennussovellus puhelimessasi ja kirjoita koodi, jonka se näyttää.
auth-code = Koodi puhelimesta
auth-code-help = Kuusi numeroa. Koodi vaihtuu puolen minuutin välein.
auth-code-button = Kirjaudu
auth-code-restart = Aloita kirjautuminen alusta
auth-code-late = Koodin aika loppui. Kirjaudu uudelleen.
auth-code-missing = Kirjoita koodi puhelimesta.
auth-code-wrong = Koodi ei käy. Odota, että sovellus näyttää uuden koodin, ja kirjoita se.
auth-recovery-summary = Eikö puhelin ole mukana?
auth-recovery = Varakoodi
auth-recovery-help = Yksi koodeista, jotka otit talteen. Jokainen toimii kerran.
auth-recovery-lost = Jos varakoodeja ei enää ole, pyydä apua ylläpitäjältä.
auth-recovery-missing = Kirjoita varakoodi.
auth-recovery-wrong = Varakoodi ei käy, tai se on jo käytetty. Tarkista se tai ota seuraava.
auth-second-title = Kirjautumisen toinen vaihe
auth-second-what = Kun toinen vaihe on käytössä, kirjautuessa kysytään salasanan jälkeen koodi puhelimestasi. Silloin kukaan ei pääse tilillesi pelkällä salasanalla.
auth-second-need = Tarvitset puhelimeesi todennussovelluksen. Maksuttomia ovat esimerkiksi Aegis, Google Authenticator ja Microsoft Authenticator.
auth-second-required = Täällä jokainen tarvitsee toisen vaiheen. Ota se käyttöön, niin työpöytä aukeaa.
auth-second-begin-button = Jatka
auth-second-secret-title = Liitä puhelimesi
auth-second-secret-scan = Lue tämä kuva puhelimesi todennussovelluksella.
auth-second-secret-picture = Kuva, jonka todennussovellus lukee. Sama avain on alla kirjaimina.
auth-second-secret-link = Avaa todennussovellus tällä laitteella
auth-second-secret-type = Tai kirjoita sovellukseen tämä avain:
auth-second-secret-code = Koodi, jonka sovellus nyt näyttää
auth-second-on-button = Ota käyttöön
auth-second-late = Avain oli auki liian kauan. Aloita uudelleen salasanasta.
auth-second-codes-title = Ota varakoodit talteen
auth-second-codes-lead = Toinen vaihe on käytössä. Varakoodilla pääset sisään, kun puhelin ei ole mukana. Jokainen toimii kerran.
auth-second-codes-keep = Kirjoita koodit paperille tai tallenna ne salasanojen hallintaan. Älä säilytä niitä puhelimessa.
auth-second-codes-go = Koodit ovat tallessa, jatka
auth-second-on = Toinen vaihe on käytössä.
auth-second-codes-left = { $count ->
    [0] Varakoodeja ei ole jäljellä.
    [one] Varakoodeja on jäljellä yksi.
   *[other] Varakoodeja on jäljellä { $count }.
}
auth-second-change = Katso tai poista käytöstä
auth-second-off-title = Poista käytöstä
auth-second-off-help = Kun puhelin vaihtuu tai tarvitset uudet varakoodit, poista toinen vaihe ja ota se heti uudelleen käyttöön.
auth-second-off-button = Poista käytöstä
auth-second-first-title = Ota ensin toinen vaihe käyttöön
auth-second-first-help = Täällä jokainen tarvitsee kirjautumisen toisen vaiheen. Kun se on käytössä, voit jatkaa.
auth-second-first-go = Ota käyttöön
auth-done-second-on = Toinen vaihe on käytössä.
auth-done-second-off = Toinen vaihe ei ole enää käytössä.
auth-local-title = Tai käyttäjätunnuksella
auth-provider-button = Kirjaudu organisaatiosi tunnuksella
auth-provider-me = Kirjaudut organisaatiosi tunnuksella. Salasana ja kirjautumisen muut vaiheet vaihdetaan siellä.
auth-provider-again = Yritä uudelleen
auth-provider-back = Takaisin kirjautumiseen
auth-provider-limited-title = Odota hetki
auth-provider-limited-help = Täältä on yritetty kirjautua liian monta kertaa. Odota minuutti ja yritä uudelleen.
auth-provider-unknown-title = Kirjautuminen vanheni
auth-provider-unknown-help = Kirjautuminen kesti liian kauan tai alkoi toisessa ikkunassa. Aloita se uudelleen.
auth-provider-broken-off-title = Kirjautuminen jäi kesken
auth-provider-broken-off-help = Organisaatiosi kirjautumispalvelu ei vienyt kirjautumista loppuun. Yritä uudelleen.
auth-provider-down-title = Kirjautumispalvelu ei toimi nyt
auth-provider-down-help = Organisaatiosi kirjautumispalvelu ei vastannut niin kuin pitäisi. Yritä hetken kuluttua uudelleen. Jos se ei auta, kerro ylläpitäjälle.
auth-provider-no-group-title = Sinulla ei ole vielä oikeutta työpöytään
auth-provider-no-group-help = Tunnuksesi toimii, mutta se ei kuulu mihinkään työpöydän ryhmään. Pyydä esihenkilöäsi tai organisaatiosi tukea lisäämään sinut ryhmään.
auth-provider-disabled-title = Tilisi ei ole käytössä
auth-provider-disabled-help = Ylläpitäjä on poistanut tilisi käytöstä täällä. Kysy häneltä, jos tarvitset sitä.

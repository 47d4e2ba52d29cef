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

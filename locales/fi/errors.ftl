### Virhesivut: mitä voi tehdä.

page-skip = Siirry sisältöön
error-title = Jokin meni vikaan
error-start-again = Aloita alusta
error-unknown-site = Tätä sivua ei ole. Tarkista osoite tai palaa kaupungin sivulle.
error-not-found = Tätä sivua ei ole. Se on ehkä siirtynyt, tai asia on poistettu.
error-unreadable = Emme saaneet tietoja luettua. Palaa takaisin ja yritä uudelleen.
error-too-large = Tekstiä on liikaa kerralla. Lyhennä sitä ja yritä uudelleen.
error-slow-down = Yrityksiä on ollut monta. Odota hetki ja yritä uudelleen.
error-broken = Vika on meillä. Palaa takaisin ja yritä hetken päästä uudelleen. Asia ei tallennu kahdesti.
error-unavailable = Emme voi juuri nyt ottaa tätä vastaan. Palaa takaisin ja yritä hetken päästä uudelleen. Asia ei tallennu kahdesti.
error-changed = Asia muuttui juuri äsken. Katso, mikä on uutta, ja yritä uudelleen.
error-origin = Kyselyä ei voi näyttää tällä sivulla. Käytä linkkiä.

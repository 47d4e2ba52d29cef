### Virhesivut: mitä voi tehdä.

page-skip = Siirry sisältöön
error-title = Jokin meni vikaan
error-start-again = Aloita alusta
error-unknown-site = Tätä sivua ei ole. Tarkista osoite tai palaa kaupungin sivulle.
error-not-found = Tätä sivua ei ole. Se on ehkä siirtynyt tai asia on poistettu.
error-unreadable = Emme ymmärtäneet pyyntöä. Palaa takaisin ja yritä uudelleen.
error-too-large = Lähetit liian paljon kerralla. Lyhennä tekstiä ja yritä uudelleen.
error-slow-down = Yrityksiä on ollut monta. Odota hetki ja yritä uudelleen.
error-broken = Vika on meillä. Mitään ei ole lähetetty. Yritä hetken päästä uudelleen.
error-unavailable = Emme voi juuri nyt ottaa tätä vastaan. Mitään ei ole lähetetty. Yritä hetken päästä uudelleen.
error-changed = Asia muuttui juuri äsken. Katso uusi tila ja yritä uudelleen.
error-origin = Tämä sivu ei saa näyttää kyselyä. Käytä linkkiä.

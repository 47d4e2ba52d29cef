### Error pages: what one can do.

page-skip = Siirry sisältöön
error-title = Jokin meni vikaan
error-start-again = Aloita alusta
error-unknown-site = Tätä sivua ei ole. Tarkista osoite. Voit myös palata kaupungin sivulle.
error-not-found = Tätä sivua ei ole. Ehkä sivu on siirtynyt tai asia on poistettu.
error-unreadable = Emme voineet lukea tietoja. Palaa takaisin ja yritä uudelleen.
error-too-large = Teksti on liian pitkä. Lyhennä sitä ja yritä uudelleen.
error-slow-down = Joku on yrittänyt monta kertaa. Odota hetki ja yritä uudelleen.
error-broken = Vika on meillä. Palaa takaisin. Yritä hetken päästä uudelleen. Asia ei tallennu kaksi kertaa.
error-unavailable = Emme voi ottaa tätä vastaan juuri nyt. Palaa takaisin. Yritä hetken päästä uudelleen. Asia ei tallennu kaksi kertaa.
error-changed = Asia muuttui juuri äsken. Katso, mikä on uutta. Yritä sitten uudelleen.
error-origin = Kysymykset eivät näy tällä sivulla. Käytä linkkiä.

### Mitä työpöydältä lähtee: webhookit ja työntekijöiden sähköpostit.

hooks-title = Toiset järjestelmät
hooks-lead = Toiset järjestelmät eivät ole ottaneet näitä ilmoituksia vastaan, vaikka olemme yrittäneet monta kertaa. Ilmoituksissa ei ole henkilötietoja.
hooks-none = Kaikki ilmoitukset ovat menneet perille.
hooks-caption = { $count ->
    [one] Yksi ilmoitus, joka ei ole mennyt perille
   *[other] { $count } ilmoitusta, jotka eivät ole menneet perille
}
hooks-receiver = Vastaanottaja
hooks-event = Tapahtuma
hooks-error = Mikä esti
hooks-no-case = Asiaa ei enää ole
hook-received = Asia saapui
hook-moved = Asia siirtyi
hook-claimed = Asia otettiin hoitoon
hook-handed-over = Asia siirtyi toiselle neuvojalle
hook-released = Asia palautettiin jonoon
hook-lapsed = Asia palasi jonoon, koska yhteyttä ei otettu ajoissa
hook-contacted = Ihminen tavoitettiin
hook-planned = Jatkosta sovittiin
hook-closed = Asia päättyi
hook-withdrawn = Asia peruttiin
hook-task-given = Joku sai tehtävän
hook-task-late = Tehtävä myöhästyi
hook-error-address = Osoite ei ole sallittu
hook-error-answer = Vastaus oli { $status }
hook-error-late = Vastausta ei tullut ajoissa
hook-error-connection = Yhteyttä ei saatu
hook-error-orphan = Vastaanottajaa ei ole enää asetuksissa
admin-done-call-again = Ilmoitus lähetetään uudelleen.
outbox-mail-task = Työntekijälle: sinulla on tehtävä
outbox-mail-digest = Työntekijälle: päivän tehtävät
outbox-mail-event = Tapahtumaan ilmoittautuneelle
outbox-no-case = Ei koske yhtä asiaa
my-mail-title = Sähköpostit tehtävistä
my-mail-link = Sähköpostit tehtävistä
my-mail-lead = Voimme kertoa sähköpostilla, kun sinulla on tehtäviä. Viestissä on vain linkki työpöydälle, ei asioita eikä nimiä.
my-mail-off = Tämä palvelu ei juuri nyt lähetä sähköposteja. Voit silti tallentaa valintasi.
my-mail-address = Sähköpostiosoite
my-mail-address-help = Käytä työosoitettasi. Kollegat eivät näe sitä.
my-mail-choice = Milloin lähetämme viestin?
my-mail-at-once = Heti, kun saan tehtävän
my-mail-daily = Kerran päivässä: arkisin kello 8, jos tehtäviä on avoinna
my-mail-none = Ei koskaan
my-mail-button = Tallenna
my-mail-back = Takaisin omalle tilille
my-mail-error-address = Kirjoita sähköpostiosoite, esimerkiksi nimi@kunta.fi
my-mail-error-choice = Valitse, milloin lähetämme viestin
desk-done-mail = Valintasi on tallennettu.
mail-task-subject = Sinulla on tehtävä työpöydällä
mail-task-body = Hei, sinulla on tehtävä työpöydällä. Avaa se tästä: { $url } Omalla tililläsi voit valita, milloin saat näitä viestejä.
mail-digest-subject = Sinulla on avoimia tehtäviä
mail-digest-body = Hyvää huomenta, sinulla on avoimia tehtäviä työpöydällä. Avaa se tästä: { $url } Omalla tililläsi voit valita, milloin saat näitä viestejä.

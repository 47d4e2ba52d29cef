### Tapahtumat työpöydällä: järjestäminen ja ilmoittautuneet.

events-desk-near = Tapahtumia, joihin voi ilmoittautua
events-desk-nav = Tapahtumat
events-desk-title = Tapahtumat
events-desk-lead = Ryhmät, infot, vierailut ja rekrytointitapahtumat. Kaikki näkyvät heti palvelun tapahtumasivulla.
events-desk-new = Uusi tapahtuma
events-desk-public = Avaa julkinen lista
events-desk-public-one = Avaa tapahtuman julkinen sivu
events-desk-empty = Tulossa ei ole tapahtumia
events-desk-empty-help = Kun luot tapahtuman, ihmiset voivat ilmoittautua siihen heti.
events-desk-coming-title = Tulossa
events-desk-past-title = Menneet tapahtumat
events-desk-one = Tapahtuma
events-desk-taken = { $held }/{ $capacity } paikkaa varattu
events-desk-wait = { $count ->
    [one] yksi jonossa
   *[other] { $count } jonossa
}
events-desk-came = { $count ->
    [one] Yhdellä oli paikka
   *[other] { $count } osallistujalla oli paikka
}
events-desk-back = Takaisin tapahtumiin
events-desk-back-one = Takaisin tapahtumaan

## Lomake
events-desk-change-title = Muuta tapahtumaa
events-desk-host = Järjestäjä
events-desk-kind = Millainen tapahtuma
events-desk-words = Nimi ja kuvaus
events-desk-words-help = Kirjoita ainakin yhdellä kielellä. Muille näytetään se kieli, joka sopii heille parhaiten.
events-desk-name = Nimi ({ $language })
events-desk-about = Kuvaus ({ $language })
events-desk-when = Milloin
events-desk-date = Päivä
events-desk-from = Alkaa kello
events-desk-until = Päättyy kello
events-desk-last-date = Viimeinen päivä
events-desk-last-date-help = Vain, jos tapahtuma päättyy toisena päivänä.
events-desk-which = Tämä kellonaika tulee sinä yönä kahdesti. Kumpi?
events-desk-which-first = Ensimmäinen, kesäaikaa
events-desk-which-second = Toinen, talviaikaa
events-desk-where = Missä
events-desk-spot = Paikka
events-desk-spot-help = Osoite ja ohje perille. Jätä tyhjäksi, jos tapahtuma on vain verkossa.
events-desk-link = Linkki verkkotapahtumaan
events-desk-link-help = Näkyy vain niille, joilla on paikka.
events-desk-area = Kunta
events-desk-area-all = Kaikki kunnat
events-desk-access = Mitä paikassa on
events-desk-langs = Tapahtuman kielet
events-desk-places = Paikat
events-desk-capacity = Montako paikkaa
events-desk-closes = Viimeinen ilmoittautumispäivä
events-desk-closes-help = Vapaaehtoinen. Muuten voi ilmoittautua siihen asti, kun tapahtuma alkaa.
events-desk-waiting-list = Kun paikat on varattu, voi jäädä jonoon
events-desk-offer = Kun paikka vapautuu, jonon ensimmäinen
events-desk-offer-0 = saa paikan heti
events-desk-offer-24 = vahvistaa paikan vuorokauden kuluessa
events-desk-offer-48 = vahvistaa paikan kahden vuorokauden kuluessa
events-desk-make-button = Luo tapahtuma
events-desk-change-button = Tallenna muutokset
events-desk-change-help = Jos aika tai paikka muuttuu, ilmoittautuneet saavat sähköpostin.
events-desk-stop = Älä tallenna
events-desk-displace = Viimeksi ilmoittautuneet siirtyvät takaisin jonoon
events-desk-error-host = Valitse järjestäjä.
events-desk-error-kind = Valitse, millainen tapahtuma on.
events-desk-error-title = Kirjoita nimi ainakin yhdellä kielellä.
events-desk-error-place = Kirjoita paikka, linkki tai molemmat.
events-desk-error-link = Tarkista linkki. Sen on alettava https://.
events-desk-error-area = Valitse kunta, joka kuuluu järjestäjän palveluun.
events-desk-error-langs = Valitse ainakin yksi kieli.
events-desk-error-capacity = Kirjoita paikkojen määrä: 1–{ $most }.
events-desk-error-time = Kirjoita kellonaika. Esimerkiksi 13.00.
events-desk-error-skipped = Tätä kellonaikaa ei ole sinä yönä: kelloja siirretään eteenpäin. Tarkoititko kello { $time }?
events-desk-error-twice = Valitse, kumpaa aikaa tarkoitat.
events-desk-error-backwards = Tapahtuman on päätyttävä myöhemmin kuin se alkaa.
events-desk-error-past = Tapahtuman on alettava myöhemmin kuin nyt.
events-desk-error-closes = Viimeinen ilmoittautumispäivä ei voi olla tapahtuman jälkeen.
events-desk-error-sure = Rastita ruutu, jos haluat perua tapahtuman.
events-desk-trouble-promised = Useammalla on jo paikka. Lisää paikkoja, tai valitse, että viimeksi ilmoittautuneet siirtyvät takaisin jonoon.
events-desk-trouble-changed = Joku muutti tapahtumaa ennen sinua. Tarkista tiedot ja tallenna uudelleen.
events-desk-trouble-off = Tapahtuma on peruttu. Sitä ei voi enää muuttaa.
events-desk-trouble-over = Tapahtuma on alkanut. Sitä ei voi enää muuttaa.

## Yksi tapahtuma
events-desk-actions = Toiminnot
events-desk-print = Tulosta lista
events-desk-change = Muuta
events-desk-off = Peru tapahtuma
events-desk-off-help = Tapahtuma näkyy listoilla peruttuna. Ilmoittautuneet saavat sähköpostin.
events-desk-off-sure = Perutaan varmasti
events-desk-off-button = Peru tapahtuma
events-desk-people = Ilmoittautuneet
events-desk-nobody = Kukaan ei ole vielä ilmoittautunut.
events-desk-person = Nimi
events-desk-contact = Yhteystieto
events-desk-stand = Tilanne
events-desk-language = Kieli
events-desk-made = Ilmoittautui
events-desk-remove-head = Poista
events-desk-remove = Poista listalta
events-desk-here = Paikalla
events-desk-hidden = Nimeä ei näytetä
events-desk-twice = Sama osoite kahdesti
events-desk-coming = Paikka
events-desk-offered = Paikka tarjolla { $until } asti
events-desk-waiting = Jonossa, numero { $number }
events-desk-lapsed = Ei vahvistanut
events-desk-cancelled = Perunut
events-desk-kept = Nimet ja yhteystiedot poistetaan 30 päivää tapahtuman jälkeen. Lokiin jää merkintä siitä, että katsoit ne.
events-desk-print-caption = { $count ->
    [one] Yksi ilmoittautunut
   *[other] { $count } ilmoittautunutta
}
events-desk-print-careful = Paperissa on ihmisten nimiä. Hävitä se tapahtuman jälkeen.
desk-done-event-made = Tapahtuma on luotu.
desk-done-event-changed = Muutokset on tallennettu.
desk-done-event-off = Tapahtuma on peruttu. Ilmoittautuneille lähtee sähköposti.
desk-done-event-removed = Nimi on poistettu listalta.

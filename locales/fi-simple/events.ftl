### Events: the list, signing up, a person's own page, and mails.

events-title = Tapahtumat
events-lead = Ryhmiä, infoja, vierailuja ja tapaamisia. Tapahtumat ovat ilmaisia. Et tarvitse tunnuksia.
events-languages = Sivun kieli
events-empty = Nyt ei ole tapahtumia. Katso myöhemmin uudelleen.
events-all = Kaikki tapahtumat
events-online = Verkossa
events-filter-area = Kunta
events-filter-area-all = Kaikki kunnat
events-filter-kind = Millainen tapahtuma
events-filter-kind-all = Kaikki tapahtumat
events-filter-language = Tapahtuman kieli
events-filter-language-all = Kaikki kielet
events-filter = Näytä
events-feed = Lisää kaikki tapahtumat kalenteriin
events-feed-help = Kalenteri hakee itse uudet tapahtumat.
events-feed-name = Tapahtumat: { $service }
events-kind-group = Ryhmä
events-kind-information = Info
events-kind-visit = Vierailu
events-kind-recruiting = Työnantajat tapaavat työnhakijoita
events-access-step-free = Ei portaita
events-access-toilet = Vessa, johon pääsee pyörätuolilla
events-access-loop = Silmukka, jos käytät kuulolaitetta
events-access-quiet = Hiljainen huone
events-access-sign = Viittomakielen tulkki
events-when = { $begins }–{ $ends }
events-clock = { $hour }.{ $minute }
events-places = { $count ->
    [one] Yksi paikka on vapaa.
   *[other] { $count } paikkaa on vapaana.
}
events-line = Kaikki paikat on varattu. Voit mennä jonoon.
events-full = Kaikki paikat on varattu.
events-closed = Et voi enää ilmoittautua.
events-off = Tapahtumaa ei järjestetä.

# One event
events-one-title = Tapahtuma
events-back = Kaikki tapahtumat
events-fact-when = Aika
events-fact-where = Paikka
events-fact-kind = Tapahtuma
events-fact-languages = Kieli
events-fact-access = Hyvä tietää paikasta
events-fact-org = Kuka järjestää
events-ics = Lisää kalenteriin
events-sign-up-title = Ilmoittaudu
events-closes = Ilmoittaudu viimeistään { $time }.
events-name = Nimi
events-email = Sähköposti
events-email-help = Lähetämme sinulle viestin. Muistutamme myös tapahtumasta.
events-kept = Vain järjestäjä näkee nimesi ja osoitteesi. Poistamme ne 30 päivää tapahtuman jälkeen.
events-sign-up-button = Ilmoittaudu
events-wait-button = Mene jonoon
events-by-code = Onko sinulla oma koodi?
events-by-code-help = Sait koodin, kun lähetit asiasi. Muuta emme tarvitse.
events-by-code-button = Ilmoittaudu koodilla

# A person's own page
events-own-title = Sinun paikkasi
events-own-coming = Sinulla on paikka. Tervetuloa!
events-own-offered = Sinulle on vapaa paikka. Ota se viimeistään { $until }.
events-own-waiting = Olet jonossa. Numerosi on { $number }.
events-own-waiting-more = Lähetämme viestin, kun paikka tulee vapaaksi.
events-own-lapsed = Et ottanut paikkaa ajoissa. Seuraava sai sen.
events-own-cancelled = Olet perunut paikkasi.
events-own-off = Tapahtumaa ei järjestetä. Sinun ei tarvitse tehdä mitään.
events-accept-button = Otan paikan
events-join = Tule tapahtumaan tästä:
events-more = Lue lisää tapahtumasta
events-again = Ilmoittaudu uudelleen
events-own-link = Tämä sivu on vain sinulle. Tallenna sivun osoite. Sillä näet paikkasi. Sillä voit myös perua.
events-cancel-title = Etkö voi tulla?
events-cancel-lead = Peru ajoissa. Silloin joku muu saa paikkasi.
events-cancel-button = Peru paikka

# To mend
error-event-name = Kirjoita nimesi.
error-event-email = Kirjoita sähköpostin osoite. Esimerkiksi nimi@esimerkki.fi.
error-event-full = Joku ehti ennen sinua. Kaikki paikat on nyt varattu.
error-event-closed = Et voi enää ilmoittautua.
error-event-off = Tapahtumaa ei järjestetä.
error-event-too-late = Paikka ei ole enää sinun. Näet tilanteen alla.
error-event-own = Tätä sivua ei ole. Tarkista osoite. Tiedot poistetaan tapahtuman jälkeen.

# Mails
mail-event-place-subject = Sinulla on paikka: { $title }
mail-event-place-body = Hei! Sinulla on paikka. Tapahtuma on { $title }. Se alkaa { $time }. Katso tiedot täältä: { $url } Voit siellä myös perua. Linkki on vain sinulle.
mail-event-waits-subject = Olet jonossa: { $title }
mail-event-waits-body = Hei! Olet jonossa. Tapahtuma on { $title }. Se alkaa { $time }. Kerromme, jos paikka tulee vapaaksi. Katso tiedot täältä: { $url } Voit siellä myös perua. Linkki on vain sinulle.
mail-event-offer-subject = Sinulle on vapaa paikka: { $title }
mail-event-offer-body = Hei! Sinulle on vapaa paikka. Tapahtuma on { $title }. Se alkaa { $time }. Ota paikka viimeistään { $until }. Ota se täällä: { $url } Linkki on vain sinulle.
mail-event-lapsed-subject = Seuraava sai paikan: { $title }
mail-event-lapsed-body = Hei! Et ottanut paikkaa ajoissa. Seuraava sai sen. Tapahtuma on { $title }. Se alkaa { $time }. Katso, voitko ilmoittautua uudelleen: { $url }
mail-event-displaced-subject = Olet taas jonossa: { $title }
mail-event-displaced-body = Hei! Paikkoja on nyt vähemmän. Olet taas jonossa. Se on ikävää. Tapahtuma on { $title }. Se alkaa { $time }. Kerromme, jos paikka tulee vapaaksi: { $url }
mail-event-cancelled-subject = Paikkasi on peruttu: { $title }
mail-event-cancelled-body = Hei! Paikkasi on peruttu. Tapahtuma on { $title }. Se alkaa { $time }. Peruitko vahingossa? Katso täältä: { $url }
mail-event-reminder-subject = Muista tapahtuma: { $title }
mail-event-reminder-body = Hei! Muista tapahtuma { $title }. Se alkaa { $time }. Katso paikka täältä: { $url } Voit siellä myös perua.
mail-event-changed-subject = Tapahtuma on muuttunut: { $title }
mail-event-changed-body = Hei! Tapahtuman aika tai paikka on muuttunut. Tapahtuma on { $title }. Se alkaa { $time }. Katso uudet tiedot täältä: { $url }
mail-event-off-subject = Tapahtumaa ei järjestetä: { $title }
mail-event-off-body = Hei! Tapahtumaa { $title } ei järjestetä. Sen piti alkaa { $time }. Sinun ei tarvitse tehdä mitään. Lue lisää: { $url }

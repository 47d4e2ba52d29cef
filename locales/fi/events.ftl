### Tapahtumat: lista, ilmoittautuminen, oma sivu ja sähköpostit.

events-title = Tapahtumat
events-lead = Ryhmiä, infoja, vierailuja ja tapaamisia. Ilmoittautuminen on maksutonta, etkä tarvitse tunnuksia.
events-languages = Sivun kieli
events-empty = Nyt ei ole tulossa tapahtumia. Katso uudelleen myöhemmin.
events-all = Kaikki tapahtumat
events-online = Verkossa
events-filter-area = Kunta
events-filter-area-all = Kaikki kunnat
events-filter-kind = Millainen tapahtuma
events-filter-kind-all = Kaikki tapahtumat
events-filter-language = Tapahtuman kieli
events-filter-language-all = Kaikki kielet
events-filter = Näytä
events-feed = Tilaa tapahtumat kalenteriin
events-feed-help = Kalenteri hakee uudet tapahtumat ja muutokset itse.
events-feed-name = Tapahtumat: { $service }
events-kind-group = Ryhmä
events-kind-information = Infotilaisuus
events-kind-visit = Vierailu
events-kind-recruiting = Rekrytointitapahtuma
events-access-step-free = Ei portaita
events-access-toilet = Esteetön WC
events-access-loop = Induktiosilmukka
events-access-quiet = Hiljainen tila
events-access-sign = Viittomakielen tulkki
events-when = { $begins }–{ $ends }
events-clock = { $hour }.{ $minute }
events-places = { $count ->
    [one] Yksi paikka vapaana.
   *[other] { $count } paikkaa vapaana.
}
events-line = Kaikki paikat on varattu. Voit jäädä jonoon.
events-full = Kaikki paikat on varattu.
events-closed = Ilmoittautuminen on päättynyt.
events-off = Tapahtuma on peruttu.

# Yksi tapahtuma
events-one-title = Tapahtuma
events-back = Kaikki tapahtumat
events-fact-when = Aika
events-fact-where = Paikka
events-fact-kind = Tapahtuma
events-fact-languages = Kieli
events-fact-access = Esteettömyys
events-fact-org = Järjestäjä
events-ics = Lisää kalenteriin
events-sign-up-title = Ilmoittaudu
events-closes = Ilmoittaudu viimeistään { $time }.
events-name = Nimi
events-email = Sähköposti
events-email-help = Lähetämme vahvistuksen ja muistutuksen.
events-kept = Vain järjestäjä näkee nimesi ja sähköpostisi. Ne poistetaan 30 päivää tapahtuman jälkeen.
events-sign-up-button = Ilmoittaudu
events-wait-button = Mene jonoon
events-by-code = Onko sinulla oma koodi?
events-by-code-help = Sait koodin, kun lähetit asiasi. Muuta emme tarvitse.
events-by-code-button = Ilmoittaudu koodilla

# Oma sivu
events-own-title = Ilmoittautumisesi
events-own-coming = Sinulla on paikka. Tervetuloa!
events-own-offered = Sinulle on vapautunut paikka. Vahvista se viimeistään { $until }.
events-own-waiting = Olet jonossa. Numerosi on { $number }.
events-own-waiting-more = Saat sähköpostin, kun paikka vapautuu.
events-own-lapsed = Et vahvistanut paikkaa ajoissa, ja se on annettu seuraavalle.
events-own-cancelled = Ilmoittautumisesi on peruttu.
events-own-off = Tapahtuma on peruttu. Sinun ei tarvitse tehdä mitään.
events-accept-button = Otan paikan
events-join = Liity tapahtumaan tästä:
events-more = Lue lisää tapahtumasta
events-again = Ilmoittaudu uudelleen
events-own-link = Tämä sivu on vain sinulle. Tallenna sivun osoite: sillä näet paikkasi ja voit perua.
events-cancel-title = Etkö pääse tulemaan?
events-cancel-lead = Peru ajoissa, niin joku muu saa paikkasi.
events-cancel-button = Peru ilmoittautuminen

# Korjattavaa
error-event-name = Kirjoita nimesi.
error-event-email = Kirjoita sähköpostiosoitteesi. Esimerkiksi nimi@esimerkki.fi.
error-event-full = Joku ehti juuri ennen sinua. Kaikki paikat on nyt varattu.
error-event-closed = Ilmoittautuminen on päättynyt.
error-event-off = Tapahtuma on peruttu.
error-event-too-late = Paikka ei ole enää sinulle varattuna. Alla näet, mikä on tilanne nyt.
error-event-own = Tätä sivua ei ole. Tarkista osoite. Tiedot poistetaan tapahtuman jälkeen.

# Sähköpostit
mail-event-place-subject = Sinulla on paikka: { $title }
mail-event-place-body = Hei, sinulla on paikka tapahtumassa { $title }, { $time }. Katso tiedot tai peru täällä: { $url } Linkki on vain sinulle.
mail-event-waits-subject = Olet jonossa: { $title }
mail-event-waits-body = Hei, tapahtuma { $title }, { $time }, on täynnä ja olet jonossa. Kerromme, jos paikka vapautuu. Katso tiedot tai peru täällä: { $url } Linkki on vain sinulle.
mail-event-offer-subject = Sinulle on vapautunut paikka: { $title }
mail-event-offer-body = Hei, sinulle on vapautunut paikka tapahtumassa { $title }, { $time }. Vahvista paikka viimeistään { $until } täällä: { $url } Linkki on vain sinulle.
mail-event-lapsed-subject = Paikka on annettu seuraavalle: { $title }
mail-event-lapsed-body = Hei, et vahvistanut paikkaa ajoissa, ja se on annettu seuraavalle. Tapahtuma: { $title }, { $time }. Katso, voitko ilmoittautua uudelleen: { $url }
mail-event-displaced-subject = Olet taas jonossa: { $title }
mail-event-displaced-body = Hei, tapahtumassa { $title }, { $time }, on nyt vähemmän paikkoja, ja olet taas jonossa. Olemme pahoillamme. Kerromme, jos paikka vapautuu: { $url }
mail-event-cancelled-subject = Ilmoittautumisesi on peruttu: { $title }
mail-event-cancelled-body = Hei, ilmoittautumisesi on peruttu. Tapahtuma: { $title }, { $time }. Jos peruit vahingossa, katso täältä: { $url }
mail-event-reminder-subject = Muistutus: { $title }
mail-event-reminder-body = Hei, muistathan tapahtuman { $title }, { $time }. Katso paikka tai peru täällä: { $url }
mail-event-changed-subject = Tapahtuma on muuttunut: { $title }
mail-event-changed-body = Hei, tapahtuman { $title } aika tai paikka on muuttunut. Se alkaa { $time }. Katso uudet tiedot täältä: { $url }
mail-event-off-subject = Tapahtuma on peruttu: { $title }
mail-event-off-body = Hei, tapahtuma { $title }, { $time }, on peruttu. Sinun ei tarvitse tehdä mitään. Lisää tietoa: { $url }

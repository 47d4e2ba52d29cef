### Henkilöstön kysely: digitaidot ohjaustyössä. Sinä-muoto. Mitään ei lähetetä.

staff-title = Digitaidot ohjaustyössä
staff-lead = Katso, mitä digitaitoja sinulla jo on asiakkaiden ohjaamiseen. Näet vahvuutesi ja sen, mistä on hyvä jatkaa.
staff-stays = Tämä on vain sinulle. Vastauksesi kulkevat palvelimen kautta, mutta niitä ei säilytetä eikä lähetetä kenellekään.
staff-result = Tässä olet nyt
staff-scales = Vastauksista tuli tämä kuva
staff-strengths = Tämä sujuu sinulta jo
staff-steps = Näistä voit jatkaa
staff-supports = Täältä saat tukea

staff-step-not-yet = En vielä
staff-step-at-times = Joskus
staff-step-mostly = Useimmiten
staff-step-always = Aina

staff-scale-guiding = Asiakkaan ohjaaminen
staff-scale-practice = Tapasi neuvoa

# Työ

staff-section-work = Työsi
staff-often = Kuinka usein autat asiakasta digiasioissa?
staff-often-daily = Päivittäin
staff-often-weekly = Viikoittain
staff-often-at-times = Joskus
staff-often-rarely = Harvoin
staff-topics = Missä asiakkaasi tarvitsevat apua?
staff-topics-sign-in = Tunnistautumisessa
staff-topics-profile = Työnhakuprofiilin tekemisessä
staff-topics-applying = Työpaikan hakemisessa
staff-topics-benefits = Etuuksien hakemisessa
staff-topics-devices = Puhelimen tai tietokoneen käytössä
staff-topics-safety = Turvallisuudessa
staff-topics-ai = Tekoälyn käytössä
staff-topics-nothing = Ei missään näistä

# Omat taidot

staff-section-digital = Omat digitaitosi
staff-section-digital-intro = Kysymykset ovat samat kuin työnhakijoilla, joten osa tilanteista on työnhausta. Vastaa siitä, miten asia onnistuu sinulta itseltäsi.

# Asiakkaan ohjaaminen

staff-section-guiding = Asiakkaan ohjaaminen
staff-section-guiding-intro = Nyt kysymme, miten ohjaat asiakasta. Asiakas tekee itse, sinä neuvot.
staff-guide-sign-in = Osaatko neuvoa asiakasta tunnistautumaan verkossa?
staff-guide-profile = Osaatko neuvoa asiakasta tekemään työnhakuprofiilin?
staff-guide-spot = Osaatko huomata, mikä verkkopalvelussa on asiakkaalle vaikeaa?
staff-guide-safe = Osaatko kertoa huijauksista niin, että asiakas tunnistaa ne?
staff-guide-where = Osaatko kertoa, missä asiakas saa digitukea lähellä?
staff-own-hands = Annatko asiakkaan itse painaa ja kirjoittaa, kun neuvot?
staff-plain-words = Selitätkö hankalat sanat arkikielellä?
staff-shielded = Annatko asiakkaan kirjoittaa salasanansa niin, ettet näe sitä?
staff-shielded-help = Sama koskee pankkitunnuksia.

# Oppiminen

staff-section-growing = Miten jatkat
staff-learn-how = Miten opit uutta mieluiten?
staff-learn-how-peer = Työkaverin kanssa
staff-learn-how-course = Kurssilla
staff-learn-how-own-pace = Omaan tahtiin
staff-learn-how-notes = Kirjallisista ohjeista
staff-share = Voisitko näyttää työkaverille, miten jokin asia onnistuu?
staff-share-yes = Kyllä
staff-share-later = Myöhemmin
staff-share-not-now = En juuri nyt

# Tulos: mikä sujuu

staff-strength-guiding = Ohjaat asiakasta digiasioissa varmasti.
staff-strength-practice = Neuvot niin, että asiakas oppii itse.
staff-strength-digital = Omat digitaitosi kantavat hyvin ohjaustyössä.
staff-strength-safe = Osaat kertoa huijauksista ymmärrettävästi.
staff-strength-where = Tiedät, missä asiakas saa digitukea.
staff-strength-own-hands = Annat asiakkaan tehdä itse.
staff-strength-thought = Pysähdyit katsomaan omaa osaamistasi. Se on hyvä alku.

# Tulos: seuraavat askeleet

staff-next-basics = Vahvista ensin omia digitaitojasi
staff-next-basics-how = Valitse tuloksesta yksi taito ja harjoittele sitä kerran viikossa.
staff-next-sign-in = Harjoittele tunnistautumisen neuvomista
staff-next-sign-in-how = Käy tunnistautuminen läpi työkaverin kanssa. Toinen tekee, toinen neuvoo.
staff-next-safe = Harjoittele kertomaan huijauksista
staff-next-safe-how = Katso kaksi huijausviestiä ja mieti, mistä ne tunnistaa.
staff-next-where = Selvitä, missä asiakas saa digitukea
staff-next-where-how = Tee lista lähimmistä paikoista ja ajoista. Jaa se tiimille.
staff-next-profile = Käy työnhakuprofiilin kohdat läpi
staff-next-profile-how = Mieti jokaisesta kohdasta, miten selittäisit sen asiakkaalle.
staff-next-spot = Seuraa hetki, miten asiakas käyttää palvelua
staff-next-spot-how = Pyydä häntä kertomaan ääneen, mitä hän etsii. Neuvo vasta sitten.
staff-next-shielded = Sovi tapa, jolla salasanat pysyvät asiakkaan omina
staff-next-shielded-how = Käänny pois, kun asiakas kirjoittaa. Kerro, miksi teet niin.
staff-next-own-hands = Anna asiakkaan painaa itse
staff-next-own-hands-how = Pidä kädet poissa laitteelta ja neuvo sanoilla.
staff-next-share = Näytä työkaverille yksi hyvä tapa
staff-next-share-how = Kymmenen minuuttia tiimin kokouksessa riittää.
staff-next-peer = Sopikaa työkaverin kanssa yhteinen hetki
staff-next-peer-how = Valitkaa yksi palvelu ja käykää se läpi yhdessä.
staff-next-course = Etsi yksi lyhyt kurssi
staff-next-course-how = Kysy, voiko sen käydä työajalla.
staff-next-own-pace = Varaa viikosta puoli tuntia
staff-next-own-pace-how = Ota joka kerta yksi asia ja kokeile sitä heti.
staff-next-notes = Kirjoita itsellesi yhden sivun ohje
staff-next-notes-how = Valitse palvelu, josta asiakkaasi kysyvät usein.
staff-next-one-skill = Valitse yksi taito ja harjoittele sitä tässä kuussa
staff-next-one-skill-how = Katso tuloksesta, mikä on lähellä sitä, mitä jo osaat.
staff-next-talk-team = Juttele tiimissä siitä, kuka osaa mitä
staff-next-talk-team-how = Sopikaa, keneltä kysytään mistäkin.

# Tulos: tuki

staff-support-course = Kurssi
staff-support-course-what = Oppilaitoksissa on lyhyitä kursseja. Kysy, mikä niistä sopii työhösi.
staff-support-coaching = Digivalmennus
staff-support-coaching-what = Digivalmennuksen ohjaajat tekevät samaa työtä kuin sinä. Kysy, voitko tulla seuraamaan.

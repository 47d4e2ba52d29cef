### Kiinnostukset: tekemiset, vastaukset ja kuusi suuntaa.

# Kuinka mukavaa. Lyhyitä sanoja: viisi vastausta on rinnakkain myös kapealla näytöllä.

liking-strong-dislike = Ei yhtään
liking-dislike = Ei oikein
liking-neutral = En tiedä
liking-like = Kivaa
liking-strong-like = Tosi kivaa

# Kuusi suuntaa: nimi, mitä se on, ”Pidät …”, ”Tässä työssä on …”

scale-r = Käsillä tekeminen ja koneet
scale-r-what = Teet, rakennat, korjaat ja käytät koneita.
scale-r-you = käsillä tekemisestä ja koneista
scale-r-work = käsillä tekemistä ja koneita
scale-i = Tutkiminen ja selvittäminen
scale-i-what = Tutkit asioita ja otat selvää, miten ne toimivat.
scale-i-you = tutkimisesta ja selvittämisestä
scale-i-work = tutkimista ja selvittämistä
scale-a = Luova tekeminen
scale-a-what = Keksit, muotoilet ja ilmaiset asioita omalla tavallasi.
scale-a-you = luovasta tekemisestä
scale-a-work = luovaa tekemistä
scale-s = Auttaminen ja opettaminen
scale-s-what = Autat, hoidat, opetat ja kuuntelet ihmisiä.
scale-s-you = auttamisesta ja opettamisesta
scale-s-work = auttamista ja opettamista
scale-e = Johtaminen ja myyminen
scale-e-what = Vedät ryhmää, myyt ja saat asioita alkuun.
scale-e-you = johtamisesta ja myymisestä
scale-e-work = johtamista ja myymistä
scale-c = Järjestys ja tarkkuus
scale-c-what = Pidät asiat järjestyksessä ja teet työn tarkasti.
scale-c-you = järjestyksestä ja tarkkuudesta
scale-c-work = järjestelyä ja tarkkuutta

# Tekemiset

activity-r-fix-snowmobile = Moottorikelkan tai auton korjaaminen
activity-i-test-water = Järviveden puhtauden tutkiminen
activity-a-northern-lights = Revontulien kuvaaminen matkaesitteeseen
activity-s-help-at-home = Iäkkään ihmisen auttaminen hänen kotonaan
activity-e-sell-trips = Retkien myyminen matkailijoille
activity-c-count-stock = Varaston tavaroiden laskeminen ja kirjaaminen
activity-r-build-frame = Talon rungon rakentaminen työmaalla
activity-i-find-cause = Vian syyn etsiminen, kun kone ei toimi kunnolla
activity-a-design-craft = Korun, puukon tai vaatteen suunnitteleminen
activity-s-day-care = Lasten kanssa leikkiminen ja oppiminen päiväkodissa
activity-e-lead-team = Työryhmän vetäminen ja töiden jakaminen
activity-c-check-invoices = Laskujen tarkistaminen ja maksaminen ajallaan
activity-r-plant-forest = Metsän istuttaminen ja taimien hoitaminen
activity-i-rock-samples = Kivinäytteiden tutkiminen kaivosta varten
activity-a-play-music = Musiikin soittaminen tai laulaminen yleisölle
activity-s-teach-phone = Puhelimen käytön opettaminen toiselle
activity-e-start-business = Oman pienen yrityksen perustaminen
activity-c-book-rooms = Hotellin varausten kirjaaminen ja järjestäminen
activity-r-plough-snow = Lumen auraaminen pihoilta ja teiltä
activity-i-study-figures = Syiden etsiminen luvuista ja tilastoista
activity-a-write-story = Tarinan kirjoittaminen lehteen tai verkkoon
activity-s-welcome-newcomer = Maahan muuttaneen auttaminen alkuun
activity-e-agree-price = Hinnasta ja sopimuksesta neuvotteleminen
activity-c-record-hours = Työtuntien kirjaaminen palkanmaksua varten
activity-r-weld-metal = Metalliosien hitsaaminen ja sovittaminen
activity-i-compare-medicine = Lääkkeen vaikutuksen tutkiminen
activity-a-style-restaurant = Ravintolan sisustuksen suunnitteleminen
activity-s-listen = Ihmisen kuunteleminen vaikeassa tilanteessa
activity-e-promote-event = Kylätapahtuman suunnitteleminen ja mainostaminen
activity-c-file-documents = Asiakirjojen tarkistaminen ja arkistoiminen
activity-r-clean-rooms = Hotellihuoneiden siivoaminen uusille vieraille
activity-i-study-wildlife = Metsän eläinten ja kasvien tutkiminen
activity-a-new-dish = Uuden ruoka-annoksen keksiminen ravintolaan
activity-s-help-pupil = Oppilaan auttaminen tehtävissä koulussa
activity-e-sell-in-shop = Tuotteiden esitteleminen ja myyminen kaupassa
activity-c-sort-parcels = Pakettien lajitteleminen osoitteen mukaan
activity-r-install-lights = Valojen ja pistorasioiden asentaminen
activity-i-write-program = Tietokoneohjelman kirjoittaminen ja testaaminen
activity-a-play-elf = Tontun näytteleminen joulukylän vieraille
activity-s-show-colleague = Uuden työkaverin opastaminen työhön
activity-e-hire-people = Uusien työntekijöiden etsiminen ja valitseminen
activity-c-run-till = Kassan hoitaminen ja rahojen laskeminen
activity-r-drive-truck = Kuorma-auton tai kaivoskoneen ajaminen
activity-i-village-history = Kylän historian selvittäminen vanhoista papereista
activity-a-web-look = Verkkosivun tai pelin ulkoasun suunnitteleminen
activity-s-help-passenger = Matkustajan auttaminen autoon ja kotiovelle
activity-e-win-people-over = Ihmisten innostaminen mukaan omaan ideaan
activity-c-portion-medicine = Lääkkeiden jakaminen annoksiin ohjeen mukaan
activity-r-feed-reindeer = Porojen ruokkiminen ja aitojen korjaaminen
activity-i-study-symptoms = Oireiden tutkiminen ja sairauden tunnistaminen
activity-a-snow-sculpture = Lumiveistoksen muotoileminen
activity-s-guide-hike = Ryhmän opastaminen tunturiretkellä
activity-e-run-project = Rakennushankkeen johtaminen alusta loppuun
activity-c-food-temperatures = Ruoan lämpötilojen mittaaminen ja kirjaaminen

# Toinen kysymys, kun kaikki kiinnostaa yhtä paljon: kuusi työpäivää

question-preference = Minkä päivän valitsisit?
question-preference-help = Pidit kaikesta suunnilleen yhtä paljon. Valitse yksi tai kaksi, jotka tuntuvat eniten omilta.
error-choose-two = Valitse enintään kaksi.
preference-r = Päivä, jolloin korjaat ja rakennat omin käsin
preference-i = Päivä, jolloin tutkit ja selvität, mistä jokin johtuu
preference-a = Päivä, jolloin keksit ja teet jotain omaa
preference-s = Päivä, jolloin autat ja neuvot ihmisiä
preference-e = Päivä, jolloin vedät ryhmää ja teet kauppoja
preference-c = Päivä, jolloin laitat paperit ja tavarat järjestykseen

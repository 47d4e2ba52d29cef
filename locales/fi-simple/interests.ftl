### Interests: activities, answers and the six scales.

# How much an activity is liked

liking-strong-dislike = Ei yhtään
liking-dislike = Ei oikein
liking-neutral = En tiedä
liking-like = Kivaa
liking-strong-like = Tosi kivaa

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = Käsillä tekeminen ja koneet
scale-r-what = Teet, rakennat ja korjaat asioita. Käytät koneita.
scale-r-you = käsillä tekemisestä ja koneista
scale-r-work = käyttää käsiä ja koneita
scale-i = Tutkiminen ja selvittäminen
scale-i-what = Tutkit asioita. Otat selvää, miten ne toimivat.
scale-i-you = tutkimisesta ja selvittämisestä
scale-i-work = tutkia ja selvittää asioita
scale-a = Luova tekeminen
scale-a-what = Keksit ja muotoilet asioita. Teet ne omalla tavallasi.
scale-a-you = luovasta tekemisestä
scale-a-work = luoda ja keksiä omaa
scale-s = Auttaminen ja opettaminen
scale-s-what = Autat, hoidat, opetat ja kuuntelet ihmisiä.
scale-s-you = auttamisesta ja opettamisesta
scale-s-work = auttaa ja opettaa ihmisiä
scale-e = Johtaminen ja myyminen
scale-e-what = Johdat ryhmää ja myyt. Saat asioita alkuun.
scale-e-you = johtamisesta ja myymisestä
scale-e-work = johtaa ja myydä
scale-c = Järjestys ja tarkka työ
scale-c-what = Pidät asiat järjestyksessä. Teet työn tarkasti.
scale-c-you = järjestyksestä ja tarkasta työstä
scale-c-work = järjestää asioita ja olla tarkka

# The activities

activity-r-fix-snowmobile = Korjata moottorikelkkaa tai autoa
activity-i-test-water = Tutkia, onko järven vesi puhdasta
activity-a-northern-lights = Ottaa kuvia revontulista matkamainokseen
activity-s-help-at-home = Auttaa vanhaa ihmistä hänen kotonaan
activity-e-sell-trips = Myydä retkiä matkailijoille
activity-c-count-stock = Laskea varaston tavaroita ja merkitä ne listaan
activity-r-build-frame = Rakentaa talon runkoa työmaalla
activity-i-find-cause = Etsiä syytä, kun kone ei toimi kunnolla
activity-a-design-craft = Suunnitella koruja, puukkoja tai vaatteita
activity-s-day-care = Leikkiä ja oppia lasten kanssa päiväkodissa
activity-e-lead-team = Johtaa ryhmää ja jakaa sille työt
activity-c-check-invoices = Tarkistaa laskut ja maksaa ne ajallaan
activity-r-plant-forest = Istuttaa metsää ja hoitaa pieniä puita
activity-i-rock-samples = Tutkia kiviä kaivosta varten
activity-a-play-music = Soittaa musiikkia tai laulaa yleisölle
activity-s-teach-phone = Opettaa toista käyttämään puhelinta
activity-e-start-business = Perustaa oma pieni yritys
activity-c-book-rooms = Kirjata ja järjestää hotellin varauksia
activity-r-plough-snow = Aurata lunta pihoilta ja teiltä
activity-i-study-figures = Etsiä syitä luvuista ja tilastoista
activity-a-write-story = Kirjoittaa tarina lehteen tai verkkoon
activity-s-welcome-newcomer = Auttaa ihmistä, joka on uusi Suomessa
activity-e-agree-price = Neuvotella hinnasta ja sopimuksesta
activity-c-record-hours = Kirjata työtunteja, jotta muut saavat palkan
activity-r-weld-metal = Hitsata metallia ja sovittaa osia yhteen
activity-i-compare-medicine = Tutkia, miten lääke vaikuttaa
activity-a-style-restaurant = Suunnitella, miltä ravintola näyttää sisältä
activity-s-listen = Kuunnella ihmistä, jolla on vaikeaa
activity-e-promote-event = Suunnitella ja mainostaa kylän tapahtumaa
activity-c-file-documents = Tarkistaa papereita ja laittaa ne kansioihin
activity-r-clean-rooms = Siivota hotellin huoneita uusille vieraille
activity-i-study-wildlife = Tutkia metsän eläimiä ja kasveja
activity-a-new-dish = Keksiä ravintolaan uusi ruoka
activity-s-help-pupil = Auttaa oppilasta tehtävissä koulussa
activity-e-sell-in-shop = Esitellä ja myydä tuotteita kaupassa
activity-c-sort-parcels = Lajitella paketteja osoitteen mukaan
activity-r-install-lights = Asentaa valoja ja pistorasioita
activity-i-write-program = Kirjoittaa ja testata ohjelmaa tietokoneelle
activity-a-play-elf = Näytellä tonttua joulukylän vieraille
activity-s-show-colleague = Opastaa uutta työkaveria työssä
activity-e-hire-people = Etsiä ja valita uusia työntekijöitä
activity-c-run-till = Hoitaa kassaa ja laskea rahoja
activity-r-drive-truck = Ajaa kuorma-autoa tai kaivoksen konetta
activity-i-village-history = Selvittää kylän historiaa vanhoista papereista
activity-a-web-look = Suunnitella, miltä verkkosivu tai peli näyttää
activity-s-help-passenger = Auttaa matkustajaa autoon ja kotiovelle
activity-e-win-people-over = Innostaa ihmisiä mukaan omaan ideaan
activity-c-portion-medicine = Jakaa lääkkeitä annoksiin ohjeen mukaan
activity-r-feed-reindeer = Ruokkia poroja ja korjata aitoja
activity-i-study-symptoms = Tutkia oireita ja tunnistaa sairaus
activity-a-snow-sculpture = Muotoilla lumesta veistos
activity-s-guide-hike = Opastaa ryhmää retkellä tunturissa
activity-e-run-project = Johtaa rakennustyötä alusta loppuun
activity-c-food-temperatures = Mitata ruoan lämpötiloja ja kirjata ne

# Another question for a flat interest profile: six working days

question-preference = Minkä päivän valitsisit?
question-preference-help = Pidit kaikesta melkein yhtä paljon. Valitse yksi tai kaksi päivää, jotka sopivat sinulle parhaiten.
error-choose-two = Valitse yksi tai kaksi.
preference-r = Päivä, jona korjaat ja rakennat omin käsin
preference-i = Päivä, jona tutkit ja selvität syitä
preference-a = Päivä, jona keksit ja teet jotain omaa
preference-s = Päivä, jona autat ja neuvot ihmisiä
preference-e = Päivä, jona johdat ryhmää ja teet kauppoja
preference-c = Päivä, jona järjestät papereita ja tavaroita

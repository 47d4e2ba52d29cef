### Small tasks and two described people.

# Small tasks

task-help = Valitse yksi. Tämä ei ole koe.
task-unsure = En ole varma

task-t-mend-field = Minkä merkinnän lomake hyväksyy?
task-t-mend-field-scene = Lomake kysyy syntymäaikaa. Muoto on pp.kk.vvvv. Lomake ei hyväksy merkintää 7/3/85. Päivä on seitsemäs maaliskuuta 1985.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = Kirjaimet pp.kk.vvvv näyttävät mallin. Ensin tulee päivä, sitten kuukausi. Lopuksi tulee koko vuosi. Nollat täyttävät tyhjät paikat.

task-t-fake-message = Mikä näistä viesteistä on huijaus?
task-t-fake-message-scene = Puhelimeesi tulee kolme viestiä samana päivänä.
task-t-fake-message-refund = ”Verottaja: Saat 214 € takaisin. Vahvista tilisi linkistä tänään.”
task-t-fake-message-library = ”Kirjasto: Laina-aikasi loppuu huomenna. Uusi lainat verkossa tai soita meille.”
task-t-fake-message-bank = ”Pankki: Emme kysy tunnuksia viestillä. Kirjaudu aina itse verkkopankkiin.”
task-t-fake-message-why = Yhdessä viestissä on raha, kiire ja linkki. Ne ovat huijauksen merkkejä. Avaa palvelu aina itse. Älä avaa sitä viestin linkistä.

task-t-update = Mitä on hyvä tehdä?
task-t-update-scene = Luet uutisia puhelimella. Sivulle tulee ruutu: ”Puhelimesi on vaarassa! Päivitä tästä tai soita tukeen.”
task-t-update-press = Painan ruutua ja päivitän puhelimen heti
task-t-update-call = Soitan tuen numeroon, joka on ruudussa
task-t-update-settings = Suljen sivun ja katson päivitykset asetuksista
task-t-update-why = Oikea päivitys löytyy puhelimen omista asetuksista. Verkkosivu ei tiedä, mitä puhelimesi tarvitsee.

task-t-safe-file = Minkä tiedoston liität hakemukseen?
task-t-safe-file-scene = Työnantaja pyytää ansioluettelosi eli CV:n. Tiedoston pitää aueta kaikilla laitteilla.
task-t-safe-file-own-format = Oma-CV.pages
task-t-safe-file-program = Oma-CV.exe
task-t-safe-file-pdf = Oma-CV.pdf
task-t-safe-file-name-list = CV-ja-kurssin-nimilista.pdf
task-t-safe-file-why = PDF aukeaa kaikilla laitteilla. Se näyttää niissä samalta. Laita mukaan vain omat tietosi.

task-t-job-profile = Työnantaja etsii kokkia. Millä tekstillä hän löytää sinut?
task-t-job-profile-scene = Olet kokki. Kirjoitat työnhakuprofiilia. Työnantajat hakevat profiileja hakusanoilla.
task-t-job-profile-exact = Kokki, suurkeittiö, hygieniapassi
task-t-job-profile-traits = Olen ahkera, iloinen ja opin nopeasti
task-t-job-profile-anything = Teen mitä vain, ja voin aloittaa heti
task-t-job-profile-why = Työnantaja hakee ammattien ja taitojen nimillä. Kerro ensin ne. Sitten voit kertoa, millainen olet.

task-t-search-result = Mikä hakutulos on Verohallinnon oma sivu?
task-t-search-result-scene = Tarvitset verokortin uuteen työhön. Verohallinnon osoite on vero.fi. Haku löytää kolme sivua.
task-t-search-result-official-looking = Virallinen verokortti: vero.fi.verokortti-nyt24.com
task-t-search-result-helper = Verokortti verkossa: vero-fi.verokorttiapu24.net
task-t-search-result-owner = Verokortti uuteen työhön: vero.fi/verokortti
task-t-search-result-why = Etsi osoitteesta ensimmäinen vinoviiva (/). Katso, mitä on juuri ennen sitä: vero.fi. Kaksi muuta osoitetta päättyy toiseen nimeen.

task-t-who-sees = Kuka voi nyt avata tiedostosi?
task-t-who-sees-scene = Jaat tiedoston asetuksella ”kaikki, joilla on linkki”. Lähetät linkin yhdelle työnantajalle. Myöhemmin poistat viestin, jonka lähetit.
task-t-who-sees-employer = Vain työnantaja, jolle lähetit linkin
task-t-who-sees-passed-on = Myös ne, joille työnantaja antaa linkin
task-t-who-sees-nobody = Ei kukaan, koska poistit viestin
task-t-who-sees-signed-in = Vain ne, jotka kirjautuvat samaan palveluun
task-t-who-sees-why = Linkki toimii jokaiselle, joka saa sen. Se toimii, vaikka poistat viestin. Turvallisempaa on kutsua ihmiset nimellä. Voit myös lopettaa jakamisen.

task-t-sign-in = Mikä kirjautuminen suojaa sinua myös väärällä sivulla?
task-t-sign-in-scene = Huijari tekee väärän sivun kirjautumiseen. Se on aivan oikean sivun näköinen. Kuka tahansa voi erehtyä siitä.
task-t-sign-in-long = Pitkä salasana, jota ei ole muualla
task-t-sign-in-text-code = Salasana ja koodi tekstiviestillä
task-t-sign-in-weekly = Vaikea salasana, joka vaihtuu joka viikko
task-t-sign-in-passkey = Pääsyavain (passkey) ja sormenjälki
task-t-sign-in-why = Pääsyavain toimii vain oikealla sivulla. Väärä sivu ei saa mitään. Salasanan ja koodin huijari voi käyttää heti itse.

# Two people

vignette-help = Jokainen näkee taidot vähän eri tavalla. Kerro, mitä ajattelet muista. Se auttaa meitä ymmärtämään omia vastauksiasi.
vignette-not-yet = Ei osaa vielä
vignette-with-help = Osaa avun kanssa
vignette-alone = Osaa itse
vignette-help-others = Auttaa muitakin

vignette-v-leena = Miten hyvin Leena pitää yhteyttä viesteillä?
vignette-v-leena-scene = Leena lukee viestit ja vastaa lyhyesti. Kun Leena lähettää liitteen, hän pyytää apua kirjastosta. Leena ei avaa videopuhelua yksin.
vignette-v-omar = Miten hyvin Omar etsii työpaikkoja verkosta?
vignette-v-omar-scene = Omar rajaa haun itse. Hän valitsee paikkakunnan ja työajan. Jos sopivaa ei löydy, Omar keksii uudet hakusanat. Joskus Omar näyttää naapurille, miten haku toimii.

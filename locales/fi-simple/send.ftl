### The send page and the receipt.

send-page-title = Lähetä neuvojalle
send-title = Miten saamme sinuun yhteyden?
send-lead = Kerro, miten ja milloin neuvoja saa sinuun yhteyden. Neuvoja on kaupungin työntekijä. Alla näet vielä, mitä lähetät.
send-nothing-yet = Et ole vielä lähettänyt mitään.
send-waiting = Odota hetki. Vastauksesi ovat tulossa.
send-waiting-failed = Vastauksesi eivät tulleet tälle sivulle. Palaa takaisin. Yritä lähettää ne uudelleen.
send-rather-call = Soitatko mieluummin? Numero on { $phone }. Palvelemme { $hours }.

send-name = Nimi
send-name-help = Pelkkä etunimi riittää. Voit jättää tämän tyhjäksi.
send-phone = Puhelinnumero
send-phone-help = Esimerkiksi 040 123 4567.
send-email = Sähköposti
send-email-help = Saat viestin, kun asiassa on uutta. Viestissä ei ole tietoja sinusta.
send-one-of = Tarvitsemme puhelinnumeron tai sähköpostin. Toinen riittää.
send-channel = Miten otamme yhteyttä?
send-channel-any = Miten vain
send-channel-phone = Soittamalla
send-channel-sms = Tekstiviestillä
send-channel-email = Sähköpostilla
send-times = Milloin sinulle sopii?
send-times-help = Voit valita monta.
send-times-morning = Aamulla (kello 8–11)
send-times-noon = Keskipäivällä (kello 11–13)
send-times-afternoon = Iltapäivällä (kello 13–16)
send-language = Millä kielellä haluat puhua?
send-language-help = Kirjoita kielen nimi.
send-interpreter = Tarvitsen tulkin
send-interpreter-help = Sinä et maksa tulkista mitään.
send-protected = Minulla on turvakielto
send-protected-help = Turvakielto suojaa osoitteesi. Silloin vain muutama nimetty työntekijä näkee asiasi.
send-message = Haluatko kertoa jotain omilla sanoilla?
send-message-help = Voit jättää tämän tyhjäksi. Älä kirjoita henkilötunnusta.

send-preview = Tämän neuvoja näkee
send-preview-lead = Voit jättää osia pois. Neuvoja näkee vain nämä asiat ja yhteystietosi.
send-preview-changed = Muutit sitä, mitä lähetät. Nyt neuvoja näkee tämän. Katso se ja lähetä.
send-doubtful = Emme tiedä, tulivatko vastauksesi perille oikein. Et ole vielä lähettänyt mitään. Katso ensin, mitä neuvoja näkisi. Lähetä sitten. Voit myös palata korjaamaan vastauksia.
send-left-out = Tämä osa ei lähde.
send-recomputed = Kysymykset muuttuivat sen jälkeen, kun vastasit. Laskimme tuloksen uudelleen. Katso se, ennen kuin lähetät.
send-dropped = { $count ->
    [one] Yksi vastaus jäi pois. Sitä kysymystä ei enää ole.
   *[other] { $count } vastausta jäi pois. Niitä kysymyksiä ei enää ole.
}
send-count = Kaupunki saa ottaa vastaukseni tilastoihin ilman nimeäni
send-count-help = Tämä on eri asia kuin lähettäminen. Tilasto kertoo kaupungille, mitä ihmiset tarvitsevat. Tallennamme vastauksesi kysymyksiin yhdessä, mutta ilman nimeä. Niin teemme kysymyksistä parempia. Kukaan ei voi yhdistää vastauksia sinuun. Siksi emme voi poistaa niitä myöhemmin.
send-button = Lähetä neuvojalle
send-back = Takaisin tulokseen
send-person-decides = Ihminen lukee asiasi. Hän päättää yhdessä sinun kanssasi. Kone ei päätä mitään.
send-sending = Lähetämme…
send-offline = Yhteys katkesi. Tietosi ovat tallessa tällä sivulla. Yritämme uudelleen.
send-retry = Yritä uudelleen
send-still-offline = Yhteyttä ei ole vielä. Pidä tämä sivu auki. Voit myös soittaa meille.

error-send-reach = Kirjoita puhelinnumero tai sähköposti. Silloin voimme ottaa yhteyttä.
error-send-phone = Tarkista puhelinnumero. Siinä saa olla numeroita ja välejä. Alussa saa olla plusmerkki.
error-send-email = Tarkista sähköpostin osoite. Siinä on @-merkki, esimerkiksi nimi@esimerkki.fi.
error-send-channel-phone = Valitsit puhelun tai tekstiviestin. Kirjoita puhelinnumero.
error-send-channel-email = Valitsit sähköpostin. Kirjoita sähköpostin osoite.
error-send-long = Teksti on liian pitkä. Siinä saa olla korkeintaan { $limit } merkkiä.
error-send-key = Lomake oli auki liian kauan. Tarkista tiedot ja lähetä uudelleen.
error-send-answers = Emme voineet lukea vastauksia. Aloita alusta tai soita meille.
error-send-answers-long = Vastauksesi ovat liian pitkät tälle sivulle. Et ole lähettänyt mitään. Palaa takaisin ja yritä uudelleen. Voit myös soittaa meille.
error-send-other-body = Lähetit tämän lomakkeen jo. Siinä oli silloin eri tiedot. Ensimmäiset tiedot ovat tallessa. Voit korjata niitä omalla koodillasi.
error-send-withdrawn = Tämä asia on peruttu. Poistimme sen. Voit aloittaa alusta.

receipt-page-title = Kiitos, asiasi on perillä
receipt-title = Kiitos, asiasi on perillä
receipt-number = Asian numero
receipt-number-help = Voit kertoa tämän numeron, kun soitat.
receipt-code = Oma koodisi
receipt-code-help = Älä kerro koodia muille. Koodilla näet, missä asiasi on. Voit myös korjata tietoja tai perua asian. Emme koskaan kysy koodia.
receipt-code-keep = Kirjoita koodi muistiin tai tulosta tämä sivu. Emme näytä koodia uudelleen.
receipt-queue = Asiasi on täällä
receipt-why = Miksi juuri siellä
receipt-when = Otamme yhteyttä viimeistään { $date }
receipt-next = Mitä tapahtuu seuraavaksi
receipt-next-read = Neuvoja lukee asiasi.
receipt-next-contact = Neuvoja ottaa sinuun yhteyttä.
receipt-next-plan = Sovitte yhdessä seuraavasta askeleesta.
receipt-status-link = Katso, missä asiasi on
receipt-mail = Saat tästä viestin sähköpostiisi.
receipt-print = Tulosta
receipt-again = Olemme saaneet tämän jo aiemmin. Tässä on sama kuitti.
receipt-voluntary = Suunta on vapaaehtoinen. Se ei vaikuta tukiin, joita saat.

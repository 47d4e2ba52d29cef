### Lähetyssivu ja kuitti.

send-page-title = Lähetä neuvojalle
send-title = Miten voimme tavoittaa sinut?
send-lead = Kerro, miten ja milloin neuvoja saa sinuun yhteyden. Alla näet vielä kerran, mitä lähetät.
send-nothing-yet = Mitään ei ole vielä lähetetty.
send-waiting = Hetki, vastauksesi ovat tulossa.
send-waiting-failed = Vastauksesi eivät tulleet perille tälle sivulle. Palaa takaisin ja paina lähetyspainiketta uudelleen.
send-rather-call = Soitatko mieluummin? Numero on { $phone }. Palvelemme { $hours }.

send-name = Nimi
send-name-help = Etunimikin riittää. Voit jättää tämän tyhjäksi.
send-phone = Puhelinnumero
send-phone-help = Esimerkiksi 040 123 4567.
send-email = Sähköposti
send-email-help = Saat viestin, kun asiassa on uutta. Viestissä ei ole henkilötietoja.
send-one-of = Tarvitsemme puhelinnumeron tai sähköpostin. Toinen riittää.
send-channel = Miten otamme yhteyttä?
send-channel-any = Miten vain
send-channel-phone = Soittamalla
send-channel-sms = Tekstiviestillä
send-channel-email = Sähköpostilla
send-times = Milloin sinulle sopii?
send-times-help = Voit valita useita.
send-times-morning = Aamulla (kello 8–11)
send-times-noon = Keskipäivällä (kello 11–13)
send-times-afternoon = Iltapäivällä (kello 13–16)
send-language = Millä kielellä haluat puhua?
send-language-help = Kirjoita kielen nimi.
send-interpreter = Tarvitsen tulkin
send-interpreter-help = Tulkki on sinulle maksuton.
send-protected = Minulla on turvakielto
send-protected-help = Silloin asiasi näkevät vain siihen nimetyt työntekijät.
send-message = Haluatko kertoa jotain omin sanoin?
send-message-help = Vapaaehtoinen. Älä kirjoita henkilötunnusta.

send-preview = Tämän neuvoja näkee
send-preview-lead = Voit jättää osia pois. Neuvoja näkee vain nämä asiat ja yhteystietosi.
send-preview-changed = Muutit sitä, mitä lähetetään. Nyt neuvoja näkee tämän. Katso se läpi ja lähetä.
send-doubtful = Emme voineet varmistaa, että vastauksesi tulivat perille sellaisina kuin annoit ne. Mitään ei ole lähetetty. Katso läpi, mitä neuvoja näkisi, ja lähetä sitten. Voit myös palata korjaamaan vastauksia.
send-left-out = Tätä osaa ei lähetetä.
send-recomputed = Kysymykset ovat muuttuneet sen jälkeen, kun vastasit. Laskimme tuloksen uudelleen. Katso se läpi, ennen kuin lähetät.
send-dropped = { $count ->
    [one] Yksi vastaus jäi pois, koska sitä kysymystä ei enää ole.
   *[other] { $count } vastausta jäi pois, koska niitä kysymyksiä ei enää ole.
}
send-count = Vastaukseni saa laskea tilastoihin ilman nimeäni
send-count-help = Tämä on eri asia kuin lähettäminen. Kaupunki saa tietää, mitä ihmiset tarvitsevat. Vastauksesi kysymyksiin tallentuvat yhdessä mutta ilman nimeä, jotta kysymyksistä tulee parempia. Niitä ei voi yhdistää sinuun, joten niitä ei voi myöhemmin poistaa.
send-button = Lähetä neuvojalle
send-back = Takaisin tulokseen
send-person-decides = Ihminen lukee asiasi ja päättää yhdessä sinun kanssasi. Kone ei tee päätöksiä.
send-sending = Lähetetään…
send-offline = Yhteys katkesi. Tietosi ovat tallessa tällä sivulla. Yritämme uudelleen.
send-retry = Yritä uudelleen
send-still-offline = Yhteyttä ei vielä ole. Pidä tämä sivu auki tai soita meille.

error-send-reach = Kirjoita puhelinnumero tai sähköposti, jotta voimme ottaa yhteyttä.
error-send-phone = Tarkista puhelinnumero. Siinä saa olla numeroita, välejä ja plusmerkki alussa.
error-send-email = Tarkista sähköpostiosoite. Siinä on @-merkki, esimerkiksi nimi@esimerkki.fi.
error-send-channel-phone = Valitsit puhelun tai tekstiviestin. Kirjoita silloin puhelinnumero.
error-send-channel-email = Valitsit sähköpostin. Kirjoita silloin sähköpostiosoite.
error-send-long = Teksti on liian pitkä. Siinä saa olla enintään { $limit } merkkiä.
error-send-key = Lähetyslomake on vanhentunut. Tarkista tiedot ja lähetä uudelleen.
error-send-answers = Vastauksia ei voinut lukea. Aloita kysely uudelleen tai soita meille.
error-send-answers-long = Vastaukset ovat pidemmät kuin tämä sivu voi ottaa vastaan. Mitään ei ole lähetetty. Palaa takaisin ja yritä uudelleen tai soita meille.
error-send-other-body = Tämä lomake on jo lähetetty toisilla tiedoilla. Ensimmäinen lähetys on tallessa. Korjaa tietoja omalla koodillasi.
error-send-withdrawn = Tämä asia on peruttu ja poistettu. Voit aloittaa uuden kyselyn.

receipt-page-title = Kiitos, asiasi on perillä
receipt-title = Kiitos, asiasi on perillä
receipt-number = Asian numero
receipt-number-help = Voit kertoa tämän numeron, kun soitat.
receipt-code = Oma koodisi
receipt-code-help = Pidä koodi omana tietonasi. Sillä näet, missä asiasi on. Voit myös korjata tietoja tai perua asian. Emme koskaan kysy koodia.
receipt-code-keep = Kirjoita koodi muistiin tai tulosta tämä sivu. Emme näytä sitä uudelleen.
receipt-queue = Asiasi on täällä
receipt-why = Miksi juuri siellä
receipt-when = Otamme yhteyttä viimeistään { $date }
receipt-next = Mitä tapahtuu seuraavaksi
receipt-next-read = Neuvoja lukee asiasi.
receipt-next-contact = Neuvoja ottaa sinuun yhteyttä.
receipt-next-plan = Sovitte yhdessä seuraavasta askeleesta.
receipt-status-link = Katso, missä asiasi on
receipt-mail = Saat vahvistuksen sähköpostiisi.
receipt-print = Tulosta
receipt-again = Saimme tämän jo aiemmin. Tässä on sama kuitti.
receipt-voluntary = Suunnan käyttö on vapaaehtoista. Se ei vaikuta etuuksiisi.

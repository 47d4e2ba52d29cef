### Alku, tilannekysymykset ja kyselyn yhteiset tekstit.

# Aloitusnäyttö

start-title = Löydä suuntasi
start-lead = Kerro taidoistasi ja siitä, mistä pidät. Näet vahvuutesi, työtä läheltäsi ja ensimmäisen askeleen.
start-time = Tähän menee noin kaksitoista minuuttia.
start-stays = Vastauksesi pysyvät tällä laitteella. Mitään ei lähde ilman lupaasi. Näet ensin, mitä lähtisi, ja päätät itse.
start-server = Vastauksesi kulkevat kaupungin palvelimen kautta. Niitä ei säilytetä eikä kirjata mihinkään, ennen kuin itse lähetät ne.
start-voluntary = Tämä on vapaaehtoista. Jos et käytä tätä, se ei vaikuta etuuksiisi eikä saamaasi palveluun.
start-stop-any-time = Voit ohittaa kysymyksiä ja lopettaa milloin vain.
start-closed-tab = Vastaukset säilyvät, jos lataat sivun uudelleen. Jos suljet välilehden, ne katoavat.
start-not-kept = Vastaukset katoavat, jos lataat sivun uudelleen tai suljet sen.
start-idle = Vastaukset poistuvat laitteelta, kun et ole käyttänyt tätä kahteen tuntiin.
start-privacy-link = Lue, miten suojaamme tietosi
start-call = Haluatko mieluummin jutella? Soita meille. Numero on { $phone }. Palvelemme { $hours }.
start-begin = Aloita

# Matkan kuva ja eteneminen

path-label = Matkasi vaiheet
stretch-situation = Tilanteesi
stretch-digital = Digitaidot
stretch-interests = Kiinnostukset
stretch-result = Tulos
progress-situation = Tilanteesi: kysymys { $number }, yhteensä { $about }
progress-digital = Digitaidot: kysymys { $number }, yhteensä noin { $about }
progress-interests = Kiinnostukset: sivu { $number }, yhteensä noin { $about }

# Kunta

question-municipality = Missä kunnassa asut?
question-municipality-help = Näin voimme näyttää työtä ja apua läheltäsi.
municipality-other = Jossain muualla

# Mitä ihminen toivoo

question-goal = Mitä toivot juuri nyt?
question-goal-help = Valitse se, mikä on sinulle nyt tärkeintä.
goal-work = Töitä mahdollisimman pian
goal-new-field = Työtä uudella alalla
goal-training = Koulutusta tai tutkintoa
goal-not-sure = En tiedä vielä

# Oma arvio suomen kielestä

question-finnish = Miten hyvin osaat suomea?
question-finnish-help = Oma arviosi riittää. Tämä ei ole testi.
finnish-none = Ei vielä suomea: asiat hoituvat muulla kielellä
finnish-words = Muutamia sanoja: tervehtiminen ja oma nimi onnistuvat
finnish-simple = Yksinkertaista suomea: kauppa ja bussi onnistuvat
finnish-everyday = Arkisuomea: useimmat keskustelut arjessa ja työssä onnistuvat
finnish-good = Hyvää suomea: myös kirjoittaminen työssä onnistuu
finnish-fluent = Sujuvaa suomea, tai suomi on oma äidinkieli

# Mikä vaikeuttaa työtä

question-barriers = Mikä vaikeuttaa työssä käymistä juuri nyt?
question-barriers-help = Voit valita monta tai ohittaa kysymyksen. Neuvoja näkee vastauksesi vain, jos lähetät sen.
barrier-health = Oma terveys
barrier-care = Lapsen tai läheisen hoitaminen
barrier-transport = Työmatka on hankala
barrier-licence = Ei ajokorttia
barrier-device = Ei sopivaa laitetta tai nettiyhteyttä
barrier-eid = Ei pankkitunnuksia tai muuta keinoa tunnistautua verkossa
barrier-skills = Taidot kaipaavat täydennystä
barrier-other = Jokin muu asia
barrier-nothing = Ei mikään näistä

# Digitaitojen kysymykset

question-digital-help = Miten hyvin tämä onnistuu sinulta tänään?
question-digital-example = Esimerkki: { $example }

# Kiinnostusten sivut

question-interests = Mitä tekisit mielelläsi työssä?
question-interests-help = Mieti vain, olisiko tekeminen mukavaa. Sinun ei tarvitse osata vielä.

# Painikkeet ja valitsimet

button-next = Seuraava
button-back = Takaisin
button-skip = Ohita kysymys
button-retry = Yritä uudelleen
button-clear = Poista vastaukseni
clear-question = Poistetaanko kaikki vastauksesi? Niitä ei saa takaisin.
button-clear-confirm = Kyllä, poista vastaukset
button-clear-cancel = Ei, pidä vastaukset
cleared = Vastauksesi on poistettu. Voit aloittaa alusta.
language-switch = Kieli
kept-offer = Tallenna ja jatka myöhemmin tai muualla
kept-have-code = Minulla on koodi tai tiedosto

# Kun jokin vaatii huomiota

error-summary-title = Tarkista vielä tämä
error-choose-one = Valitse yksi vaihtoehto tai ohita kysymys.
error-choose-some = Valitse yksi tai useampi kohta. Voit myös ohittaa kysymyksen.
waiting = Hetki, seuraava kysymys on tulossa.
waiting-slow = Yhteys on hidas. Odota vielä hetki. Vastauksesi ovat tallessa.
failed-title = Seuraava kysymys ei tullut perille
failed-text = Vastauksesi ovat yhä tällä sivulla. Yritä uudelleen tai soita meille. Numero on { $phone }. Palvelemme { $hours }.
plain-link = Vastaa kysymyksiin tavallisella sivulla
call-instead = Soitatko mieluummin? Numero on { $phone }. Palvelemme { $hours }.
offline-kept = Yhteys katkesi. Vastauksesi ovat tallessa tällä laitteella. Voit jatkaa, kun yhteys palaa.
offline-back = Yhteys palasi.

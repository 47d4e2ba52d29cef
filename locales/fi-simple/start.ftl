### The start, the situation questions and what all screens share.

# The start screen

start-title = Löydä suuntasi
start-lead = Kerro, mitä osaat ja mistä pidät. Näet, missä olet hyvä. Näet myös työtä läheltäsi ja ensimmäisen askeleen.
start-time = Tämä kestää noin kaksitoista minuuttia.
start-stays = Vastauksesi pysyvät tällä laitteella. Laite on puhelin tai tietokone. Mitään ei lähde ilman lupaasi. Näet ensin, mitä lähtisi. Sitten päätät itse.
start-server = Vastauksesi kulkevat kaupungin palvelimen eli tietokoneen kautta. Emme säilytä tai kirjaa niitä, ennen kuin itse lähetät ne.
start-voluntary = Tämä on vapaaehtoista. Jos et käytä tätä, se ei vaikuta tukiin, joita saat. Se ei vaikuta myöskään palveluun.
start-stop-any-time = Voit ohittaa kysymyksiä. Voit lopettaa milloin vain.
start-closed-tab = Jos lataat sivun uudelleen, vastaukset säilyvät. Jos suljet sivun, vastaukset katoavat.
start-not-kept = Vastaukset katoavat, jos suljet sivun. Ne katoavat myös, jos lataat sivun uudelleen.
start-idle = Poistamme vastaukset laitteelta, kun et käytä tätä kahteen tuntiin.
start-privacy-link = Lue, miten suojaamme tietosi
start-call = Haluatko mieluummin jutella? Soita meille. Numero on { $phone }. Palvelemme { $hours }.
start-begin = Aloita

# The path picture and progress

path-label = Matkasi vaiheet
stretch-situation = Tilanteesi
stretch-digital = Digitaidot
stretch-interests = Mikä kiinnostaa
stretch-result = Tulos
progress-situation = Tilanteesi: kysymys { $number }, yhteensä { $about }
progress-digital = Digitaidot: kysymys { $number }, yhteensä noin { $about }
progress-interests = Mikä kiinnostaa: sivu { $number }, yhteensä noin { $about }

# Municipality

question-municipality = Missä kunnassa asut?
question-municipality-help = Näin voimme näyttää työtä ja apua läheltäsi.
municipality-other = Jossain muualla

# What the person hopes for

question-goal = Mitä toivot juuri nyt?
question-goal-help = Valitse se, mikä on nyt tärkeintä sinulle.
goal-work = Töitä mahdollisimman pian
goal-new-field = Työtä uudella alalla
goal-training = Koulutusta tai tutkintoa
goal-not-sure = En tiedä vielä

# Own estimate of Finnish

question-finnish = Miten hyvin osaat suomea?
question-finnish-help = Oma arviosi riittää. Tämä ei ole testi.
finnish-none = Ei vielä suomea: asiat hoituvat muulla kielellä
finnish-words = Muutamia sanoja: tervehdys ja oma nimi onnistuvat
finnish-simple = Helppoa suomea: kauppa ja bussi onnistuvat
finnish-everyday = Arjen suomea: useimmat keskustelut arjessa ja työssä onnistuvat
finnish-good = Hyvää suomea: myös kirjoittaminen työssä onnistuu
finnish-fluent = Sujuvaa suomea, tai suomi on oma äidinkieli

# What makes working harder

question-barriers = Mikä vaikeuttaa työtä juuri nyt?
question-barriers-help = Voit valita monta. Voit myös ohittaa kysymyksen. Neuvoja näkee vastauksesi vain, jos lähetät sen.
barrier-health = Oma terveys
barrier-care = Lapsen tai läheisen hoito
barrier-transport = Työmatka on hankala
barrier-licence = Ei ajokorttia
barrier-device = Ei sopivaa laitetta tai nettiyhteyttä
barrier-eid = Ei keinoa tunnistautua verkossa, esimerkiksi pankkitunnuksia
barrier-skills = Taitoja pitää oppia lisää
barrier-other = Jokin muu asia
barrier-nothing = Ei mikään näistä

# Digital questions

question-digital-help = Miten hyvin tämä onnistuu sinulta tänään?
question-digital-example = Esimerkki: { $example }

# Interest screens

question-interests = Mitä haluaisit tehdä työssä?
question-interests-help = Mieti vain, olisiko tämä mukavaa. Sinun ei tarvitse osata sitä vielä.

# Buttons and switches

button-next = Seuraava
button-back = Takaisin
button-skip = Ohita kysymys
button-retry = Yritä uudelleen
button-clear = Poista vastaukseni
clear-question = Haluatko poistaa kaikki vastauksesi? Et saa niitä takaisin.
button-clear-confirm = Kyllä, poista vastaukset
button-clear-cancel = Ei, pidä vastaukset
cleared = Poistimme vastauksesi. Voit aloittaa alusta.
language-switch = Kieli
kept-offer = Tallenna ja jatka myöhemmin tai muualla
kept-have-code = Minulla on koodi tai tiedosto

# When something needs attention

error-summary-title = Tarkista vielä tämä
error-choose-one = Valitse yksi tai ohita kysymys.
error-choose-some = Valitse yksi tai monta. Voit myös ohittaa kysymyksen.
waiting = Odota hetki. Seuraava kysymys on tulossa.
waiting-slow = Yhteys on hidas. Odota vielä hetki. Vastauksesi ovat tallessa.
failed-title = Seuraava kysymys ei tullut perille
failed-text = Vastauksesi ovat yhä tällä sivulla. Yritä uudelleen tai soita meille. Numero on { $phone }. Palvelemme { $hours }.
plain-link = Vastaa kysymyksiin tavallisella sivulla
call-instead = Soitatko mieluummin? Numero on { $phone }. Palvelemme { $hours }.
offline-kept = Yhteys katkesi. Vastauksesi ovat tallessa tällä laitteella. Voit jatkaa, kun yhteys palaa.
offline-back = Yhteys palasi.

### Digitaidot: samat kysymykset helpommin sanottuina. Näytetään, kun vastaus on ”En ymmärrä kysymystä”.

simpler-title = Sama toisin sanoin
simpler-help = Voit vastata nyt. Voit myös jatkaa eteenpäin.

# Kysymykset

simpler-d11-open-site = Kunnalla tai kaupungilla on omat sivut netissä. Osaatko avata ne puhelimella tai tietokoneella?
simpler-d11-find-hours = Kauppojen ja kirjastojen aukioloajat ovat netissä. Osaatko etsiä ne sieltä?
simpler-d11-filter-jobs = Kun haet töitä netistä, näet monta paikkaa. Osaatko valita niin, että näet vain sopivat?
simpler-d11-job-alert = Nettisivu voi lähettää sinulle viestin, kun uusia työpaikkoja tulee. Osaatko tilata nämä viestit?
simpler-d11-scattered = Joskus vastauksen palat ovat monessa eri paikassa. Osaatko etsiä palat ja koota ne yhteen?

simpler-d12-advert = Nettisivulla on usein mainoksia. Osaatko sanoa, mikä sivulla on mainosta ja mikä ei?
simpler-d12-up-to-date = Nettisivulla voi olla vanhaa tietoa. Osaatko tarkistaa, onko tieto jo vanhentunut?
simpler-d12-fake-job = Jotkut työpaikkailmoitukset eivät ole oikeita, vaan niillä huijataan ihmisiä. Osaatko huomata sellaisen?
simpler-d12-second-source = Et ole varma, onko jokin asia totta. Osaatko tarkistaa sen toisesta paikasta?
simpler-d12-ai-answer = Tekoäly on ohjelma, joka vastaa kysymyksiisi. Osaatko päätellä, voiko sen vastausta uskoa?
simpler-d12-statistics = Luet tutkimuksen tai lukuja jostakin asiasta. Osaatko päätellä, voiko niihin luottaa?

simpler-d13-find-photo = Otit joskus kuvan puhelimella. Osaatko löytää saman kuvan nyt puhelimesta?
simpler-d13-save-file = Sinulla on koneella tai puhelimessa teksti tai kuva. Osaatko tallentaa sen ja löytää sen myöhemmin?
simpler-d13-folders = Kansio on kuin laatikko, johon laitat tekstejä ja kuvia. Osaatko järjestää ne kansioihin ja antaa niille selvät nimet?
simpler-d13-table = Tietokoneen taulukossa on rivejä ja ruutuja. Osaatko kirjoittaa ruutuihin tietoja ja laittaa ne järjestykseen?
simpler-d13-shared-order = Monta ihmistä tallentaa tekstejä ja kuvia samaan paikkaan. Osaatko suunnitella, miten ne pysyvät järjestyksessä?

simpler-d21-text-message = Haluat kertoa jotain toiselle ihmiselle. Osaatko kirjoittaa ja lähettää sen puhelimella?
simpler-d21-e-mail = Sähköpostiisi tulee viesti. Osaatko kirjoittaa siihen vastauksen ja lähettää sen?
simpler-d21-video-interview = Työnantaja haastattelee sinua videolla, ja näette toisenne ruudulla. Osaatko olla mukana?
simpler-d21-chat-service = Sinulla on asiaa kaupalle tai virastolle. Osaatko hoitaa asian netissä heidän työntekijänsä kanssa?
simpler-d21-lead-meeting = Kokous pidetään netissä, ei samassa huoneessa. Osaatko järjestää kokouksen ja johtaa sitä?

simpler-d22-send-photo = Otit kuvan ja haluat, että toinen ihminen näkee sen. Osaatko lähettää sen hänelle?
simpler-d22-attachment = Lähetät viestin sähköpostilla. Osaatko laittaa viestin mukaan tiedoston, esimerkiksi hakemuksen?
simpler-d22-share-link = Tiedosto on netissä, ja linkki avaa sen. Osaatko antaa linkin muille ja valita, kuka näkee tiedoston?
simpler-d22-right-channel = Haluat kertoa jotain juuri tietyille ihmisille. Osaatko valita paikan, jossa he näkevät sen?

simpler-d23-book-time = Tarvitset ajan esimerkiksi lääkärille tai kampaajalle. Osaatko varata ajan netissä?
simpler-d23-e-identify = Nettipalvelu haluaa tietää, kuka olet. Osaatko todistaa sen, esimerkiksi pankkitunnuksilla?
simpler-d23-online-form = Haet esimerkiksi asumistukea. Osaatko kirjoittaa tietosi hakemukseen netissä ja lähettää sen?
simpler-d23-on-behalf = Äitisi tai ystäväsi antaa sinulle luvan hoitaa asioitaan. Osaatko hoitaa ne netissä hänen puolestaan?
simpler-d23-have-a-say = Haluat, että kunta tai kaupunki muuttaa jotain. Osaatko viedä asiaa eteenpäin netissä?

simpler-d24-group-chat = Monta ihmistä kirjoittaa viestejä samassa ryhmässä. Osaatko olla mukana keskustelussa puhelimella?
simpler-d24-shared-calendar = Monella ihmisellä on yhteinen kalenteri puhelimessa tai koneella. Osaatko käyttää sitä heidän kanssaan?
simpler-d24-write-together = Sinä ja muut kirjoitatte samaa tekstiä netissä yhtä aikaa. Osaatko tehdä näin?
simpler-d24-plan-tools = Ryhmä tekee työtä yhdessä. Osaatko suunnitella, mitä ohjelmia ja laitteita se käyttää?

simpler-d25-ask-photo = Sinulla on kuva toisesta ihmisestä. Osaatko kysyä häneltä luvan, ennen kuin lähetät kuvan muille?
simpler-d25-polite = Kirjoitat viestin työnantajalle. Osaatko kirjoittaa sen asiallisesti ja ystävällisesti?
simpler-d25-reply-all = Sama sähköposti tuli sinulle ja muille. Osaatko valita, ketkä heistä saavat vastauksesi?
simpler-d25-bullying = Joku kirjoittaa netissä ilkeästi toisesta ihmisestä. Osaatko tehdä silloin jotain, mikä auttaa?
simpler-d25-fit-tone = Pomolle ja ystävälle kirjoitetaan eri tavalla. Osaatko kirjoittaa niin, että se sopii lukijalle ja tilanteeseen?

simpler-d26-log-out = Nettipalvelu kysyy salasanaa. Osaatko mennä sisään ja poistua niin, että muut eivät pääse sinne?
simpler-d26-new-account = Haluat käyttää uutta palvelua netissä. Osaatko tehdä itsellesi tunnuksen ja salasanan?
simpler-d26-job-profile = Netissä voit kertoa työnantajille itsestäsi ja taidoistasi. Osaatko tehdä tällaisen sivun?
simpler-d26-own-traces = Netissä voi olla kuvia ja tietoja sinusta. Osaatko katsoa, mitä siellä on?
simpler-d26-two-sides = Sekä työnantajat että ystävät voivat etsiä sinua netistä. Osaatko valita, mitä kumpikin näkee?

simpler-d31-short-note = Haluat muistaa jotain. Osaatko kirjoittaa sen lyhyesti puhelimeen tai tietokoneelle?
simpler-d31-photo-paper = Tarvitset paperista kuvan puhelimeen. Osaatko ottaa kuvan, jossa kaikki näkyy selvästi?
simpler-d31-cv = Ansioluettelo (CV) kertoo töistäsi ja opinnoistasi. Osaatko tehdä siistin ansioluettelon tietokoneella?
simpler-d31-slides = Kerrot ryhmälle jotain ja näytät samalla sivuja ruudulta. Osaatko tehdä sivut, joissa on tekstiä ja kuvia?
simpler-d31-accessible = Ohjelma lukee tekstin ääneen ihmiselle, joka ei näe. Osaatko tehdä tiedoston, jossa se onnistuu?

simpler-d32-copy-paste = Haluat saman tekstin toiseen paikkaan. Osaatko tehdä sen kirjoittamatta tekstiä uudelleen?
simpler-d32-crop-photo = Kuvan reunoilla näkyy liikaa, tai kuva on väärin päin. Osaatko korjata kuvan?
simpler-d32-reuse-letter = Sinulla on vanha työhakemus. Osaatko muuttaa sitä niin, että se sopii toiseen työpaikkaan?
simpler-d32-merge-files = Sinulla on monta tiedostoa, esimerkiksi todistuksia. Osaatko tehdä niistä yhden tiedoston?
simpler-d32-report = Sinulla on taulukko, kuvia ja tekstiä. Osaatko koota ne yhteen niin, että kaikki on selvää?

simpler-d33-name-maker = Käytät kuvaa tai tekstiä, jonka joku muu on tehnyt. Osaatko kertoa, kuka sen teki?
simpler-d33-free-picture = Kaikkia netin kuvia ei saa käyttää. Osaatko etsiä kuvan, jota saat käyttää?
simpler-d33-terms = Ohjelmalla on säännöt siitä, miten sitä saa käyttää. Osaatko ottaa säännöistä selvää?
simpler-d33-own-terms = Olet tehnyt kuvan tai tekstin. Osaatko valita säännöt, joilla muut saavat käyttää sitä?

simpler-d34-reminder = Et halua unohtaa jotain. Osaatko laittaa puhelimen muistuttamaan sinua oikeaan aikaan?
simpler-d34-spreadsheet-sum = Tietokoneella on lukuja riveissä ja ruuduissa. Osaatko saada koneen laskemaan puolestasi?
simpler-d34-mail-rule = Sama pieni työ toistuu koneella usein. Osaatko tehdä säännön, jolla kone hoitaa sen puolestasi?
simpler-d34-find-error = Ohjelma toimii väärin, tai taulukko laskee väärin. Osaatko löytää kohdan, jossa virhe on?
simpler-d34-small-program = Ohjelma kertoo tietokoneelle, mitä sen pitää tehdä. Osaatko kirjoittaa pienen ohjelman?

simpler-d41-screen-lock = Et halua, että muut avaavat puhelimesi. Osaatko suojata sen koodilla tai sormenjäljellä?
simpler-d41-updates = Puhelimen ja tietokoneen ohjelmiin tulee parannuksia. Osaatko ottaa ne käyttöön?
simpler-d41-safe-link = Viestissä on linkki tai tiedosto. Osaatko päätellä, voiko sen avata ilman vaaraa?
simpler-d41-two-step = Palvelu voi kysyä salasanan jälkeen vielä koodin. Osaatko laittaa sen päälle?
simpler-d41-backup = Puhelin tai tietokone voi mennä rikki. Osaatko varmistaa, että saat kuvat ja muut tiedot takaisin?

simpler-d42-bank-codes = Pankkitunnukset ovat kuin avain rahoihisi. Osaatko pitää ne salassa muilta?
simpler-d42-scam-message = Joskus viestillä yritetään viedä rahaa tai tietoja. Osaatko huomata, kun saat sellaisen viestin?
simpler-d42-passwords = Käytät monta palvelua netissä. Osaatko pitää joka palvelussa eri salasanan ja muistaa ne kaikki?
simpler-d42-app-rights = Sovellus voi kysyä, missä olet tai ketä tunnet. Osaatko päättää, mitä se saa tietää?
simpler-d42-my-data = Palvelulla on tietoja sinusta. Osaatko pyytää, että saat nähdä tiedot tai että ne poistetaan?
simpler-d42-others-data = Kysyt ihmisiltä nimiä tai muita tietoja. Osaatko arvioida, mitä tietoja on lupa kerätä?

simpler-d43-breaks = Käytät puhelinta tai tietokonetta pitkään. Osaatko lopettaa välillä ja levätä hetken?
simpler-d43-quiet = Haluat olla rauhassa. Osaatko laittaa puhelimen niin, että se ei soi eikä piippaa?
simpler-d43-posture = Niska väsyy, jos istut huonossa asennossa. Osaatko laittaa näytön ja tuolin oikein?
simpler-d43-screen-time = Puhelin ja muut ruudut vievät aikaa. Osaatko katsoa, kuinka paljon, ja asettaa rajan?
simpler-d43-work-rules = Työkaverit voivat lähettää viestejä vielä illalla. Osaatko sopia heidän kanssaan, milloin niihin vastataan?

simpler-d44-save-battery = Puhelimen virta on vähissä. Osaatko saada virran riittämään pidempään?
simpler-d44-recycle = Vanhaa puhelinta tai tietokonetta ei laiteta roskiin. Osaatko viedä sen oikeaan paikkaan?
simpler-d44-pass-on = Annat pois tai myyt vanhan puhelimen tai tietokoneen. Osaatko ensin poistaa siitä kaikki tietosi?
simpler-d44-repair-or-buy = Puhelin tai tietokone menee rikki. Osaatko verrata, kumpi kannattaa: korjata se vai ostaa uusi?
simpler-d44-footprint = Puhelimien ja tietokoneiden käyttö vaikuttaa luontoon. Osaatko arvioida, miten sinun käyttösi vaikuttaa?

simpler-d51-restart = Puhelin tai tietokone ei enää tottele. Osaatko sammuttaa sen ja laittaa sen uudelleen päälle?
simpler-d51-wifi = Kirjastossa tai kotona on wifi, netti ilman johtoa. Osaatko yhdistää puhelimen tai koneen siihen?
simpler-d51-no-sound = Puhutte videolla, mutta ääntä ei kuulu. Osaatko korjata asian?
simpler-d51-look-up-fix = Laite ei toimi oikein. Osaatko etsiä netistä neuvon ja korjata vian sen avulla?
simpler-d51-strange-fault = Laitteessa on outo vika, eikä ohjetta löydy. Osaatko selvittää, mistä vika johtuu?

simpler-d52-text-size = Ruudulla on niin pientä tekstiä, että sitä on vaikea lukea. Osaatko tehdä siitä isompaa?
simpler-d52-route = Menet jonnekin bussilla. Osaatko katsoa puhelimesta, miten pääset perille ja milloin bussi lähtee?
simpler-d52-pay-bill = Saat laskun. Osaatko maksaa sen netissä pankin kautta?
simpler-d52-compare = Moni yritys myy samaa palvelua. Osaatko verrata niitä ja valita itsellesi parhaan?
simpler-d52-tools-for-work = Työpaikan ihmiset tarvitsevat ohjelmalta eri asioita. Osaatko valita ohjelman, joka sopii heille?

simpler-d53-dictate = Et halua kirjoittaa. Osaatko sanoa asian niin, että puhelin kirjoittaa sen puolestasi?
simpler-d53-translate = Teksti on kielellä, jota et osaa. Osaatko saada sen puhelimella omalle kielellesi?
simpler-d53-video-intro = Kerrot lyhyellä videolla, kuka olet. Osaatko kuvata tällaisen videon?
simpler-d53-ai-ideas = Tekoäly on ohjelma, jolta voi kysyä asioita. Osaatko etsiä ideoita sen avulla?
simpler-d53-new-way = Jokin työ on hidasta tai hankalaa. Osaatko keksiä, miten laitteet tai ohjelmat auttaisivat siinä?

simpler-d54-ask-help = Laite tai palvelu on sinulle uusi. Osaatko kysyä joltakulta, miten se toimii?
simpler-d54-next-skill = Voit oppia lisää puhelimesta, tietokoneesta ja netistä. Osaatko sanoa, mitä haluat oppia seuraavaksi?
simpler-d54-learn-by-video = Netissä on ohjeita ja videoita. Osaatko oppia niistä uuden asian?
simpler-d54-online-course = Netissä voi opiskella kurssilla. Osaatko löytää itsellesi sopivan kurssin ja tehdä sen loppuun?
simpler-d54-field-changes = Alallesi tulee uusia ohjelmia ja laitteita. Osaatko seurata, mitä niistä pitää osata?

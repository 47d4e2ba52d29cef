### Digital skills: answers and questions.

# The answers

reply-not-yet = En osaa vielä
reply-with-help = Osaan avun kanssa
reply-alone = Osaan itse
reply-help-others = Autan muitakin
reply-unclear = En ymmärrä kysymystä
reply-declined = En halua vastata

# The questions with their examples

digital-d11-open-site = Osaatko avata kunnan verkkosivun puhelimella tai tietokoneella?
digital-d11-open-site-example = Kirjoitat sivun osoitteen. Tai haet sivua kunnan nimellä.
digital-d11-find-hours = Osaatko katsoa verkosta, milloin jokin paikka on auki?
digital-d11-find-hours-example = Katsot, onko kirjasto auki lauantaina.
digital-d11-filter-jobs = Etsit työpaikkoja verkosta. Osaatko rajata haun niin, että näet vain sopivat paikat?
digital-d11-filter-jobs-example = Valitset oman paikkakuntasi ja osa-aikatyön.
digital-d11-job-alert = Osaatko tilata verkosta viestit uusista työpaikoista?
digital-d11-job-alert-example = Saat sopivat työpaikat sähköpostiin. Palvelun nimi on hakuvahti.
digital-d11-scattered = Tietoa on monessa eri paikassa. Osaatko koota sen yhteen?
digital-d11-scattered-example = Haluat oman yrityksen. Selvität, mitä tukea voit saada.

digital-d12-advert = Osaatko erottaa mainoksen muista teksteistä ja kuvista?
digital-d12-advert-example = Haet tietoa verkosta. Huomaat, mikä tulos on mainos.
digital-d12-up-to-date = Osaatko tarkistaa, onko verkkosivun tieto vanhentunut?
digital-d12-up-to-date-example = Katsot päivän, jolloin sivu viimeksi muuttui.
digital-d12-fake-job = Osaatko huomata, että ilmoitus työpaikasta on huijaus?
digital-d12-fake-job-example = Ilmoitus lupaa liikaa. Se pyytää sinulta rahaa etukäteen.
digital-d12-second-source = Et ole varma, onko tieto totta. Osaatko tarkistaa sen toisesta paikasta?
digital-d12-second-source-example = Luet sosiaalisessa mediassa uudesta tuesta. Tarkistat asian Kelan sivulta.
digital-d12-ai-answer = Tekoäly on ohjelma, joka vastaa sinulle. Osaatko arvioida, voiko vastaukseen luottaa?
digital-d12-ai-answer-example = Kysyt, paljonko lomaa saat. Tarkistat vastauksen laista.
digital-d12-statistics = Osaatko arvioida, voiko tutkimukseen tai tilastoon luottaa?
digital-d12-statistics-example = Tilasto kertoo asian lukuina. Katsot, kuka sen teki ja miten.

digital-d13-find-photo = Osaatko löytää puhelimesta kuvan, jonka otit aiemmin?
digital-d13-find-photo-example = Etsit kuvan omasta todistuksestasi.
digital-d13-save-file = Osaatko tallentaa tiedoston niin, että löydät sen myöhemmin?
digital-d13-save-file-example = Palkkalaskelma kertoo palkkasi. Tallennat sen omaan kansioon.
digital-d13-folders = Osaatko järjestää tiedostot kansioihin ja antaa niille selvät nimet?
digital-d13-folders-example = Kokoat hakemukset ja todistukset yhteen paikkaan.
digital-d13-table = Osaatko koota tietoja taulukkoon ja järjestää ne?
digital-d13-table-example = Kirjoitat, mitä työpaikkoja hait. Järjestät ne päivän mukaan.
digital-d13-shared-order = Monta ihmistä käyttää samoja tiedostoja. Osaatko suunnitella, miten tiedostot pysyvät järjestyksessä?
digital-d13-shared-order-example = Päätät kansiot ja nimet koko työpaikalle. Päätät, kuka saa avata ne.

digital-d21-text-message = Osaatko lähettää viestin puhelimella?
digital-d21-text-message-example = Kerrot tekstiviestillä, että olet myöhässä.
digital-d21-e-mail = Osaatko vastata sähköpostiin?
digital-d21-e-mail-example = Työnantaja kertoo haastattelun ajan. Vastaat, että aika sopii.
digital-d21-video-interview = Osaatko osallistua haastatteluun videolla?
digital-d21-video-interview-example = Avaat linkin. Laitat kameran ja mikrofonin päälle.
digital-d21-chat-service = Osaatko hoitaa asian asiakaspalvelun kanssa verkossa?
digital-d21-chat-service-example = Kysyt chatissa eli viesteillä verkossa. Lähetät liitteen ja luet vastauksen.
digital-d21-lead-meeting = Osaatko järjestää kokouksen verkossa ja johtaa sitä?
digital-d21-lead-meeting-example = Kutsut muut ja jaat heille näyttösi. Päätät, kuka puhuu.

digital-d22-send-photo = Osaatko lähettää kuvan toiselle ihmiselle?
digital-d22-send-photo-example = Lähetät kuvan työvuorojen listasta.
digital-d22-attachment = Osaatko liittää tiedoston sähköpostiin?
digital-d22-attachment-example = Lähetät työnantajalle CV:n. Se kertoo, mitä osaat.
digital-d22-share-link = Osaatko jakaa tiedoston linkillä ja päättää, kuka näkee sen?
digital-d22-share-link-example = Jaat kuvat töistäsi vain yhdelle työnantajalle.
digital-d22-right-channel = Haluat kertoa asiasta. Osaatko valita paikan, jossa juuri oikeat ihmiset näkevät sen?
digital-d22-right-channel-example = Kerrot tapahtumasta eri ryhmille eri paikoissa verkossa.

digital-d23-book-time = Osaatko varata ajan verkossa?
digital-d23-book-time-example = Varaat ajan terveysasemalle tai auton katsastukseen.
digital-d23-e-identify = Osaatko tunnistautua verkossa eli todistaa, kuka olet?
digital-d23-e-identify-example = Kirjaudut Kelan palveluun pankkitunnuksilla.
digital-d23-online-form = Osaatko täyttää ja lähettää hakemuksen verkossa?
digital-d23-online-form-example = Haet lapselle paikkaa päiväkodista. Tai haet asumistukea.
digital-d23-on-behalf = Osaatko hoitaa läheisen asioita verkossa, kun hän antaa luvan?
digital-d23-on-behalf-example = Äitisi antaa sinulle Suomi.fi-valtuuden eli luvan. Uusit hänen reseptinsä.
digital-d23-have-a-say = Osaatko vaikuttaa kunnan asioihin verkossa?
digital-d23-have-a-say-example = Teet aloitteen eli ehdotat kunnalle jotain. Keräät sille kannattajia.

digital-d24-group-chat = Osaatko osallistua ryhmän keskusteluun puhelimella?
digital-d24-group-chat-example = Vaihdatte työvuoroja. Sovitte siitä ryhmän viesteissä.
digital-d24-shared-calendar = Osaatko käyttää kalenteria yhdessä muiden kanssa?
digital-d24-shared-calendar-example = Merkitset omat menosi ja näet muiden menot.
digital-d24-write-together = Osaatko kirjoittaa samaa tekstiä yhtä aikaa muiden kanssa?
digital-d24-write-together-example = Kirjoitatte verkossa yhdessä, mistä kokouksessa puhuitte.
digital-d24-plan-tools = Ryhmä tekee työtä yhdessä. Osaatko suunnitella, mitä ohjelmia ryhmä käyttää?
digital-d24-plan-tools-example = Valitset paikan tiedostoille, tehtäville ja viesteille.

digital-d25-ask-photo = Osaatko kysyä luvan, ennen kuin jaat kuvan toisesta ihmisestä?
digital-d25-ask-photo-example = Kysyt työkaverilta, saatko laittaa kuvan ryhmään.
digital-d25-polite = Osaatko kirjoittaa kohteliaan viestin työnantajalle?
digital-d25-polite-example = Tervehdit ja kerrot asian lyhyesti. Lopuksi kirjoitat nimesi.
digital-d25-reply-all = Vastaat sähköpostiin. Osaatko valita, kuka saa vastauksesi?
digital-d25-reply-all-example = Vastaat vain lähettäjälle. Et vastaa koko ryhmälle.
digital-d25-bullying = Osaatko toimia, jos joku kiusaa toista verkossa?
digital-d25-bullying-example = Otat kuvan viestistä. Ilmoitat siitä niille, jotka hoitavat sivua.
digital-d25-fit-tone = Osaatko kirjoittaa eri tavalla eri lukijoille ja eri tilanteissa?
digital-d25-fit-tone-example = Kerrot saman asian työkaverille, asiakkaalle ja sosiaalisessa mediassa.

digital-d26-log-out = Osaatko kirjautua palveluun ja kirjautua siitä ulos?
digital-d26-log-out-example = Kirjaudut ulos, kun lopetat kirjaston tietokoneella.
digital-d26-new-account = Osaatko tehdä itsellesi tunnuksen uuteen palveluun?
digital-d26-new-account-example = Annat sähköpostin osoitteen. Vahvistat, että se on sinun.
digital-d26-job-profile = Osaatko tehdä työnhakuprofiilin verkkoon?
digital-d26-job-profile-example = Työmarkkinatori on palvelu verkossa. Kerrot siellä, mitä osaat.
digital-d26-own-traces = Osaatko tarkistaa, mitä sinusta löytyy verkosta?
digital-d26-own-traces-example = Haet omalla nimelläsi ja poistat vanhan kuvan.
digital-d26-two-sides = Osaatko pitää työn ja vapaa-ajan profiilit erillään?
digital-d26-two-sides-example = Päätät joka palvelussa, kuka näkee mitäkin.

digital-d31-short-note = Osaatko kirjoittaa asian muistiin puhelimella tai tietokoneella?
digital-d31-short-note-example = Kirjoitat muistiin, missä ja milloin haastattelu on.
digital-d31-photo-paper = Osaatko ottaa paperista selvän kuvan puhelimella?
digital-d31-photo-paper-example = Otat kuvan todistuksesta, jonka sait työstä. Tekstin voi lukea kuvasta.
digital-d31-cv = Osaatko tehdä siistin ansioluettelon eli CV:n tietokoneella?
digital-d31-cv-example = Kirjoitat tiedot, lisäät otsikot ja tallennat.
digital-d31-slides = Osaatko tehdä esityksen, jossa on tekstiä ja kuvia?
digital-d31-slides-example = Teet viisi sivua siitä, mitä osaat.
digital-d31-accessible = Ruudunlukija lukee tekstin ääneen. Osaatko tehdä tiedoston, joka toimii myös sillä?
digital-d31-accessible-example = Merkitset otsikoiden tasot. Kerrot sanoilla, mitä kuvissa on.

digital-d32-copy-paste = Osaatko kopioida tekstiä paikasta toiseen?
digital-d32-copy-paste-example = Kopioit osoitteen viestistä karttaan.
digital-d32-crop-photo = Osaatko leikata kuvasta osan pois tai kääntää kuvan?
digital-d32-crop-photo-example = Jätät kuvaan vain kasvosi. Kuva tulee hakemukseen.
digital-d32-reuse-letter = Osaatko muuttaa vanhan hakemuksen sopivaksi uuteen työpaikkaan?
digital-d32-reuse-letter-example = Vaihdat nimen, päivän ja syyt, miksi haet.
digital-d32-merge-files = Sinulla on monta tiedostoa. Osaatko tehdä niistä yhden?
digital-d32-merge-files-example = Yhdistät todistukset yhdeksi PDF-tiedostoksi.
digital-d32-report = Osaatko tehdä taulukosta, kuvista ja tekstistä yhden selvän tiedoston?
digital-d32-report-example = Teet raportin. Siinä luvut näkyvät kuvana eli kaaviona.

digital-d33-name-maker = Käytät kuvaa tai tekstiä. Osaatko kertoa, kuka on tehnyt sen?
digital-d33-name-maker-example = Kirjoitat kuvan alle tekijän nimen.
digital-d33-free-picture = Osaatko etsiä kuvan, jota sinulla on lupa käyttää?
digital-d33-free-picture-example = Haet kuvia, joita kaikki saavat käyttää.
digital-d33-terms = Ohjelmalla on ehdot eli säännöt. Osaatko selvittää, miten ohjelmaa saa käyttää?
digital-d33-terms-example = Tarkistat, saako yritys käyttää ilmaista ohjelmaa.
digital-d33-own-terms = Osaatko valita ehdot, joilla muut saavat käyttää töitäsi?
digital-d33-own-terms-example = Julkaiset kuvasi. Valitset niille avoimen lisenssin. Se on lupa käyttää kuvia.

digital-d34-reminder = Osaatko laittaa puhelimen muistuttamaan sinua?
digital-d34-reminder-example = Laitat herätyksen joka arkiaamulle.
digital-d34-spreadsheet-sum = Osaatko laittaa taulukon laskemaan puolestasi?
digital-d34-spreadsheet-sum-example = Taulukko laskee viikon työtunnit yhteen.
digital-d34-mail-rule = Sama asia toistuu usein. Osaatko tehdä säännön, joka hoitaa sen puolestasi?
digital-d34-mail-rule-example = Sähköposti siirtää viestit työpaikoista omaan kansioon.
digital-d34-find-error = Kaava tai ohjelma toimii väärin. Osaatko löytää virheen?
digital-d34-find-error-example = Käyt vaiheet läpi, kunnes löydät väärän kohdan.
digital-d34-small-program = Osaatko kirjoittaa pienen ohjelman tietokoneelle?
digital-d34-small-program-example = Ohjelma lukee tiedoston. Se ottaa siitä tietyt rivit.

digital-d41-screen-lock = Osaatko lukita puhelimen koodilla tai sormenjäljellä?
digital-d41-screen-lock-example = Jos puhelin katoaa, muut eivät pääse siihen.
digital-d41-updates = Osaatko päivittää puhelimen tai tietokoneen?
digital-d41-updates-example = Hyväksyt päivityksen. Laite käynnistyy uudelleen.
digital-d41-safe-link = Viestissä on linkki tai liite. Osaatko päätellä, voiko sen avata turvallisesti?
digital-d41-safe-link-example = Tarkistat ensin, kuka oikeasti lähetti viestin.
digital-d41-two-step = Osaatko ottaa käyttöön kaksivaiheisen kirjautumisen?
digital-d41-two-step-example = Sähköposti pyytää ensin salasanan. Sitten se pyytää koodin.
digital-d41-backup = Laite voi hajota. Osaatko varmistaa, että saat tiedot silloin takaisin?
digital-d41-backup-example = Otat varmuuskopion eli toisen kopion. Kokeilet palauttaa tiedoston.

digital-d42-bank-codes = Osaatko pitää pankkitunnukset vain omana tietonasi?
digital-d42-bank-codes-example = Et kerro tunnuksia puhelimessa kenellekään.
digital-d42-scam-message = Osaatko huomata, että viesti on huijaus?
digital-d42-scam-message-example = Saat oudon viestin. Se pyytää sinua maksamaan paketista.
digital-d42-passwords = Osaatko käyttää eri salasanaa joka palvelussa ja muistaa ne?
digital-d42-passwords-example = Salasanaohjelma muistaa ne puolestasi.
digital-d42-app-rights = Osaatko päättää, mitä tietoja sovellus saa käyttää?
digital-d42-app-rights-example = Kartta saa tietää, missä olet. Se ei saa tuttujesi numeroita.
digital-d42-my-data = Osaatko pyytää, että palvelu näyttää tai poistaa tietosi?
digital-d42-my-data-example = Pyydät verkkokauppaa poistamaan tilisi ja tietosi.
digital-d42-others-data = Osaatko arvioida, mitä tietoja muista ihmisistä saa kerätä?
digital-d42-others-data-example = Teet yhdistykselle lomakkeen, jolla ihmiset ilmoittautuvat.

digital-d43-breaks = Käytät laitetta pitkään. Osaatko pitää taukoja?
digital-d43-breaks-example = Nouset välillä ylös. Lepuutat silmiä.
digital-d43-quiet = Osaatko hiljentää puhelimen, kun tarvitset rauhaa?
digital-d43-quiet-example = Laitat ilmoitukset pois haastattelun ajaksi.
digital-d43-posture = Osaatko säätää näytön ja tuolin niin, että niskasi ei väsy?
digital-d43-posture-example = Nostat näytön silmien korkeudelle.
digital-d43-screen-time = Ruutuaika on aika laitteen ääressä. Osaatko seurata ja rajata sitä?
digital-d43-screen-time-example = Asetat sovellukselle rajan: tunti päivässä.
digital-d43-work-rules = Osaatko sopia muiden kanssa, milloin vastaatte työn viesteihin?
digital-d43-work-rules-example = Sovitte, että illalla ei tarvitse vastata.

digital-d44-save-battery = Osaatko säästää puhelimen akkua?
digital-d44-save-battery-example = Himmennät näytön. Suljet sovellukset, joita et tarvitse.
digital-d44-recycle = Osaatko viedä vanhan laitteen oikeaan paikkaan kierrätykseen?
digital-d44-recycle-example = Viet rikkinäisen puhelimen keräykseen.
digital-d44-pass-on = Osaatko tyhjentää laitteen, ennen kuin annat sen toiselle?
digital-d44-pass-on-example = Myyt puhelimen. Poistat siitä ensin tilit ja tiedot.
digital-d44-repair-or-buy = Osaatko verrata, kannattaako laite korjata vai vaihtaa?
digital-d44-repair-or-buy-example = Vertaat uuden akun ja uuden puhelimen hintaa.
digital-d44-footprint = Käytät laitteita. Osaatko arvioida, miten se vaikuttaa luontoon?
digital-d44-footprint-example = Vertaat kokousta verkossa ja pitkää matkaa autolla.

digital-d51-restart = Laite jumittaa. Osaatko käynnistää sen uudelleen?
digital-d51-restart-example = Sammutat puhelimen ja avaat sen taas.
digital-d51-wifi = Osaatko yhdistää laitteen langattomaan verkkoon (wifi)?
digital-d51-wifi-example = Valitset kirjaston verkon ja annat salasanan.
digital-d51-no-sound = Videopuhelussa ei kuulu ääntä. Osaatko korjata asian?
digital-d51-no-sound-example = Tarkistat äänen, mikrofonin ja luvat.
digital-d51-look-up-fix = Laitteessa on vika. Osaatko etsiä ohjeen verkosta ja korjata vian?
digital-d51-look-up-fix-example = Tulostin näyttää virheen. Löydät siihen neuvon.
digital-d51-strange-fault = Laitteessa on outo vika. Valmista ohjetta ei ole. Osaatko selvittää syyn?
digital-d51-strange-fault-example = Tutkit syitä yksi kerrallaan ja suljet niitä pois.

digital-d52-text-size = Teksti on liian pientä. Osaatko suurentaa sitä?
digital-d52-text-size-example = Suurennat verkkosivua kahdella sormella.
digital-d52-route = Osaatko katsoa puhelimesta reitin ja bussin aikataulun?
digital-d52-route-example = Katsot, miten ehdit haastatteluun ajoissa.
digital-d52-pay-bill = Osaatko maksaa laskun verkossa?
digital-d52-pay-bill-example = Kirjoitat viitenumeron ja valitset eräpäivän.
digital-d52-compare = Osaatko verrata palveluja ja valita itsellesi sopivimman?
digital-d52-compare-example = Vertaat puhelimen liittymien hintaa ja nopeutta.
digital-d52-tools-for-work = Osaatko valita työpaikalle ohjelman, joka sopii eri ihmisille?
digital-d52-tools-for-work-example = Kysyt, mitä muut tarvitsevat. Kokeilet ja kerrot, miksi valitsit ohjelman.

digital-d53-dictate = Osaatko puhua puhelimelle, kun et halua kirjoittaa?
digital-d53-dictate-example = Puhut viestin tai hakusanan puhelimelle.
digital-d53-translate = Teksti on vieraalla kielellä. Osaatko kääntää sen puhelimen avulla?
digital-d53-translate-example = Otat kuvan kirjeestä. Luet sen omalla kielelläsi.
digital-d53-video-intro = Osaatko kuvata lyhyen videon, jossa esittelet itsesi?
digital-d53-video-intro-example = Lähetät videon työhakemuksen mukana.
digital-d53-ai-ideas = Tekoäly on ohjelma, joka vastaa sinulle. Osaatko etsiä ideoita sen avulla?
digital-d53-ai-ideas-example = Pyydät ideoita hakemukseen. Teet niistä omasi.
digital-d53-new-way = Osaatko keksiä, miten laitteet ja ohjelmat voisivat helpottaa työtä?
digital-d53-new-way-example = Teet paperin listasta lomakkeen puhelimeen. Kokeilet, toimiiko se.

digital-d54-ask-help = Laite tai palvelu on sinulle vieras. Osaatko pyytää neuvoa?
digital-d54-ask-help-example = Menet kirjaston digineuvontaan. Siellä saat apua.
digital-d54-next-skill = Osaatko sanoa, minkä digitaidon haluat oppia seuraavaksi?
digital-d54-next-skill-example = Haluat oppia lähettämään hakemuksen verkossa. Se on digitaito.
digital-d54-learn-by-video = Verkossa on ohje tai video. Osaatko opetella siitä uuden asian?
digital-d54-learn-by-video-example = Katsot videon. Sitten teet saman itse.
digital-d54-online-course = Osaatko etsiä verkosta sopivan kurssin ja käydä sen loppuun?
digital-d54-online-course-example = Opiskelet taulukoiden tekemistä omaan tahtiin.
digital-d54-field-changes = Osaatko seurata, mitä uusia digitaitoja tarvitset alallasi?
digital-d54-field-changes-example = Luet alan uutisia. Kokeilet uusia ohjelmia.

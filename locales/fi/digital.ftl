### Digitaidot: vastaukset ja kysymykset.

# Vastaukset

reply-not-yet = En osaa vielä
reply-with-help = Osaan avun kanssa
reply-alone = Osaan itse
reply-help-others = Autan muitakin
reply-unclear = En ymmärrä kysymystä
reply-declined = En halua vastata

# Kysymykset esimerkkeineen

digital-d11-open-site = Osaatko avata kunnan verkkosivun puhelimella tai tietokoneella?
digital-d11-open-site-example = Kirjoitat osoitteen tai haet kunnan nimellä.
digital-d11-find-hours = Osaatko katsoa verkosta, milloin jokin paikka on auki?
digital-d11-find-hours-example = Katsot, onko kirjasto auki lauantaina.
digital-d11-filter-jobs = Osaatko rajata työpaikkahakua niin, että näet vain sopivat paikat?
digital-d11-filter-jobs-example = Valitset paikkakunnan ja osa-aikatyön.
digital-d11-job-alert = Osaatko tilata ilmoituksen uusista työpaikoista?
digital-d11-job-alert-example = Hakuvahti lähettää sopivat paikat sähköpostiisi.
digital-d11-scattered = Osaatko koota tiedon, joka on hajallaan monessa lähteessä?
digital-d11-scattered-example = Selvität, mitä tukea uusi yrittäjä voi saada.

digital-d12-advert = Osaatko erottaa mainoksen muusta sisällöstä?
digital-d12-advert-example = Huomaat, mikä hakutulos on maksettu mainos.
digital-d12-up-to-date = Osaatko tarkistaa, onko verkkosivun tieto ajan tasalla?
digital-d12-up-to-date-example = Katsot, milloin sivu on päivitetty.
digital-d12-fake-job = Osaatko huomata, että työpaikkailmoitus on huijaus?
digital-d12-fake-job-example = Ilmoitus lupaa liikaa ja pyytää rahaa etukäteen.
digital-d12-second-source = Osaatko tarkistaa epävarman tiedon toisesta lähteestä?
digital-d12-second-source-example = Luet sosiaalisessa mediassa uudesta tuesta ja tarkistat sen Kelan sivulta.
digital-d12-ai-answer = Osaatko arvioida, voiko tekoälyn vastaukseen luottaa?
digital-d12-ai-answer-example = Kysyt lomaoikeudesta ja tarkistat vastauksen laista.
digital-d12-statistics = Osaatko arvioida, onko tutkimus tai tilasto luotettava?
digital-d12-statistics-example = Katsot, kuka sen teki ja miten tiedot kerättiin.

digital-d13-find-photo = Osaatko löytää puhelimesta kuvan, jonka otit aiemmin?
digital-d13-find-photo-example = Etsit kuvan omasta todistuksestasi.
digital-d13-save-file = Osaatko tallentaa tiedoston niin, että löydät sen myöhemmin?
digital-d13-save-file-example = Tallennat palkkalaskelman omaan kansioon.
digital-d13-folders = Osaatko järjestää tiedostot kansioihin ja nimetä ne selvästi?
digital-d13-folders-example = Kokoat hakemukset ja todistukset yhteen paikkaan.
digital-d13-table = Osaatko koota tietoja taulukkoon ja järjestää ne?
digital-d13-table-example = Listaat haetut työpaikat päivän mukaan.
digital-d13-shared-order = Osaatko suunnitella, miten ryhmän tiedostot pysyvät järjestyksessä?
digital-d13-shared-order-example = Päätät kansiot, nimet ja oikeudet koko työpaikalle.

digital-d21-text-message = Osaatko lähettää viestin puhelimella?
digital-d21-text-message-example = Kerrot tekstiviestillä, että olet myöhässä.
digital-d21-e-mail = Osaatko vastata sähköpostiin?
digital-d21-e-mail-example = Vahvistat sähköpostilla haastattelun ajan.
digital-d21-video-interview = Osaatko osallistua videohaastatteluun?
digital-d21-video-interview-example = Avaat linkin ja laitat kameran ja mikrofonin päälle.
digital-d21-chat-service = Osaatko hoitaa asian asiakaspalvelun kanssa verkossa?
digital-d21-chat-service-example = Kysyt chatissa, lähetät liitteen ja luet vastauksen.
digital-d21-lead-meeting = Osaatko järjestää verkkokokouksen ja johtaa sitä?
digital-d21-lead-meeting-example = Kutsut muut, jaat näyttösi ja annat puheenvuorot.

digital-d22-send-photo = Osaatko lähettää kuvan toiselle ihmiselle?
digital-d22-send-photo-example = Lähetät kuvan työvuorolistasta.
digital-d22-attachment = Osaatko liittää tiedoston sähköpostiin?
digital-d22-attachment-example = Lähetät ansioluettelon (CV) työnantajalle.
digital-d22-share-link = Osaatko jakaa tiedoston linkillä ja päättää, kuka sen näkee?
digital-d22-share-link-example = Jaat kuvat töistäsi vain yhdelle työnantajalle.
digital-d22-right-channel = Osaatko valita, missä tieto tavoittaa juuri oikeat ihmiset?
digital-d22-right-channel-example = Kerrot tapahtumasta eri ryhmille eri kanavissa.

digital-d23-book-time = Osaatko varata ajan verkossa?
digital-d23-book-time-example = Varaat ajan terveysasemalle tai katsastukseen.
digital-d23-e-identify = Osaatko tunnistautua, kun asioit verkossa?
digital-d23-e-identify-example = Kirjaudut Kelan palveluun pankkitunnuksilla.
digital-d23-online-form = Osaatko täyttää ja lähettää hakemuksen verkossa?
digital-d23-online-form-example = Haet päivähoitopaikkaa tai asumistukea.
digital-d23-on-behalf = Osaatko hoitaa läheisen asioita verkossa hänen luvallaan?
digital-d23-on-behalf-example = Saat Suomi.fi-valtuuden ja uusit äitisi reseptin.
digital-d23-have-a-say = Osaatko vaikuttaa kunnan asioihin verkossa?
digital-d23-have-a-say-example = Teet aloitteen ja keräät sille kannattajia.

digital-d24-group-chat = Osaatko osallistua ryhmän keskusteluun puhelimella?
digital-d24-group-chat-example = Sovitte työvuoron vaihdosta ryhmäviestillä.
digital-d24-shared-calendar = Osaatko käyttää kalenteria yhdessä muiden kanssa?
digital-d24-shared-calendar-example = Merkitset omat menosi ja näet muiden ajat.
digital-d24-write-together = Osaatko kirjoittaa samaa tekstiä yhtä aikaa muiden kanssa?
digital-d24-write-together-example = Kirjoitatte kokouksen muistiota yhdessä verkossa.
digital-d24-plan-tools = Osaatko suunnitella, millä välineillä ryhmä tekee työtä yhdessä?
digital-d24-plan-tools-example = Valitset paikan tiedostoille, tehtäville ja viesteille.

digital-d25-ask-photo = Osaatko kysyä luvan, ennen kuin jaat kuvan toisesta ihmisestä?
digital-d25-ask-photo-example = Kysyt työkaverilta, saako kuvan laittaa ryhmään.
digital-d25-polite = Osaatko kirjoittaa kohteliaan viestin työnantajalle?
digital-d25-polite-example = Tervehdit, kerrot asian lyhyesti ja kirjoitat nimesi.
digital-d25-reply-all = Osaatko valita, kenelle vastauksesi menee sähköpostissa?
digital-d25-reply-all-example = Vastaat vain lähettäjälle, et koko ryhmälle.
digital-d25-bullying = Osaatko toimia, jos jotakuta kiusataan verkossa?
digital-d25-bullying-example = Otat viestistä kuvan ja ilmoitat siitä ylläpidolle.
digital-d25-fit-tone = Osaatko sovittaa sävyn eri lukijoille ja tilanteisiin?
digital-d25-fit-tone-example = Kerrot saman asian työkaverille, asiakkaalle ja sosiaalisessa mediassa.

digital-d26-log-out = Osaatko kirjautua palveluun ja kirjautua siitä ulos?
digital-d26-log-out-example = Kirjaudut ulos, kun lopetat kirjaston koneella.
digital-d26-new-account = Osaatko luoda tunnuksen uuteen palveluun?
digital-d26-new-account-example = Annat sähköpostiosoitteesi ja vahvistat sen.
digital-d26-job-profile = Osaatko tehdä työnhakuprofiilin verkkoon?
digital-d26-job-profile-example = Kerrot osaamisestasi Työmarkkinatorilla.
digital-d26-own-traces = Osaatko tarkistaa, mitä sinusta löytyy verkosta?
digital-d26-own-traces-example = Haet omalla nimelläsi ja poistat vanhan kuvan.
digital-d26-two-sides = Osaatko pitää työn ja vapaa-ajan profiilit erillään?
digital-d26-two-sides-example = Päätät joka palvelussa, kuka näkee mitäkin.

digital-d31-short-note = Osaatko tehdä lyhyen muistiinpanon puhelimella tai koneella?
digital-d31-short-note-example = Kirjoitat muistiin haastattelun ajan ja paikan.
digital-d31-photo-paper = Osaatko ottaa paperista selvän kuvan puhelimella?
digital-d31-photo-paper-example = Kuvaat työtodistuksen niin, että teksti näkyy.
digital-d31-cv = Osaatko tehdä siistin ansioluettelon (CV) tietokoneella?
digital-d31-cv-example = Kirjoitat tiedot, lisäät otsikot ja tallennat.
digital-d31-slides = Osaatko tehdä esityksen, jossa on tekstiä ja kuvia?
digital-d31-slides-example = Teet viisi sivua omasta osaamisestasi.
digital-d31-accessible = Osaatko tehdä tiedoston, joka toimii myös ruudunlukijalla?
digital-d31-accessible-example = Lisäät otsikkotasot ja kuvailet kuvat sanoin.

digital-d32-copy-paste = Osaatko kopioida tekstiä paikasta toiseen?
digital-d32-copy-paste-example = Kopioit osoitteen viestistä karttaan.
digital-d32-crop-photo = Osaatko rajata tai kääntää kuvan?
digital-d32-crop-photo-example = Rajaat kasvokuvan hakemusta varten.
digital-d32-reuse-letter = Osaatko muokata vanhan hakemuksen uuteen työpaikkaan sopivaksi?
digital-d32-reuse-letter-example = Vaihdat nimen, päivän ja perustelut.
digital-d32-merge-files = Osaatko koota monesta tiedostosta yhden?
digital-d32-merge-files-example = Yhdistät todistukset yhdeksi PDF-tiedostoksi.
digital-d32-report = Osaatko yhdistää taulukon, kuvat ja tekstin selväksi kokonaisuudeksi?
digital-d32-report-example = Teet raportin, jossa luvut näkyvät kaaviona.

digital-d33-name-maker = Osaatko kertoa, kuka on tehnyt kuvan tai tekstin, jota käytät?
digital-d33-name-maker-example = Kirjoitat kuvan alle tekijän nimen.
digital-d33-free-picture = Osaatko etsiä kuvan, jota sinulla on lupa käyttää?
digital-d33-free-picture-example = Haet kuvia, joita kuka tahansa saa käyttää.
digital-d33-terms = Osaatko selvittää, millä ehdoilla ohjelmaa saa käyttää?
digital-d33-terms-example = Tarkistat, saako ilmaista ohjelmaa käyttää yrityksessä.
digital-d33-own-terms = Osaatko valita ehdot, joilla muut saavat käyttää töitäsi?
digital-d33-own-terms-example = Julkaiset kuvasi ja valitset niille avoimen lisenssin.

digital-d34-reminder = Osaatko ajastaa puhelimen muistuttamaan sinua?
digital-d34-reminder-example = Asetat herätyksen joka arkiaamulle.
digital-d34-spreadsheet-sum = Osaatko laittaa taulukon laskemaan puolestasi?
digital-d34-spreadsheet-sum-example = Taulukko laskee viikon työtunnit yhteen.
digital-d34-mail-rule = Osaatko tehdä säännön, joka hoitaa toistuvan asian puolestasi?
digital-d34-mail-rule-example = Sähköposti siirtää työpaikkaviestit omaan kansioon.
digital-d34-find-error = Osaatko löytää virheen, kun kaava tai ohjelma toimii väärin?
digital-d34-find-error-example = Käyt vaiheet läpi, kunnes väärä kohta löytyy.
digital-d34-small-program = Osaatko kirjoittaa pienen ohjelman?
digital-d34-small-program-example = Ohjelma lukee tiedoston ja poimii siitä tietyt rivit.

digital-d41-screen-lock = Osaatko lukita puhelimen koodilla tai sormenjäljellä?
digital-d41-screen-lock-example = Jos puhelin katoaa, muut eivät pääse siihen.
digital-d41-updates = Osaatko päivittää puhelimen tai tietokoneen?
digital-d41-updates-example = Hyväksyt päivityksen, ja laite käynnistyy uudelleen.
digital-d41-safe-link = Osaatko päätellä, voiko linkin tai liitteen avata turvallisesti?
digital-d41-safe-link-example = Tarkistat ensin, kuka viestin oikeasti lähetti.
digital-d41-two-step = Osaatko ottaa käyttöön kaksivaiheisen kirjautumisen?
digital-d41-two-step-example = Sähköposti pyytää salasanan ja sitten koodin.
digital-d41-backup = Osaatko varmistaa, että saat tiedot takaisin, jos laite hajoaa?
digital-d41-backup-example = Otat varmuuskopion ja kokeilet palauttaa tiedoston.

digital-d42-bank-codes = Osaatko pitää pankkitunnukset vain omana tietonasi?
digital-d42-bank-codes-example = Et kerro tunnuksia puhelimessa kenellekään.
digital-d42-scam-message = Osaatko tunnistaa huijausviestin?
digital-d42-scam-message-example = Outo viesti pyytää maksamaan paketin toimituksesta.
digital-d42-passwords = Osaatko käyttää eri salasanaa joka palvelussa ja muistaa ne?
digital-d42-passwords-example = Salasanaohjelma muistaa ne puolestasi.
digital-d42-app-rights = Osaatko päättää, mitä tietoja sovellus saa käyttää?
digital-d42-app-rights-example = Annat kartalle sijainnin, mutta et yhteystietoja.
digital-d42-my-data = Osaatko pyytää, että palvelu näyttää tai poistaa tietosi?
digital-d42-my-data-example = Pyydät verkkokauppaa poistamaan tilisi ja tietosi.
digital-d42-others-data = Osaatko arvioida, mitä tietoja muista ihmisistä saa kerätä?
digital-d42-others-data-example = Teet yhdistykselle ilmoittautumislomakkeen.

digital-d43-breaks = Osaatko pitää taukoja, kun käytät laitetta pitkään?
digital-d43-breaks-example = Nouset välillä ylös ja lepuutat silmiä.
digital-d43-quiet = Osaatko hiljentää puhelimen, kun tarvitset rauhaa?
digital-d43-quiet-example = Laitat ilmoitukset pois haastattelun ajaksi.
digital-d43-posture = Osaatko säätää näytön ja tuolin niin, että niskasi ei väsy?
digital-d43-posture-example = Nostat näytön silmien korkeudelle.
digital-d43-screen-time = Osaatko seurata ja rajata omaa ruutuaikaasi?
digital-d43-screen-time-example = Asetat sovellukselle päivittäisen aikarajan.
digital-d43-work-rules = Osaatko sopia muiden kanssa, milloin työviesteihin vastataan?
digital-d43-work-rules-example = Sovitte, ettei iltaisin tarvitse vastata.

digital-d44-save-battery = Osaatko säästää puhelimen akkua?
digital-d44-save-battery-example = Himmennät näytön ja suljet turhat sovellukset.
digital-d44-recycle = Osaatko viedä vanhan laitteen oikeaan paikkaan kierrätykseen?
digital-d44-recycle-example = Palautat rikkinäisen puhelimen keräyspisteeseen.
digital-d44-pass-on = Osaatko tyhjentää laitteen, ennen kuin annat sen eteenpäin?
digital-d44-pass-on-example = Poistat tilit ja tiedot ennen puhelimen myyntiä.
digital-d44-repair-or-buy = Osaatko verrata, kannattaako laite korjata vai vaihtaa?
digital-d44-repair-or-buy-example = Vertaat uuden akun ja uuden puhelimen hintaa.
digital-d44-footprint = Osaatko arvioida, miten oma laitteiden käyttö kuormittaa luontoa?
digital-d44-footprint-example = Vertaat etäkokousta ja pitkää automatkaa.

digital-d51-restart = Osaatko käynnistää laitteen uudelleen, jos se jumittaa?
digital-d51-restart-example = Sammutat puhelimen ja avaat sen taas.
digital-d51-wifi = Osaatko yhdistää laitteen langattomaan verkkoon?
digital-d51-wifi-example = Valitset kirjaston verkon ja annat salasanan.
digital-d51-no-sound = Osaatko korjata tilanteen, jos videopuhelussa ei kuulu ääntä?
digital-d51-no-sound-example = Tarkistat äänenvoimakkuuden, mikrofonin ja luvat.
digital-d51-look-up-fix = Osaatko etsiä verkosta ohjeen vikaan ja korjata sen?
digital-d51-look-up-fix-example = Tulostin näyttää virheen, ja löydät siihen neuvon.
digital-d51-strange-fault = Osaatko selvittää oudon vian syyn, kun valmista ohjetta ei ole?
digital-d51-strange-fault-example = Suljet syitä pois yksi kerrallaan.

digital-d52-text-size = Osaatko suurentaa tekstiä, jos se on liian pientä?
digital-d52-text-size-example = Suurennat verkkosivua kahdella sormella.
digital-d52-route = Osaatko katsoa puhelimesta reitin ja bussin aikataulun?
digital-d52-route-example = Katsot, miten ehdit haastatteluun ajoissa.
digital-d52-pay-bill = Osaatko maksaa laskun verkossa?
digital-d52-pay-bill-example = Syötät viitenumeron ja valitset eräpäivän.
digital-d52-compare = Osaatko verrata palveluja ja valita itsellesi sopivimman?
digital-d52-compare-example = Vertaat puhelinliittymien hintaa ja nopeutta.
digital-d52-tools-for-work = Osaatko valita työpaikalle ohjelman, joka sopii eri ihmisten tarpeisiin?
digital-d52-tools-for-work-example = Kysyt tarpeet, kokeilet ja perustelet valinnan.

digital-d53-dictate = Osaatko puhua puhelimelle, kun et halua kirjoittaa?
digital-d53-dictate-example = Sanelet viestin tai hakusanan.
digital-d53-translate = Osaatko kääntää vieraan tekstin puhelimen avulla?
digital-d53-translate-example = Kuvaat kirjeen ja luet sen omalla kielelläsi.
digital-d53-video-intro = Osaatko kuvata lyhyen videon, jossa esittelet itsesi?
digital-d53-video-intro-example = Lähetät videon työhakemuksen mukana.
digital-d53-ai-ideas = Osaatko käyttää tekoälyä apuna, kun etsit ideoita?
digital-d53-ai-ideas-example = Pyydät ideoita hakemukseen ja teet niistä omasi.
digital-d53-new-way = Osaatko keksiä, miten laitteet ja ohjelmat helpottaisivat työtä?
digital-d53-new-way-example = Teet paperilistasta lomakkeen puhelimeen ja testaat sitä.

digital-d54-ask-help = Osaatko pyytää neuvoa, kun laite tai palvelu on vieras?
digital-d54-ask-help-example = Menet kirjaston digineuvontaan.
digital-d54-next-skill = Osaatko sanoa, minkä digitaidon haluat oppia seuraavaksi?
digital-d54-next-skill-example = Haluat oppia lähettämään hakemuksen verkossa.
digital-d54-learn-by-video = Osaatko opetella uuden asian verkon ohjeesta tai videosta?
digital-d54-learn-by-video-example = Katsot videon ja teet saman itse.
digital-d54-online-course = Osaatko etsiä sopivan verkkokurssin ja käydä sen loppuun?
digital-d54-online-course-example = Opiskelet taulukkolaskentaa omaan tahtiin.
digital-d54-field-changes = Osaatko seurata, mitä uusia digitaitoja alallasi tarvitaan?
digital-d54-field-changes-example = Luet alan uutisia ja kokeilet uusia ohjelmia.

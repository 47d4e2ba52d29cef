### Hard words and what they mean. Shown beside a question or a task when a person wants to know what a word means.
### An explanation must not give away the right answer of a small task.

words-what = Mitä sanat tarkoittavat?

# Files and programs

word-link = linkki
word-link-means = Teksti tai kuva, jota painat. Se avaa toisen sivun tai tiedoston.
word-file = tiedosto
word-file-means = Teksti, kuva tai video. Se on tallessa puhelimessa tai tietokoneella.
word-folder = kansio
word-folder-means = Paikka, johon kokoat tiedostoja. Se on kuin laatikko papereille.
word-attachment = liite
word-attachment-means = Tiedosto, joka lähtee viestin mukana. Se voi olla esimerkiksi kuva tai todistus.
word-pdf = PDF
word-pdf-means = Tiedosto, jossa on valmis paperi, esimerkiksi todistus. Sen nimen lopussa on .pdf.
word-spreadsheet = taulukko
word-spreadsheet-means = Rivejä ja ruutuja tietokoneella. Kirjoitat ruutuihin sanoja ja lukuja.
word-program = ohjelma
word-program-means = Sen avulla teet jotain puhelimella tai tietokoneella. Yhdellä ohjelmalla kirjoitat. Toisella katsot kuvia.
word-app = sovellus
word-app-means = Ohjelma puhelimessa. Esimerkiksi kartta on sovellus.
word-update = päivitys
word-update-means = Parannus puhelimen tai tietokoneen ohjelmiin. Se korjaa virheitä. Se voi myös tuoda jotain uutta.
word-settings = asetukset
word-settings-means = Paikka, jossa päätät, miten puhelin tai ohjelma toimii. Siellä voit esimerkiksi vaihtaa kielen.
word-backup = varmuuskopio
word-backup-means = Toinen kopio kuvistasi ja tiedostoistasi. Se auttaa, jos laite katoaa tai hajoaa.
word-notification = ilmoitus
word-notification-means = Lyhyt viesti. Puhelin kertoo siinä jotain uutta. Siitä voi kuulua ääni.
word-location = sijainti
word-location-means = Paikka, jossa olet nyt. Puhelin voi näyttää sen kartalla.
word-wireless-network = langaton verkko
word-wireless-network-means = Netti, johon pääset ilman johtoa. Sen toinen nimi on wifi.

# Services and safety

word-log-in = kirjautua
word-log-in-means = Menet palveluun omalla tunnuksella ja salasanalla. Lopuksi voit kirjautua ulos eli poistua.
word-account = tunnus
word-account-means = Nimi, jolla palvelu tuntee sinut. Se voi olla sähköpostisi osoite.
word-identify = tunnistautua
word-identify-means = Todistat palvelulle, kuka olet. Netissä voit tehdä sen esimerkiksi pankkitunnuksilla.
word-bank-codes = pankkitunnukset
word-bank-codes-means = Saat ne pankista. Niillä pääset verkkopankkiin. Niillä voit myös todistaa netissä, kuka olet.
word-two-step = kaksivaiheinen kirjautuminen
word-two-step-means = Ensin annat salasanan. Sitten näytät vielä esimerkiksi koodilla, että se olet sinä.
word-passkey = pääsyavain
word-passkey-means = Yksi tapa kirjautua. Avain on tallessa esimerkiksi puhelimessasi. Avaat sen vaikka sormenjäljellä.
word-password-manager = salasanaohjelma
word-password-manager-means = Ohjelma, joka pitää salasanasi tallessa. Sinun pitää muistaa vain yksi salasana.
word-scam = huijaus
word-scam-means = Joku valehtelee sinulle, koska hän haluaa rahasi tai tietosi. Se voi tapahtua viestissä, puhelussa tai netissä.
word-terms = ehdot
word-terms-means = Säännöt. Ne kertovat, mitä saat tehdä ja mitä et.
word-licence = lisenssi
word-licence-means = Lupa. Se kertoo, miten kuvaa, tekstiä tai ohjelmaa saa käyttää.
word-ai = tekoäly
word-ai-means = Ohjelma, joka vastaa kysymyksiin ja kirjoittaa tekstiä. Se voi myös erehtyä.
word-screen-reader = ruudunlukija
word-screen-reader-means = Ohjelma, joka lukee ruudun tekstin ääneen. Se auttaa ihmistä, joka ei näe hyvin.
word-mandate = Suomi.fi-valtuus
word-mandate-means = Lupa hoitaa toisen ihmisen asioita netissä. Hän antaa luvan Suomi.fi-palvelussa.
word-initiative = aloite
word-initiative-means = Ehdotus, jonka teet kunnalle. Siinä kerrot, mitä kunnan pitää muuttaa tai tehdä.
word-reference-number = viitenumero
word-reference-number-means = Numero, joka on laskussa. Siitä rahan saaja tietää, minkä laskun maksoit.
word-digital-help = digineuvonta
word-digital-help-means = Siellä saat apua puhelimen, tietokoneen ja netin käyttöön. Apua on esimerkiksi kirjastossa. Se on yleensä ilmaista.

# Work and studies

word-search-word = hakusana
word-search-word-means = Sana, jonka kirjoitat, kun etsit jotain netistä. Se voi olla esimerkiksi: kirjasto.
word-job-alert = hakuvahti
word-job-alert-means = Palvelu, joka etsii sinulle uusia työpaikkoja. Se lähettää niistä viestin.
word-job-profile = työnhakuprofiili
word-job-profile-means = Sivu netissä, jossa kerrot itsestäsi. Työnantajat etsivät sieltä työntekijöitä.
word-cv = ansioluettelo eli CV
word-cv-means = Lyhyt lista töistäsi, opinnoistasi ja taidoistasi. Lähetät sen, kun haet työtä.
word-hygiene-passport = hygieniapassi
word-hygiene-passport-means = Todistus siitä, että osaat käsitellä ruokaa puhtaasti. Saat sen, kun pääset testin läpi.
word-tax-card = verokortti
word-tax-card-means = Se kertoo, paljonko veroa palkastasi menee. Työnantaja tarvitsee tiedon.
word-statistics = tilasto
word-statistics-means = Lukuja, joita joku on koonnut asiasta. Tilasto kertoo esimerkiksi, montako ihmistä kunnassa asuu.
word-weld = hitsata
word-weld-means = Liität metallin paloja yhteen. Siihen tarvitset kovan kuumuuden.
word-work-trial = työkokeilu
word-work-trial-means = Tutustut työhön oikealla työpaikalla. Et saa palkkaa, mutta saat yleensä työttömyystukea.
word-apprenticeship = oppisopimus
word-apprenticeship-means = Opit ammatin, kun teet työtä oikealla työpaikalla. Saat siitä palkkaa.

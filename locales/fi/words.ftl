### Vaikeat sanat ja niiden selitykset. Näytetään kysymyksen tai tehtävän vieressä, jos ihminen haluaa tietää, mitä sana tarkoittaa.
### Selitys ei saa paljastaa pienen tehtävän oikeaa vastausta.

words-what = Mitä sanat tarkoittavat?

# Tiedostot ja ohjelmat

word-link = linkki
word-link-means = Teksti tai kuva, jota painat. Se avaa toisen sivun tai tiedoston.
word-file = tiedosto
word-file-means = Teksti, kuva tai video, joka on tallessa puhelimessa tai tietokoneella.
word-folder = kansio
word-folder-means = Paikka, johon kokoat tiedostoja. Se on kuin laatikko papereille.
word-attachment = liite
word-attachment-means = Tiedosto, jonka lähetät viestin mukana. Se voi olla esimerkiksi kuva tai todistus.
word-pdf = PDF
word-pdf-means = Tiedosto, jossa on valmis paperi, esimerkiksi todistus. Sen nimen lopussa on .pdf.
word-spreadsheet = taulukko
word-spreadsheet-means = Rivejä ja ruutuja tietokoneella. Ruutuihin kirjoitetaan sanoja ja lukuja.
word-program = ohjelma
word-program-means = Ohjelman avulla teet jotain puhelimella tai tietokoneella. Yhdellä ohjelmalla kirjoitat, toisella katsot kuvia.
word-app = sovellus
word-app-means = Ohjelma puhelimessa. Esimerkiksi kartta on sovellus.
word-update = päivitys
word-update-means = Parannus puhelimen tai tietokoneen ohjelmiin. Se korjaa virheitä ja voi tuoda jotain uutta.
word-settings = asetukset
word-settings-means = Paikka, jossa päätät, miten puhelin tai ohjelma toimii. Siellä voit esimerkiksi vaihtaa kielen.
word-backup = varmuuskopio
word-backup-means = Toinen kappale kuvistasi ja tiedostoistasi. Se auttaa, jos laite katoaa tai hajoaa.
word-notification = ilmoitus
word-notification-means = Lyhyt viesti, jolla puhelin kertoo jotain uutta. Siitä voi kuulua ääni.
word-location = sijainti
word-location-means = Paikka, jossa olet nyt. Puhelin voi näyttää sen kartalla.
word-wireless-network = langaton verkko
word-wireless-network-means = Netti, johon pääset ilman johtoa. Moni sanoo sitä wifiksi.

# Palvelut ja turvallisuus

word-log-in = kirjautua
word-log-in-means = Menet palveluun omalla tunnuksella ja salasanalla. Lopuksi voit kirjautua ulos.
word-account = tunnus
word-account-means = Nimi, jolla palvelu tuntee sinut. Se voi olla sähköpostiosoitteesi.
word-identify = tunnistautua
word-identify-means = Todistat palvelulle, kuka olet. Netissä sen voi tehdä esimerkiksi pankkitunnuksilla.
word-bank-codes = pankkitunnukset
word-bank-codes-means = Saat ne pankista. Niillä pääset verkkopankkiin ja todistat netissä, kuka olet.
word-two-step = kaksivaiheinen kirjautuminen
word-two-step-means = Ensin annat salasanan. Sitten näytät vielä esimerkiksi koodilla, että se olet sinä.
word-passkey = pääsyavain
word-passkey-means = Yksi tapa kirjautua. Avain on tallessa esimerkiksi puhelimessasi, ja avaat sen vaikka sormenjäljellä.
word-password-manager = salasanaohjelma
word-password-manager-means = Ohjelma, joka pitää salasanasi tallessa. Sinun tarvitsee muistaa vain yksi salasana.
word-scam = huijaus
word-scam-means = Joku valehtelee sinulle, koska haluaa rahasi tai tietosi. Näin voi käydä viestissä, puhelussa tai nettisivulla.
word-terms = ehdot
word-terms-means = Säännöt siitä, mitä saat tehdä ja mitä et.
word-licence = lisenssi
word-licence-means = Lupa, joka kertoo, miten kuvaa, tekstiä tai ohjelmaa saa käyttää.
word-ai = tekoäly
word-ai-means = Ohjelma, joka vastaa kysymyksiin ja kirjoittaa tekstiä. Se voi myös erehtyä.
word-screen-reader = ruudunlukija
word-screen-reader-means = Ohjelma, joka lukee ruudun tekstin ääneen. Se auttaa ihmistä, joka ei näe hyvin.
word-mandate = Suomi.fi-valtuus
word-mandate-means = Lupa hoitaa toisen ihmisen asioita netissä. Hän antaa luvan Suomi.fi-palvelussa.
word-initiative = aloite
word-initiative-means = Ehdotus, jonka teet kunnalle. Siinä kerrot, mitä kunnan pitäisi muuttaa tai tehdä.
word-reference-number = viitenumero
word-reference-number-means = Numero, joka on laskussa. Siitä rahan saaja tietää, minkä laskun maksoit.
word-digital-help = digineuvonta
word-digital-help-means = Siellä autetaan puhelimen, tietokoneen ja netin käytössä. Apua saa esimerkiksi kirjastosta, ja se on yleensä ilmaista.

# Työ ja opinnot

word-search-word = hakusana
word-search-word-means = Sana, jonka kirjoitat, kun etsit jotain netistä. Se voi olla esimerkiksi: kirjasto.
word-job-alert = hakuvahti
word-job-alert-means = Palvelu, joka etsii puolestasi uusia työpaikkoja. Se lähettää niistä sinulle viestin.
word-job-profile = työnhakuprofiili
word-job-profile-means = Sivu netissä, jossa kerrot itsestäsi. Työnantajat etsivät sieltä uusia työntekijöitä.
word-cv = ansioluettelo (CV)
word-cv-means = Lyhyt lista töistäsi, opinnoistasi ja taidoistasi. Lähetät sen, kun haet työtä.
word-hygiene-passport = hygieniapassi
word-hygiene-passport-means = Todistus siitä, että osaat käsitellä ruokaa puhtaasti. Saat sen, kun läpäiset testin.
word-tax-card = verokortti
word-tax-card-means = Se kertoo, paljonko palkastasi menee veroa. Työnantaja tarvitsee tiedon.
word-statistics = tilasto
word-statistics-means = Lukuja, joita on koottu jostakin asiasta. Tilasto kertoo esimerkiksi, montako ihmistä kunnassa asuu.
word-weld = hitsata
word-weld-means = Liität metallipalat yhteen kovalla kuumuudella.
word-work-trial = työkokeilu
word-work-trial-means = Tutustut työhön oikealla työpaikalla. Palkkaa ei makseta, mutta saat yleensä työttömyysetuutta.
word-apprenticeship = oppisopimus
word-apprenticeship-means = Opit ammatin tekemällä työtä oikealla työpaikalla. Saat siitä palkkaa.

### Palaute: huono lause tai jokin, mitä on vaikea käyttää.

feedback-page-title = Palaute

# Lause
feedback-sentence-title = Mikä lause on huono?
feedback-sentence-lead = Valitse lause ja kerro, mikä siinä on väärin. Kielen puhuja lukee palautteen.
feedback-sentences = Tämän sivun lauseet
feedback-sentence-other = Jokin muu lause
feedback-what = Mikä on väärin?
feedback-what-help = Voit kirjoittaa millä kielellä haluat.
feedback-better = Miten sanoisit sen itse?
feedback-better-help = Vapaaehtoinen.

# Saavutettavuus
feedback-access-title = Mitä oli vaikea käyttää?
feedback-access-lead = Kerro, mitä et saanut tehtyä. Korjaamme sen. Jos annat yhteystiedon, vastaamme 14 päivässä.
feedback-access-statement = Lue saavutettavuusseloste
feedback-problem = Mikä oli vaikeaa?
feedback-device = Millä laitteella tai apuvälineellä?
feedback-device-help = Vapaaehtoinen. Esimerkiksi puhelin ja ruudunlukija.
feedback-contact = Sähköposti tai puhelinnumero
feedback-contact-help = Vapaaehtoinen. Tarvitsemme sen vain vastaamista varten.
feedback-no-secrets = Älä kirjoita henkilötunnustasi.

# Lähettäminen
feedback-send = Lähetä palaute
feedback-back = Takaisin kysymyksiin
feedback-tab = Edellinen sivu on yhä auki toisessa välilehdessä.
feedback-done-title = Kiitos palautteesta
feedback-done-sentence = Kielen puhuja lukee palautteen, ja korjaamme lauseen.
feedback-done-access = Otamme palautteen käsittelyyn.
feedback-done-answer = Vastaamme sinulle viimeistään { $date }.

# Korjattavaa
error-feedback-sentence = Valitse lause.
error-feedback-what = Kirjoita, mikä on väärin.
error-feedback-problem = Kirjoita, mikä oli vaikeaa.
error-feedback-long = Teksti on liian pitkä. Siinä voi olla enintään { $limit } merkkiä.
error-feedback-contact = Tarkista sähköposti tai puhelinnumero, tai jätä kohta tyhjäksi.

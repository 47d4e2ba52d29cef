### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = Palaute

# The sentence
feedback-sentence-title = Mikä lause on huono?
feedback-sentence-lead = Valitse lause. Kerro, mikä siinä on väärin. Kielen osaaja lukee palautteen.
feedback-sentences = Tämän sivun lauseet
feedback-sentence-other = Jokin muu lause
feedback-what = Mikä on väärin?
feedback-what-help = Voit kirjoittaa millä kielellä haluat.
feedback-better = Miten sinä sanot saman asian?
feedback-better-help = Voit jättää tämän tyhjäksi.

# Accessibility
feedback-access-title = Mitä oli vaikea käyttää?
feedback-access-lead = Kerro, mikä ei onnistunut. Korjaamme sen. Haluatko vastauksen? Anna yhteystieto. Vastaamme 14 päivän aikana.
feedback-access-statement = Lue, voivatko kaikki käyttää Suuntaa
feedback-problem = Mikä oli vaikeaa?
feedback-device = Mitä laitetta tai apuvälinettä käytit?
feedback-device-help = Esimerkiksi puhelin ja ruudunlukija. Voit jättää tämän tyhjäksi.
feedback-contact = Sähköposti tai puhelinnumero
feedback-contact-help = Tarvitsemme sen vain vastausta varten. Voit jättää tämän tyhjäksi.
feedback-no-secrets = Älä kirjoita henkilötunnusta.

# Sending
feedback-send = Lähetä palaute
feedback-back = Takaisin kysymyksiin
feedback-tab = Edellinen sivu on vielä auki toisella välilehdellä.
feedback-done-title = Kiitos palautteesta
feedback-done-sentence = Kielen osaaja lukee palautteen. Sitten korjaamme lauseen.
feedback-done-access = Luemme palautteen ja tutkimme asiaa.
feedback-done-answer = Vastaamme sinulle viimeistään { $date }.

# To mend
error-feedback-sentence = Valitse lause.
error-feedback-what = Kirjoita, mikä on väärin.
error-feedback-problem = Kirjoita, mikä oli vaikeaa.
error-feedback-long = Teksti on liian pitkä. Siinä saa olla korkeintaan { $limit } merkkiä.
error-feedback-contact = Tarkista sähköposti tai puhelinnumero. Voit myös jättää kohdan tyhjäksi.

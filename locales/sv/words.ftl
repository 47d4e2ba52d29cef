### Svåra ord och vad de betyder. Visas bredvid en fråga eller uppgift när någon vill veta vad ett ord betyder.
### Förklaringen får inte avslöja rätt svar på en liten uppgift.

words-what = Vad betyder orden?

# Filer och program

word-link = länk
word-link-means = En text eller bild som du trycker på. Den öppnar en annan sida eller en fil.
word-file = fil
word-file-means = En text, bild eller video som är sparad på en telefon eller dator.
word-folder = mapp
word-folder-means = Ett ställe där du samlar filer. Den är som en låda för papper.
word-attachment = bilaga
word-attachment-means = En fil som du skickar med ett meddelande. Den kan vara till exempel en bild eller ett betyg.
word-pdf = PDF
word-pdf-means = En fil med ett färdigt papper, till exempel ett betyg. Namnet slutar på .pdf.
word-spreadsheet = kalkylblad
word-spreadsheet-means = En tabell på datorn med rader och rutor. I rutorna skriver man ord och siffror.
word-program = program
word-program-means = Med ett program gör du något på telefonen eller datorn. Med ett program skriver du, med ett annat ser du på bilder.
word-app = app
word-app-means = Ett program i telefonen. En karta är till exempel en app.
word-update = uppdatering
word-update-means = En förbättring av programmen i telefonen eller datorn. Den rättar fel och kan ge något nytt.
word-settings = inställningar
word-settings-means = Ett ställe där du bestämmer hur telefonen eller ett program fungerar. Där kan du till exempel byta språk.
word-backup = säkerhetskopia
word-backup-means = En andra kopia av dina bilder och filer. Den hjälper om apparaten försvinner eller går sönder.
word-notification = avisering
word-notification-means = Ett kort meddelande där telefonen berättar något nytt. Det kan höras ett ljud.
word-location = plats
word-location-means = Stället där du är nu. Telefonen kan visa det på en karta.
word-wireless-network = trådlöst nät
word-wireless-network-means = Internet som du når utan sladd. Många kallar det wifi.

# Tjänster och säkerhet

word-log-in = logga in
word-log-in-means = Du går in i en tjänst med ditt eget namn och lösenord. Till slut kan du logga ut.
word-account = konto
word-account-means = Din egen plats i en tjänst på nätet. Du kommer in med ett namn och ett lösenord.
word-identify = identifiera sig
word-identify-means = Du bevisar för en tjänst vem du är. På nätet kan du göra det till exempel med nätbankskoder.
word-bank-codes = nätbankskoder
word-bank-codes-means = Du får dem av banken. Med dem kommer du in i nätbanken och bevisar på nätet vem du är.
word-two-step = inloggning i två steg
word-two-step-means = Först ger du lösenordet. Sedan visar du till exempel med en kod att det är du.
word-passkey = inloggningsnyckel
word-passkey-means = Ett sätt att logga in. Nyckeln finns till exempel i din telefon, och du kan öppna den med fingeravtryck.
word-password-manager = lösenordsprogram
word-password-manager-means = Ett program som sparar dina lösenord. Du behöver bara minnas ett lösenord.
word-scam = bluff
word-scam-means = Någon ljuger för dig för att få dina pengar eller uppgifter. Det kan ske i ett meddelande, ett samtal eller på en webbsida.
word-terms = villkor
word-terms-means = Regler för vad du får göra och inte får göra.
word-licence = licens
word-licence-means = Ett lov som berättar hur en bild, en text eller ett program får användas.
word-ai = AI
word-ai-means = Ett program som svarar på frågor och skriver text. Det kan också ha fel.
word-screen-reader = skärmläsare
word-screen-reader-means = Ett program som läser upp texten på skärmen. Det hjälper den som inte ser bra.
word-mandate = Suomi.fi-fullmakt
word-mandate-means = Ett lov att sköta någon annans ärenden på nätet. Personen ger det i tjänsten Suomi.fi.
word-initiative = initiativ
word-initiative-means = Ett förslag som du ger till kommunen. Där berättar du vad kommunen borde ändra eller göra.
word-reference-number = referensnummer
word-reference-number-means = Ett nummer på en räkning. Det visar för mottagaren vilken räkning du har betalat.
word-digital-help = digirådgivning
word-digital-help-means = Där får du hjälp med telefonen, datorn och nätet. Den finns till exempel på bibliotek och är oftast gratis.

# Arbete och studier

word-search-word = sökord
word-search-word-means = Ett ord som du skriver när du söker något på nätet. Det kan vara till exempel: bibliotek.
word-job-alert = platsvakt
word-job-alert-means = En tjänst som söker nya jobb åt dig. Den skickar dig ett meddelande om dem.
word-job-profile = jobbsökarprofil
word-job-profile-means = En sida på nätet där du berättar om dig själv. Arbetsgivare söker nya medarbetare där.
word-cv = meritförteckning (CV)
word-cv-means = En kort lista över dina jobb, studier och färdigheter. Du skickar den när du söker jobb.
word-hygiene-passport = hygienpass
word-hygiene-passport-means = Ett intyg på att du kan hantera mat på ett rent sätt. Du får det när du klarar ett test.
word-tax-card = skattekort
word-tax-card-means = Det berättar hur mycket skatt som dras från din lön. Arbetsgivaren behöver uppgiften.
word-statistics = statistik
word-statistics-means = Siffror som har samlats in om något. De berättar till exempel hur många som bor i en kommun.
word-weld = svetsa
word-weld-means = Du fogar ihop metallbitar med stark hetta.
word-work-trial = arbetsprövning
word-work-trial-means = Du bekantar dig med arbetet på en riktig arbetsplats. Du får ingen lön, men oftast arbetslöshetsförmån.
word-apprenticeship = läroavtal
word-apprenticeship-means = Du lär dig ett yrke genom att arbeta på en riktig arbetsplats. Du får lön för det.

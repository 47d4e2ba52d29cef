### Respons: en dålig mening, eller något som är svårt att använda.

feedback-page-title = Respons

# Meningen
feedback-sentence-title = Vilken mening är dålig?
feedback-sentence-lead = Välj meningen och berätta vad som är fel. En som talar språket läser responsen.
feedback-sentences = Meningarna på den här sidan
feedback-sentence-other = Någon annan mening
feedback-what = Vad är fel?
feedback-what-help = Du kan skriva på vilket språk du vill.
feedback-better = Hur skulle du säga det själv?
feedback-better-help = Frivilligt.

# Tillgänglighet
feedback-access-title = Vad var svårt att använda?
feedback-access-lead = Berätta vad du inte kunde göra. Vi rättar det. Om du ger en kontaktuppgift svarar vi inom 14 dagar.
feedback-access-statement = Läs tillgänglighetsutlåtandet
feedback-problem = Vad var svårt?
feedback-device = Med vilken enhet eller vilket hjälpmedel?
feedback-device-help = Frivilligt. Till exempel telefon och skärmläsare.
feedback-contact = E-postadress eller telefonnummer
feedback-contact-help = Frivilligt. Vi behöver den bara för att svara.
feedback-no-secrets = Skriv inte din personbeteckning.

# Att skicka
feedback-send = Skicka responsen
feedback-back = Tillbaka till frågorna
feedback-tab = Sidan du kom från är fortfarande öppen i en annan flik.
feedback-done-title = Tack för responsen
feedback-done-sentence = En som talar språket läser responsen, och vi rättar meningen.
feedback-done-access = Vi behandlar din respons.
feedback-done-answer = Vi svarar dig senast { $date }.

# Att rätta
error-feedback-sentence = Välj en mening.
error-feedback-what = Skriv vad som är fel.
error-feedback-problem = Skriv vad som var svårt.
error-feedback-long = Texten är för lång. Den får ha högst { $limit } tecken.
error-feedback-contact = Kontrollera e-postadressen eller telefonnumret, eller lämna fältet tomt.

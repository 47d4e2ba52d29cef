### Felsidor: vad man kan göra.

page-skip = Gå till innehållet
error-title = Något gick fel
error-start-again = Börja om
error-unknown-site = Den här sidan finns inte. Kontrollera adressen eller gå tillbaka till stadens sida.
error-not-found = Den här sidan finns inte. Den kan ha flyttats, eller så är ärendet raderat.
error-unreadable = Vi kunde inte läsa uppgifterna. Gå tillbaka och försök igen.
error-too-large = Texten är för lång för att tas emot. Korta den och försök igen.
error-slow-down = Det har varit många försök. Vänta en stund och försök igen.
error-broken = Felet är hos oss. Gå tillbaka och försök igen om en stund. Ärendet sparas inte två gånger.
error-unavailable = Vi kan inte ta emot det här just nu. Gå tillbaka och försök igen om en stund. Ärendet sparas inte två gånger.
error-changed = Ärendet ändrades alldeles nyss. Se vad som är nytt och försök igen.
error-origin = Frågorna kan inte visas på den här sidan. Använd länken.

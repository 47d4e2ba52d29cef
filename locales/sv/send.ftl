### Sändsidan och kvittot.

send-page-title = Skicka till en rådgivare
send-title = Hur kan vi nå dig?
send-lead = Berätta hur och när en rådgivare kan kontakta dig. Nedan ser du en gång till vad du skickar.
send-nothing-yet = Ingenting har skickats än.
send-waiting = Ett ögonblick, dina svar är på väg.
send-waiting-failed = Dina svar kom inte fram till den här sidan. Gå tillbaka och försök skicka dem igen.
send-rather-call = Vill du hellre ringa? Numret är { $phone }. Vi svarar { $hours }.

send-name = Namn
send-name-help = Förnamnet räcker. Du kan lämna fältet tomt.
send-phone = Telefonnummer
send-phone-help = Till exempel 040 123 4567.
send-email = E-post
send-email-help = Du får ett meddelande när det finns något nytt. Meddelandet innehåller inga personuppgifter.
send-one-of = Vi behöver ett telefonnummer eller en e-postadress. Det ena räcker.
send-channel = Hur ska vi kontakta dig?
send-channel-any = Det spelar ingen roll
send-channel-phone = Per telefon
send-channel-sms = Per textmeddelande
send-channel-email = Per e-post
send-times = När passar det dig?
send-times-help = Du kan välja flera.
send-times-morning = På morgonen (klockan 8–11)
send-times-noon = Mitt på dagen (klockan 11–13)
send-times-afternoon = På eftermiddagen (klockan 13–16)
send-language = Vilket språk vill du tala?
send-language-help = Skriv språkets namn.
send-interpreter = Jag behöver tolk
send-interpreter-help = Tolken kostar inget för dig.
send-protected = Jag har spärrmarkering
send-protected-help = Då kan bara några utsedda anställda se ditt ärende.
send-message = Vill du berätta något med egna ord?
send-message-help = Frivilligt. Skriv inte din personbeteckning.

send-preview = Det här ser rådgivaren
send-preview-lead = Du kan lämna bort delar. Rådgivaren ser bara det här och dina kontaktuppgifter.
send-preview-changed = Du ändrade vad som skickas. Nu ser rådgivaren det här. Titta igenom det och skicka.
send-doubtful = Vi kunde inte kontrollera att dina svar kom fram så som du gav dem. Ingenting har skickats. Titta igenom vad rådgivaren skulle se och skicka sedan. Du kan också gå tillbaka och rätta dina svar.
send-left-out = Den här delen skickas inte.
send-recomputed = Frågorna har ändrats sedan du svarade. Vi räknade om resultatet. Titta igenom det innan du skickar det.
send-dropped = { $count ->
    [one] Ett svar föll bort, för frågan finns inte längre.
   *[other] { $count } svar föll bort, för frågorna finns inte längre.
}
send-count = Mina svar får räknas med i statistiken utan mitt namn
send-count-help = Det här är en annan sak än att skicka. Staden får veta vad människor behöver. Dina svar på frågorna sparas tillsammans men utan namn, så att frågorna blir bättre. De kan inte kopplas till dig och kan därför inte tas bort senare.
send-button = Skicka till en rådgivare
send-back = Tillbaka till resultatet
send-person-decides = En människa läser ditt ärende och bestämmer tillsammans med dig. Maskinen fattar inga beslut.
send-sending = Skickar…
send-offline = Förbindelsen bröts. Dina uppgifter finns kvar på den här sidan. Vi försöker igen.
send-retry = Försök igen
send-still-offline = Det finns ännu ingen förbindelse. Håll sidan öppen eller ring oss.

error-send-reach = Skriv ett telefonnummer eller en e-postadress så att vi kan kontakta dig.
error-send-phone = Kontrollera telefonnumret. Det får ha siffror, mellanslag och ett plus i början.
error-send-email = Kontrollera e-postadressen. Den har tecknet @, till exempel namn@exempel.fi.
error-send-channel-phone = Du valde samtal eller textmeddelande. Skriv då ett telefonnummer.
error-send-channel-email = Du valde e-post. Skriv då en e-postadress.
error-send-long = Texten är för lång. Den får ha högst { $limit } tecken.
error-send-key = Formuläret har blivit för gammalt. Kontrollera uppgifterna och skicka igen.
error-send-answers = Svaren gick inte att läsa. Börja om eller ring oss.
error-send-answers-long = Svaren är längre än den här sidan kan ta emot. Ingenting har skickats. Gå tillbaka och försök igen eller ring oss.
error-send-other-body = Det här formuläret har redan skickats med andra uppgifter. De första uppgifterna finns kvar. Ändra dem med din egen kod.
error-send-withdrawn = Det här ärendet är återtaget och raderat. Du kan börja på nytt.

receipt-page-title = Tack, ditt ärende har kommit fram
receipt-title = Tack, ditt ärende har kommit fram
receipt-number = Ärendets nummer
receipt-number-help = Du kan berätta det här numret när du ringer.
receipt-code = Din egen kod
receipt-code-help = Håll koden för dig själv. Med den ser du var ärendet är. Du kan också ändra uppgifter eller ta tillbaka ärendet. Vi frågar aldrig efter koden.
receipt-code-keep = Skriv upp koden eller skriv ut sidan. Vi visar den inte igen.
receipt-queue = Ditt ärende finns här
receipt-why = Varför just där
receipt-when = Vi kontaktar dig senast { $date }
receipt-next = Vad händer härnäst
receipt-next-read = En rådgivare läser ditt ärende.
receipt-next-contact = Rådgivaren kontaktar dig.
receipt-next-plan = Ni kommer överens om nästa steg.
receipt-status-link = Se var ditt ärende är
receipt-mail = Du får en bekräftelse per e-post.
receipt-print = Skriv ut
receipt-again = Vi har redan fått det här. Här är samma kvitto.
receipt-voluntary = Det är frivilligt att använda Suunta. Det påverkar inte dina förmåner.

### Spara och fortsätt någon annanstans. Hämtas först när människan ber om det.

# Att spara

kept-title = Fortsätt senare eller på en annan enhet
kept-lead = Du får en kod. Skriv den senare i den här samma tjänsten, så fortsätter du där du slutade.
kept-lead-file = Spara dina svar i en fil. Öppna filen senare i den här samma tjänsten, så fortsätter du där du slutade.
kept-locked = Dina svar låses med koden redan på den här enheten. Utan koden kan ingen läsa dem, inte vi heller.
kept-days = { $days ->
    [one] Vi har dem låsta i förvar en dag. Sedan raderas de.
   *[other] Vi har dem låsta i förvar i { $days } dagar. Sedan raderas de.
}
kept-file-too = Du kan också spara svaren i en fil. Då kommer de inte alls till oss.
kept-get-code = Hämta en kod
kept-as-file = Spara i en fil
kept-busy = Ett ögonblick, svaren låses eller öppnas.

# Koden

kept-code-title = Här är din kod
kept-write-down = Skriv upp koden. Om den försvinner kan vi inte leta fram den och inte öppna dina svar. Alla som känner till koden kan öppna dem.
kept-until = Koden gäller till och med { $day }.
kept-copy = Kopiera koden
kept-copied = Koden är kopierad.
kept-changed = Dina svar har ändrats efter att du sparade.
kept-save-again = Spara ändringarna med samma kod
kept-save-too = Spara också hos oss med samma kod
kept-filed = Filen öppnas bara med den här koden. Är enheten gemensam? Flytta filen till dig själv och ta bort den från enheten. Andra får den inte öppnad utan koden.
kept-drop = Radera de sparade svaren
kept-drop-question = Ska svaren som är sparade med den här koden raderas? Svaren som finns här blir kvar.
kept-dropped = De sparade svaren är raderade. Koden fungerar inte längre.
kept-leave = Nej, låt det vara

# Att öppna

kept-open-title = Fortsätt där du slutade
kept-open-lead = Skriv koden som du fick när du sparade. Om du sparade en fil, välj den också.
kept-open-lead-file = Välj filen som du sparade. Skriv också koden som du fick samtidigt.
kept-code-label = Din kod
kept-code-help = Koden har sexton tecken. Stora och små bokstäver går bra.
kept-file-label = Din fil, om du sparade en
kept-file-help = Filens namn börjar med suunta. Den öppnas på den här enheten och skickas inte till oss.
kept-open = Öppna svaren
kept-replace-question = Här finns redan svar. Ska de bytas ut mot de sparade?
kept-replace = Ja, ta de sparade svaren
kept-opened = Dina svar är här igen. Fortsätt där du slutade.

# När något inte lyckas

kept-error-empty = Skriv koden.
kept-error-form = Koden har sexton tecken. Kontrollera om något saknas eller om det är något för mycket.
kept-error-check = Något tecken är ett annat än i koden. Kontrollera tecknen ett i taget.
kept-error-case = Med den här koden följer du ett ärende som du har skickat. Här behövs koden som har sexton tecken.
kept-error-unknown = Det finns inga svar sparade med den här koden. De kan ha raderats, eller så har tiden gått ut. Du kan börja om, och vi hjälper också per telefon.
kept-error-wait = Många koder har prövats. Vänta en minut och försök igen.
kept-error-offline = Det lyckades inte just nu. Ingenting försvann. Försök igen om en stund.
kept-error-file = Det här är inte en fil som har sparats här. Välj filen vars namn börjar med suunta.
kept-error-other = Den här koden öppnar inte den här filen. Kontrollera att koden och filen hör ihop.
kept-error-large = Svaren är så många att de inte kan sparas. Du kan fortsätta på den här enheten.
kept-error-cannot = Den här webbläsaren kan inte låsa svar på den här sidan. Du kan fortsätta på den här enheten.

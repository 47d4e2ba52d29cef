### Evenemang: listan, anmälan, den egna sidan och e-post.

events-title = Evenemang
events-lead = Grupper, information, besök och möten. Det är gratis att anmäla sig, och du behöver inget konto.
events-languages = Sidans språk
events-empty = Just nu finns inga kommande evenemang. Titta in igen senare.
events-all = Alla evenemang
events-online = På nätet
events-filter-area = Kommun
events-filter-area-all = Alla kommuner
events-filter-kind = Typ av evenemang
events-filter-kind-all = Alla typer
events-filter-language = Evenemangets språk
events-filter-language-all = Alla språk
events-filter = Visa
events-feed = Prenumerera på evenemangen i din kalender
events-feed-help = Kalendern hämtar nya evenemang och ändringar av sig själv.
events-feed-name = Evenemang: { $service }
events-kind-group = Grupp
events-kind-information = Information
events-kind-visit = Besök
events-kind-recruiting = Rekryteringsevenemang
events-access-step-free = Inga trappor
events-access-toilet = Tillgänglig toalett
events-access-loop = Hörselslinga
events-access-quiet = Tyst rum
events-access-sign = Teckenspråkstolk
events-when = { $begins }–{ $ends }
events-clock = { $hour }.{ $minute }
events-places = { $count ->
    [one] En plats är ledig.
   *[other] { $count } platser är lediga.
}
events-line = Alla platser är tagna. Du kan ställa dig i kö.
events-full = Alla platser är tagna.
events-closed = Anmälan är stängd.
events-off = Evenemanget är inställt.

# Ett evenemang
events-one-title = Evenemang
events-back = Alla evenemang
events-fact-when = Tid
events-fact-where = Plats
events-fact-kind = Evenemang
events-fact-languages = Språk
events-fact-access = Tillgänglighet
events-fact-org = Arrangör
events-ics = Lägg till i kalendern
events-sign-up-title = Anmäl dig
events-closes = Anmäl dig senast { $time }.
events-name = Namn
events-email = E-post
events-email-help = Vi skickar en bekräftelse och en påminnelse.
events-kept = Bara arrangören ser ditt namn och din e-postadress. De raderas 30 dagar efter evenemanget.
events-sign-up-button = Anmäl dig
events-wait-button = Ställ dig i kö
events-by-code = Har du en egen kod?
events-by-code-help = Du fick koden när du skickade ditt ärende. Något annat behöver vi inte.
events-by-code-button = Anmäl dig med koden

# Den egna sidan
events-own-title = Din anmälan
events-own-coming = Du har en plats. Välkommen!
events-own-offered = En plats är ledig för dig. Bekräfta den senast { $until }.
events-own-waiting = Du står i kö. Ditt nummer är { $number }.
events-own-waiting-more = Du får e-post när en plats blir ledig.
events-own-lapsed = Du bekräftade inte platsen i tid, och den har gått till nästa i kön.
events-own-cancelled = Din anmälan är avbokad.
events-own-off = Evenemanget är inställt. Du behöver inte göra något.
events-accept-button = Jag tar platsen
events-join = Delta i evenemanget här:
events-more = Läs mer om evenemanget
events-again = Anmäl dig igen
events-own-link = Den här sidan är bara för dig. Spara adressen: med den ser du din plats och kan avboka.
events-cancel-title = Kan du inte komma?
events-cancel-lead = Avboka i tid, så får någon annan din plats.
events-cancel-button = Avboka min anmälan

# Att rätta
error-event-name = Skriv ditt namn.
error-event-email = Skriv din e-postadress. Till exempel namn@exempel.fi.
error-event-full = Någon hann precis före dig. Alla platser är nu tagna.
error-event-closed = Anmälan är stängd.
error-event-off = Evenemanget är inställt.
error-event-too-late = Platsen är inte längre reserverad för dig. Nedan ser du hur läget är nu.
error-event-own = Sidan finns inte. Kontrollera adressen. Uppgifterna raderas efter evenemanget.

# E-post
mail-event-place-subject = Du har en plats: { $title }
mail-event-place-body = Hej, du har en plats på evenemanget { $title }, { $time }. Se uppgifterna eller avboka här: { $url } Länken är bara för dig.
mail-event-waits-subject = Du står i kö: { $title }
mail-event-waits-body = Hej, evenemanget { $title }, { $time }, är fullt och du står i kö. Vi meddelar om en plats blir ledig. Se uppgifterna eller avboka här: { $url } Länken är bara för dig.
mail-event-offer-subject = En plats är ledig för dig: { $title }
mail-event-offer-body = Hej, en plats är ledig för dig på evenemanget { $title }, { $time }. Bekräfta platsen senast { $until } här: { $url } Länken är bara för dig.
mail-event-lapsed-subject = Platsen har gått till nästa: { $title }
mail-event-lapsed-body = Hej, du bekräftade inte platsen i tid, och den har gått till nästa i kön. Evenemanget: { $title }, { $time }. Se om du kan anmäla dig igen: { $url }
mail-event-displaced-subject = Du står i kö igen: { $title }
mail-event-displaced-body = Hej, evenemanget { $title }, { $time }, har nu färre platser, och du står i kö igen. Vi beklagar. Vi meddelar om en plats blir ledig: { $url }
mail-event-cancelled-subject = Din anmälan är avbokad: { $title }
mail-event-cancelled-body = Hej, din anmälan är avbokad. Evenemanget: { $title }, { $time }. Om det var ett misstag, se här: { $url }
mail-event-reminder-subject = Påminnelse: { $title }
mail-event-reminder-body = Hej, kom ihåg evenemanget { $title }, { $time }. Se platsen eller avboka här: { $url }
mail-event-changed-subject = Evenemanget har ändrats: { $title }
mail-event-changed-body = Hej, tiden eller platsen för evenemanget { $title } har ändrats. Det börjar { $time }. Se de nya uppgifterna här: { $url }
mail-event-off-subject = Evenemanget är inställt: { $title }
mail-event-off-body = Hej, evenemanget { $title }, { $time }, är inställt. Du behöver inte göra något. Mer information: { $url }

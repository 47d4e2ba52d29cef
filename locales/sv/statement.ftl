### Tillgänglighetsutlåtandet, som lagen kräver.

statement-title = Tillgänglighetsutlåtande
statement-lead = Vi vill att alla ska kunna använda Suunta, också med hjälpmedel. Det kräver även lagen (lagen om tillhandahållande av digitala tjänster, 306/2019).
statement-whose = Tjänsten erbjuds av { $service }.
statement-back = Tillbaka till frågorna

# Vad det gäller
statement-scope-title = Vad utlåtandet gäller
statement-scope = Utlåtandet gäller Suunta: frågorna, resultatet, att skicka till en rådgivare och sidan ”{ $case }”. När frågorna finns på vår egen webbplats gäller utlåtandet frågorna men inte sidan runt omkring dem. Den sidan har ett eget utlåtande.
statement-scope-page = Frågorna har också en egen sida:

# Hur tillgängligt det är
statement-status-title = Hur tillgängligt Suunta är
statement-status-fully = Så långt Suunta har testats uppfyller det alla krav i lagen.
statement-status-partly = Suunta uppfyller kraven i lagen delvis. Bristerna räknas upp nedan.
statement-status-measure = Kraven kommer från den europeiska standarden EN 301 549, version 3.2.1. Den kräver nivåerna A och AA i riktlinjerna WCAG 2.1. Vi bygger Suunta enligt nivåerna A och AA i WCAG 2.2. De kräver mer.
statement-status-tests = Tester hittar bara en del av felen. Berätta för oss om du hittar ett fel.

# Vad som inte är tillgängligt
statement-gaps-title = Vad som inte är tillgängligt
statement-gaps-none = Vi känner inte till något sådant.
statement-gaps-not-yet = Ännu inte rättat
statement-gaps-not-yet-lead = De här delarna uppfyller inte kraven i lagen.
statement-gaps-burden = Oproportionerlig börda
statement-gaps-burden-lead = Att rätta de här delarna vore en oproportionerlig börda för oss. Då tillåter lagen ett undantag.
statement-gaps-outside = Utanför lagen
statement-gaps-outside-lead = Lagen kräver inte att de här delarna är tillgängliga. Vi räknar upp dem så att du vet.
statement-gap-instead = I stället: { $instead }
statement-gap-mended = Vi rättar det här senast { $date }.
statement-gap-fails = Det här uppfyller inte kriterium { $criterion } i WCAG.
statement-gap-concerns = Det här gäller kriterium { $criterion } i WCAG.
statement-gap-faults = { $count ->
    [one] Den automatiska kontrollen hittade ett fel. Vi rättar det.
   *[other] Den automatiska kontrollen hittade { $count } fel. Vi rättar dem.
}

# Vad som inte har testats. Varje brist i server/accessibility.toml har sin mening här.
statement-untried-title = Vad som inte har testats än
statement-gap-no-native-check = Ingen som har språket som modersmål har kontrollerat texterna än.
statement-gap-no-disabled-testers = Personer med funktionsnedsättning har inte prövat Suunta än.
statement-gap-no-screen-reader = Ingen människa har gått igenom Suunta med skärmläsare eller något annat hjälpmedel än.
statement-gap-other-languages = Den automatiska kontrollen har gjorts på finska, svenska och engelska. De andra språken har inte kontrollerats än.

# Hur det har gjorts
statement-made-title = Hur utlåtandet har gjorts
statement-made-day = Utlåtandet gjordes { $date }.
statement-made-self = De som gör Suunta har testat det själva. Ingen utomstående har bedömt det.
statement-made-tested = Testerna gjordes { $date }. Suuntas version var { $version }.
statement-made-run = En automatisk kontroll ({ $tool } { $version }) gick igenom { $pages ->
    [one] en sida
   *[other] { $pages } sidor
}. Den tittade { $states ->
    [one] en gång
   *[other] sammanlagt { $states } gånger
}: på olika språk, ifyllt och med felmeddelanden. { $violations ->
    [0] Den hittade inga fel.
    [one] Den hittade ett fel.
   *[other] Den hittade { $violations } fel.
}

# Respons
statement-feedback-title = Ge respons
statement-feedback-lead = Var det något du inte kunde göra? Berätta för oss, så rättar vi det. Du kan också be om vad som helst i Suunta i en form som passar dig. Vi svarar inom 14 dagar.
statement-feedback-page = Sida för respons:
statement-page = Webbsida:
statement-email = E-post:
statement-phone = Telefon:

# Myndigheten
statement-authority-title = Om du inte är nöjd
statement-authority-lead = Ge först respons till oss. Om vårt svar inte räcker, eller om du inte får något svar inom 14 dagar, kan du klaga hos den myndighet som övervakar tillgängligheten.
statement-authority-unknown = Myndighetens kontaktuppgifter saknas ännu på den här sidan. Fråga oss.

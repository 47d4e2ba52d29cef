### Efterfrågan i regionen: tabeller som koordinatorer tar in.

demand-nav = Efterfrågan
demand-title = Efterfrågan på arbetskraft i regionen
demand-lead = Ta in en tabell över vilka arbeten som finns i regionen. Uppgiften syns i den arbetssökandes resultat med källa och datum.
demand-bring = Ta in en tabell
demand-site = Tjänst
demand-site-none = Välj tjänst
demand-kind = Vad berättar tabellen?
demand-kind-demand = Efterfrågan på yrken
demand-kind-vacancies = Lediga jobb
demand-kind-none = Välj vad tabellen berättar.
demand-file = Fil (CSV)
demand-limits = Högst { $size } kilobyte och { $lines } rader. Spara först tabellen som CSV.
demand-nothing-yet = Först ser du vad filen innehåller. Inget sparas ännu.
demand-look = Gå igenom tabellen
demand-none = Ingen tabell har tagits in. Resultaten visar det som tjänsten själv vet.
demand-sources = Källor och datum
demand-source = { $source }, { $date }
demand-made = Togs in { $date }: { $name }
demand-undone = Ångrades { $date }: { $name }
demand-lines = { $count ->
    [one] en rad
   *[other] { $count } rader
}
demand-left-out = { $count ->
    [one] en felaktig rad lämnades bort
   *[other] { $count } felaktiga rader lämnades bort
}
demand-show-lines = { $count ->
    [one] Visa raden
   *[other] Visa { $count } rader
}
demand-undo = Ångra
demand-undo-help = När du ångrar gäller den förra tabellen igen.
demand-former = Tidigare och ångrade
desk-done-demand = Tabellen är intagen. Den syns i resultaten nu.
desk-done-demand-undone = Tabellen är borttagen. Det som fanns förut gäller igen.

## Hjälp
demand-how = Hur ska tabellen se ut?
demand-how-columns = På första raden står kolumnernas namn. Andra kolumner får vara kvar, de läses inte.
demand-how-occupation = Yrkets kod: fyra siffror enligt ISCO-08 eller en ESCO-adress. En ISCO-kod betyder alla yrken i gruppen.
demand-how-area = Regionens eller kommunens beteckning. I den här tjänsten:
demand-how-date = Källans dag eller månad: 2026-11-10, 10.11.2026, 2026-11 eller 11/2026.
demand-levels = Bara i en tabell över efterfrågan: short eller brist, good eller god, balanced eller balans, crowded eller överskott. Också siffrorna 1–4 i den ordningen.
demand-how-count = Bara i en tabell över lediga jobb: ett heltal.
demand-how-source = Källans namn, som den arbetssökande ser.
demand-how-url = Frivilligt: adressen där källan kan läsas.
demand-how-municipality = Den arbetssökandes resultat gäller hela regionen. Därför syns en rad om en kommun bara här.
demand-how-example = Exempel:

## Kolumner och nivåer
demand-column-occupation = Yrke
demand-column-area = Område
demand-column-date = Datum
demand-column-level = Nivå
demand-column-count = Antal
demand-column-source = Källa
demand-column-url = Adress
demand-says = Vad källan säger
demand-level-short = Brist på personal
demand-level-good = Goda utsikter
demand-level-balanced = Balans
demand-level-crowded = Fler sökande än jobb

## Genomgång
demand-check-title = Gå igenom tabellen
demand-check-lead = { $site }: { $kind }. Inget har sparats ännu.
demand-back = Tillbaka till efterfrågan
demand-file-encoding = Filens teckenkodning var { $encoding }. Kontrollera att å, ä och ö syns rätt.
demand-lines-good = { $count ->
    [one] En rad är i sin ordning.
   *[other] { $count } rader är i sin ordning.
}
demand-lines-bad = { $count ->
    [one] En rad måste rättas.
   *[other] { $count } rader måste rättas.
}
demand-faults = Rader att rätta
demand-line = Rad { $line }:
demand-more-faults = { $count ->
    [one] Ytterligare en rad måste rättas.
   *[other] Ytterligare { $count } rader måste rättas.
}
demand-text = Tabell
demand-text-help = Du kan rätta raderna här och gå igenom tabellen på nytt.
demand-again = Gå igenom på nytt
demand-without = { $count ->
    [one] Ta in de andra raderna och lämna bort den felaktiga raden
   *[other] Ta in de andra raderna och lämna bort { $count } felaktiga rader
}
demand-take-help = Den nya tabellen ersätter den förra. Du kan ångra dig.
demand-take = { $count ->
    [one] Ta in en rad
   *[other] Ta in { $count } rader
}
demand-lines-good-title = Så lästes raderna
demand-first = { $count ->
    [one] Här är den första raden.
   *[other] Här är de första { $count } raderna.
}
demand-none-good = Ingen rad är i sin ordning. Rätta raderna och gå igenom tabellen på nytt.
demand-not-said = Rätta raderna, eller kryssa för att felaktiga rader lämnas bort.
demand-changed = Någon annan har tagit in eller ångrat en tabell under tiden. Kontrollera läget och försök igen.

## Vad som är fel
demand-file-none = Välj en fil.
demand-file-large = Filen är för stor. Högst { $limit } kilobyte. Dela tabellen eller ta bort onödiga kolumner.
demand-file-long = Tabellen har för många rader. Högst { $limit } rader.
demand-file-workbook = Det här är ingen CSV-fil. Öppna den i ett kalkylprogram och spara den som CSV.
demand-file-null = Filen innehåller tecken som inte är text. Spara tabellen på nytt som CSV.
demand-file-broken = Filens tecken kan inte läsas. Spara tabellen på nytt som CSV, i UTF-8.
demand-file-empty = Tabellen har inga rader under rubrikraden.
demand-file-columns = På första raden saknas: { $columns }.
demand-file-double = Kolumnen { $column } finns två gånger. Ta bort den ena.
demand-fault-cells = Raden har { $cells } celler, men det finns { $heads } kolumner. Kontrollera skiljetecken och citattecken.
demand-fault-control = { $column } innehåller en radbrytning eller ett annat osynligt tecken. Ta bort det.
demand-fault-formula = { $column } innehåller en formel. Skriv resultatet.
demand-fault-empty = { $column } är tom.
demand-fault-code = { $code } är ingen kod för ett yrke. Skriv fyra siffror enligt ISCO-08 eller en ESCO-adress.
demand-fault-occupation = Tjänsten föreslår inte yrket { $code }. Kontrollera koden eller lämna bort raden.
demand-fault-area = Området { $area } finns inte i den här tjänsten. Använd något av dessa: { $known }.
demand-fault-date = { $date } är ingen dag. Skriv till exempel 10.11.2026 eller 2026-11.
demand-fault-future = Källans dag { $date } har inte kommit än. Kontrollera den.
demand-fault-old = En källa från { $date } är för gammal. Resultaten visar inget som är äldre än två år.
demand-fault-level = { $level } är ingen nivå. Skriv brist, god, balans eller överskott.
demand-fault-count = { $count } är inget antal. Skriv ett heltal, högst en miljon.
demand-fault-source = Källans namn är för långt. Högst { $limit } tecken.
demand-fault-url = Adressen ska börja med https:// och får inte innehålla mellanslag.
demand-fault-twice = Samma uppgift finns redan på rad { $line }. Ta bort den ena.

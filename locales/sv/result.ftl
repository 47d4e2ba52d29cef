### Resultatet, förhandsvisningen, utskriften, att räknas utan namn och början på att skicka.

# Resultatet

result-title = Här är du nu
result-lead = Av dina svar blev det här bilden. Den är början på ett samtal, inget betyg.
result-here = Du är här
result-not-sent = Bara du har det här resultatet. Inget har skickats.
result-some-dropped = En del frågor har ändrats sedan du svarade. Resultatet bygger på de svar som fortfarande gäller.

# Styrkor

result-strengths-title = Det här går redan bra för dig
result-strengths-none = Du har ännu inte berättat vad som går bra. Du kan gå tillbaka till frågorna eller prata med en handledare.

# Bilden av digitala färdigheter

result-skills-title = Dina digitala färdigheter på fem områden
result-skills-lead = Rutan är vår bästa gissning. Det tonade området visar var dina färdigheter troligen ligger.
result-skills-none = Du svarade inte på frågorna om digitala färdigheter, så här finns ingen bild.
result-stretch-1 = Början
result-stretch-2 = Grund
result-stretch-3 = Flyt
result-stretch-4 = Stark
result-skill-words = { $band }. { $sureness }.

# Vad du kan lära dig härnäst

result-learn-title = Härifrån kan du gå vidare
result-learn-lead = De här färdigheterna ligger nära det du redan kan.
result-learn-none = Just nu föreslår vi inget nytt att lära. En handledare berättar gärna mer.
result-learn-where = Där lär du dig: { $kind }
result-place-link = Läs mer: { $name }

# Intressen

result-interests-title = Det här tycker du om
result-interests-lead = Överst står det du tycker mest om.
result-interests-flat = Du tyckte ungefär lika mycket om allt. Därför skiljer intressena ännu inte yrkena åt.
result-interests-none = Du svarade inte på frågorna om intressen, så här finns ingen bild.
result-like-much = Du tycker om det mycket
result-like-some = Du tycker om det en del
result-like-little = Kanske lite
result-like-not = Helst inte

# Hexagonens hörn: ett kort ord
result-corner-r = Händer
result-corner-i = Utreda
result-corner-a = Skapa
result-corner-s = Hjälpa
result-corner-e = Leda
result-corner-c = Ordna

# Arbete nära dig

result-work-title = Arbete som är värt en titt
result-work-lead = Förslagen kommer av det du tycker om och av var det behövs folk nära dig. Du bestämmer.
result-work-none = Vi har ännu inget förslag. En handledare hjälper dig att hitta en riktning.
result-work-more = Visa resten av förslagen
result-work-entry = Den vanligaste vägen: { $entry }
result-work-esco = Läs mer om yrket (ESCO, på engelska)
result-work-first = Första steget den här månaden
result-work-path = Väg: { $name }
result-work-source = Läs källan
result-step-by = Ansvarar: { $party }
result-step-weeks = { $weeks ->
    [one] ungefär en vecka
   *[other] ungefär { $weeks } veckor
}
result-step-weeks-range = { $min }–{ $max } veckor
result-path-finnish = Finska som behövs: { $level }
result-path-paid = Försörjning under vägen: { $ways }
result-path-sources = Källor: { $sources }

# Vad nu

result-next-title = Vad vill du göra härnäst?
result-next-send = Skicka till en handledare
result-next-send-help = Först ser du precis vad handledaren skulle se. Du kan lämna bort delar.
result-print = Skriv ut eller spara
result-print-help = Resultatet ryms på två sidor.
result-print-day = Utskrivet { $date }
result-restart = Börja om
result-restart-help = Dina svar tas bort från den här enheten.

# Att räknas utan namn

count-title = Hjälp staden utan ditt namn
count-label = Räkna med mina svar utan mitt namn
count-help = Staden ser vilken hjälp som behövs i området. Ditt namn, din kod och din egen text kommer inte med.
count-undo = Det här kan inte ångras senare, för vi vet inte vilka svar som var dina.
count-send = Räkna med
count-none-chosen = Kryssa först i rutan om du vill att dina svar räknas med.
count-sending = Svaren räknas med.
count-done = Tack. Dina svar är medräknade utan ditt namn.
count-failed = Förbindelsen fungerar inte nu, och dina svar räknades inte. Du kan försöka igen.

# Förhandsvisningen

preview-title = Det här skulle handledaren se
preview-lead = Inget har skickats ännu. Kontrollera vad du vill berätta.
preview-parts = Välj vad som skickas
preview-part-in = Skicka den här delen: { $part }
preview-part-out = Den här delen skickas inte.
preview-empty = Du tog bort alla delar. Då ser handledaren bara dina kontaktuppgifter.
preview-contact = Dina kontaktuppgifter skriver du på nästa sida. Det är först där du skickar.
preview-go-on = Gå vidare till att skicka
preview-new-tab = Öppna sändningssidan i en ny flik
preview-back = Tillbaka till resultatet

# Sändningssidan i en ram

send-frame-title = Sändningssidan
send-frame-heading = Skicka till en handledare
send-frame-waiting = Sändningssidan är på väg.
send-frame-failed = Sändningssidan öppnas inte här. Dina svar finns kvar. Försök igen eller öppna sidan i en ny flik.
send-tab-opened = Sändningssidan öppnades i en ny flik. Dina svar finns kvar också här.
send-done-title = Ditt meddelande har kommit fram
send-done-text = Skriv upp ärendenumret: { $number }. Dina svar är nu borttagna från den här enheten.

# Utan förbindelse

offline-kept = Förbindelsen bröts. Dina svar finns kvar på den här enheten, och du kan fortsätta när förbindelsen är tillbaka.
offline-back = Förbindelsen är tillbaka.

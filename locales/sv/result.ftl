### Resultatet, förhandsvisningen, utskriften, att räknas utan namn och början på att skicka.

# Resultatet

result-title = Här är du nu
result-lead = Av dina svar blev det här bilden. Den är början på ett samtal, inget betyg.
result-here = Du är här
result-not-sent = Bara du har det här resultatet. Inget har skickats.
result-some-dropped = En del frågor har ändrats sedan du svarade. Resultatet bygger på de svar som fortfarande gäller.

# Styrkor

result-strengths-title = Det här går redan bra för dig
result-strengths-none = Vi vet inte än vad som går bra för dig. Du kan gå tillbaka till frågorna eller prata med en rådgivare.
result-strengths-help = Det här klarar du redan med hjälp:
result-strengths-start = Du är i början av vägen. Allt går att lära sig, och det finns hjälp. Du vet redan vad du tycker om:

# Bilden av digitala färdigheter

result-skills-title = Dina digitala färdigheter på fem områden
result-skills-lead = Romben är vår bästa bedömning. Det färgade området visar var dina färdigheter troligen ligger.
result-skills-none = Frågorna om digitala färdigheter är obesvarade, så här finns ingen bild än.
result-stretch-1 = Början
result-stretch-2 = Grund
result-stretch-3 = Goda
result-stretch-4 = Starka
result-skill-words = { $band }. { $sureness }.
result-skill-range = Troligen mellan ”{ $low }” och ”{ $high }”.
result-skill-range-one = Troligen: ”{ $level }”.

# Vad du kan lära dig härnäst

result-learn-title = Härifrån kan du gå vidare
result-learn-lead = De här färdigheterna ligger nära det du redan kan.
result-learn-none = Just nu föreslår vi inget nytt att lära. En rådgivare berättar gärna mer.
result-learn-where = Här kan du lära dig: { $kind }
result-place-link = Läs mer: { $name }

# Intressen

result-interests-title = Det här tycker du om
result-interests-lead = Överst står det du tycker mest om.
result-interests-flat = Du tyckte ungefär lika mycket om allt. Därför kan vi ännu inte säga vilket arbete som passar dig bäst.
result-interests-none = Frågorna om intressen är obesvarade, så här finns ingen bild än.
result-like-much = Du tycker om det mycket
result-like-some = Du tycker om det en del
result-like-little = Kanske lite
result-like-not = Helst inte

# Hexagonens hörn: ett kort ord
result-corner-r = Händer
result-corner-i = Undersöka
result-corner-a = Skapa
result-corner-s = Hjälpa
result-corner-e = Leda
result-corner-c = Ordna

# Arbete nära dig

result-work-title = Arbete som är värt en titt
result-work-lead = Förslagen bygger på vad du tycker om och var det behövs folk nära dig. Du bestämmer.
result-work-none = Vi har ännu inget förslag. En rådgivare hjälper dig att hitta en riktning.
result-work-more = Visa resten av förslagen
result-work-entry = Den vanligaste vägen: { $entry }
result-work-esco = Läs mer om yrket (ESCO, på engelska)
result-work-first = Första steget den här månaden
result-work-path = Väg: { $name }
result-work-source = Läs källan
result-step-by = Ansvarig: { $party }
result-step-weeks =
    { $weeks ->
        [52] ungefär ett år
        [104] ungefär två år
        [156] ungefär tre år
        [one] ungefär en vecka
       *[other] ungefär { $weeks } veckor
    }
result-step-weeks-range =
    { $max ->
        [13] 1–3 månader
        [78] ett till ett och ett halvt år
        [156]
            { $min ->
                [52] 1–3 år
                [104] 2–3 år
               *[other] { $min }–{ $max } veckor
            }
       *[other] { $min }–{ $max } veckor
    }
result-path-finnish = Så här mycket finska behövs: ”{ $level }”
result-path-paid = Försörjning under vägen: { $ways }
result-path-sources = Källor: { $sources }

# Vad nu

result-next-title = Vad vill du göra härnäst?
result-next-send = Skicka till en rådgivare
result-next-send-help = Först ser du precis vad rådgivaren skulle se. Du kan lämna bort delar.
result-print = Skriv ut eller spara
result-print-help = Resultatet ryms på två sidor.
result-print-day = Utskrivet { $date }
result-restart = Börja om
result-restart-help = Dina svar tas bort från den här apparaten.

# Att räknas utan namn

count-title = Hjälp staden utan ditt namn
count-label = Mina svar får räknas med utan mitt namn
count-help = Staden ser vilken hjälp som behövs i området. Ditt namn, din kod och din egen text kommer inte med. Dina svar på frågorna sparas tillsammans men utan namn, så att frågorna blir bättre.
count-undo = Det här kan inte ångras senare, för vi vet inte vilka svar som var dina.
count-send = Räkna med mina svar
count-none-chosen = Kryssa först i rutan om du vill att dina svar räknas med.
count-sending = Svaren räknas med.
count-done = Tack. Dina svar är medräknade utan ditt namn.
count-failed = Förbindelsen fungerar inte nu. Dina svar räknades inte med. Du kan försöka igen.

# Förhandsvisningen

preview-title = Det här skulle rådgivaren se
preview-lead = Inget har skickats ännu. Kontrollera vad du vill berätta.
preview-parts = Välj vad som skickas
preview-part-in = Skicka den här delen: { $part }
preview-part-out = Den här delen skickas inte.
preview-empty = Du tog bort alla delar. Då ser rådgivaren bara dina kontaktuppgifter.
preview-contact = Dina kontaktuppgifter skriver du på nästa sida. Det är först där du skickar.
preview-go-on = Gå vidare till att skicka
preview-new-tab = Öppna nästa sida i en ny flik
preview-back = Tillbaka till resultatet

# Sändningssidan i en ram

send-frame-title = Sidan där du skickar
send-frame-heading = Skicka till en rådgivare
send-frame-waiting = Sidan öppnas om en stund.
send-frame-failed = Sidan öppnas inte här. Dina svar finns kvar. Försök igen eller öppna sidan i en ny flik.
send-tab-opened = Sidan öppnades i en ny flik. Dina svar finns kvar också här.
send-done-title = Ditt ärende har kommit fram
send-done-text = Dina svar är borttagna från den här apparaten. Skriv upp koden här nedanför.

# Den egna bilden och de små uppgifterna

result-views-title = Din egen bild och de små uppgifterna
result-views-lead = Bilden av dina digitala färdigheter bygger på båda.
result-views-own = Din egen bild: ”{ $low }” – ”{ $high }”.
result-views-own-one = Din egen bild: ”{ $level }”.
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] Du gjorde en liten uppgift. Den är värd en titt till.
               *[other] Du gjorde en liten uppgift. Den gick bra.
            }
       *[other]
            { $right ->
                [0] Du gjorde { $given } små uppgifter. De är värda en titt till.
                [one] Du gjorde { $given } små uppgifter. En av dem gick bra.
               *[other] Du gjorde { $given } små uppgifter. { $right } av dem gick bra.
            }
    }
result-views-tasks-none = De små uppgifterna är obesvarade. Bilden bygger nu på dina egna svar.
result-views-agree = Uppgifterna visar samma sak som du själv sade.
result-views-more = Uppgifterna visar mer än du själv sade. Du kanske kan mer än du tror.
result-views-less = Uppgifterna visar lite mindre än du själv sade. Det kan du se på tillsammans med en rådgivare.
result-views-how-title = Så blir bilden till
result-views-how = Dina egna svar väger mest. Uppgifterna och de två beskrivna personerna flyttar bilden lite. Om svaren drar åt olika håll blir det färgade området bredare.
result-views-marks = Ringen är din egen bild. Romben är vår bästa bedömning när uppgifterna räknas med.
result-task-right = Gick bra
result-task-other = Värd en titt till
result-task-skipped = Inget svar

# När två arbeten passar lika bra

result-work-tie = Passar dig ungefär lika bra som det föregående.

# Profiltext. list = competence-*, occupation-* eller scale-*-you (tycker om), level = finnish-*

result-profile-title = Text till din jobbsökarprofil
result-profile-lead = Du kan kopiera texten till din profil på Jobbmarknaden. Ändra den som du vill.
result-profile-copy = Kopiera texten
result-profile-copied = Texten är kopierad.
result-profile-language = Textens språk
result-profile-empty = Texten görs av dina svar. Svara först på några frågor.
profile-goal-work = Jag söker arbete och vill börja snart.
profile-goal-new-field = Jag söker arbete i en ny bransch.
profile-goal-training = Jag vill studera eller avlägga en examen.
profile-goal-not-sure = Jag söker en riktning i arbetslivet som passar mig.
profile-skills = Det här kan jag själv: { $list }.
profile-skills-help = Jag hjälper andra med det här: { $list }.
profile-learning = Det här håller jag på att lära mig: { $list }.
profile-interests = Jag tycker om { $list }.
profile-work = De här arbetena intresserar mig: { $list }.
profile-finnish-words = Jag kan några ord finska.
profile-finnish-simple = Jag talar enkel finska.
profile-finnish-everyday = Jag klarar de flesta samtal på finska.
profile-finnish-good = Jag kan bra finska och skriver den också på jobbet.
profile-finnish-fluent = Jag talar flytande finska.

# En annan fråga när allt intresserar lika mycket

result-interests-preference = Den här bilden bygger på de dagar du valde.

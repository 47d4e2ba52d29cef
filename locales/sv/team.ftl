### Uppgifter, gruppen, frånvaro och siffror.

## Uppgifter: vad någon har fått att sköta
task-title = { $count ->
    [one] En uppgift för dig
   *[other] { $count } uppgifter för dig
}
task-due = Senast: { $when }
task-instead-of = Som ersättare för { $name }
task-read = Läst
task-told-title = Öppna uppgifter
task-told = { $name }: { $what } Senast: { $when }.
task-half-time = Halva tiden till den första kontakten har gått. Ta kontakt eller ge ärendet vidare.
task-time-up = Tiden för den första kontakten är ute. Ta kontakt nu.
task-overdue = Den första kontakten är försenad. Se till att någon tar kontakt.
task-lease-lapsed = Ärendet gick tillbaka till kön, eftersom ingen kontakt togs på två arbetsdagar.
task-not-taken = Ett ärende som flyttats till kön har inte tagits på två arbetsdagar. Se till att någon tar det.
task-moved-not-taken = Ärendet som du flyttade har inte tagits på två arbetsdagar. Fråga mottagaren.
task-contest = Kunden säger att kön är fel. Läs skälet och svara.
task-contest-late = Svaret till kunden om kön är försenat. Avgör saken.
task-next-action = Nästa avtalade åtgärd är i dag.
task-next-action-late = Nästa åtgärd är försenad. Se om kollegan behöver hjälp.
task-handed-over = Du fick ett ärende som en kollega hade.
task-follow-up-3 = Fråga hur det går för kunden efter tre månader.
task-follow-up-12 = Fråga hur det går för kunden efter ett år.

## Gruppen
team-nav = Gruppen
team-title = Gruppen
team-lead = Vem som sköter dina köer, vem som har plats och vem som är borta.
team-back = Tillbaka till gruppen
team-nobody = Kön har inga medlemmar ännu. Administratören lägger till dem.
team-held = Ärenden nu
team-room-head = Plats
team-room = { $count ->
    [0] Ingen plats
    [one] För ett ärende
   *[other] För { $count } ärenden
}
team-no-limit = Ingen gräns
team-away-head = Borta
team-away = Tillbaka { $date }
team-limits = Hur många öppna ärenden som mest
team-limits-help = När gränsen är nådd kan personen inte ta nya ärenden ur kön. Tomt fält: ingen gräns.
team-holds = { $count ->
    [0] Personen har inget ärende från den här kön nu.
    [one] Personen har ett ärende från den här kön nu.
   *[other] Personen har { $count } ärenden från den här kön nu.
}
team-limits-button = Spara gränserna
team-error-limit = Skriv ett tal 0–500 eller lämna fältet tomt.
team-away-title = Frånvaro
team-cases = { $count ->
    [0] Inga öppna ärenden
    [one] Ett öppet ärende
   *[other] { $count } öppna ärenden
}
team-cases-none = Personen har nu inga ärenden som du kan ge till någon annan.
team-hand-over-help = Välj ärendena och vem du lämnar över dem till. Läge och datum blir kvar. Personen får en uppgift om det.
team-hand-over-cases = Ärenden att lämna över
team-hand-over-to = Till vem
team-hand-over-button = Lämna över ärendena
team-error-cases = Välj minst ett ärende.
team-error-queue = Personen hör inte till alla köer för de här ärendena. Välj någon annan eller färre ärenden.

## Frånvaro
away-title = Frånvaro
away-lead = När frånvaron börjar går dina öppna ärenden till din ersättare eller till den som ansvarar för kön. Ingen blir väntande.
away-lead-member = När frånvaron börjar går personens öppna ärenden till ersättaren eller till den som ansvarar för kön.
away-add = Anmäl frånvaro
away-from = Första frånvarodagen
away-until = Sista frånvarodagen
away-until-help = Den här dagen är ännu frånvaro.
away-deputy = Ersättare
away-no-deputy = Den som ansvarar för kön
away-button = Spara frånvaron
away-end = Ta bort
away-line = { $from } – { $until }
away-line-deputy = { $from } – { $until }, ersättare { $name }
away-error-order = Den sista dagen kan inte vara före den första.
away-now = Du är anmäld som frånvarande. Du är tillbaka { $date }. Till dess tar du inga nya ärenden.
away-now-go = Ändra frånvaron
away-go = Anmäl frånvaro

## Siffror
figures-nav = Siffror
figures-title = Köernas siffror
figures-lead = Hur många som väntar nu och hur länge det brukar ta till den första kontakten.
figures-hidden = Små tal visas inte, så att ingen kan kännas igen.
figures-none = Du har inga köer ännu. Administratören lägger till dem.
figures-caption = Öppna ärenden per kö
figures-organisation = Organisation
figures-waiting = Väntar
figures-held = Sköts
figures-overdue = Försenade
figures-usual = Vanlig väntan
figures-few = färre än { $count }
figures-more = { $count } eller fler
figures-days = { $count ->
    [0] samma dag
    [one] en arbetsdag
   *[other] { $count } arbetsdagar
}
figures-unknown = inte känt ännu

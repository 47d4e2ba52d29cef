### Planen, steg till andra organisationer, delade uppgifter och meddelanden.

## Skeden och ansvar
phase-intake = Mottagning
phase-guidance = Vägledning
phase-training = Utbildning
phase-work-trial = Arbetsprövning
phase-follow-up = Uppföljning
plan-phase = Vems tur: { $phase }
plan-responsible = Ansvarar
plan-takes-part = Deltar
plan-told = Hålls underrättad

## Stegets läge
plan-step-planned = Planerat
plan-step-sent = Skickat, väntar på svar
plan-step-accepted = Tas om hand
plan-step-done = Gjort
plan-step-declined = Togs inte emot
plan-step-cancelled = Borttaget ur planen

## Uppgifter
task-step-not-taken = Steget som du skickade har inte tagits emot på två arbetsdagar. Fråga mottagaren eller planera på ett annat sätt.
task-step-declined = Steget togs inte emot. Läs orsaken och planera på ett annat sätt.
task-step-due = Stegets dag är i dag.
task-person-wrote = Kunden har skrivit. Läs meddelandet och svara.
task-phase-changed = Ärendet har kommit till en ny fas. Du hålls underrättad.
task-phase = Fas: { $phase }

## Planen på ärendets sida
plan-title = Plan
plan-none = Planen har inga steg ännu. Lägg till ett steg eller ta en färdig väg.
plan-client = Kunden
plan-due = Senast { $date } ({ $when })
plan-spot = Plats: { $spot }
plan-accept-by = Svar senast { $date }
plan-step-outcome = Resultat: { $outcome }
plan-state = { $state } { $date }
plan-send = Skicka
plan-finish = Markera som gjort
plan-cancel = Ta bort ur planen
plan-change = Ändra steget
plan-change-button = Spara steget
plan-add = Lägg till ett steg
plan-add-button = Lägg till i planen
plan-text = Vad ska göras?
plan-text-help = Kunden läser det här med sin kod, och mottagaren på sin sida. Skriv inga uppgifter som kunden inte har gått med på att dela.
plan-whose = Vems steg?
plan-person = Vem gör det?
plan-nobody-named = Vem som helst i organisationen
plan-step-phase = Vilket skede hör steget till?
plan-due-label = Senast
plan-meeting = Möte, om tiden redan är bestämd
plan-day = Dag
plan-time = Klockslag
plan-spot-label = Plats
plan-pathway = Ta stegen från en väg
plan-pathway-help = Vägens steg kommer till planen på kundens språk. Du kan ändra dem och ta bort dem.
plan-pathway-label = Väg
plan-pathway-button = Ta stegen
plan-share = Kunden gick med på att dela uppgifter
plan-share-help = Fråga kunden först. Kunden ser det här med sin kod och kan sluta dela när som helst.
plan-share-org = Organisation som får se uppgifterna
plan-share-parts = Vad får visas?
plan-share-how = Hur kom ni överens?
plan-share-how-help = Kort, till exempel: per telefon i dag.
plan-share-button = Anteckna samtycket
plan-shares = Vad kunden har gått med på att dela
plan-share-line = { $org }: { $parts }. Överenskommet { $date }, antecknat av { $name }.
plan-share-ended = { $line } Delningen upphörde { $date }.
plan-unshare = Sluta dela
plan-name = Ditt namn för kunden
plan-name-help = Kunden ser med sin kod att en rådgivare sköter ärendet. Ditt namn syns bara om du tillåter det i det här ärendet.
plan-name-label = Kunden får se mitt namn
plan-name-button = Spara
plan-hidden = Vad som inte visas
plan-hidden-help = Kunden har inte gått med på att de här uppgifterna förs över till din organisation.
plan-need-hidden = Situationen visas inte
plan-move-parts = Vad har kunden gått med på att föra över?
plan-move-parts-help = Om du utelämnar en del ser den andra organisationen den inte. Inom din egen organisation blir allt kvar.

## Meddelanden
plan-messages = { $count ->
    [one] Ett meddelande
   *[other] { $count } meddelanden
}
plan-message-waits = Kunden väntar på svar
plan-messages-open = Öppna meddelandena
plan-messages-sealed = Öppnandet antecknas i loggen.
plan-message-head = { $who }, { $time }
plan-message = Skriv till kunden
plan-message-label = Meddelande
plan-message-help = Kunden läser meddelandet med sin kod. E-posten berättar bara att det finns något nytt.
plan-message-button = Skicka meddelandet

## Steg som skickats till oss
plan-steps-here = { $count ->
    [one] Skickat till oss: ett steg
   *[other] Skickat till oss: { $count } steg
}
plan-step-title = Steg som skickats till oss
plan-no-day = Ingen bestämd dag
plan-answer-by = Svara senast: { $when }
plan-do-by = Ska göras senast: { $when }
plan-from = { $name }, { $org }
plan-sent-by = Skickat av
plan-now = Läge
plan-when = När
plan-step-own-case = Ärendet är nu hos er. Öppna ärendet.
plan-shared-here = Vad kunden har gått med på att dela med er
plan-shared-none = Inget ännu. Fråga avsändaren vad som är överenskommet med kunden.
plan-contact-open = Öppna personuppgifterna
plan-accept = Vi tar hand om det här
plan-accept-help = När ni tar hand om det här är steget ert. Avsändaren och kunden ser det.
plan-done = Steget är gjort
plan-done-button = Markera som gjort
plan-last-help = Det här är ert sista steg för den här kunden. Berätta vad det ledde till.
plan-outcome = Vad ledde det här till?
plan-decline = Vi kan inte ta hand om det här
plan-decline-reason = Varför?
plan-decline-help = Avsändaren läser orsaken och hittar ett annat sätt. Kunden behöver inte leta själv.
plan-decline-button = Skicka tillbaka till avsändaren

## Resultat enligt olika parter
plan-now-received = { $org } berättar: { $outcome }.
plan-now-unlike = Kunden, rådgivaren och mottagaren har berättat olika saker. Fråga hur det gick.

## Vad som gjordes
desk-done-step-added = Steget är i planen.
desk-done-pathway = Vägens steg är i planen.
desk-done-step-sent = Steget är skickat. Om det inte tas emot på två arbetsdagar får du en uppgift om det.
desk-done-step-done = Steget är markerat som gjort.
desk-done-step-cancelled = Steget är borttaget ur planen.
desk-done-step-changed = Steget är sparat.
desk-done-step-accepted = Steget är nu hos er.
desk-done-step-declined = Steget gick tillbaka till avsändaren.
desk-done-shared = Samtycket är antecknat. Kunden ser det med sin kod.
desk-done-unshared = Delningen har upphört.
desk-done-name-shown = Kunden ser nu ditt namn.
desk-done-name-hidden = Kunden ser inte ditt namn.
desk-done-message = Meddelandet är skickat.

## Vad som behöver rättas
plan-error-text = Skriv vad som ska göras.
plan-error-whose = Välj vems steg det är.
plan-error-person = Välj en person som hör till samma organisation.
plan-error-date = Välj en dag från och med i dag, inom två år.
plan-error-day = Välj en dag för mötet eller töm klockslaget.
plan-error-time = Skriv ett klockslag, till exempel 10:30.
plan-error-spot = Skriv platsen kortare, högst 200 tecken.
plan-error-pathway = Välj en väg.
plan-error-org = Välj en organisation.
plan-error-parts = Välj minst en del som du själv ser.
plan-error-how = Skriv hur ni kom överens med kunden.
plan-error-message = Skriv ett meddelande.
plan-error-message-long = Skriv kortare, högst 2000 tecken.
plan-error-reason = Skriv orsaken, så att avsändaren kan hjälpa kunden på ett annat sätt.
plan-error-outcome = Berätta vad det här ledde till.
plan-error-closed = Mottagaren tar inte emot nya ärenden nu. Välj ett annat sätt.
plan-error-named-people = Kundens uppgifter är skyddade. Steget kan bara gå till namngivna personer, och den här organisationen har inga.
plan-error-step-changed = Någon ändrade steget under tiden. Se hur det är nu.
plan-error-many-steps = Planen har redan för många steg. Ta bort dem som inte längre behövs.
plan-error-many-messages = Många meddelanden har redan skickats i dag. Ring hellre.

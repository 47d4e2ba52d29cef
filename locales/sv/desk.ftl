### Rådgivarens arbetsbord.

desk-name = Arbetsyta
desk-skip = Gå till innehållet
desk-nav = Huvudmeny
desk-nav-home = Mitt arbete
desk-nav-search = Sök
desk-nav-admin = Administration
desk-nav-me = Mitt konto:
desk-language = Arbetsytans språk
desk-footer = Suunta visar vägen. En människa beslutar.

desk-home-title = Mitt arbete
desk-attention = { $count ->
    [one] Ett ärende väntar på ett avgörande
   *[other] { $count } ärenden väntar på ett avgörande
}
desk-attention-lead = Kunden säger att ärendet är i fel kö, eller den första kontakten är försenad.
desk-attention-go = Se ärendena på administrationens sida
desk-no-queues = Du hör ännu inte till någon kö
desk-no-queues-help = Be administratören lägga till dig i en kö. Sedan ser du ärendena på den här sidan.
desk-no-own-queues = Du har inga egna köer
desk-no-own-queues-help = På administrationens sida ser du vad som väntar.
desk-no-own-queues-go = Öppna administrationens sida
desk-next-title = Ta nästa ärende
desk-next-lead = Äldsta tidsfristen: { $when }. Behov: { $need }. Kö: { $queue }.
desk-next-button = Ta nästa
desk-next-none = Inget ärende väntar. Nu är det ett bra tillfälle att föra vidare de ärenden du redan har.
desk-mine = { $count ->
    [0] Du har inga ärenden
    [one] Du har ett ärende
   *[other] Du har { $count } ärenden
}
desk-mine-label = Ärenden som du har hand om
desk-mine-none = När du tar ett ärende syns det här och påminner om nästa åtgärd.
desk-queues = Mina köer
desk-queue-waiting = { $count ->
    [0] Ingen väntar
    [one] En väntar
   *[other] { $count } väntar
}
desk-queue-held = { $count ->
    [one] en under arbete
   *[other] { $count } under arbete
}
desk-queue-oldest = Äldsta tidsfristen: { $when }
desk-queue-more = Det finns så många ärenden att räkningen avbröts.

desk-back-home = Tillbaka till mitt arbete
desk-back-queue = Kö: { $queue }
desk-back-case = Tillbaka till ärendet
desk-filter = Filtrera listan
desk-filter-state = Läge
desk-filter-open = Alla öppna
desk-filter-need = Behov
desk-filter-language = Kundens språk
desk-filter-area = Område
desk-filter-all = Alla
desk-filter-button = Filtrera
desk-filter-clear = Visa alla
desk-queue-order = Den äldsta tidsfristen kommer först.
desk-queue-empty = Det finns inga ärenden i kön
desk-queue-empty-help = Nya ärenden kommer hit av sig själva. Se under tiden om något av dina egna ärenden behöver en åtgärd.
desk-queue-empty-filtered = Inget ärende motsvarar filtret
desk-queue-empty-so-far = Inget av de ärenden som hittills har gåtts igenom motsvarar filtret
desk-pages = Sidor
desk-page-first = Till början
desk-page-more = Nästa sida

desk-queue = Kö
desk-area = Område
desk-language-of-person = Språk
desk-holder = Hos
desk-received = Inkommet
desk-deadline = Första kontakt senast
desk-free = Ledigt
desk-you = Du
desk-someone = Tidigare medarbetare

desk-when-today = i dag
desk-when-tomorrow = i morgon
desk-when-in = { $count ->
    [one] om en dag
   *[other] om { $count } dagar
}
desk-when-late = { $count ->
    [one] en dag över tiden
   *[other] { $count } dagar över tiden
}
desk-due-contact = Ta kontakt: { $when }
desk-due-next = Nästa åtgärd: { $when }
desk-due-closed = Stängt

desk-chip-protected = Spärrmarkering
desk-chip-interpreter = Behöver tolk
desk-chip-contested = Kunden: fel kö
desk-chip-overdue = Försenat
desk-chip-attempts = { $count ->
    [one] Ett försök
   *[other] { $count } försök
}
desk-chip-queue-closed = Tar inte nya ärenden
desk-chip-queue-protected = Endast utsedda personer
desk-chip-queue-overdue = { $count ->
    [one] Ett försenat
   *[other] { $count } försenade
}

desk-need-work = Arbete
desk-need-new-field = Ny bransch
desk-need-training = Utbildning
desk-need-not-sure = Vet inte ännu
desk-need-none = Målet öppet
desk-need-health = hälsa
desk-need-care = vård av närstående
desk-need-transport = resväg till jobbet
desk-need-licence = körkort
desk-need-device = apparat
desk-need-eid = identifiering
desk-need-skills = färdigheter
desk-need-other = annat

desk-lang-fi = finska
desk-lang-sv = svenska
desk-lang-en = engelska
desk-lang-se = nordsamiska
desk-lang-ru = ryska
desk-lang-uk = ukrainska
desk-lang-ar = arabiska
desk-lang-so = somaliska
desk-lang-fa = persiska
desk-lang-et = estniska

desk-case-title = Ärende { $number }
desk-path = Ärendets skeden
desk-path-done = (klart)
desk-to-actions = Gå till åtgärderna
desk-now-new = Väntar på att någon tar det. Första kontakt senast { $date }, { $when }.
desk-now-claimed-you = Ärendet är hos dig. Ta kontakt senast { $date }, { $when }. Annars går det tillbaka till kön.
desk-now-claimed-other = { $name } har tagit ärendet och tar kontakt senast { $date }.
desk-now-contact-you = Ärendet är hos dig. Nästa åtgärd är { $date }, { $when }.
desk-now-contact-other = { $name } har hand om ärendet. Nästa åtgärd är { $date }, { $when }.
desk-now-closed = Stängt { $date }: { $outcome }.
desk-now-reported = Kunden berättar själv: { $outcome }.
desk-now-unlike = Kunden och rådgivaren har berättat olika saker. Fråga kunden hur det är.

desk-same-title = Kanske samma person
desk-same-help = Telefonnumret eller e-postadressen är samma. Kom överens om vilket ärende som fortsätter innan du tar kontakt.
desk-same-line = { $number }, { $queue }, { $holder }

desk-brief-why = Varför här
desk-brief-who = Vem
desk-brief-wrote = Med kundens egna ord
desk-brief-contest = Kunden säger att ärendet är i fel kö
desk-brief-none = Kunden skickade inga svar
desk-brief-none-help = Hen lämnade bort dem innan hen skickade. Fråga om behovet när ni talas vid.
desk-reason-told = Orsaken som kunden fick läsa: { $reason }
desk-moved-here = Flyttat hit från kön { $queue }. Orsaken finns i historiken.
desk-contact-open = Visa kontaktuppgifter och meddelande
desk-contact-sealed = Att öppna kontaktuppgifterna antecknas i loggen.
desk-contact-name = Namn
desk-contact-no-name = Har inte uppgett namn
desk-contact-phone = Telefon
desk-contact-email = E-post
desk-contact-channel = Önskat sätt
desk-contact-times = Tider som passar
desk-contact-language = Talar helst
desk-contact-interpreter = Tolk
desk-contact-interpreter-yes = Behöver tolk
desk-contact-protected = Spärrmarkering
desk-contact-protected-yes = Uppgifterna är skyddade. Berätta dem inte för någon annan.
desk-time-morning = på morgonen (klockan 8–11)
desk-time-noon = mitt på dagen (klockan 11–13)
desk-time-afternoon = på eftermiddagen (klockan 13–16)
desk-time-evening = på kvällen
desk-time-any = när som helst

desk-print = Skriv ut
desk-print-view = Sammandrag för utskrift
desk-print-careful = Pappret innehåller personuppgifter. Förstör det som sekretessavfall när du inte behöver det längre.

desk-history = Vad som har gjorts
desk-history-line = { $what } ({ $who })
desk-history-person = kunden
desk-history-system = Suunta
desk-history-channel = Hur: { $channel }
desk-history-moved = { $from } → { $to }
desk-history-to-queue = Kö: { $to }
desk-history-due = Nästa åtgärd: { $date }
desk-history-to-user = Till: { $name }
desk-history-org = Organisation: { $org }
desk-history-outcome = Resultat: { $outcome }

desk-actions = Åtgärder
desk-actions-none = Du kan bara läsa. Den som har ärendet och köns medlemmar ser åtgärderna.
desk-actions-other = Ärendet är hos { $name }. Du kan skriva en anteckning.
desk-actions-closed = Ärendet är stängt. Du kan ännu skriva en anteckning.
desk-group-contact = Kontakt
desk-group-plan = Plan och nästa åtgärd
desk-group-hand-on = Lämna vidare eller tillbaka till kön
desk-group-rare = Behövs sällan
desk-actions-attempts = { $count ->
    [one] Ett försök att nå kunden. Prova på ett annat sätt:
   *[other] { $count } försök att nå kunden. Prova på ett annat sätt:
}
desk-claim = Ta ärendet
desk-claim-older = I kön finns ett äldre ärende. Dess tidsfrist: { $when }. Om du tar det här först, berätta varför.
desk-claim-reason = Varför tar du just det här?
desk-claim-reason-help = Till exempel: kunden ringde, jag kan kundens språk. Orsaken syns i historiken.
desk-assign = Ge till en namngiven person
desk-assign-user = Till vem
desk-assign-reason = Vad behöver personen veta?
desk-assign-button = Ge ärendet
desk-release = Lämna tillbaka till kön
desk-release-help = Ärendet går tillbaka till sin egen plats i kön. Tidsfristen ändras inte.
desk-release-button = Lämna tillbaka till kön
desk-channel = Hur?
desk-first-contact = Jag nådde kunden
desk-again-contact = Jag hade kontakt igen
desk-contacted-button = Anteckna kontakten
desk-attempt = Jag nådde inte kunden
desk-attempt-button = Anteckna försöket
desk-next-action = Byt dag för nästa åtgärd
desk-next-action-button = Spara dagen
desk-next-date = Dag för nästa åtgärd
desk-next-date-help = Obligatorisk. Ärendet påminner dig då.
desk-plan = Anteckna vad ni kom överens om
desk-plan-text = Vad kom ni överens om?
desk-plan-text-help = Kunden läser det här med sin kod. Skriv stegen så att kunden vet vad hen ska göra och när.
desk-plan-button = Spara överenskommelsen
desk-note = Skriv en anteckning
desk-note-label = Anteckning
desk-note-optional = Anteckning (frivillig)
desk-note-help = Skriv bara det som nästa läsare behöver. Skriv inte personbeteckningen.
desk-note-button = Spara anteckningen
desk-move = Flytta till en annan kö
desk-move-queue = Till vilken kö?
desk-move-reason = Varför?
desk-move-reason-help = Mottagaren läser det här först. Tidsfristen flyttas inte fram.
desk-move-button = Flytta ärendet
desk-move-protected = Kundens uppgifter är skyddade, och ingen annan kö med utsedda personer är öppen nu. Ärendet kan inte flyttas.
desk-choose = Välj
desk-close = Stäng ärendet
desk-close-outcome = Hur slutade ärendet?
desk-close-follow-up = Vi kom överens om uppföljning. Uppgifterna sparas i { $months } månader.
desk-close-button = Stäng ärendet
desk-code = Ge kunden en ny egen kod
desk-code-check = Hur kontrollerade du identiteten?
desk-code-check-help = Till exempel: ringde upp numret som kunden har gett, såg identitetskortet. Skriv inte personbeteckningen. Den gamla koden slutar fungera.
desk-code-button = Skapa en ny kod
desk-code-title = Ny kod för ärende { $number }
desk-code-help = Säg koden till kunden nu. Be kunden skriva upp den.
desk-settle = Avgör vilken kö som är rätt
desk-settle-queue = Kö
desk-settle-stay = Ärendet stannar i den här kön
desk-settle-answer = Svar till kunden
desk-settle-answer-help = Kunden läser det här med sin kod. Skriv tydligt och vänligt.
desk-settle-button = Svara kunden
desk-settle-needs-lead = Den som ansvarar för kön avgör vilken kö som är rätt. Du kan ändå sköta ärendet.

desk-once = Det här visas bara en gång
desk-conflict-title = Ärendet ändrades medan du skrev
desk-conflict-holder = Ärendet är nu hos { $name }.
desk-conflict-you = Ärendet är nu hos dig, men någon ändrade det under tiden.
desk-conflict-free = Ärendet är nu ledigt i kön.
desk-conflict-closed = Ärendet är nu stängt.
desk-conflict-withdrawn = Kunden har tagit tillbaka ärendet. Alla kundens uppgifter är raderade.

desk-search-title = Sök ärenden
desk-search-words = Namn, telefonnummer, e-post eller ärendets nummer
desk-search-help = Skriv hela ord, välj område eller behov, eller gör båda. Sökningen omfattar de köer som du får se och visar högst de 50 nyaste ärendena.
desk-search-button = Sök
desk-search-found = { $count ->
    [0] Inga träffar
    [one] Ett ärende hittades
   *[other] { $count } ärenden hittades
}
desk-search-results = Sökresultat
desk-search-none = Kontrollera stavningen. Pröva med bara efternamnet eller telefonnumret, eller utan område och behov. Ett stängt ärende raderas efter en tid.
desk-search-cut = Väldigt många ärenden har de här sökorden. Vi tittade bara på de nyaste. Om ärendet inte syns, lägg till efternamn, telefonnummer eller e-postadress.

desk-error-title = Kontrollera det här
desk-error-channel = Välj hur du hade kontakt.
desk-error-date = Välj dag för nästa åtgärd.
desk-error-date-past = Välj en dag som inte har gått.
desk-error-date-far = Välj en dag inom ett år.
desk-error-note = Skriv en anteckning.
desk-error-plan = Skriv vad ni kom överens om.
desk-error-queue = Välj en kö.
desk-error-queue-closed = Den här kön tar inte nya ärenden. Välj en annan.
desk-error-queue-protected = Kundens uppgifter är skyddade. Ärendet kan bara flyttas till en kö med utsedda personer.
desk-error-reason = Skriv orsaken.
desk-error-claim-reason = Berätta varför du tar det här före ett äldre ärende.
desk-error-user = Välj en person.
desk-error-outcome = Välj hur ärendet slutade.
desk-error-check = Skriv hur du kontrollerade identiteten.
desk-error-answer = Skriv ett svar till kunden.
desk-error-long = Texten är för lång. Den får ha högst { $limit } tecken.
desk-error-words = Skriv vad du söker, eller välj område eller behov.
desk-error-state = Det här kan inte göras i ärendets nuvarande läge. Se läget och välj en annan åtgärd.

desk-kept = Texten du skrev
desk-kept-help = Texten sparades inte. Kopiera den här och klistra in den i formuläret på nytt.
desk-kept-text = Text { $number }
desk-csrf-title = Sidan var för gammal
desk-csrf-help = Ingenting ändrades. Öppna sidan på nytt och skicka formuläret därifrån.
desk-expired-title = Din inloggning har upphört
desk-expired-help = Ingenting ändrades. Logga in på nytt och fortsätt där du var.
desk-forbidden-title = Du har inte rätt till det här
desk-forbidden-help = Om du behöver det här i ditt arbete, be administratören om rättigheten.
desk-missing-title = Sidan hittas inte
desk-missing-help = Ärendet kan vara raderat eller flyttat till en kö som du inte ser. Sök ärendet med numret eller gå tillbaka till ditt arbete.
desk-large-title = Formuläret var för stort
desk-large-help = Ingenting sparades. Förkorta texten och skicka på nytt.
desk-changed-title = Ärendet finns inte längre här
desk-changed-help = Någon flyttade ärendet eller kunden tog tillbaka det medan du skrev. Ingenting sparades.
desk-busy-title = Det går inte att spara just nu
desk-busy-help = Ingenting ändrades. Vänta en stund och försök igen. Berätta för administratören om felet fortsätter.
desk-fault-title = Det är något fel hos oss
desk-fault-help = Ingenting ändrades. Felet har antecknats i loggen. Berätta för administratören vad du höll på med.
desk-go-home = Till mitt arbete
desk-go-back = Öppna sidan på nytt
desk-go-sign-in = Logga in
desk-go-case = Tillbaka till ärendet

desk-done-claimed = Ärendet är nu hos dig.
desk-done-assigned = Ärendet har getts vidare.
desk-done-released = Ärendet är tillbaka i kön.
desk-done-noted = Anteckningen har sparats.
desk-done-contacted = Kontakten har antecknats.
desk-done-attempt = Försöket har antecknats.
desk-done-next = Dagen för nästa åtgärd har sparats.
desk-done-planned = Överenskommelsen har sparats. Kunden läser den med sin kod.
desk-done-moved = Ärendet har flyttats. Mottagaren ser orsaken.
desk-done-closed = Ärendet är stängt.
desk-done-settled = Svaret har sparats. Kunden läser det med sin kod.
desk-done-none-left = Någon hann före. Nu väntar inget ärende.
desk-done-language = Arbetsytans språk har bytts.

state-new = Väntar
state-claimed = Hos en rådgivare
state-in-contact = Kontakt tagen
state-planned = Stegen överenskomna
state-closed = Stängt
state-withdrawn = Återtaget


event-received = Ärendet kom in
event-claimed = En rådgivare tog ärendet
event-assigned = Ärendet gavs till en namngiven person
event-released = Ärendet lämnades tillbaka till kön
event-lease-lapsed = Ärendet gick tillbaka till kön eftersom ingen kontakt togs i tid
event-contacted = Kontakt tagen
event-no-answer = Försök att ta kontakt
event-next-action = Dagen för nästa åtgärd byttes
event-planned = Nästa steg överenskomna
event-noted = Anteckning
event-moved = Ärendet flyttades till en annan kö
event-contested = Anmälan: ärendet är i fel kö
event-contest-settled = Svar om rätt kö gavs
event-corrected = Kontaktuppgifterna rättades
event-code-reissued = En ny kod gavs
event-person-reported = Uppgift om hur det gick
event-closed = Ärendet stängdes
event-withdrawn = Ärendet togs tillbaka

channel-phone = samtal
channel-sms = textmeddelande
channel-email = e-post
channel-meeting = möte

role-counsellor = Rådgivare
role-administrator = Administratör

# Nytt: plats, att nå någon, uppföljning
desk-next-full = Du har så många ärenden som är avtalat. När du stänger eller ger ett vidare kan du ta nästa.
desk-move-ahead = { $count ->
    [0] ingen väntar
    [one] en väntar
   *[other] { $count } väntar
}
desk-move-usual = { $count ->
    [0] oftast samma dag
    [one] oftast en arbetsdag
   *[other] oftast { $count } arbetsdagar
}
desk-try-channel = Prova: { $channel }.
desk-try-morning = Prova att ringa på förmiddagen.
desk-try-afternoon = Prova att ringa på eftermiddagen.
desk-try-evening = Prova att ringa på kvällen.
desk-try-language = Prova språket: { $language }.
desk-try-interpreter = Boka en tolk.
desk-follow-up = Uppföljning: hur det går
desk-follow-up-outcome = Var kunden är nu
desk-follow-up-button = Spara uppföljningen
desk-error-no-room = Du har så många ärenden ur den här kön som är avtalat. Ärendet blev kvar i kön.
desk-error-away = Du är märkt som frånvarande. Avsluta frånvaron först.
desk-error-two-channels = Prova först minst två sätt. Inga försök är antecknade ännu. Anteckna försöken eller välj ett annat resultat.
desk-error-one-channel = Prova först minst två sätt. Bara { $tried } är antecknat. Prova ett sätt till och anteckna försöket, eller välj ett annat resultat.
desk-done-read = Märkt som läst.
desk-done-away = Frånvaron är sparad.
desk-done-away-now = Du är märkt som frånvarande, så inget nytt ärende togs.
desk-done-back = Frånvaron är borttagen.
desk-done-limits = Gränserna är sparade.
desk-done-handed-over = Ärendena är givna.
desk-done-followed-up = Uppföljningen är sparad.
event-handed-over = Gavs till någon annan
event-followed-up = Uppföljning
event-step-sent = Ett steg skickades till en annan organisation
event-step-accepted = Ett steg togs om hand
event-step-declined = Ett steg togs inte emot
event-step-returned = Ett steg kom tillbaka till avsändaren, eftersom ingen svarade i tid
event-step-done = Ett steg är klart
event-step-cancelled = Ett steg togs bort ur planen
event-shared = Kunden gick med på att dela uppgifter
event-unshared = Delningen av uppgifter avslutades
event-message-to-person = Ett meddelande skickades till kunden
event-message-from-person = Kunden skickade ett meddelande
role-lead = Ansvarig
role-coordinator = Koordinator

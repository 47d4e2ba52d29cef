### Ärendets läge med koden.

status-page-title = Mitt ärende
status-title = Se var ditt ärende är
status-lead = Skriv din egen kod. Du fick den när du skickade ärendet.
status-code = Din egen kod
status-code-help = Till exempel ABCD-EFGH-JKLM-N. Stora och små bokstäver går bra.
status-open = Visa ärendet
status-lost-code = Har du tappat bort koden? Ring stadens service. Du får en ny kod när din identitet är kontrollerad.
status-close = Dölj ärendet från skärmen

status-case-title = Ärende { $number }
status-where = Var ärendet är nu
status-where-new = Ditt ärende väntar i kön { $queue }. Nästa lediga rådgivare läser det.
status-where-claimed = En rådgivare har tagit hand om ditt ärende och kontaktar dig.
status-where-in-contact = En rådgivare har varit i kontakt med dig.
status-where-planned = Ni har kommit överens om nästa steg.
status-where-closed = Ärendet är avslutat.
status-deadline = Vi kontaktar dig senast { $date }.
status-overdue = Vi är sena. Vi ber om ursäkt. Ring oss om du inte vill vänta.
status-next-action = Nästa överenskomna dag är { $date }.
status-outcome = Resultat: { $outcome }.
status-attempts = { $count ->
    [one] Vi har försökt nå dig en gång.
   *[other] Vi har försökt nå dig { $count } gånger.
}
status-contested = Du har sagt att ärendet är i fel kö. En ansvarig person utreder saken och svarar på den här sidan.
status-answer = Svar till dig
status-agreed = Vad ni har kommit överens om
status-nothing-agreed = Ni har inte kommit överens om något än.
status-history = Vad som har hänt
status-why = Varför den här kön

status-correct-title = Ändra kontaktuppgifter
status-correct-button = Spara ändringarna
status-corrected = Ändringarna är sparade.
status-contest-title = Ärendet är i fel kö
status-contest-lead = Berätta varför ärendet hör hemma någon annanstans. En människa läser det här.
status-contest-reason = Orsak
status-contest-button = Skicka
status-contest-done = Tack. En ansvarig person utreder saken.
status-report-title = Berätta hur det gick
status-report-lead = Du kan också själv berätta vad ärendet ledde till.
status-report-button = Berätta
status-report-done = Tack för att du berättade.
status-withdraw-title = Ta tillbaka ärendet
status-withdraw-lead = Vi raderar ärendet och alla dina uppgifter genast. De går inte att få tillbaka.
status-withdraw-confirm = Jag vill ta tillbaka ärendet och radera mina uppgifter
status-withdraw-button = Ta tillbaka och radera
status-withdrawn-title = Ärendet är återtaget
status-withdrawn = Ärendet och dina uppgifter är raderade. Du kan börja på nytt när du vill.

error-status-code = Vi hittade inget ärende med den här koden. Kontrollera bokstäver och siffror.
error-status-code-form = Koden har tretton tecken. Kontrollera att inget saknas.
error-status-slow = Koden har prövats många gånger. Vänta en stund och försök igen.
error-status-reason = Skriv orsaken så att vi kan hjälpa.
error-status-confirm = Kryssa i rutan om du vill ta tillbaka ärendet.
error-status-outcome = Välj ett alternativ.
error-status-changed = Ärendet ändrades alldeles nyss. Se vad som är nytt och försök igen.

# Ärendets väg
status-stop-new = I kön
status-stop-claimed = Hos en rådgivare
status-stop-in-contact = Kontakt tagen
status-stop-planned = Stegen överenskomna
status-stop-closed = Avslutat

# Händelser
status-event-received = Ärendet kom fram
status-event-claimed = En rådgivare tog ärendet
status-event-released = Ärendet gick tillbaka till kön
status-event-lease-lapsed = Ärendet gick tillbaka till kön
status-event-contacted = En rådgivare var i kontakt med dig
status-event-no-answer = En rådgivare försökte nå dig
status-event-next-action = Nästa datum bestämdes
status-event-planned = Nästa steg bestämdes
status-event-noted = En rådgivare skrev en anteckning
status-event-moved = Ärendet flyttades till en annan kö
status-event-contested = Du har sagt att ärendet är i fel kö
status-event-contest-settled = En ansvarig person svarade dig
status-event-corrected = Du ändrade dina kontaktuppgifter
status-event-code-reissued = Du fick en ny kod
status-event-person-reported = Du berättade hur det gick
status-event-closed = Ärendet avslutades
status-event-withdrawn = Du tog tillbaka ärendet

# Planen, delade uppgifter och meddelanden
status-usual = { $count ->
    [0] Vi brukar ta kontakt samma arbetsdag.
    [one] Vi brukar ta kontakt inom ungefär en arbetsdag.
   *[other] Vi brukar ta kontakt inom ungefär { $count } arbetsdagar.
}
status-holder = En rådgivare sköter ditt ärende. Organisationen är { $org }.
status-holder-named = { $name } sköter ditt ärende. Organisationen är { $org }.
status-hidden = { $org } ser inte de här uppgifterna om dig: { $parts }.
status-own = Din tur
status-plan = Plan
status-step-due = Senast { $date }
status-step-planned = Inte påbörjat ännu
status-step-sent = Vi har skickat en förfrågan
status-step-accepted = På gång
status-step-done = Gjort
status-step-finish = Jag har gjort det här
status-step-thanks = Bra. Vi markerade steget som gjort.
status-calendar = Lägg till i kalendern
status-calendar-title = Möte: { $org }
status-shares = Vem som ser dina uppgifter
status-shares-lead = Du har kommit överens om det här med rådgivaren. Du kan sluta när som helst.
status-share-line = { $org } ser: { $parts }. Överenskommet { $date }.
status-share-ended = { $org } ser inte längre dina uppgifter. Upphörde { $date }.
status-unshare = Sluta visa
status-unshared = Dina uppgifter visas inte längre.
status-messages = Meddelanden
status-message-you = Du
status-message-us = Rådgivaren
status-message-head = { $who }, { $time }
status-message-label = Skriv till rådgivaren
status-message-help = Vi svarar på den här sidan. Skriv inte din personbeteckning.
status-message-button = Skicka meddelandet
status-message-sent = Meddelandet är skickat.
error-status-message = Skriv ett meddelande.
error-status-messages = Du har redan skickat många meddelanden i dag. Ring oss om det är bråttom.
status-event-assigned = En rådgivare utsågs för ärendet
status-event-handed-over = Ärendet gick till en annan rådgivare
status-event-followed-up = En rådgivare frågade hur du har det

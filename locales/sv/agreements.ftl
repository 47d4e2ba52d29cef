### Samarbete: avtal mellan organisationer, och vem som leder vad.

## Sidan
agreements-nav = Samarbete
agreements-title = Samarbete
agreements-lead = Vilka organisationer som har avtalat om att samarbeta, och vem som leder vad.
agreements-no-site = Du hör inte till någon kö än. Be en administratör om hjälp.
agreements-list = Avtal
agreements-none = Inget avtal gäller eller är på väg.
agreements-rule-needed = Delar av ett ärende visas bara när ett avtal gäller och även klienten har gått med på det.
agreements-rule-consent = När två organisationer har ett avtal visar de varandra det som både avtalet och klienten tillåter. Om de aldrig har haft något avtal räcker det att klienten har gått med på det.
agreements-over = { $count ->
    [one] Ett avtal som har upphört
   *[other] { $count } avtal som har upphört
}
agreements-leads = Vem som leder varje skede
agreements-leads-caption = Skeden på vägen till arbete
agreements-phase = Skede
agreements-paths = Vem som leder varje väg
agreements-paths-help = Bredvid varje steg står vems det är här.

## Ett avtal
agreements-one = Avtal
agreements-parties = Vilka organisationer avtalar?
agreements-purpose = Vad är avtalet till för?
agreements-purpose-help = Berätta kort vad organisationerna gör tillsammans.
agreements-parts = Vad av ett ärende som får visas
agreements-time = Gäller
agreements-from = från { $from } tills det avslutas
agreements-from-until = { $from }–{ $until }
agreements-from-label = Första dagen
agreements-until-label = Sista dagen
agreements-until-help = Lämna tomt om avtalet fortsätter tills någon avslutar det.
agreements-decides = Vem bestämmer om avtalet?
agreements-decides-help = Skriv befattningen, till exempel chefen för sysselsättningstjänsterna.
agreements-log = Antecknat
agreements-made = { $date }, { $name }
agreements-ended = Avslutat { $time }, { $name }
agreements-narrower = Ett avtal visar aldrig mer än klienten har gått med på, och klientens samtycke visar aldrig mer än avtalet tillåter.
agreements-overlaps = Samtidigt gäller också de här avtalen. Delarna i dem räknas ihop.
agreements-new = Nytt avtal
agreements-make-button = Spara avtalet
agreements-renew = Förnya avtalet
agreements-end = Avsluta avtalet
agreements-end-help = Det som visas med stöd av avtalet slutar visas genast. Klienternas samtycken finns kvar antecknade. Om samarbetet fortsätter senare, gör ett nytt avtal.
agreements-end-button = Avsluta nu
agreement-standing-coming = Börjar senare
agreement-standing-in-force = Gäller
agreement-standing-over = Har upphört
agreement-standing-called-off = Avslutat innan det började

## På ärendets sida
agreements-share-help = Avtalen begränsar vad som får visas.
agreements-parts-with = { $org }: { $parts }
agreements-nothing-with = { $org }: inget avtal gäller, så inget kan visas
agreements-share-none = { $line } Nu visas inget, eftersom inget avtal gäller.
agreements-share-narrower = { $line } Enligt avtalen visas nu bara: { $parts }.

## Vad som gjordes
desk-done-agreement = Avtalet är sparat.
desk-done-agreement-ended = Avtalet är avslutat. Det som visades med stöd av det visas inte längre.
desk-done-agreement-over = Avtalet hade redan upphört.

## Vad som ska rättas
agreements-error-parties = Välj minst två organisationer.
agreements-error-own = Välj också din egen organisation. Du kan inte avtala enbart för andra.
agreements-error-purpose = Skriv vad avtalet är till för.
agreements-error-part = Välj minst en del av ett ärende.
agreements-error-from = Välj den första dagen, högst tio år bort.
agreements-error-until = Välj en sista dag från och med i dag, högst tio år bort, eller lämna tomt.
agreements-error-order = Välj en sista dag som inte är före den första.
agreements-error-decides = Skriv vem som bestämmer om avtalet.
agreements-error-parts = Välj bara delar som ett avtal med den här organisationen täcker nu.

### Inloggning och det egna kontot.

auth-sign-in-title = Logga in på arbetsytan
auth-user = Användarnamn
auth-password = Lösenord
auth-sign-in-button = Logga in
auth-forgot = Har du glömt lösenordet? Be administratören om ett nytt.
auth-sign-out = Logga ut
auth-wrong = Användarnamnet eller lösenordet är fel. Kontrollera dem och försök igen.
auth-wait = { $minutes ->
    [one] Det har varit för många försök. Vänta en minut och försök igen.
   *[other] Det har varit för många försök. Vänta { $minutes } minuter och försök igen.
}
auth-user-missing = Skriv användarnamnet.
auth-password-missing = Skriv lösenordet.
auth-page-old = Sidan var öppen för länge. Logga in igen nu.
auth-need = Logga in så öppnas sidan.
auth-signed-out = Du har loggat ut.
auth-signed-out-everywhere = Du har loggat ut från alla enheter.
auth-me-title = Mitt konto
auth-me-lead = { $name }, { $role }. Användarnamn: { $user }.
auth-change-password = Byt lösenord
auth-current-password = Nuvarande lösenord
auth-new-password = Nytt lösenord
auth-new-password-help = Minst { $count } tecken. En mening som du minns är ett bra lösenord.
auth-change-password-button = Byt lösenord
auth-current-wrong = Det nuvarande lösenordet är fel.
auth-new-password-short = Det nya lösenordet ska ha minst { $count } och högst { $most } tecken.
auth-new-password-same = Det nya lösenordet är samma som det gamla. Välj ett annat.
auth-done-password = Lösenordet har bytts. På andra enheter behöver du logga in på nytt.
auth-everywhere-title = Logga ut överallt
auth-everywhere-help = Använd det här om du glömde logga ut på en annan dator.
auth-everywhere-button = Logga ut från alla enheter
auth-code-title = Andra steget i inloggningen
auth-code-lead = Öppna autentiseringsappen i din telefon och skriv koden som den visar.
auth-code = Kod från telefonen
auth-code-help = Sex siffror. Koden byts varje halvminut.
auth-code-button = Logga in
auth-code-restart = Börja om inloggningen
auth-code-late = Tiden för koden tog slut. Logga in igen.
auth-code-missing = Skriv koden från telefonen.
auth-code-wrong = Koden gäller inte. Vänta tills appen visar en ny kod och skriv den.
auth-recovery-summary = Har du inte telefonen med dig?
auth-recovery = Reservkod
auth-recovery-help = En av koderna som du har sparat. Var och en fungerar en gång.
auth-recovery-lost = Om du inte har några reservkoder kvar, be administratören om hjälp.
auth-recovery-missing = Skriv reservkoden.
auth-recovery-wrong = Reservkoden gäller inte eller är redan använd. Kontrollera den eller ta nästa.
auth-second-title = Andra steget i inloggningen
auth-second-what = När det andra steget är på frågar inloggningen efter lösenordet också efter en kod från din telefon. Då kommer ingen in på ditt konto med bara lösenordet.
auth-second-need = Du behöver en autentiseringsapp i telefonen. Gratis är till exempel Aegis, Google Authenticator och Microsoft Authenticator.
auth-second-required = Här behöver alla det andra steget. Ta det i bruk så öppnas arbetsytan.
auth-second-begin-button = Fortsätt
auth-second-secret-title = Koppla din telefon
auth-second-secret-scan = Läs av bilden med autentiseringsappen i din telefon.
auth-second-secret-picture = Bild som autentiseringsappen läser av. Samma nyckel står nedanför med bokstäver.
auth-second-secret-link = Öppna autentiseringsappen på den här enheten
auth-second-secret-type = Eller skriv in den här nyckeln i appen:
auth-second-secret-code = Koden som appen visar nu
auth-second-on-button = Ta i bruk
auth-second-late = Nyckeln var öppen för länge. Börja om från lösenordet.
auth-second-codes-title = Spara reservkoderna
auth-second-codes-lead = Det andra steget är på. Med en reservkod kommer du in när du inte har telefonen med dig. Var och en fungerar en gång.
auth-second-codes-keep = Skriv koderna på papper eller spara dem i en lösenordshanterare. Förvara dem inte i telefonen.
auth-second-codes-go = Koderna är sparade, fortsätt
auth-second-on = Det andra steget är på.
auth-second-codes-left = { $count ->
    [0] Det finns inga reservkoder kvar.
    [one] En reservkod finns kvar.
   *[other] { $count } reservkoder finns kvar.
}
auth-second-change = Visa eller stäng av
auth-second-off-title = Stäng av
auth-second-off-help = När du byter telefon eller behöver nya reservkoder: stäng av det andra steget och ta det genast i bruk igen.
auth-second-off-button = Stäng av
auth-second-first-title = Ta först det andra steget i bruk
auth-second-first-help = Här behöver alla det andra steget i inloggningen. När det är på kan du fortsätta.
auth-second-first-go = Ta i bruk
auth-done-second-on = Det andra steget är på.
auth-done-second-off = Det andra steget är avstängt.
auth-local-title = Eller med användarnamn
auth-provider-button = Logga in med din organisations konto
auth-provider-me = Du loggar in med din organisations konto. Lösenordet och inloggningens andra steg ändras där.
auth-provider-again = Försök igen
auth-provider-back = Tillbaka till inloggningen
auth-provider-limited-title = Vänta en stund
auth-provider-limited-help = Härifrån har det gjorts för många försök att logga in. Vänta en minut och försök igen.
auth-provider-unknown-title = Inloggningen blev för gammal
auth-provider-unknown-help = Inloggningen tog för lång tid eller började i ett annat fönster. Börja om.
auth-provider-broken-off-title = Inloggningen avbröts
auth-provider-broken-off-help = Din organisations inloggningstjänst slutförde inte inloggningen. Försök igen.
auth-provider-down-title = Inloggningstjänsten fungerar inte just nu
auth-provider-down-help = Din organisations inloggningstjänst svarade inte som den ska. Försök igen om en stund. Om det inte hjälper, säg till administratören.
auth-provider-no-group-title = Du har ännu inte rätt till arbetsytan
auth-provider-no-group-help = Ditt konto fungerar, men det hör inte till någon av arbetsytans grupper. Be din chef eller organisationens support lägga till dig i en grupp.
auth-provider-disabled-title = Ditt konto är inte i bruk
auth-provider-disabled-help = Administratören har tagit ditt konto ur bruk här. Fråga hen om du behöver det.

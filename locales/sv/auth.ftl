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

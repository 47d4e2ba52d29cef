### Administratörens sidor.

admin-title = Administration
admin-back = Tillbaka till administrationen
admin-back-accounts = Tillbaka till kontona
admin-contested = { $count ->
    [0] Ingen säger att ärendet är i fel kö
    [one] En kund säger att ärendet är i fel kö
   *[other] { $count } kunder säger att ärendet är i fel kö
}
admin-contested-label = Ärenden som enligt kunden är i fel kö
admin-contested-none = När en kund säger att ärendet är i fel kö kommer det hit. Det stannar här tills du svarar kunden.
admin-contested-help = Öppna ärendet, läs kundens orsak och svara inom två arbetsdagar.
admin-overdue = { $count ->
    [0] Inget ärende är försenat
    [one] Ett ärende är försenat
   *[other] { $count } ärenden är försenade
}
admin-overdue-label = Försenade ärenden
admin-overdue-none = När den första kontakten blir försenad kommer ärendet hit. Det stannar här tills kontakten är tagen.
admin-overdue-help = Öppna ärendet och ge det till en namngiven person eller flytta det till en kö med plats.
admin-warnings = Lägg märke till det här
admin-warning-no-members = Kön { $queue } har inga medlemmar. Ingen ser dess ärenden.
admin-warning-no-administrator = Kön { $queue } har ingen ansvarig. Ingen kan avgöra vilken kö som är rätt.
admin-manage = Hantera
admin-accounts = Konton och rättigheter
admin-accounts-what = Lägg till, inaktivera, ge ett nytt lösenord eller ändra köer.
admin-accounts-caption = { $count ->
    [one] Ett konto
   *[other] { $count } konton
}
admin-queues = Köer
admin-queues-what = Stäng en kö för nya ärenden eller öppna den.
admin-queues-lead = Nya ärenden styrs inte till en stängd kö. Ärenden som redan finns i kön sköts färdigt.
admin-outbox = Utgående post
admin-outbox-what = { $count ->
    [0] Alla meddelanden har skickats.
    [one] Ett meddelande har inte kunnat skickas.
   *[other] { $count } meddelanden har inte kunnat skickas.
}
admin-embed = Frågorna på stadens sida
admin-embed-what = Här får webbteamet raderna till sin sida och ser om frågorna fungerar där.
admin-display = Namn
admin-display-help = Kollegerna ser det här namnet.
admin-login = Användarnamn
admin-login-help = Små bokstäver, siffror, punkter och streck. Minst tre tecken.
admin-role = Roll
admin-memberships = Köer
admin-status = Läge
admin-active = I bruk
admin-disabled = Inte i bruk
admin-demo = Demokonto
admin-own = Ditt eget konto
admin-no-queues = Inga köer
admin-add = Lägg till ett konto
admin-add-help = Suunta skapar ett lösenord och visar det en gång. Ge det till personen själv.
admin-add-button = Lägg till kontot
admin-account = Konto
admin-rights = Roll och köer
admin-rights-help = Ändringen gäller genast, också på öppna sidor.
admin-rights-button = Spara rättigheterna
admin-password = Nytt lösenord
admin-password-help = Det gamla lösenordet slutar fungera. Personen loggas ut från alla enheter.
admin-password-button = Skapa ett nytt lösenord
admin-password-title = Nytt lösenord
admin-password-give = Ge lösenordet till personen själv. Be personen byta det på sitt konto.
admin-disable-help = Personen loggas genast ut och kan inte logga in. Ärendena stannar hos personen tills du ger dem till någon annan.
admin-disable-button = Ta ur bruk
admin-enable-help = Personen kan åter logga in med sitt gamla lösenord.
admin-enable-button = Ta i bruk
admin-queue-members = { $count ->
    [0] Inga medlemmar
    [one] En medlem
   *[other] { $count } medlemmar
}
admin-queue-fallback = När kön är stängd går nya ärenden till kön { $queue }
admin-queue-close = Stäng för nya ärenden
admin-queue-close-button = Stäng kön
admin-queue-cannot-close = Den här kön kan inte stängas eftersom den inte har någon reservkö.
admin-queue-open-button = Öppna kön
admin-queue-reason = Varför stängs kön?
admin-queue-reason-help = Kollegerna ser orsaken. Skriv inga personuppgifter i den.
admin-queue-closed-reason = Stängd: { $reason }
admin-outbox-lead = Vi har försökt skicka de här meddelandena många gånger. Ärendena finns ändå kvar och syns med koden.
admin-outbox-none = Alla meddelanden har skickats.
admin-outbox-caption = { $count ->
    [one] Ett meddelande som inte har kunnat skickas
   *[other] { $count } meddelanden som inte har kunnat skickas
}
admin-outbox-when = Skapat
admin-outbox-kind = Meddelande
admin-outbox-case = Ärende
admin-outbox-tries = Försök
admin-outbox-error = Vad e-postservern svarade
admin-outbox-open = Öppna ärendet
admin-outbox-again = Skicka
admin-outbox-again-button = Skicka igen
admin-mail-received = Ärendet har kommit fram
admin-mail-news = Nytt i ärendet
admin-error-login = Skriv användarnamnet: minst tre tecken, bara små bokstäver, siffror, punkter och streck.
admin-error-login-taken = Användarnamnet används redan. Välj ett annat.
admin-error-display = Skriv namnet.
admin-error-role = Välj en roll.
admin-error-queues = Välj minst en kö.
admin-error-own-role = Du kan inte ta bort din egen administratörsroll. Be en annan administratör.
admin-error-reason = Skriv varför kön stängs.
admin-done-rights = Rättigheterna har sparats.
admin-done-disabled = Kontot är inte längre i bruk.
admin-done-enabled = Kontot är åter i bruk.
admin-done-queue-closed = Kön tar inte nya ärenden.
admin-done-queue-opened = Kön tar åter nya ärenden.
admin-done-mail-again = Meddelandet skickas igen.
admin-second = Andra steget i inloggningen
admin-second-on = Andra steget är på
admin-second-help = Ta bort det andra steget om telefonen och reservkoderna är borta. Försäkra dig först om vem som ber. Personen loggas ut från alla enheter och loggar nästa gång in med bara lösenordet.
admin-second-button = Ta bort det andra steget
admin-done-second = Det andra steget är borttaget från kontot.
admin-from-provider = Organisationens konto
admin-from-provider-help = Den här personen loggar in med organisationens konto. Roll och köer kommer från organisationens grupper vid varje inloggning.
admin-only-provider = Nya konton skapas när personen loggar in första gången med organisationens konto.

admin-out-of-turn = { $count ->
    [one] Ett ärende har tagits utanför turordningen
   *[other] { $count } ärenden har tagits utanför turordningen
}
admin-out-of-turn-help = Ett äldre ärende väntade. Skälet står i ärendets händelser.
admin-out-of-turn-label = Ärenden som tagits utanför turordningen

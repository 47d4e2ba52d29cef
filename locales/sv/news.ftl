### Det som lämnar skrivbordet: webhookar och personalens e-post.

hooks-title = Andra system
hooks-lead = Andra system har inte tagit emot de här meddelandena, fast vi har försökt många gånger. De innehåller inga personuppgifter.
hooks-none = Alla meddelanden har kommit fram.
hooks-caption = { $count ->
    [one] Ett meddelande som inte har kommit fram
   *[other] { $count } meddelanden som inte har kommit fram
}
hooks-receiver = Mottagare
hooks-event = Händelse
hooks-error = Vad som hindrade
hooks-no-case = Ärendet finns inte längre
hook-received = Ett ärende kom in
hook-moved = Ärendet flyttades
hook-claimed = Någon tog hand om ärendet
hook-contacted = Personen nåddes
hook-planned = Fortsättningen avtalades
hook-closed = Ärendet avslutades
hook-withdrawn = Ärendet togs tillbaka
hook-task-given = Någon fick en uppgift
hook-task-late = En uppgift blev försenad
hook-error-address = Adressen är inte tillåten
hook-error-answer = Svaret var { $status }
hook-error-late = Svaret kom inte i tid
hook-error-connection = Ingen kontakt
hook-error-orphan = Mottagaren finns inte längre i inställningarna
admin-done-call-again = Meddelandet skickas igen.

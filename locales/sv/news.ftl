### Det som lämnar arbetsytan: webhookar och personalens e-post.

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
hook-handed-over = Ärendet gick till en annan rådgivare
hook-released = Ärendet lämnades tillbaka till kön
hook-lapsed = Ärendet gick tillbaka till kön, eftersom ingen tog kontakt i tid
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
outbox-mail-task = Till personalen: du har en uppgift
outbox-mail-digest = Till personalen: dagens uppgifter
outbox-mail-event = Till en deltagare i ett evenemang
outbox-no-case = Gäller inte ett enskilt ärende
my-mail-title = E-post om uppgifter
my-mail-link = E-post om uppgifter
my-mail-lead = Vi kan berätta per e-post när du har uppgifter. I meddelandet finns bara en länk till arbetsytan, inga ärenden och inga namn.
my-mail-off = Tjänsten skickar ingen e-post just nu. Du kan ändå spara ditt val.
my-mail-address = E-postadress
my-mail-address-help = Använd din adress på jobbet. Kollegerna ser den inte.
my-mail-choice = När skickar vi ett meddelande?
my-mail-at-once = Genast när jag får en uppgift
my-mail-daily = En gång om dagen: vardagar klockan 8, om det finns öppna uppgifter
my-mail-none = Aldrig
my-mail-button = Spara
my-mail-back = Tillbaka till mitt konto
my-mail-error-address = Skriv en e-postadress, till exempel namn@kommun.fi
my-mail-error-choice = Välj när vi skickar ett meddelande
desk-done-mail = Ditt val är sparat.
mail-task-subject = Du har en uppgift på arbetsytan
mail-task-body = Hej, du har en uppgift på arbetsytan. Öppna det här: { $url } På sidan om ditt konto kan du välja när du får de här meddelandena.
mail-digest-subject = Du har öppna uppgifter
mail-digest-body = God morgon, du har öppna uppgifter på arbetsytan. Öppna det här: { $url } På sidan om ditt konto kan du välja när du får de här meddelandena.

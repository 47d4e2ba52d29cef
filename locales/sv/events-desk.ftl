### Evenemang på arbetsbordet: att ordna dem, och vilka som har anmält sig.

events-desk-near = Evenemang som man kan anmäla sig till
events-desk-nav = Evenemang
events-desk-title = Evenemang
events-desk-lead = Grupper, information, besök och rekryteringsevenemang. Alla syns genast på tjänstens evenemangssida.
events-desk-new = Nytt evenemang
events-desk-public = Öppna den offentliga listan
events-desk-public-one = Öppna evenemangets offentliga sida
events-desk-empty = Inga evenemang är på kommande
events-desk-empty-help = När du skapar ett evenemang kan människor anmäla sig genast.
events-desk-coming-title = På kommande
events-desk-past-title = Tidigare evenemang
events-desk-one = Evenemang
events-desk-taken = { $held }/{ $capacity } platser tagna
events-desk-wait = { $count ->
    [one] en i kö
   *[other] { $count } i kö
}
events-desk-came = { $count ->
    [one] En person hade en plats
   *[other] { $count } personer hade en plats
}
events-desk-back = Tillbaka till evenemangen
events-desk-back-one = Tillbaka till evenemanget

## Formuläret
events-desk-change-title = Ändra evenemanget
events-desk-host = Arrangör
events-desk-kind = Typ av evenemang
events-desk-words = Namn och beskrivning
events-desk-words-help = Skriv på minst ett språk. Andra ser det språk som passar dem bäst.
events-desk-name = Namn ({ $language })
events-desk-about = Beskrivning ({ $language })
events-desk-when = När
events-desk-date = Dag
events-desk-from = Börjar klockan
events-desk-until = Slutar klockan
events-desk-last-date = Sista dagen
events-desk-last-date-help = Bara om evenemanget slutar en annan dag.
events-desk-which = Klockslaget kommer två gånger den natten. Vilketdera?
events-desk-which-first = Det första, sommartid
events-desk-which-second = Det andra, vintertid
events-desk-where = Var
events-desk-spot = Plats
events-desk-spot-help = Adress och hur man hittar dit. Lämna tomt om evenemanget bara är på nätet.
events-desk-link = Länk till evenemanget på nätet
events-desk-link-help = Syns bara för dem som har en plats.
events-desk-area = Kommun
events-desk-area-all = Alla kommuner
events-desk-access = Vad som finns på platsen
events-desk-langs = Evenemangets språk
events-desk-places = Platser
events-desk-capacity = Antal platser
events-desk-closes = Sista anmälningsdag
events-desk-closes-help = Frivilligt. Annars kan man anmäla sig tills evenemanget börjar.
events-desk-waiting-list = När platserna är tagna kan man ställa sig i kö
events-desk-offer = När en plats blir ledig, den första i kön
events-desk-offer-0 = får den genast
events-desk-offer-24 = bekräftar den inom ett dygn
events-desk-offer-48 = bekräftar den inom två dygn
events-desk-make-button = Skapa evenemanget
events-desk-change-button = Spara ändringarna
events-desk-change-help = Om tiden eller platsen ändras får de anmälda e-post.
events-desk-stop = Spara inte
events-desk-displace = De som anmälde sig sist går tillbaka till kön
events-desk-error-host = Välj arrangör.
events-desk-error-kind = Välj typ av evenemang.
events-desk-error-title = Skriv namnet på minst ett språk.
events-desk-error-place = Skriv en plats, en länk eller båda.
events-desk-error-link = Kontrollera länken. Den måste börja med https://.
events-desk-error-area = Välj en kommun som hör till arrangörens tjänst.
events-desk-error-langs = Välj minst ett språk.
events-desk-error-capacity = Skriv antalet platser: 1–{ $most }.
events-desk-error-time = Skriv ett klockslag. Till exempel 13.00.
events-desk-error-skipped = Klockslaget finns inte den natten: klockorna ställs fram. Menade du klockan { $time }?
events-desk-error-twice = Välj vilketdera klockslag du menar.
events-desk-error-backwards = Evenemanget måste sluta senare än det börjar.
events-desk-error-past = Evenemanget måste börja senare än nu.
events-desk-error-closes = Sista anmälningsdagen kan inte vara efter evenemanget.
events-desk-error-sure = Kryssa i rutan om du vill ställa in evenemanget.
events-desk-trouble-promised = Fler har redan en plats. Lägg till platser, eller välj att de som anmälde sig sist går tillbaka till kön.
events-desk-trouble-changed = Någon ändrade evenemanget före dig. Kontrollera uppgifterna och spara igen.
events-desk-trouble-off = Evenemanget är inställt. Det kan inte ändras längre.
events-desk-trouble-over = Evenemanget har börjat. Det kan inte ändras längre.

## Ett evenemang
events-desk-actions = Åtgärder
events-desk-print = Skriv ut listan
events-desk-change = Ändra
events-desk-off = Ställ in evenemanget
events-desk-off-help = Evenemanget syns som inställt på listorna. De anmälda får e-post.
events-desk-off-sure = Jag är säker
events-desk-off-button = Ställ in evenemanget
events-desk-people = Anmälda
events-desk-nobody = Ingen har anmält sig ännu.
events-desk-person = Namn
events-desk-contact = Kontaktuppgift
events-desk-stand = Läge
events-desk-language = Språk
events-desk-made = Anmäld
events-desk-remove-head = Ta bort
events-desk-remove = Ta bort från listan
events-desk-here = På plats
events-desk-hidden = Namnet visas inte
events-desk-twice = Samma adress två gånger
events-desk-coming = Plats
events-desk-offered = Plats reserverad till { $until }
events-desk-waiting = I kö, nummer { $number }
events-desk-lapsed = Bekräftade inte
events-desk-cancelled = Avbokad
events-desk-kept = Namn och kontaktuppgifter raderas 30 dagar efter evenemanget. Loggen visar att du har sett dem.
events-desk-print-caption = { $count ->
    [one] En anmäld
   *[other] { $count } anmälda
}
events-desk-print-careful = På papperet finns människors namn. Förstör det efter evenemanget.
desk-done-event-made = Evenemanget har skapats.
desk-done-event-changed = Ändringarna har sparats.
desk-done-event-off = Evenemanget är inställt. De anmälda får e-post.
desk-done-event-removed = Namnet har tagits bort från listan.

### Frågorna som vanliga sidor, utan JavaScript.

# Början och slutet

plain-keep = Dina svar följer med från sida till sida. Om du stänger sidan försvinner de. Gå tillbaka med sidans egen knapp Tillbaka.
plain-shared-computer = Om du använder en gemensam apparat, stäng webbläsaren när du är klar.
plain-go-on = Fortsätt
plain-ahead = Fortsätt där du slutade
plain-title-error = Kontrollera: { $title }

# Att svara

plain-may-stay-empty = Du kan lämna en del tomt.
plain-error-choose-reply = Välj ett alternativ. Du kan också välja ”Jag vill inte svara”.
plain-error-several = Här passar bara ett svar. Välj ett alternativ.
plain-error-none-and-more = Du valde ”Inget av dessa” och dessutom något annat. Behåll bara det ena.
plain-error-unknown-choice = Det du valde finns inte på den här sidan. Välj något av dessa.

# När något inte stämmer men vägen går vidare

plain-note-language = Tjänsten finns inte på det språk som står i adressen. Välj språk högst upp på sidan.
plain-note-page = Sidan du kom från finns inte eller är inte öppen än. Fortsätt här. Dina svar finns kvar.
plain-note-question = Frågan du svarade på finns inte längre. Fortsätt här. Dina andra svar finns kvar.
plain-note-damaged = En del av dina svar kom inte fram hela. De andra finns kvar. Du kan kontrollera dem med knappen Tillbaka.
plain-note-unsure = Vi kunde inte kontrollera att dina svar kom fram så som du gav dem. De finns kvar. Gå igenom dem härifrån, en sida i taget.
plain-note-dropped = { $count ->
    [one] Ett svar togs bort, för frågan finns inte längre. Dina andra svar finns kvar.
   *[other] { $count } svar togs bort, för frågorna finns inte längre. Dina andra svar finns kvar.
}
plain-note-repeated = En fråga fick två svar. Vi använder det senare.

# När vägen inte kan gå vidare

plain-what-now = Vad du kan göra
plain-lost-title = Dina svar kom inte fram
plain-lost-unreadable = Vi kunde inte läsa svaren. Ingenting har sparats.
plain-lost-long = Webbläsaren skickade mer än den här sidan kan ta emot. Ingenting har sparats.
plain-lost-empty = Dina svar gällde frågor som inte längre finns. Ingenting har sparats.
plain-lost-back = Gå tillbaka till föregående sida i webbläsaren och försök igen.
plain-lost-begin = Om det inte hjälper, börja om.
plain-lost-call = Du kan också ringa oss.
plain-unknown-choose = Tjänster som finns här
plain-lost-again = Börja om

# Resultatet

plain-result-yours = Resultatet finns bara på den här sidan. Dina svar har inte sparats och inget har skickats till en rådgivare.
plain-print-help = Skriv ut med webbläsarens egen utskrift. Resultatet ryms på två sidor.
plain-restart-help = Dina svar tas bort från den här sidan.
plain-count-lost = Dina svar räknades inte med. Försök igen om en stund.

### Början, frågorna om situationen och gemensamma texter.

# Startsidan

start-title = Hitta din riktning
start-lead = Berätta vad du kan och vad du tycker om. Du får se dina styrkor, arbete nära dig och ett första steg.
start-time = Det här tar ungefär tolv minuter.
start-stays = Dina svar stannar på den här apparaten. Inget skickas utan ditt lov. Du ser först vad som skulle skickas och bestämmer själv.
start-server = Dina svar går via stadens server. Vi sparar och antecknar dem inte någonstans förrän du själv skickar dem.
start-voluntary = Det här är frivilligt. Om du inte använder det påverkas varken dina förmåner eller din service.
start-stop-any-time = Du kan hoppa över frågor och sluta när som helst.
start-closed-tab = Svaren finns kvar om du laddar om sidan. Om du stänger fliken försvinner de.
start-not-kept = Svaren försvinner om du laddar om eller stänger sidan.
start-idle = Svaren tas bort från apparaten när du inte har använt det här på två timmar.
start-privacy-link = Läs hur vi skyddar dina uppgifter
start-call = Vill du hellre prata med någon? Ring oss. Numret är { $phone }. Vi svarar { $hours }.
start-begin = Börja

# Vägens bild och hur långt man kommit

path-label = Din väg steg för steg
stretch-situation = Din situation
stretch-digital = Digitala färdigheter
stretch-interests = Intressen
stretch-result = Resultat
progress-situation = Din situation: fråga { $number } av { $about }
progress-digital = Digitala färdigheter: fråga { $number } av ungefär { $about }
progress-interests = Intressen: sida { $number } av ungefär { $about }

# Kommun

question-municipality = I vilken kommun bor du?
question-municipality-help = Då kan vi visa arbete och hjälp nära dig.
municipality-other = Någon annanstans

# Vad personen hoppas på

question-goal = Vad hoppas du på just nu?
question-goal-help = Välj det som är viktigast för dig nu.
goal-work = Arbete så snart som möjligt
goal-new-field = Arbete i en ny bransch
goal-training = Utbildning eller en examen
goal-not-sure = Jag vet inte än

# Egen uppskattning av finskan

question-finnish = Hur bra kan du finska?
question-finnish-help = Din egen uppskattning räcker. Det här är inget test.
finnish-none = Ingen finska än: sköter ärenden på ett annat språk
finnish-words = Några ord: kan hälsa och säga sitt namn
finnish-simple = Enkel finska: klarar butiken och bussen
finnish-everyday = Vardagsfinska: klarar de flesta samtal i vardag och arbete
finnish-good = God finska: klarar också att skriva i arbetet
finnish-fluent = Flytande finska, eller finska som modersmål

# Vad som gör arbetet svårare

question-barriers = Vad gör det svårare att arbeta just nu?
question-barriers-help = Du kan välja flera eller hoppa över frågan. Rådgivaren ser ditt svar bara om du skickar det.
barrier-health = Den egna hälsan
barrier-care = Vård av barn eller en närstående
barrier-transport = Resan till arbetet är svår
barrier-licence = Inget körkort
barrier-device = Ingen lämplig dator, telefon eller nätförbindelse
barrier-eid = Inga nätbankskoder eller andra sätt att identifiera sig på nätet
barrier-skills = Färdigheterna behöver fyllas på
barrier-other = Något annat
barrier-nothing = Inget av dessa

# Frågor om digitala färdigheter

question-digital-help = Hur bra går det här för dig i dag?
question-digital-example = Exempel: { $example }

# Sidor om intressen

question-interests = Vad skulle du gärna göra på jobbet?
question-interests-help = Tänk bara på om det skulle vara roligt. Du behöver inte kunna det än.

# Knappar och reglage

button-next = Nästa
button-back = Tillbaka
button-skip = Hoppa över frågan
button-retry = Försök igen
button-clear = Radera mina svar
clear-question = Vill du radera alla dina svar? Du kan inte få dem tillbaka.
button-clear-confirm = Ja, radera svaren
button-clear-cancel = Nej, behåll svaren
cleared = Dina svar har raderats. Du kan börja om.
language-switch = Språk
kept-offer = Spara och fortsätt senare eller någon annanstans
kept-have-code = Jag har en kod eller en fil

# När något kräver uppmärksamhet

error-summary-title = Kontrollera det här
error-choose-one = Välj ett alternativ eller hoppa över frågan.
error-choose-some = Välj en eller flera punkter. Du kan också hoppa över frågan.
waiting = Vänta lite, nästa fråga kommer.
waiting-slow = Förbindelsen är långsam. Vänta en stund till. Dina svar finns kvar.
failed-title = Nästa fråga kom inte fram
failed-text = Dina svar finns kvar på den här sidan. Försök igen eller ring oss. Numret är { $phone }. Vi svarar { $hours }.
plain-link = Svara på frågorna på en vanlig sida
call-instead = Vill du hellre ringa? Numret är { $phone }. Vi svarar { $hours }.
offline-kept = Förbindelsen bröts. Dina svar finns kvar på den här apparaten. Du kan fortsätta när förbindelsen är tillbaka.
offline-back = Förbindelsen är tillbaka.

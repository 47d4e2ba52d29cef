### Små uppgifter och två beskrivna personer.

# Små uppgifter

task-help = Välj ett svar. Det här är inget prov.
task-unsure = Jag är inte säker

task-t-mend-field = Vilket svar godkänner formuläret?
task-t-mend-field-scene = Formuläret frågar efter födelsedatum i formen dd.mm.åååå. Det godkänner inte 7/3/85. Dagen är den sjunde mars 1985.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = Bokstäverna dd.mm.åååå visar modellen: först dag, sedan månad och sist hela året. Nollor fyller de tomma platserna.

task-t-fake-message = Vilket av meddelandena är en bluff?
task-t-fake-message-scene = Du får tre meddelanden i telefonen samma dag.
task-t-fake-message-refund = ”Skattemyndigheten: Du får 214 € tillbaka. Bekräfta ditt konto via länken i dag.”
task-t-fake-message-library = ”Biblioteket: Ditt lån går ut i morgon. Förnya på nätet eller ring oss.”
task-t-fake-message-bank = ”Banken: Vi frågar aldrig efter koder i meddelanden. Logga alltid in själv i nätbanken.”
task-t-fake-message-why = Pengar, brådska och en länk i samma meddelande är tecken på bluff. Öppna alltid tjänsten själv, inte via länken.

task-t-update = Vad är bra att göra?
task-t-update-scene = Du läser nyheter på telefonen. En ruta dyker upp på sidan: ”Din telefon är i fara! Uppdatera här eller ring supporten.”
task-t-update-press = Jag trycker på rutan och uppdaterar telefonen genast
task-t-update-call = Jag ringer supportnumret som syns i rutan
task-t-update-settings = Jag stänger sidan och ser efter i inställningarna
task-t-update-why = En riktig uppdatering finns i telefonens egna inställningar. En webbsida vet inte vad din telefon behöver.

task-t-safe-file = Vilken fil bifogar du till ansökan?
task-t-safe-file-scene = Arbetsgivaren ber om din meritförteckning (CV). Filen ska gå att öppna på alla apparater.
task-t-safe-file-own-format = Mitt-CV.pages
task-t-safe-file-program = Mitt-CV.exe
task-t-safe-file-pdf = Mitt-CV.pdf
task-t-safe-file-name-list = CV-och-kursens-namnlista.pdf
task-t-safe-file-why = En PDF går att öppna på alla apparater och ser likadan ut. Det är bra att ta med bara dina egna uppgifter.

task-t-job-profile = Med vilken text hittar en arbetsgivare som söker kock dig?
task-t-job-profile-scene = Du är kock och skriver en jobbsökarprofil. Arbetsgivare söker profiler med sökord.
task-t-job-profile-exact = Kock, storkök, hygienpass
task-t-job-profile-traits = Jag är flitig, glad och lär mig snabbt
task-t-job-profile-anything = Jag gör vad som helst och kan börja genast
task-t-job-profile-why = Arbetsgivaren söker med namn på yrken och färdigheter. Efter dem kan du berätta hurdan du är.

task-t-search-result = Vilket sökresultat är Skatteförvaltningens egen sida?
task-t-search-result-scene = Du behöver ett skattekort till ett nytt jobb. Skatteförvaltningens adress är vero.fi. Sökningen hittar tre sidor.
task-t-search-result-official-looking = Officiellt skattekort: vero.fi.skattekort-nu24.com
task-t-search-result-helper = Skattekort på nätet: vero-fi.skattekorthjalp24.net
task-t-search-result-owner = Skattekort till nytt jobb: vero.fi/skattekort
task-t-search-result-why = Se vad som står just före det första snedstrecket: vero.fi. De två andra adresserna slutar med ett annat namn.

task-t-who-sees = Vem kan öppna din fil nu?
task-t-who-sees-scene = Du delar en fil med inställningen ”alla som har länken”. Du skickar länken till en arbetsgivare. Senare raderar du meddelandet bland skickade.
task-t-who-sees-employer = Bara arbetsgivaren som du skickade länken till
task-t-who-sees-passed-on = Också de som arbetsgivaren ger länken till
task-t-who-sees-nobody = Ingen, eftersom du raderade meddelandet
task-t-who-sees-signed-in = Bara de som loggar in i samma tjänst
task-t-who-sees-why = Länken fungerar för alla som får den, också när du raderar meddelandet. Säkrare är att bjuda in personer vid namn eller att avsluta delningen.

task-t-sign-in = Vilken inloggning skyddar dig också på en falsk sida?
task-t-sign-in-scene = En bedragare gör en sida som ser precis ut som den riktiga inloggningssidan. Vem som helst kan ta miste.
task-t-sign-in-long = Ett långt lösenord som inte finns någon annanstans
task-t-sign-in-text-code = Ett lösenord och en kod i ett sms
task-t-sign-in-weekly = Ett svårt lösenord som byts varje vecka
task-t-sign-in-passkey = En inloggningsnyckel (passkey) och fingeravtryck
task-t-sign-in-why = En inloggningsnyckel fungerar bara på den riktiga sidan, så den falska får ingenting. Ett lösenord och en kod kan bedragaren genast använda själv.

# Två personer

vignette-help = Alla ser färdigheter lite olika. Din bild av andra hjälper oss att förstå dina egna svar.
vignette-not-yet = Kan inte än
vignette-with-help = Kan med hjälp
vignette-alone = Kan själv
vignette-help-others = Hjälper också andra

vignette-v-leena = Hur bra håller Leena kontakt med meddelanden?
vignette-v-leena-scene = Leena läser meddelanden och svarar kort. För att skicka en bilaga ber Leena om hjälp på biblioteket. Ett videosamtal öppnar Leena inte ensam.
vignette-v-omar = Hur bra söker Omar jobb på nätet?
vignette-v-omar-scene = Omar begränsar själv sökningen efter ort och arbetstid. Om inget passar hittar Omar på nya sökord. Ibland visar Omar en granne hur man söker.

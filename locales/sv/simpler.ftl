### Digitala färdigheter: samma frågor med enklare ord. Visas när svaret är ”Jag förstår inte frågan”.

simpler-title = Samma sak med andra ord
simpler-help = Du kan svara nu. Du kan också gå vidare.

# Frågorna

simpler-d11-open-site = Din kommun eller stad har egna sidor på nätet. Kan du öppna dem på en telefon eller dator?
simpler-d11-find-hours = Butiker och bibliotek har sina öppettider på nätet. Kan du hitta dem där?
simpler-d11-filter-jobs = En jobbsökning på nätet visar många jobb. Kan du få den att visa bara dem som passar dig?
simpler-d11-job-alert = En webbsida kan skicka dig meddelanden när det kommer nya jobb. Kan du beställa dem?
simpler-d11-scattered = Ibland finns bitarna av ett svar på många ställen. Kan du hitta bitarna och sätta ihop dem?

simpler-d12-advert = På webbsidor finns ofta reklam. Kan du se vilken del av sidan som är reklam?
simpler-d12-up-to-date = Det som står på en webbsida kan vara gammalt. Kan du kontrollera om det är för gammalt?
simpler-d12-fake-job = Vissa jobbannonser är falska och lurar människor. Kan du märka när en annons är falsk?
simpler-d12-second-source = Du är inte säker på om något är sant. Kan du kontrollera det på ett annat ställe?
simpler-d12-ai-answer = AI är ett program som svarar på dina frågor. Kan du avgöra om man kan tro på svaret?
simpler-d12-statistics = Du läser en undersökning eller siffror om något. Kan du avgöra om de går att lita på?

simpler-d13-find-photo = Du tog en bild med telefonen för en tid sedan. Kan du hitta den i telefonen nu?
simpler-d13-save-file = Du har en text eller bild på datorn eller telefonen. Kan du spara den och hitta den senare?
simpler-d13-folders = En mapp är som en låda för texter och bilder. Kan du ordna dem i mappar och ge dem tydliga namn?
simpler-d13-table = En tabell på datorn har rader och rutor. Kan du skriva in uppgifter i dem och ordna dem?
simpler-d13-shared-order = Många personer sparar texter och bilder på samma ställe. Kan du planera hur de hålls i ordning?

simpler-d21-text-message = Du vill berätta något för någon. Kan du skriva det på telefonen och skicka det?
simpler-d21-e-mail = Du får ett meddelande i din e-post. Kan du skriva ett svar och skicka det?
simpler-d21-video-interview = En arbetsgivare intervjuar dig på video, och ni ser varandra. Kan du vara med?
simpler-d21-chat-service = Du behöver något från en butik eller myndighet. Kan du sköta saken på nätet med deras personal?
simpler-d21-lead-meeting = Ett möte hålls på nätet, inte i samma rum. Kan du ordna mötet och leda det?

simpler-d22-send-photo = Du tog en bild och vill att någon annan ser den. Kan du skicka den?
simpler-d22-attachment = Du skickar ett meddelande med e-post. Kan du skicka med en fil, till exempel en ansökan?
simpler-d22-share-link = En fil finns på nätet och en länk öppnar den. Kan du ge andra länken och välja vem som ser filen?
simpler-d22-right-channel = Du vill berätta något för just vissa människor. Kan du välja ett ställe där de ser det?

simpler-d23-book-time = Du behöver till exempel en tid till läkaren eller frisören. Kan du boka tiden på nätet?
simpler-d23-e-identify = En tjänst på nätet måste veta vem du är. Kan du bevisa det, till exempel med nätbankskoder?
simpler-d23-online-form = Du söker till exempel bostadsbidrag. Kan du skriva dina uppgifter på nätet och skicka ansökan?
simpler-d23-on-behalf = Du får sköta ärenden åt din mamma eller en vän. Kan du göra det på nätet?
simpler-d23-have-a-say = Du vill att kommunen eller staden ändrar något. Kan du föra saken framåt på nätet?

simpler-d24-group-chat = Flera personer skriver meddelanden i samma grupp. Kan du vara med och skriva på telefonen?
simpler-d24-shared-calendar = Flera personer har en gemensam kalender i telefonen eller datorn. Kan du använda den med dem?
simpler-d24-write-together = Du och andra skriver i samma text på nätet samtidigt. Kan du göra så?
simpler-d24-plan-tools = En grupp arbetar tillsammans. Kan du planera vilka program och apparater den använder?

simpler-d25-ask-photo = Du har en bild av någon annan. Kan du fråga om lov innan du skickar den vidare?
simpler-d25-polite = Du skriver ett meddelande till en arbetsgivare. Kan du skriva det vänligt och respektfullt?
simpler-d25-reply-all = Samma e-post kom till dig och andra. Kan du välja vem av dem som får ditt svar?
simpler-d25-bullying = Någon skriver elaka saker om en annan på nätet. Kan du göra något som hjälper?
simpler-d25-fit-tone = Man skriver olika till en chef och en vän. Kan du skriva så att det passar läsaren och situationen?

simpler-d26-log-out = En tjänst på nätet frågar efter lösenord. Kan du gå in och efteråt stänga tjänsten för andra?
simpler-d26-new-account = Du vill använda en ny tjänst på nätet. Kan du skapa ett användarnamn och ett lösenord?
simpler-d26-job-profile = På nätet kan du berätta för arbetsgivare om dig själv. Kan du göra en sådan sida?
simpler-d26-own-traces = Det kan finnas bilder och uppgifter om dig på nätet. Kan du ta reda på vad som finns där?
simpler-d26-two-sides = Både arbetsgivare och vänner kan söka dig på nätet. Kan du välja vad arbetsgivare ser och vad vänner ser?

simpler-d31-short-note = Du vill minnas något. Kan du skriva upp det kort på telefonen eller datorn?
simpler-d31-photo-paper = Du vill ha ett papper som bild i telefonen. Kan du ta den så att allt syns tydligt?
simpler-d31-cv = En meritförteckning (CV) berättar om dina jobb och studier. Kan du göra en snygg meritförteckning på datorn?
simpler-d31-slides = Du talar för en grupp och visar sidor på en skärm. Kan du göra sidor med text och bilder?
simpler-d31-accessible = Ett program läser upp texter för den som inte ser. Kan du göra en fil där det fungerar?

simpler-d32-copy-paste = Du vill ha samma text på ett annat ställe. Kan du göra det utan att skriva den igen?
simpler-d32-crop-photo = Bilden visar för mycket i kanterna eller ligger på sidan. Kan du rätta till den?
simpler-d32-reuse-letter = Du har en gammal jobbansökan. Kan du ändra den så att den passar ett annat jobb?
simpler-d32-merge-files = Du har flera filer, till exempel betyg. Kan du göra en enda fil av dem?
simpler-d32-report = Du har en tabell, bilder och text. Kan du sätta ihop dem så att allt är tydligt?

simpler-d33-name-maker = Du använder en bild eller text som någon annan gjort. Kan du berätta vem som gjort den?
simpler-d33-free-picture = Man får inte använda alla bilder på nätet. Kan du hitta en som du får använda?
simpler-d33-terms = Ett program har regler för hur det får användas. Kan du ta reda på reglerna?
simpler-d33-own-terms = Du har gjort en bild eller text. Kan du välja reglerna för hur andra får använda den?

simpler-d34-reminder = Du vill inte glömma något. Kan du få telefonen att säga till i rätt tid?
simpler-d34-spreadsheet-sum = På datorn finns siffror i rader och rutor. Kan du få den att räkna åt dig?
simpler-d34-mail-rule = Samma lilla syssla på datorn kommer om och om igen. Kan du göra en regel så att datorn sköter den?
simpler-d34-find-error = Ett program eller en uträkning i en tabell blir fel. Kan du hitta stället där felet finns?
simpler-d34-small-program = Ett program säger åt datorn vad den ska göra. Kan du skriva ett litet program?

simpler-d41-screen-lock = Du vill inte att andra öppnar din telefon. Kan du skydda den med kod eller fingeravtryck?
simpler-d41-updates = Programmen i telefoner och datorer förbättras ibland. Kan du ta förbättringarna i bruk?
simpler-d41-safe-link = I ett meddelande finns en länk eller en fil. Kan du avgöra om den är trygg att öppna?
simpler-d41-two-step = En tjänst kan be om en kod efter lösenordet. Kan du slå på det?
simpler-d41-backup = En telefon eller dator kan gå sönder. Kan du se till att du får tillbaka bilder och filer?

simpler-d42-bank-codes = Nätbankskoderna är som en nyckel till dina pengar. Kan du hålla dem hemliga för andra?
simpler-d42-scam-message = Vissa meddelanden försöker komma åt dina pengar eller uppgifter. Kan du märka när du får ett sådant?
simpler-d42-passwords = Du använder många tjänster på nätet. Kan du ha ett eget lösenord för varje och minnas dem?
simpler-d42-app-rights = En app kan fråga var du är eller vem du känner. Kan du bestämma vad den får veta?
simpler-d42-my-data = En tjänst har uppgifter om dig. Kan du be att få se uppgifterna eller få dem borttagna?
simpler-d42-others-data = Du frågar människor om namn eller andra uppgifter. Kan du avgöra vad du får samla in?

simpler-d43-breaks = Du använder telefonen eller datorn länge. Kan du sluta ibland och vila en stund?
simpler-d43-quiet = Du vill ha lugn och ro. Kan du ställa in telefonen så att den är tyst?
simpler-d43-posture = Nacken blir trött om du sitter i dålig ställning. Kan du ställa in skärmen och stolen rätt?
simpler-d43-screen-time = Telefonen och andra skärmar tar tid. Kan du se hur mycket och sätta en gräns?
simpler-d43-work-rules = Arbetskamrater kan skicka meddelanden också på kvällen. Kan du komma överens med dem om när man svarar?

simpler-d44-save-battery = Strömmen i telefonen håller på att ta slut. Kan du få den att räcka längre?
simpler-d44-recycle = En gammal telefon eller dator ska inte läggas i soporna. Kan du ta den till rätt ställe?
simpler-d44-pass-on = Du ger bort eller säljer en gammal telefon eller dator. Kan du först ta bort allt som är ditt?
simpler-d44-repair-or-buy = En telefon eller dator går sönder. Kan du jämföra vad som är bättre, laga eller köpa ny?
simpler-d44-footprint = Användningen av telefoner och datorer påverkar naturen. Kan du bedöma hur din användning påverkar den?

simpler-d51-restart = Telefonen eller datorn reagerar inte längre. Kan du stänga av den och slå på den igen?
simpler-d51-wifi = På biblioteket eller hemma finns wifi, internet utan sladd. Kan du koppla telefonen eller datorn till det?
simpler-d51-no-sound = Ni talas vid på video, men ljudet hörs inte. Kan du ordna det?
simpler-d51-look-up-fix = En apparat fungerar inte rätt. Kan du hitta råd på nätet och rätta till felet?
simpler-d51-strange-fault = En apparat beter sig konstigt, och det finns inga råd. Kan du ta reda på varför?

simpler-d52-text-size = Den lilla texten på skärmen är svår att läsa. Kan du göra den större?
simpler-d52-route = Du ska åka någonstans med buss. Kan du se vägen och bussens tider i telefonen?
simpler-d52-pay-bill = Du får en räkning. Kan du betala den på nätet via banken?
simpler-d52-compare = Många företag säljer samma tjänst. Kan du jämföra dem och välja det bästa för dig?
simpler-d52-tools-for-work = Människorna på en arbetsplats behöver olika saker av ett program. Kan du välja ett som passar dem?

simpler-d53-dictate = Du vill inte skriva. Kan du tala så att telefonen skriver åt dig?
simpler-d53-translate = En text är på ett språk du inte kan. Kan du få den på ditt språk med telefonen?
simpler-d53-video-intro = I en kort video berättar du vem du är. Kan du filma en sådan video?
simpler-d53-ai-ideas = AI är ett program som du kan ställa frågor till. Kan du använda det för att hitta idéer?
simpler-d53-new-way = Något arbete är långsamt eller besvärligt. Kan du komma på hur apparater eller program kan hjälpa?

simpler-d54-ask-help = En apparat eller tjänst är ny för dig. Kan du fråga någon hur den fungerar?
simpler-d54-next-skill = Man kan lära sig mer om telefoner, datorer och nätet. Kan du säga vad du vill lära dig härnäst?
simpler-d54-learn-by-video = På nätet finns anvisningar och videor. Kan du lära dig något nytt av dem?
simpler-d54-online-course = Man kan gå kurser på nätet. Kan du hitta en som passar dig och gå klart den?
simpler-d54-field-changes = Det kommer nya program och apparater i din bransch. Kan du följa med vad man behöver kunna?

### Digitala färdigheter: svar och frågor.

# Svaren

reply-not-yet = Jag kan inte än
reply-with-help = Jag kan med hjälp
reply-alone = Jag kan själv
reply-help-others = Jag hjälper också andra
reply-unclear = Jag förstår inte frågan
reply-declined = Jag vill inte svara

# Frågorna med exempel

digital-d11-open-site = Kan du öppna kommunens webbsida på en telefon eller dator?
digital-d11-open-site-example = Du skriver adressen eller söker på kommunens namn.
digital-d11-find-hours = Kan du på nätet ta reda på när ett ställe är öppet?
digital-d11-find-hours-example = Du ser efter om biblioteket har öppet på lördag.
digital-d11-filter-jobs = Kan du begränsa en jobbsökning så att du bara ser lämpliga jobb?
digital-d11-filter-jobs-example = Du väljer ort och deltidsarbete.
digital-d11-job-alert = Kan du beställa meddelanden om nya jobb?
digital-d11-job-alert-example = Platsvakten skickar lämpliga jobb till din e-post.
digital-d11-scattered = Kan du samla information som finns utspridd på många ställen?
digital-d11-scattered-example = Du reder ut vilket stöd en ny företagare kan få.

digital-d12-advert = Kan du skilja reklam från annat innehåll?
digital-d12-advert-example = Du märker vilket sökresultat som är betald reklam.
digital-d12-up-to-date = Kan du kontrollera om uppgifterna på en webbsida är aktuella?
digital-d12-up-to-date-example = Du ser efter när sidan har uppdaterats.
digital-d12-fake-job = Kan du märka när en jobbannons är en bluff?
digital-d12-fake-job-example = Annonsen lovar för mycket och vill ha pengar på förhand.
digital-d12-second-source = Kan du kontrollera en osäker uppgift från en annan källa?
digital-d12-second-source-example = Du läser om ett nytt stöd i sociala medier och kontrollerar det på FPA:s sida.
digital-d12-ai-answer = Kan du bedöma om man kan lita på svaret från en AI-tjänst?
digital-d12-ai-answer-example = Du frågar om rätten till semester och kontrollerar svaret i lagen.
digital-d12-statistics = Kan du bedöma om en undersökning eller statistik är tillförlitlig?
digital-d12-statistics-example = Du ser efter vem som gjort den och hur uppgifterna samlats in.

digital-d13-find-photo = Kan du hitta en bild i telefonen som du har tagit tidigare?
digital-d13-find-photo-example = Du letar upp en bild av ditt betyg.
digital-d13-save-file = Kan du spara en fil så att du hittar den senare?
digital-d13-save-file-example = Du sparar lönespecifikationen i en egen mapp.
digital-d13-folders = Kan du ordna filer i mappar och ge dem tydliga namn?
digital-d13-folders-example = Du samlar ansökningar och betyg på ett ställe.
digital-d13-table = Kan du samla uppgifter i en tabell och sortera dem?
digital-d13-table-example = Du listar sökta jobb efter datum.
digital-d13-shared-order = Kan du planera hur en grupps filer hålls i ordning?
digital-d13-shared-order-example = Du bestämmer mappar, namn och behörigheter för arbetsplatsen.

digital-d21-text-message = Kan du skicka ett meddelande med telefonen?
digital-d21-text-message-example = Du skriver till någon att du är försenad.
digital-d21-e-mail = Kan du svara på e-post?
digital-d21-e-mail-example = Du bekräftar tiden för en intervju per e-post.
digital-d21-video-interview = Kan du delta i en videointervju?
digital-d21-video-interview-example = Du öppnar länken och slår på kameran och mikrofonen.
digital-d21-chat-service = Kan du sköta ett ärende med kundtjänst på nätet?
digital-d21-chat-service-example = Du frågar i chatten, skickar en bilaga och läser svaret.
digital-d21-lead-meeting = Kan du ordna ett nätmöte och leda det?
digital-d21-lead-meeting-example = Du bjuder in, delar din skärm och fördelar ordet.

digital-d22-send-photo = Kan du skicka en bild till någon annan?
digital-d22-send-photo-example = Du skickar en bild av din arbetslista.
digital-d22-attachment = Kan du bifoga en fil till ett e-postmeddelande?
digital-d22-attachment-example = Du skickar din meritförteckning (CV) till en arbetsgivare.
digital-d22-share-link = Kan du dela en fil med en länk och bestämma vem som ser den?
digital-d22-share-link-example = Du delar bilder av dina arbeten med bara en arbetsgivare.
digital-d22-right-channel = Kan du välja var information når just rätt människor?
digital-d22-right-channel-example = Du berättar om ett evenemang för olika grupper i olika kanaler.

digital-d23-book-time = Kan du boka en tid på nätet?
digital-d23-book-time-example = Du bokar en tid till hälsostationen eller bilbesiktningen.
digital-d23-e-identify = Kan du identifiera dig när du sköter ärenden på nätet?
digital-d23-e-identify-example = Du loggar in på FPA:s e-tjänst med dina nätbankskoder.
digital-d23-online-form = Kan du fylla i och skicka en ansökan på nätet?
digital-d23-online-form-example = Du ansöker om dagvårdsplats eller bostadsbidrag.
digital-d23-on-behalf = Kan du sköta en närståendes ärenden på nätet med hens lov?
digital-d23-on-behalf-example = Du får en Suomi.fi-fullmakt och förnyar din mammas recept.
digital-d23-have-a-say = Kan du påverka kommunens ärenden på nätet?
digital-d23-have-a-say-example = Du gör ett initiativ och samlar stöd för det.

digital-d24-group-chat = Kan du delta i en gruppdiskussion med telefonen?
digital-d24-group-chat-example = Ni kommer överens om att byta arbetsskift i en gruppchatt.
digital-d24-shared-calendar = Kan du använda en kalender tillsammans med andra?
digital-d24-shared-calendar-example = Du antecknar dina tider och ser de andras.
digital-d24-write-together = Kan du skriva i samma text samtidigt som andra?
digital-d24-write-together-example = Ni skriver gemensamma mötesanteckningar på nätet.
digital-d24-plan-tools = Kan du planera vilka verktyg en grupp använder i sitt samarbete?
digital-d24-plan-tools-example = Du väljer platser för filer, uppgifter och meddelanden.

digital-d25-ask-photo = Kan du be om lov innan du delar en bild av någon annan?
digital-d25-ask-photo-example = Du frågar en arbetskamrat om bilden får läggas ut i gruppen.
digital-d25-polite = Kan du skriva ett artigt meddelande till en arbetsgivare?
digital-d25-polite-example = Du hälsar, berättar kort vad det gäller och skriver ditt namn.
digital-d25-reply-all = Kan du välja vem som får ditt svar i e-posten?
digital-d25-reply-all-example = Du svarar bara avsändaren, inte hela gruppen.
digital-d25-bullying = Kan du agera om någon blir mobbad på nätet?
digital-d25-bullying-example = Du tar en bild av meddelandet och anmäler det.
digital-d25-fit-tone = Kan du anpassa tonen till olika läsare och situationer?
digital-d25-fit-tone-example = Du berättar samma sak för en kollega, en kund och i sociala medier.

digital-d26-log-out = Kan du logga in på en tjänst och logga ut igen?
digital-d26-log-out-example = Du loggar ut när du slutar använda bibliotekets dator.
digital-d26-new-account = Kan du skapa ett konto i en ny tjänst?
digital-d26-new-account-example = Du ger din e-postadress och bekräftar den.
digital-d26-job-profile = Kan du göra en jobbsökarprofil på nätet?
digital-d26-job-profile-example = Du berättar om ditt kunnande på Jobbmarknaden.
digital-d26-own-traces = Kan du kontrollera vad som finns om dig på nätet?
digital-d26-own-traces-example = Du söker på ditt namn och tar bort en gammal bild.
digital-d26-two-sides = Kan du hålla isär dina profiler för arbete och fritid?
digital-d26-two-sides-example = Du bestämmer i varje tjänst vem som ser vad.

digital-d31-short-note = Kan du skriva en kort anteckning på telefonen eller datorn?
digital-d31-short-note-example = Du antecknar tid och plats för en intervju.
digital-d31-photo-paper = Kan du ta en tydlig bild av ett papper med telefonen?
digital-d31-photo-paper-example = Du fotograferar ett arbetsintyg så att texten syns.
digital-d31-cv = Kan du göra en snygg meritförteckning (CV) på datorn?
digital-d31-cv-example = Du skriver uppgifterna, lägger till rubriker och sparar.
digital-d31-slides = Kan du göra en presentation med text och bilder?
digital-d31-slides-example = Du gör fem sidor om ditt eget kunnande.
digital-d31-accessible = Kan du göra en fil som fungerar också med skärmläsare?
digital-d31-accessible-example = Du lägger till rubriknivåer och beskriver bilderna i ord.

digital-d32-copy-paste = Kan du kopiera text från ett ställe till ett annat?
digital-d32-copy-paste-example = Du kopierar en adress från ett meddelande till kartan.
digital-d32-crop-photo = Kan du beskära eller vrida en bild?
digital-d32-crop-photo-example = Du beskär en porträttbild för en ansökan.
digital-d32-reuse-letter = Kan du ändra en gammal ansökan så att den passar ett nytt jobb?
digital-d32-reuse-letter-example = Du byter namn, datum och motivering.
digital-d32-merge-files = Kan du sätta ihop flera filer till en?
digital-d32-merge-files-example = Du slår ihop dina betyg till en PDF-fil.
digital-d32-report = Kan du kombinera tabell, bilder och text till en tydlig helhet?
digital-d32-report-example = Du gör en rapport där siffrorna syns som diagram.

digital-d33-name-maker = Kan du ange vem som har gjort en bild eller text som du använder?
digital-d33-name-maker-example = Du skriver upphovspersonens namn under bilden.
digital-d33-free-picture = Kan du hitta en bild som du får använda?
digital-d33-free-picture-example = Du söker bilder som vem som helst får använda.
digital-d33-terms = Kan du kontrollera på vilka villkor ett program får användas?
digital-d33-terms-example = Du kontrollerar om ett gratisprogram får användas i ett företag.
digital-d33-own-terms = Kan du välja villkoren för hur andra får använda det du gjort?
digital-d33-own-terms-example = Du publicerar dina bilder och väljer en öppen licens.

digital-d34-reminder = Kan du ställa in telefonen så att den påminner dig?
digital-d34-reminder-example = Du ställer in ett alarm för varje vardagsmorgon.
digital-d34-spreadsheet-sum = Kan du få ett kalkylblad att räkna åt dig?
digital-d34-spreadsheet-sum-example = Kalkylbladet räknar ihop veckans arbetstimmar.
digital-d34-mail-rule = Kan du göra en regel som sköter en återkommande sak åt dig?
digital-d34-mail-rule-example = E-posten flyttar jobbmeddelanden till en egen mapp.
digital-d34-find-error = Kan du hitta felet när en formel eller ett program gör fel?
digital-d34-find-error-example = Du går igenom stegen tills du hittar det felaktiga stället.
digital-d34-small-program = Kan du skriva ett litet program?
digital-d34-small-program-example = Programmet läser en fil och plockar ut vissa rader.

digital-d41-screen-lock = Kan du låsa telefonen med kod eller fingeravtryck?
digital-d41-screen-lock-example = Om telefonen kommer bort kommer andra inte in i den.
digital-d41-updates = Kan du uppdatera en telefon eller dator?
digital-d41-updates-example = Du godkänner uppdateringen och apparaten startar om.
digital-d41-safe-link = Kan du avgöra om en länk eller bilaga är säker att öppna?
digital-d41-safe-link-example = Du kontrollerar först vem som egentligen skickat meddelandet.
digital-d41-two-step = Kan du ta i bruk inloggning i två steg?
digital-d41-two-step-example = E-posten frågar efter lösenordet och sedan en kod.
digital-d41-backup = Kan du se till att du får tillbaka dina filer om apparaten går sönder?
digital-d41-backup-example = Du gör en säkerhetskopia och testar att återställa en fil.

digital-d42-bank-codes = Kan du hålla dina nätbankskoder bara för dig själv?
digital-d42-bank-codes-example = Du berättar inte koderna för någon i telefon.
digital-d42-scam-message = Kan du känna igen ett bluffmeddelande?
digital-d42-scam-message-example = Ett konstigt meddelande ber dig betala för en paketleverans.
digital-d42-passwords = Kan du ha olika lösenord i varje tjänst och minnas dem?
digital-d42-passwords-example = Ett lösenordsprogram minns dem åt dig.
digital-d42-app-rights = Kan du bestämma vilka uppgifter en app får använda?
digital-d42-app-rights-example = Du ger kartan din plats men inte dina kontakter.
digital-d42-my-data = Kan du begära att en tjänst visar eller raderar dina uppgifter?
digital-d42-my-data-example = Du ber en nätbutik radera ditt konto och dina uppgifter.
digital-d42-others-data = Kan du bedöma vilka uppgifter om andra man får samla in?
digital-d42-others-data-example = Du gör ett anmälningsformulär för en förening.

digital-d43-breaks = Kan du ta pauser när du använder en apparat länge?
digital-d43-breaks-example = Du reser dig ibland och vilar ögonen.
digital-d43-quiet = Kan du tysta telefonen när du behöver lugn och ro?
digital-d43-quiet-example = Du stänger av aviseringar under en intervju.
digital-d43-posture = Kan du ställa in skärmen och stolen så att nacken inte blir trött?
digital-d43-posture-example = Du höjer skärmen till ögonhöjd.
digital-d43-screen-time = Kan du följa och begränsa din egen skärmtid?
digital-d43-screen-time-example = Du sätter en daglig tidsgräns för en app.
digital-d43-work-rules = Kan du komma överens med andra om när man svarar på jobbmeddelanden?
digital-d43-work-rules-example = Ni bestämmer att ingen behöver svara på kvällen.

digital-d44-save-battery = Kan du spara på telefonens batteri?
digital-d44-save-battery-example = Du dämpar skärmen och stänger onödiga appar.
digital-d44-recycle = Kan du lämna en gammal apparat på rätt ställe för återvinning?
digital-d44-recycle-example = Du lämnar en trasig telefon på en insamlingsplats.
digital-d44-pass-on = Kan du tömma en apparat innan du ger den vidare?
digital-d44-pass-on-example = Du tar bort konton och uppgifter innan du säljer telefonen.
digital-d44-repair-or-buy = Kan du jämföra om det lönar sig att reparera eller byta en apparat?
digital-d44-repair-or-buy-example = Du jämför priset på ett nytt batteri och en ny telefon.
digital-d44-footprint = Kan du bedöma hur din användning av apparater belastar miljön?
digital-d44-footprint-example = Du jämför ett distansmöte med en lång bilresa.

digital-d51-restart = Kan du starta om en apparat som har hängt sig?
digital-d51-restart-example = Du stänger av telefonen och slår på den igen.
digital-d51-wifi = Kan du ansluta en apparat till ett trådlöst nät?
digital-d51-wifi-example = Du väljer bibliotekets nät och skriver lösenordet.
digital-d51-no-sound = Kan du ordna det om ljudet inte hörs i ett videosamtal?
digital-d51-no-sound-example = Du kontrollerar volymen, mikrofonen och behörigheterna.
digital-d51-look-up-fix = Kan du söka en anvisning på nätet och åtgärda ett fel?
digital-d51-look-up-fix-example = Skrivaren visar ett fel och du hittar råd.
digital-d51-strange-fault = Kan du hitta orsaken till ett konstigt fel utan färdig anvisning?
digital-d51-strange-fault-example = Du utesluter orsaker en i taget.

digital-d52-text-size = Kan du förstora text som är för liten?
digital-d52-text-size-example = Du förstorar webbsidan med två fingrar.
digital-d52-route = Kan du se rutten och bussens tidtabell i telefonen?
digital-d52-route-example = Du ser efter hur du hinner till en intervju i tid.
digital-d52-pay-bill = Kan du betala en räkning på nätet?
digital-d52-pay-bill-example = Du matar in referensnumret och väljer förfallodag.
digital-d52-compare = Kan du jämföra tjänster och välja den som passar dig bäst?
digital-d52-compare-example = Du jämför priser och hastigheter på mobilabonnemang.
digital-d52-tools-for-work = Kan du välja ett program som passar olika personer på en arbetsplats?
digital-d52-tools-for-work-example = Du frågar om behoven, testar och motiverar valet.

digital-d53-dictate = Kan du tala till telefonen när du inte vill skriva?
digital-d53-dictate-example = Du dikterar ett meddelande eller ett sökord.
digital-d53-translate = Kan du översätta en främmande text med hjälp av telefonen?
digital-d53-translate-example = Du fotograferar ett brev och läser det på ditt eget språk.
digital-d53-video-intro = Kan du spela in en kort video där du presenterar dig?
digital-d53-video-intro-example = Du skickar videon med din jobbansökan.
digital-d53-ai-ideas = Kan du ta hjälp av AI när du söker idéer?
digital-d53-ai-ideas-example = Du ber om idéer till en ansökan och gör dem till dina egna.
digital-d53-new-way = Kan du komma på hur digitala verktyg kan underlätta arbetet?
digital-d53-new-way-example = Du gör en papperslista till ett formulär i telefonen och testar det.

digital-d54-ask-help = Kan du be om råd när en apparat eller tjänst är främmande?
digital-d54-ask-help-example = Du går till bibliotekets digirådgivning.
digital-d54-next-skill = Kan du säga vilken digital färdighet du vill lära dig härnäst?
digital-d54-next-skill-example = Du vill lära dig skicka en ansökan på nätet.
digital-d54-learn-by-video = Kan du lära dig något nytt av en anvisning eller video på nätet?
digital-d54-learn-by-video-example = Du ser på en video och gör likadant själv.
digital-d54-online-course = Kan du hitta en lämplig nätkurs och gå den till slut?
digital-d54-online-course-example = Du studerar kalkylprogram i egen takt.
digital-d54-field-changes = Kan du hålla koll på vilka nya digitala färdigheter din bransch behöver?
digital-d54-field-changes-example = Du läser branschnyheter och testar nya program.

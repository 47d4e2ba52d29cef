### Intressen: sysslor, svar och sex riktningar.

# Hur trevligt

liking-strong-dislike = Inte alls
liking-dislike = Helst inte
liking-neutral = Vet inte
liking-like = Kul
liking-strong-like = Jätte­kul

# Sex riktningar: namn, vad det är, ”Du tycker om …”, ”I det här arbetet finns …”

scale-r = Praktiskt arbete och maskiner
scale-r-what = Du gör, bygger, reparerar och kör maskiner.
scale-r-you = att arbeta med händerna och med maskiner
scale-r-work = praktiska uppgifter och maskiner
scale-i = Undersöka och förstå
scale-i-what = Du undersöker saker och tar reda på hur de fungerar.
scale-i-you = att undersöka och ta reda på saker
scale-i-work = uppgifter där du undersöker och tar reda på saker
scale-a = Skapa något eget
scale-a-what = Du hittar på, formger och uttrycker saker på ditt eget sätt.
scale-a-you = att skapa något eget
scale-a-work = uppgifter där du skapar något eget
scale-s = Hjälpa och lära ut
scale-s-what = Du hjälper, vårdar, undervisar och lyssnar på människor.
scale-s-you = att hjälpa och lära andra
scale-s-work = uppgifter där du hjälper och lär andra
scale-e = Leda och sälja
scale-e-what = Du leder andra, säljer och får saker att hända.
scale-e-you = att leda och sälja
scale-e-work = uppgifter där du leder och säljer
scale-c = Ordning och noggrannhet
scale-c-what = Du håller ordning och gör arbetet noggrant.
scale-c-you = ordning och noggrannhet
scale-c-work = uppgifter som kräver ordning och noggrannhet

# Sysslorna

activity-r-fix-snowmobile = Reparera en snöskoter eller bil
activity-i-test-water = Undersöka hur rent vattnet i en sjö är
activity-a-northern-lights = Fotografera norrsken till en resebroschyr
activity-s-help-at-home = Hjälpa en äldre person i hemmet
activity-e-sell-trips = Sälja utflykter till turister
activity-c-count-stock = Räkna och anteckna varor i ett lager
activity-r-build-frame = Bygga stommen till ett hus på en byggarbetsplats
activity-i-find-cause = Ta reda på varför en maskin krånglar
activity-a-design-craft = Formge ett smycke, en kniv eller ett plagg
activity-s-day-care = Leka och lära med barn på ett daghem
activity-e-lead-team = Leda ett arbetslag och fördela arbetet
activity-c-check-invoices = Kontrollera räkningar och betala dem i tid
activity-r-plant-forest = Plantera skog och sköta plantor
activity-i-rock-samples = Undersöka stenprover för en gruva
activity-a-play-music = Spela eller sjunga för publik
activity-s-teach-phone = Lära någon att använda telefonen
activity-e-start-business = Starta ett eget litet företag
activity-c-book-rooms = Registrera och ordna hotellbokningar
activity-r-plough-snow = Ploga snö på gårdar och vägar
activity-i-study-figures = Leta efter orsaker i siffror och statistik
activity-a-write-story = Skriva en berättelse för en tidning eller nätet
activity-s-welcome-newcomer = Hjälpa en nyinflyttad till en bra start
activity-e-agree-price = Förhandla om pris och avtal
activity-c-record-hours = Anteckna arbetstimmar för löneutbetalningen
activity-r-weld-metal = Svetsa och passa ihop metalldelar
activity-i-compare-medicine = Undersöka hur ett läkemedel verkar
activity-a-style-restaurant = Planera inredningen i en restaurang
activity-s-listen = Lyssna på någon som har det svårt
activity-e-promote-event = Planera och marknadsföra ett evenemang i byn
activity-c-file-documents = Kontrollera och arkivera dokument
activity-r-clean-rooms = Städa hotellrum för nya gäster
activity-i-study-wildlife = Undersöka djur och växter i skogen
activity-a-new-dish = Hitta på en ny maträtt till en restaurang
activity-s-help-pupil = Hjälpa en elev med uppgifter i skolan
activity-e-sell-in-shop = Visa upp och sälja varor i en butik
activity-c-sort-parcels = Sortera paket efter adress
activity-r-install-lights = Installera lampor och eluttag
activity-i-write-program = Skriva och testa ett datorprogram
activity-a-play-elf = Spela tomtenisse för gästerna i en julby
activity-s-show-colleague = Lära upp en ny arbetskamrat
activity-e-hire-people = Söka och välja nya medarbetare
activity-c-run-till = Sköta kassan och räkna pengarna
activity-r-drive-truck = Köra en lastbil eller en gruvmaskin
activity-i-village-history = Forska i en bys historia i gamla papper
activity-a-web-look = Formge en webbplats eller ett spel
activity-s-help-passenger = Hjälpa en passagerare in i bilen och ända till dörren
activity-e-win-people-over = Få andra med på en egen idé
activity-c-portion-medicine = Dela upp läkemedel i doser enligt en anvisning
activity-r-feed-reindeer = Mata renar och laga stängsel
activity-i-study-symptoms = Undersöka symtom och känna igen en sjukdom
activity-a-snow-sculpture = Forma en skulptur av snö
activity-s-guide-hike = Guida en grupp på en fjälltur
activity-e-run-project = Leda ett byggprojekt från början till slut
activity-c-food-temperatures = Mäta och anteckna matens temperatur

# En annan fråga när allt intresserar lika mycket: sex arbetsdagar

question-preference = Vilken dag skulle du välja?
question-preference-help = Du tyckte ungefär lika mycket om allt. Välj en eller två som känns mest som du.
error-choose-two = Välj högst två.
preference-r = En dag då du reparerar och bygger med händerna
preference-i = En dag då du undersöker och tar reda på varför
preference-a = En dag då du hittar på och skapar något eget
preference-s = En dag då du hjälper människor och ger råd
preference-e = En dag då du leder en grupp och gör affärer
preference-c = En dag då du håller ordning på papper och varor

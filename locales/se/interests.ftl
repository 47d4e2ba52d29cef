### Interests: activities, answers and the six scales.

# How much an activity is liked. Short words: five answers side by side on a narrow screen.

liking-strong-dislike = Ii veaháge
liking-dislike = Ii nu
liking-neutral = In dieđe
liking-like = Suohtas
liking-strong-like = Hui suohtas

# The six scales: name, what it is, “Don liikot …” (infinitive), “Dán barggus beasat …” (infinitive)

scale-r = Giehtabargu ja mašiinnat
scale-r-what = Dagat, hukset, divut ja geavahat mašiinnaid.
scale-r-you = bargat gieđaiguin ja mašiinnaiguin
scale-r-work = bargat gieđaiguin ja mašiinnaiguin
scale-i = Dutkan ja čielggadeapmi
scale-i-what = Dutkkat áššiid ja čielggadat, mo dat doibmet.
scale-i-you = dutkat ja čielggadit
scale-i-work = dutkat ja čielggadit
scale-a = Hutkan ja duddjon
scale-a-what = Hutkkat, hábmet ja muitalat áššiid iežat vuogi mielde.
scale-a-you = hutkat ja dahkat juoidá ieš
scale-a-work = hutkat ja dahkat juoidá ieš
scale-s = Veahkeheapmi ja oahpaheapmi
scale-s-what = Veahkehat, divššut, oahpahat ja guldalat olbmuid.
scale-s-you = veahkehit ja oahpahit
scale-s-work = veahkehit ja oahpahit
scale-e = Jođiheapmi ja vuovdin
scale-e-what = Jođihat joavkku, vuovddát ja oaččut áššiid johtui.
scale-e-you = jođihit ja vuovdit
scale-e-work = jođihit ja vuovdit
scale-c = Ortnet ja dárkilvuohta
scale-c-what = Doalat áššiid ortnegis ja barggat dárkilit.
scale-c-you = ordnet áššiid ja bargat dárkilit
scale-c-work = ordnet áššiid ja bargat dárkilit

# The activities: infinitives, as answers to “Maid don háliidivččet bargat barggus?”

activity-r-fix-snowmobile = Divvut mohtorgielkká dahje biilla
activity-i-test-water = Dutkat, man buhtis jávrri čáhci lea
activity-a-northern-lights = Govvet guovssahasaid mátkebrošyrii
activity-s-help-at-home = Veahkehit boarrásit olbmo su ruovttus
activity-e-sell-trips = Vuovdit mátkkiid turisttaide
activity-c-count-stock = Lohkat ja merket gálvvuid rádjus
activity-r-build-frame = Hukset viesu riggi huksensajis
activity-i-find-cause = Čielggadit, manin mašiidna ii doaimma bures
activity-a-design-craft = Plánet čiŋa, niibbi dahje biktasa
activity-s-day-care = Stoahkat ja oahppat mánáiguin beaiveruovttus
activity-e-lead-team = Jođihit bargojoavkku ja juohkit bargguid
activity-c-check-invoices = Dárkkistit rehkegiid ja máksit daid áiggis
activity-r-plant-forest = Gilvit vuovddi ja dikšut nuorra muoraid
activity-i-rock-samples = Dutkat geađgečájánasaid ruvkke várás
activity-a-play-music = Čuojahit dahje lávlut gehččiide
activity-s-teach-phone = Oahpahit nuppi olbmo geavahit telefovnna
activity-e-start-business = Vuođđudit iežas smávva fitnodaga
activity-c-book-rooms = Merket ja ordnet hotealla várremiid
activity-r-plough-snow = Čorget muohttaga šiljuin ja geainnuin
activity-i-study-figures = Ohcat sivaid loguin ja statistihkain
activity-a-write-story = Čállit muitalusa aviisii dahje nehttii
activity-s-welcome-newcomer = Veahkehit riikii fárren olbmo álgui
activity-e-agree-price = Šiehtadallat hattis ja soahpamušas
activity-c-record-hours = Merket bargodiimmuid bálkká máksima várás
activity-r-weld-metal = Sveiset metállaosiid ja heivehit daid oktii
activity-i-compare-medicine = Dutkat, mo dálkkas váikkuha
activity-a-style-restaurant = Plánet restoráŋŋa siskkáldas hámi
activity-s-listen = Guldalit olbmo, geas lea váttis dilli
activity-e-promote-event = Plánet ja márkanfievrridit gili dáhpáhusa
activity-c-file-documents = Dárkkistit ja arkiveret áššegirjjiid
activity-r-clean-rooms = Čorget hotealla lanjaid ođđa gussiide
activity-i-study-wildlife = Dutkat vuovddi elliid ja šattuid
activity-a-new-dish = Hutkat ođđa biepmu restoráŋŋii
activity-s-help-pupil = Veahkehit oahppi bargguiguin skuvllas
activity-e-sell-in-shop = Čájehit ja vuovdit buktagiid gávppis
activity-c-sort-parcels = Juohkit báhkaid čujuhusaid mielde
activity-r-install-lights = Bidjat lámppáid ja elrávnnji viesuide
activity-i-write-program = Čállit ja iskat dihtorprográmma
activity-a-play-elf = Neaktit juovlatontu juovlagili gussiide
activity-s-show-colleague = Oahpahit ođđa bargoskihpára bargui
activity-e-hire-people = Ohcat ja válljet ođđa bargiid
activity-c-run-till = Bargat kássas ja lohkat ruđaid
activity-r-drive-truck = Vuodjit guorbmebiilla dahje ruvkemašiinna
activity-i-village-history = Čielggadit gili historjjá boares báhpáriin
activity-a-web-look = Plánet neahttasiiddu dahje spealu hámi
activity-s-help-passenger = Veahkehit mátkkošteaddji biilii ja uksii
activity-e-win-people-over = Movttiidahttit olbmuid iežas jurdagii
activity-c-portion-medicine = Juohkit dálkasiid dosaide rávvaga mielde
activity-r-feed-reindeer = Biebmat bohccuid ja divvut áiddiid
activity-i-study-symptoms = Dutkat dávdamearkkaid ja dovdat dávdda
activity-a-snow-sculpture = Hábmet bácci muohttagis
activity-s-guide-hike = Oahpistit joavkku duottarmátkkis
activity-e-run-project = Jođihit huksenfidnu álggus lohppii
activity-c-food-temperatures = Mihtidit ja merket biepmu temperatuvrraid

# Another question for a flat interest profile: six working days

question-preference = Makkár beaivvi don vállješit?
question-preference-help = Don liikojit buot áššiide measta seamma ollu. Vállje ovtta dahje guokte, mat heivejit dutnje buoremusat.
error-choose-two = Vállje eanemusat guokte.
preference-r = Beaivi, goas divut ja hukset gieđaiguin
preference-i = Beaivi, goas dutkkat ja čielggadat sivaid
preference-a = Beaivi, goas hutkkat ja dagat juoidá ieš
preference-s = Beaivi, goas veahkehat ja rávvet olbmuid
preference-e = Beaivi, goas jođihat joavkku ja dagat gávppiid
preference-c = Beaivi, goas ordnet báhpáriid ja gálvvuid

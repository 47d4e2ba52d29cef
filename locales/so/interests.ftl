### Interests: activities, answers and the six scales.

# How much an activity is liked

liking-strong-dislike = Marnaba
liking-dislike = Maya
liking-neutral = Ma hubo
liking-like = Fiican
liking-strong-like = Aad u fiican

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = Shaqo gacan iyo mashiinno
scale-r-what = Wax ayaad dhistaa, hagaajisaa, mashiinnona waddaa.
scale-r-you = shaqada gacanta iyo mashiinnada
scale-r-work = hawlo gacanta lagu qabto iyo mashiinno
scale-i = Baaris iyo wax ogaansho
scale-i-what = Waxyaabaha ayaad baartaa, sida ay u shaqeeyaanna waad ogaataa.
scale-i-you = baarista iyo ogaanshaha waxyaabaha
scale-i-work = baaris iyo wax ogaansho
scale-a = Hal-abuur
scale-a-what = Wax cusub ayaad keentaa, qaabaysaa oo u muujisaa sidaada.
scale-a-you = hal-abuurka
scale-a-work = hal-abuur
scale-s = Caawin iyo wax-barid
scale-s-what = Dadka ayaad caawisaa, daryeeshaa, wax bartaa oo dhegaysataa.
scale-s-you = caawinta iyo wax-baridda dadka
scale-s-work = caawin iyo wax-barid
scale-e = Hoggaamin iyo iib
scale-e-what = Koox ayaad hoggaamisaa, iibisaa, hawlona bilowdaa.
scale-e-you = hoggaaminta iyo iibka
scale-e-work = hoggaamin iyo iib
scale-c = Nidaam iyo saxnaan
scale-c-what = Waxyaabaha waad habaysaa, shaqadana si sax ah ayaad u qabataa.
scale-c-you = nidaamka iyo saxnaanta
scale-c-work = habayn iyo saxnaan

# The activities

activity-r-fix-snowmobile = Hagaajinta mootada barafka ama baabuur
activity-i-test-water = Baarista nadiifnimada biyaha harada
activity-a-northern-lights = Sawiridda iftiinka cirka (revontulet) ee buug dalxiis
activity-s-help-at-home = Caawinta qof da’ ah oo gurigiisa jooga
activity-e-sell-trips = Ka iibinta safarro dadka dalxiiska ah
activity-c-count-stock = Tirinta iyo qoridda alaabta bakhaarka
activity-r-build-frame = Dhisidda qaab-dhismeedka guri ee goobta dhismaha
activity-i-find-cause = Raadinta sababta mashiin u shaqayn la’yahay
activity-a-design-craft = Naqshadaynta dahab, mindi ama dhar
activity-s-day-care = La ciyaaridda iyo wax la barashada carruurta xannaanada
activity-e-lead-team = Hoggaaminta koox iyo qaybinta shaqada
activity-c-check-invoices = Hubinta biilasha iyo bixintooda waqtigooda
activity-r-plant-forest = Beeridda kaynta iyo daryeelka geedaha yaryar
activity-i-rock-samples = Baarista muunado dhagax ah oo macdan loogu talagalay
activity-a-play-music = Muusig tumidda ama heesidda dad hortood
activity-s-teach-phone = Baridda qof kale isticmaalka taleefanka
activity-e-start-business = Bilaabidda ganacsi yar oo aad leedahay
activity-c-book-rooms = Qoridda iyo habaynta ballamaha hoteelka
activity-r-plough-snow = Ka xaaqidda barafka daaradaha iyo waddooyinka
activity-i-study-figures = Ka raadinta sababo tirooyin iyo tirakoob
activity-a-write-story = Ku qoridda sheeko wargeys ama internetka
activity-s-welcome-newcomer = Caawinta bilowga ee qof dalka ku cusub
activity-e-agree-price = Gorgortanka qiimaha iyo heshiiska
activity-c-record-hours = Qoridda saacadaha shaqada ee mushaharka
activity-r-weld-metal = Alxanka qaybo bir ah iyo isku xirkooda
activity-i-compare-medicine = Baarista sida dawo u shaqayso
activity-a-style-restaurant = Qorshaynta qurxinta gudaha makhaayad
activity-s-listen = Dhegaysiga qof xaalad adag ku jira
activity-e-promote-event = Qorshaynta iyo xayeysiinta munaasabad tuulo
activity-c-file-documents = Hubinta iyo kaydinta dukumentiyada
activity-r-clean-rooms = Nadiifinta qolalka hoteelka ee martida cusub
activity-i-study-wildlife = Baarista xayawaanka iyo dhirta kaynta
activity-a-new-dish = Hal-abuurka cunto cusub oo makhaayad
activity-s-help-pupil = Ka caawinta arday hawlaha iskuulka
activity-e-sell-in-shop = Tusidda iyo iibinta alaabta dukaanka
activity-c-sort-parcels = Kala soocidda baakadaha cinwaan ahaan
activity-r-install-lights = Rakibidda nalalka iyo godadka korontada
activity-i-write-program = Qoridda iyo tijaabinta barnaamij kombiyuutar
activity-a-play-elf = U jilidda tonttu dadka booqda tuulada Kirismaska
activity-s-show-colleague = Tusidda shaqada qof cusub oo kula shaqeeya
activity-e-hire-people = Raadinta iyo doorashada shaqaale cusub
activity-c-run-till = Qabashada khasnadda iyo tirinta lacagta
activity-r-drive-truck = Wadidda gaari xamuul ama mashiin macdan
activity-i-village-history = Ka raadinta taariikh tuulo waraaqo hore
activity-a-web-look = Naqshadaynta muuqaalka bog internet ama ciyaar
activity-s-help-passenger = Caawinta rakaab ilaa gaariga iyo albaabka
activity-e-win-people-over = Ku dhiirrigelinta dadka fikrad adiga kuu gaar ah
activity-c-portion-medicine = U qaybinta dawooyinka qiyaaso sida tilmaanta
activity-r-feed-reindeer = Quudinta deerada waqooyiga iyo hagaajinta xayndaabka
activity-i-study-symptoms = Baarista calaamado iyo garashada cudur
activity-a-snow-sculpture = Ka qaabaynta farshaxan baraf
activity-s-guide-hike = Hagidda koox buuraha socod ugu baxda
activity-e-run-project = Hoggaaminta mashruuc dhisme bilow ilaa dhammaad
activity-c-food-temperatures = Cabbiridda iyo qoridda heerkulka cuntada

# Another question for a flat interest profile: six working days

question-preference = Maalintee ayaad dooran lahayd?
question-preference-help = Wax walba si isku dhow ayaad u jeclayd. Dooro hal ama laba maalmood oo adiga kugu habboon.
error-choose-two = Dooro ugu badnaan laba.
preference-r = Maalin aad gacmahaaga wax ku hagaajiso oo ku dhisto
preference-i = Maalin aad baarto oo ogaato sababta wax u dhaceen
preference-a = Maalin aad wax cusub oo adiga kuu gaar ah samayso
preference-s = Maalin aad dadka caawiso oo la taliso
preference-e = Maalin aad koox hoggaamiso oo ganacsi samayso
preference-c = Maalin aad waraaqo iyo alaab habayso

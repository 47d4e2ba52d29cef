# Pathways

pathway-care-ladder = Laga bilaabo kaaliye daryeel ilaa lähihoitaja
pathway-care-ladder-first = Booqo xarun daryeel oo weydii tijaabo shaqo.
pathway-care-ladder-talk = Nala hadal waxa kaa xiiso geliya shaqada daryeelka.
pathway-care-ladder-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-care-ladder-language = Finnishkaaga gaarsii heerka maalmeedka (B1). Isla markiiba way ku caawinaysaa.
pathway-care-ladder-assistant-studies = Baro shaqada kaaliyaha daryeelka. Waxbarashadu waa qayb ka mid ah shahaadada xirfadda ee lähihoitaja.
pathway-care-ladder-assistant-work = U shaqee sida kaaliye daryeel oo khibrad hel.
pathway-care-ladder-language-more = Inta aad shaqaynayso Finnishka gaarsii heer fiican (B2).
pathway-care-ladder-nurse-studies = Baro shaqada lähihoitaja. Waxbarashadii hore waa laguu xisaabayaa.

pathway-cleaning = Xirfadle nadiifin
pathway-cleaning-first = Weydii shirkad nadiifin ama hoteel goorta aad shaqada soo arki karto.
pathway-cleaning-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-cleaning-work = Bilow shaqada. Bilowga waa lagu hagayaa.
pathway-cleaning-qualification = Haddii aad rabto shahaado xirfadeed, baro xirfadda adigoo shaqaynaya.

pathway-cooking = Jikada iyo cunto-karis
pathway-cooking-first = Ballan ka qabso imtixaanka hygieniapassi oo u akhriso.
pathway-cooking-hygiene = Qaado kaarka nadaafadda (hygieniapassi). Imtixaanku waa Finnish, Iswiidhish ama Ingiriis.
pathway-cooking-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-cooking-kitchen = Ku bilow kaaliye jiko ahaan oo wax ka baro cunto-kariyaha.
pathway-cooking-qualification = Baro cunto-karis. Muddadu waxay ku xiran tahay waxa aad hore u taqaanno.

pathway-serving = U adeegidda martida
pathway-serving-first = Dooro laba makhaayadood oo weydii shaqo ama tijaabo shaqo.
pathway-serving-hygiene = Qaado kaarka nadaafadda (hygieniapassi). Imtixaanku waa Finnish, Iswiidhish ama Ingiriis.
pathway-serving-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-serving-season = Hal xilli shaqee. Waxaad baranaysaa adeegga iyo xawaaraha.
pathway-serving-alcohol = Qaado ruqsadda khamriga (anniskelupassi) haddii aad rabto mas’uuliyad makhaayadda.
pathway-serving-qualification = Baro shaqada kabalyeeriga. Muddadu waxay ku xiran tahay waxa aad hore u taqaanno.

pathway-bus-driving = Darawal bas
pathway-bus-driving-first = Na weydii meesha laga heli karo tababarka darawalnimada.
pathway-bus-driving-health = Dhakhtar u tag. Wuxuu eegayaa inaad shaqo ahaan wax u wadi karto.
pathway-bus-driving-licence = Qaado laysanka D. Da’du waxay ku xiran tahay tababarka: 18, 21 ama 23 sano.
pathway-bus-driving-competence = Qaado tababarka aqoonta darawalnimada: 140 ama 280 saacadood iyo imtixaan.
pathway-bus-driving-work = Bilow wadista oo codso in bilowga lagu hago.
pathway-bus-driving-refresh = Aqoontaada cusboonaysii: 35 saacadood oo tababar ah shantii sanaba mar.

pathway-truck-driving = Darawal gaari xamuul
pathway-truck-driving-first = Na weydii meesha laga heli karo tababarka darawalnimada.
pathway-truck-driving-licence = Qaado laysanka C.
pathway-truck-driving-competence = Qaado tababarka aqoonta darawalnimada: 140 ama 280 saacadood iyo imtixaan.
pathway-truck-driving-work = Bilow wadista oo codso in bilowga lagu hago.
pathway-truck-driving-refresh = Aqoontaada cusboonaysii: 35 saacadood oo tababar ah shantii sanaba mar.

pathway-taxi-driving = Darawal taksi
pathway-taxi-driving-first = Akhri waxa imtixaanka darawalka taksiga lagu weydiiyo oo ballan qabso.
pathway-taxi-driving-licence = Waxaad u baahan tahay laysanka B oo aad haysatay ugu yaraan hal sano.
pathway-taxi-driving-health = Dhakhtar u tag oo codso caddaynta caafimaadka darawalka.
pathway-taxi-driving-test = Gal imtixaanka darawalka taksiga.
pathway-taxi-driving-permit = Codso ruqsadda darawalka taksiga. Waxay shaqaysaa shan sano.
pathway-taxi-driving-work = Wadista ka bilow shirkad taksi.

pathway-electrical = Farsamo-yaqaan koronto
pathway-electrical-first = Weydii shirkad koronto inaad hal maalin goobta shaqada la joogi karto.
pathway-electrical-safety = Qaado kaarka badbaadada shaqada (työturvallisuuskortti). Koorsadu waa hal maalin, kaarkuna wuxuu shaqeeyaa shan sano.
pathway-electrical-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-electrical-qualification = Baro korontada: dugsi xirfadeed ama oppisopimus (barasho shaqo).
pathway-electrical-experience = La shaqee koronto-yaqaan khibrad leh.
pathway-electrical-competence = Codso aqoonta korontada 2 (sähköpätevyys 2) haddii aad rabto inaad hoggaamiso.

pathway-early-childhood = Shaqada carruurta yaryar
pathway-early-childhood-first = Wac xannaanada kuugu dhow oo weydii inaad soo booqan karto.
pathway-early-childhood-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-early-childhood-apply = Codso waxbarasho. Codsiga furan (jatkuva haku) sannadka oo dhan waa la geli karaa.
pathway-early-childhood-qualification = Dhammayso shahaadada xirfadda ee barbaarinta iyo hagidda.
pathway-early-childhood-work = Ka shaqee xannaanada sida xannaaneeye carruureed.

pathway-guarding = Waardiye
pathway-guarding-first = Nala raadi koorsada waardiyaha ee xigta oo kuu dhow.
pathway-guarding-short-course = Qaado koorsada waardiyaha ku-meelgaarka ah: 40 xiisadood iyo imtixaan.
pathway-guarding-course = Qaado koorsada waardiyaha: 80 xiisadood iyo imtixaan.
pathway-guarding-card = Booliska ka codso kaarka waardiyaha. Wuxuu shaqeeyaa shan sano.
pathway-guarding-work = Shaqo ka bilow shirkad waardiye.

pathway-forest-machines = Darawal mashiinka kaynta
pathway-forest-machines-first = Weydii milkiile mashiin inaad hal maalin kaynta la joogi karto.
pathway-forest-machines-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-forest-machines-apply = Codso barashada kaynta. Codsiga furan (jatkuva haku) sannadka oo dhan waa la geli karaa.
pathway-forest-machines-qualification = Baro wadista iyo dayactirka mashiinka, iyo daryeelka kaynta.
pathway-forest-machines-work = Shaqo ka bilow shirkad mashiinno.

pathway-metalwork = Alxame ama mashiiniiste
pathway-metalwork-first = Booqo goob bir lagu farsameeyo ama goobta farsamada dugsiga.
pathway-metalwork-safety = Qaado kaarka badbaadada shaqada (työturvallisuuskortti). Koorsadu waa hal maalin, kaarkuna wuxuu shaqeeyaa shan sano.
pathway-metalwork-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-metalwork-qualification = Xirfadda ku baro dugsi xirfadeed ama oppisopimus (barasho shaqo).
pathway-metalwork-work = Shaqo ka bilow goob bir lagu farsameeyo.

pathway-caretaking = Dayactire dhismo
pathway-caretaking-first = Weydii shirkad guryo dayactirta inaad maalin shaqo soo arki karto.
pathway-caretaking-safety = Qaado kaarka badbaadada shaqada (työturvallisuuskortti). Koorsadu waa hal maalin, kaarkuna wuxuu shaqeeyaa shan sano.
pathway-caretaking-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-caretaking-work = Ku bilow shaqada daaradda, barafka iyo hagaajinta yaryar.
pathway-caretaking-qualification = Baro dayactirka dhismaha adigoo shaqaynaya.

pathway-sales = Dukaanka iyo adeegga macaamiisha
pathway-sales-first = Dooro saddex dukaan oo weydii shaqo ama tijaabo shaqo.
pathway-sales-hygiene = Shaqada dukaanka cuntada u qaado kaarka nadaafadda (hygieniapassi).
pathway-sales-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-sales-work = Ku bilow khasnadda, khaanadaha ama la-talinta.
pathway-sales-qualification = Baro shahaadada xirfadda ganacsiga (merkonomi) haddii aad xirfad rabto.

pathway-office-work = Xafiiska iyo xisaabaadka
pathway-office-work-first = Noo sheeg barnaamijyada aad isticmaashay.
pathway-office-work-digital = Tababarka dijitaalka ku baro jadwallo iyo qoraallo samayntooda.
pathway-office-work-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-office-work-qualification = Baro shahaadada xirfadda ganacsiga (merkonomi) oo dooro xafiis ama xisaabaad.
pathway-office-work-work = Shaqo ka bilow xafiis ama shirkad xisaabaad.

pathway-into-it-support = Caawinta IT
pathway-into-it-support-first = Qof aad taqaanno qalab ka caawi oo qor waxa aad samaysay.
pathway-into-it-support-digital = Weydii inaad dadka ku caawin karto goobta caawimaadda dijitaalka.
pathway-into-it-support-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-into-it-support-qualification = Dhammayso shahaadada xirfadda ee IT iyo isgaarsiinta.
pathway-into-it-support-work = Shaqo ka bilow adeeg taageero.

pathway-guiding = Hage dabeecad iyo dalxiis
pathway-guiding-first = Weydii shirkad safari ama safarro shaqooyinka xilliga xiga.
pathway-guiding-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-guiding-season = Hal xilli u shaqee sida kaaliye hage.
pathway-guiding-qualification = Baro hagista duurka iyo dabeecadda.
pathway-guiding-work = Hag kooxahaaga oo xirfaddaada horumari.

pathway-building = Dhisme ama tuubooyin
pathway-building-first = Boos ka qabso koorsada kaarka badbaadada (työturvallisuuskortti).
pathway-building-safety = Qaado kaarka badbaadada shaqada (työturvallisuuskortti). Koorsadu waa hal maalin, kaarkuna wuxuu shaqeeyaa shan sano.
pathway-building-trial = Shaqada ku tijaabi tijaabo shaqo (työkokeilu). Marka hore kala heshii adeegga shaqada.
pathway-building-qualification = Xirfadda ku baro dugsi xirfadeed ama oppisopimus (barasho shaqo).
pathway-building-work = Shaqo ka bilow goobo dhisme oo wax ka baro dadka khibradda leh.

# who is responsible for the step
party-person = adiga
party-city = adeegga shaqada ee magaalada
party-college = dugsiga xirfadda
party-employer = shaqo-bixiyaha
party-coaching = tababarka dijitaalka

# how you get by meanwhile
paid-apprenticeship = Oppisopimus (shaqada ayaad ku barataa, mushaharna waad qaadataa)
paid-labour-market-training = Työvoimakoulutus, tababarka dadka aan shaqayn (waxaan kuu sheegnaa sida ay kaalmadaada u saamayso)
paid-work-trial = Työkokeilu, tijaabo shaqo (shaqada ayaad barataa, inta badanna kaalmada shaqo la’aanta waad heshaa)
paid-pay-subsidy = Palkkatuki (shaqo-bixiyuhu taageero mushaharkaaga ah ayuu codsan karaa)

# length
weeks-about =
    { $weeks ->
        [52] ku dhowaad hal sano
        [104] ku dhowaad laba sano
        [156] ku dhowaad saddex sano
        [one] ku dhowaad hal toddobaad
       *[other] ku dhowaad { $weeks } toddobaad
    }
weeks-range =
    { $max ->
        [13] 1–3 bilood
        [78] hal sano ilaa sano iyo bar
        [156]
            { $min ->
                [52] 1–3 sano
                [104] 2–3 sano
               *[other] { $min }–{ $max } toddobaad
            }
       *[other] { $min }–{ $max } toddobaad
    }

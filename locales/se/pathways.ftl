# Pathways

pathway-care-ladder = Dikšoveahkkin ja lagašdivššárin
pathway-care-ladder-first = Mana oahpásnuvvat dikšoruktui ja jeara bargogeahččaleami birra.
pathway-care-ladder-talk = Hála minguin das, mii dikšobarggus geasuha du.
pathway-care-ladder-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-care-ladder-language = Oahpa suomagiela árgabeaivvi dássái (B1). Das lea ávki dalán.
pathway-care-ladder-assistant-studies = Studere dikšoveahkkin. Oahput leat oassi lagašdivššára dutkosis.
pathway-care-ladder-assistant-work = Bargga dikšoveahkkin ja čohkke hárjánumi.
pathway-care-ladder-language-more = Oahpa suomagiela buori dássái (B2) barggu bálddas.
pathway-care-ladder-nurse-studies = Studere lagašdivššárin. Ovddit oahput dohkkehuvvojit oassin dutkosis.

pathway-cleaning = Čorgensuorggi ámmátolmmožin
pathway-cleaning-first = Jeara čorgenfitnodagas dahje hoteallas, goas sáhtát oahpásnuvvat bargui.
pathway-cleaning-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-cleaning-work = Álgge bargat. Álggus oaččut rávvagiid.
pathway-cleaning-qualification = Studere čorgejeaddjin barggu bálddas, jus háliidat dutkosa.

pathway-cooking = Gievkkanii ja koahkkan
pathway-cooking-first = Várre áiggi hygieniijapássa testii ja loga dasa.
pathway-cooking-hygiene = Daga hygieniijapássa. Teastta sáhttá dahkat suomagillii, ruoŧagillii dahje eaŋgalasgillii.
pathway-cooking-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-cooking-kitchen = Álgge gievkkanveahkkin ja oahpa koahkas.
pathway-cooking-qualification = Studere koahkkan. Dat, maid juo máhtát, váikkuha oahpu guhkkodahkii.

pathway-serving = Restoráŋŋabálvaleaddjin
pathway-serving-first = Vállje guokte restoráŋŋa ja jeara dain barggu dahje bargogeahččaleami.
pathway-serving-hygiene = Daga hygieniijapássa. Teastta sáhttá dahkat suomagillii, ruoŧagillii dahje eaŋgalasgillii.
pathway-serving-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-serving-season = Bargga ovtta áigodaga. Das oahpat bálvalusa ja leavttu.
pathway-serving-alcohol = Daga alkoholapássa (anniskelupassi), jus háliidat ovddasvástádusa restoráŋŋas.
pathway-serving-qualification = Studere bálvaleaddjin. Dat, maid juo máhtát, váikkuha oahpu guhkkodahkii.

pathway-bus-driving = Bussevuoddjin
pathway-bus-driving-first = Jeara mis, gos sáhtát oažžut vuoddjiskuvlejumi.
pathway-bus-driving-health = Fina doaktára luhtte. Doavttir árvvoštallá, sáhtát go vuodjit bargun.
pathway-bus-driving-licence = Hága D-vuodjinkoartta. Ahkerádji lea skuvlejumi mielde: 18, 21 dahje 23 jagi.
pathway-bus-driving-competence = Čađat ámmátskuvlejumi: 140 dahje 280 diimmu ja eksámen.
pathway-bus-driving-work = Álgge vuodjit ja bivdde álggus rávvagiid.
pathway-bus-driving-refresh = Doala gelbbolašvuođa fámus: 35 diimmu skuvlejumi juohke viđat jagi.

pathway-truck-driving = Guorbmebiilavuoddjin
pathway-truck-driving-first = Jeara mis, gos sáhtát oažžut vuoddjiskuvlejumi.
pathway-truck-driving-licence = Hága C-vuodjinkoartta.
pathway-truck-driving-competence = Čađat ámmátskuvlejumi: 140 dahje 280 diimmu ja eksámen.
pathway-truck-driving-work = Álgge vuodjit ja bivdde álggus rávvagiid.
pathway-truck-driving-refresh = Doala gelbbolašvuođa fámus: 35 diimmu skuvlejumi juohke viđat jagi.

pathway-taxi-driving = Táksivuoddjin
pathway-taxi-driving-first = Loga, mii jerrojuvvo táksivuoddji eksámenis, ja várre áiggi.
pathway-taxi-driving-licence = Dárbbašat B-vuodjinkoartta, mii lea leamaš dus unnimusat jagi.
pathway-taxi-driving-health = Fina doaktára luhtte ja bivdde vuodjindearvvašvuođa duođaštusa.
pathway-taxi-driving-test = Daga táksivuoddji eksámena.
pathway-taxi-driving-permit = Oza táksivuoddji vuodjinlobi. Dat lea fámus vihtta jagi.
pathway-taxi-driving-work = Álgge vuodjit táksifitnodagas.

pathway-electrical = Elektrihkkárin
pathway-electrical-first = Jeara elektrihkkárfitnodagas, sáhtát go leat ovtta beaivvi mielde huksensajis.
pathway-electrical-safety = Hága bargodorvvolašvuođakoartta (työturvallisuuskortti). Kursa ádjána ovtta beaivvi, ja koarta lea fámus vihtta jagi.
pathway-electrical-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-electrical-qualification = Studere elektrihkkárin oahppolágádusas dahje oahpposoahpamušain.
pathway-electrical-experience = Bargga hárjánan elektrihkkáriin ovttas.
pathway-electrical-competence = Oza elektrihkkárgelbbolašvuođa 2, jus háliidat jođihit elrávdnjebargguid.

pathway-early-childhood = Mánáiguin árabajásgeassimis
pathway-early-childhood-first = Riŋge lagamus beaiveruktui ja jeara, sáhtát go fitnat oahpásnuvvamin.
pathway-early-childhood-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-early-childhood-apply = Oza oahpuide. Joatkevaš ohcamis sáhtát ohcat miehtá jagi.
pathway-early-childhood-qualification = Čađat bajásgeassin- ja bagadallansuorggi vuođđodutkosa.
pathway-early-childhood-work = Bargga mánáiddivššárin beaiveruovttus.

pathway-guarding = Fáktejeaddjin
pathway-guarding-first = Oza minguin čuovvovaš fáktejeaddji kurssa du lahkosis.
pathway-guarding-short-course = Čađat gaskaboddosaš fáktejeaddji skuvlejumi: 40 oahppodiimmu ja eksámen.
pathway-guarding-course = Čađat fáktejeaddji skuvlejumi: 80 oahppodiimmu ja eksámen.
pathway-guarding-card = Oza bolesis fáktejeaddji koartta. Dat lea fámus vihtta jagi.
pathway-guarding-work = Álgge bargat fáktenfitnodagas.

pathway-forest-machines = Vuovdemašiinna vuoddjin
pathway-forest-machines-first = Jeara mašiidnafitnodagas, sáhtát go leat ovtta beaivvi mielde vuovddis.
pathway-forest-machines-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-forest-machines-apply = Oza vuovdesuorggi vuođđodutkosii. Joatkevaš ohcamis sáhtát ohcat miehtá jagi.
pathway-forest-machines-qualification = Oahpa geavahit ja fuolahit mašiinna ja dikšut vuovddi.
pathway-forest-machines-work = Álgge bargat mašiidnafitnodagas.

pathway-metalwork = Sveisejeaddjin dahje metállabargin
pathway-metalwork-first = Mana oahpásnuvvat metállabargobádjái dahje oahppolágádusa bargobádjái.
pathway-metalwork-safety = Hága bargodorvvolašvuođakoartta (työturvallisuuskortti). Kursa ádjána ovtta beaivvi, ja koarta lea fámus vihtta jagi.
pathway-metalwork-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-metalwork-qualification = Čađat suorggi vuođđodutkosa oahppolágádusas dahje oahpposoahpamušain.
pathway-metalwork-work = Álgge bargat bargobájis.

pathway-caretaking = Giddodatfuolaheaddjin
pathway-caretaking-first = Jeara giddodatfitnodagas, sáhtát go oahpásnuvvat bargobeaivái.
pathway-caretaking-safety = Hága bargodorvvolašvuođakoartta (työturvallisuuskortti). Kursa ádjána ovtta beaivvi, ja koarta lea fámus vihtta jagi.
pathway-caretaking-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-caretaking-work = Álgge šilljobargguin, muohtabargguin ja smávva divvumiin.
pathway-caretaking-qualification = Studere giddodatfuolaheaddjin barggu bálddas.

pathway-sales = Gávpái ja áššehasbálvalussii
pathway-sales-first = Vállje golbma gávppi ja jeara dain barggu dahje bargogeahččaleami.
pathway-sales-hygiene = Daga hygieniijapássa, jus bargu lea biebmogávppis.
pathway-sales-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-sales-work = Álgge kássas, hilduid deavdimis dahje rávvemis.
pathway-sales-qualification = Čađat gávpesuorggi dutkosa (merkonomi), jus háliidat ámmáha.

pathway-office-work = Kantuvrii ja ekonomiijai
pathway-office-work-first = Muital midjiide, makkár prográmmaid leat geavahan.
pathway-office-work-digital = Hárjehala tabeallaid ja teavsttaid ráhkadeami digioahpisteamis.
pathway-office-work-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-office-work-qualification = Čađat gávpesuorggi dutkosa (merkonomi) ja vállje kantuvrra dahje ekonomiija.
pathway-office-work-work = Álgge bargat kantuvrras dahje rehketdoallokantuvrras.

pathway-into-it-support = IT-doarjagii
pathway-into-it-support-first = Veahket ovtta oahpes olbmo rusttegiin ja čále muitui, maid dahket.
pathway-into-it-support-digital = Jeara, sáhtát go veahkehit earáid digiveahkis.
pathway-into-it-support-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-into-it-support-qualification = Čađat diehto- ja gulahallanteknihka vuođđodutkosa.
pathway-into-it-support-work = Álgge bargat doarjjabálvalusas.

pathway-guiding = Ofelažžan lundui ja turismii
pathway-guiding-first = Jeara safari- dahje mátkefitnodagas boahtte áigodaga bargosajiid.
pathway-guiding-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-guiding-season = Bargga ovtta áigodaga ofelačča veahkkin.
pathway-guiding-qualification = Studere meahcce- ja luondduofelažžan.
pathway-guiding-work = Jođit iežat joavkkuid ja ovddit iežat máhtu.

pathway-building = Huksejeaddjin dahje bohccebargin
pathway-building-first = Várre saji bargodorvvolašvuođakoartta kursii.
pathway-building-safety = Hága bargodorvvolašvuođakoartta (työturvallisuuskortti). Kursa ádjána ovtta beaivvi, ja koarta lea fámus vihtta jagi.
pathway-building-trial = Geahččal barggu bargogeahččaleamis. Soaba das vuos barggolašvuođabálvalusain.
pathway-building-qualification = Studere ámmáha oahppolágádusas dahje oahpposoahpamušain.
pathway-building-work = Álgge bargat huksensajiin ja oahpa hárjánan bargiin.

# who is responsible for the step
party-person = don
party-city = gávpoga barggolašvuođabálvalus
party-college = oahppolágádus
party-employer = bargoaddi
party-coaching = digioahpisteapmi

# how you get by meanwhile
paid-apprenticeship = Oahpposoahpamuš (oahpat barggus ja oaččut bálkká)
paid-labour-market-training = Bargofápmoskuvlejupmi (dutnje, geas ii leat bargu: muitalit, mo dat váikkuha du ovdui)
paid-work-trial = Bargogeahččaleapmi (oahpásnuvat bargui ja oaččut dábálaččat bargguhisvuođaovddu)
paid-pay-subsidy = Bálkádoarjja (bargoaddi sáhttá ohcat doarjaga du bálkái)

# length
weeks-about =
    { $weeks ->
        [52] sullii jahki
        [104] sullii guokte jagi
        [156] sullii golbma jagi
        [one] sullii vahkku
        [two] sullii guokte vahku
       *[other] sullii { $weeks } vahku
    }
weeks-range =
    { $max ->
        [13] 1–3 mánu
        [78] 12–18 mánu
        [156]
            { $min ->
                [52] 1–3 jagi
                [104] 2–3 jagi
               *[other] { $min }–{ $max } vahku
            }
       *[other] { $min }–{ $max } vahku
    }

# Vägar

pathway-care-ladder = Från omsorgsassistent till närvårdare
pathway-care-ladder-first = Besök ett vårdhem och fråga om arbetsprövning.
pathway-care-ladder-talk = Prata med oss om vad som intresserar dig i vårdarbete.
pathway-care-ladder-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-care-ladder-language = Stärk din finska till vardagsnivå (B1). Du har nytta av det genast.
pathway-care-ladder-assistant-studies = Studera till omsorgsassistent. Studierna är en del av närvårdarexamen.
pathway-care-ladder-assistant-work = Arbeta som omsorgsassistent och samla erfarenhet.
pathway-care-ladder-language-more = Utveckla din finska till god nivå (B2) vid sidan av arbetet.
pathway-care-ladder-nurse-studies = Studera till närvårdare. Dina tidigare studier räknas som en del av examen.

pathway-cleaning = Till lokalvårdare
pathway-cleaning-first = Fråga en städfirma eller ett hotell när du får bekanta dig med arbetet.
pathway-cleaning-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-cleaning-work = Börja arbeta. Du får handledning i början.
pathway-cleaning-qualification = Studera till lokalvårdare vid sidan av arbetet om du vill ha en examen.

pathway-cooking = Till köket och kockyrket
pathway-cooking-first = Boka prov för hygienpasset och läs på.
pathway-cooking-hygiene = Skaffa hygienpass. Provet går att göra på finska, svenska eller engelska.
pathway-cooking-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-cooking-kitchen = Börja som köksbiträde och lär dig av kocken.
pathway-cooking-qualification = Studera till kock. Längden beror på vad du redan kan.

pathway-serving = Till servering och kundkontakt
pathway-serving-first = Välj två restauranger och fråga om arbete eller arbetsprövning.
pathway-serving-hygiene = Skaffa hygienpass. Provet går att göra på finska, svenska eller engelska.
pathway-serving-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-serving-season = Jobba en säsong. Då lär du dig service och tempo.
pathway-serving-alcohol = Skaffa serveringspass om du vill ha ansvar på en restaurang.
pathway-serving-qualification = Studera till servitör. Längden beror på vad du redan kan.

pathway-bus-driving = Till busschaufför
pathway-bus-driving-first = Fråga oss var du kan få förarutbildning.
pathway-bus-driving-health = Gå till läkare. Läkaren bedömer om du kan köra i arbetet.
pathway-bus-driving-licence = Skaffa D-körkort. Åldersgränsen beror på utbildningen: 18, 21 eller 23 år.
pathway-bus-driving-competence = Gå yrkeskompetensutbildningen: 140 eller 280 timmar och ett prov.
pathway-bus-driving-work = Börja köra och be om handledning i början.
pathway-bus-driving-refresh = Håll kompetensen i kraft: 35 timmar fortbildning vart femte år.

pathway-truck-driving = Till lastbilschaufför
pathway-truck-driving-first = Fråga oss var du kan få förarutbildning.
pathway-truck-driving-licence = Skaffa C-körkort.
pathway-truck-driving-competence = Gå yrkeskompetensutbildningen: 140 eller 280 timmar och ett prov.
pathway-truck-driving-work = Börja köra och be om handledning i början.
pathway-truck-driving-refresh = Håll kompetensen i kraft: 35 timmar fortbildning vart femte år.

pathway-taxi-driving = Till taxichaufför
pathway-taxi-driving-first = Läs vad som ingår i taxiförarprovet och boka tid till provet.
pathway-taxi-driving-licence = Du behöver ett B-körkort som du haft i minst ett år.
pathway-taxi-driving-health = Gå till läkare och be om ett intyg om körhälsa.
pathway-taxi-driving-test = Gör taxiförarprovet.
pathway-taxi-driving-permit = Ansök om körtillstånd för taxi. Det gäller i fem år.
pathway-taxi-driving-work = Börja köra på ett taxiföretag.

pathway-electrical = Till elmontör
pathway-electrical-first = Fråga ett elföretag om du får följa med en dag på bygget.
pathway-electrical-safety = Skaffa arbetssäkerhetskort. Kursen tar en dag och kortet gäller i fem år.
pathway-electrical-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-electrical-qualification = Studera till elmontör vid en läroanstalt eller genom läroavtal.
pathway-electrical-experience = Arbeta tillsammans med en erfaren montör.
pathway-electrical-competence = Ansök om elbehörighet 2 om du vill leda elarbeten.

pathway-early-childhood = Till arbete med små barn
pathway-early-childhood-first = Ring närmaste daghem och fråga om ett besök.
pathway-early-childhood-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-early-childhood-apply = Sök till studierna. Kontinuerlig ansökan pågår hela året.
pathway-early-childhood-qualification = Avlägg grundexamen i pedagogisk verksamhet och handledning.
pathway-early-childhood-work = Arbeta som barnskötare på ett daghem.

pathway-guarding = Till väktare
pathway-guarding-first = Sök tillsammans med oss nästa väktarkurs nära dig.
pathway-guarding-short-course = Gå utbildningen för tillfällig väktare: 40 lektioner och ett prov.
pathway-guarding-course = Gå väktarutbildningen: 80 lektioner och ett prov.
pathway-guarding-card = Ansök om väktarkort hos polisen. Det gäller i fem år.
pathway-guarding-work = Börja arbeta på ett bevakningsföretag.

pathway-forest-machines = Till skogsmaskinförare
pathway-forest-machines-first = Fråga en maskinföretagare om du får följa med en dag i skogen.
pathway-forest-machines-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-forest-machines-apply = Sök till studier i skogsbranschen. Kontinuerlig ansökan pågår hela året.
pathway-forest-machines-qualification = Lär dig köra och serva maskinen och sköta skog.
pathway-forest-machines-work = Börja arbeta på ett maskinföretag.

pathway-metalwork = Till svetsare eller CNC-operatör
pathway-metalwork-first = Besök en metallverkstad eller läroanstaltens verkstad.
pathway-metalwork-safety = Skaffa arbetssäkerhetskort. Kursen tar en dag och kortet gäller i fem år.
pathway-metalwork-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-metalwork-qualification = Avlägg branschens grundexamen vid en läroanstalt eller genom läroavtal.
pathway-metalwork-work = Börja arbeta på en verkstad.

pathway-caretaking = Till fastighetsskötare
pathway-caretaking-first = Fråga ett fastighetsföretag om du får följa med en arbetsdag.
pathway-caretaking-safety = Skaffa arbetssäkerhetskort. Kursen tar en dag och kortet gäller i fem år.
pathway-caretaking-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-caretaking-work = Börja med gårdsarbete, snöröjning och små reparationer.
pathway-caretaking-qualification = Studera till fastighetsskötare vid sidan av arbetet.

pathway-sales = Till handel och kundservice
pathway-sales-first = Välj tre butiker och fråga om arbete eller arbetsprövning.
pathway-sales-hygiene = Skaffa hygienpass om arbetet är i en matbutik.
pathway-sales-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-sales-work = Börja i kassan, vid hyllorna eller med rådgivning.
pathway-sales-qualification = Studera till merkonom om du vill ha ett yrke.

pathway-office-work = Till kontor och ekonomi
pathway-office-work-first = Berätta för oss vilka program du har använt.
pathway-office-work-digital = Öva på att göra tabeller och texter i det digitala stödet.
pathway-office-work-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-office-work-qualification = Studera till merkonom och välj kontor eller ekonomi.
pathway-office-work-work = Börja arbeta på ett kontor eller en bokföringsbyrå.

pathway-into-it-support = Till IT-support
pathway-into-it-support-first = Hjälp en bekant med en apparat och skriv upp vad du gjorde.
pathway-into-it-support-digital = Fråga om du kan hjälpa andra i det digitala stödet.
pathway-into-it-support-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-into-it-support-qualification = Avlägg grundexamen i informations- och kommunikationsteknik.
pathway-into-it-support-work = Börja arbeta i en supporttjänst.

pathway-guiding = Till guide i natur och turism
pathway-guiding-first = Fråga ett safari- eller utfärdsföretag om jobb nästa säsong.
pathway-guiding-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-guiding-season = Jobba en säsong som hjälpguide.
pathway-guiding-qualification = Studera till vildmarks- och naturguide.
pathway-guiding-work = Guida egna grupper och utveckla ditt kunnande.

pathway-building = Till byggare eller rörmontör
pathway-building-first = Boka plats på en kurs för arbetssäkerhetskort.
pathway-building-safety = Skaffa arbetssäkerhetskort. Kursen tar en dag och kortet gäller i fem år.
pathway-building-trial = Pröva på arbetet i en arbetsprövning. Kom först överens om den med sysselsättningstjänsten.
pathway-building-qualification = Studera yrket vid en läroanstalt eller genom läroavtal.
pathway-building-work = Börja arbeta på byggen och lär dig av erfarna kolleger.

# vem som ansvarar för steget
party-person = du
party-city = stadens sysselsättningstjänst
party-college = läroanstalten
party-employer = arbetsgivaren
party-coaching = det digitala stödet

# hur man klarar sig under tiden
paid-apprenticeship = Läroavtal (du lär dig i arbetet och får lön)
paid-labour-market-training = Arbetskraftsutbildning (utbildning för arbetslösa: vi berättar hur den påverkar din förmån)
paid-work-trial = Arbetsprövning (du bekantar dig med arbetet och får oftast arbetslöshetsförmån)
paid-pay-subsidy = Lönesubvention (arbetsgivaren kan ansöka om stöd för din lön)

# längd
weeks-about =
    { $weeks ->
        [52] ungefär ett år
        [104] ungefär två år
        [156] ungefär tre år
        [one] ungefär en vecka
       *[other] ungefär { $weeks } veckor
    }
weeks-range =
    { $max ->
        [13] 1–3 månader
        [78] ett till ett och ett halvt år
        [156]
            { $min ->
                [52] 1–3 år
                [104] 2–3 år
               *[other] { $min }–{ $max } veckor
            }
       *[other] { $min }–{ $max } veckor
    }

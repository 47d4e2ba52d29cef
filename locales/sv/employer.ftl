### Arbetsgivarens enkät. Ni-form: den som svarar talar för sin arbetsplats.

employer-title = Hitta en riktning för er arbetsplats
employer-lead = Berätta vem ni behöver och hur ni tar emot nya medarbetare. Ni ser vad ni redan gör bra och var ni kan fortsätta.
employer-stays = Era svar går via stadens server. De sparas inte förrän ni själva skickar dem. Ni kan hoppa över frågor och sluta när som helst.
employer-result = Här är ni nu
employer-scales = Svaren gav den här bilden
employer-strengths = Det här gör ni redan bra
employer-steps = Här är det bra att fortsätta
employer-supports = Stöd nära er
employer-send = Fråga en koordinator
employer-send-help = Ni ser först exakt vad ni skickar. Ni kan lämna bort delar.

employer-step-not-yet = Inte än
employer-step-at-times = Ibland
employer-step-mostly = Oftast
employer-step-always = Alltid

employer-scale-recruiting = Att hitta medarbetare
employer-scale-induction = Introduktion
employer-scale-tools = Apparater och program i arbetet
employer-scale-image = Bilden av arbetsplatsen

# Vem som behövs och när

employer-section-need = Vem ni behöver
employer-section-need-intro = Först frågar vi vem ni behöver och när. En uppskattning räcker.
employer-hiring = Behöver ni nya medarbetare?
employer-hiring-now = Genast
employer-hiring-soon = Inom tre månader
employer-hiring-later = Inom ett år
employer-hiring-season = Till säsongen
employer-hiring-not-now = Inte just nu
employer-who = Vem behöver ni?
employer-who-help = Ni kan välja högst fem.
employer-who-other = Något annat yrke
employer-people = Hur många medarbetare behöver ni under ett år?
employer-people-help = En uppskattning räcker.
employer-hours = Vad för slags arbete erbjuder ni?
employer-hours-full-time = Heltidsarbete
employer-hours-part-time = Deltidsarbete
employer-hours-evenings = Arbete på kvällar eller helger
employer-hours-short = Korta arbetsperioder
employer-hard = Vad gör det svårt att hitta medarbetare?
employer-hard-few = Få söker
employer-hard-skills = Rätt kunnande är svårt att hitta
employer-hard-language = Språket
employer-hard-hours = Arbetstiderna
employer-hard-place = Arbetsresan eller bostaden
employer-hard-time = Det finns inte tid att leta
employer-hard-nothing = Inget av dessa

# Hur de söker folk

employer-section-recruiting = Hur ni söker medarbetare
employer-say-work = Berättar er annons tydligt vad arbetet är och vad det ger i lön?
employer-ask-needed = Ber annonsen bara om det som verkligen behövs i arbetet?
employer-ask-needed-help = En lång lista kan få en bra person att låta bli att söka.
employer-see-skill = Kan de sökande visa vad de kan på annat sätt än med intyg?
employer-answer-all = Får alla som söker ett svar av er?

# Hur nya kommer i gång

employer-section-induction = Hur nya kommer i gång
employer-named-person = Har den som är ny någon bestämd att fråga?
employer-first-weeks = Finns det en plan för de första veckorna?
employer-by-doing = Övar ni arbetet tillsammans innan den nya gör det ensam?
employer-how-goes = Frågar ni under den första månaden hur det går?

# Digitala redskap

employer-section-tools = Apparater och program i arbetet
employer-used = Vad av det här används i arbetet?
employer-used-phone = Appar i telefonen
employer-used-mail = E-post
employer-used-till = Kassa eller bokningssystem
employer-used-program = Ett program för den egna branschen
employer-used-machine = Maskiner som styrs från en skärm
employer-used-ai = AI
employer-used-none = Inget av dessa
employer-practise = Får den som är ny öva i lugn och ro med apparater och program?
employer-someone-helps = Hjälper någon när en apparat eller ett program inte fungerar?
employer-written = Är anvisningarna lätta att hitta, också som bilder?

# Vad de är redo för

employer-section-ready = Vad ni är redo för
employer-section-ready-intro = De här frågorna binder er inte. ”Inte just nu” är ett bra svar.
employer-trial = Kunde någon komma till er på arbetsprövning?
employer-trial-help = I en arbetsprövning bekantar man sig med arbetet. Det är ingen anställning, och man kommer överens före starten.
employer-trial-already = Vi har redan haft arbetsprövning
employer-trial-yes = Ja
employer-trial-tell = Vi vill veta mer
employer-trial-not-now = Inte just nu
employer-apprentice = Kunde någon studera hos er med läroavtal?
employer-apprentice-help = Ett läroavtal är en anställning på viss tid. Man lär sig yrket i arbetet och får lön för arbetet.
employer-apprentice-already = Någon har redan haft läroavtal hos oss
employer-apprentice-yes = Ja
employer-apprentice-tell = Vi vill veta mer
employer-apprentice-not-now = Inte just nu
employer-subsidy = Är ni intresserade av lönesubvention?
employer-subsidy-help = Ni kan ansöka om den när ni anställer en arbetslös arbetssökande.
employer-subsidy-already = Vi har redan använt den
employer-subsidy-tell = Vi vill veta mer
employer-subsidy-not-now = Inte just nu
employer-part-time = Kan man arbeta deltid hos er?
employer-part-time-yes = Ja
employer-part-time-some = I vissa uppgifter
employer-part-time-not-now = Inte just nu
employer-finnish = Hur mycket finska behövs i arbetet i början?
employer-finnish-none = Ingen finska, ett annat språk går också bra
employer-finnish-words = Några ord
employer-finnish-simple = Enkel finska
employer-finnish-everyday = Vardagsfinska: de flesta samtal går bra
employer-finnish-good = God finska, också i skrift
employer-language-help = Hur hjälper ni den som ännu lär sig finska?
employer-language-help-plain = Vi talar tydligt och lugnt
employer-language-help-pair = En arbetskamrat hjälper
employer-language-help-pictures = Anvisningarna har bilder
employer-language-help-other-language = Vi använder också ett annat språk
employer-language-help-time = Det finns tid att studera språket
employer-language-help-nothing-yet = Inte på något sätt än

# Bilden av arbetsplatsen

employer-section-image = Bilden av arbetsplatsen
employer-show-work = Visar ni andra hur det är att arbeta hos er?
employer-grow = Får medarbetarna lära sig nytt?
employer-staff-heard = Frågar ni medarbetarna vad som är bra i arbetet och vad som kunde bli bättre?
employer-visits = Kunde arbetssökande komma och se på arbetsplatsen?
employer-visits-already = Vi har redan haft besök
employer-visits-yes = Ja
employer-visits-tell = Vi vill veta mer
employer-visits-not-now = Inte just nu

employer-section-talk = Hur vi går vidare
employer-topic = Vad vill ni tala om först?
employer-topic-help = Av det ser vi vem som bäst känner till saken.
employer-topic-recruiting = Att hitta medarbetare
employer-topic-trial = Arbetsprövning
employer-topic-apprentice = Läroavtal
employer-topic-language = Att lära sig finska i arbetet
employer-topic-tools = Apparater och program i arbetet
employer-topic-image = Hur man berättar om arbetet
employer-topic-not-sure = Vi vet inte än

# Resultatet: vad som är bra

employer-strength-recruiting = Det är lätt att se vad ni söker och hurdant arbetet är.
employer-strength-induction = Den som är ny får en bra start hos er.
employer-strength-tools = Hos er lär man sig apparater och program i lugn och ro.
employer-strength-image = Ni berättar öppet om ert arbete och lyssnar på medarbetarna.
employer-strength-trial = Ni har redan öppnat dörren för arbetsprövning.
employer-strength-apprentice = Hos er har man redan lärt sig ett yrke med läroavtal.
employer-strength-open-language = Hos er kommer man i gång även med lite finska.
employer-strength-language-help = Ni hjälper medarbetare att lära sig finska i arbetet.
employer-strength-answers = Alla som söker får ett svar av er.
employer-strength-named-person = Den som är ny har alltid någon att fråga.
employer-strength-part-time = Hos er kan man arbeta deltid. Det öppnar dörren för många.
employer-strength-visits = Man får komma till er och se hurdant arbetet är.
employer-strength-knows-need = Ni vet redan hur många medarbetare ni behöver.
employer-strength-thought = Ni stannade upp och såg på arbetsplatsen med nya ögon.

# Resultatet: nästa steg

employer-next-tell-need = Berätta för oss vad ni behöver redan före annonsen
employer-next-tell-need-how = Koordinatorn hjälper till med annonsen och söker medarbetare tillsammans med er.
employer-next-season = Planera säsongen i god tid
employer-next-season-how = Räkna hur många ni behöver och från vilken dag. Berätta det för koordinatorn.
employer-next-named-person = Ge varje ny medarbetare någon att fråga
employer-next-named-person-how = Kom överens om vem som tar emot frågor de första veckorna. Säg namnet redan före första dagen.
employer-next-trial = Välj en uppgift för arbetsprövning
employer-next-trial-how = Beskriv uppgiften med några meningar. Man kommer överens om prövningen med sysselsättningstjänsterna före starten. Ofta räcker en till tre månader.
employer-next-answer-all = Svara alla som söker
employer-next-answer-all-how = Skriv ett vänligt meddelande färdigt. Många väntar förgäves på svar, så man minns er.
employer-next-apprentice = Ta reda på om läroavtal passar er
employer-next-apprentice-how = Läroanstalten hjälper er i gång. Det behövs i snitt minst 25 timmar arbete i veckan och en handledare på arbetsplatsen.
employer-next-subsidy = Fråga om lönesubvention i god tid
employer-next-subsidy-how = Arbetet får börja först när stödet är beslutat. Koordinatorn berättar vem det gäller.
employer-next-plain = Välj ett sätt att hjälpa den som lär sig finska
employer-next-plain-how = Börja till exempel med bilder i anvisningarna eller en arbetskamrat som talar lugnt.
employer-next-less-finnish = Hitta en uppgift där mindre finska räcker
employer-next-less-finnish-how = Gå igenom uppgifterna under ett arbetspass. Märk ut dem där man talar lite.
employer-next-split-hours = Pröva om två kan dela på ett jobb
employer-next-split-hours-how = Deltid önskas till exempel av studerande, föräldrar och dem som återgår till arbetet stegvis.
employer-next-practise = Ge tid att öva med apparater och program
employer-next-practise-how = Reservera en halvtimme under den nya medarbetarens första vecka.
employer-next-first-weeks = Gör en plan för de första veckorna
employer-next-first-weeks-how = En sida räcker: vad man lär sig först, vem som lär ut och när ni pratar.
employer-next-notice = Läs er senaste annons med den sökandes ögon
employer-next-notice-how = Ta bort krav som man klarar sig utan. Lägg till lön och arbetstider.
employer-next-visits = Bjud in arbetssökande på besök
employer-next-visits-how = En timme och en liten grupp räcker i början. Koordinatorn hjälper till att samla gruppen.
employer-next-show-work = Visa hurdant arbetet är hos er
employer-next-show-work-how = Be en medarbetare berätta om sin dag med egna ord.
employer-next-ask-coordinator = Prata med koordinatorn
employer-next-ask-coordinator-how = Koordinatorn känner till tjänsterna i området och berättar vad som kunde passa er.
employer-next-ask-staff = Fråga medarbetarna vad som är bäst i arbetet
employer-next-ask-staff-how = Använd deras ord i nästa annons.

# Resultatet: stöd

employer-support-recruiting = Hjälp att hitta medarbetare
employer-support-recruiting-what = Sysselsättningstjänsterna hjälper till med annonsen och söker medarbetare tillsammans med er.
employer-support-work-trial = Arbetsprövning
employer-support-work-trial-what = En arbetssökande bekantar sig med arbetet hos er. Det är ingen anställning, och ni ger handledning. Man kommer överens skriftligt före starten.
employer-support-apprenticeship = Läroavtal
employer-support-apprenticeship-what = Medarbetaren lär sig yrket i arbetet och får lön av er. Ni och läroanstalten kommer överens tillsammans.
employer-support-pay-subsidy = Lönesubvention
employer-support-pay-subsidy-what = Stödet täcker en del av lönen när ni anställer en arbetslös arbetssökande. Det beslutas innan arbetet börjar.
employer-support-language = Finska på arbetsplatsen
employer-support-language-what = Medarbetaren kan lära sig branschens finska vid sidan av arbetet. Fråga vilken utbildning som finns nu.
employer-support-digital = Digital handledning
employer-support-digital-what = Man lär sig apparater och program i lugn och ro med en handledare. Fråga om det passar era medarbetare.
employer-support-coordinator = Koordinatorn
employer-support-coordinator-what = Koordinatorn svarar på frågor och hjälper er vidare. Kontakten binder er inte.

# Varför just dit

employer-routing-apprenticeship = Ni ville tala om läroavtal. Läroanstalten ger råd om det.
employer-routing-language = Ni ville tala om att lära sig finska i arbetet. Här känner man till språkutbildningen.
employer-routing-employer = Här ser en koordinator på saken tillsammans med er och hjälper er vidare.

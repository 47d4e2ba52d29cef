# Pathways

pathway-care-ladder = Hoiva-avustajasta lähihoitajaksi
pathway-care-ladder-first = Käy katsomassa hoivakotia. Kysy, voitko tulla työkokeiluun.
pathway-care-ladder-talk = Juttele kanssamme. Mikä hoivatyössä kiinnostaa sinua?
pathway-care-ladder-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-care-ladder-language = Opi suomea niin, että pärjäät arjessa. Taso on B1. Siitä on apua heti.
pathway-care-ladder-assistant-studies = Opiskele hoiva-avustajaksi. Nämä opinnot ovat osa lähihoitajan tutkintoa. Tutkinto antaa ammatin.
pathway-care-ladder-assistant-work = Tee työtä hoiva-avustajana. Opit koko ajan lisää.
pathway-care-ladder-language-more = Opi lisää suomea, kun teet työtä. Hyvä taso on B2.
pathway-care-ladder-nurse-studies = Opiskele lähihoitajaksi. Aiemmat opintosi ovat silloin osa tutkintoa.

pathway-cleaning = Siivouksen ammattilaiseksi
pathway-cleaning-first = Kysy siivousalan yrityksestä tai hotellista, milloin voit tutustua työhön.
pathway-cleaning-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-cleaning-work = Aloita työ. Saat alussa neuvoja.
pathway-cleaning-qualification = Haluatko alan tutkinnon? Voit opiskella, kun teet työtä. Ammatin nimi on toimitilahuoltaja.

pathway-cooking = Keittiöön ja kokiksi
pathway-cooking-first = Varaa aika hygieniapassin testiin. Lue testiä varten.
pathway-cooking-hygiene = Tee hygieniapassi. Tarvitset sen, kun teet ruokaa työssä. Voit tehdä testin suomeksi, ruotsiksi tai englanniksi.
pathway-cooking-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-cooking-kitchen = Aloita työ keittiöapulaisena. Opi kokilta.
pathway-cooking-qualification = Opiskele kokiksi. Aika riippuu siitä, mitä osaat jo.

pathway-serving = Tarjoilijaksi ja asiakkaiden pariin
pathway-serving-first = Valitse kaksi ravintolaa. Kysy niistä työtä tai työkokeilua.
pathway-serving-hygiene = Tee hygieniapassi. Tarvitset sen, kun tarjoat ruokaa työssä. Voit tehdä testin suomeksi, ruotsiksi tai englanniksi.
pathway-serving-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-serving-season = Tee työtä yksi sesonki eli kiireinen kausi. Opit palvelua ja työn rytmin.
pathway-serving-alcohol = Haluatko vastuuta ravintolassa? Tee anniskelupassi. Se koskee alkoholin myymistä.
pathway-serving-qualification = Opiskele tarjoilijaksi. Aika riippuu siitä, mitä osaat jo.

pathway-bus-driving = Bussinkuljettajaksi
pathway-bus-driving-first = Kysy meiltä, missä voit opiskella kuljettajaksi.
pathway-bus-driving-health = Käy lääkärissä. Lääkäri arvioi, voitko ajaa työksesi.
pathway-bus-driving-licence = Hanki D-ajokortti. Alin ikä on 18, 21 tai 23 vuotta. Se riippuu koulutuksesta.
pathway-bus-driving-competence = Käy kuljettajan ammattipätevyyskoulutus. Siinä on 140 tai 280 tuntia ja koe.
pathway-bus-driving-work = Aloita ajot. Pyydä alussa neuvoja.
pathway-bus-driving-refresh = Käy koulutusta 35 tuntia joka viides vuosi. Silloin saat jatkaa kuljettajana.

pathway-truck-driving = Kuorma-auton kuljettajaksi
pathway-truck-driving-first = Kysy meiltä, missä voit opiskella kuljettajaksi.
pathway-truck-driving-licence = Hanki C-ajokortti.
pathway-truck-driving-competence = Käy kuljettajan ammattipätevyyskoulutus. Siinä on 140 tai 280 tuntia ja koe.
pathway-truck-driving-work = Aloita ajot. Pyydä alussa neuvoja.
pathway-truck-driving-refresh = Käy koulutusta 35 tuntia joka viides vuosi. Silloin saat jatkaa kuljettajana.

pathway-taxi-driving = Taksinkuljettajaksi
pathway-taxi-driving-first = Lue, mitä taksinkuljettajan koe kysyy. Varaa sitten aika kokeeseen.
pathway-taxi-driving-licence = Tarvitset B-ajokortin, joka on ollut sinulla vähintään vuoden.
pathway-taxi-driving-health = Käy lääkärissä. Pyydä ajoterveystodistus. Se kertoo, voitko ajaa.
pathway-taxi-driving-test = Tee taksinkuljettajan koe.
pathway-taxi-driving-permit = Hae taksinkuljettajan ajolupaa. Se on voimassa viisi vuotta.
pathway-taxi-driving-work = Aloita ajot taksiyhtiössä.

pathway-electrical = Sähköasentajaksi
pathway-electrical-first = Kysy sähköalan yrityksestä, voitko olla päivän mukana työmaalla.
pathway-electrical-safety = Tee työturvallisuuskortti. Opit tekemään työtä turvallisesti. Kurssi kestää yhden päivän. Kortti on voimassa viisi vuotta.
pathway-electrical-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-electrical-qualification = Opiskele sähköasentajaksi koulussa tai oppisopimuksella eli työssä.
pathway-electrical-experience = Tee työtä asentajan kanssa, joka osaa työn hyvin.
pathway-electrical-competence = Haluatko johtaa sähkötöitä? Hae silloin todistus. Sen nimi on sähköpätevyys 2.

pathway-early-childhood = Lasten pariin päiväkotiin
pathway-early-childhood-first = Soita lähimpään päiväkotiin. Kysy, voitko käydä tutustumassa.
pathway-early-childhood-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-early-childhood-apply = Hae opiskelemaan. Voit hakea koko vuoden ajan. Tämä on jatkuva haku.
pathway-early-childhood-qualification = Opiskele kasvatus- ja ohjausalan perustutkinto. Se antaa ammatin.
pathway-early-childhood-work = Tee työtä lastenhoitajana päiväkodissa.

pathway-guarding = Vartijaksi
pathway-guarding-first = Etsi kanssamme vartijan kurssi läheltäsi.
pathway-guarding-short-course = Käy lyhyt kurssi: väliaikaisen vartijan koulutus. Siinä on 40 oppituntia ja koe.
pathway-guarding-course = Käy vartijan koulutus. Siinä on 80 oppituntia ja koe.
pathway-guarding-card = Hae poliisilta vartijakortti. Se on voimassa viisi vuotta.
pathway-guarding-work = Aloita työ yrityksessä, jossa on vartijoita.

pathway-forest-machines = Metsäkoneen kuljettajaksi
pathway-forest-machines-first = Etsi yrittäjä, jolla on metsäkoneita. Kysy, voitko olla päivän mukana metsässä.
pathway-forest-machines-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-forest-machines-apply = Hae metsäalan perustutkintoon. Voit hakea koko vuoden ajan. Tämä on jatkuva haku.
pathway-forest-machines-qualification = Opi käyttämään ja huoltamaan konetta. Opi myös hoitamaan metsää.
pathway-forest-machines-work = Aloita työ koneyrityksessä.

pathway-metalwork = Hitsaajaksi tai koneistajaksi
pathway-metalwork-first = Käy katsomassa metallipajaa tai koulun verstasta.
pathway-metalwork-safety = Tee työturvallisuuskortti. Opit tekemään työtä turvallisesti. Kurssi kestää yhden päivän. Kortti on voimassa viisi vuotta.
pathway-metalwork-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-metalwork-qualification = Opiskele alan perustutkinto koulussa tai oppisopimuksella eli työssä.
pathway-metalwork-work = Aloita työ konepajassa.

pathway-caretaking = Kiinteistönhoitajaksi
pathway-caretaking-first = Kysy kiinteistöalan yrityksestä, voitko tutustua työpäivään. Kiinteistö on talo ja sen piha.
pathway-caretaking-safety = Tee työturvallisuuskortti. Opit tekemään työtä turvallisesti. Kurssi kestää yhden päivän. Kortti on voimassa viisi vuotta.
pathway-caretaking-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-caretaking-work = Aloita pihan töistä, lumitöistä ja pienistä korjauksista.
pathway-caretaking-qualification = Opiskele kiinteistönhoitajaksi samalla, kun teet työtä.

pathway-sales = Kauppaan ja asiakaspalveluun
pathway-sales-first = Valitse kolme kauppaa. Kysy niistä työtä tai työkokeilua.
pathway-sales-hygiene = Tee hygieniapassi, jos työ on ruokakaupassa. Siinä opit puhtaudesta.
pathway-sales-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-sales-work = Aloita työ kassalla tai hyllyjen täyttäjänä. Voit myös neuvoa asiakkaita.
pathway-sales-qualification = Haluatko tutkinnon? Opiskele merkonomiksi eli kaupan ammattiin.

pathway-office-work = Toimistoon ja talouden töihin
pathway-office-work-first = Kerro meille, mitä ohjelmia olet käyttänyt.
pathway-office-work-digital = Harjoittele taulukoiden ja tekstien tekemistä. Digivalmennus on apua siihen.
pathway-office-work-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-office-work-qualification = Opiskele merkonomin tutkinto. Valitse toimisto tai talous.
pathway-office-work-work = Aloita työ toimistossa. Voit myös hoitaa yritysten laskuja.

pathway-into-it-support = IT-tukeen
pathway-into-it-support-first = Auta yhtä tuttua laitteen kanssa. Kirjoita muistiin, mitä teit.
pathway-into-it-support-digital = Kysy digineuvonnasta, voitko auttaa siellä muita laitteiden kanssa.
pathway-into-it-support-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-into-it-support-qualification = Opiskele tieto- ja viestintätekniikan perustutkinto. Opit tietokoneista.
pathway-into-it-support-work = Aloita työ IT-tuessa ja auta muita.

pathway-guiding = Oppaaksi luontoon ja matkailuun
pathway-guiding-first = Etsi yritys, joka järjestää safareita tai retkiä. Kysy työtä seuraavaksi kaudeksi.
pathway-guiding-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-guiding-season = Tee työtä yksi kausi. Auta silloin toista opasta.
pathway-guiding-qualification = Opiskele oppaaksi. Ammatti on erä- ja luonto-opas.
pathway-guiding-work = Opasta omia ryhmiä. Opi koko ajan lisää.

pathway-building = Rakentajaksi tai putkiasentajaksi
pathway-building-first = Varaa paikka kurssille. Kurssin nimi on työturvallisuuskortti.
pathway-building-safety = Tee työturvallisuuskortti. Opit tekemään työtä turvallisesti. Kurssi kestää yhden päivän. Kortti on voimassa viisi vuotta.
pathway-building-trial = Mene työkokeiluun. Siinä näet, sopiiko työ sinulle. Sovi ensin työllisyyspalvelun kanssa.
pathway-building-qualification = Opiskele ammatti koulussa tai oppisopimuksella eli työssä.
pathway-building-work = Aloita työ työmailla. Opi muilta, jotka osaavat työn.

# who is responsible for the step
party-person = sinä
party-city = kaupungin työllisyyspalvelu
party-college = koulu
party-employer = työnantaja
party-coaching = digivalmennus

# how you get by meanwhile
paid-apprenticeship = Oppisopimus (opit työssä ja saat palkkaa)
paid-labour-market-training = Työvoimakoulutus (koulutus työttömille: kerromme, miten se vaikuttaa tukeesi)
paid-work-trial = Työkokeilu (tutustut työhön ja saat yleensä työttömyystukea)
paid-pay-subsidy = Palkkatuki (työnantaja voi saada rahaa palkkaasi)

# length
weeks-about =
    { $weeks ->
        [52] noin vuosi
        [104] noin kaksi vuotta
        [156] noin kolme vuotta
        [one] noin viikko
       *[other] noin { $weeks } viikkoa
    }
weeks-range =
    { $max ->
        [13] 1–3 kuukautta
        [78] vuodesta puoleentoista vuoteen
        [156]
            { $min ->
                [52] 1–3 vuotta
                [104] 2–3 vuotta
               *[other] { $min }–{ $max } viikkoa
            }
       *[other] { $min }–{ $max } viikkoa
    }

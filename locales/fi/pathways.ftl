# Polut

pathway-care-ladder = Hoiva-avustajasta lähihoitajaksi
pathway-care-ladder-first = Käy tutustumassa hoivakotiin ja kysy työkokeilusta.
pathway-care-ladder-talk = Juttele kanssamme siitä, mikä hoivatyössä kiinnostaa.
pathway-care-ladder-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-care-ladder-language = Vahvista suomea arjen tasolle (B1). Siitä on apua heti.
pathway-care-ladder-assistant-studies = Opiskele hoiva-avustajaksi. Opinnot ovat osa lähihoitajan tutkintoa.
pathway-care-ladder-assistant-work = Tee työtä hoiva-avustajana ja kerrytä kokemusta.
pathway-care-ladder-language-more = Vie suomea eteenpäin hyvälle tasolle (B2) työn ohessa.
pathway-care-ladder-nurse-studies = Opiskele lähihoitajaksi. Aiemmat opintosi hyväksytään osaksi tutkintoa.

pathway-cleaning = Siivousalan ammattilaiseksi
pathway-cleaning-first = Kysy siivousyrityksestä tai hotellista, milloin voit tutustua työhön.
pathway-cleaning-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-cleaning-work = Aloita työ. Saat alussa opastusta.
pathway-cleaning-qualification = Opiskele toimitilahuoltajaksi työn ohessa, jos haluat ammatin.

pathway-cooking = Keittiöön ja kokiksi
pathway-cooking-first = Varaa aika hygieniapassitestiin ja lue siihen.
pathway-cooking-hygiene = Tee hygieniapassi. Testin voi tehdä suomeksi, ruotsiksi tai englanniksi.
pathway-cooking-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-cooking-kitchen = Aloita keittiöapulaisena ja opi kokilta.
pathway-cooking-qualification = Opiskele kokiksi. Kesto riippuu siitä, mitä osaat jo.

pathway-serving = Tarjoilijaksi ja asiakkaiden pariin
pathway-serving-first = Valitse kaksi ravintolaa ja kysy niistä työtä tai työkokeilua.
pathway-serving-hygiene = Tee hygieniapassi. Testin voi tehdä suomeksi, ruotsiksi tai englanniksi.
pathway-serving-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-serving-season = Tee yksi sesonki. Siinä oppii palvelun ja rytmin.
pathway-serving-alcohol = Tee anniskelupassi, jos haluat vastuuta ravintolassa.
pathway-serving-qualification = Opiskele tarjoilijaksi. Kesto riippuu siitä, mitä osaat jo.

pathway-bus-driving = Linja-autonkuljettajaksi
pathway-bus-driving-first = Kysy meiltä, mistä kuljettajakoulutuksen voisi saada.
pathway-bus-driving-health = Käy lääkärissä. Lääkäri arvioi, voitko ajaa työksesi.
pathway-bus-driving-licence = Hanki D-ajokortti. Ikäraja riippuu koulutuksesta: 18, 21 tai 23 vuotta.
pathway-bus-driving-competence = Käy ammattipätevyyskoulutus: 140 tai 280 tuntia ja koe.
pathway-bus-driving-work = Aloita ajot ja pyydä alkuun opastusta.
pathway-bus-driving-refresh = Pidä pätevyys voimassa: 35 tuntia koulutusta joka viides vuosi.

pathway-truck-driving = Kuorma-autonkuljettajaksi
pathway-truck-driving-first = Kysy meiltä, mistä kuljettajakoulutuksen voisi saada.
pathway-truck-driving-licence = Hanki C-ajokortti.
pathway-truck-driving-competence = Käy ammattipätevyyskoulutus: 140 tai 280 tuntia ja koe.
pathway-truck-driving-work = Aloita ajot ja pyydä alkuun opastusta.
pathway-truck-driving-refresh = Pidä pätevyys voimassa: 35 tuntia koulutusta joka viides vuosi.

pathway-taxi-driving = Taksinkuljettajaksi
pathway-taxi-driving-first = Lue, mitä taksinkuljettajan kokeessa kysytään, ja varaa aika kokeeseen.
pathway-taxi-driving-licence = Tarvitset B-ajokortin, joka on ollut sinulla vähintään vuoden.
pathway-taxi-driving-health = Käy lääkärissä ja pyydä ajoterveystodistus.
pathway-taxi-driving-test = Tee taksinkuljettajan koe.
pathway-taxi-driving-permit = Hae taksinkuljettajan ajolupaa. Se on voimassa viisi vuotta.
pathway-taxi-driving-work = Aloita ajot taksiyrityksessä.

pathway-electrical = Sähköasentajaksi
pathway-electrical-first = Kysy sähköyrityksestä, voitko olla päivän mukana työmaalla.
pathway-electrical-safety = Tee työturvallisuuskortti. Kurssi kestää yhden päivän, ja kortti on voimassa viisi vuotta.
pathway-electrical-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-electrical-qualification = Opiskele sähköasentajaksi oppilaitoksessa tai oppisopimuksella.
pathway-electrical-experience = Tee työtä kokeneen asentajan rinnalla.
pathway-electrical-competence = Hae sähköpätevyyttä 2, jos haluat johtaa sähkötöitä.

pathway-early-childhood = Lasten pariin varhaiskasvatukseen
pathway-early-childhood-first = Soita lähimpään päiväkotiin ja kysy, voitko käydä tutustumassa.
pathway-early-childhood-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-early-childhood-apply = Hae opintoihin. Jatkuvassa haussa voi hakea pitkin vuotta.
pathway-early-childhood-qualification = Suorita kasvatus- ja ohjausalan perustutkinto.
pathway-early-childhood-work = Tee työtä lastenhoitajana päiväkodissa.

pathway-guarding = Vartijaksi
pathway-guarding-first = Etsi kanssamme seuraava vartijan kurssi läheltäsi.
pathway-guarding-short-course = Käy väliaikaisen vartijan koulutus: 40 oppituntia ja koe.
pathway-guarding-course = Käy vartijan koulutus: 80 oppituntia ja koe.
pathway-guarding-card = Hae poliisilta vartijakortti. Se on voimassa viisi vuotta.
pathway-guarding-work = Aloita työ vartiointiyrityksessä.

pathway-forest-machines = Metsäkoneen kuljettajaksi
pathway-forest-machines-first = Kysy koneyrittäjältä, voitko olla päivän mukana metsässä.
pathway-forest-machines-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-forest-machines-apply = Hae metsäalan perustutkintoon. Jatkuvassa haussa voi hakea pitkin vuotta.
pathway-forest-machines-qualification = Opi käyttämään ja huoltamaan konetta ja hoitamaan metsää.
pathway-forest-machines-work = Aloita työ koneyrityksessä.

pathway-metalwork = Hitsaajaksi tai koneistajaksi
pathway-metalwork-first = Käy tutustumassa metallipajaan tai oppilaitoksen verstaaseen.
pathway-metalwork-safety = Tee työturvallisuuskortti. Kurssi kestää yhden päivän, ja kortti on voimassa viisi vuotta.
pathway-metalwork-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-metalwork-qualification = Suorita alan perustutkinto oppilaitoksessa tai oppisopimuksella.
pathway-metalwork-work = Aloita työ konepajassa.

pathway-caretaking = Kiinteistönhoitajaksi
pathway-caretaking-first = Kysy kiinteistöyrityksestä, voitko tutustua työpäivään.
pathway-caretaking-safety = Tee työturvallisuuskortti. Kurssi kestää yhden päivän, ja kortti on voimassa viisi vuotta.
pathway-caretaking-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-caretaking-work = Aloita pihatöistä, lumitöistä ja pienistä korjauksista.
pathway-caretaking-qualification = Opiskele kiinteistönhoitajaksi työn ohessa.

pathway-sales = Kauppaan ja asiakaspalveluun
pathway-sales-first = Valitse kolme kauppaa ja kysy niistä työtä tai työkokeilua.
pathway-sales-hygiene = Tee hygieniapassi, jos työ on ruokakaupassa.
pathway-sales-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-sales-work = Aloita kassalla, hyllytyksessä tai neuvonnassa.
pathway-sales-qualification = Opiskele merkonomiksi, jos haluat ammatin.

pathway-office-work = Toimistoon ja taloushallintoon
pathway-office-work-first = Kerro meille, mitä ohjelmia olet käyttänyt.
pathway-office-work-digital = Harjoittele taulukoiden ja tekstien tekemistä digivalmennuksessa.
pathway-office-work-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-office-work-qualification = Opiskele merkonomiksi ja valitse toimisto tai talous.
pathway-office-work-work = Aloita työ toimistossa tai tilitoimistossa.

pathway-into-it-support = IT-tukeen
pathway-into-it-support-first = Auta yhtä tuttua laitteen kanssa ja kirjoita ylös, mitä teit.
pathway-into-it-support-digital = Kysy, voitko auttaa muita digineuvonnassa.
pathway-into-it-support-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-into-it-support-qualification = Suorita tieto- ja viestintätekniikan perustutkinto.
pathway-into-it-support-work = Aloita työ tukipalvelussa.

pathway-guiding = Oppaaksi luontoon ja matkailuun
pathway-guiding-first = Kysy safari- tai retkiyrityksestä seuraavan kauden työpaikoista.
pathway-guiding-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-guiding-season = Tee yksi kausi avustavana oppaana.
pathway-guiding-qualification = Opiskele erä- ja luonto-oppaaksi.
pathway-guiding-work = Opasta omia ryhmiä ja kehitä osaamistasi.

pathway-building = Rakentajaksi tai putkiasentajaksi
pathway-building-first = Varaa paikka työturvallisuuskortin kurssille.
pathway-building-safety = Tee työturvallisuuskortti. Kurssi kestää yhden päivän, ja kortti on voimassa viisi vuotta.
pathway-building-trial = Kokeile työtä työkokeilussa. Sovi siitä ensin työllisyyspalvelun kanssa.
pathway-building-qualification = Opiskele ammatti oppilaitoksessa tai oppisopimuksella.
pathway-building-work = Aloita työ työmailla ja opi kokeneilta.

# kuka vastaa askeleesta
party-person = sinä
party-city = kaupungin työllisyyspalvelu
party-college = oppilaitos
party-employer = työnantaja
party-coaching = digivalmennus

# miten opiskelun tai harjoittelun aikana eletään
paid-apprenticeship = Oppisopimus (opit työssä ja saat palkkaa)
paid-labour-market-training = Työvoimakoulutus (koulutusta työttömille: kerromme, miten se vaikuttaa etuuteesi)
paid-work-trial = Työkokeilu (tutustut työhön ja saat yleensä työttömyysetuutta)
paid-pay-subsidy = Palkkatuki (työnantaja voi hakea tukea palkkaasi)

# kesto
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

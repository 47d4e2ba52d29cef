### Työnantajan kysely. Te-muoto: vastaaja puhuu työpaikkansa puolesta.

employer-title = Löytäkää suunta työpaikallenne
employer-lead = Kertokaa, keitä tarvitsette ja miten otatte uudet työntekijät vastaan. Näette, mikä teillä on jo hyvin ja mistä on hyvä jatkaa.
employer-stays = Vastauksenne kulkevat kaupungin palvelimen kautta. Niitä ei säilytetä, ennen kuin itse lähetätte ne. Voitte ohittaa kysymyksiä ja lopettaa milloin vain.
employer-result = Tässä olette nyt
employer-scales = Vastauksista tuli tämä kuva
employer-strengths = Tämä on teillä jo hyvin
employer-steps = Näistä on hyvä jatkaa
employer-supports = Tätä tukea on lähellä
employer-send = Kysykää koordinaattorilta
employer-send-help = Näette ensin tarkasti, mitä lähetätte. Voitte jättää osia pois.

employer-step-not-yet = Ei vielä
employer-step-at-times = Joskus
employer-step-mostly = Useimmiten
employer-step-always = Aina

employer-scale-recruiting = Työntekijöiden etsiminen
employer-scale-induction = Perehdytys
employer-scale-tools = Laitteet ja ohjelmat työssä
employer-scale-image = Kuva työpaikasta

# Keitä tarvitaan ja milloin

employer-section-need = Keitä tarvitsette
employer-section-need-intro = Aluksi kysymme, keitä tarvitsette ja milloin. Arvio riittää.
employer-hiring = Tarvitsetteko uusia työntekijöitä?
employer-hiring-now = Heti
employer-hiring-soon = Kolmen kuukauden sisällä
employer-hiring-later = Vuoden sisällä
employer-hiring-season = Sesonkiin
employer-hiring-not-now = Ei juuri nyt
employer-who = Keitä tarvitsette?
employer-who-help = Voitte valita enintään viisi.
employer-who-other = Jokin muu ammatti
employer-people = Montako työntekijää tarvitsette vuoden aikana?
employer-people-help = Arvio riittää.
employer-hours = Millaista työtä tarjoatte?
employer-hours-full-time = Kokoaikatyötä
employer-hours-part-time = Osa-aikatyötä
employer-hours-evenings = Ilta- tai viikonlopputyötä
employer-hours-short = Lyhyitä työjaksoja
employer-hard = Mikä vaikeuttaa tekijöiden löytämistä?
employer-hard-few = Hakijoita on vähän
employer-hard-skills = Sopivaa osaamista on vaikea löytää
employer-hard-language = Kielitaito
employer-hard-hours = Työajat
employer-hard-place = Työmatka tai asunto
employer-hard-time = Etsimiseen ei jää aikaa
employer-hard-nothing = Ei mikään näistä

# Miten tekijöitä etsitään

employer-section-recruiting = Miten etsitte tekijöitä
employer-say-work = Kerrotteko ilmoituksessa selvästi, mitä työssä tehdään ja mitä siitä maksetaan?
employer-ask-needed = Pyydättekö ilmoituksessa vain sitä, mitä työssä todella tarvitaan?
employer-ask-needed-help = Pitkän listan takia hyvä hakija voi jättää hakematta.
employer-see-skill = Voiko hakija näyttää osaamisensa muutenkin kuin todistuksella?
employer-answer-all = Saako jokainen hakija teiltä vastauksen?

# Miten uusi pääsee alkuun

employer-section-induction = Miten uusi pääsee alkuun
employer-named-person = Onko uudella työntekijällä nimetty ihminen, jolta kysyä?
employer-first-weeks = Onko ensimmäisille viikoille suunnitelma?
employer-by-doing = Harjoitellaanko työtä yhdessä, ennen kuin uusi tekee sitä yksin?
employer-how-goes = Kysyttekö ensimmäisen kuukauden aikana, miten uudella menee?

# Laitteet ja ohjelmat

employer-section-tools = Laitteet ja ohjelmat työssä
employer-used = Mitä näistä työssä käytetään?
employer-used-phone = Puhelimen sovelluksia
employer-used-mail = Sähköpostia
employer-used-till = Kassaa tai varausjärjestelmää
employer-used-program = Oman alan ohjelmaa
employer-used-machine = Koneita, joita ohjataan näytöltä
employer-used-ai = Tekoälyä
employer-used-none = Ei mitään näistä
employer-practise = Saako uusi työntekijä harjoitella laitteita ja ohjelmia rauhassa?
employer-someone-helps = Auttaako joku, kun laite tai ohjelma ei toimi?
employer-written = Löytyvätkö ohjeet helposti, myös kuvina?

# Mihin on valmiuksia

employer-section-ready = Mihin olette valmiita
employer-section-ready-intro = Nämä kysymykset eivät sido mihinkään. ”Ei juuri nyt” on hyvä vastaus.
employer-trial = Voisiko teille tulla työkokeiluun?
employer-trial-help = Työkokeilussa tutustutaan työhön. Se ei ole työsuhde, ja siitä sovitaan ennen alkua.
employer-trial-already = Meillä on jo ollut työkokeilijoita
employer-trial-yes = Kyllä
employer-trial-tell = Haluamme tietää lisää
employer-trial-not-now = Ei juuri nyt
employer-apprentice = Voisiko teillä opiskella oppisopimuksella?
employer-apprentice-help = Oppisopimus on määräaikainen työsuhde. Ammatti opitaan työssä, ja työstä maksetaan palkka.
employer-apprentice-already = Meillä on jo opiskeltu oppisopimuksella
employer-apprentice-yes = Kyllä
employer-apprentice-tell = Haluamme tietää lisää
employer-apprentice-not-now = Ei juuri nyt
employer-subsidy = Kiinnostaako teitä palkkatuki?
employer-subsidy-help = Työnantaja voi hakea sitä, kun palkkaa työttömän työnhakijan.
employer-subsidy-already = Olemme jo käyttäneet sitä
employer-subsidy-tell = Haluamme tietää lisää
employer-subsidy-not-now = Ei juuri nyt
employer-part-time = Voiko teillä tehdä osa-aikatyötä?
employer-part-time-yes = Kyllä
employer-part-time-some = Joissakin tehtävissä
employer-part-time-not-now = Ei juuri nyt
employer-finnish = Kuinka paljon suomea työssä tarvitaan alussa?
employer-finnish-none = Ei yhtään suomea, muukin kieli käy
employer-finnish-words = Muutama sana
employer-finnish-simple = Yksinkertaista suomea
employer-finnish-everyday = Arkisuomea: useimmat keskustelut onnistuvat
employer-finnish-good = Hyvää suomea, myös kirjoittamista
employer-language-help = Miten teillä autetaan työntekijää, joka vielä opettelee suomea?
employer-language-help-plain = Puhumme selkeästi ja rauhassa
employer-language-help-pair = Työpari auttaa
employer-language-help-pictures = Ohjeissa on kuvia
employer-language-help-other-language = Käytämme muutakin kieltä
employer-language-help-time = Kielen opiskeluun saa aikaa
employer-language-help-nothing-yet = Ei vielä mitenkään

# Kuva työpaikasta

employer-section-image = Kuva työpaikasta
employer-show-work = Näytättekö muille, millaista teillä on tehdä työtä?
employer-grow = Pääsevätkö työntekijät oppimaan uutta?
employer-staff-heard = Kysyttekö työntekijöiltä, mikä työssä on hyvää ja mitä voisi parantaa?
employer-visits = Voisivatko työnhakijat tulla tutustumaan työpaikkaan?
employer-visits-already = Meillä on jo käyty tutustumassa
employer-visits-yes = Kyllä
employer-visits-tell = Haluamme tietää lisää
employer-visits-not-now = Ei juuri nyt

employer-section-talk = Mistä jatketaan
employer-topic = Mistä haluaisitte ensin puhua?
employer-topic-help = Tästä näemme, kuka tuntee asian parhaiten.
employer-topic-recruiting = Työntekijöiden löytämisestä
employer-topic-trial = Työkokeilusta
employer-topic-apprentice = Oppisopimuksesta
employer-topic-language = Suomen oppimisesta työssä
employer-topic-tools = Laitteista ja ohjelmista työssä
employer-topic-image = Siitä, miten työstä kerrotaan
employer-topic-not-sure = Emme tiedä vielä

# Tulos: mikä on hyvin

employer-strength-recruiting = Hakijan on helppo nähdä, mitä etsitte ja millaista työ on.
employer-strength-induction = Uusi työntekijä pääsee teillä hyvin alkuun.
employer-strength-tools = Työn laitteet ja ohjelmat opitaan teillä rauhassa.
employer-strength-image = Kerrotte työstänne avoimesti ja kuuntelette työntekijöitä.
employer-strength-trial = Olette jo avanneet oven työkokeilijoille.
employer-strength-apprentice = Teillä on jo opittu ammattia oppisopimuksella.
employer-strength-open-language = Teillä pääsee alkuun vähälläkin suomella.
employer-strength-language-help = Autatte työntekijää oppimaan suomea työn ohessa.
employer-strength-answers = Jokainen hakija saa teiltä vastauksen.
employer-strength-named-person = Uudella työntekijällä on aina ihminen, jolta kysyä.
employer-strength-part-time = Teillä voi tehdä osa-aikatyötä. Se avaa oven monelle.
employer-strength-visits = Teille saa tulla katsomaan, millaista työ on.
employer-strength-knows-need = Tiedätte jo, montako tekijää tarvitsette.
employer-strength-thought = Pysähdyitte katsomaan työpaikkaanne uuden tekijän silmin.

# Tulos: seuraavat askeleet

employer-next-tell-need = Kertokaa tarpeestanne meille jo ennen ilmoitusta
employer-next-tell-need-how = Koordinaattori auttaa ilmoituksessa ja etsii tekijöitä kanssanne.
employer-next-season = Suunnitelkaa sesonki ajoissa
employer-next-season-how = Laskekaa, montako tekijää tarvitsette ja mistä päivästä alkaen. Kertokaa se koordinaattorille.
employer-next-named-person = Nimetkää uudelle työntekijälle oma ihminen
employer-next-named-person-how = Sopikaa, kuka vastaa kysymyksiin ensimmäiset viikot. Kertokaa nimi jo ennen ensimmäistä päivää.
employer-next-trial = Valitkaa yksi tehtävä työkokeiluun
employer-next-trial-how = Kuvailkaa tehtävä muutamalla lauseella. Kokeilusta sovitaan työllisyyspalvelujen kanssa ennen alkua. Usein riittää yhdestä kolmeen kuukautta.
employer-next-answer-all = Vastatkaa jokaiselle hakijalle
employer-next-answer-all-how = Kirjoittakaa valmiiksi yksi ystävällinen viesti. Moni hakija odottaa vastausta turhaan, joten teidät muistetaan.
employer-next-apprentice = Selvittäkää, sopisiko oppisopimus teille
employer-next-apprentice-how = Oppilaitos neuvoo alkuun. Työtä on keskimäärin vähintään 25 tuntia viikossa, ja yksi työntekijä nimetään ohjaajaksi.
employer-next-subsidy = Kysykää palkkatuesta hyvissä ajoin
employer-next-subsidy-how = Työ saa alkaa vasta, kun tuesta on päätetty. Koordinaattori kertoo, ketä tuki koskee.
employer-next-plain = Valitkaa yksi keino auttaa suomen oppijaa
employer-next-plain-how = Aloittakaa vaikka kuvista ohjeissa tai työparista, joka puhuu rauhassa.
employer-next-less-finnish = Etsikää tehtävä, jossa riittää vähempi suomi
employer-next-less-finnish-how = Käykää läpi yhden työvuoron tehtävät. Merkitkää ne, joissa puhutaan vähän.
employer-next-split-hours = Kokeilkaa, voiko yhden paikan jakaa kahdelle
employer-next-split-hours-how = Osa-aikatyötä toivovat esimerkiksi opiskelijat, vanhemmat ja ne, jotka palaavat työhön vähitellen.
employer-next-practise = Antakaa aikaa harjoitella laitteita ja ohjelmia
employer-next-practise-how = Varatkaa siihen puoli tuntia uuden työntekijän ensimmäisestä viikosta.
employer-next-first-weeks = Tehkää suunnitelma ensimmäisille viikoille
employer-next-first-weeks-how = Yksi sivu riittää: mitä opitaan ensin, kuka opettaa ja milloin jutellaan.
employer-next-notice = Lukekaa viimeisin ilmoituksenne hakijan silmin
employer-next-notice-how = Poistakaa vaatimukset, joita ilman työssä pärjää. Lisätkää palkka ja työajat.
employer-next-visits = Kutsukaa työnhakijoita tutustumaan
employer-next-visits-how = Tunti ja pieni ryhmä riittää alkuun. Koordinaattori auttaa kokoamaan ryhmän.
employer-next-show-work = Näyttäkää, millaista työ teillä on
employer-next-show-work-how = Pyytäkää yhtä työntekijää kertomaan päivästään omin sanoin.
employer-next-ask-coordinator = Jutelkaa koordinaattorin kanssa
employer-next-ask-coordinator-how = Hän tuntee alueen palvelut ja kertoo, mikä teille sopisi.
employer-next-ask-staff = Kysykää työntekijöiltä, mikä työssä on parasta
employer-next-ask-staff-how = Käyttäkää heidän sanojaan seuraavassa ilmoituksessa.

# Tulos: tuki

employer-support-recruiting = Apua tekijöiden löytämiseen
employer-support-recruiting-what = Työllisyyspalvelut auttaa ilmoituksessa ja etsii tekijöitä kanssanne.
employer-support-work-trial = Työkokeilu
employer-support-work-trial-what = Työnhakija tutustuu työhön teillä. Se ei ole työsuhde, ja te ohjaatte häntä. Siitä sovitaan kirjallisesti ennen alkua.
employer-support-apprenticeship = Oppisopimus
employer-support-apprenticeship-what = Työntekijä opiskelee ammattia työssä ja saa teiltä palkkaa. Te ja oppilaitos sovitte siitä yhdessä.
employer-support-pay-subsidy = Palkkatuki
employer-support-pay-subsidy-what = Tuki kattaa osan palkasta, kun palkkaatte työttömän työnhakijan. Siitä päätetään, ennen kuin työ alkaa.
employer-support-language = Suomea työpaikalla
employer-support-language-what = Työntekijä voi oppia alansa suomea työn ohessa. Kysykää, millaista koulutusta nyt on.
employer-support-digital = Digivalmennus
employer-support-digital-what = Laitteita ja ohjelmia opitaan rauhassa ohjaajan kanssa. Kysykää, sopiiko se työntekijöillenne.
employer-support-coordinator = Koordinaattori
employer-support-coordinator-what = Hän vastaa kysymyksiin ja auttaa eteenpäin. Yhteydenotto ei sido mihinkään.

# Miksi juuri sinne

employer-routing-apprenticeship = Halusitte puhua oppisopimuksesta. Oppilaitos neuvoo siinä.
employer-routing-language = Halusitte puhua suomen oppimisesta työssä. Täällä tunnetaan kielikoulutus.
employer-routing-employer = Täällä koordinaattori katsoo asiaa kanssanne ja auttaa eteenpäin.

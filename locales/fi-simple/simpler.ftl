### Digital skills: the same questions in simpler words. Shown when the answer is “En ymmärrä kysymystä”.

simpler-title = Sama asia eri sanoilla
simpler-help = Voit vastata nyt. Voit myös jatkaa eteenpäin.

# The questions

simpler-d11-open-site = Kunta kertoo palveluistaan netissä. Osaatko mennä kunnan omille sivuille puhelimella tai tietokoneella?
simpler-d11-find-hours = Haluat mennä kauppaan tai kirjastoon. Osaatko etsiä netistä, mihin aikaan se on auki?
simpler-d11-filter-jobs = Haet töitä netistä, ja lista on pitkä. Osaatko saada näkyviin vain ne, jotka sopivat sinulle?
simpler-d11-job-alert = Nettisivu voi lähettää viestin, kun tulee uusi työpaikka. Osaatko laittaa sivun lähettämään näitä viestejä sinulle?
simpler-d11-scattered = Yksi paikka kertoo vain osan asiasta, ja loput ovat muualla. Osaatko etsiä kaikki osat ja yhdistää ne?

simpler-d12-advert = Nettisivulla joku yrittää usein myydä jotain. Osaatko sanoa, mikä sivulla on mainosta ja mikä ei?
simpler-d12-up-to-date = Nettisivun teksti on ehkä tehty vuosia sitten. Osaatko selvittää, onko se jo liian vanha?
simpler-d12-fake-job = Huijari voi tarjota netissä työtä, jota ei oikeasti ole. Osaatko huomata, että hän huijaa sinua?
simpler-d12-second-source = Luet jotain ja mietit, onko se totta. Osaatko katsoa muualta, sanotaanko siellä samaa?
simpler-d12-ai-answer = Kysyt jotain tietokoneen ohjelmalta, ja sen tekoäly vastaa. Osaatko päätellä, kannattaako vastausta uskoa?
simpler-d12-statistics = Luet lukuja tai tutkimuksen, jonka joku on tehnyt. Osaatko päätellä, voiko niitä uskoa?

simpler-d13-find-photo = Otit puhelimella kuvan jokin aika sitten. Osaatko etsiä sen puhelimesta nyt?
simpler-d13-save-file = Tarvitset tekstiä tai kuvaa myös huomenna. Osaatko laittaa sen tietokoneelle tai puhelimeen talteen ja löytää taas?
simpler-d13-folders = Kansio on tietokoneella kuin laatikko teksteille ja kuville. Osaatko lajitella ne kansioihin ja keksiä niille selvät nimet?
simpler-d13-table = Teet tietokoneella listan, jossa on rivejä ja ruutuja. Osaatko täyttää ruudut ja laittaa rivit järjestykseen?
simpler-d13-shared-order = Monta ihmistä laittaa tekstejä ja kuvia samaan paikkaan. Osaatko suunnitella tavan, jolla kaikki pysyy järjestyksessä?

simpler-d21-text-message = Haluat kertoa jotain kaverille, mutta et soita. Osaatko kirjoittaa sen puhelimella ja lähettää hänelle?
simpler-d21-e-mail = Joku kirjoittaa sinulle sähköpostia. Osaatko kirjoittaa hänelle takaisin ja lähettää viestin?
simpler-d21-video-interview = Työnantaja haluaa jutella kanssasi työstä videolla. Osaatko olla mukana niin, että näette ja kuulette toisenne?
simpler-d21-chat-service = Sinulla on kysyttävää kaupan tai viraston työntekijältä. Osaatko hoitaa asian hänen kanssaan netissä?
simpler-d21-lead-meeting = Ryhmä tapaa netissä ja puhuu yhteisistä asioista. Osaatko järjestää tapaamisen ja johtaa sitä?

simpler-d22-send-photo = Otit kuvan, ja ystäväsi haluaa nähdä sen. Osaatko lähettää sen hänelle?
simpler-d22-attachment = Hakemuksesi on valmiina tietokoneella tai puhelimessa. Osaatko laittaa sen mukaan, kun lähetät sähköpostia?
simpler-d22-share-link = Tekstisi tai kuvasi on netissä, ja linkki avaa sen. Osaatko antaa linkin muille ja päättää, kuka pääsee katsomaan?
simpler-d22-right-channel = Haluat kertoa uutisen esimerkiksi naapureille. Osaatko valita netistä paikan, josta juuri he lukevat sen?

simpler-d23-book-time = Haluat mennä lääkärille tai kampaajalle, mutta et soita sinne. Osaatko valita ja varata ajan netissä?
simpler-d23-e-identify = Netissä palvelu haluaa tietää varmasti, kuka olet. Osaatko näyttää sen, esimerkiksi pankkitunnuksilla?
simpler-d23-online-form = Haet netissä esimerkiksi tukea asumiseen. Osaatko kirjoittaa tietosi oikeisiin kohtiin ja lähettää hakemuksen?
simpler-d23-on-behalf = Äitisi tai ystäväsi pyytää sinua hoitamaan asioitaan ja antaa luvan. Osaatko tehdä sen netissä hänen puolestaan?
simpler-d23-have-a-say = Haluat, että kunta tekee jotain toisin. Osaatko ehdottaa sitä netissä ja viedä asiaa eteenpäin?

simpler-d24-group-chat = Työkaverit kirjoittavat viestejä puhelimella samaan ryhmään. Osaatko lukea viestejä ja kirjoittaa itsekin?
simpler-d24-shared-calendar = Puhelimessa tai tietokoneella on kalenteri, jota monta ihmistä käyttää. Osaatko kirjoittaa siihen ja lukea muiden merkinnät?
simpler-d24-write-together = Sinä ja muut kirjoitatte netissä yhtä tekstiä samalla hetkellä. Osaatko olla mukana?
simpler-d24-plan-tools = Ryhmä aloittaa yhteisen työn. Osaatko suunnitella, mitä ohjelmia ja laitteita ryhmä tarvitsee?

simpler-d25-ask-photo = Otit kuvan työkaverista ja haluat lähettää sen muille. Osaatko ensin kysyä häneltä, sopiiko se?
simpler-d25-polite = Kirjoitat työnantajalle, jota et tunne hyvin. Osaatko kirjoittaa ystävällisesti ja sopivin sanoin?
simpler-d25-reply-all = Sama sähköposti tuli sinulle ja monelle muulle. Osaatko vastata vain niille, jotka itse valitset?
simpler-d25-bullying = Näet netissä, että joku loukkaa toista ihmistä. Osaatko tehdä silloin jotain, josta on apua?
simpler-d25-fit-tone = Ystävälle voi kirjoittaa rennosti, mutta pomolle kirjoitetaan toisin. Osaatko valita sanat lukijan ja tilanteen mukaan?

simpler-d26-log-out = Olet kirjaston tietokoneella, ja palvelu kysyy salasanaa. Osaatko mennä sisään ja poistua niin, että muut eivät pääse?
simpler-d26-new-account = Uusi nettipalvelu ei vielä tunne sinua. Osaatko tehdä sinne oman tunnuksen ja salasanan?
simpler-d26-job-profile = Työnantajat etsivät työntekijöitä netistä. Osaatko tehdä sinne sivun, jossa kerrot itsestäsi ja taidoistasi?
simpler-d26-own-traces = Netissä voi olla sinusta vanhoja kuvia ja tietoja. Osaatko selvittää, mitä siellä on?
simpler-d26-two-sides = Työnantaja ja ystävä voivat molemmat etsiä sinua netistä. Osaatko päättää, mitä kumpikin näkee?

simpler-d31-short-note = Kuulet tärkeän asian ja haluat muistaa sen. Osaatko kirjoittaa sen lyhyesti puhelimeen tai tietokoneelle?
simpler-d31-photo-paper = Sinulla on paperi, ja haluat siitä kuvan puhelimeen. Osaatko ottaa kuvan niin, että teksti näkyy hyvin?
simpler-d31-cv = Työnantaja pyytää CV:n eli listan töistäsi ja opinnoistasi. Osaatko tehdä sen siististi tietokoneella?
simpler-d31-slides = Puhut ryhmälle ja näytät samalla sivuja ruudulta. Osaatko tehdä ne sivut ja laittaa niihin tekstiä ja kuvia?
simpler-d31-accessible = Ihminen, joka ei näe, kuuntelee tekstit ohjelman avulla. Osaatko tehdä tiedoston, jota hänkin voi käyttää?

simpler-d32-copy-paste = Viestissä on teksti, jonka haluat myös toiseen paikkaan. Osaatko saada sen sinne niin, että et kirjoita uudelleen?
simpler-d32-crop-photo = Kuvan reunassa on jotain turhaa, tai kuva on väärin päin. Osaatko poistaa turhan osan tai kääntää kuvan?
simpler-d32-reuse-letter = Kirjoitit hakemuksen yhteen työpaikkaan, ja nyt haet toiseen. Osaatko muuttaa vanhan tekstin niin, että se sopii sinne?
simpler-d32-merge-files = Sinulla on tietokoneella monta todistusta. Osaatko laittaa ne kaikki samaan tiedostoon?
simpler-d32-report = Sinulla on taulukko, kuvia ja tekstiä. Osaatko koota ne yhteen tiedostoon, jota on helppo lukea?

simpler-d33-name-maker = Näytät muille kuvan tai tekstin, joka ei ole sinun. Osaatko laittaa mukaan tekijän nimen?
simpler-d33-free-picture = Tarvitset kuvan netistä, mutta kaikkia ei saa käyttää. Osaatko löytää kuvan, jota saat käyttää?
simpler-d33-terms = Uudella ohjelmalla on omat säännöt. Osaatko ottaa selvää, mitä ohjelmalla saa tehdä?
simpler-d33-own-terms = Teit kuvan tai tekstin, ja muut haluavat käyttää sitä. Osaatko valita säännöt, joita muiden pitää noudattaa?

simpler-d34-reminder = Sinun pitää huomenna muistaa jokin asia. Osaatko laittaa puhelimen kertomaan siitä oikeaan aikaan?
simpler-d34-spreadsheet-sum = Kirjoitit työtunnit tietokoneella ruutuihin. Osaatko saada koneen laskemaan ne yhteen?
simpler-d34-mail-rule = Teet tietokoneella saman pienen asian aina uudelleen. Osaatko antaa koneelle säännön, jolla se tekee asian itse?
simpler-d34-find-error = Ohjelma tekee väärin, tai taulukko antaa väärän luvun. Osaatko löytää kohdan, josta virhe tulee?
simpler-d34-small-program = Tietokone tekee asioita, kun joku kirjoittaa sille käskyjä. Osaatko kirjoittaa käskyistä pienen ohjelman?

simpler-d41-screen-lock = Et halua, että muut katsovat puhelintasi. Osaatko laittaa sen niin, että se kysyy koodin tai sormenjäljen?
simpler-d41-updates = Puhelimen ja tietokoneen ohjelmiin tulee välillä korjauksia. Osaatko ottaa ne käyttöön?
simpler-d41-safe-link = Viesti pyytää sinua painamaan linkkiä tai avaamaan tiedoston. Osaatko päätellä, onko se vaarallista?
simpler-d41-two-step = Palvelu voi kysyä salasanan ja sen jälkeen vielä koodin. Osaatko laittaa palvelun kysymään molemmat?
simpler-d41-backup = Puhelin putoaa järveen, tai tietokone menee rikki. Osaatko etukäteen varmistaa, että saat kuvasi ja tietosi takaisin?

simpler-d42-bank-codes = Pankkitunnuksilla pääsee rahoihisi. Osaatko pitää ne niin, että kukaan muu ei saa niitä?
simpler-d42-scam-message = Joku valehtelee viestissä, koska hän haluaa rahasi tai tietosi. Osaatko huomata sen?
simpler-d42-passwords = Menet salasanalla moneen palveluun netissä. Osaatko pitää joka paikassa eri salasanan ja muistaa kaikki?
simpler-d42-app-rights = Puhelimen ohjelma kysyy, saako se tietää, missä olet. Osaatko päättää, mitä kaikkea se saa tietää?
simpler-d42-my-data = Nettikauppa tai muu palvelu tietää sinusta asioita. Osaatko pyytää, että saat nähdä ne tai että ne poistetaan?
simpler-d42-others-data = Kysyt ihmisten nimiä ja muita tietoja esimerkiksi retkeä varten. Osaatko arvioida, mitä heiltä saa kysyä?

simpler-d43-breaks = Katsot puhelinta tai tietokonetta monta tuntia. Osaatko lopettaa välillä ja levätä?
simpler-d43-quiet = Puhelin soi ja piippaa, mutta haluat olla rauhassa. Osaatko laittaa sen hiljaiseksi?
simpler-d43-posture = Istut tietokoneen edessä, ja niska tulee kipeäksi. Osaatko laittaa ruudun ja tuolin niin, että istut hyvin?
simpler-d43-screen-time = Aika kuluu helposti puhelimen ja muiden ruutujen edessä. Osaatko katsoa, paljonko sitä kuluu, ja laittaa rajan?
simpler-d43-work-rules = Työkaveri lähettää sinulle viestin vielä illalla. Osaatko sopia työpaikalla, milloin viesteihin pitää vastata?

simpler-d44-save-battery = Puhelimen virta loppuu pian, mutta et voi ladata sitä. Osaatko saada virran kestämään kauemmin?
simpler-d44-recycle = Puhelinta tai tietokonetta ei saa heittää roskiin. Osaatko viedä vanhan laitteen sinne, minne se kuuluu?
simpler-d44-pass-on = Myyt vanhan puhelimen tai tietokoneen. Osaatko poistaa siitä ensin kaikki omat tietosi?
simpler-d44-repair-or-buy = Puhelin tai tietokone hajoaa. Osaatko selvittää, kumpi on parempi: korjata se vai ostaa uusi?
simpler-d44-footprint = Puhelimen ja tietokoneen käyttö voi auttaa luontoa tai haitata sitä. Osaatko arvioida, miten oma käyttösi vaikuttaa?

simpler-d51-restart = Puhelin tai tietokone ei tee mitään, vaikka painat nappeja. Osaatko sammuttaa sen ja laittaa taas päälle?
simpler-d51-wifi = Kirjastossa on wifi eli netti ilman johtoa. Osaatko saada puhelimen tai tietokoneen siihen nettiin?
simpler-d51-no-sound = Puhutte videolla, mutta ette kuule toisianne. Osaatko saada äänen kuulumaan?
simpler-d51-look-up-fix = Tulostin tai muu laite ei toimi. Osaatko löytää netistä neuvon ja saada laitteen kuntoon?
simpler-d51-strange-fault = Laite toimii oudosti, ja neuvoa ei löydy mistään. Osaatko saada selville, mikä siinä on vialla?

simpler-d52-text-size = Ruudun teksti on niin pientä, että et näe lukea. Osaatko tehdä siitä isompaa?
simpler-d52-route = Menet bussilla uuteen paikkaan. Osaatko katsoa puhelimesta, miten pääset perille ja milloin bussi lähtee?
simpler-d52-pay-bill = Sinulle tulee lasku. Osaatko maksaa sen netissä, pankin omassa palvelussa?
simpler-d52-compare = Moni yritys myy samaa palvelua, esimerkiksi nettiä kotiin. Osaatko katsoa erot ja valita itsellesi parhaan?
simpler-d52-tools-for-work = Työpaikka tarvitsee ohjelman, ja ihmiset toivovat siltä eri asioita. Osaatko valita heille sopivan ohjelman?

simpler-d53-dictate = Kirjoittaminen on hidasta, ja haluat mieluummin puhua. Osaatko saada puhelimen kirjoittamaan, mitä sanot?
simpler-d53-translate = Saat kirjeen kielellä, jota et osaa. Osaatko lukea sen omalla kielelläsi puhelimen avulla?
simpler-d53-video-intro = Työnantaja haluaa nähdä, kuka olet. Osaatko kuvata lyhyen videon, jossa kerrot itsestäsi?
simpler-d53-ai-ideas = Tarvitset ideoita, mutta et keksi niitä. Osaatko kysyä niitä tekoälyltä eli ohjelmalta, joka vastaa?
simpler-d53-new-way = Jokin työ on hidasta tai hankalaa tehdä. Osaatko keksiä, miten laite tai ohjelma voi auttaa?

simpler-d54-ask-help = Et tiedä, miten uusi laite tai palvelu toimii. Osaatko kysyä sitä joltakin ihmiseltä?
simpler-d54-next-skill = Joku haluaa opettaa sinulle puhelimen, tietokoneen tai netin käyttöä. Osaatko sanoa hänelle, mitä haluat oppia seuraavaksi?
simpler-d54-learn-by-video = Joku neuvoo netissä tekstillä tai videolla, miten asia tehdään. Osaatko oppia asian siitä?
simpler-d54-online-course = Haluat opiskella kotona netin avulla. Osaatko löytää sopivan kurssin ja opiskella sen loppuun?
simpler-d54-field-changes = Alallesi tulee koko ajan uusia ohjelmia ja laitteita. Osaatko pysyä mukana ja tietää, mitä pitää osata?

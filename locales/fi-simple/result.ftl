### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = Tässä olet nyt
result-lead = Kuva tulee vastauksistasi. Siitä voi alkaa keskustelu. Se ei ole arvosana.
result-here = Olet tässä
result-not-sent = Tämä tulos on vain sinulla. Et ole lähettänyt mitään.
result-some-dropped = Osa kysymyksistä muuttui sen jälkeen, kun vastasit. Otimme mukaan vain vastaukset, jotka kelpaavat yhä.

# Strengths

result-strengths-title = Tämä sujuu sinulta jo
result-strengths-none = Emme tiedä vielä, mikä sujuu sinulta. Voit palata kysymyksiin. Voit myös puhua neuvojan kanssa.
result-strengths-help = Nämä osaat jo avun kanssa:
result-strengths-start = Olet matkan alussa. Voit oppia jokaisen taidon. Saat siihen apua. Tiedät jo, mistä pidät:

# The picture of digital skills

result-skills-title = Digitaitosi: viisi aluetta
result-skills-lead = Digitaito on taito käyttää laitteita ja verkkoa. Kuvan salmiakki on paras arviomme. Taitosi ovat luultavasti värillisellä alueella.
result-skills-none = Digitaitojen kysymykset jäivät väliin. Siksi kuvaa ei ole vielä.
result-stretch-1 = Alussa
result-stretch-2 = Perusta
result-stretch-3 = Sujuvat
result-stretch-4 = Vahvat
result-skill-words = { $band }. { $sureness }.
result-skill-range = Luultavasti tällä välillä: ”{ $low }” – ”{ $high }”.
result-skill-range-one = Luultavasti: ”{ $level }”.

# What to learn next

result-learn-title = Näistä voit jatkaa
result-learn-lead = Nämä taidot ovat lähellä sitä, mitä osaat jo.
result-learn-none = Emme ehdota nyt mitään uutta. Neuvoja kertoo mielellään lisää.
result-learn-where = Täällä voit oppia: { $kind }
result-place-link = Lue lisää: { $name }

# Interests

result-interests-title = Mistä pidät
result-interests-lead = Ylimpänä on se, mistä pidät eniten.
result-interests-flat = Pidit kaikesta melkein yhtä paljon. Siksi emme vielä tiedä, mikä työ sopii sinulle parhaiten.
result-interests-none = Kysymykset siitä, mikä kiinnostaa, jäivät väliin. Siksi kuvaa ei ole vielä.
result-like-much = Pidät paljon
result-like-some = Pidät jonkin verran
result-like-little = Ehkä vähän
result-like-not = Mieluummin et

# Corners of the hexagon: one short word
result-corner-r = Kädet
result-corner-i = Tutkia
result-corner-a = Luoda
result-corner-s = Auttaa
result-corner-e = Johtaa
result-corner-c = Järjestää

# Work near you

result-work-title = Tutustu näihin töihin
result-work-lead = Katsoimme, mistä pidät. Katsoimme myös, mitkä työt läheltäsi tarvitsevat tekijöitä. Sinä päätät.
result-work-none = Meillä ei ole vielä ehdotusta. Neuvoja auttaa sinua löytämään suunnan.
result-work-more = Näytä muut ehdotukset
result-work-entry = Tavallisin tie: { $entry }
result-work-esco = Lue ammatista lisää (ESCO, englanniksi)
result-work-first = Ensimmäinen askel tässä kuussa
result-work-path = Polku: { $name }
result-work-source = Lue lähde
result-step-by = Tämän hoitaa: { $party }
result-step-weeks =
    { $weeks ->
        [52] noin vuosi
        [104] noin kaksi vuotta
        [156] noin kolme vuotta
        [one] noin viikko
       *[other] noin { $weeks } viikkoa
    }
result-step-weeks-range =
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
result-path-finnish = Tarvitset suomea näin paljon: ”{ $level }”
result-path-paid = Raha matkan aikana: { $ways }
result-path-sources = Lähteet: { $sources }

# What now

result-next-title = Mitä haluat tehdä seuraavaksi?
result-next-send = Lähetä neuvojalle
result-next-send-help = Neuvoja on kaupungin työntekijä. Näet ensin tarkasti, mitä hän näkisi. Voit jättää osia pois.
result-print = Tulosta tai tallenna
result-print-help = Tulos mahtuu kahdelle sivulle.
result-print-day = Tulostettu { $date }
result-restart = Aloita alusta
result-restart-help = Poistamme vastauksesi tältä laitteelta.

# Being counted without a name

count-title = Auta kaupunkia ilman nimeäsi
count-label = Kaupunki saa laskea vastaukseni ilman nimeäni
count-help = Kaupunki näkee, mitä apua ihmiset tarvitsevat. Mukaan ei tule nimeäsi, koodiasi eikä omaa tekstiäsi. Tallennamme vastauksesi kysymyksiin yhdessä, mutta ilman nimeä. Niin teemme kysymyksistä parempia.
count-undo = Et voi perua tätä myöhemmin. Emme tiedä, mitkä vastaukset olivat sinun.
count-send = Laske vastaukseni mukaan
count-none-chosen = Haluatko vastauksesi mukaan? Laita ensin ruutuun rasti.
count-sending = Laskemme vastauksia mukaan.
count-done = Kiitos. Laskimme vastauksesi mukaan ilman nimeäsi.
count-failed = Yhteys ei toimi nyt. Emme laskeneet vastauksiasi mukaan. Voit yrittää uudelleen.

# Preview

preview-title = Tämän neuvoja näkisi
preview-lead = Et ole vielä lähettänyt mitään. Tarkista, mitä haluat kertoa.
preview-parts = Valitse, mitä lähetät
preview-part-in = Lähetä tämä osa: { $part }
preview-part-out = Tämä osa ei lähde.
preview-empty = Otit kaikki osat pois. Silloin neuvoja näkee vain yhteystietosi.
preview-contact = Kirjoitat yhteystietosi seuraavalla sivulla. Lähetät vasta siellä.
preview-go-on = Jatka lähettämiseen
preview-new-tab = Avaa lähetyssivu uuteen välilehteen
preview-back = Takaisin tulokseen

# The send page in a frame

send-frame-title = Lähetyssivu
send-frame-heading = Lähetä neuvojalle
send-frame-waiting = Lähetyssivu aukeaa hetken päästä.
send-frame-failed = Lähetyssivu ei aukea tähän. Vastauksesi ovat tallessa. Yritä uudelleen. Voit myös avata sivun uuteen välilehteen.
send-tab-opened = Lähetyssivu aukesi uuteen välilehteen eli uudelle sivulle. Vastauksesi ovat myös täällä.
send-done-title = Asiasi on perillä
send-done-text = Poistimme vastauksesi tältä laitteelta. Alla on koodi. Kirjoita se muistiin.

# Own view and small tasks

result-views-title = Oma arviosi ja pienet tehtävät
result-views-lead = Kuva digitaidoistasi tulee molemmista.
result-views-own = Oma arviosi: ”{ $low }” – ”{ $high }”.
result-views-own-one = Oma arviosi: ”{ $level }”.
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] Teit yhden pienen tehtävän. Siihen kannattaa vielä palata.
               *[other] Teit yhden pienen tehtävän. Se meni hyvin.
            }
       *[other]
            { $right ->
                [0] Teit { $given } pientä tehtävää. Niihin kannattaa vielä palata.
                [one] Teit { $given } pientä tehtävää. Niistä yksi meni hyvin.
               *[other] Teit { $given } pientä tehtävää. Niistä { $right } meni hyvin.
            }
    }
result-views-tasks-none = Pienet tehtävät jäivät väliin. Nyt kuva tulee omista vastauksistasi.
result-views-agree = Tehtävät kertovat samaa kuin sinä.
result-views-more = Tehtävät kertovat enemmän kuin itse sanoit. Ehkä osaat enemmän kuin luulet.
result-views-less = Tehtävät kertovat vähän vähemmän kuin itse sanoit. Voit katsoa sitä yhdessä neuvojan kanssa.
result-views-how-title = Näin teemme kuvan
result-views-how = Omat vastauksesi ovat tärkeimmät. Tehtävät muuttavat kuvaa vähän. Myös se muuttaa, mitä vastasit kahdesta ihmisestä. Joskus vastaukset kertovat eri asioita. Silloin värillinen alue on leveämpi.
result-views-marks = Rengas on oma arviosi. Salmiakki on paras arviomme. Siinä ovat mukana myös tehtävät.
result-task-right = Meni hyvin
result-task-other = Tähän kannattaa vielä palata
result-task-skipped = Ei vastausta

# Ties

result-work-tie = Sopii sinulle melkein yhtä hyvin kuin edellinen.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = Teksti työnhakuprofiiliisi
result-profile-lead = Työmarkkinatori on palvelu verkossa. Voit kopioida tekstin profiiliisi siellä. Muuta tekstiä niin kuin haluat.
result-profile-copy = Kopioi teksti
result-profile-copied = Teksti on kopioitu.
result-profile-language = Tekstin kieli
result-profile-empty = Teksti tulee vastauksistasi. Vastaa ensin muutamaan kysymykseen.
profile-goal-work = Etsin työtä ja haluan aloittaa pian.
profile-goal-new-field = Etsin työtä uudelta alalta.
profile-goal-training = Haluan opiskella tai saada tutkinnon.
profile-goal-not-sure = Etsin työelämässä suuntaa, joka sopii minulle.
profile-skills = Osaan nämä itse: { $list }.
profile-skills-help = Autan muita näissä: { $list }.
profile-learning = Opettelen näitä: { $list }.
profile-interests = Pidän { $list }.
profile-work = Minua kiinnostavat nämä työt: { $list }.
profile-finnish-words = Osaan muutaman sanan suomea.
profile-finnish-simple = Puhun helppoa suomea.
profile-finnish-everyday = Pärjään suomeksi useimmissa keskusteluissa.
profile-finnish-good = Osaan suomea hyvin. Osaan myös kirjoittaa sitä työssä.
profile-finnish-fluent = Puhun sujuvaa suomea.

# Another question for a flat interest profile

result-interests-preference = Kuva tulee päivistä, jotka valitsit.

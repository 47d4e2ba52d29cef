### Tulos, esikatselu, tulostus, laskeminen ilman nimeä ja lähettämisen alku.

# Tulos

result-title = Tässä olet nyt
result-lead = Vastauksistasi tuli tämä kuva. Se on alku keskustelulle, ei arvosana.
result-here = Olet tässä
result-not-sent = Tämä tulos on vain sinulla. Mitään ei ole lähetetty.
result-some-dropped = Osa kysymyksistä on muuttunut vastaamisesi jälkeen. Tulos on laskettu niistä vastauksista, jotka ovat yhä voimassa.

# Vahvuudet

result-strengths-title = Tämä sujuu sinulta jo
result-strengths-none = Emme tiedä vielä, mikä sujuu sinulta. Voit palata kysymyksiin tai jutella neuvojan kanssa.
result-strengths-help = Nämä onnistuvat sinulta jo avun kanssa:
result-strengths-start = Olet lähdössä matkaan. Jokaisen taidon voi oppia, ja apua on tarjolla. Tiedät jo, mistä pidät:

# Digitaitojen kuva

result-skills-title = Digitaitosi viidellä alueella
result-skills-lead = Salmiakkikuvio on paras arviomme. Värillinen alue kertoo, missä taitosi todennäköisesti ovat.
result-skills-none = Digitaitojen kysymykset jäivät väliin, joten tästä ei ole vielä kuvaa.
result-stretch-1 = Alussa
result-stretch-2 = Perusta
result-stretch-3 = Sujuvat
result-stretch-4 = Vahvat
result-skill-words = { $band }. { $sureness }.
result-skill-range = Todennäköisesti tältä väliltä: ”{ $low }” – ”{ $high }”.
result-skill-range-one = Todennäköisesti: ”{ $level }”.

# Mitä oppia seuraavaksi

result-learn-title = Näistä voit jatkaa
result-learn-lead = Nämä taidot ovat lähellä sitä, mitä osaat jo.
result-learn-none = Juuri nyt emme ehdota uutta opeteltavaa. Neuvoja kertoo mielellään lisää.
result-learn-where = Täällä voit oppia: { $kind }
result-place-link = Lue lisää: { $name }

# Kiinnostukset

result-interests-title = Mistä pidät
result-interests-lead = Ylimpänä on se, mistä pidät eniten.
result-interests-flat = Pidit kaikesta suunnilleen yhtä paljon. Siksi emme vielä osaa sanoa, mikä työ sopisi sinulle parhaiten.
result-interests-none = Kiinnostusten kysymykset jäivät väliin, joten tästä ei ole vielä kuvaa.
result-like-much = Pidät paljon
result-like-some = Pidät jonkin verran
result-like-little = Ehkä vähän
result-like-not = Mieluummin et

# Kuusikulmion kulmat: yksi lyhyt sana
result-corner-r = Kädet
result-corner-i = Tutkia
result-corner-a = Luoda
result-corner-s = Auttaa
result-corner-e = Johtaa
result-corner-c = Järjestää

# Työ lähellä

result-work-title = Työtä, johon kannattaa tutustua
result-work-lead = Ehdotukset perustuvat siihen, mistä pidät ja missä lähelläsi tarvitaan tekijöitä. Sinä päätät.
result-work-none = Meillä ei ole vielä ehdotusta. Neuvoja auttaa sinua etsimään suunnan.
result-work-more = Näytä loput ehdotukset
result-work-entry = Tavallisin tie: { $entry }
result-work-esco = Lue ammatista lisää (ESCO, englanniksi)
result-work-first = Ensimmäinen askel tässä kuussa
result-work-path = Polku: { $name }
result-work-source = Lue lähde
result-step-by = Vastuussa: { $party }
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
result-path-finnish = Suomea tarvitaan tämän verran: ”{ $level }”
result-path-paid = Toimeentulo matkan aikana: { $ways }
result-path-sources = Lähteet: { $sources }

# Mitä nyt

result-next-title = Mitä haluat tehdä seuraavaksi?
result-next-send = Lähetä neuvojalle
result-next-send-help = Näet ensin tarkasti, mitä neuvoja näkisi. Voit jättää osia pois.
result-print = Tulosta tai tallenna
result-print-help = Tulos mahtuu kahdelle sivulle.
result-print-day = Tulostettu { $date }
result-restart = Aloita alusta
result-restart-help = Vastauksesi poistetaan tältä laitteelta.

# Laskeminen ilman nimeä

count-title = Auta kaupunkia ilman nimeäsi
count-label = Vastaukseni saa laskea mukaan ilman nimeäni
count-help = Kaupunki näkee, millaista apua alueella tarvitaan. Mukaan ei tule nimeä, koodia eikä omaa tekstiäsi. Vastauksesi kysymyksiin tallentuvat yhdessä mutta ilman nimeä, jotta kysymyksistä tulee parempia.
count-undo = Tätä ei voi perua myöhemmin, koska emme tiedä, mitkä vastaukset olivat sinun.
count-send = Laske vastaukseni mukaan
count-none-chosen = Rastita ensin ruutu, jos haluat vastauksesi mukaan.
count-sending = Lasketaan mukaan.
count-done = Kiitos. Vastauksesi on laskettu mukaan ilman nimeäsi.
count-failed = Yhteys ei nyt toimi. Vastauksiasi ei laskettu mukaan. Voit yrittää uudelleen.

# Esikatselu

preview-title = Tämän neuvoja näkisi
preview-lead = Mitään ei ole vielä lähetetty. Tarkista, mitä haluat kertoa.
preview-parts = Valitse, mitä lähetetään
preview-part-in = Lähetä tämä osa: { $part }
preview-part-out = Tätä osaa ei lähetetä.
preview-empty = Otit kaikki osat pois. Neuvoja näkee silloin vain yhteystietosi.
preview-contact = Yhteystietosi kirjoitat seuraavalla sivulla. Lähetät vasta siellä.
preview-go-on = Jatka lähettämiseen
preview-new-tab = Avaa lähetyssivu uuteen välilehteen
preview-back = Takaisin tulokseen

# Lähetyssivu kehyksessä

send-frame-title = Lähetyssivu
send-frame-heading = Lähetä neuvojalle
send-frame-waiting = Lähetyssivu aukeaa hetken päästä.
send-frame-failed = Lähetyssivu ei aukea tähän. Vastauksesi ovat tallessa. Yritä uudelleen tai avaa sivu uuteen välilehteen.
send-tab-opened = Lähetyssivu aukesi uuteen välilehteen. Vastauksesi ovat yhä myös täällä.
send-done-title = Asiasi on perillä
send-done-text = Vastauksesi on poistettu tältä laitteelta. Kirjoita alla oleva koodi muistiin.

# Oma näkemys ja pienet tehtävät

result-views-title = Oma näkemyksesi ja pienet tehtävät
result-views-lead = Kuva digitaidoistasi perustuu molempiin.
result-views-own = Oma näkemyksesi: ”{ $low }” – ”{ $high }”.
result-views-own-one = Oma näkemyksesi: ”{ $level }”.
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
result-views-tasks-none = Pienet tehtävät jäivät väliin. Kuva perustuu nyt omiin vastauksiisi.
result-views-agree = Tehtävät kertovat samaa kuin sinä.
result-views-more = Tehtävät kertovat enemmän kuin itse sanoit. Saatat osata enemmän kuin luulet.
result-views-less = Tehtävät kertovat vähän vähemmän kuin itse sanoit. Sitä voi katsoa yhdessä neuvojan kanssa.
result-views-how-title = Näin kuva syntyy
result-views-how = Omat vastauksesi painavat eniten. Tehtävät ja kaksi kuvattua ihmistä siirtävät kuvaa vähän. Jos vastaukset vetävät eri suuntiin, värillinen alue on leveämpi.
result-views-marks = Rengas on oma näkemyksesi. Salmiakkikuvio on paras arviomme, kun tehtävät ovat mukana.
result-task-right = Meni hyvin
result-task-other = Tähän kannattaa vielä palata
result-task-skipped = Ei vastausta

# Kun kaksi työtä sopii yhtä hyvin

result-work-tie = Sopii sinulle suunnilleen yhtä hyvin kuin edellinen.

# Profiiliteksti. list = competence-*, occupation-* tai scale-*-you (pidän mistä), level = finnish-*

result-profile-title = Teksti työnhakuprofiiliisi
result-profile-lead = Voit kopioida tekstin profiiliisi Työmarkkinatorilla. Muuta sitä niin kuin haluat.
result-profile-copy = Kopioi teksti
result-profile-copied = Teksti on kopioitu.
result-profile-language = Tekstin kieli
result-profile-empty = Teksti syntyy vastauksistasi. Vastaa ensin muutamaan kysymykseen.
profile-goal-work = Etsin työtä ja haluan aloittaa pian.
profile-goal-new-field = Etsin työtä uudelta alalta.
profile-goal-training = Haluan opiskella tai suorittaa tutkinnon.
profile-goal-not-sure = Etsin itselleni sopivaa suuntaa työelämässä.
profile-skills = Osaan nämä itse: { $list }.
profile-skills-help = Autan muita näissä: { $list }.
profile-learning = Opettelen näitä: { $list }.
profile-interests = Pidän { $list }.
profile-work = Minua kiinnostavat nämä työt: { $list }.
profile-finnish-words = Osaan muutaman sanan suomea.
profile-finnish-simple = Puhun yksinkertaista suomea.
profile-finnish-everyday = Selviydyn suomeksi useimmissa keskusteluissa.
profile-finnish-good = Osaan suomea hyvin, myös kirjoittaa työssä.
profile-finnish-fluent = Puhun sujuvaa suomea.

# Toinen kysymys, kun kaikki kiinnostaa yhtä paljon

result-interests-preference = Tämä kuva perustuu päiviin, jotka valitsit.

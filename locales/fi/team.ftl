### Tehtävät, ryhmä, poissaolot ja luvut.

## Tehtävät: mitä joku on saanut hoitaakseen
task-title = { $count ->
    [one] Yksi tehtävä sinulle
   *[other] { $count } tehtävää sinulle
}
task-due = Viimeistään: { $when }
task-instead-of = Sijaisena: { $name }
task-read = Luettu
task-told-title = Avoimet tehtävät
task-told = { $name }: { $what } Viimeistään: { $when }.
task-half-time = Puolet ajasta ensimmäiseen yhteydenottoon on kulunut. Ota yhteyttä tai anna asia eteenpäin.
task-time-up = Ensimmäisen yhteydenoton aika on täynnä. Ota yhteyttä nyt.
task-overdue = Ensimmäinen yhteydenotto on myöhässä. Varmista, että joku ottaa yhteyttä.
task-lease-lapsed = Asia palasi jonoon, koska yhteyttä ei saatu kahdessa työpäivässä.
task-not-taken = Jonoon siirrettyä asiaa ei ole otettu kahdessa työpäivässä. Huolehdi, että joku ottaa sen.
task-moved-not-taken = Siirtämääsi asiaa ei ole otettu kahdessa työpäivässä. Kysy vastaanottajalta.
task-contest = Asiakas sanoo jonoa vääräksi. Lue syy ja vastaa hänelle.
task-contest-late = Vastaus asiakkaalle jonosta on myöhässä. Ratkaise asia.
task-next-action = Sovittu seuraava toimi on tänään.
task-next-action-late = Seuraava toimi on myöhässä. Katso, tarvitseeko työntekijä apua.
task-handed-over = Sait asian, joka oli työtoverilla.
task-follow-up-3 = Kysy, mitä asiakkaalle kuuluu kolmen kuukauden jälkeen.
task-follow-up-12 = Kysy, mitä asiakkaalle kuuluu vuoden jälkeen.

## Ryhmä
team-nav = Ryhmä
team-title = Ryhmä
team-lead = Kuka hoitaa jonojasi, kenellä on tilaa ja kuka on poissa.
team-back = Takaisin ryhmään
team-nobody = Jonossa ei ole vielä ketään. Ylläpitäjä lisää jäsenet.
team-held = Asioita nyt
team-room-head = Tilaa
team-room = { $count ->
    [0] Ei tilaa
    [one] Yhdelle asialle
   *[other] { $count } asialle
}
team-no-limit = Ei rajaa
team-away-head = Poissa
team-away = Palaa { $date }
team-limits = Kuinka monta avointa asiaa enintään
team-limits-help = Kun raja on täynnä, hän ei voi ottaa uusia asioita jonosta. Tyhjä kenttä: ei rajaa.
team-holds = { $count ->
    [0] Hänellä ei ole nyt yhtään asiaa tästä jonosta.
    [one] Hänellä on nyt yksi asia tästä jonosta.
   *[other] Hänellä on nyt { $count } asiaa tästä jonosta.
}
team-limits-button = Tallenna rajat
team-error-limit = Kirjoita luku 0–500 tai jätä kenttä tyhjäksi.
team-away-title = Poissaolo
team-cases = { $count ->
    [0] Ei avoimia asioita
    [one] Yksi avoin asia
   *[other] { $count } avointa asiaa
}
team-cases-none = Hänellä ei ole nyt asioita, jotka voisit antaa toiselle.
team-hand-over-help = Valitse asiat ja kenelle annat ne. Tila ja päivät säilyvät. Hän saa siitä tehtävän.
team-hand-over-cases = Annettavat asiat
team-hand-over-to = Kenelle
team-hand-over-button = Anna asiat
team-error-cases = Valitse ainakin yksi asia.
team-error-queue = Hän ei kuulu kaikkiin näiden asioiden jonoihin. Valitse toinen henkilö tai vähemmän asioita.

## Poissaolot
away-title = Poissaolo
away-lead = Kun poissaolo alkaa, avoimet asiasi siirtyvät sijaiselle tai jonosta vastaavalle. Kukaan ei jää odottamaan.
away-lead-member = Kun poissaolo alkaa, hänen avoimet asiansa siirtyvät sijaiselle tai jonosta vastaavalle.
away-add = Merkitse poissaolo
away-from = Ensimmäinen poissaolopäivä
away-until = Viimeinen poissaolopäivä
away-until-help = Tämä päivä on vielä poissaoloa.
away-deputy = Sijainen
away-no-deputy = Jonosta vastaava
away-button = Tallenna poissaolo
away-end = Poista
away-line = { $from } – { $until }
away-line-deputy = { $from } – { $until }, sijaisena { $name }
away-error-order = Viimeinen päivä ei voi olla ennen ensimmäistä.
away-now = Sinut on merkitty poissaolevaksi. Palaat { $date }. Siihen asti et ota uusia asioita.
away-now-go = Muuta poissaoloa
away-go = Merkitse poissaolo

## Luvut
figures-nav = Luvut
figures-title = Jonojen luvut
figures-lead = Kuinka moni odottaa nyt, ja kuinka kauan ensimmäiseen yhteydenottoon yleensä kuluu.
figures-hidden = Pieniä lukuja ei näytetä, jotta niistä ei voi tunnistaa ketään.
figures-none = Sinulla ei ole vielä jonoja. Ylläpitäjä lisää ne.
figures-caption = Avoimet asiat jonoittain
figures-organisation = Organisaatio
figures-waiting = Odottaa
figures-held = Hoidossa
figures-overdue = Myöhässä
figures-usual = Tavallinen odotus
figures-few = alle { $count }
figures-more = { $count } tai enemmän
figures-days = { $count ->
    [0] samana päivänä
    [one] yksi työpäivä
   *[other] { $count } työpäivää
}
figures-unknown = ei vielä tiedossa

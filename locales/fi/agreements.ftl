### Yhteistyö: organisaatioiden sopimukset ja se, kuka vastaa mistäkin.

## Sivu
agreements-nav = Yhteistyö
agreements-title = Yhteistyö
agreements-lead = Mitkä organisaatiot ovat sopineet yhteistyöstä ja kuka vastaa mistäkin.
agreements-no-site = Et kuulu vielä mihinkään jonoon. Pyydä apua ylläpitäjältä.
agreements-list = Sopimukset
agreements-none = Mikään sopimus ei ole voimassa eikä alkamassa.
agreements-rule-needed = Asian osia näytetään vain, kun sopimus on voimassa ja myös asiakas on suostunut.
agreements-rule-consent = Jos kahdella organisaatiolla on sopimus, ne näyttävät toisilleen sen, mihin sekä sopimus että asiakas antaa luvan. Jos sopimusta ei ole koskaan ollut, asiakkaan suostumus riittää.
agreements-over = { $count ->
    [one] Yksi päättynyt sopimus
   *[other] { $count } päättynyttä sopimusta
}
agreements-leads = Kuka vastaa kustakin vaiheesta
agreements-leads-caption = Vaiheet matkalla työhön
agreements-phase = Vaihe
agreements-paths = Kuka vastaa kustakin polusta
agreements-paths-help = Jokaisen vaiheen vieressä on se, kenelle se täällä kuuluu.

## Yksi sopimus
agreements-one = Sopimus
agreements-parties = Mitkä organisaatiot sopivat?
agreements-purpose = Mitä varten sopimus on?
agreements-purpose-help = Kerro lyhyesti, mitä organisaatiot tekevät yhdessä.
agreements-parts = Mitä asiasta saa näyttää
agreements-time = Voimassa
agreements-from = { $from } alkaen, kunnes se päätetään
agreements-from-until = { $from }–{ $until }
agreements-from-label = Ensimmäinen päivä
agreements-until-label = Viimeinen päivä
agreements-until-help = Jätä tyhjäksi, jos sopimus jatkuu, kunnes joku päättää sen.
agreements-decides = Kuka sopimuksesta päättää?
agreements-decides-help = Kirjoita tehtävän nimi, esimerkiksi työllisyyspalvelujen johtaja.
agreements-log = Kirjattu
agreements-made = { $date }, { $name }
agreements-ended = Päätetty { $time }, { $name }
agreements-narrower = Sopimus ei koskaan näytä enempää kuin asiakas on sallinut, eikä asiakkaan suostumus enempää kuin sopimus sallii.
agreements-overlaps = Samaan aikaan ovat voimassa myös nämä sopimukset. Niiden osat lasketaan yhteen.
agreements-new = Uusi sopimus
agreements-make-button = Tallenna sopimus
agreements-renew = Uusi sopimus tästä
agreements-end = Päätä sopimus
agreements-end-help = Tähän sopimukseen perustuva näyttäminen loppuu heti. Asiakkaiden suostumukset jäävät kirjatuiksi. Jos yhteistyö jatkuu myöhemmin, tee uusi sopimus.
agreements-end-button = Päätä nyt
agreement-standing-coming = Alkaa myöhemmin
agreement-standing-in-force = Voimassa
agreement-standing-over = Päättynyt
agreement-standing-called-off = Päätetty ennen alkamista

## Asian sivulla
agreements-share-help = Sopimukset rajaavat sitä, mitä saa näyttää.
agreements-parts-with = { $org }: { $parts }
agreements-nothing-with = { $org }: sopimus ei ole voimassa, joten mitään ei voi näyttää
agreements-share-none = { $line } Nyt ei näytetä mitään, koska sopimus ei ole voimassa.
agreements-share-narrower = { $line } Sopimusten mukaan nyt näytetään vain: { $parts }.

## Mitä tehtiin
desk-done-agreement = Sopimus on tallennettu.
desk-done-agreement-ended = Sopimus on päätetty. Siihen perustunut näyttäminen on loppunut.
desk-done-agreement-over = Sopimus oli jo päättynyt.

## Mitä pitää korjata
agreements-error-parties = Valitse vähintään kaksi organisaatiota.
agreements-error-own = Valitse myös oma organisaatiosi. Pelkästään muiden puolesta ei voi sopia.
agreements-error-purpose = Kirjoita, mitä varten sopimus on.
agreements-error-part = Valitse vähintään yksi asian osa.
agreements-error-from = Valitse ensimmäinen päivä enintään kymmenen vuoden päästä.
agreements-error-until = Valitse viimeinen päivä tästä päivästä alkaen, enintään kymmenen vuoden päästä, tai jätä tyhjäksi.
agreements-error-order = Valitse viimeinen päivä, joka ei ole ennen ensimmäistä päivää.
agreements-error-decides = Kirjoita, kuka sopimuksesta päättää.
agreements-error-parts = Valitse vain osia, jotka sopimus tämän organisaation kanssa nyt kattaa.

### Yhteenveto neuvojalle: mitä lähetetään. Samat rivit laitteella, lähetyssivulla ja neuvojan työpöydällä.

# Osat, jotka voi jättää pois
part-situation = Tilanne
part-digital = Digitaidot
part-interests = Kiinnostukset
part-suggestions = Työehdotukset

# Otsikot
brief-title-situation = Tilanne
brief-title-digital = Digitaidot
brief-title-interests = Kiinnostukset
brief-title-suggestions = Työehdotukset

brief-nothing = Tässä osassa ei ole vastauksia.

# Tilanne
brief-municipality = Kunta: { $name }
brief-goal = Toive: { $goal }
brief-finnish = Oma arvio suomen kielestä: ”{ $level }”
brief-barriers = Vaikeuttaa työtä juuri nyt: { $list }
brief-barriers-none = Vaikeuttaa työtä juuri nyt: ei mikään kysytyistä asioista
brief-skipped = { $question }: ei vastausta
brief-question-municipality = Kunta
brief-question-goal = Toive
brief-question-finnish = Oma arvio suomen kielestä
brief-question-barriers = Vaikeuttaa työtä juuri nyt

# Digitaidot. Arvio on väli alemmasta ylempään.
brief-digital-overall = Kaikki digitaidot: { $band }. Taso on tällä välillä: ”{ $low }” – ”{ $high }”. { $sureness }.
brief-digital-overall-one = Kaikki digitaidot: { $band }. Taso: ”{ $level }”. { $sureness }.
brief-digital-area = { $area }: ”{ $low }” – ”{ $high }”
brief-digital-area-one = { $area }: ”{ $level }”
brief-own-view = Oma näkemys, kaikki digitaidot: ”{ $low }” – ”{ $high }”
brief-own-view-one = Oma näkemys, kaikki digitaidot: ”{ $level }”
brief-tasks = Pienet tehtävät: { $right }/{ $given } meni hyvin
brief-views-agree = Tehtävät kertovat samaa kuin oma näkemys.
brief-views-more = Tehtävät viittaavat vähän vahvempiin taitoihin kuin oma näkemys.
brief-views-less = Tehtävät viittaavat vähän varovaisempaan arvioon kuin oma näkemys. Hyvä katsoa yhdessä.
brief-strengths = Sujuu jo: { $list }
brief-learn = Hyvä oppia seuraavaksi: { $list }

# Kiinnostukset
brief-interests = Kiinnostaa eniten: { $list }
brief-interests-flat = Kaikki kiinnostaa suunnilleen yhtä paljon. Suuntaa voi etsiä yhdessä jutellen.
brief-preference = Valitsi nämä päivät, kun kaikki kiinnosti yhtä paljon: { $list }
brief-dislikes = Kiinnostaa vähiten: { $list }

# Työehdotukset
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Tämä koskee: { $titles }.
brief-suggestion-demand-old = Tieto on yli vuoden vanha. { $demand } Tämä koskee: { $titles }.

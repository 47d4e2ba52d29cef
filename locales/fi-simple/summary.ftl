### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = Tilanne
part-digital = Digitaidot
part-interests = Mikä kiinnostaa
part-suggestions = Ehdotukset työstä

# Headings
brief-title-situation = Tilanne
brief-title-digital = Digitaidot
brief-title-interests = Mikä kiinnostaa
brief-title-suggestions = Ehdotukset työstä

brief-nothing = Tässä osassa ei ole vastauksia.

# Situation
brief-municipality = Kunta: { $name }
brief-goal = Toive: { $goal }
brief-finnish = Oma arvio suomen kielestä: ”{ $level }”
brief-barriers = Vaikeuttaa työtä juuri nyt: { $list }
brief-barriers-none = Vaikeuttaa työtä juuri nyt: ei mikään, mitä kysyimme
brief-skipped = { $question }: ei vastausta
brief-question-municipality = Kunta
brief-question-goal = Toive
brief-question-finnish = Oma arvio suomen kielestä
brief-question-barriers = Vaikeuttaa työtä juuri nyt

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = Kaikki digitaidot: { $band }. Taso on tällä välillä: ”{ $low }” – ”{ $high }”. { $sureness }.
brief-digital-overall-one = Kaikki digitaidot: { $band }. Taso: ”{ $level }”. { $sureness }.
brief-digital-area = { $area }: ”{ $low }” – ”{ $high }”
brief-digital-area-one = { $area }: ”{ $level }”
brief-own-view = Oma arvio, kaikki digitaidot: ”{ $low }” – ”{ $high }”
brief-own-view-one = Oma arvio, kaikki digitaidot: ”{ $level }”
brief-tasks = Pienet tehtävät: { $right }/{ $given } meni hyvin
brief-views-agree = Tehtävät kertovat samaa kuin oma arvio.
brief-views-more = Tehtävät kertovat vähän vahvemmista taidoista kuin oma arvio.
brief-views-less = Tehtävät kertovat vähän heikommista taidoista kuin oma arvio. On hyvä katsoa tätä yhdessä.
brief-strengths = Sujuu jo: { $list }
brief-learn = Hyvä oppia seuraavaksi: { $list }

# Interests
brief-interests = Kiinnostaa eniten: { $list }
brief-interests-flat = Kaikki kiinnostaa melkein yhtä paljon. Suuntaa voi etsiä yhdessä.
brief-preference = Kaikki kiinnosti yhtä paljon. Valitsi silloin nämä päivät: { $list }
brief-dislikes = Kiinnostaa vähiten: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Työt: { $titles }.
brief-suggestion-demand-old = Tieto on yli vuoden vanha. { $demand } Työt: { $titles }.

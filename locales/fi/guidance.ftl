# Alueet. Perusmuodossa: lauseissa alue on kaksoispisteen edessä.
region-lapland = Lappi
region-north-ostrobothnia = Pohjois-Pohjanmaa

# Mitä lähde sanoo työvoiman tarpeesta
demand-short = { $region }: tähän työhön kaivataan lisää tekijöitä. Lähde: { $source }, { $date }.
demand-good = { $region }: alan näkymät ovat hyvät. Lähde: { $source }, { $date }.
demand-balanced = { $region }: tekijöitä ja työpaikkoja on suunnilleen yhtä paljon. Lähde: { $source }, { $date }.
demand-crowded = { $region }: tekijöitä on enemmän kuin työpaikkoja. Lähde: { $source }, { $date }.
demand-old = Tieto on yli vuoden vanha.

# Miksi tätä työtä näytetään. likes = scale-x-you (pidät mistä), work = scale-x-work (työssä on mitä), spared = scale-x-work
reason-like = Pidät { $likes }. Tässä työssä on { $work }.
reason-dislike-spared = Tässä työssä on vain vähän tätä: { $spared }.
reason-open = Näytämme tämän, koska alueella tarvitaan tekijöitä.
reason-goal-training = Toivoit koulutusta. Tähän työhön voi opiskella.

fit-strong = Sopii hyvin kiinnostuksen kohteisiin
fit-good = Sopii monelta osin kiinnostuksen kohteisiin
fit-open = Voi olla tutustumisen arvoinen

# Mikä on hyvä ensin
step-first-finnish = Ensimmäinen askel on suomen kieli. Työssä tarvitaan usein tämän verran: ”{ $level }”. Kieltä voi oppia matkan varrella.
step-first-licence = Työssä tarvitaan ajokortti. Se voi olla polkusi ensimmäinen askel.
step-first-shifts = Työssä on usein vuoroja. Juttele neuvojan kanssa päivätyöstä ja siitä, miten hoito järjestyy.

# Missä taitoja voi oppia
coaching-kind-digital-coaching = Digivalmennus
coaching-kind-course = Kurssi
coaching-kind-self-study = Opiskelu omaan tahtiin

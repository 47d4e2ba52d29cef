# Regions. In sentences the region stands before a colon.
region-lapland = Lappi
region-north-ostrobothnia = Pohjois-Pohjanmaa

# What the source says of the need for people
demand-short = { $region }: tämä työ tarvitsee lisää tekijöitä. Lähde: { $source }, { $date }.
demand-good = { $region }: tämän alan tulevaisuus näyttää hyvältä. Lähde: { $source }, { $date }.
demand-balanced = { $region }: tekijöitä ja työpaikkoja on melkein yhtä paljon. Lähde: { $source }, { $date }.
demand-crowded = { $region }: tekijöitä on enemmän kuin työpaikkoja. Lähde: { $source }, { $date }.
demand-old = Tieto on yli vuoden vanha.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = Pidät { $likes }. Tässä työssä saat { $work }.
reason-dislike-spared = Tässä työssä sinun tarvitsee vain vähän { $spared }.
reason-open = Näytämme tämän työn, koska alue tarvitsee tekijöitä.
reason-goal-training = Toivoit koulutusta. Tähän työhön voi opiskella.

fit-strong = Sopii hyvin siihen, mikä kiinnostaa
fit-good = Sopii monella tavalla siihen, mikä kiinnostaa
fit-open = Tähän voi kannattaa tutustua

# What comes first
step-first-finnish = Ensimmäinen askel on suomen kieli. Tässä työssä tarvitset usein tätä: ”{ $level }”. Voit oppia suomea samalla, kun kuljet eteenpäin.
step-first-licence = Tässä työssä tarvitset ajokortin. Se voi olla ensimmäinen askel.
step-first-shifts = Tässä työssä on usein vuoroja eli eri työaikoja. Puhu neuvojan kanssa päivätyöstä. Puhu myös siitä, kuka hoitaa lasta tai läheistä.

# Where to learn
coaching-kind-digital-coaching = Digivalmennus
coaching-kind-course = Kurssi
coaching-kind-self-study = Opiskelu omaan tahtiin

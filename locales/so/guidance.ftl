# Regions. In sentences the region stands before a colon.
region-lapland = Lapland
region-north-ostrobothnia = Pohjois-Pohjanmaa

# What the source says of the need for people
demand-short = { $region }: shaqadan waxaa loo baahan yahay shaqaale dheeraad ah. Isha: { $source }, { $date }.
demand-good = { $region }: mustaqbalka shaqadani wuu fiican yahay. Isha: { $source }, { $date }.
demand-balanced = { $region }: shaqaalaha iyo shaqooyinku waa isku dhow yihiin. Isha: { $source }, { $date }.
demand-crowded = { $region }: shaqaalaha ayaa ka badan shaqooyinka. Isha: { $source }, { $date }.
demand-old = Xogtani waa ka duugsan tahay hal sano.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = Waxaad jeceshahay { $likes }. Shaqadan waxaa ku jira { $work }.
reason-dislike-spared = Shaqadan tani way ku yar tahay: { $spared }.
reason-open = Tan waxaan kuu tusaynaa sababtoo ah gobolku dad ayuu u baahan yahay.
reason-goal-training = Waxaad rabtay tababar. Shaqadan waa la baran karaa.

fit-strong = Aad ugu habboon xiisaha
fit-good = Inta badan ugu habboon xiisaha
fit-open = Waa mudan tahay in la eego

# What comes first
step-first-finnish = Tallaabada koowaad waa luqadda Finnishka. Shaqadu inta badan waxay u baahan tahay intan: “{ $level }”. Luqadda waad baran kartaa inta aad socoto.
step-first-licence = Shaqadu waxay u baahan tahay laysanka baabuurka. Waxay noqon kartaa tallaabadaada koowaad.
step-first-shifts = Shaqadu inta badan waxay leedahay shiftiyo. La-taliyaha kala hadal shaqo maalin ah iyo sida daryeelku ku suurtoobayo.

# Where to learn
coaching-kind-digital-coaching = Tababar dijitaal ah
coaching-kind-course = Koorso
coaching-kind-self-study = Xawaarahaaga ku baro

# Regions. In sentences the region stands before a colon.
region-lapland = Lappi
region-north-ostrobothnia = Davvi-Pohjanmaa

# What the source says of the need for people
demand-short = { $region }: dán bargui dárbbašit eanet bargiid. Gáldu: { $source }, { $date }.
demand-good = { $region }: suorggi boahtteáigi orru buorre. Gáldu: { $source }, { $date }.
demand-balanced = { $region }: bargit ja bargosajit leat sullii seamma ollu. Gáldu: { $source }, { $date }.
demand-crowded = { $region }: bargit leat eanet go bargosajit. Gáldu: { $source }, { $date }.
demand-old = Diehtu lea badjel jagi boaris.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work (all infinitives)
reason-like = Don liikot { $likes }. Dán barggus beasat { $work }.
reason-dislike-spared = Dán barggus fertet dušše veaháš { $spared }.
reason-open = Mii čájehat dán, danne go guovllus dárbbašit bargiid.
reason-goal-training = Don leat sávvan skuvlejumi. Dán bargui sáhttá studeret.

fit-strong = Heive bures beroštumiide
fit-good = Heive máŋgga láhkai beroštumiide
fit-open = Dasa sáhttá gánnehit oahpásnuvvat

# What comes first
step-first-finnish = Vuosttaš lávki lea suomagiella. Barggus dárbbašat dávjá dán veardde: ”{ $level }”. Sáhtát oahppat giela mátkki alde.
step-first-licence = Barggus dárbbašat vuodjinkoartta. Dat sáhttá leat du bálgá vuosttaš lávki.
step-first-shifts = Barggus leat dávjá vuorut. Hála ráđđeaddiin beaivebarggus ja das, mo dikšu ordnejuvvo.

# Where to learn
coaching-kind-digital-coaching = Digioahpisteapmi
coaching-kind-course = Kursa
coaching-kind-self-study = Oahppan iežas leavttuin

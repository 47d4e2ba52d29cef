# Regioner. I grundform: i meningar står regionen före ett kolon.
region-lapland = Lappland
region-north-ostrobothnia = Norra Österbotten

# Vad källan säger om behovet av arbetskraft
demand-short = { $region }: det behövs fler som gör det här arbetet. Källa: { $source }, { $date }.
demand-good = { $region }: utsikterna i branschen är goda. Källa: { $source }, { $date }.
demand-balanced = { $region }: det finns ungefär lika många arbetssökande som jobb. Källa: { $source }, { $date }.
demand-crowded = { $region }: det finns fler arbetssökande än jobb. Källa: { $source }, { $date }.
demand-old = Uppgiften är över ett år gammal.

# Varför det här arbetet visas. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = Du tycker om { $likes }. I det här arbetet finns { $work }.
reason-dislike-spared = Här finns bara lite av det här: { $spared }.
reason-open = Vi visar det här eftersom regionen behöver folk.
reason-goal-training = Du önskade utbildning. Till det här arbetet kan man studera.

fit-strong = Passar intressena bra
fit-good = Passar intressena på många sätt
fit-open = Kan vara värt att bekanta sig med

# Vad som är bra först
step-first-finnish = Första steget är finska. I arbetet behövs ofta så här mycket: ”{ $level }”. Du kan lära dig språket på vägen.
step-first-licence = I arbetet behövs körkort. Det kan vara första steget på din väg.
step-first-shifts = I arbetet är det ofta skift. Prata med en rådgivare om dagarbete och om hur vården kan ordnas.

# Var man kan lära sig
coaching-kind-digital-coaching = Digitalt stöd
coaching-kind-course = Kurs
coaching-kind-self-study = Studier i egen takt

# Regions. In sentences the region stands before a colon.
region-lapland = Lapland
region-north-ostrobothnia = North Ostrobothnia

# What the source says of the need for people
demand-short = { $region }: more workers are needed for this work. Source: { $source }, { $date }.
demand-good = { $region }: the outlook in this field is good. Source: { $source }, { $date }.
demand-balanced = { $region }: there are about as many workers as jobs. Source: { $source }, { $date }.
demand-crowded = { $region }: there are more workers than jobs. Source: { $source }, { $date }.
demand-old = This is over a year old.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = You like { $likes }. This work has { $work }.
reason-dislike-spared = This work has only a little of this: { $spared }.
reason-open = We show this because the region needs people.
reason-goal-training = You hoped for training. You can study for this work.

fit-strong = Fits the interests well
fit-good = Fits the interests in many ways
fit-open = May be worth a look

# What comes first
step-first-finnish = The first step is Finnish. This work often needs this much: “{ $level }”. You can learn it on the way.
step-first-licence = This work needs a driving licence. That can be the first step on your path.
step-first-shifts = This work often has shifts. Talk with a counsellor about daytime work and about care.

# Where to learn
coaching-kind-digital-coaching = Digital coaching
coaching-kind-course = Course
coaching-kind-self-study = Study at your own pace

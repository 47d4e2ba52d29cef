# Regions. In sentences the region stands before a colon.
region-lapland = Лапландия
region-north-ostrobothnia = Северная Остроботния

# What the source says of the need for people
demand-short = { $region }: для этой работы не хватает людей. Источник: { $source }, { $date }.
demand-good = { $region }: в этой сфере хорошие перспективы. Источник: { $source }, { $date }.
demand-balanced = { $region }: работников и рабочих мест примерно поровну. Источник: { $source }, { $date }.
demand-crowded = { $region }: работников больше, чем рабочих мест. Источник: { $source }, { $date }.
demand-old = Этим данным больше года.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = Вам нравится { $likes }. В этой работе есть { $work }.
reason-dislike-spared = В этой работе этого совсем немного: { $spared }.
reason-open = Мы показываем эту работу, потому что в регионе нужны люди.
reason-goal-training = Вам хотелось учиться. На эту работу можно выучиться.

fit-strong = Хорошо совпадает с интересами
fit-good = Во многом совпадает с интересами
fit-open = Может быть, стоит присмотреться

# What comes first
step-first-finnish = Первый шаг — финский язык. Для этой работы часто нужен такой уровень: «{ $level }». Язык можно учить по пути.
step-first-licence = Для этой работы нужны водительские права. Они могут стать первым шагом на вашем пути.
step-first-shifts = На этой работе часто бывают смены. Спросите консультанта о дневной работе и о том, кто присмотрит за близкими.

# Where to learn
coaching-kind-digital-coaching = Обучение цифровым навыкам
coaching-kind-course = Курс
coaching-kind-self-study = Учёба в своём темпе

# Regions. In sentences the region stands before a colon.
region-lapland = Лапландія
region-north-ostrobothnia = Північна Остроботнія

# What the source says of the need for people
demand-short = { $region }: для цієї роботи бракує людей. Джерело: { $source }, { $date }.
demand-good = { $region }: перспективи в цій галузі добрі. Джерело: { $source }, { $date }.
demand-balanced = { $region }: працівників і робочих місць приблизно порівну. Джерело: { $source }, { $date }.
demand-crowded = { $region }: працівників більше, ніж робочих місць. Джерело: { $source }, { $date }.
demand-old = Цим даним більше року.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = Вам подобається { $likes }. У цій роботі є { $work }.
reason-dislike-spared = У цій роботі лише трохи такого: { $spared }.
reason-open = Ми показуємо цю роботу, бо в регіоні потрібні люди.
reason-goal-training = Ви хотіли навчатися. Цієї роботи можна навчитися.

fit-strong = Добре відповідає інтересам
fit-good = Багато в чому відповідає інтересам
fit-open = Можливо, варто придивитися

# What comes first
step-first-finnish = Перший крок — фінська мова. Для цієї роботи часто потрібен такий рівень: «{ $level }». Мову можна вчити дорогою до мети.
step-first-licence = Для цієї роботи потрібні водійські права. Це може бути перший крок на вашому шляху.
step-first-shifts = У цій роботі часто є зміни. Поговоріть із консультантом про роботу вдень і про те, хто подбає про рідних.

# Where to learn
coaching-kind-digital-coaching = Цифрова підтримка
coaching-kind-course = Курс
coaching-kind-self-study = Навчання у власному темпі

### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = Ситуація
part-digital = Цифрові навички
part-interests = Інтереси
part-suggestions = Пропозиції роботи

# Headings
brief-title-situation = Ситуація
brief-title-digital = Цифрові навички
brief-title-interests = Інтереси
brief-title-suggestions = Пропозиції роботи

brief-nothing = У цій частині немає відповідей.

# Situation
brief-municipality = Муніципалітет: { $name }
brief-goal = Побажання: { $goal }
brief-finnish = Власна оцінка фінської: «{ $level }»
brief-barriers = Зараз ускладнює роботу: { $list }
brief-barriers-none = Зараз ускладнює роботу: нічого з названого
brief-skipped = { $question }: без відповіді
brief-question-municipality = Муніципалітет
brief-question-goal = Побажання
brief-question-finnish = Власна оцінка фінської
brief-question-barriers = Зараз ускладнює роботу

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = Усі цифрові навички: { $band }. Рівень у цих межах: «{ $low }» – «{ $high }». { $sureness }.
brief-digital-overall-one = Усі цифрові навички: { $band }. Рівень: «{ $level }». { $sureness }.
brief-digital-area = { $area }: «{ $low }» – «{ $high }»
brief-digital-area-one = { $area }: «{ $level }»
brief-own-view = Власна думка, усі цифрові навички: «{ $low }» – «{ $high }»
brief-own-view-one = Власна думка, усі цифрові навички: «{ $level }»
brief-tasks = Невеликі завдання: вдалося { $right } з { $given }
brief-views-agree = Завдання кажуть те саме, що й власна думка.
brief-views-more = Завдання вказують на трохи сильніші навички, ніж власна думка.
brief-views-less = Завдання вказують на трохи обережнішу оцінку, ніж власна думка. Добре обговорити разом.
brief-strengths = Уже вдається: { $list }
brief-learn = Добре опанувати далі: { $list }

# Interests
brief-interests = Цікавить найбільше: { $list }
brief-interests-flat = Усе цікавить приблизно однаково. Напрям можна знайти разом у розмові.
brief-preference = Вибрані дні, коли все цікавило однаково: { $list }
brief-dislikes = Цікавить найменше: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Це стосується: { $titles }.
brief-suggestion-demand-old = Цим даним більше року. { $demand } Це стосується: { $titles }.

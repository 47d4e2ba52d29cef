### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = Ситуация
part-digital = Цифровые навыки
part-interests = Интересы
part-suggestions = Предложения работы

# Headings
brief-title-situation = Ситуация
brief-title-digital = Цифровые навыки
brief-title-interests = Интересы
brief-title-suggestions = Предложения работы

brief-nothing = В этой части нет ответов.

# Situation
brief-municipality = Муниципалитет: { $name }
brief-goal = Пожелание: { $goal }
brief-finnish = Своя оценка финского языка: «{ $level }»
brief-barriers = Сейчас мешает работать: { $list }
brief-barriers-none = Сейчас мешает работать: ничего из названного
brief-skipped = { $question }: нет ответа
brief-question-municipality = Муниципалитет
brief-question-goal = Пожелание
brief-question-finnish = Своя оценка финского языка
brief-question-barriers = Что сейчас мешает работать

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = Все цифровые навыки: { $band }. Уровень: от «{ $low }» до «{ $high }». { $sureness }.
brief-digital-overall-one = Все цифровые навыки: { $band }. Уровень: «{ $level }». { $sureness }.
brief-digital-area = { $area }: от «{ $low }» до «{ $high }»
brief-digital-area-one = { $area }: «{ $level }»
brief-own-view = Своя оценка, все цифровые навыки: от «{ $low }» до «{ $high }»
brief-own-view-one = Своя оценка, все цифровые навыки: «{ $level }»
brief-tasks = Небольшие задания: удачно { $right } из { $given }
brief-views-agree = Задания показывают то же, что и своя оценка.
brief-views-more = Задания показывают навыки чуть выше, чем своя оценка.
brief-views-less = Задания дают чуть более осторожную оценку, чем своя. Хорошо посмотреть на это вместе.
brief-strengths = Уже получается: { $list }
brief-learn = Что хорошо освоить дальше: { $list }

# Interests
brief-interests = Интересует больше всего: { $list }
brief-interests-flat = Всё интересно примерно одинаково. Направление можно найти вместе, в разговоре.
brief-preference = Когда всё нравилось одинаково, выбраны эти дни: { $list }
brief-dislikes = Интересует меньше всего: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Это касается: { $titles }.
brief-suggestion-demand-old = Этим данным больше года. { $demand } Это касается: { $titles }.

### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = Вот где вы сейчас
result-lead = Эта картина сложилась из ваших ответов. Это начало разговора, а не отметка.
result-here = Вы здесь
result-not-sent = Этот результат есть только у вас. Ничего не отправлено.
result-some-dropped = После ваших ответов некоторые вопросы изменились. Результат учитывает те ответы, которые ещё подходят.

# Strengths

result-strengths-title = Это у вас уже получается
result-strengths-none = Мы пока не знаем, что у вас хорошо получается. Можно вернуться к вопросам или поговорить с консультантом.
result-strengths-help = Это у вас уже получается с чьей-то помощью:
result-strengths-start = Вы в начале пути. Любому навыку можно научиться, и помощь есть. Вы уже знаете, что вам нравится:

# The picture of digital skills

result-skills-title = Ваши цифровые навыки в пяти областях
result-skills-lead = Ромб — наша лучшая оценка. Цветная полоса показывает, где, скорее всего, ваши навыки.
result-skills-none = Вопросы о цифровых навыках пропущены. Поэтому картины пока нет.
result-stretch-1 = Начало
result-stretch-2 = Основы
result-stretch-3 = Хорошие
result-stretch-4 = Сильные
result-skill-words = { $band }. { $sureness }.
result-skill-range = Скорее всего: от «{ $low }» до «{ $high }».
result-skill-range-one = Скорее всего: «{ $level }».

# What to learn next

result-learn-title = Отсюда можно идти дальше
result-learn-lead = Эти навыки близки к тому, что вы уже умеете.
result-learn-none = Сейчас мы не предлагаем учить новое. Консультант с радостью расскажет больше.
result-learn-where = Где учиться: { $kind }
result-place-link = Подробнее: { $name }

# Interests

result-interests-title = Что вам нравится
result-interests-lead = Сверху то, что вам нравится больше всего.
result-interests-flat = Вам всё понравилось примерно одинаково. Поэтому мы пока не можем сказать, какая работа вам подойдёт лучше всего.
result-interests-none = Вопросы об интересах пропущены. Поэтому картины пока нет.
result-like-much = Очень нравится
result-like-some = Отчасти нравится
result-like-little = Может быть, немного
result-like-not = Скорее нет

# Corners of the hexagon: one short word
result-corner-r = Руки
result-corner-i = Изучать
result-corner-a = Творить
result-corner-s = Помогать
result-corner-e = Руководить
result-corner-c = Порядок

# Work near you

result-work-title = К этой работе стоит присмотреться
result-work-lead = Мы учли, что вам нравится и где рядом нужны люди. Решаете вы.
result-work-none = У нас пока нет предложения. Консультант поможет вам найти направление.
result-work-more = Показать остальные предложения
result-work-entry = Обычный путь: { $entry }
result-work-esco = Подробнее о профессии (ESCO, на английском)
result-work-first = Первый шаг в этом месяце
result-work-path = Путь: { $name }
result-work-source = Открыть источник
result-step-by = Отвечает: { $party }
result-step-weeks =
    { $weeks ->
        [52] около года
        [104] около двух лет
        [156] около трёх лет
        [1] около недели
        [one] около { $weeks } недели
        [few] около { $weeks } недель
        [many] около { $weeks } недель
       *[other] около { $weeks } недели
    }
result-step-weeks-range =
    { $max ->
        [13] 1–3 месяца
        [78] от года до полутора лет
        [156]
            { $min ->
                [52] 1–3 года
                [104] 2–3 года
               *[other] { $min }–{ $max } недель
            }
        [one] { $min }–{ $max } неделя
        [few] { $min }–{ $max } недели
        [many] { $min }–{ $max } недель
       *[other] { $min }–{ $max } недели
    }
result-path-finnish = Нужный финский: «{ $level }»
result-path-paid = На что жить в это время: { $ways }
result-path-sources = Источники: { $sources }

# What now

result-next-title = Что вы хотите сделать дальше?
result-next-send = Отправить консультанту
result-next-send-help = Сначала вы точно увидите, что увидел бы консультант. Лишнее можно убрать.
result-print = Напечатать или сохранить
result-print-help = Результат занимает две страницы.
result-print-day = Напечатано { $date }
result-restart = Начать заново
result-restart-help = Ваши ответы будут удалены с этого устройства.

# Being counted without a name

count-title = Помогите городу, не называя имени
count-label = Мои ответы можно учесть без имени
count-help = Город увидит, какая помощь нужна жителям. Ваше имя, код и ваш собственный текст туда не попадут. Ваши ответы на вопросы хранятся вместе, но без имени, чтобы вопросы становились лучше.
count-undo = Отменить это потом нельзя: мы не знаем, какие ответы ваши.
count-send = Учесть мои ответы
count-none-chosen = Сначала поставьте галочку, если хотите, чтобы ваши ответы учли.
count-sending = Учитываем ваши ответы.
count-done = Спасибо. Ваши ответы учтены без имени.
count-failed = Связь сейчас не работает. Ваши ответы не учтены. Можно попробовать ещё раз.

# Preview

preview-title = Вот что увидел бы консультант
preview-lead = Ничего ещё не отправлено. Проверьте, о чём вы хотите рассказать.
preview-parts = Выберите, что отправить
preview-part-in = Отправить эту часть: { $part }
preview-part-out = Эта часть не отправится.
preview-empty = Вы убрали все части. Тогда консультант увидит только ваши контактные данные.
preview-contact = Контактные данные вы напишете на следующей странице. Отправка будет только там.
preview-go-on = Перейти к отправке
preview-new-tab = Открыть страницу отправки в новой вкладке
preview-back = Назад к результату

# The send page in a frame

send-frame-title = Страница отправки
send-frame-heading = Отправить консультанту
send-frame-waiting = Страница сейчас откроется.
send-frame-failed = Страница здесь не открывается. Ваши ответы сохранены. Попробуйте ещё раз или откройте её в новой вкладке.
send-tab-opened = Страница открылась в новой вкладке. Ваши ответы есть и здесь.
send-done-title = Мы получили ваше обращение
send-done-text = Ваши ответы удалены с этого устройства. Запишите код, он показан ниже.

# Own view and small tasks

result-views-title = Ваша оценка и небольшие задания
result-views-lead = Картина ваших цифровых навыков учитывает и то, и другое.
result-views-own = Ваша оценка: от «{ $low }» до «{ $high }».
result-views-own-one = Ваша оценка: «{ $level }».
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] Вы сделали { $given } небольшое задание. К нему стоит вернуться.
                [one] Вы сделали { $given } небольшое задание. Получилось хорошо.
                [few] Вы сделали { $given } небольшое задание. Из них хорошо получилось { $right }.
                [many] Вы сделали { $given } небольшое задание. Из них хорошо получилось { $right }.
               *[other] Вы сделали { $given } небольшое задание. Из них хорошо получилось { $right }.
            }
        [few]
            { $right ->
                [0] Вы сделали { $given } небольших задания. К ним стоит вернуться.
                [one] Вы сделали { $given } небольших задания. Из них хорошо получилось { $right }.
                [few] Вы сделали { $given } небольших задания. Из них хорошо получилось { $right }.
                [many] Вы сделали { $given } небольших задания. Из них хорошо получилось { $right }.
               *[other] Вы сделали { $given } небольших задания. Из них хорошо получилось { $right }.
            }
        [many]
            { $right ->
                [0] Вы сделали { $given } небольших заданий. К ним стоит вернуться.
                [one] Вы сделали { $given } небольших заданий. Из них хорошо получилось { $right }.
                [few] Вы сделали { $given } небольших заданий. Из них хорошо получилось { $right }.
                [many] Вы сделали { $given } небольших заданий. Из них хорошо получилось { $right }.
               *[other] Вы сделали { $given } небольших заданий. Из них хорошо получилось { $right }.
            }
       *[other]
            { $right ->
                [0] Вы сделали { $given } небольшого задания. К ним стоит вернуться.
                [one] Вы сделали { $given } небольшого задания. Из них хорошо получилось { $right }.
                [few] Вы сделали { $given } небольшого задания. Из них хорошо получилось { $right }.
                [many] Вы сделали { $given } небольшого задания. Из них хорошо получилось { $right }.
               *[other] Вы сделали { $given } небольшого задания. Из них хорошо получилось { $right }.
            }
    }
result-views-tasks-none = Небольшие задания пропущены. Сейчас картина строится на ваших ответах.
result-views-agree = Задания показывают то же, что сказали вы.
result-views-more = Задания показывают больше, чем сказали вы. Возможно, вы умеете больше, чем думаете.
result-views-less = Задания показывают чуть меньше, чем сказали вы. На это можно посмотреть вместе с консультантом.
result-views-how-title = Как получается эта картина
result-views-how = Больше всего значат ваши собственные ответы. Задания и два описанных человека немного сдвигают картину. Если ответы расходятся, цветная полоса шире.
result-views-marks = Кольцо — ваша оценка. Ромб — наша лучшая оценка с учётом заданий.
result-task-right = Получилось хорошо
result-task-other = К этому стоит вернуться
result-task-skipped = Нет ответа

# Ties

result-work-tie = Подходит вам примерно так же, как предыдущая.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = Текст для профиля поиска работы
result-profile-lead = Текст можно скопировать в свой профиль на сайте Työmarkkinatori. Меняйте его как хотите.
result-profile-copy = Скопировать текст
result-profile-copied = Текст скопирован.
result-profile-language = Язык текста
result-profile-empty = Текст складывается из ваших ответов. Сначала ответьте на несколько вопросов.
profile-goal-work = Ищу работу и хочу начать скоро.
profile-goal-new-field = Ищу работу в новой сфере.
profile-goal-training = Хочу учиться или получить квалификацию.
profile-goal-not-sure = Ищу подходящее для себя направление в работе.
profile-skills = Умею без помощи: { $list }.
profile-skills-help = Помогаю с этим другим: { $list }.
profile-learning = Сейчас учусь этому: { $list }.
profile-interests = Мне нравится { $list }.
profile-work = Мне интересны эти профессии: { $list }.
profile-finnish-words = Знаю несколько слов по-фински.
profile-finnish-simple = Говорю на простом финском.
profile-finnish-everyday = Справляюсь с большинством разговоров на финском.
profile-finnish-good = Хорошо знаю финский и могу писать на нём по работе.
profile-finnish-fluent = Свободно говорю по-фински.

# Another question for a flat interest profile

result-interests-preference = Эта картина строится на днях, которые вы выбрали.

### The start, the situation questions and what all screens share.

# The start screen

start-title = Найдите своё направление
start-lead = Расскажите о своих навыках и о том, что вам нравится. Вы увидите свои сильные стороны, работу рядом и первый шаг.
start-time = Это займёт около двенадцати минут.
start-stays = Ваши ответы остаются на этом устройстве. Без вашего разрешения ничего не уходит. Сначала вы увидите, что отправится, и сами решите.
start-server = Ваши ответы проходят через сервер города. Мы не храним и не записываем их, пока вы сами их не отправите.
start-voluntary = Это по желанию. Если вы этим не пользуетесь, ваши пособия и услуги останутся прежними.
start-stop-any-time = Можно пропускать вопросы и остановиться в любой момент.
start-closed-tab = Ответы останутся, если обновить страницу. Если закрыть вкладку, они пропадут.
start-not-kept = Ответы пропадут, если обновить или закрыть страницу.
start-idle = Если два часа ничего не делать, мы удалим ответы с устройства.
start-privacy-link = Как мы защищаем ваши данные
start-call = Хотите просто поговорить? Позвоните нам. Номер: { $phone }. Мы на связи: { $hours }.
start-begin = Начать

# The path picture and progress

path-label = Этапы вашего пути
stretch-situation = Ваша ситуация
stretch-digital = Цифровые навыки
stretch-interests = Интересы
stretch-result = Результат
progress-situation = Ваша ситуация: вопрос { $number }, всего { $about }
progress-digital = Цифровые навыки: вопрос { $number }, всего около { $about }
progress-interests = Интересы: страница { $number }, всего около { $about }

# Municipality

question-municipality = В каком муниципалитете вы живёте?
question-municipality-help = Так мы сможем показать работу и помощь рядом с вами.
municipality-other = В другом месте

# What the person hopes for

question-goal = Чего бы вы хотели сейчас?
question-goal-help = Выберите то, что сейчас для вас важнее всего.
goal-work = Работа как можно скорее
goal-new-field = Работа в новой сфере
goal-training = Учёба или квалификация
goal-not-sure = Пока не знаю

# Own estimate of Finnish

question-finnish = Насколько хорошо вы знаете финский?
question-finnish-help = Достаточно вашей собственной оценки. Это не тест.
finnish-none = Финского пока нет: всё на другом языке
finnish-words = Несколько слов: поздороваться и назвать своё имя
finnish-simple = Простой финский: хватает в магазине и автобусе
finnish-everyday = Повседневный финский: хватает для большинства разговоров дома и на работе
finnish-good = Хороший финский: хватает и чтобы писать по работе
finnish-fluent = Свободный финский, или финский — родной язык

# What makes working harder

question-barriers = Что сейчас мешает работать?
question-barriers-help = Можно выбрать несколько или пропустить. Консультант увидит ответ, только если вы его отправите.
barrier-health = Состояние здоровья
barrier-care = Уход за ребёнком или близким
barrier-transport = Трудно добираться до работы
barrier-licence = Нет водительских прав
barrier-device = Нет подходящего устройства или интернета
barrier-eid = Нет банковских кодов или другого способа подтвердить личность в интернете
barrier-skills = Навыки нужно обновить
barrier-other = Что-то другое
barrier-nothing = Ничего из этого

# Digital questions

question-digital-help = Насколько хорошо у вас это получается сегодня?
question-digital-example = Пример: { $example }

# Interest screens

question-interests = Что бы вам хотелось делать на работе?
question-interests-help = Просто подумайте, понравилось бы вам это. Уметь пока не нужно.

# Buttons and switches

button-next = Дальше
button-back = Назад
button-skip = Пропустить вопрос
button-retry = Попробовать ещё раз
button-clear = Удалить мои ответы
clear-question = Удалить все ваши ответы? Вернуть их будет нельзя.
button-clear-confirm = Да, удалить ответы
button-clear-cancel = Нет, оставить ответы
cleared = Ваши ответы удалены. Можно начать заново.
language-switch = Язык
kept-offer = Сохранить и продолжить позже или в другом месте
kept-have-code = У меня есть код или файл

# When something needs attention

error-summary-title = Проверьте ещё вот это
error-choose-one = Выберите один ответ или пропустите вопрос.
error-choose-some = Выберите один или несколько ответов. Вопрос можно и пропустить.
waiting = Минутку, сейчас будет следующий вопрос.
waiting-slow = Связь медленная. Подождите ещё немного. Ваши ответы сохранены.
failed-title = Следующий вопрос не загрузился
failed-text = Ваши ответы ещё на этой странице. Попробуйте снова или позвоните нам. Номер: { $phone }. Мы на связи: { $hours }.
plain-link = Ответить на вопросы на обычной странице
call-instead = Вам проще позвонить? Номер: { $phone }. Мы на связи: { $hours }.
offline-kept = Связь прервалась. Ваши ответы сохранены на этом устройстве. Вы сможете продолжить, когда связь вернётся.
offline-back = Связь вернулась.

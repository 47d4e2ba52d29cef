### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = Ось де ви зараз
result-lead = Ця картина склалася з ваших відповідей. Це початок розмови, а не оцінка.
result-here = Ви тут
result-not-sent = Цей результат бачите лише ви. Нічого не надіслано.
result-some-dropped = Деякі запитання змінилися після вашої відповіді. Результат враховує відповіді, які ще дійсні.

# Strengths

result-strengths-title = Це вам уже вдається
result-strengths-none = Ми ще не знаємо, що вам вдається. Можна повернутися до запитань або поговорити з консультантом.
result-strengths-help = Це вам уже вдається з допомогою:
result-strengths-start = Ви на початку шляху. Кожної навички можна навчитися, і допомога є. Ви вже знаєте, що вам подобається:

# The picture of digital skills

result-skills-title = Ваші цифрові навички у п’яти сферах
result-skills-lead = Ромб — це наша найкраща оцінка. Кольорова зона показує, де, найімовірніше, ваші навички.
result-skills-none = Запитання про цифрові навички пропущено. Тому картини ще немає.
result-stretch-1 = Початок
result-stretch-2 = Основа
result-stretch-3 = Добрі
result-stretch-4 = Сильні
result-skill-words = { $band }. { $sureness }.
result-skill-range = Імовірно, у цих межах: «{ $low }» – «{ $high }».
result-skill-range-one = Імовірно: «{ $level }».

# What to learn next

result-learn-title = Звідси можна рухатися далі
result-learn-lead = Ці навички близькі до того, що ви вже вмієте.
result-learn-none = Зараз ми не пропонуємо нічого нового для навчання. Консультант охоче розповість більше.
result-learn-where = Де можна навчитися: { $kind }
result-place-link = Докладніше: { $name }

# Interests

result-interests-title = Що вам подобається
result-interests-lead = Найвище — те, що вам подобається найбільше.
result-interests-flat = Вам усе сподобалося приблизно однаково. Тому ми ще не можемо сказати, яка робота вам найкраще підійде.
result-interests-none = Запитання про інтереси пропущено. Тому картини ще немає.
result-like-much = Дуже подобається
result-like-some = Загалом подобається
result-like-little = Можливо, трохи
result-like-not = Радше ні

# Corners of the hexagon: one short word
result-corner-r = Руки
result-corner-i = Пошук
result-corner-a = Творчість
result-corner-s = Допомога
result-corner-e = Лідерство
result-corner-c = Порядок

# Work near you

result-work-title = Робота, до якої варто придивитися
result-work-lead = Ми зважали на те, що вам подобається і де поблизу потрібні люди. Вирішуєте ви.
result-work-none = Пропозиції в нас ще немає. Консультант допоможе вам знайти напрям.
result-work-more = Показати решту пропозицій
result-work-entry = Звичний шлях: { $entry }
result-work-esco = Більше про професію (ESCO, англійською)
result-work-first = Перший крок цього місяця
result-work-path = Шлях: { $name }
result-work-source = Прочитати джерело
result-step-by = Хто це робить: { $party }
result-step-weeks =
    { $weeks ->
        [52] приблизно рік
        [104] приблизно два роки
        [156] приблизно три роки
        [one] приблизно { $weeks } тиждень
        [few] приблизно { $weeks } тижні
        [many] приблизно { $weeks } тижнів
       *[other] приблизно { $weeks } тижня
    }
result-step-weeks-range =
    { $max ->
        [13] 1–3 місяці
        [78] від року до півтора року
        [156]
            { $min ->
                [52] 1–3 роки
                [104] 2–3 роки
               *[other] { $min }–{ $max } тижнів
            }
        [one] { $min }–{ $max } тиждень
        [few] { $min }–{ $max } тижні
        [many] { $min }–{ $max } тижнів
       *[other] { $min }–{ $max } тижня
    }
result-path-finnish = Потрібна фінська: «{ $level }»
result-path-paid = Дохід на цьому шляху: { $ways }
result-path-sources = Джерела: { $sources }

# What now

result-next-title = Що ви хотіли б зробити далі?
result-next-send = Надіслати консультанту
result-next-send-help = Спершу ви побачите точно те, що побачив би консультант. Частини можна прибрати.
result-print = Надрукувати або зберегти
result-print-help = Результат вміщується на двох сторінках.
result-print-day = Надруковано { $date }
result-restart = Почати спочатку
result-restart-help = Ваші відповіді буде видалено з цього пристрою.

# Being counted without a name

count-title = Допоможіть місту без імені
count-label = Мої відповіді можна врахувати без імені
count-help = Місто бачить, яка допомога потрібна в регіоні. Ім’я, код і ваш власний текст туди не потрапляють. Відповіді на запитання зберігаються разом, але без імені, щоб запитання ставали кращими.
count-undo = Скасувати це пізніше не можна, бо ми не знаємо, які відповіді були ваші.
count-send = Врахувати мої відповіді
count-none-chosen = Якщо хочете, щоб ваші відповіді врахували, спершу поставте позначку.
count-sending = Враховуємо ваші відповіді.
count-done = Дякуємо. Ваші відповіді враховано без імені.
count-failed = Зв’язку зараз немає. Ваші відповіді не враховано. Можна спробувати ще раз.

# Preview

preview-title = Це побачив би консультант
preview-lead = Ще нічого не надіслано. Перевірте, що ви хочете розповісти.
preview-parts = Виберіть, що надіслати
preview-part-in = Надіслати цю частину: { $part }
preview-part-out = Цю частину не буде надіслано.
preview-empty = Ви прибрали всі частини. Тоді консультант побачить лише ваші контактні дані.
preview-contact = Контактні дані ви напишете на наступній сторінці. Надіслати можна лише там.
preview-go-on = Перейти до надсилання
preview-new-tab = Відкрити сторінку надсилання в новій вкладці
preview-back = Назад до результату

# The send page in a frame

send-frame-title = Сторінка надсилання
send-frame-heading = Надіслати консультанту
send-frame-waiting = Сторінка надсилання зараз відкриється.
send-frame-failed = Сторінка надсилання тут не відкривається. Ваші відповіді збережено. Спробуйте ще раз або відкрийте її в новій вкладці.
send-tab-opened = Сторінка надсилання відкрилася в новій вкладці. Ваші відповіді є і тут.
send-done-title = Ваше звернення отримано
send-done-text = Ваші відповіді видалено з цього пристрою. Запишіть код, який видно нижче.

# Own view and small tasks

result-views-title = Ваша власна думка й невеликі завдання
result-views-lead = Картина ваших цифрових навичок враховує і те, й інше.
result-views-own = Ваша власна думка: «{ $low }» – «{ $high }».
result-views-own-one = Ваша власна думка: «{ $level }».
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] Ви виконали { $given } невелике завдання. До нього варто ще повернутися.
               *[other] Ви виконали { $given } невелике завдання. Воно вдалося.
            }
        [few]
            { $right ->
                [0] Ви виконали { $given } невеликі завдання. До них варто ще повернутися.
                [one] Ви виконали { $given } невеликі завдання. Одне з них вдалося.
                [few] Ви виконали { $given } невеликі завдання. З них вдалися { $right }.
                [many] Ви виконали { $given } невеликі завдання. З них вдалося { $right }.
               *[other] Ви виконали { $given } невеликі завдання. З них вдалося { $right }.
            }
        [many]
            { $right ->
                [0] Ви виконали { $given } невеликих завдань. До них варто ще повернутися.
                [one] Ви виконали { $given } невеликих завдань. Одне з них вдалося.
                [few] Ви виконали { $given } невеликих завдань. З них вдалися { $right }.
                [many] Ви виконали { $given } невеликих завдань. З них вдалося { $right }.
               *[other] Ви виконали { $given } невеликих завдань. З них вдалося { $right }.
            }
       *[other]
            { $right ->
                [0] Ви виконали { $given } невеликого завдання. До них варто ще повернутися.
                [one] Ви виконали { $given } невеликого завдання. Одне з них вдалося.
                [few] Ви виконали { $given } невеликого завдання. З них вдалися { $right }.
                [many] Ви виконали { $given } невеликого завдання. З них вдалося { $right }.
               *[other] Ви виконали { $given } невеликого завдання. З них вдалося { $right }.
            }
    }
result-views-tasks-none = Невеликі завдання пропущено. Картина спирається на ваші власні відповіді.
result-views-agree = Завдання кажуть те саме, що й ви.
result-views-more = Завдання показують більше, ніж ви сказали. Можливо, ви вмієте більше, ніж думаєте.
result-views-less = Завдання показують трохи менше, ніж ви сказали. Це можна обговорити разом із консультантом.
result-views-how-title = Як складається ця картина
result-views-how = Ваші власні відповіді важать найбільше. Завдання й дві описані людини трохи зсувають картину. Якщо відповіді розходяться, кольорова зона ширша.
result-views-marks = Кільце — це ваша власна думка. Ромб — наша найкраща оцінка разом із завданнями.
result-task-right = Вдалося
result-task-other = До цього варто ще повернутися
result-task-skipped = Без відповіді

# Ties

result-work-tie = Підходить вам приблизно так само добре, як попередня робота.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = Текст для вашого профілю пошуку роботи
result-profile-lead = Текст можна скопіювати у свій профіль на сайті Työmarkkinatori (сайт пошуку роботи). Змінюйте його, як хочете.
result-profile-copy = Копіювати текст
result-profile-copied = Текст скопійовано.
result-profile-language = Мова тексту
result-profile-empty = Текст складається з ваших відповідей. Спершу дайте відповідь на кілька запитань.
profile-goal-work = Шукаю роботу й хочу почати скоро.
profile-goal-new-field = Шукаю роботу в новій галузі.
profile-goal-training = Хочу навчатися або здобути кваліфікацію.
profile-goal-not-sure = Шукаю напрям у роботі, який мені підходить.
profile-skills = Самостійно володію такими навичками: { $list }.
profile-skills-help = Допомагаю іншим у таких справах: { $list }.
profile-learning = Опановую такі навички: { $list }.
profile-interests = Мені подобається { $list }.
profile-work = Мене цікавлять такі професії: { $list }.
profile-finnish-words = Знаю кілька слів фінською.
profile-finnish-simple = Розмовляю простою фінською.
profile-finnish-everyday = Розумію більшість розмов фінською й можу в них говорити.
profile-finnish-good = Добре знаю фінську, можу також писати нею на роботі.
profile-finnish-fluent = Вільно розмовляю фінською.

# Another question for a flat interest profile

result-interests-preference = Ця картина спирається на дні, які ви вибрали.

### The state of a case by code.

status-page-title = Моє звернення
status-title = Подивіться, де ваше звернення
status-lead = Введіть власний код. Ви отримали його, коли надіслали звернення.
status-code = Ваш власний код
status-code-help = Наприклад, ABCD-EFGH-JKLM-N. Літери можуть бути великі або малі.
status-open = Показати звернення
status-lost-code = Загубили код? Зателефонуйте до міської служби. Ви отримаєте новий код, коли ми перевіримо вашу особу.
status-close = Сховати звернення з екрана

status-case-title = Звернення { $number }
status-where = Де зараз звернення
status-where-new = Ваше звернення чекає в черзі. Черга: { $queue }. Його прочитає перший вільний консультант.
status-where-claimed = Вашим зверненням уже займається консультант. Він зв’яжеться з вами.
status-where-in-contact = Консультант уже зв’язався з вами.
status-where-planned = Ви домовилися про наступні кроки.
status-where-closed = Звернення завершено.
status-deadline = Ми зв’яжемося з вами не пізніше ніж { $date }.
status-overdue = Ми запізнюємося. Перепрошуємо. Якщо не хочете чекати, зателефонуйте нам.
status-next-action = Наступна узгоджена дата: { $date }.
status-outcome = Підсумок: { $outcome }.
status-attempts = { $count ->
    [one] Ми намагалися зв’язатися з вами { $count } раз.
    [few] Ми намагалися зв’язатися з вами { $count } рази.
    [many] Ми намагалися зв’язатися з вами { $count } разів.
   *[other] Ми намагалися зв’язатися з вами { $count } раза.
}
status-contested = Ви сказали, що черга неправильна. Відповідальна особа перевірить це й відповість на цій сторінці.
status-answer = Відповідь для вас
status-agreed = Про що домовлено
status-nothing-agreed = Ще ні про що не домовлено.
status-history = Що відбулося
status-why = Чому ця черга

status-correct-title = Виправити контактні дані
status-correct-button = Зберегти виправлення
status-corrected = Виправлення збережено.
status-contest-title = Черга неправильна
status-contest-lead = Розкажіть, чому звернення має бути деінде. Це прочитає людина.
status-contest-reason = Причина
status-contest-button = Надіслати
status-contest-done = Дякуємо. Відповідальна особа це перевірить.
status-report-title = Розкажіть, як усе склалося
status-report-lead = Ви можете й самі розповісти, що з цього вийшло.
status-report-button = Розповісти
status-report-done = Дякуємо, що розповіли.
status-withdraw-title = Скасувати звернення
status-withdraw-lead = Ми відразу видалимо звернення й усі ваші дані. Повернути їх не можна.
status-withdraw-confirm = Хочу скасувати звернення й видалити свої дані
status-withdraw-button = Скасувати й видалити
status-withdrawn-title = Звернення скасовано
status-withdrawn = Звернення й ваші дані видалено. Почати знову можна будь-коли.

error-status-code = За цим кодом звернення не знайдено. Перевірте літери й цифри.
error-status-code-form = У коді тринадцять знаків. Перевірте, чи всі вони є.
error-status-slow = Код пробували ввести багато разів. Зачекайте трохи і спробуйте ще раз.
error-status-reason = Напишіть причину, щоб ми могли допомогти.
error-status-confirm = Поставте позначку, якщо хочете скасувати звернення.
error-status-outcome = Виберіть один варіант.
error-status-changed = Звернення щойно змінилося. Погляньте, що нового, і спробуйте ще раз.

# The way of a case
status-stop-new = У черзі
status-stop-claimed = У консультанта
status-stop-in-contact = Зв’язок є
status-stop-planned = Кроки узгоджено
status-stop-closed = Завершено

# What has happened
status-event-received = Звернення отримано
status-event-claimed = Консультант узяв звернення
status-event-released = Звернення повернулося в чергу
status-event-lease-lapsed = Звернення повернулося в чергу
status-event-contacted = Консультант зв’язався з вами
status-event-no-answer = Консультант намагався з вами зв’язатися
status-event-next-action = Узгоджено наступну дату
status-event-planned = Узгоджено наступний крок
status-event-noted = Консультант зробив нотатку
status-event-moved = Звернення перейшло в іншу чергу
status-event-contested = Ви сказали, що черга неправильна
status-event-contest-settled = Відповідальна особа відповіла вам
status-event-corrected = Ви виправили контактні дані
status-event-code-reissued = Ви отримали новий код
status-event-person-reported = Ви розповіли, як усе склалося
status-event-closed = Звернення завершено
status-event-withdrawn = Ви скасували звернення

# The plan, shared details and messages
status-usual = { $count ->
    [0] Зазвичай ми зв’язуємося з людьми того самого робочого дня.
    [one] Зазвичай ми зв’язуємося з людьми приблизно за { $count } робочий день.
    [few] Зазвичай ми зв’язуємося з людьми приблизно за { $count } робочі дні.
    [many] Зазвичай ми зв’язуємося з людьми приблизно за { $count } робочих днів.
   *[other] Зазвичай ми зв’язуємося з людьми приблизно за { $count } робочого дня.
}
status-holder = Вашим зверненням займається консультант. Організація: { $org }.
status-holder-named = Вашим зверненням займається { $name }. Організація: { $org }.
status-hidden = { $org } не бачить таких ваших даних: { $parts }.
status-own = Тепер ваш крок
status-plan = План
status-step-due = Не пізніше ніж { $date }
status-step-planned = Ще не розпочато
status-step-sent = Запит надіслано
status-step-accepted = Виконується
status-step-done = Зроблено
status-step-finish = Це вже зроблено
status-step-thanks = Чудово. Ми позначили, що крок зроблено.
status-calendar = Додати в календар
status-calendar-title = Зустріч: { $org }
status-shares = Хто бачить ваші дані
status-shares-lead = Ви домовилися про це з консультантом. Припинити можна будь-коли.
status-share-line = { $org } бачить таке: { $parts }. Домовлено { $date }.
status-share-ended = { $org } більше не бачить ваших даних. Припинено { $date }.
status-unshare = Припинити показ
status-unshared = Ваші дані більше не показуються.
status-messages = Повідомлення
status-message-you = Ви
status-message-us = Консультант
status-message-head = { $who }, { $time }
status-message-label = Написати консультанту
status-message-help = Ми відповідаємо на цій сторінці. Не пишіть персональний код (henkilötunnus).
status-message-button = Надіслати повідомлення
status-message-sent = Повідомлення надіслано.
error-status-message = Напишіть повідомлення.
error-status-messages = Сьогодні ви вже надіслали багато повідомлень. Якщо це терміново, зателефонуйте нам.
status-event-assigned = Для звернення вибрано консультанта
status-event-handed-over = Звернення перейшло до іншого консультанта
status-event-followed-up = Консультант спитав, як ваші справи

### The state of a case by code.

status-page-title = Моё обращение
status-title = Посмотрите, где ваше обращение
status-lead = Введите свой код. Вы получили его, когда отправили обращение.
status-code = Ваш код
status-code-help = Например, ABCD-EFGH-JKLM-N. Подходят и большие, и маленькие буквы.
status-open = Показать обращение
status-lost-code = Код потерялся? Позвоните в городскую службу. Мы проверим, что это вы, и дадим новый код.
status-close = Убрать обращение с этого экрана

status-case-title = Обращение { $number }
status-where = Где сейчас ваше обращение
status-where-new = Ваше обращение ждёт в очереди. Очередь: { $queue }. Его прочитает первый свободный консультант.
status-where-claimed = Вашим обращением занимается консультант. Он свяжется с вами.
status-where-in-contact = Консультант уже связался с вами.
status-where-planned = Вы договорились о следующих шагах.
status-where-closed = Обращение закрыто.
status-deadline = Мы свяжемся с вами не позже { $date }.
status-overdue = Мы опаздываем. Простите нас. Если не хотите ждать, позвоните нам.
status-next-action = Следующий назначенный день: { $date }.
status-outcome = Итог: { $outcome }.
status-attempts = { $count ->
    [one] Мы пробовали связаться с вами { $count } раз.
    [few] Мы пробовали связаться с вами { $count } раза.
    [many] Мы пробовали связаться с вами { $count } раз.
   *[other] Мы пробовали связаться с вами { $count } раза.
}
status-contested = Вы сказали, что очередь не та. Ответственный сотрудник разберётся и даст ответ на этой странице.
status-answer = Наш ответ вам
status-agreed = О чём договорились
status-nothing-agreed = Пока ни о чём не договорились.
status-history = Что уже произошло
status-why = Почему эта очередь

status-correct-title = Исправить контактные данные
status-correct-button = Сохранить исправления
status-corrected = Исправления сохранены.
status-contest-title = Очередь не та
status-contest-lead = Напишите, почему обращение должно быть в другом месте. Это прочитает человек.
status-contest-reason = Причина
status-contest-button = Отправить
status-contest-done = Спасибо. Ответственный сотрудник разберётся.
status-report-title = Расскажите, как всё прошло
status-report-lead = Вы и сами можете рассказать, что получилось.
status-report-button = Рассказать
status-report-done = Спасибо, что рассказали.
status-withdraw-title = Отозвать обращение
status-withdraw-lead = Мы сразу удалим обращение и все ваши данные. Вернуть их будет нельзя.
status-withdraw-confirm = Хочу отозвать обращение и удалить свои данные
status-withdraw-button = Отозвать и удалить
status-withdrawn-title = Обращение отозвано
status-withdrawn = Обращение и ваши данные удалены. Можно начать заново в любое время.

error-status-code = Обращения с таким кодом нет. Проверьте буквы и цифры.
error-status-code-form = В коде тринадцать знаков. Проверьте, все ли на месте.
error-status-slow = Код вводили много раз. Подождите немного и попробуйте ещё раз.
error-status-reason = Напишите причину, чтобы мы могли помочь.
error-status-confirm = Поставьте галочку, если хотите отозвать обращение.
error-status-outcome = Выберите что-то одно.
error-status-changed = Обращение только что изменилось. Посмотрите, что нового, и попробуйте ещё раз.

# The way of a case
status-stop-new = В очереди
status-stop-claimed = У консультанта
status-stop-in-contact = Связь есть
status-stop-planned = Шаги намечены
status-stop-closed = Закрыто

# What has happened
status-event-received = Мы получили ваше обращение
status-event-claimed = Консультант взял обращение
status-event-released = Обращение вернулось в очередь
status-event-lease-lapsed = Обращение вернулось в очередь
status-event-contacted = Консультант связался с вами
status-event-no-answer = Консультант пробовал связаться с вами
status-event-next-action = Назначена следующая дата
status-event-planned = Намечен следующий шаг
status-event-noted = Консультант сделал запись
status-event-moved = Обращение перешло в другую очередь
status-event-contested = Вы сказали, что очередь не та
status-event-contest-settled = Ответственный сотрудник ответил вам
status-event-corrected = Вы исправили контактные данные
status-event-code-reissued = Вы получили новый код
status-event-person-reported = Вы рассказали, как всё прошло
status-event-closed = Обращение закрыто
status-event-withdrawn = Вы отозвали обращение

# The plan, shared details and messages
status-usual = { $count ->
    [0] Обычно мы связываемся с людьми в тот же рабочий день.
    [one] Обычно мы связываемся с людьми примерно за { $count } рабочий день.
    [few] Обычно мы связываемся с людьми примерно за { $count } рабочих дня.
    [many] Обычно мы связываемся с людьми примерно за { $count } рабочих дней.
   *[other] Обычно мы связываемся с людьми примерно за { $count } рабочего дня.
}
status-holder = Вашим обращением занимается консультант. Организация: { $org }.
status-holder-named = Вашим обращением занимается { $name }. Организация: { $org }.
status-hidden = { $org } не видит эти ваши данные: { $parts }.
status-own = Ваш ход
status-plan = План
status-step-due = Не позже { $date }
status-step-planned = Ещё не начато
status-step-sent = Мы отправили запрос
status-step-accepted = В работе
status-step-done = Сделано
status-step-finish = Это уже сделано
status-step-thanks = Отлично. Мы отметили, что шаг сделан.
status-calendar = Добавить в календарь
status-calendar-title = Встреча: { $org }
status-shares = Кто видит ваши данные
status-shares-lead = Вы договорились об этом с консультантом. Отказаться можно в любой момент.
status-share-line = { $org } видит: { $parts }. Договорились { $date }.
status-share-ended = { $org } больше не видит ваши данные. Закончилось { $date }.
status-unshare = Больше не показывать
status-unshared = Ваши данные больше не показываются.
status-messages = Сообщения
status-message-you = Вы
status-message-us = Консультант
status-message-head = { $who }, { $time }
status-message-label = Напишите консультанту
status-message-help = Мы ответим на этой странице. Не пишите личный код (henkilötunnus).
status-message-button = Отправить сообщение
status-message-sent = Сообщение отправлено.
error-status-message = Напишите сообщение.
error-status-messages = Сегодня вы отправили уже много сообщений. Если дело срочное, позвоните нам.
status-event-assigned = Для обращения выбрали консультанта
status-event-handed-over = Обращение перешло к другому консультанту
status-event-followed-up = Консультант спросил, как у вас дела

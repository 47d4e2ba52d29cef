### Events: the list, signing up, a person's own page, and mails.

events-title = Мероприятия
events-lead = Группы, информационные встречи, посещения и знакомства. Запись бесплатная, учётная запись не нужна.
events-languages = Язык страницы
events-empty = Сейчас мероприятий не запланировано. Загляните позже.
events-all = Все мероприятия
events-online = Онлайн
events-filter-area = Муниципалитет
events-filter-area-all = Везде
events-filter-kind = Вид мероприятия
events-filter-kind-all = Все виды
events-filter-language = Язык мероприятия
events-filter-language-all = Все языки
events-filter = Показать
events-feed = Подписаться на мероприятия в календаре
events-feed-help = Календарь сам получает новые мероприятия и изменения.
events-feed-name = Мероприятия: { $service }
events-kind-group = Группа
events-kind-information = Информационная встреча
events-kind-visit = Посещение
events-kind-recruiting = Встреча с работодателями
events-access-step-free = Без ступенек
events-access-toilet = Доступный туалет
events-access-loop = Индукционная петля
events-access-quiet = Тихая комната
events-access-sign = Переводчик жестового языка
events-when = { $begins }–{ $ends }
events-clock = { $hour }:{ $minute }
events-places = { $count ->
    [one] Свободно { $count } место.
    [few] Свободно { $count } места.
    [many] Свободно { $count } мест.
   *[other] Свободно { $count } места.
}
events-line = Все места заняты. Можно встать в очередь.
events-full = Все места заняты.
events-closed = Запись окончена.
events-off = Мероприятие отменено.

# One event
events-one-title = Мероприятие
events-back = Все мероприятия
events-fact-when = Время
events-fact-where = Место
events-fact-kind = Мероприятие
events-fact-languages = Язык
events-fact-access = Доступность
events-fact-org = Организатор
events-ics = Добавить в календарь
events-sign-up-title = Записаться
events-closes = Запишитесь не позже { $time }.
events-name = Имя
events-email = Электронная почта
events-email-help = Мы пришлём подтверждение и напоминание.
events-kept = Ваше имя и адрес видит только организатор. Мы удаляем их через 30 дней после мероприятия.
events-sign-up-button = Записаться
events-wait-button = Встать в очередь
events-by-code = У вас есть код?
events-by-code-help = Вы получили его, когда отправили обращение. Больше ничего не нужно.
events-by-code-button = Записаться по коду

# A person's own page
events-own-title = Ваша запись
events-own-coming = У вас есть место. Добро пожаловать!
events-own-offered = Для вас освободилось место. Подтвердите его не позже { $until }.
events-own-waiting = Вы в очереди. Ваш номер: { $number }.
events-own-waiting-more = Мы напишем вам, когда освободится место.
events-own-lapsed = Вы не подтвердили место вовремя, и оно досталось следующему.
events-own-cancelled = Ваша запись отменена.
events-own-off = Мероприятие отменено. Вам ничего не нужно делать.
events-accept-button = Беру место
events-join = Присоединиться к мероприятию здесь:
events-more = Подробнее о мероприятии
events-again = Записаться снова
events-own-link = Эта страница только для вас. Сохраните её адрес: по нему вы видите своё место и можете отменить запись.
events-cancel-title = Не сможете прийти?
events-cancel-lead = Отмените запись вовремя, и ваше место достанется другому.
events-cancel-button = Отменить запись

# To mend
error-event-name = Напишите своё имя.
error-event-email = Напишите адрес электронной почты. Например name@example.fi.
error-event-full = Кто-то только что опередил вас. Теперь все места заняты.
error-event-closed = Запись окончена.
error-event-off = Мероприятие отменено.
error-event-too-late = Это место больше не сохранено за вами. Ниже видно, как обстоит дело сейчас.
error-event-own = Такой страницы нет. Проверьте адрес. После мероприятия данные удаляются.

# Mails
mail-event-place-subject = У вас есть место: { $title }
mail-event-place-body = Здравствуйте! У вас есть место на мероприятии { $title }, { $time }. Подробности и отмена здесь: { $url } Ссылка только для вас.
mail-event-waits-subject = Вы в очереди: { $title }
mail-event-waits-body = Здравствуйте! На мероприятии { $title }, { $time }, нет свободных мест, и вы в очереди. Мы сообщим, если место освободится. Подробности и отмена здесь: { $url } Ссылка только для вас.
mail-event-offer-subject = Для вас освободилось место: { $title }
mail-event-offer-body = Здравствуйте! Для вас освободилось место на мероприятии { $title }, { $time }. Подтвердите его не позже { $until } здесь: { $url } Ссылка только для вас.
mail-event-lapsed-subject = Место досталось следующему: { $title }
mail-event-lapsed-body = Здравствуйте! Вы не подтвердили место вовремя, и оно досталось следующему. Мероприятие: { $title }, { $time }. Посмотрите, можно ли записаться снова: { $url }
mail-event-displaced-subject = Вы снова в очереди: { $title }
mail-event-displaced-body = Здравствуйте! На мероприятии { $title }, { $time }, теперь меньше мест, и вы снова в очереди. Нам жаль. Мы сообщим, если место освободится: { $url }
mail-event-cancelled-subject = Ваша запись отменена: { $title }
mail-event-cancelled-body = Здравствуйте! Ваша запись отменена. Мероприятие: { $title }, { $time }. Если это ошибка, посмотрите здесь: { $url }
mail-event-reminder-subject = Напоминание: { $title }
mail-event-reminder-body = Здравствуйте! Напоминаем о мероприятии { $title }, { $time }. Место и отмена здесь: { $url }
mail-event-changed-subject = Мероприятие изменилось: { $title }
mail-event-changed-body = Здравствуйте! Изменилось время или место мероприятия { $title }. Начало: { $time }. Новые подробности здесь: { $url }
mail-event-off-subject = Мероприятие отменено: { $title }
mail-event-off-body = Здравствуйте! Мероприятие { $title }, { $time }, отменено. Вам ничего не нужно делать. Подробнее: { $url }

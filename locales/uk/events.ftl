### Events: the list, signing up, a person's own page, and mails.

events-title = Події
events-lead = Групи, інформаційні зустрічі, візити та знайомства. Запис безкоштовний, обліковий запис не потрібен.
events-languages = Мова сторінки
events-empty = Зараз немає запланованих подій. Загляньте пізніше.
events-all = Усі події
events-online = Онлайн
events-filter-area = Муніципалітет
events-filter-area-all = Усюди
events-filter-kind = Вид події
events-filter-kind-all = Усі види
events-filter-language = Мова події
events-filter-language-all = Усі мови
events-filter = Показати
events-feed = Підписатися на події в календарі
events-feed-help = Календар сам отримує нові події та зміни.
events-feed-name = Події: { $service }
events-kind-group = Група
events-kind-information = Інформаційна зустріч
events-kind-visit = Візит
events-kind-recruiting = Зустріч із роботодавцями
events-access-step-free = Без сходів
events-access-toilet = Доступний туалет
events-access-loop = Індукційна петля
events-access-quiet = Тиха кімната
events-access-sign = Перекладач жестової мови
events-when = { $begins }–{ $ends }
events-clock = { $hour }:{ $minute }
events-places = { $count ->
    [one] Вільне { $count } місце.
    [few] Вільні { $count } місця.
    [many] Вільно { $count } місць.
   *[other] Вільно { $count } місця.
}
events-line = Усі місця зайняті. Можна стати в чергу.
events-full = Усі місця зайняті.
events-closed = Запис закінчено.
events-off = Подію скасовано.

# One event
events-one-title = Подія
events-back = Усі події
events-fact-when = Час
events-fact-where = Місце
events-fact-kind = Подія
events-fact-languages = Мова
events-fact-access = Доступність
events-fact-org = Організатор
events-ics = Додати до календаря
events-sign-up-title = Записатися
events-closes = Запишіться не пізніше ніж { $time }.
events-name = Ім’я
events-email = Електронна пошта
events-email-help = Ми надішлемо підтвердження й нагадування.
events-kept = Ваше ім’я та адресу бачить лише організатор. Ми видаляємо їх через 30 днів після події.
events-sign-up-button = Записатися
events-wait-button = Стати в чергу
events-by-code = Маєте власний код?
events-by-code-help = Ви отримали його, коли надіслали звернення. Більше нічого не потрібно.
events-by-code-button = Записатися за кодом

# A person's own page
events-own-title = Ваш запис
events-own-coming = Ви маєте місце. Ласкаво просимо!
events-own-offered = Для вас звільнилося місце. Підтвердьте його не пізніше ніж { $until }.
events-own-waiting = Ви в черзі. Ваш номер: { $number }.
events-own-waiting-more = Ми напишемо вам, коли звільниться місце.
events-own-lapsed = Ви не підтвердили місце вчасно, і воно дісталося наступній людині.
events-own-cancelled = Ваш запис скасовано.
events-own-off = Подію скасовано. Вам нічого не треба робити.
events-accept-button = Беру місце
events-join = Приєднатися до події тут:
events-more = Докладніше про подію
events-again = Записатися знову
events-own-link = Ця сторінка лише для вас. Збережіть її адресу: за нею ви бачите своє місце й можете скасувати запис.
events-cancel-title = Не зможете прийти?
events-cancel-lead = Скасуйте запис вчасно, і ваше місце дістанеться комусь іншому.
events-cancel-button = Скасувати запис

# To mend
error-event-name = Напишіть своє ім’я.
error-event-email = Напишіть адресу електронної пошти. Наприклад name@example.fi.
error-event-full = Хтось щойно випередив вас. Тепер усі місця зайняті.
error-event-closed = Запис закінчено.
error-event-off = Подію скасовано.
error-event-too-late = Це місце вже не збережене за вами. Нижче видно, як є зараз.
error-event-own = Такої сторінки немає. Перевірте адресу. Після події дані видаляються.

# Mails
mail-event-place-subject = Ви маєте місце: { $title }
mail-event-place-body = Вітаємо! Ви маєте місце на події { $title }, { $time }. Подробиці та скасування тут: { $url } Посилання лише для вас.
mail-event-waits-subject = Ви в черзі: { $title }
mail-event-waits-body = Вітаємо! На події { $title }, { $time }, немає вільних місць, і ви в черзі. Ми повідомимо, якщо місце звільниться. Подробиці та скасування тут: { $url } Посилання лише для вас.
mail-event-offer-subject = Для вас звільнилося місце: { $title }
mail-event-offer-body = Вітаємо! Для вас звільнилося місце на події { $title }, { $time }. Підтвердьте його не пізніше ніж { $until } тут: { $url } Посилання лише для вас.
mail-event-lapsed-subject = Місце дісталося наступній людині: { $title }
mail-event-lapsed-body = Вітаємо! Ви не підтвердили місце вчасно, і воно дісталося наступній людині. Подія: { $title }, { $time }. Подивіться, чи можна записатися знову: { $url }
mail-event-displaced-subject = Ви знову в черзі: { $title }
mail-event-displaced-body = Вітаємо! На події { $title }, { $time }, тепер менше місць, і ви знову в черзі. Нам прикро. Ми повідомимо, якщо місце звільниться: { $url }
mail-event-cancelled-subject = Ваш запис скасовано: { $title }
mail-event-cancelled-body = Вітаємо! Ваш запис скасовано. Подія: { $title }, { $time }. Якщо це помилка, подивіться тут: { $url }
mail-event-reminder-subject = Нагадування: { $title }
mail-event-reminder-body = Вітаємо! Нагадуємо про подію { $title }, { $time }. Місце та скасування тут: { $url }
mail-event-changed-subject = Подію змінено: { $title }
mail-event-changed-body = Вітаємо! Змінився час або місце події { $title }. Початок: { $time }. Нові подробиці тут: { $url }
mail-event-off-subject = Подію скасовано: { $title }
mail-event-off-body = Вітаємо! Подію { $title }, { $time }, скасовано. Вам нічого не треба робити. Докладніше: { $url }

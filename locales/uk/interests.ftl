### Interests: activities, answers and the six scales.

# How much an activity is liked

liking-strong-dislike = Зовсім ні
liking-dislike = Не дуже
liking-neutral = Не знаю
liking-like = Охоче
liking-strong-like = Дуже охоче

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = Ручна праця й техніка
scale-r-what = Ви майструєте, будуєте, ремонтуєте й працюєте з машинами.
scale-r-you = працювати руками й з технікою
scale-r-work = ручна праця й техніка
scale-i = Дослідження й пошук причин
scale-i-what = Ви досліджуєте речі та з’ясовуєте, як вони працюють.
scale-i-you = досліджувати й з’ясовувати
scale-i-work = дослідження й пошук причин
scale-a = Творчість
scale-a-what = Ви вигадуєте, створюєте й висловлюєте щось по-своєму.
scale-a-you = творити щось своє
scale-a-work = творчі завдання
scale-s = Допомога й навчання інших
scale-s-what = Ви допомагаєте людям, доглядаєте їх, навчаєте й слухаєте.
scale-s-you = допомагати й навчати
scale-s-work = допомога й навчання інших
scale-e = Керування й продаж
scale-e-what = Ви ведете групу, продаєте й даєте справам поштовх.
scale-e-you = керувати й продавати
scale-e-work = керування й продаж
scale-c = Порядок і точність
scale-c-what = Ви тримаєте все в порядку й працюєте точно.
scale-c-you = дбати про порядок і точність
scale-c-work = порядок і точність

# The activities

activity-r-fix-snowmobile = Ремонтувати снігохід або автомобіль
activity-i-test-water = Досліджувати, чи чиста вода в озері
activity-a-northern-lights = Фотографувати північне сяйво для туристичного буклета
activity-s-help-at-home = Допомагати літній людині в неї вдома
activity-e-sell-trips = Продавати екскурсії туристам
activity-c-count-stock = Рахувати й записувати товари на складі
activity-r-build-frame = Зводити каркас будинку на будівництві
activity-i-find-cause = Шукати причину, чому машина погано працює
activity-a-design-craft = Придумувати вигляд прикраси, ножа чи одягу
activity-s-day-care = Гратися й навчатися з дітьми в дитсадку
activity-e-lead-team = Вести команду й розподіляти роботу
activity-c-check-invoices = Перевіряти рахунки й вчасно їх оплачувати
activity-r-plant-forest = Садити ліс і доглядати саджанці
activity-i-rock-samples = Досліджувати зразки гірських порід для шахти
activity-a-play-music = Грати музику або співати для публіки
activity-s-teach-phone = Навчати когось користуватися телефоном
activity-e-start-business = Відкрити власний невеликий бізнес
activity-c-book-rooms = Записувати й упорядковувати бронювання в готелі
activity-r-plough-snow = Розчищати від снігу двори й дороги
activity-i-study-figures = Шукати причини в цифрах і статистиці
activity-a-write-story = Писати історію для газети чи інтернету
activity-s-welcome-newcomer = Допомагати облаштуватися людині, яка щойно приїхала в країну
activity-e-agree-price = Домовлятися про ціну й договір
activity-c-record-hours = Записувати робочі години, щоб людям заплатили
activity-r-weld-metal = Зварювати й підганяти металеві деталі
activity-i-compare-medicine = Досліджувати, як діють ліки
activity-a-style-restaurant = Придумувати інтер’єр ресторану
activity-s-listen = Слухати людину, якій важко
activity-e-promote-event = Планувати й рекламувати сільське свято
activity-c-file-documents = Перевіряти документи й складати їх до архіву
activity-r-clean-rooms = Прибирати номери готелю для нових гостей
activity-i-study-wildlife = Досліджувати тварин і рослини лісу
activity-a-new-dish = Придумувати нову страву для ресторану
activity-s-help-pupil = Допомагати учневі із завданнями в школі
activity-e-sell-in-shop = Показувати й продавати товари в магазині
activity-c-sort-parcels = Сортувати посилки за адресами
activity-r-install-lights = Установлювати світильники й розетки
activity-i-write-program = Писати й тестувати комп’ютерну програму
activity-a-play-elf = Грати ельфа для гостей різдвяного селища
activity-s-show-colleague = Показувати новому колезі, як працювати
activity-e-hire-people = Шукати й добирати нових працівників
activity-c-run-till = Працювати на касі й рахувати гроші
activity-r-drive-truck = Водити вантажівку або шахтну машину
activity-i-village-history = З’ясовувати історію села зі старих паперів
activity-a-web-look = Придумувати вигляд сайту чи гри
activity-s-help-passenger = Допомагати пасажиру сісти в авто й дійти до дверей
activity-e-win-people-over = Захоплювати людей власною ідеєю
activity-c-portion-medicine = Розкладати ліки на дози за інструкцією
activity-r-feed-reindeer = Годувати оленів і лагодити огорожі
activity-i-study-symptoms = Вивчати симптоми й розпізнавати хворобу
activity-a-snow-sculpture = Ліпити скульптуру зі снігу
activity-s-guide-hike = Вести групу в похід у гори
activity-e-run-project = Керувати будівництвом від початку до кінця
activity-c-food-temperatures = Вимірювати й записувати температуру їжі

# Another question for a flat interest profile: six working days

question-preference = Який день ви вибрали б?
question-preference-help = Вам усе сподобалося приблизно однаково. Виберіть один чи два дні, які вам найближчі.
error-choose-two = Виберіть не більше двох.
preference-r = День, коли ви ремонтуєте й будуєте своїми руками
preference-i = День, коли ви досліджуєте й з’ясовуєте причини
preference-a = День, коли ви вигадуєте й творите щось своє
preference-s = День, коли ви допомагаєте людям і радите їм
preference-e = День, коли ви ведете групу й укладаєте угоди
preference-c = День, коли ви даєте лад паперам і речам

### Interests: activities, answers and the six scales.

# How much an activity is liked. Short words: five answers side by side on a narrow screen.

liking-strong-dislike = Совсем нет
liking-dislike = Не очень
liking-neutral = Не знаю
liking-like = Нравится
liking-strong-like = Очень нравится

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = Работа руками и техника
scale-r-what = Вы мастерите, строите, чините и работаете с техникой.
scale-r-you = работать руками и с техникой
scale-r-work = ручной труд и техника
scale-i = Исследование и поиск ответов
scale-i-what = Вы изучаете разное и выясняете, как это устроено.
scale-i-you = исследовать и искать ответы
scale-i-work = исследование и поиск ответов
scale-a = Творчество
scale-a-what = Вы придумываете, создаёте и выражаете себя по-своему.
scale-a-you = творить и создавать своё
scale-a-work = творчество
scale-s = Помощь и обучение
scale-s-what = Вы помогаете людям, заботитесь о них, учите и слушаете.
scale-s-you = помогать и учить других
scale-s-work = помощь людям и обучение
scale-e = Руководство и продажи
scale-e-what = Вы ведёте за собой, продаёте и начинаете новые дела.
scale-e-you = руководить и продавать
scale-e-work = руководство и продажи
scale-c = Порядок и точность
scale-c-what = Вы держите всё в порядке и работаете аккуратно.
scale-c-you = наводить порядок и работать точно
scale-c-work = дела, где важны порядок и точность

# The activities

activity-r-fix-snowmobile = Чинить снегоход или автомобиль
activity-i-test-water = Проверять, чистая ли вода в озере
activity-a-northern-lights = Снимать северное сияние для туристической брошюры
activity-s-help-at-home = Помогать пожилому человеку у него дома
activity-e-sell-trips = Продавать экскурсии туристам
activity-c-count-stock = Считать и записывать товары на складе
activity-r-build-frame = Строить каркас дома на стройке
activity-i-find-cause = Выяснять, почему машина плохо работает
activity-a-design-craft = Придумывать украшение, нож или одежду
activity-s-day-care = Играть и учиться с детьми в детском саду
activity-e-lead-team = Вести группу и распределять работу
activity-c-check-invoices = Проверять счета и вовремя оплачивать их
activity-r-plant-forest = Сажать лес и ухаживать за молодыми деревьями
activity-i-rock-samples = Изучать образцы камня для шахты
activity-a-play-music = Играть музыку или петь для публики
activity-s-teach-phone = Учить другого пользоваться телефоном
activity-e-start-business = Открыть своё небольшое дело
activity-c-book-rooms = Записывать и распределять брони в отеле
activity-r-plough-snow = Чистить дворы и дороги снегоуборочной машиной
activity-i-study-figures = Искать причины в цифрах и статистике
activity-a-write-story = Писать историю для газеты или сайта
activity-s-welcome-newcomer = Помогать новому человеку в стране на первых порах
activity-e-agree-price = Договариваться о цене и контракте
activity-c-record-hours = Записывать часы работы для выплаты зарплаты
activity-r-weld-metal = Сваривать и подгонять детали из металла
activity-i-compare-medicine = Изучать, как действует лекарство
activity-a-style-restaurant = Придумывать интерьер ресторана
activity-s-listen = Слушать человека в трудной ситуации
activity-e-promote-event = Готовить и рекламировать праздник в деревне
activity-c-file-documents = Проверять документы и сдавать их в архив
activity-r-clean-rooms = Убирать номера в отеле для новых гостей
activity-i-study-wildlife = Изучать животных и растения в лесу
activity-a-new-dish = Придумывать новое блюдо для ресторана
activity-s-help-pupil = Помогать ученику с заданиями в школе
activity-e-sell-in-shop = Показывать и продавать товары в магазине
activity-c-sort-parcels = Сортировать посылки по адресам
activity-r-install-lights = Устанавливать светильники и розетки
activity-i-write-program = Писать и проверять компьютерную программу
activity-a-play-elf = Играть гнома для гостей рождественской деревни
activity-s-show-colleague = Показывать новому коллеге, как работать
activity-e-hire-people = Искать и выбирать новых работников
activity-c-run-till = Работать на кассе и считать деньги
activity-r-drive-truck = Водить грузовик или технику в шахте
activity-i-village-history = Изучать историю деревни по старым бумагам
activity-a-web-look = Придумывать внешний вид сайта или игры
activity-s-help-passenger = Помогать пассажиру сесть в машину и дойти до двери
activity-e-win-people-over = Увлекать людей своей идеей
activity-c-portion-medicine = Делить лекарства на дозы по инструкции
activity-r-feed-reindeer = Кормить оленей и чинить изгороди
activity-i-study-symptoms = Изучать симптомы и распознавать болезнь
activity-a-snow-sculpture = Лепить скульптуру из снега
activity-s-guide-hike = Вести группу в походе по сопкам
activity-e-run-project = Руководить стройкой от начала до конца
activity-c-food-temperatures = Измерять и записывать температуру еды

# Another question for a flat interest profile: six working days

question-preference = Какой день вы бы выбрали?
question-preference-help = Вам всё понравилось примерно одинаково. Выберите один или два дня, которые вам ближе всего.
error-choose-two = Выберите не больше двух.
preference-r = День, когда вы чините и строите своими руками
preference-i = День, когда вы исследуете и ищете причины
preference-a = День, когда вы придумываете и создаёте что-то своё
preference-s = День, когда вы помогаете людям и даёте советы
preference-e = День, когда вы ведёте группу и заключаете сделки
preference-c = День, когда вы приводите в порядок бумаги и вещи

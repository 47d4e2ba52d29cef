# Pathways

pathway-care-ladder = От помощника по уходу до медработника (lähihoitaja)
pathway-care-ladder-first = Сходите в пансионат с уходом и спросите о трудовой практике.
pathway-care-ladder-talk = Поговорите с нами о том, что вам интересно в уходе за людьми.
pathway-care-ladder-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-care-ladder-language = Подтяните финский до повседневного уровня (B1). Это сразу поможет.
pathway-care-ladder-assistant-studies = Учитесь на помощника по уходу. Это часть квалификации медработника (lähihoitaja).
pathway-care-ladder-assistant-work = Поработайте помощником по уходу и наберитесь опыта.
pathway-care-ladder-language-more = Доведите финский до хорошего уровня (B2), пока работаете.
pathway-care-ladder-nurse-studies = Учитесь на медработника (lähihoitaja). Прежнюю учёбу вам зачтут.

pathway-cleaning = Стать специалистом по уборке
pathway-cleaning-first = Спросите в клининговой фирме или отеле, когда можно посмотреть на работу.
pathway-cleaning-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-cleaning-work = Начните работать. Вначале вам всё покажут.
pathway-cleaning-qualification = Учитесь этой профессии без отрыва от работы, если хотите квалификацию.

pathway-cooking = На кухню, а потом в повара
pathway-cooking-first = Запишитесь на гигиенический тест (hygieniapassi) и готовьтесь.
pathway-cooking-hygiene = Получите гигиенический паспорт (hygieniapassi). Тест сдают на финском, шведском или английском.
pathway-cooking-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-cooking-kitchen = Начните помощником на кухне и учитесь у повара.
pathway-cooking-qualification = Учитесь на повара. Срок зависит от того, что вы уже умеете.

pathway-serving = Стать официантом
pathway-serving-first = Выберите два ресторана и спросите о работе или трудовой практике.
pathway-serving-hygiene = Получите гигиенический паспорт (hygieniapassi). Тест сдают на финском, шведском или английском.
pathway-serving-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-serving-season = Поработайте один сезон. Так осваивают обслуживание и темп.
pathway-serving-alcohol = Получите паспорт на подачу алкоголя (anniskelupassi), если хотите ответственную работу в ресторане.
pathway-serving-qualification = Учитесь на официанта. Срок зависит от того, что вы уже умеете.

pathway-bus-driving = Стать водителем автобуса
pathway-bus-driving-first = Спросите у нас, где можно выучиться на водителя.
pathway-bus-driving-health = Сходите к врачу. Врач оценит, можно ли вам водить по работе.
pathway-bus-driving-licence = Получите права категории D. Минимальный возраст зависит от обучения: 18, 21 или 23 года.
pathway-bus-driving-competence = Пройдите обучение профессиональных водителей: 140 или 280 часов и экзамен.
pathway-bus-driving-work = Начните ездить и попросите, чтобы сначала вам всё показали.
pathway-bus-driving-refresh = Продлевайте допуск: 35 часов обучения каждые пять лет.

pathway-truck-driving = Стать водителем грузовика
pathway-truck-driving-first = Спросите у нас, где можно выучиться на водителя.
pathway-truck-driving-licence = Получите права категории C.
pathway-truck-driving-competence = Пройдите обучение профессиональных водителей: 140 или 280 часов и экзамен.
pathway-truck-driving-work = Начните ездить и попросите, чтобы сначала вам всё показали.
pathway-truck-driving-refresh = Продлевайте допуск: 35 часов обучения каждые пять лет.

pathway-taxi-driving = Стать водителем такси
pathway-taxi-driving-first = Прочитайте, что спрашивают на экзамене водителя такси, и запишитесь на него.
pathway-taxi-driving-licence = Вам нужны права категории B. Они должны быть у вас не меньше года.
pathway-taxi-driving-health = Сходите к врачу и попросите медицинскую справку для водителя.
pathway-taxi-driving-test = Сдайте экзамен водителя такси.
pathway-taxi-driving-permit = Подайте на разрешение водителя такси. Оно действует пять лет.
pathway-taxi-driving-work = Начните ездить в фирме такси.

pathway-electrical = Стать электриком
pathway-electrical-first = Спросите в электромонтажной фирме, можно ли провести день с ними на объекте.
pathway-electrical-safety = Получите карту безопасности труда (työturvallisuuskortti). Курс длится день, карта действует пять лет.
pathway-electrical-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-electrical-qualification = Учитесь на электрика в училище или по ученическому договору.
pathway-electrical-experience = Поработайте рядом с опытным электриком.
pathway-electrical-competence = Подайте на допуск электрика 2 (sähköpätevyys 2), если хотите руководить работами.

pathway-early-childhood = К детям, в детский сад
pathway-early-childhood-first = Позвоните в ближайший детский сад и спросите, можно ли прийти посмотреть.
pathway-early-childhood-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-early-childhood-apply = Подайте на учёбу. При непрерывном приёме (jatkuva haku) подать можно круглый год.
pathway-early-childhood-qualification = Получите квалификацию в сфере воспитания и наставничества.
pathway-early-childhood-work = Работайте помощником воспитателя в детском саду.

pathway-guarding = Стать охранником
pathway-guarding-first = Вместе с нами найдите ближайший курс охранников.
pathway-guarding-short-course = Пройдите курс временного охранника: 40 уроков и экзамен.
pathway-guarding-course = Пройдите курс охранника: 80 уроков и экзамен.
pathway-guarding-card = Подайте в полицию на карточку охранника. Она действует пять лет.
pathway-guarding-work = Начните работать в охранной фирме.

pathway-forest-machines = Стать оператором лесной машины
pathway-forest-machines-first = Спросите у владельца лесных машин, можно ли провести с ним день в лесу.
pathway-forest-machines-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-forest-machines-apply = Подайте на учёбу по лесному делу. При непрерывном приёме (jatkuva haku) подать можно круглый год.
pathway-forest-machines-qualification = Научитесь управлять машиной, обслуживать её и ухаживать за лесом.
pathway-forest-machines-work = Начните работать в фирме с лесными машинами.

pathway-metalwork = Стать сварщиком или станочником
pathway-metalwork-first = Сходите в металлическую мастерскую или в мастерскую училища.
pathway-metalwork-safety = Получите карту безопасности труда (työturvallisuuskortti). Курс длится день, карта действует пять лет.
pathway-metalwork-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-metalwork-qualification = Получите профессию в училище или по ученическому договору.
pathway-metalwork-work = Начните работать в цехе.

pathway-caretaking = Стать техником по уходу за зданиями
pathway-caretaking-first = Спросите в фирме по уходу за домами, можно ли посмотреть рабочий день.
pathway-caretaking-safety = Получите карту безопасности труда (työturvallisuuskortti). Курс длится день, карта действует пять лет.
pathway-caretaking-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-caretaking-work = Начните с работы во дворе, уборки снега и мелкого ремонта.
pathway-caretaking-qualification = Учитесь этой профессии без отрыва от работы.

pathway-sales = В магазин и обслуживание клиентов
pathway-sales-first = Выберите три магазина и спросите о работе или трудовой практике.
pathway-sales-hygiene = Для продуктового магазина нужен гигиенический паспорт (hygieniapassi).
pathway-sales-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-sales-work = Начните на кассе, с раскладки товара или с помощи покупателям.
pathway-sales-qualification = Если хотите профессию, получите квалификацию merkonomi (торговля).

pathway-office-work = В офис и бухгалтерию
pathway-office-work-first = Расскажите нам, с какими программами вы работали.
pathway-office-work-digital = Поработайте с таблицами и текстами на обучении цифровым навыкам.
pathway-office-work-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-office-work-qualification = Учитесь на квалификацию merkonomi и выберите офис или финансы.
pathway-office-work-work = Начните работать в офисе или бухгалтерской фирме.

pathway-into-it-support = В IT-поддержку
pathway-into-it-support-first = Помогите одному знакомому с устройством и запишите, что вы сделали.
pathway-into-it-support-digital = Спросите, можно ли помогать другим в пункте цифровой помощи.
pathway-into-it-support-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-into-it-support-qualification = Получите квалификацию в сфере информационных технологий и связи.
pathway-into-it-support-work = Начните работать в службе поддержки.

pathway-guiding = Стать гидом по природе и туризму
pathway-guiding-first = Спросите о работе на следующий сезон в фирме, где проводят сафари или походы.
pathway-guiding-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-guiding-season = Поработайте один сезон помощником гида.
pathway-guiding-qualification = Учитесь на гида по дикой природе.
pathway-guiding-work = Водите свои группы и учитесь дальше.

pathway-building = В строители или сантехники
pathway-building-first = Запишитесь на курс по безопасности труда (työturvallisuuskortti).
pathway-building-safety = Получите карту безопасности труда (työturvallisuuskortti). Курс длится день, карта действует пять лет.
pathway-building-trial = Попробуйте эту работу на трудовой практике. Сначала договоритесь об этом со службой занятости.
pathway-building-qualification = Получите профессию в училище или по ученическому договору.
pathway-building-work = Начните работать на стройках и учитесь у опытных людей.

# who is responsible for the step
party-person = вы
party-city = городская служба занятости
party-college = училище
party-employer = работодатель
party-coaching = обучение цифровым навыкам

# how you get by meanwhile
paid-apprenticeship = Ученический договор, oppisopimus (учёба на работе и зарплата)
paid-labour-market-training = Обучение от службы занятости, työvoimakoulutus (для безработных: мы расскажем, как оно влияет на пособие)
paid-work-trial = Трудовая практика, työkokeilu (вы знакомитесь с работой и обычно получаете пособие по безработице)
paid-pay-subsidy = Субсидия на зарплату, palkkatuki (её может попросить работодатель)

# length
weeks-about =
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
weeks-range =
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

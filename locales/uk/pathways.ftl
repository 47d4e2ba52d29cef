# Pathways

pathway-care-ladder = Від помічника з догляду до практичної медсестри
pathway-care-ladder-first = Відвідайте будинок догляду й спитайте про пробну роботу.
pathway-care-ladder-talk = Поговоріть із нами про те, що вас приваблює в догляді.
pathway-care-ladder-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-care-ladder-language = Підтягніть фінську до побутового рівня (B1). Це допоможе відразу.
pathway-care-ladder-assistant-studies = Навчайтеся на помічника з догляду. Це частина кваліфікації практичної медсестри (lähihoitaja).
pathway-care-ladder-assistant-work = Працюйте помічником із догляду й набувайте досвіду.
pathway-care-ladder-language-more = Розвивайте фінську до доброго рівня (B2) під час роботи.
pathway-care-ladder-nurse-studies = Навчайтеся на фах «практична медсестра/медбрат». Попереднє навчання вам зарахують.

pathway-cleaning = Стати фахівцем із прибирання
pathway-cleaning-first = Спитайте у фірмі з прибирання чи готелі, коли можна прийти й подивитися на роботу.
pathway-cleaning-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-cleaning-work = Починайте працювати. Спочатку вам усе покажуть.
pathway-cleaning-qualification = Навчайтеся цього фаху під час роботи, якщо хочете кваліфікацію.

pathway-cooking = На кухню й далі до кухаря
pathway-cooking-first = Запишіться на тест гігієнічного паспорта й підготуйтеся.
pathway-cooking-hygiene = Отримайте гігієнічний паспорт (hygieniapassi). Тест можна скласти фінською, шведською чи англійською.
pathway-cooking-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-cooking-kitchen = Почніть помічником на кухні й учіться в кухаря.
pathway-cooking-qualification = Навчайтеся на кухаря. Тривалість залежить від того, що ви вже вмієте.

pathway-serving = Стати офіціантом
pathway-serving-first = Виберіть два ресторани й спитайте там про роботу чи пробну роботу.
pathway-serving-hygiene = Отримайте гігієнічний паспорт (hygieniapassi). Тест можна скласти фінською, шведською чи англійською.
pathway-serving-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-serving-season = Попрацюйте один сезон. Ви навчитеся обслуговувати й тримати темп.
pathway-serving-alcohol = Отримайте паспорт для подавання алкоголю (anniskelupassi), якщо хочете більшої відповідальності.
pathway-serving-qualification = Навчайтеся на офіціанта. Тривалість залежить від того, що ви вже вмієте.

pathway-bus-driving = Стати водієм автобуса
pathway-bus-driving-first = Спитайте нас, де можна вивчитися на водія.
pathway-bus-driving-health = Сходіть до лікаря. Лікар оцінить, чи можна вам працювати за кермом.
pathway-bus-driving-licence = Отримайте права категорії D. Мінімальний вік залежить від навчання: 18, 21 або 23 роки.
pathway-bus-driving-competence = Пройдіть професійне навчання водіїв: 140 або 280 годин та іспит.
pathway-bus-driving-work = Починайте їздити й попросіть, щоб спочатку вам усе показали.
pathway-bus-driving-refresh = Підтримуйте право на роботу: 35 годин навчання кожні п’ять років.

pathway-truck-driving = Стати водієм вантажівки
pathway-truck-driving-first = Спитайте нас, де можна вивчитися на водія.
pathway-truck-driving-licence = Отримайте права категорії C.
pathway-truck-driving-competence = Пройдіть професійне навчання водіїв: 140 або 280 годин та іспит.
pathway-truck-driving-work = Починайте їздити й попросіть, щоб спочатку вам усе показали.
pathway-truck-driving-refresh = Підтримуйте право на роботу: 35 годин навчання кожні п’ять років.

pathway-taxi-driving = Стати водієм таксі
pathway-taxi-driving-first = Прочитайте, що питають на іспиті водія таксі, і запишіться на нього.
pathway-taxi-driving-licence = Вам потрібні права категорії B, отримані щонайменше рік тому.
pathway-taxi-driving-health = Сходіть до лікаря й попросіть медичну довідку водія.
pathway-taxi-driving-test = Складіть іспит водія таксі.
pathway-taxi-driving-permit = Подайте заяву на дозвіл водія таксі. Він діє п’ять років.
pathway-taxi-driving-work = Починайте їздити в таксі-фірмі.

pathway-electrical = Стати електромонтажником
pathway-electrical-first = Спитайте в електромонтажній фірмі, чи можна провести з ними день на об’єкті.
pathway-electrical-safety = Отримайте картку з безпеки праці (työturvallisuuskortti). Курс триває один день, картка діє п’ять років.
pathway-electrical-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-electrical-qualification = Навчайтеся на електромонтажника у коледжі або за учнівським договором (oppisopimus).
pathway-electrical-experience = Працюйте поруч із досвідченим майстром.
pathway-electrical-competence = Отримайте електротехнічний допуск 2 (sähköpätevyys 2), якщо хочете керувати електророботами.

pathway-early-childhood = До роботи з малими дітьми
pathway-early-childhood-first = Зателефонуйте до найближчого дитсадка й спитайте, чи можна прийти подивитися.
pathway-early-childhood-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-early-childhood-apply = Подайте заяву на навчання. За постійного набору це можна зробити впродовж року.
pathway-early-childhood-qualification = Здобудьте професійну кваліфікацію з виховання й наставництва.
pathway-early-childhood-work = Працюйте помічником вихователя в дитсадку.

pathway-guarding = Стати охоронцем
pathway-guarding-first = Знайдіть разом із нами найближчий курс для охоронців.
pathway-guarding-short-course = Пройдіть курс тимчасового охоронця: 40 уроків та іспит.
pathway-guarding-course = Пройдіть курс охоронця: 80 уроків та іспит.
pathway-guarding-card = Подайте до поліції заяву на картку охоронця. Вона діє п’ять років.
pathway-guarding-work = Почніть працювати в охоронній фірмі.

pathway-forest-machines = Стати оператором лісової машини
pathway-forest-machines-first = Спитайте у власника лісових машин, чи можна провести з ним день у лісі.
pathway-forest-machines-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-forest-machines-apply = Подайте заяву на навчання лісової справи. За постійного набору це можна зробити впродовж року.
pathway-forest-machines-qualification = Навчіться керувати машиною, обслуговувати її та доглядати ліс.
pathway-forest-machines-work = Почніть працювати у фірмі з лісовими машинами.

pathway-metalwork = Стати зварювальником або верстатником
pathway-metalwork-first = Відвідайте металеву майстерню або майстерню коледжу.
pathway-metalwork-safety = Отримайте картку з безпеки праці (työturvallisuuskortti). Курс триває один день, картка діє п’ять років.
pathway-metalwork-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-metalwork-qualification = Здобудьте фах у коледжі або за учнівським договором (oppisopimus).
pathway-metalwork-work = Почніть працювати в майстерні.

pathway-caretaking = Стати доглядачем будинків
pathway-caretaking-first = Спитайте у фірмі з догляду будинків, чи можна побачити їхній робочий день.
pathway-caretaking-safety = Отримайте картку з безпеки праці (työturvallisuuskortti). Курс триває один день, картка діє п’ять років.
pathway-caretaking-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-caretaking-work = Почніть із роботи у дворі, прибирання снігу й дрібного ремонту.
pathway-caretaking-qualification = Навчайтеся на доглядача будинків під час роботи.

pathway-sales = До магазину й роботи з клієнтами
pathway-sales-first = Виберіть три магазини й спитайте там про роботу чи пробну роботу.
pathway-sales-hygiene = Отримайте гігієнічний паспорт, якщо магазин продуктовий.
pathway-sales-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-sales-work = Почніть на касі, з викладання товару чи з порад покупцям.
pathway-sales-qualification = Здобудьте торгову кваліфікацію (merkonomi), якщо хочете мати фах.

pathway-office-work = До офісу й бухгалтерії
pathway-office-work-first = Розкажіть нам, якими програмами ви користувалися.
pathway-office-work-digital = Потренуйтеся робити таблиці й тексти на заняттях цифрової підтримки.
pathway-office-work-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-office-work-qualification = Здобудьте кваліфікацію merkonomi й виберіть офіс або фінанси.
pathway-office-work-work = Почніть працювати в офісі або бухгалтерській фірмі.

pathway-into-it-support = До ІТ-підтримки
pathway-into-it-support-first = Допоможіть комусь знайомому з пристроєм і запишіть, що ви зробили.
pathway-into-it-support-digital = Спитайте, чи можна допомагати іншим у пункті цифрової допомоги.
pathway-into-it-support-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-into-it-support-qualification = Здобудьте кваліфікацію з інформаційних і комунікаційних технологій.
pathway-into-it-support-work = Почніть працювати в службі підтримки.

pathway-guiding = Стати гідом у природі й туризмі
pathway-guiding-first = Спитайте у фірмі, що проводить сафарі чи екскурсії, про роботу на наступний сезон.
pathway-guiding-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-guiding-season = Попрацюйте один сезон помічником гіда.
pathway-guiding-qualification = Навчайтеся на гіда з походів і природи.
pathway-guiding-work = Водіть власні групи й розвивайте свої вміння.

pathway-building = Стати будівельником або сантехніком
pathway-building-first = Запишіться на курс із безпеки праці (työturvallisuuskortti).
pathway-building-safety = Отримайте картку з безпеки праці (työturvallisuuskortti). Курс триває один день, картка діє п’ять років.
pathway-building-trial = Спробуйте цю справу на пробній роботі (työkokeilu). Спершу домовтеся зі службою зайнятості.
pathway-building-qualification = Здобудьте фах у коледжі або за учнівським договором (oppisopimus).
pathway-building-work = Почніть працювати на будівництві й учіться в досвідчених.

# who is responsible for the step
party-person = ви
party-city = міська служба зайнятості
party-college = навчальний заклад
party-employer = роботодавець
party-coaching = цифрова підтримка

# how you get by meanwhile
paid-apprenticeship = Учнівський договір, oppisopimus (навчання на роботі із зарплатою)
paid-labour-market-training = Навчання для ринку праці (для безробітних: ми розкажемо, як воно вплине на вашу допомогу)
paid-work-trial = Пробна робота, työkokeilu (знайомитеся з роботою й зазвичай отримуєте допомогу з безробіття)
paid-pay-subsidy = Дотація, palkkatuki (роботодавець може просити підтримку на вашу зарплату)

# length
weeks-about =
    { $weeks ->
        [52] приблизно рік
        [104] приблизно два роки
        [156] приблизно три роки
        [one] приблизно { $weeks } тиждень
        [few] приблизно { $weeks } тижні
        [many] приблизно { $weeks } тижнів
       *[other] приблизно { $weeks } тижня
    }
weeks-range =
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

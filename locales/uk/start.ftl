### The start, the situation questions and what all screens share.

# The start screen

start-title = Знайдіть свій напрям
start-lead = Розкажіть про свої навички й про те, що вам подобається. Ви побачите свої сильні сторони, роботу поблизу й перший крок.
start-time = Це займе приблизно дванадцять хвилин.
start-stays = Ваші відповіді залишаються на цьому пристрої. Без вашого дозволу нічого не надсилається. Спершу ви бачите, що буде надіслано, і вирішуєте самі.
start-server = Ваші відповіді проходять через сервер міста. Ми їх не зберігаємо й не записуємо, доки ви їх не надішлете.
start-voluntary = Це добровільно. Якщо ви цим не користуєтеся, ваші виплати й послуги не зміняться.
start-stop-any-time = Запитання можна пропускати, а зупинитися — будь-коли.
start-closed-tab = Якщо оновити сторінку, відповіді залишаться. Якщо закрити вкладку, вони зникнуть.
start-not-kept = Якщо оновити або закрити сторінку, відповіді зникнуть.
start-idle = Відповіді зникнуть із пристрою, якщо ви не користуєтеся сервісом дві години.
start-privacy-link = Прочитайте, як ми захищаємо ваші дані
start-call = Краще поговорити? Зателефонуйте нам. Номер: { $phone }. Відповідаємо: { $hours }.
start-begin = Почати

# The path picture and progress

path-label = Етапи вашого шляху
stretch-situation = Ваша ситуація
stretch-digital = Цифрові навички
stretch-interests = Інтереси
stretch-result = Результат
progress-situation = Ваша ситуація: запитання { $number } з { $about }
progress-digital = Цифрові навички: запитання { $number }, усього приблизно { $about }
progress-interests = Інтереси: сторінка { $number }, усього приблизно { $about }

# Municipality

question-municipality = У якому муніципалітеті (kunta) ви живете?
question-municipality-help = Так ми зможемо показати роботу й допомогу поблизу.
municipality-other = В іншому місці

# What the person hopes for

question-goal = Що вам зараз потрібно?
question-goal-help = Виберіть те, що для вас зараз найважливіше.
goal-work = Робота якнайшвидше
goal-new-field = Робота в новій галузі
goal-training = Навчання або кваліфікація
goal-not-sure = Ще не знаю

# Own estimate of Finnish

question-finnish = Наскільки добре ви знаєте фінську мову?
question-finnish-help = Досить вашої власної оцінки. Це не тест.
finnish-none = Фінської ще немає: усе іншою мовою
finnish-words = Кілька слів: привітатися й назвати своє ім’я
finnish-simple = Проста фінська: порозумітися в магазині й автобусі
finnish-everyday = Побутова фінська: більшість розмов удома й на роботі
finnish-good = Добра фінська: також писати на роботі
finnish-fluent = Вільна фінська або фінська як рідна

# What makes working harder

question-barriers = Що зараз ускладнює вам роботу?
question-barriers-help = Можна вибрати кілька варіантів або пропустити. Консультант побачить вашу відповідь, лише якщо ви її надішлете.
barrier-health = Власне здоров’я
barrier-care = Догляд за дитиною чи близькою людиною
barrier-transport = Важко діставатися на роботу
barrier-licence = Немає водійських прав
barrier-device = Немає відповідного пристрою чи інтернету
barrier-eid = Немає банківських кодів чи іншого способу підтвердити особу онлайн
barrier-skills = Навички потребують оновлення
barrier-other = Щось інше
barrier-nothing = Нічого з цього

# Digital questions

question-digital-help = Наскільки добре це вам вдається сьогодні?
question-digital-example = Приклад: { $example }

# Interest screens

question-interests = Що вам хотілося б робити на роботі?
question-interests-help = Подумайте лише, чи було б вам це приємно. Уміти це ще не обов’язково.

# Buttons and switches

button-next = Далі
button-back = Назад
button-skip = Пропустити запитання
button-retry = Спробувати ще раз
button-clear = Видалити мої відповіді
clear-question = Видалити всі ваші відповіді? Повернути їх не можна.
button-clear-confirm = Так, видалити відповіді
button-clear-cancel = Ні, залишити відповіді
cleared = Ваші відповіді видалено. Можна почати спочатку.
language-switch = Мова
kept-offer = Зберегти й продовжити пізніше чи деінде
kept-have-code = У мене є код або файл

# When something needs attention

error-summary-title = Перевірте ще це
error-choose-one = Виберіть один варіант або пропустіть запитання.
error-choose-some = Виберіть один або кілька варіантів. Можна також пропустити запитання.
waiting = Хвилинку, наступне запитання вже завантажується.
waiting-slow = Зв’язок повільний. Зачекайте ще трохи. Ваші відповіді збережено.
failed-title = Наступне запитання не завантажилося
failed-text = Ваші відповіді досі на цій сторінці. Спробуйте ще раз або зателефонуйте нам. Номер: { $phone }. Відповідаємо: { $hours }.
plain-link = Відповісти на запитання на звичайній сторінці
call-instead = Краще зателефонувати? Номер: { $phone }. Відповідаємо: { $hours }.
offline-kept = Зв’язок перервався. Ваші відповіді збережено на цьому пристрої. Можна продовжити, коли зв’язок відновиться.
offline-back = Зв’язок відновився.

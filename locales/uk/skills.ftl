### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = Пошук інформації
area-information-what = Ви знаходите інформацію, оцінюєте її та зберігаєте.
area-communication = Спілкування та онлайн-послуги
area-communication-what = Ви спілкуєтеся, вирішуєте справи й працюєте з іншими онлайн.
area-creation = Створення вмісту
area-creation-what = Ви створюєте й змінюєте тексти, зображення та таблиці.
area-safety = Безпека
area-safety-what = Ви захищаєте свої пристрої та дані. Дбаєте про себе й природу.
area-problems = Розв’язання проблем
area-problems-what = Ви розв’язуєте проблеми, вибираєте засоби й учитеся нового.

# The four stretches of the picture

band-below-foundation = На початку шляху
band-foundation = Основні навички є
band-intermediate = Добрі навички
band-advanced = Сильні навички

# How sure an estimate is

sureness-fairly = Досить певна оцінка
sureness-somewhat = Орієнтовна оцінка
sureness-rough = Дуже приблизна оцінка

# Names of the levels

level-0 = На самому початку
level-1 = Перші кроки
level-2 = Основне вдається
level-3 = Звичні справи вдаються
level-4 = Різні справи вдаються
level-5 = Складні справи теж вдаються
level-6 = Дуже сильні навички

# Names of the competences

competence-1-1 = Пошук інформації в інтернеті
competence-1-2 = Розпізнавання надійної інформації
competence-1-3 = Упорядкування файлів
competence-2-1 = Спілкування повідомленнями й дзвінками
competence-2-2 = Надсилання фото й файлів
competence-2-3 = Онлайн-послуги й участь у житті громади
competence-2-4 = Спільна робота онлайн
competence-2-5 = Гарні манери в інтернеті
competence-2-6 = Власні облікові записи й профілі
competence-3-1 = Створення текстів і зображень
competence-3-2 = Переробка готових матеріалів
competence-3-3 = Дозволи й авторські права
competence-3-4 = Формули, правила й невеликі програми
competence-4-1 = Захист пристроїв
competence-4-2 = Захист власних даних
competence-4-3 = Здорове користування пристроями
competence-4-4 = Пристрої та довкілля
competence-5-1 = Розв’язання проблем із пристроями
competence-5-2 = Вибір зручного засобу
competence-5-3 = Нові способи користуватися пристроями
competence-5-4 = Розвиток власних навичок

# The areas in DigComp 3.0

area3-information = Пошук, оцінювання та впорядкування інформації
area3-communication = Спілкування та співпраця
area3-creation = Створення вмісту
area3-safety = Безпека, добробут і відповідальне користування
area3-problems = Виявлення та розв’язання проблем
area3-note = У новішій версії DigComp 3.0 ця сфера називається «{ $name }».

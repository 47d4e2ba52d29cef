### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = Поиск информации
area-information-what = Вы находите информацию, оцениваете и сохраняете её.
area-communication = Общение и онлайн-услуги
area-communication-what = Вы общаетесь, решаете дела и работаете с другими в интернете.
area-creation = Создание материалов
area-creation-what = Вы создаёте и меняете тексты, картинки и таблицы.
area-safety = Безопасность
area-safety-what = Вы защищаете свои устройства и данные. Вы бережёте себя и природу.
area-problems = Решение проблем
area-problems-what = Вы решаете проблемы, выбираете инструменты и учитесь новому.

# The four stretches of the picture

band-below-foundation = В начале пути
band-foundation = Основы уже есть
band-intermediate = Хорошие навыки
band-advanced = Сильные навыки

# How sure an estimate is

sureness-fairly = Довольно точная оценка
sureness-somewhat = Примерная оценка
sureness-rough = Очень примерная оценка

# Names of the levels

level-0 = В самом начале
level-1 = Первые шаги
level-2 = Основы получаются
level-3 = Обычные дела получаются
level-4 = Самые разные дела получаются
level-5 = Сложные дела тоже получаются
level-6 = Очень сильные навыки

# Names of the competences

competence-1-1 = Поиск информации в интернете
competence-1-2 = Распознавание надёжной информации
competence-1-3 = Порядок в файлах
competence-2-1 = Общение в сообщениях и по телефону
competence-2-2 = Обмен фото и файлами
competence-2-3 = Онлайн-услуги и участие в решениях
competence-2-4 = Совместная работа в интернете
competence-2-5 = Вежливое общение в интернете
competence-2-6 = Свои аккаунты и профили
competence-3-1 = Создание текстов и картинок
competence-3-2 = Изменение готовых материалов
competence-3-3 = Разрешения и авторские права
competence-3-4 = Формулы, правила и небольшие программы
competence-4-1 = Защита устройств
competence-4-2 = Защита личных данных
competence-4-3 = Самочувствие и устройства
competence-4-4 = Устройства и природа
competence-5-1 = Решение проблем с устройствами
competence-5-2 = Выбор подходящего инструмента
competence-5-3 = Новые способы применять устройства
competence-5-4 = Развитие своих навыков

# The areas in DigComp 3.0

area3-information = Поиск, оценка и хранение информации
area3-communication = Общение и сотрудничество
area3-creation = Создание материалов
area3-safety = Безопасность, благополучие и ответственное поведение
area3-problems = Выявление и решение проблем
area3-note = В более новой версии DigComp 3.0 эта область называется «{ $name }».

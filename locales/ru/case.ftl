### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = Работа началась
outcome-started-training = Учёба началась
outcome-got-help = Помощь нашлась
outcome-referred-elsewhere = Направление в другую службу
outcome-no-capacity = В службе не было мест
outcome-not-eligible = Нет права на эту услугу
outcome-unreachable = Связаться не удалось
outcome-no-longer-wanted = Услуга больше не нужна

# Parts of a case that can be shown to others
share-part-contact = контактные данные
share-part-situation = ситуация
share-part-digital = цифровые навыки
share-part-interests = интересы и предложения
share-part-message = личное сообщение

# An agreed time
plan-appointment = Встреча { $time }

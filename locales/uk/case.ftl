### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = Почалася робота
outcome-started-training = Почалося навчання
outcome-got-help = Знайшлася допомога
outcome-referred-elsewhere = Скеровано до іншої служби
outcome-no-capacity = Не було вільних місць
outcome-not-eligible = Немає права на послугу
outcome-unreachable = Не вдалося зв’язатися
outcome-no-longer-wanted = Послуга вже не потрібна

# Parts of a case that can be shown to others
share-part-contact = контактні дані
share-part-situation = ситуація
share-part-digital = цифрові навички
share-part-interests = інтереси та пропозиції
share-part-message = власне повідомлення

# An agreed time
plan-appointment = Зустріч: { $time }

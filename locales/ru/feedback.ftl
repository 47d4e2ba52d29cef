### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = Отзыв

# The sentence
feedback-sentence-title = Какая фраза неудачная?
feedback-sentence-lead = Выберите фразу и напишите, что в ней не так. Отзыв прочитает человек, который говорит по-русски.
feedback-sentences = Фразы этой страницы
feedback-sentence-other = Другая фраза
feedback-what = Что не так?
feedback-what-help = Можно писать на любом языке.
feedback-better = Как бы сказали вы?
feedback-better-help = По желанию.

# Accessibility
feedback-access-title = Чем было трудно пользоваться?
feedback-access-lead = Напишите, что у вас не получилось. Мы это исправим. Если вы оставите контакт, мы ответим в течение 14 дней.
feedback-access-statement = Прочитать заявление о доступности (на английском)
feedback-problem = Что было трудно?
feedback-device = Какое устройство или вспомогательное средство?
feedback-device-help = По желанию. Например, телефон и программа чтения с экрана.
feedback-contact = Электронная почта или номер телефона
feedback-contact-help = По желанию. Нужно только для того, чтобы вам ответить.
feedback-no-secrets = Не пишите личный код (henkilötunnus).

# Sending
feedback-send = Отправить отзыв
feedback-back = Назад к вопросам
feedback-tab = Предыдущая страница по-прежнему открыта в другой вкладке.
feedback-done-title = Спасибо за отзыв
feedback-done-sentence = Отзыв прочитает человек, который говорит по-русски. Мы исправим фразу.
feedback-done-access = Мы разберёмся с этим.
feedback-done-answer = Мы ответим вам не позже { $date }.

# To mend
error-feedback-sentence = Выберите фразу.
error-feedback-what = Напишите, что не так.
error-feedback-problem = Напишите, что было трудно.
error-feedback-long = Текст слишком длинный. Знаков может быть не больше { $limit }.
error-feedback-contact = Проверьте адрес почты или номер телефона. Можно оставить поле пустым.

### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = Відгук

# The sentence
feedback-sentence-title = Яке речення невдале?
feedback-sentence-lead = Виберіть речення й розкажіть, що в ньому не так. Відгук читає людина, яка розмовляє цією мовою.
feedback-sentences = Речення на цій сторінці
feedback-sentence-other = Інше речення
feedback-what = Що не так?
feedback-what-help = Писати можна будь-якою мовою.
feedback-better = Як це сказали б ви?
feedback-better-help = За бажанням.

# Accessibility
feedback-access-title = Чим було важко користуватися?
feedback-access-lead = Розкажіть, чого не вдалося зробити. Ми це виправимо. Якщо ви залишите контакт, ми відповімо протягом 14 днів.
feedback-access-statement = Прочитати заяву про доступність (англійською)
feedback-problem = Що було важко?
feedback-device = На якому пристрої чи з яким допоміжним засобом?
feedback-device-help = За бажанням. Наприклад, телефон і програма читання з екрана.
feedback-contact = Електронна пошта або номер телефону
feedback-contact-help = За бажанням. Потрібно лише для того, щоб вам відповісти.
feedback-no-secrets = Не пишіть персональний код (henkilötunnus).

# Sending
feedback-send = Надіслати відгук
feedback-back = Назад до запитань
feedback-tab = Попередня сторінка досі відкрита в іншій вкладці.
feedback-done-title = Дякуємо за відгук
feedback-done-sentence = Відгук читає людина, яка розмовляє цією мовою. Ми виправимо речення.
feedback-done-access = Ми беремо ваш відгук у роботу.
feedback-done-answer = Ми відповімо вам не пізніше ніж { $date }.

# To mend
error-feedback-sentence = Виберіть речення.
error-feedback-what = Напишіть, що не так.
error-feedback-problem = Напишіть, що було важко.
error-feedback-long = Текст задовгий. Найбільша кількість знаків: { $limit }.
error-feedback-contact = Перевірте електронну пошту або номер телефону. Можна також залишити поле порожнім.

### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Слухати
listen-stop = Стоп
unchecked-note = Цих текстів ще не перевірила людина, для якої українська мова рідна.
unchecked-report = Повідомити про невдале речення
feedback-link = Чимось було важко користуватися? Розкажіть нам.
new-tab = (відкриється в новій вкладці)

### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Слухати
listen-stop = Припинити слухати
words-what = Що означають слова?
simpler-title = Те саме іншими словами
simpler-help = Тепер можна відповісти. А можна просто йти далі.
unchecked-note = Цих текстів ще не перевірила людина, для якої українська мова рідна.
unchecked-report = Повідомити про невдале речення
feedback-link = Чимось було важко користуватися? Розкажіть нам.

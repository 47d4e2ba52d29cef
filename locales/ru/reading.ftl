### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Слушать
listen-stop = Остановить
words-what = Что значат эти слова?
simpler-title = То же другими словами
simpler-help = Теперь можно ответить. Можно и просто идти дальше.
unchecked-note = Эти тексты пока не проверил никто, чей родной язык — русский.
unchecked-report = Сообщить о неудачной фразе
feedback-link = Чем-то было трудно пользоваться? Напишите нам.

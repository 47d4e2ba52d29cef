### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Слушать
listen-stop = Стоп
unchecked-note = Эти тексты пока не проверил никто, чей родной язык — русский.
unchecked-report = Сообщить о неудачной фразе
feedback-link = Чем-то было трудно пользоваться? Напишите нам.
new-tab = (откроется в новой вкладке)

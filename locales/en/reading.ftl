### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Listen
listen-stop = Stop listening
words-what = What do the words mean?
simpler-title = The same in other words
simpler-help = You can answer now. You can also just go on.
unchecked-note = No native speaker of this language has checked these texts yet.
unchecked-report = Report a poor sentence
feedback-link = Was something hard to use? Tell us.

### Help with reading: listening, a language that is not checked, telling us what was hard.

listen = Listen
listen-stop = Stop
unchecked-note = No native speaker of this language has checked these texts yet.
unchecked-report = Report a poor sentence
feedback-link = Was something hard to use? Tell us.
new-tab = (opens in a new tab)

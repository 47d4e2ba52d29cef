### Hjälp med läsningen: lyssna, orden förklarade, enklare ord, språk som inte är kontrollerat.

listen = Lyssna
listen-stop = Sluta
unchecked-note = Ingen som har det här språket som modersmål har kontrollerat texterna ännu.
unchecked-report = Berätta om en dålig mening
feedback-link = Var något svårt att använda? Berätta om det.
new-tab = (öppnas i en ny flik)

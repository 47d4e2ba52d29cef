### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Dhegayso
listen-stop = Jooji
unchecked-note = Qoraalladan weli ma hubin qof luqaddan ku hadla afkiisa hooyo ahaan.
unchecked-report = Sheeg weedh aan fiicnayn
feedback-link = Wax ma kugu adkaadeen in la isticmaalo? Noo sheeg.
new-tab = (wuxuu ku furmayaa tab cusub)

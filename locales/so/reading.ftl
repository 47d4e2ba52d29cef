### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Dhegayso
listen-stop = Jooji dhegaysiga
words-what = Maxay erayadu ka dhigan yihiin?
simpler-title = Isla su’aashii, erayo kale
simpler-help = Hadda waad ka jawaabi kartaa. Iska sii wadna waad awooddaa.
unchecked-note = Qoraalladan weli ma hubin qof luqaddan ku hadla afkiisa hooyo ahaan.
unchecked-report = Sheeg weedh aan fiicnayn
feedback-link = Wax ma kugu adkaadeen in la isticmaalo? Noo sheeg.

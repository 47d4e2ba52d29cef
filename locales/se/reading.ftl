### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Guldal
listen-stop = Bisset
unchecked-note = Olmmoš, gean eatnigiella dát giella lea, ii leat vel dárkkistan dáid teavsttaid.
unchecked-report = Muital heajos cealkagis
feedback-link = Lei go juoga váttis geavahit? Muital midjiide.
new-tab = (rahpasa ođđa siiddus)

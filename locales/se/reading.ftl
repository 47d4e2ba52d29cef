### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Guldal
listen-stop = Heaitte guldaleames
words-what = Maid sánit mearkkašit?
simpler-title = Seamma eará sániiguin
simpler-help = Sáhtát vástidit dál. Sáhtát maid joatkit ovddosguvlui.
unchecked-note = Olmmoš, gean eatnigiella dát giella lea, ii leat vel dárkkistan dáid teavsttaid.
unchecked-report = Muital heajos cealkagis
feedback-link = Lei go juoga váttis geavahit? Muital midjiide.

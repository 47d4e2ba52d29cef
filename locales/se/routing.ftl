# Why a case goes to this queue. Said to the person.

routing-protected = Du dieđut leat suodjaluvvon. Danne du ášši oidnet dušše moadde namuhuvvon bargi.
routing-health = Don muitalit, ahte dearvvašvuohta váikkuha bargui. Dáppe mii smiehttat ovttas, mii veahkehivččii du.
routing-care = Don muitalit, ahte fuolahat mánás dahje lagaš olbmos. Dáppe mii smiehttat, mo árgabeaivi ja bargu heivejit oktii.
routing-language-first = Don muitalit, ahte suomagiela oahppan lea álggus. Dáppe oaččut veahki gillii ja eará vuosttaš lávkkiide.
routing-digital-skills = Dál lea dutnje ávki oahppat digitála dáidduid. Dáppe oahpat ráfis ja oaččut rávvagiid.
routing-digital-access = Don dárbbašat rusttega, neahttaoktavuođa dahje vuogi identifiseret iežat neahtas. Dáppe mii veahkehit das.
routing-language = Don muitalit, ahte birget suomagielain oahpes áššiin. Dáppe oaččut veahki oahppat lasi barggu várás.
routing-training = Don sávvet skuvlejumi dahje ođđa suorggi. Dáppe dihtet, maid sáhttá studeret ja mo beassá ámmáhii.
routing-guidance = Dáppe mii geahččat du dili ovttas. Ráđđeaddi veahkeha válljet čuovvovaš lávkki.

queue-kind-protected = Suodjaluvvon dieđuid bálvalus
queue-kind-guidance = Bagadallan ja ráđđeaddin
queue-kind-digital = Digioahpisteapmi
queue-kind-training = Skuvlejupmi ja oahput
queue-kind-language = Giella ja vuogáiduvvan
queue-kind-support = Bargonávccat ja doarjja

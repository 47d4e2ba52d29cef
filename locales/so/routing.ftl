# Why a case goes to this queue. Said to the person.

routing-protected = Xogtaadu waa ilaashan tahay. Sidaa darteed dhowr shaqaale oo la magacaabay oo keliya ayaa arrintaada arka.
routing-health = Waxaad sheegtay in caafimaadku shaqada saameeyo. Halkan waxaa si wadajir ah looga fikiraa waxa ku caawin kara.
routing-care = Waxaad sheegtay inaad ilme ama qof dhow daryeesho. Halkan waxaa looga fikiraa sida nolosha iyo shaqadu isu waafaqi karaan.
routing-language-first = Waxaad sheegtay inaad Finnishka bilow ka tahay. Halkan waxaa lagaa caawiyaa luqadda iyo tallaabooyinka koowaad.
routing-digital-skills = Barashada xirfadaha dijitaalka ayaa hadda ku caawin karta. Halkan si deggan ayaa wax loogu bartaa, qof ku hagaya.
routing-digital-access = Waxaad u baahan tahay qalab, internet ama si aad internetka ku caddayso cidda aad tahay. Halkan waa lagaa caawiyaa.
routing-language = Waxaad sheegtay inaad Finnishka ku maarayso waxa aad taqaanno. Halkan waxaa lagaa caawiyaa inaad wax badan u barato shaqo.
routing-training = Waxaad rabtay tababar ama shaqo nooc cusub ah. Halkan waxaa laga yaqaan waxa la baran karo iyo sida xirfad loo galo.
routing-guidance = Halkan waxaa si wadajir ah loo eegaa xaaladdaada. La-taliye ayaa kaa caawinaya doorashada tallaabada xigta.

queue-kind-protected = Adeegga xogta ilaashan
queue-kind-guidance = Hagid iyo la-talin
queue-kind-digital = Tababar dijitaal ah
queue-kind-training = Tababar iyo waxbarasho
queue-kind-language = Luqad iyo la-qabsasho
queue-kind-support = Awoodda shaqada iyo taageero

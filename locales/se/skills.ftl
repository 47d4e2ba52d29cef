### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = Dieđu gávdnan
area-information-what = Gávnnat dieđu, árvvoštalat dan ja vurket dan.
area-communication = Oktavuohta ja bálvalusat
area-communication-what = Doalat oktavuođa, divššut áššiid ja barggat earáiguin neahtas.
area-creation = Sisdoalu ráhkadeapmi
area-creation-what = Ráhkadat ja rievdadat teavsttaid, govaid ja tabeallaid.
area-safety = Dorvvolašvuohta
area-safety-what = Suodjalat iežat rusttegiid ja dieđuid. Fuolahat iežat ja luonddu.
area-problems = Váttisvuođaid čoavdin
area-problems-what = Čoavddát váttisvuođaid, válljet reaidduid ja oahpat ođđa áššiid.

# The four stretches of the picture

band-below-foundation = Mátkki álggus
band-foundation = Vuođđodáiddut leat
band-intermediate = Buorit dáiddut
band-advanced = Gievrras dáiddut

# How sure an estimate is

sureness-fairly = Oalle sihkkaris
sureness-somewhat = Muhtin muddui sihkkaris
sureness-rough = Roavva árvvoštallan

# Names of the levels

level-0 = Áibbas álggus
level-1 = Vuosttaš lávkkit
level-2 = Vuođđoáššit lihkostuvvet
level-3 = Dábálaš áššit lihkostuvvet
level-4 = Máŋggalágan áššit lihkostuvvet
level-5 = Váttis áššit ge lihkostuvvet
level-6 = Hui gievrras máhttu

# Names of the competences

competence-1-1 = Dieđu ohcan neahtas
competence-1-2 = Luohtehahtti dieđu dovdan
competence-1-3 = Fiillaid ordnen
competence-2-1 = Oktavuohta dieđáhusaiguin ja telefovnnain
competence-2-2 = Govaid ja fiillaid juohkin
competence-2-3 = Áššiid dikšun ja váikkuheapmi neahtas
competence-2-4 = Ovttasbargu neahtas
competence-2-5 = Buorit dábit neahtas
competence-2-6 = Iežas dovddaldagat ja profiillat
competence-3-1 = Teavsttaid ja govaid ráhkadeapmi
competence-3-2 = Gárvves sisdoalu rievdadeapmi
competence-3-3 = Lobit ja dahkkivuoigatvuođat
competence-3-4 = Formulat, njuolggadusat ja smávva prográmmat
competence-4-1 = Rusttegiid suodjaleapmi
competence-4-2 = Iežas dieđuid suodjaleapmi
competence-4-3 = Buresbirgejupmi rusttegiiguin
competence-4-4 = Rusttegat ja biras
competence-5-1 = Rusttegiid váttisvuođaid čoavdin
competence-5-2 = Heivvolaš reaiddu válljen
competence-5-3 = Ođđa vuogit geavahit rusttegiid
competence-5-4 = Iežas dáidduid ovddideapmi

# The areas in DigComp 3.0

area3-information = Dieđu ohcan, árvvoštallan ja hálddašeapmi
area3-communication = Gulahallan ja ovttasbargu
area3-creation = Sisdoalu ráhkadeapmi
area3-safety = Dorvvolašvuohta, buresbirgejupmi ja ovddasvástideaddji geavaheapmi
area3-problems = Váttisvuođaid dovdan ja čoavdin
area3-note = Ođđaset DigComp 3.0:s dán suorggi namma lea ”{ $name }”.

### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = Helidda macluumaadka
area-information-what = Macluumaad ayaad heshaa, qiimaysaa oo kaydisaa.
area-communication = Xiriir iyo adeegyo
area-communication-what = Internetka ayaad dadka kula xiriirtaa, arrimo ku qabsataa oo kula shaqaysaa.
area-creation = Samaynta qoraal iyo sawir
area-creation-what = Qoraallo, sawirro iyo jadwallo ayaad samaysaa oo beddeshaa.
area-safety = Ammaanka
area-safety-what = Qalabkaaga iyo xogtaada ayaad ilaalisaa. Naftaada iyo deegaankana waad daryeeshaa.
area-problems = Xallinta dhibaatooyinka
area-problems-what = Dhibaatooyin ayaad xallisaa, agab doorataa, wax cusubna barataa.

# The four stretches of the picture

band-below-foundation = Bilowga jidka
band-foundation = Aasaaska waa la hayaa
band-intermediate = Xirfado fiican
band-advanced = Xirfado xooggan

# How sure an estimate is

sureness-fairly = Qiyaas inta badan la hubo
sureness-somewhat = Qiyaas in yar la hubo
sureness-rough = Qiyaas guud

# Names of the levels

level-0 = Bilowga hore
level-1 = Tallaabooyinka koowaad
level-2 = Aasaaska si fiican
level-3 = Waxyaabaha caadiga ah si fiican
level-4 = Waxyaabo badan si fiican
level-5 = Xitaa kuwa adag si fiican
level-6 = Xirfado aad u xooggan

# Names of the competences

competence-1-1 = Ka raadinta macluumaad internetka
competence-1-2 = Garashada macluumaad la aamini karo
competence-1-3 = Habaynta faylalka
competence-2-1 = Ku xiriiridda farriimo iyo wicitaan
competence-2-2 = Wadaagidda sawirro iyo faylal
competence-2-3 = Adeegyada iyo ka-qaybgalka internetka
competence-2-4 = Ku wada shaqaynta internetka
competence-2-5 = Edebta internetka
competence-2-6 = Akoonnada iyo profile-yada gaarka ah
competence-3-1 = Samaynta qoraallo iyo sawirro
competence-3-2 = Beddelidda wax hore loo sameeyay
competence-3-3 = Oggolaanshaha iyo xuquuqda qoraaga
competence-3-4 = Xisaab, xeerar iyo barnaamijyo yaryar
competence-4-1 = Ilaalinta qalabka
competence-4-2 = Ilaalinta xogta gaarka ah
competence-4-3 = Caafimaadka isticmaalka qalabka
competence-4-4 = Qalabka iyo deegaanka
competence-5-1 = Xallinta dhibaatada qalabka
competence-5-2 = Doorashada agabka habboon
competence-5-3 = Siyaabo cusub oo qalab loo isticmaalo
competence-5-4 = Horumarinta xirfadaha gaarka ah

# The areas in DigComp 3.0

area3-information = Raadinta, qiimaynta iyo maamulka macluumaadka
area3-communication = Xiriir iyo wada-shaqayn
area3-creation = Samaynta waxyaabo dijitaal ah
area3-safety = Ammaan, fayoobi iyo isticmaal mas’uul ah
area3-problems = Garashada iyo xallinta dhibaatooyinka
area3-note = DigComp 3.0 ee cusub qaybtan waxaa looga yeeraa “{ $name }”.

### Digitala färdigheter i resultatet: områden, kompetenser och nivåer.

# Fem områden

area-information = Hitta information
area-information-what = Du hittar information, bedömer den och sparar den.
area-communication = Hålla kontakt och sköta ärenden
area-communication-what = Du håller kontakt, sköter ärenden och samarbetar på nätet.
area-creation = Skapa innehåll
area-creation-what = Du gör och bearbetar texter, bilder och tabeller.
area-safety = Säkerhet
area-safety-what = Du skyddar dina apparater och uppgifter. Du tar hand om dig själv och naturen.
area-problems = Lösa problem
area-problems-what = Du löser problem, väljer verktyg och lär dig nytt.

# Bildens fyra delar

band-below-foundation = I början av vägen
band-foundation = Grunderna på plats
band-intermediate = Goda färdigheter
band-advanced = Starka färdigheter

# Hur säker bedömningen är

sureness-fairly = Ganska säker bedömning
sureness-somewhat = Ungefärlig bedömning
sureness-rough = Grov bedömning

# Nivåernas namn

level-0 = Alldeles i början
level-1 = De första stegen
level-2 = Grunderna går bra
level-3 = Vanliga saker går bra
level-4 = Många olika saker går bra
level-5 = Också krävande saker går bra
level-6 = Mycket starkt kunnande

# Kompetensernas namn

competence-1-1 = Söka information på nätet
competence-1-2 = Känna igen pålitlig information
competence-1-3 = Hålla ordning på filer
competence-2-1 = Hålla kontakt med meddelanden och samtal
competence-2-2 = Dela bilder och filer
competence-2-3 = Sköta ärenden och påverka på nätet
competence-2-4 = Göra saker tillsammans på nätet
competence-2-5 = Gott uppförande på nätet
competence-2-6 = Egna konton och profiler
competence-3-1 = Göra texter och bilder
competence-3-2 = Bearbeta färdigt innehåll
competence-3-3 = Tillstånd och upphovsrätt
competence-3-4 = Formler, regler och små program
competence-4-1 = Skydda apparater
competence-4-2 = Skydda egna uppgifter
competence-4-3 = Må bra med digitala apparater
competence-4-4 = Apparater och miljö
competence-5-1 = Lösa tekniska problem
competence-5-2 = Välja rätt verktyg
competence-5-3 = Nya sätt att använda apparater
competence-5-4 = Utveckla egna färdigheter

# Områdena i DigComp 3.0

area3-information = Sökning, värdering och hantering av information
area3-communication = Kommunikation och samarbete
area3-creation = Skapande av innehåll
area3-safety = Säkerhet, välbefinnande och ansvarsfull användning
area3-problems = Identifiering och lösning av problem
area3-note = I det nyare DigComp 3.0 heter det här området ”{ $name }”.

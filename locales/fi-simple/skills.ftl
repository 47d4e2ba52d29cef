### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = Tiedon löytäminen
area-information-what = Löydät tietoa ja arvioit sitä. Pidät tiedon tallessa.
area-communication = Viestit ja asiat verkossa
area-communication-what = Pidät yhteyttä ja hoidat asioita verkossa. Toimit siellä muiden kanssa.
area-creation = Tekstit, kuvat ja taulukot
area-creation-what = Teet tekstejä, kuvia ja taulukoita. Muokkaat niitä.
area-safety = Turvallisuus
area-safety-what = Suojaat laitteesi ja tietosi. Pidät huolta itsestäsi ja luonnosta.
area-problems = Pulmien ratkaiseminen
area-problems-what = Ratkaiset pulmia. Valitset sopivia laitteita ja ohjelmia. Opit uutta.

# The four stretches of the picture

band-below-foundation = Matkan alussa
band-foundation = Perustaidot kunnossa
band-intermediate = Sujuvat taidot
band-advanced = Vahvat taidot

# How sure an estimate is

sureness-fairly = Melko varma arvio
sureness-somewhat = Ei aivan varma arvio
sureness-rough = Epävarma arvio

# Names of the levels

level-0 = Aivan alussa
level-1 = Ensimmäiset askeleet
level-2 = Perusasiat sujuvat
level-3 = Tavalliset asiat sujuvat
level-4 = Monenlaiset asiat sujuvat
level-5 = Vaikeatkin asiat sujuvat
level-6 = Erittäin vahvat taidot

# Names of the competences

competence-1-1 = Tiedon etsiminen verkosta
competence-1-2 = Luotettavan tiedon tunnistaminen
competence-1-3 = Tiedostojen järjestäminen
competence-2-1 = Viestit ja puhelut
competence-2-2 = Kuvien ja tiedostojen jakaminen
competence-2-3 = Asioiden hoito ja vaikuttaminen verkossa
competence-2-4 = Yhdessä tekeminen verkossa
competence-2-5 = Hyvät tavat verkossa
competence-2-6 = Omat tunnukset ja profiilit
competence-3-1 = Tekstien ja kuvien tekeminen
competence-3-2 = Valmiin tekstin ja kuvan muokkaaminen
competence-3-3 = Luvat ja tekijän oikeudet
competence-3-4 = Kaavat, säännöt ja pienet ohjelmat
competence-4-1 = Laitteiden suojaaminen
competence-4-2 = Omien tietojen suojaaminen
competence-4-3 = Hyvä olo laitteiden kanssa
competence-4-4 = Laitteet ja luonto
competence-5-1 = Laitteiden pulmien ratkaiseminen
competence-5-2 = Sopivan laitteen ja ohjelman valitseminen
competence-5-3 = Uudet tavat käyttää laitteita
competence-5-4 = Omien taitojen parantaminen

# The areas in DigComp 3.0

area3-information = Tiedon haku, arviointi ja hallinta
area3-communication = Viestintä ja yhteistyö
area3-creation = Sisällön luominen
area3-safety = Turvallisuus, hyvinvointi ja vastuullinen käyttö
area3-problems = Ongelmien tunnistaminen ja ratkaiseminen
area3-note = DigComp on lista digitaidoista. Uusi DigComp 3.0 käyttää alueesta nimeä ”{ $name }”.

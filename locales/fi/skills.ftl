### Digitaidot tuloksessa: alueet, osaamiset ja tasot.

# Viisi aluetta

area-information = Tiedon löytäminen
area-information-what = Löydät tietoa, arvioit sitä ja pidät sen tallessa.
area-communication = Yhteydenpito ja asiointi
area-communication-what = Pidät yhteyttä, hoidat asioita ja toimit muiden kanssa verkossa.
area-creation = Sisällön tekeminen
area-creation-what = Teet ja muokkaat tekstejä, kuvia ja taulukoita.
area-safety = Turvallisuus
area-safety-what = Suojaat laitteesi ja tietosi. Pidät huolta itsestäsi ja luonnosta.
area-problems = Pulmien ratkaiseminen
area-problems-what = Ratkaiset pulmia, valitset välineitä ja opit uutta.

# Kuvan neljä osaa

band-below-foundation = Matkan alussa
band-foundation = Perustaidot koossa
band-intermediate = Sujuvat taidot
band-advanced = Vahvat taidot

# Kuinka varma arvio on

sureness-fairly = Melko varma arvio
sureness-somewhat = Suuntaa antava arvio
sureness-rough = Karkea arvio

# Tasojen nimet

level-0 = Aivan alussa
level-1 = Ensimmäiset askeleet
level-2 = Perusasiat sujuvat
level-3 = Tavalliset asiat sujuvat
level-4 = Monenlaiset asiat sujuvat
level-5 = Vaativatkin asiat sujuvat
level-6 = Erittäin vahva osaaminen

# Osaamisten nimet

competence-1-1 = Tiedon etsiminen verkosta
competence-1-2 = Luotettavan tiedon tunnistaminen
competence-1-3 = Tiedostojen järjestäminen
competence-2-1 = Yhteydenpito viesteillä ja puheluilla
competence-2-2 = Kuvien ja tiedostojen jakaminen
competence-2-3 = Asiointi ja vaikuttaminen verkossa
competence-2-4 = Yhdessä tekeminen verkossa
competence-2-5 = Hyvät tavat verkossa
competence-2-6 = Omat tunnukset ja profiilit
competence-3-1 = Tekstien ja kuvien tekeminen
competence-3-2 = Valmiin sisällön muokkaaminen
competence-3-3 = Luvat ja tekijänoikeudet
competence-3-4 = Kaavat, säännöt ja pienet ohjelmat
competence-4-1 = Laitteiden suojaaminen
competence-4-2 = Omien tietojen suojaaminen
competence-4-3 = Hyvinvointi laitteiden kanssa
competence-4-4 = Laitteet ja ympäristö
competence-5-1 = Laitteiden pulmien ratkaiseminen
competence-5-2 = Sopivan välineen valitseminen
competence-5-3 = Uudet tavat käyttää laitteita
competence-5-4 = Omien taitojen kehittäminen

# Alueet DigComp 3.0:ssa

area3-information = Tiedon haku, arviointi ja hallinta
area3-communication = Viestintä ja yhteistyö
area3-creation = Sisällön luominen
area3-safety = Turvallisuus, hyvinvointi ja vastuullinen käyttö
area3-problems = Ongelmien tunnistaminen ja ratkaiseminen
area3-note = Uudemmassa DigComp 3.0:ssa tämän alueen nimi on ”{ $name }”.

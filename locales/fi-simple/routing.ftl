# Why a case goes to this queue. Said to the person.

routing-protected = Tietosi ovat suojassa. Siksi vain muutama nimetty työntekijä näkee asiasi.
routing-health = Kerroit, että terveys vaikuttaa työhösi. Täällä mietimme yhdessä, mikä auttaa sinua.
routing-care = Kerroit, että huolehdit lapsesta tai läheisestä. Täällä mietimme, miten arki ja työ sopivat yhteen.
routing-language-first = Kerroit, että suomen oppiminen on alussa. Täällä saat apua kieleen. Saat apua myös muihin ensimmäisiin askeliin.
routing-digital-skills = Digitaidot voivat auttaa sinua nyt. Täällä opit niitä rauhassa. Ohjaaja auttaa sinua.
routing-digital-access = Tarvitset laitteen, nettiyhteyden tai keinon todistaa verkossa, kuka olet. Täällä autamme siinä.
routing-language = Kerroit, että pärjäät suomella tutuissa asioissa. Täällä autamme sinua oppimaan lisää työtä varten.
routing-training = Toivoit koulutusta tai uutta alaa. Täällä tiedämme, mitä voit opiskella. Kerromme, miten pääset ammattiin.
routing-guidance = Täällä katsomme tilannettasi yhdessä. Neuvoja auttaa sinua valitsemaan seuraavan askeleen.

queue-kind-protected = Suojattujen tietojen palvelu
queue-kind-guidance = Neuvonta ja ohjaus
queue-kind-digital = Digivalmennus
queue-kind-training = Koulutus ja opinnot
queue-kind-language = Kieli ja elämä Suomessa
queue-kind-support = Terveys, työ ja tuki

# Miksi asia menee juuri tähän jonoon. Sanotaan asiakkaalle itselleen.

routing-protected = Tietosi ovat suojattuja. Siksi asiasi näkevät vain siihen nimetyt työntekijät.
routing-health = Kerroit, että terveys vaikuttaa työntekoon. Täällä mietitään yhdessä, mikä auttaisi sinua.
routing-care = Kerroit, että huolehdit lapsesta tai läheisestä. Täällä mietitään, miten arki ja työ sopivat yhteen.
routing-language-first = Kerroit, että suomen oppiminen on alussa. Täällä saat apua kieleen ja muihin ensimmäisiin askeliin.
routing-digital-skills = Digitaitojen oppimisesta on sinulle nyt apua. Täällä opitaan rauhassa ohjaajan kanssa.
routing-digital-access = Tarvitset laitteen, nettiyhteyden tai keinon tunnistautua verkossa. Täällä autetaan siinä.
routing-language = Kerroit, että pärjäät suomella tutuissa asioissa. Täällä autetaan oppimaan lisää työtä varten.
routing-training = Toivoit koulutusta tai uutta alaa. Täällä tiedetään, mitä voi opiskella ja miten ammattiin pääsee.
routing-guidance = Täällä katsotaan tilannettasi yhdessä. Neuvoja auttaa valitsemaan seuraavan askeleen.

queue-kind-protected = Suojattujen tietojen palvelu
queue-kind-guidance = Ohjaus ja neuvonta
queue-kind-digital = Digivalmennus
queue-kind-training = Koulutus ja opinnot
queue-kind-language = Kieli ja kotoutuminen
queue-kind-support = Työkyky ja tuki

### Yritykset asiakkaina: mitä yritykseltä kysytään, kun se lähettää asiansa, ja mitä työpöydällä näkyy.

company-name = Yritys
company-business-id = Y-tunnus

# Yhteystietosivu
company-send-page-title = Lähetä koordinaattorille
company-send-title = Miten tavoitamme teidät?
company-send-lead = Kerro, miten saamme teihin yhteyden. Alla näet vielä kerran, mitä lähetät.
company-send-company = Yrityksen nimi
company-send-company-help = Nimi, jolla teidät tunnetaan.
company-send-business-id = Y-tunnus
company-send-business-id-help = Esimerkiksi 1234567-1. Voit jättää tämän tyhjäksi.
company-send-name = Yhteyshenkilö
company-send-name-help = Kenelle soitamme tai kirjoitamme? Voit jättää tämän tyhjäksi.
company-send-language = Millä kielellä haluatte puhua?
company-send-message = Haluatteko kertoa jotain omin sanoin?
company-send-message-help = Vapaaehtoinen. Älä kirjoita toisten ihmisten henkilötietoja.
company-send-preview = Tämän koordinaattori näkee
company-send-preview-lead = Voit jättää osia pois. Koordinaattori näkee vain nämä asiat ja yhteystietonne.
company-send-preview-changed = Muutit sitä, mitä lähetetään. Nyt koordinaattori näkee tämän. Katso se läpi ja lähetä.
company-send-person-decides = Ihminen lukee asianne ja sopii jatkosta teidän kanssanne. Kone ei tee päätöksiä.
company-send-button = Lähetä koordinaattorille
error-company-name = Kirjoita yrityksen nimi.
error-company-business-id = Tarkista Y-tunnus. Siinä on seitsemän numeroa, viiva ja tarkistusnumero, esimerkiksi 1234567-1.

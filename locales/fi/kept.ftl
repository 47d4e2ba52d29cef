### Tallenna ja jatka muualla. Haetaan vasta, kun ihminen pyytää.

# Tallentaminen

kept-title = Jatka myöhemmin tai toisella laitteella
kept-lead = Saat koodin. Kirjoita se myöhemmin tähän samaan palveluun, niin jatkat siitä, mihin jäit.
kept-lead-file = Tallenna vastauksesi tiedostoon. Avaa tiedosto myöhemmin tässä samassa palvelussa, niin jatkat siitä, mihin jäit.
kept-locked = Vastauksesi lukitaan koodilla jo tällä laitteella. Ilman koodia niitä ei voi lukea kukaan, emme mekään.
kept-days = { $days ->
    [one] Pidämme ne lukittuina tallessa yhden päivän. Sitten ne poistetaan.
   *[other] Pidämme ne lukittuina tallessa { $days } päivää. Sitten ne poistetaan.
}
kept-file-too = Voit myös tallentaa vastaukset tiedostoon. Silloin ne eivät tule meille ollenkaan.
kept-get-code = Hae koodi
kept-as-file = Tallenna tiedostoon
kept-busy = Hetki, vastauksia lukitaan tai avataan.

# Koodi

kept-code-title = Tässä on koodisi
kept-write-down = Kirjoita koodi muistiin. Jos se katoaa, emme voi etsiä sitä emmekä avata vastauksiasi. Jokainen, joka tietää koodin, voi avata ne.
kept-until = Koodi toimii { $day } asti.
kept-copy = Kopioi koodi
kept-copied = Koodi on kopioitu.
kept-changed = Vastauksesi ovat muuttuneet tallentamisen jälkeen.
kept-save-again = Tallenna muutokset samalla koodilla
kept-save-too = Tallenna myös meille samalla koodilla
kept-filed = Tiedosto aukeaa vain tällä koodilla. Onko laite yhteinen? Siirrä tiedosto itsellesi ja poista se laitteelta. Muut eivät saa sitä auki ilman koodia.
kept-drop = Poista tallennetut vastaukset
kept-drop-question = Poistetaanko vastaukset, jotka on tallennettu tällä koodilla? Tässä olevat vastaukset jäävät.
kept-dropped = Tallennetut vastaukset on poistettu. Koodi ei enää toimi.
kept-leave = Ei, pidä ennallaan

# Avaaminen

kept-open-title = Jatka siitä, mihin jäit
kept-open-lead = Kirjoita koodi, jonka sait tallentaessasi. Jos tallensit tiedoston, valitse myös se.
kept-open-lead-file = Valitse tiedosto, jonka tallensit. Kirjoita myös koodi, jonka sait samalla.
kept-code-label = Koodisi
kept-code-help = Koodissa on kuusitoista merkkiä. Isot ja pienet kirjaimet käyvät.
kept-file-label = Tiedostosi, jos tallensit sellaisen
kept-file-help = Tiedoston nimen alussa on suunta. Se avataan tällä laitteella eikä sitä lähetetä meille.
kept-open = Avaa vastaukset
kept-replace-question = Tässä on jo vastauksia. Vaihdetaanko ne tallennettuihin?
kept-replace = Kyllä, ota tallennetut vastaukset
kept-opened = Vastauksesi ovat taas tässä. Jatka siitä, mihin jäit.

# Kun jokin ei onnistu

kept-error-empty = Kirjoita koodi.
kept-error-form = Koodissa on kuusitoista merkkiä. Tarkista, puuttuuko jokin tai onko jokin liikaa.
kept-error-check = Jokin merkki on toisin kuin koodissa. Tarkista merkit yksi kerrallaan.
kept-error-case = Tällä koodilla seurataan asiaa, jonka olet lähettänyt. Tässä tarvitaan koodi, jossa on kuusitoista merkkiä.
kept-error-unknown = Tällä koodilla ei ole vastauksia tallessa. Ne on voitu poistaa, tai aika on päättynyt. Voit aloittaa alusta, ja autamme myös puhelimessa.
kept-error-wait = Koodeja on kokeiltu monta. Odota minuutti ja yritä uudelleen.
kept-error-offline = Tämä ei onnistunut juuri nyt. Mitään ei kadonnut. Yritä hetken kuluttua uudelleen.
kept-error-file = Tämä ei ole täällä tallennettu tiedosto. Valitse tiedosto, jonka nimen alussa on suunta.
kept-error-other = Tämä koodi ei avaa tätä tiedostoa. Tarkista, että koodi ja tiedosto kuuluvat yhteen.
kept-error-large = Vastauksia on niin paljon, ettei niitä voi tallentaa. Voit jatkaa tällä laitteella.
kept-error-cannot = Tämä selain ei osaa lukita vastauksia tällä sivulla. Voit jatkaa tällä laitteella.

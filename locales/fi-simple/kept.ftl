### Save and go on elsewhere. Fetched only when a person asks for it.

# Saving

kept-title = Jatka myöhemmin tai toisella laitteella
kept-lead = Saat koodin. Kirjoita se myöhemmin tähän samaan palveluun. Silloin jatkat siitä, mihin jäit.
kept-lead-file = Tallenna vastauksesi tiedostoon. Avaa tiedosto myöhemmin tässä samassa palvelussa. Silloin jatkat siitä, mihin jäit.
kept-locked = Lukitsemme vastauksesi koodilla jo tällä laitteella. Kukaan ei voi lukea niitä ilman koodia. Emme me itsekään.
kept-days = { $days ->
    [one] Pidämme vastauksesi lukittuina yhden päivän. Sitten poistamme ne.
   *[other] Pidämme vastauksesi lukittuina { $days } päivää. Sitten poistamme ne.
}
kept-file-too = Voit myös tallentaa vastaukset tiedostoon. Silloin emme saa niitä ollenkaan.
kept-get-code = Hae koodi
kept-as-file = Tallenna tiedostoon
kept-busy = Odota hetki. Lukitsemme tai avaamme vastauksia.

# The code

kept-code-title = Tässä on koodisi
kept-write-down = Kirjoita koodi muistiin. Jos koodi katoaa, emme voi etsiä sitä. Silloin emme voi avata vastauksiasi. Jokainen, joka tietää koodin, voi avata ne.
kept-until = Koodin viimeinen päivä on { $day }.
kept-copy = Kopioi koodi
kept-copied = Koodi on kopioitu.
kept-changed = Vastauksesi ovat muuttuneet sen jälkeen, kun tallensit ne.
kept-save-again = Tallenna muutokset samalla koodilla
kept-save-too = Tallenna myös meille samalla koodilla
kept-filed = Tiedosto aukeaa vain tällä koodilla. Muut eivät voi avata sitä ilman koodia. Käyttävätkö muutkin tätä laitetta? Siirrä tiedosto silloin itsellesi. Poista se sitten tältä laitteelta.
kept-drop = Poista tallennetut vastaukset
kept-drop-question = Tallensit vastauksia tällä koodilla. Haluatko poistaa ne? Vastaukset tällä sivulla jäävät.
kept-dropped = Poistimme vastaukset, jotka tallensit. Koodi ei enää toimi.
kept-leave = Ei, älä poista mitään

# Opening

kept-open-title = Jatka siitä, mihin jäit
kept-open-lead = Sait koodin, kun tallensit. Kirjoita se tähän. Tallensitko tiedoston? Valitse silloin myös se.
kept-open-lead-file = Valitse tiedosto, jonka tallensit. Sait samalla koodin. Kirjoita myös se.
kept-code-label = Koodisi
kept-code-help = Koodissa on kuusitoista merkkiä eli kirjainta tai numeroa. Isot ja pienet kirjaimet käyvät.
kept-file-label = Tiedostosi, jos tallensit sen
kept-file-help = Tiedoston nimi alkaa sanalla suunta. Avaamme sen vain tällä laitteella. Se ei tule meille.
kept-open = Avaa vastaukset
kept-replace-question = Tässä on jo vastauksia. Haluatko niiden tilalle ne, jotka tallensit?
kept-replace = Kyllä, vaihda vastaukset
kept-opened = Vastauksesi ovat taas tässä. Jatka siitä, mihin jäit.

# When something does not work

kept-error-empty = Kirjoita koodi.
kept-error-form = Koodissa on kuusitoista merkkiä. Tarkista, puuttuuko jokin. Tarkista myös, onko jokin liikaa.
kept-error-check = Jokin merkki on väärin. Tarkista merkit yksi kerrallaan.
kept-error-case = Tällä koodilla seuraat asiaa, jonka olet lähettänyt. Tässä tarvitset toisen koodin. Siinä on kuusitoista merkkiä.
kept-error-unknown = Tällä koodilla ei ole vastauksia. Ehkä ne on poistettu, tai aika on loppunut. Voit aloittaa alusta. Autamme myös puhelimessa.
kept-error-wait = Joku on kokeillut monta koodia. Odota minuutti ja yritä uudelleen.
kept-error-offline = Tämä ei onnistunut juuri nyt. Mitään ei kadonnut. Yritä hetken päästä uudelleen.
kept-error-file = Tämä on väärä tiedosto. Valitse tiedosto, jonka tallensit täällä. Sen nimi alkaa sanalla suunta.
kept-error-other = Tämä koodi ei avaa tätä tiedostoa. Tarkista, että koodi ja tiedosto kuuluvat yhteen.
kept-error-large = Vastauksia on liian paljon. Niitä ei voi tallentaa. Voit jatkaa tällä laitteella.
kept-error-cannot = Tämä selain ei osaa lukita vastauksia tällä sivulla. Voit jatkaa tällä laitteella.

### Neuvojan työpöytä.

desk-name = Työpöytä
desk-skip = Siirry sisältöön
desk-nav = Päävalikko
desk-nav-home = Omat työt
desk-nav-search = Haku
desk-nav-admin = Ylläpito
desk-nav-me = Oma tili:
desk-language = Työpöydän kieli
desk-footer = Suunta opastaa. Ihminen päättää.

desk-home-title = Omat työt
desk-attention = { $count ->
    [one] Yksi asia odottaa ratkaisua
   *[other] { $count } asiaa odottaa ratkaisua
}
desk-attention-lead = Asiakas sanoo jonoa vääräksi, tai ensimmäinen yhteydenotto on myöhässä.
desk-attention-go = Katso asiat ylläpidon sivulla
desk-no-queues = Et kuulu vielä mihinkään jonoon
desk-no-queues-help = Pyydä ylläpitäjää lisäämään sinut jonoon. Sen jälkeen näet asiat tällä sivulla.
desk-no-own-queues = Sinulla ei ole omia jonoja
desk-no-own-queues-help = Ylläpidon sivulla näet, mikä odottaa ratkaisua.
desk-no-own-queues-go = Avaa ylläpidon sivu
desk-next-title = Ota seuraava asia
desk-next-lead = Vanhin määräaika: { $when }. Tarve: { $need }. Jono: { $queue }.
desk-next-button = Ota seuraava
desk-next-none = Yhtään asiaa ei odota. Nyt on hyvä hetki viedä eteenpäin asioita, jotka ovat jo sinulla.
desk-mine = { $count ->
    [0] Sinulla ei ole asioita
    [one] Sinulla on yksi asia
   *[other] Sinulla on { $count } asiaa
}
desk-mine-label = Asiat, jotka ovat sinulla
desk-mine-none = Kun otat asian, se näkyy tässä ja muistuttaa seuraavasta toimesta.
desk-queues = Omat jonot
desk-queue-waiting = { $count ->
    [0] Ei odottavia
    [one] Yksi odottaa
   *[other] { $count } odottaa
}
desk-queue-held = { $count ->
    [one] yksi työn alla
   *[other] { $count } työn alla
}
desk-queue-oldest = Vanhin määräaika: { $when }
desk-queue-more = Asioita on niin paljon, että laskeminen lopetettiin kesken.

desk-back-home = Takaisin omiin töihin
desk-back-queue = Jono: { $queue }
desk-back-case = Takaisin asiaan
desk-filter = Rajaa luetteloa
desk-filter-state = Tila
desk-filter-open = Kaikki avoimet
desk-filter-need = Tarve
desk-filter-language = Asiakkaan kieli
desk-filter-area = Alue
desk-filter-all = Kaikki
desk-filter-button = Rajaa
desk-filter-clear = Näytä kaikki
desk-queue-order = Vanhin määräaika on ensin.
desk-queue-empty = Jonossa ei ole asioita
desk-queue-empty-help = Uudet asiat tulevat tähän itsestään. Katso sillä välin, onko omissa töissäsi jotakin tekemistä.
desk-queue-empty-filtered = Mikään asia ei vastaa rajausta
desk-queue-empty-so-far = Tähän mennessä katsotuista asioista mikään ei vastaa rajausta
desk-pages = Sivut
desk-page-first = Alkuun
desk-page-more = Seuraava sivu

desk-queue = Jono
desk-area = Alue
desk-language-of-person = Kieli
desk-holder = Kenellä
desk-received = Saapunut
desk-deadline = Ensimmäinen yhteydenotto viimeistään
desk-free = Vapaa
desk-you = Sinä
desk-someone = Entinen työntekijä

desk-when-today = tänään
desk-when-tomorrow = huomenna
desk-when-in = { $count ->
    [one] päivän päästä
   *[other] { $count } päivän päästä
}
desk-when-late = { $count ->
    [one] päivän myöhässä
   *[other] { $count } päivää myöhässä
}
desk-due-contact = Ota yhteyttä: { $when }
desk-due-next = Seuraava toimi: { $when }
desk-due-closed = Suljettu

desk-chip-protected = Turvakielto
desk-chip-interpreter = Tarvitsee tulkin
desk-chip-contested = Asiakas: väärä jono
desk-chip-overdue = Myöhässä
desk-chip-attempts = { $count ->
    [one] Yksi yritys
   *[other] { $count } yritystä
}
desk-chip-queue-closed = Ei ota uusia asioita
desk-chip-queue-protected = Vain nimetyt henkilöt
desk-chip-queue-overdue = { $count ->
    [one] Yksi myöhässä
   *[other] { $count } myöhässä
}

desk-need-work = Töitä
desk-need-new-field = Uusi ala
desk-need-training = Koulutus
desk-need-not-sure = Suunta auki
desk-need-none = Tavoite avoin
desk-need-health = terveys
desk-need-care = läheisen hoito
desk-need-transport = työmatka
desk-need-licence = ajokortti
desk-need-device = laite
desk-need-eid = tunnistautuminen
desk-need-skills = taidot
desk-need-other = muu asia

desk-lang-fi = suomi
desk-lang-sv = ruotsi
desk-lang-en = englanti
desk-lang-se = pohjoissaame
desk-lang-ru = venäjä
desk-lang-uk = ukraina
desk-lang-ar = arabia
desk-lang-so = somali
desk-lang-fa = persia
desk-lang-et = viro

desk-case-title = Asia { $number }
desk-path = Asian vaiheet
desk-path-done = (tehty)
desk-to-actions = Siirry toimiin
desk-now-new = Odottaa ottajaa. Ensimmäinen yhteydenotto viimeistään { $date }, { $when }.
desk-now-claimed-you = Asia on sinulla. Ota yhteyttä viimeistään { $date }, { $when }. Muuten asia palaa jonoon.
desk-now-claimed-other = Asian on ottanut { $name }. Yhteydenotto viimeistään { $date }.
desk-now-contact-you = Asia on sinulla. Seuraava toimi on { $date }, { $when }.
desk-now-contact-other = Asiaa hoitaa { $name }. Seuraava toimi on { $date }, { $when }.
desk-now-closed = Suljettu { $date }: { $outcome }.
desk-now-reported = Asiakas kertoo itse: { $outcome }.
desk-now-unlike = Asiakas ja neuvoja kertovat eri lopputuloksen. Kysy asiakkaalta, miten asia on.

desk-same-title = Ehkä sama henkilö
desk-same-help = Puhelinnumero tai sähköposti on sama. Sovi, kumpi asia jatkuu, ennen kuin otat yhteyttä.
desk-same-line = { $number }, { $queue }, { $holder }

desk-brief-why = Miksi täällä
desk-brief-who = Kuka
desk-brief-wrote = Asiakkaan omin sanoin
desk-brief-contest = Asiakas sanoo, että jono on väärä
desk-brief-none = Asiakas ei lähettänyt vastauksia
desk-brief-none-help = Hän jätti ne pois ennen lähettämistä. Kysy tarpeesta, kun puhutte.
desk-reason-told = Asiakkaalle kerrottu syy: { $reason }
desk-moved-here = Siirretty tänne jonosta { $queue }. Syy on historiassa.
desk-contact-open = Näytä yhteystiedot ja viesti
desk-contact-sealed = Yhteystietojen avaaminen kirjataan lokiin.
desk-contact-name = Nimi
desk-contact-no-name = Ei kertonut nimeä
desk-contact-phone = Puhelin
desk-contact-email = Sähköposti
desk-contact-channel = Toivottu tapa
desk-contact-times = Sopivat ajat
desk-contact-language = Puhuu mieluiten
desk-contact-interpreter = Tulkki
desk-contact-interpreter-yes = Tarvitsee tulkin
desk-contact-protected = Turvakielto
desk-contact-protected-yes = Tiedot ovat suojattuja. Älä kerro niitä kenellekään muulle.
desk-time-morning = aamulla (kello 8–11)
desk-time-noon = keskipäivällä (kello 11–13)
desk-time-afternoon = iltapäivällä (kello 13–16)
desk-time-evening = illalla
desk-time-any = milloin vain

desk-print = Tulosta
desk-print-view = Tulostettava yhteenveto
desk-print-careful = Paperissa on henkilötietoja. Hävitä se tietosuojajätteenä, kun et enää tarvitse sitä.

desk-history = Mitä on tehty
desk-history-line = { $what } ({ $who })
desk-history-person = asiakas
desk-history-system = Suunta
desk-history-channel = Tapa: { $channel }
desk-history-moved = { $from } → { $to }
desk-history-to-queue = Jono: { $to }
desk-history-due = Seuraava toimi: { $date }
desk-history-to-user = Kenelle: { $name }
desk-history-org = Organisaatio: { $org }
desk-history-outcome = Lopputulos: { $outcome }

desk-actions = Toimet
desk-actions-none = Voit vain lukea. Toimet näkevät asian hoitaja ja jonon jäsenet.
desk-actions-other = Asiaa hoitaa { $name }. Voit kirjata muistiinpanon.
desk-actions-closed = Asia on suljettu. Voit vielä kirjata muistiinpanon.
desk-group-contact = Yhteydenpito
desk-group-plan = Suunnitelma ja seuraava toimi
desk-group-hand-on = Siirto toiselle tai takaisin jonoon
desk-group-rare = Harvoin tarvitut toimet
desk-actions-attempts = { $count ->
    [one] Yksi yritys tavoittaa asiakas. Kokeile toisin:
   *[other] { $count } yritystä tavoittaa asiakas. Kokeile toisin:
}
desk-claim = Ota asia
desk-claim-older = Jonossa on vanhempi asia. Sen määräaika: { $when }. Jos otat tämän ensin, kerro miksi.
desk-claim-reason = Miksi otat juuri tämän?
desk-claim-reason-help = Esimerkiksi: asiakas soitti, osaan hänen kieltään. Syy näkyy historiassa.
desk-assign = Anna nimetylle henkilölle
desk-assign-user = Kenelle
desk-assign-reason = Mitä hänen pitää tietää?
desk-assign-button = Anna asia
desk-release = Palauta jonoon
desk-release-help = Asia palaa omalle paikalleen jonossa. Määräaika ei muutu.
desk-release-button = Palauta jonoon
desk-channel = Miten?
desk-first-contact = Tavoitin asiakkaan
desk-again-contact = Olin taas yhteydessä
desk-contacted-button = Kirjaa yhteydenotto
desk-attempt = En tavoittanut asiakasta
desk-attempt-button = Kirjaa yritys
desk-next-action = Vaihda seuraavan toimen päivä
desk-next-action-button = Tallenna päivä
desk-next-date = Seuraavan toimen päivä
desk-next-date-help = Pakollinen. Asia muistuttaa sinua silloin.
desk-plan = Kirjaa, mitä sovittiin
desk-plan-text = Mitä sovittiin?
desk-plan-text-help = Asiakas lukee tämän koodillaan. Kirjoita askeleet niin, että hän tietää, mitä tehdä ja milloin.
desk-plan-button = Tallenna, mitä sovittiin
desk-note = Kirjaa muistiinpano
desk-note-label = Muistiinpano
desk-note-optional = Muistiinpano (vapaaehtoinen)
desk-note-help = Kirjoita vain se, mitä seuraava lukija tarvitsee. Älä kirjoita henkilötunnusta.
desk-note-button = Tallenna muistiinpano
desk-move = Siirrä toiseen jonoon
desk-move-queue = Mihin jonoon?
desk-move-reason = Miksi?
desk-move-reason-help = Vastaanottaja lukee tämän ensin. Määräaika ei siirry myöhemmäksi.
desk-move-button = Siirrä asia
desk-move-protected = Asiakkaan tiedot on suojattu, eikä muita nimettyjen henkilöiden jonoja ole nyt auki. Asiaa ei voi siirtää.
desk-choose = Valitse
desk-close = Sulje asia
desk-close-outcome = Miten asia päättyi?
desk-close-follow-up = Sovimme jatkoseurannasta. Tiedot säilyvät { $months } kuukautta.
desk-close-button = Sulje asia
desk-code = Anna asiakkaalle uusi oma koodi
desk-code-check = Miten tarkistit henkilöllisyyden?
desk-code-check-help = Esimerkiksi: soitin asiakkaan antamaan numeroon, näin henkilökortin. Älä kirjoita henkilötunnusta. Vanha koodi lakkaa toimimasta.
desk-code-button = Tee uusi koodi
desk-code-title = Uusi koodi: asia { $number }
desk-code-help = Sano koodi asiakkaalle nyt. Pyydä häntä kirjoittamaan se muistiin.
desk-settle = Ratkaise, mikä jono on oikea
desk-settle-queue = Jono
desk-settle-stay = Pidetään tässä jonossa
desk-settle-answer = Vastaus asiakkaalle
desk-settle-answer-help = Asiakas lukee tämän koodillaan. Kirjoita selvästi ja ystävällisesti.
desk-settle-button = Vastaa asiakkaalle
desk-settle-needs-lead = Jonosta vastaava ratkaisee, mikä jono on oikea. Voit silti hoitaa asiaa.

desk-once = Tämä näkyy vain kerran
desk-conflict-title = Asia muuttui sillä aikaa, kun kirjoitit
desk-conflict-holder = Asiaa hoitaa nyt { $name }.
desk-conflict-you = Asia on nyt sinulla, mutta joku muutti sitä välillä.
desk-conflict-free = Asia on nyt vapaana jonossa.
desk-conflict-closed = Asia on nyt suljettu.
desk-conflict-withdrawn = Asiakas on perunut asian. Kaikki hänen tietonsa on poistettu.

desk-search-title = Hae asiaa
desk-search-words = Nimi, puhelinnumero, sähköposti tai asian numero
desk-search-help = Kirjoita kokonaisia sanoja, valitse alue tai tarve, tai tee molemmat. Haku kattaa jonot, jotka saat nähdä, ja näyttää enintään 50 uusinta asiaa.
desk-search-button = Hae
desk-search-found = { $count ->
    [0] Ei tuloksia
    [one] Yksi asia löytyi
   *[other] { $count } asiaa löytyi
}
desk-search-results = Haun tulokset
desk-search-none = Tarkista kirjoitusasu. Kokeile pelkkää sukunimeä tai puhelinnumeroa, tai jätä alue ja tarve valitsematta. Suljettu asia poistetaan aikanaan.
desk-search-cut = Hakusanoja on hyvin monessa asiassa. Katsoimme vain uusimmat. Jos asiaa ei näy, lisää sukunimi, puhelinnumero tai sähköpostiosoite.

desk-error-title = Tarkista tämä
desk-error-channel = Valitse, miten olit yhteydessä.
desk-error-date = Valitse seuraavan toimen päivä.
desk-error-date-past = Valitse päivä, joka ei ole vielä mennyt.
desk-error-date-far = Valitse päivä, joka on vuoden sisällä.
desk-error-note = Kirjoita muistiinpano.
desk-error-plan = Kirjoita, mitä sovitte.
desk-error-queue = Valitse jono.
desk-error-queue-closed = Tämä jono ei ota uusia asioita. Valitse toinen.
desk-error-queue-protected = Asiakkaan tiedot on suojattu. Asian voi siirtää vain nimettyjen henkilöiden jonoon.
desk-error-reason = Kirjoita syy.
desk-error-claim-reason = Kerro, miksi otat tämän ennen vanhempaa asiaa.
desk-error-user = Valitse henkilö.
desk-error-outcome = Valitse, miten asia päättyi.
desk-error-check = Kirjoita, miten tarkistit henkilöllisyyden.
desk-error-answer = Kirjoita vastaus asiakkaalle.
desk-error-long = Teksti on liian pitkä. Siinä saa olla enintään { $limit } merkkiä.
desk-error-words = Kirjoita, mitä haet, tai valitse alue tai tarve.
desk-error-state = Tätä ei voi tehdä asian nykyisessä tilassa. Katso tila ja valitse toinen toimi.

desk-kept = Kirjoittamasi teksti
desk-kept-help = Teksti ei tallentunut. Kopioi se tästä ja liitä se uudelleen lomakkeelle.
desk-kept-text = Teksti { $number }
desk-csrf-title = Sivu oli liian vanha
desk-csrf-help = Mitään ei muuttunut. Avaa sivu uudelleen ja lähetä lomake siitä.
desk-expired-title = Kirjautumisesi on päättynyt
desk-expired-help = Mitään ei muuttunut. Kirjaudu uudelleen ja jatka siitä, mihin jäit.
desk-forbidden-title = Sinulla ei ole oikeutta tähän
desk-forbidden-help = Jos tarvitset tätä työssäsi, pyydä ylläpitäjältä oikeus.
desk-missing-title = Sivua ei löydy
desk-missing-help = Asia voi olla poistettu tai siirretty jonoon, jota et näe. Hae asiaa numerolla tai palaa omiin töihin.
desk-large-title = Lomake oli liian suuri
desk-large-help = Mitään ei tallentunut. Lyhennä tekstiä ja lähetä uudelleen.
desk-changed-title = Asia ei ole enää tässä
desk-changed-help = Joku siirsi asian, tai asiakas perui sen, kun kirjoitit. Mitään ei tallentunut.
desk-busy-title = Tallennus ei onnistu juuri nyt
desk-busy-help = Mitään ei muuttunut. Odota hetki ja yritä uudelleen. Jos vika jatkuu, kerro ylläpitäjälle.
desk-fault-title = Vika on meillä
desk-fault-help = Mitään ei muuttunut. Vika on kirjattu lokiin. Kerro ylläpitäjälle, mitä olit tekemässä.
desk-go-home = Omiin töihin
desk-go-back = Avaa sivu uudelleen
desk-go-sign-in = Kirjaudu sisään
desk-go-case = Takaisin asiaan

desk-done-claimed = Asia on nyt sinulla.
desk-done-assigned = Asia on annettu.
desk-done-released = Asia on palautettu jonoon.
desk-done-noted = Muistiinpano on tallennettu.
desk-done-contacted = Yhteydenotto on kirjattu.
desk-done-attempt = Yritys on kirjattu.
desk-done-next = Seuraavan toimen päivä on tallennettu.
desk-done-planned = Se, mitä sovittiin, on tallennettu. Asiakas lukee sen koodillaan.
desk-done-moved = Asia on siirretty. Vastaanottaja näkee syyn.
desk-done-closed = Asia on suljettu.
desk-done-settled = Vastaus on tallennettu. Asiakas lukee sen koodillaan.
desk-done-none-left = Joku ehti ensin. Nyt yhtään asiaa ei odota.
desk-done-language = Työpöydän kieli on vaihdettu.

state-new = Odottaa
state-claimed = Neuvojalla
state-in-contact = Yhteys saatu
state-planned = Askeleet sovittu
state-closed = Suljettu
state-withdrawn = Peruttu


event-received = Asia saapui
event-claimed = Neuvoja otti asian
event-assigned = Asia annettiin nimetylle henkilölle
event-released = Asia palautettiin jonoon
event-lease-lapsed = Asia palasi jonoon, koska yhteyttä ei otettu ajoissa
event-contacted = Yhteys saatu
event-no-answer = Yhteyttä yritettiin
event-next-action = Seuraavan toimen päivä vaihdettiin
event-planned = Askeleista sovittiin
event-noted = Muistiinpano
event-moved = Asia siirrettiin toiseen jonoon
event-contested = Ilmoitus: asia on väärässä jonossa
event-contest-settled = Vastaus jonosta annettiin
event-corrected = Yhteystietoja korjattiin
event-code-reissued = Uusi koodi annettiin
event-person-reported = Tieto siitä, miten kävi
event-closed = Asia suljettiin
event-withdrawn = Asia peruttiin

channel-phone = puhelu
channel-sms = tekstiviesti
channel-email = sähköposti
channel-meeting = tapaaminen

role-counsellor = Neuvoja
role-administrator = Ylläpitäjä

# Uudet: tilaa, tavoittaminen, seuranta
desk-next-full = Sinulla on niin monta asiaa kuin on sovittu. Kun suljet tai annat yhden eteenpäin, voit ottaa seuraavan.
desk-move-ahead = { $count ->
    [0] kukaan ei odota
    [one] yksi odottaa
   *[other] { $count } odottaa
}
desk-move-usual = { $count ->
    [0] yleensä samana päivänä
    [one] yleensä yksi työpäivä
   *[other] yleensä { $count } työpäivää
}
desk-try-channel = Kokeile: { $channel }.
desk-try-morning = Kokeile soittaa aamupäivällä.
desk-try-afternoon = Kokeile soittaa iltapäivällä.
desk-try-evening = Kokeile soittaa illalla.
desk-try-language = Kokeile kieltä: { $language }.
desk-try-interpreter = Varaa tulkki.
desk-follow-up = Seuranta: mitä hänelle kuuluu
desk-follow-up-outcome = Missä asiakas on nyt
desk-follow-up-button = Tallenna seuranta
desk-error-no-room = Sinulla on niin monta asiaa kuin tästä jonosta on sovittu. Asia jäi jonoon.
desk-error-away = Sinut on merkitty poissaolevaksi. Lopeta poissaolo ensin.
desk-error-two-channels = Kokeile ensin ainakin kahta tapaa. Yhtään yritystä ei ole vielä kirjattu. Kirjaa yritykset tai valitse toinen lopputulos.
desk-error-one-channel = Kokeile ensin ainakin kahta tapaa. Kirjattuna on vain { $tried }. Kokeile vielä toista tapaa ja kirjaa yritys, tai valitse toinen lopputulos.
desk-done-read = Merkitty luetuksi.
desk-done-away = Poissaolo on tallennettu.
desk-done-away-now = Sinut on merkitty poissaolevaksi, joten uutta asiaa ei otettu.
desk-done-back = Poissaolo on poistettu.
desk-done-limits = Rajat on tallennettu.
desk-done-handed-over = Asiat on annettu.
desk-done-followed-up = Seuranta on tallennettu.
event-handed-over = Annettu toiselle
event-followed-up = Seuranta
event-step-sent = Askel lähetettiin toiselle organisaatiolle
event-step-accepted = Askel otettiin hoidettavaksi
event-step-declined = Askelta ei otettu
event-step-returned = Askel palasi lähettäjälle, koska siihen ei vastattu ajoissa
event-step-done = Askel on tehty
event-step-cancelled = Askel poistettiin suunnitelmasta
event-shared = Asiakas suostui jakamaan tietoja
event-unshared = Tietojen jakaminen päättyi
event-message-to-person = Asiakkaalle lähetettiin viesti
event-message-from-person = Asiakas lähetti viestin
role-lead = Vastaava
role-coordinator = Koordinaattori

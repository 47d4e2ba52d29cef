### Mitä kirjoitetaan, mitä sillä aikaa muuttuu, ja miten työpöydällä liikutaan.

typing-clock = klo { $hour }.{ $minute }
typing-draft = Luonnos, tallennettu { $time }. Sitä ei ole vielä lähetetty.
typing-stale = Asia on sen jälkeen muuttunut. Katso historia ennen kuin lähetät.
typing-save = Tallenna luonnoksena
typing-discard = Poista luonnos
typing-saved = Luonnos on tallessa, { $time }.
typing-saving = Tallennetaan luonnosta…
typing-nothing = Lomake on tyhjä. Luonnosta ei ole.
typing-unsaved = Luonnosta ei saatu talteen. Teksti on vain tällä sivulla. Yritämme kohta uudelleen.
typing-alone = Tätä tointa et voi nyt tehdä. Voit lukea tekstin ja kopioida sen tästä.
typing-follow-up = Jatkoseuranta
typing-yes = Kyllä
typing-safe = Mitään ei muuttunut. Kirjoittamasi on tallessa luonnoksena. Kun avaat sivun uudelleen, se on valmiina lomakkeella.
typing-safe-signed-out = Mitään ei muuttunut. Kirjoittamasi on tallessa luonnoksena. Kun kirjaudut uudelleen, se on valmiina lomakkeella.
typing-safe-others = Lomakkeen avasi joku muu ennen kuin sinä kirjauduit. Siihen kirjoitettu on tallessa hänelle.
desk-done-draft-kept = Luonnos on tallessa. Sitä ei ole vielä lähetetty.
desk-done-draft-none = Lomake oli tyhjä. Luonnosta ei ole.
desk-done-draft-gone = Luonnos on poistettu.

typing-again = Tekstisi on tallessa lomakkeella. Katso, mikä muuttui, ja lähetä sitten uudelleen.
typing-not-again = Tätä tointa et voi nyt tehdä. Tekstisi on tallessa luonnoksena tällä sivulla.
typing-changed = Tilanne nyt
typing-unchanged = Mitään ei ole tehty sen jälkeen, kun avasit sivun.
typing-yours = Mitä kirjoitit
typing-yours-nothing = Lomakkeella ei ollut tekstiä.
typing-to-form = Siirry lomakkeelle

typing-live-changed = Tällä sivulla jokin on muuttunut.
typing-live-off = Sivu ei enää seuraa muutoksia.
typing-live-show = Näytä uusi tilanne

### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = Kuuntele
listen-stop = Lopeta
unchecked-note = Kukaan selkosuomen osaaja ei ole vielä tarkistanut näitä tekstejä.
unchecked-report = Kerro huonosta lauseesta
feedback-link = Oliko jotain vaikea käyttää? Kerro siitä meille.
new-tab = (aukeaa uuteen välilehteen)

### Lukemisen apu: kuunteleminen, sanojen selitykset, helpommat sanat, tarkistamaton kieli.

listen = Kuuntele
listen-stop = Lopeta
unchecked-note = Näitä tekstejä ei ole vielä tarkistanut kukaan, joka puhuu tätä kieltä äidinkielenään.
unchecked-report = Kerro huonosta lauseesta
feedback-link = Oliko jotakin vaikea käyttää? Kerro siitä.
new-tab = (avautuu uuteen välilehteen)

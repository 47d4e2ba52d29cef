### Lukemisen apu: kuunteleminen, sanojen selitykset, helpommat sanat, tarkistamaton kieli.

listen = Kuuntele
listen-stop = Lopeta kuuntelu
words-what = Mitä sanat tarkoittavat?
simpler-title = Sama toisin sanoin
simpler-help = Voit vastata nyt. Voit myös jatkaa eteenpäin.
unchecked-note = Näitä tekstejä ei ole vielä tarkistanut kukaan, joka puhuu tätä kieltä äidinkielenään.
unchecked-report = Kerro huonosta lauseesta
feedback-link = Oliko jotakin vaikea käyttää? Kerro siitä.

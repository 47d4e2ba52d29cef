### Sähköpostit. Niissä ei ole henkilötietoja eikä koodia.

mail-received-subject = Asiasi on perillä
mail-received-body = Hei, kaupungin palvelu on saanut asiasi. Katso omalla koodillasi, missä asiasi on: { $url } Sait koodin, kun lähetit asian. Jos et lähettänyt mitään, voit jättää tämän viestin huomiotta.
mail-news-subject = Asiassasi on uutta
mail-news-body = Hei, asiassasi on uutta. Katso se omalla koodillasi: { $url } Emme koskaan kysy koodia sähköpostilla tai puhelimessa.
mail-task-subject = Sinulla on tehtävä työpöydällä
mail-task-body = Hei, sinulla on tehtävä työpöydällä. Avaa se tästä: { $url } Omalla tililläsi voit valita, milloin saat näitä viestejä.
mail-digest-subject = Sinulla on avoimia tehtäviä
mail-digest-body = Hyvää huomenta, sinulla on avoimia tehtäviä työpöydällä. Avaa se tästä: { $url } Omalla tililläsi voit valita, milloin saat näitä viestejä.

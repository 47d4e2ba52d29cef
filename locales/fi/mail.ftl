### Sähköpostit. Niissä ei ole henkilötietoja eikä koodia.

mail-received-subject = Asiasi on perillä
mail-received-body = Hei, kaupungin palvelu on saanut asiasi. Katso omalla koodillasi, missä asiasi on: { $url } Sait koodin, kun lähetit asian. Jos et lähettänyt mitään, voit jättää tämän viestin huomiotta.
mail-news-subject = Asiassasi on uutta
mail-news-body = Hei, asiassasi on uutta. Katso se omalla koodillasi: { $url } Emme koskaan kysy koodia sähköpostilla tai puhelimessa.

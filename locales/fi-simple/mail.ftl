### Mails. No personal details and no code in them.

mail-received-subject = Asiasi on perillä
mail-received-body = Hei! Kaupungin palvelu on saanut asiasi. Sait koodin, kun lähetit asian. Katso omalla koodillasi, missä asiasi on: { $url } Etkö ole lähettänyt mitään? Silloin sinun ei tarvitse tehdä mitään.
mail-news-subject = Asiassasi on uutta
mail-news-body = Hei! Asiassasi on uutta. Katso se omalla koodillasi: { $url } Emme koskaan kysy koodia sähköpostilla. Emme kysy sitä puhelimessa.

### Hard words and what they mean. Shown beside a question or a task when a person wants to know what a word means.
### An explanation must not give away the right answer of a small task.

words-what = Maid sánit mearkkašit?

# Files and programs

word-link = liŋka
word-link-means = Teaksta dahje govva, man deaddilat. Dat rahpá eará siiddu dahje fiilla.
word-file = fiila
word-file-means = Teaksta, govva dahje video, mii lea vurkejuvvon telefovdnii dahje dihtorii.
word-folder = máhppa
word-folder-means = Báiki, gosa čohkket fiillaid. Dat lea dego kássa báhpáriidda.
word-attachment = mielddus
word-attachment-means = Fiila, man sáddet dieđáhusa mielde. Dat sáhttá leat ovdamearkka dihte govva dahje duođaštus.
word-pdf = PDF
word-pdf-means = Fiila, mas lea gárvves bábir, ovdamearkka dihte duođaštus. Dan nama loahpas lea .pdf.
word-spreadsheet = tabealla
word-spreadsheet-means = Linnját ja ruvttot dihtoris. Ruvttuide sáhttá čállit sániid ja loguid.
word-program = prográmma
word-program-means = Prográmmain dagat juoidá telefovnnas dahje dihtoris. Ovttain prográmmain čálát, nuppiin geahčat govaid.
word-app = applikašuvdna
word-app-means = Prográmma telefovnnas. Ovdamearkka dihte kárta lea applikašuvdna.
word-update = ođasmahttin
word-update-means = Buorádus telefovnna dahje dihtora prográmmaide. Dat divvu meattáhusaid ja sáhttá buktit juoidá ođđa.
word-settings = ásahusat
word-settings-means = Báiki, gos mearridat, mo telefovdna dahje prográmma doaibmá. Doppe sáhtát ovdamearkka dihte molsut giela.
word-backup = sihkkarvuođakopiija
word-backup-means = Nubbi kopiija du govain ja fiillain. Dat veahkeha, jus rusttet láhppo dahje billána.
word-notification = dieđáhus
word-notification-means = Oanehis sáhka, mainna telefovdna muitala juoidá ođđa. Das sáhttá gullot jietna.
word-location = iežat báiki
word-location-means = Báiki, gos dál leat. Telefovdna sáhttá čájehit dan kárttas.
word-wireless-network = Wi-Fi-neahtta
word-wireless-network-means = Neahtta, masa beasat johtasa haga. Dat lea ovdamearkka dihte girjerájus.

# Services and safety

word-log-in = logget sisa
word-log-in-means = Manat bálvalussii iežat dovddaldagain ja beassansániin. Loahpas sáhtát logget olggos.
word-account = dovddaldat
word-account-means = Namma, mainna bálvalus dovdá du. Dat sáhttá leat du e-poastačujuhus.
word-identify = identifiseret iežas
word-identify-means = Duođaštat bálvalussii, gii don leat. Neahtas sáhtát dahkat dan ovdamearkka dihte báŋkodovddaldagaiguin.
word-bank-codes = báŋkodovddaldagat
word-bank-codes-means = Oaččut daid báŋkkus. Daiguin beasat neahttabáŋkui ja duođaštat neahtas, gii don leat.
word-two-step = guovtteceahkát sisaloggen
word-two-step-means = Vuos čálát beassansáni. Dasto čájehat vel ovdamearkka dihte kodain, ahte dat leat don.
word-passkey = beassančoavdda
word-passkey-means = Okta vuohki logget sisa. Čoavdda lea ovdamearkka dihte du telefovnnas, ja rabat dan vaikko suorbmamearkkain.
word-password-manager = beassansátneprográmma
word-password-manager-means = Prográmma, mii vurke du beassansániid. Dárbbašat muitit dušše ovtta beassansáni.
word-scam = fillen
word-scam-means = Muhtin giellá dutnje, danne go háliida du ruđaid dahje dieđuid. Nu sáhttá geavvat dieđáhusas, telefovnnas dahje neahttasiiddus.
word-terms = eavttut
word-terms-means = Njuolggadusat das, maid oaččut dahkat ja maid it.
word-licence = liseansa
word-licence-means = Lohpi, mii muitala, mo gova, teavstta dahje prográmma oažžu geavahit.
word-ai = dahkojierbmi (AI)
word-ai-means = Prográmma, mii addá vástádusaid gažaldagaide ja čállá teavstta. Dat sáhttá maid meaddit.
word-screen-reader = šearbmalohkki
word-screen-reader-means = Prográmma, mii lohká šearpma teavstta jitnosit. Dat veahkeha olbmo, gii ii oainne bures.
word-mandate = Suomi.fi-fápmudus
word-mandate-means = Lohpi dikšut nuppi olbmo áššiid neahtas. Son addá lobi Suomi.fi-bálvalusas.
word-initiative = álgga
word-initiative-means = Evttohus, man dagat gildii. Das muitalat, maid gielda galggašii rievdadit dahje dahkat.
word-reference-number = čujuhannummir
word-reference-number-means = Nummir, mii lea rehkegis. Das ruđa oažžu diehtá, guđe rehkega mákset.
word-digital-help = digiveahkki
word-digital-help-means = Doppe oaččut veahki geavahit telefovnna, dihtora ja neahta. Veahkki lea ovdamearkka dihte girjerájus, ja dat lea dábálaččat nuvttá.

# Work and studies

word-search-word = ohcansátni
word-search-word-means = Sátni, man čálát, go ozat juoidá neahtas. Dat sáhttá leat ovdamearkka dihte: girjerádju.
word-job-alert = diehtu ođđa bargosajiin
word-job-alert-means = Bálvalus ohcá du ovddas ođđa bargosajiid. Dat sádde dutnje dain dieđáhusa.
word-job-profile = bargoohcanprofiila
word-job-profile-means = Siidu neahtas, gos muitalat iežat birra. Bargoaddit ohcet doppe ođđa bargiid.
word-cv = CV
word-cv-means = Oanehis listu du bargguin, oahpuin ja dáidduin. Sáddet dan, go ozat barggu.
word-hygiene-passport = hygieniijapássa
word-hygiene-passport-means = Duođaštus das, ahte máhtát gieđahallat biepmu nu, ahte dat bissu buhtisin. Oaččut dan, go teasta manná bures.
word-tax-card = vearrokoarta
word-tax-card-means = Dat muitala, man ollu vearru du bálkkás manná. Bargoaddi dárbbaša dieđu.
word-statistics = statistihkka
word-statistics-means = Logut, mat leat čohkkejuvvon muhtin áššis. Statistihkka muitala ovdamearkka dihte, man galle olbmo gielddas ásset.
word-weld = sveiset
word-weld-means = Lavttát metállabihtáid oktii garra báhkkasiin.
word-work-trial = bargogeahččaleapmi
word-work-trial-means = Oahpásnuvat bargui albma bargosajis. It oaččo bálkká, muhto oaččut dábálaččat bargguhisvuođaovddu.
word-apprenticeship = oahpposoahpamuš
word-apprenticeship-means = Oahpat ámmáha, go barggat albma bargosajis. Oaččut das bálkká.

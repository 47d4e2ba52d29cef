### Digital skills: answers and questions.

# Answers

reply-not-yet = In máhte vel
reply-with-help = Máhtán, go oaččun veahki
reply-alone = Máhtán ieš
reply-help-others = Veahkehan maid earáid
reply-unclear = In ádde gažaldaga
reply-declined = In háliit vástidit

# Questions with examples

digital-d11-open-site = Máhtát go rahpat gieldda neahttasiiddu telefovnnas dahje dihtoris?
digital-d11-open-site-example = Čálát čujuhusa dahje ozat gieldda namain.
digital-d11-find-hours = Máhtát go geahččat neahtas, goas muhtin báiki lea rabas?
digital-d11-find-hours-example = Geahčat, lea go girjerádju rabas lávvardaga.
digital-d11-filter-jobs = Máhtát go ráddjet bargosajiid ohcama nu, ahte oainnát dušše heivvolaš sajiid?
digital-d11-filter-jobs-example = Válljet báikegotti ja oasseáigebarggu.
digital-d11-job-alert = Máhtát go diŋgot dieđu ođđa bargosajiin?
digital-d11-job-alert-example = Bálvalus sádde heivvolaš bargosajiid du e-postii.
digital-d11-scattered = Máhtát go čohkket dieđu, mii lea bieđgguid máŋgga gáldus?
digital-d11-scattered-example = Čielggadat, makkár doarjaga ođđa fitnodatdoalli sáhttá oažžut.

digital-d12-advert = Máhtát go earuhit rekláma eará sisdoalus?
digital-d12-advert-example = Fuomášat, makkár ohcanboađus lea máksojuvvon rekláma.
digital-d12-up-to-date = Máhtát go dárkkistit, lea go neahttasiiddu diehtu áigeguovdil?
digital-d12-up-to-date-example = Geahčat, goas siidu lea ođasmahttojuvvon.
digital-d12-fake-job = Máhtát go fuomášit, ahte bargosadjealmmuhus figgá fillet du?
digital-d12-fake-job-example = Almmuhus lohpida menddo ollu ja bivdá ruđa ovddalgihtii.
digital-d12-second-source = Máhtát go dárkkistit eahpesihkkaris dieđu nuppi gáldus?
digital-d12-second-source-example = Logat sosiála medias ođđa doarjagis ja dárkkistat dan Kela siiddus.
digital-d12-ai-answer = Máhtát go árvvoštallat, sáhttá go luohttit dahkojierpmi (AI) vástádussii?
digital-d12-ai-answer-example = Jearat luopmovuoigatvuođas ja dárkkistat vástádusa lágas.
digital-d12-statistics = Máhtát go árvvoštallat, lea go dutkamuš dahje statistihkka luohtehahtti?
digital-d12-statistics-example = Geahčat, gii dan lea dahkan ja mo dieđut leat čohkkejuvvon.

digital-d13-find-photo = Máhtát go gávdnat telefovnnas gova, man leat govven ovdal?
digital-d13-find-photo-example = Ozat gova iežat duođaštusas.
digital-d13-save-file = Máhtát go vurket fiilla nu, ahte gávnnat dan maŋŋil?
digital-d13-save-file-example = Vurket bálkádieđuid iežat máhppii.
digital-d13-folders = Máhtát go ordnet fiillaid máhpaide ja addit daidda čielga namaid?
digital-d13-folders-example = Čohkket ohcamušaid ja duođaštusaid ovtta sadjái.
digital-d13-table = Máhtát go čohkket dieđuid tabellii ja ordnet daid?
digital-d13-table-example = Merket ohccojuvvon bargosajiid beaivvi mielde.
digital-d13-shared-order = Máhtát go plánet, mo joavkku fiillat bissot ortnegis?
digital-d13-shared-order-example = Mearridat máhpaid, namaid ja vuoigatvuođaid olles bargosadjái.

digital-d21-text-message = Máhtát go sáddet dieđáhusa telefovnnain?
digital-d21-text-message-example = Muitalat teakstadieđuin, ahte leat maŋŋonan.
digital-d21-e-mail = Máhtát go vástidit e-postii?
digital-d21-e-mail-example = Nannet e-poasttain jearahallama áiggi.
digital-d21-video-interview = Máhtát go searvat videojearahallamii?
digital-d21-video-interview-example = Rabat liŋkka ja bijat kamera ja mikrofovnna ala.
digital-d21-chat-service = Máhtát go dikšut ášši áššehasbálvalusain neahtas?
digital-d21-chat-service-example = Jearat chat-bálvalusas, sáddet mildosa ja logat vástádusa.
digital-d21-lead-meeting = Máhtát go lágidit neahttačoahkkima ja jođihit dan?
digital-d21-lead-meeting-example = Bovdet earáid, juogát iežat šearpma ja attát sáhkavuoruid.

digital-d22-send-photo = Máhtát go sáddet gova nuppi olbmui?
digital-d22-send-photo-example = Sáddet gova bargovuorrolisttus.
digital-d22-attachment = Máhtát go laktit fiilla e-postii?
digital-d22-attachment-example = Sáddet CV (bargo- ja oahppodieđuid) bargoaddái.
digital-d22-share-link = Máhtát go juohkit fiilla liŋkkain ja mearridit, gii dan oaidná?
digital-d22-share-link-example = Juogát govaid iežat bargguin dušše ovtta bargoaddái.
digital-d22-right-channel = Máhtát go válljet, gos diehtu olaha rivttes olbmuid?
digital-d22-right-channel-example = Muitalat dáhpáhusas iešguđet joavkkuide iešguđet kanálain.

digital-d23-book-time = Máhtát go várret áiggi neahtas?
digital-d23-book-time-example = Várret áiggi dearvvašvuođaguovddážii dahje biilla dárkkisteapmái.
digital-d23-e-identify = Máhtát go identifiseret iežat, go divššut áššiid neahtas?
digital-d23-e-identify-example = Logget sisa Kela bálvalussii báŋkodovddaldagaiguin.
digital-d23-online-form = Máhtát go deavdit ja sáddet ohcamuša neahtas?
digital-d23-online-form-example = Ozat beaivedikšosaji dahje ássandoarjaga.
digital-d23-on-behalf = Máhtát go dikšut lagaš olbmo áššiid neahtas su lobiin?
digital-d23-on-behalf-example = Oaččut suomi.fi-fápmudusa ja ođasmahtát iežat eatni reseaptta.
digital-d23-have-a-say = Máhtát go váikkuhit gieldda áššiide neahtas?
digital-d23-have-a-say-example = Dagat álgaga ja čohkket dasa doarjaga.

digital-d24-group-chat = Máhtát go searvat joavkku ságastallamii telefovnnain?
digital-d24-group-chat-example = Soahpabehtet joavkodieđáhusain bargovuoru lonuheamis.
digital-d24-shared-calendar = Máhtát go geavahit kaleandara ovttas earáiguin?
digital-d24-shared-calendar-example = Merket iežat áiggiid ja oainnát earáid áiggiid.
digital-d24-write-together = Máhtát go čállit seamma teavstta oktanaga earáiguin?
digital-d24-write-together-example = Čállibehtet ovttas čoahkkingirjji neahtas.
digital-d24-plan-tools = Máhtát go plánet, maiguin reaidduiguin joavku bargá ovttas?
digital-d24-plan-tools-example = Válljet saji fiillaide, bargguide ja dieđáhusaide.

digital-d25-ask-photo = Máhtát go jearrat lobi, ovdal go juogát gova nuppi olbmos?
digital-d25-ask-photo-example = Jearat bargoskihpáris, oažžu go gova bidjat jovkui.
digital-d25-polite = Máhtát go čállit siivos dieđáhusa bargoaddái?
digital-d25-polite-example = Dearvvahat, muitalat ášši oanehaččat ja čálát iežat nama.
digital-d25-reply-all = Máhtát go válljet, geasa du vástádus manná e-poasttas?
digital-d25-reply-all-example = Vástidat dušše sáddejeaddjái, it olles jovkui.
digital-d25-bullying = Máhtát go doaibmat, jus muhtin givssiduvvo neahtas?
digital-d25-bullying-example = Válddát gova dieđáhusas ja almmuhat dan bálvalusa bajásdoallái.
digital-d25-fit-tone = Máhtát go heivehit čállinvuogi iešguđet lohkkiide ja dilálašvuođaide?
digital-d25-fit-tone-example = Muitalat seamma ášši bargoskihpárii, áššehassii ja sosiála medias.

digital-d26-log-out = Máhtát go logget bálvalussii sisa ja logget das olggos?
digital-d26-log-out-example = Logget olggos, go it šat dárbbaš girjeráju dihtora.
digital-d26-new-account = Máhtát go ráhkadit dovddaldaga ođđa bálvalussii?
digital-d26-new-account-example = Attát iežat e-poastačujuhusa ja nannet dan.
digital-d26-job-profile = Máhtát go ráhkadit bargoohcanprofiilla nehttii?
digital-d26-job-profile-example = Muitalat iežat máhtus Työmarkkinatori-bálvalusas.
digital-d26-own-traces = Máhtát go dárkkistit, mii du birra gávdno neahtas?
digital-d26-own-traces-example = Ozat iežat namain ja sihkut boares gova.
digital-d26-two-sides = Máhtát go doallat barggu ja astoáiggi profiillaid sierra?
digital-d26-two-sides-example = Mearridat juohke bálvalusas, gii oaidná maid.

digital-d31-short-note = Máhtát go čállit oanehis muittuhusa telefovnnain dahje dihtoriin?
digital-d31-short-note-example = Čálát muitui jearahallama áiggi ja báikki.
digital-d31-photo-paper = Máhtát go govvet báhpára čielgasit telefovnnain?
digital-d31-photo-paper-example = Govvet bargoduođaštusa nu, ahte teaksta oidno.
digital-d31-cv = Máhtát go ráhkadit čáppa CV (bargo- ja oahppodieđuid) dihtoriin?
digital-d31-cv-example = Čálát dieđuid, lasihat bajilčállagiid ja vurket.
digital-d31-slides = Máhtát go ráhkadit presentašuvnna, mas leat teaksta ja govat?
digital-d31-slides-example = Ráhkadat vihtta siiddu iežat máhtus.
digital-d31-accessible = Máhtát go ráhkadit fiilla, mii doaibmá maiddái šearbmalohkkiin?
digital-d31-accessible-example = Lasihat bajilčállagiid dásiid ja govvidat govaid sániiguin.

digital-d32-copy-paste = Máhtát go kopieret teavstta ovtta sajis nuppi sadjái?
digital-d32-copy-paste-example = Kopieret čujuhusa dieđáhusas kártii.
digital-d32-crop-photo = Máhtát go čuohppat dahje jorggihit gova?
digital-d32-crop-photo-example = Čuohpat muohtogova ohcamuša várás.
digital-d32-reuse-letter = Máhtát go heivehit boares ohcamuša ođđa bargosadjái?
digital-d32-reuse-letter-example = Molssut nama, beaivvi ja ákkaid.
digital-d32-merge-files = Máhtát go dahkat máŋgga fiillas ovtta?
digital-d32-merge-files-example = Ovttastat duođaštusaid oktan PDF-fiilan.
digital-d32-report = Máhtát go ovttastit tabealla, govaid ja teavstta čielga ollisvuohtan?
digital-d32-report-example = Ráhkadat raportta, mas logut oidnojit govusin.

digital-d33-name-maker = Máhtát go muitalit, gii lea dahkan gova dahje teavstta, man geavahat?
digital-d33-name-maker-example = Čálát gova vuollái dahkki nama.
digital-d33-free-picture = Máhtát go ohcat gova, man dus lea lohpi geavahit?
digital-d33-free-picture-example = Ozat govaid, maid vaikko gii oažžu geavahit.
digital-d33-terms = Máhtát go čielggadit, makkár eavttuiguin prográmma oažžu geavahit?
digital-d33-terms-example = Dárkkistat, oažžu go nuvttá prográmma geavahit fitnodagas.
digital-d33-own-terms = Máhtát go válljet eavttuid, maiguin earát ožžot geavahit du bargguid?
digital-d33-own-terms-example = Almmustahtát iežat govaid ja válljet daidda rabas liseanssa.

digital-d34-reminder = Máhtát go bidjat telefovnna muittuhit du?
digital-d34-reminder-example = Bijat telefovnna boktit du juohke árgabeaivvi.
digital-d34-spreadsheet-sum = Máhtát go bidjat tabealla rehkenastit du ovddas?
digital-d34-spreadsheet-sum-example = Tabealla rehkenastá vahku bargodiimmuid oktii.
digital-d34-mail-rule = Máhtát go ráhkadit njuolggadusa, mii dikšu du ovddas ášši, mii boahtá dávjá?
digital-d34-mail-rule-example = E-poasta sirdá bargosadjedieđáhusaid sierra máhppii.
digital-d34-find-error = Máhtát go gávdnat meattáhusa, go formula dahje prográmma doaibmá boastut?
digital-d34-find-error-example = Manat muttuid čađa, dassážii go boasttu sadji gávdno.
digital-d34-small-program = Máhtát go čállit smávva prográmma?
digital-d34-small-program-example = Prográmma lohká fiilla ja váldá das dihto linnjáid.

digital-d41-screen-lock = Máhtát go lohkkadit telefovnna kodain dahje suorbmamearkkain?
digital-d41-screen-lock-example = Jus telefovdna láhppo, earát eai beasa dasa.
digital-d41-updates = Máhtát go ođasmahttit telefovnna dahje dihtora?
digital-d41-updates-example = Dohkkehat ođasmahttima, ja rusttet álgá ođđasit.
digital-d41-safe-link = Máhtát go árvvoštallat, sáhttá go liŋkka dahje mildosa rahpat dorvvolaččat?
digital-d41-safe-link-example = Dárkkistat vuos, gii dieđáhusa duođaid lea sádden.
digital-d41-two-step = Máhtát go váldit atnui guovtteceahkát sisaloggema?
digital-d41-two-step-example = E-poasta jearrá beassansáni ja dasto koda.
digital-d41-backup = Máhtát go sihkkarastit, ahte oaččut dieđuid ruovttoluotta, jus rusttet billána?
digital-d41-backup-example = Dagat sihkkarvuođakopiija ja geahččalat máhcahit fiilla.

digital-d42-bank-codes = Máhtát go doallat báŋkodovddaldagaid dušše iežat duohken?
digital-d42-bank-codes-example = It muital dovddaldagaid telefovnnas geasage.
digital-d42-scam-message = Máhtát go dovdat fillendieđáhusa?
digital-d42-scam-message-example = Ártegis dieđáhus bivdá du máksit báhka sáddema.
digital-d42-passwords = Máhtát go geavahit sierra beassansáni juohke bálvalusas ja muitit daid?
digital-d42-passwords-example = Beassansátneprográmma muitá daid du ovddas.
digital-d42-app-rights = Máhtát go mearridit, maid dieđuid applikašuvdna oažžu geavahit?
digital-d42-app-rights-example = Attát kártii iežat báikki, muhto it oktavuođadieđuid.
digital-d42-my-data = Máhtát go bivdit, ahte bálvalus čájeha dahje sihkku du dieđuid?
digital-d42-my-data-example = Bivddát neahttagávppi sihkkut du dovddaldaga ja dieđuid.
digital-d42-others-data = Máhtát go árvvoštallat, maid dieđuid eará olbmuin oažžu čohkket?
digital-d42-others-data-example = Ráhkadat searvái almmuhanskovi.

digital-d43-breaks = Máhtát go doallat bottuid, go geavahat rusttega guhká?
digital-d43-breaks-example = Čuožžilat gaskkohagaid ja vuoiŋŋastahtát čalmmiid.
digital-d43-quiet = Máhtát go bidjat telefovnna jaska, go dárbbašat ráfi?
digital-d43-quiet-example = Jáddadat dieđáhusaid jearahallama áigái.
digital-d43-posture = Máhtát go heivehit šearpma ja stuolu nu, ahte niski ii váibba?
digital-d43-posture-example = Loktet šearpma čalmmiid dássái.
digital-d43-screen-time = Máhtát go čuovvut ja ráddjet iežat šearbmaáiggi?
digital-d43-screen-time-example = Bijat applikašuvdnii beaivválaš áigeráji.
digital-d43-work-rules = Máhtát go soahpat earáiguin, goas galgá vástidit bargodieđáhusaide?
digital-d43-work-rules-example = Soahpabehtet, ahte eahkediid ii dárbbaš vástidit.

digital-d44-save-battery = Máhtát go seastit telefovnna ákku?
digital-d44-save-battery-example = Unnidat šearpma čuovgga ja giddet dárbbašmeahttun applikašuvnnaid.
digital-d44-recycle = Máhtát go doalvut boares rusttega rivttes čohkkenbáikái?
digital-d44-recycle-example = Máhcahat billánan telefovnna čohkkenbáikái.
digital-d44-pass-on = Máhtát go sihkkut rusttega dieđuid, ovdal go attát dan nuppi olbmui?
digital-d44-pass-on-example = Sihkut dovddaldagaid ja dieđuid, ovdal go vuovddát telefovnna.
digital-d44-repair-or-buy = Máhtát go veardidit, gánneha go rusttega divvut vai molsut?
digital-d44-repair-or-buy-example = Veardidat ođđa ákku ja ođđa telefovnna hatti.
digital-d44-footprint = Máhtát go árvvoštallat, mo iežat rusttegiid geavaheapmi noađuha luonddu?
digital-d44-footprint-example = Veardidat gáiddusčoahkkima ja guhkes biilamátkki.

digital-d51-restart = Máhtát go álggahit rusttega ođđasit, jus dat ii šat doaimma?
digital-d51-restart-example = Jáddadat telefovnna ja rabat dan fas.
digital-d51-wifi = Máhtát go laktit rusttega Wi-Fi-nehttii?
digital-d51-wifi-example = Válljet girjeráju neahta ja čálát beassansáni.
digital-d51-no-sound = Máhtát go divvut dili, jus videoságastallamis ii gullo jietna?
digital-d51-no-sound-example = Dárkkistat jiena, mikrofovnna ja lobiid.
digital-d51-look-up-fix = Máhtát go ohcat neahtas rávvaga vihkái ja divvut dan?
digital-d51-look-up-fix-example = Čálihanrusttet čájeha meattáhusa, ja gávnnat dasa ráđi.
digital-d51-strange-fault = Máhtát go čielggadit ártegis vigi siva, go gárvves ráva ii leat?
digital-d51-strange-fault-example = Iskkat vejolaš sivaid, ovtta ain hávil.

digital-d52-text-size = Máhtát go stuoridit teavstta, jus dat lea menddo unni?
digital-d52-text-size-example = Stuoridat neahttasiiddu guvttiin suorpmain.
digital-d52-route = Máhtát go geahččat telefovnnas mátkki ja busse áigetávvala?
digital-d52-route-example = Geahčat, mo joavddat jearahallamii áigái.
digital-d52-pay-bill = Máhtát go máksit rehkega neahtas?
digital-d52-pay-bill-example = Čálát čujuhannummira ja válljet máksinbeaivvi.
digital-d52-compare = Máhtát go veardidit bálvalusaid ja válljet dan, mii heive dutnje buoremusat?
digital-d52-compare-example = Veardidat telefovdnašiehtadusaid hatti ja leavttu.
digital-d52-tools-for-work = Máhtát go válljet bargosadjái prográmma, mii heive iešguđet olbmuid dárbbuide?
digital-d52-tools-for-work-example = Jearat dárbbuid, geahččalat ja vuođuštat válljema.

digital-d53-dictate = Máhtát go hállat telefovdnii, go it háliit čállit?
digital-d53-dictate-example = Dajat dieđáhusa dahje ohcansáni jitnosit.
digital-d53-translate = Máhtát go jorgalit amas giela teavstta telefovnna vehkiin?
digital-d53-translate-example = Govvet reivve ja logat dan iežat gillii.
digital-d53-video-intro = Máhtát go govvet oanehis video, mas muitalat iežat birra?
digital-d53-video-intro-example = Sáddet video bargoohcamuša mielde.
digital-d53-ai-ideas = Máhtát go geavahit dahkojierpmi (AI) veahkkin, go ozat jurdagiid?
digital-d53-ai-ideas-example = Bivddát jurdagiid ohcamuššii ja dagat dain iežat teavstta.
digital-d53-new-way = Máhtát go hutkat, mo rusttegat ja prográmmat sáhttet álkidahttit barggu?
digital-d53-new-way-example = Dagat bábirlisttus skovi telefovdnii ja iskkat dan.

digital-d54-ask-help = Máhtát go bivdit ráđi, go rusttet dahje bálvalus lea amas?
digital-d54-ask-help-example = Manat girjerádjui ja jearat digiveahki.
digital-d54-next-skill = Máhtát go dadjat, makkár digitála dáiddu háliidat oahppat čuovvovažžan?
digital-d54-next-skill-example = Háliidat oahppat sáddet ohcamuša neahtas.
digital-d54-learn-by-video = Máhtát go oahppat ođđa ášši neahta rávvagis dahje videos?
digital-d54-learn-by-video-example = Geahčat video ja dagat seamma ieš.
digital-d54-online-course = Máhtát go ohcat heivvolaš neahttakurssa ja čađahit dan loahpa rádjai?
digital-d54-online-course-example = Oahpat tabeallaid geavaheami iežat leavttuin.
digital-d54-field-changes = Máhtát go čuovvut, makkár ođđa digitála dáidduid du suorggis dárbbašit?
digital-d54-field-changes-example = Logat suorggi ođđasiid ja geahččalat ođđa prográmmaid.

### Digital skills: the same questions said more simply. Shown when the answer is “In ádde gažaldaga”.

simpler-title = Seamma eará sániiguin
simpler-help = Sáhtát vástidit dál. Sáhtát maid joatkit ovddosguvlui.

# Questions

simpler-d11-open-site = Gielddas dahje gávpogis leat iežas siiddut neahtas. Máhtát go rahpat daid telefovnnas dahje dihtoris?
simpler-d11-find-hours = Gávppiid ja girjerájuid rahpanáiggit leat neahtas. Máhtát go gávdnat daid doppe?
simpler-d11-filter-jobs = Go ozat barggu neahtas, oainnát máŋga bargosaji. Máhtát go válljet nu, ahte oainnát dušše heivvolaš sajiid?
simpler-d11-job-alert = Neahttasiidu sáhttá sáddet dutnje dieđáhusa, go ođđa bargosajit bohtet. Máhtát go diŋgot dáid dieđáhusaid?
simpler-d11-scattered = Muhtumin vástádusa oasit leat máŋgga sajis. Máhtát go ohcat osiid ja čohkket daid oktii?

simpler-d12-advert = Neahttasiiddus leat dávjá reklámat. Máhtát go dadjat, mii siiddus lea rekláma ja mii ii leat?
simpler-d12-up-to-date = Neahttasiiddus sáhttá leat boares diehtu. Máhtát go dárkkistit, lea go diehtu juo menddo boaris?
simpler-d12-fake-job = Muhtin bargosadjealmmuhus ii leat duohta, muhto figgá fillet olbmuid. Máhtát go fuomášit dakkár almmuhusa?
simpler-d12-second-source = It dieđe sihkkarit, lea go muhtin ášši duohta. Máhtát go dárkkistit dan eará sajis?
simpler-d12-ai-answer = Dahkojierbmi (AI) lea prográmma, mii vástida du gažaldagaide. Máhtát go árvvoštallat, sáhttá go dan vástádussii jáhkkit?
simpler-d12-statistics = Logat dutkamuša dahje loguid muhtin áššis. Máhtát go árvvoštallat, sáhttá go daidda luohttit?

simpler-d13-find-photo = Don leat ovdal govven juoidá telefovnnain. Máhtát go gávdnat seamma gova dál telefovnnas?
simpler-d13-save-file = Dus lea dihtoris dahje telefovnnas teaksta dahje govva. Máhtát go vurket dan ja gávdnat dan maŋŋil?
simpler-d13-folders = Máhppa lea dego kássa, masa bijat teavsttaid ja govaid. Máhtát go ordnet daid máhpaide ja addit daidda čielga namaid?
simpler-d13-table = Dihtora tabeallas leat linnját ja ruvttot. Máhtát go čállit ruvttuide dieđuid ja ordnet daid?
simpler-d13-shared-order = Máŋga olbmo vurkejit teavsttaid ja govaid seamma sadjái. Máhtát go plánet, mo dat bissot ortnegis?

simpler-d21-text-message = Háliidat muitalit juoidá nuppi olbmui. Máhtát go čállit ja sáddet dan telefovnnain?
simpler-d21-e-mail = Du e-postii boahtá dieđáhus. Máhtát go čállit dasa vástádusa ja sáddet dan?
simpler-d21-video-interview = Bargoaddi jearahallá du videos. Son oaidná du, ja don oainnát su. Máhtát go leat mielde?
simpler-d21-chat-service = Dus lea ášši gávpái dahje virgedoaimmahahkii. Máhtát go dikšut ášši neahtas sin bargiin?
simpler-d21-lead-meeting = Čoahkkin lea neahtas, ii seamma lanjas. Máhtát go lágidit čoahkkima ja jođihit dan?

simpler-d22-send-photo = Don leat govven juoidá ja háliidat, ahte nubbi olmmoš oaidná gova. Máhtát go sáddet gova sutnje?
simpler-d22-attachment = Sáddet dieđáhusa e-poasttain. Máhtát go bidjat dieđáhusa mielde fiilla, ovdamearkka dihte ohcamuša?
simpler-d22-share-link = Fiila lea neahtas, ja liŋka rahpá dan. Máhtát go addit liŋkka earáide ja válljet, gii oaidná fiilla?
simpler-d22-right-channel = Háliidat muitalit juoidá dihto olbmuide. Máhtát go válljet saji, gos sii oidnet dan?

simpler-d23-book-time = Dárbbašat áiggi ovdamearkka dihte doaktárii dahje vuoktačuohppái. Máhtát go várret áiggi neahtas?
simpler-d23-e-identify = Neahttabálvalus háliida diehtit, gii don leat. Máhtát go duođaštit dan, ovdamearkka dihte báŋkodovddaldagaiguin?
simpler-d23-online-form = Ozat ovdamearkka dihte ássandoarjaga. Máhtát go čállit iežat dieđuid ohcamuššii neahtas ja sáddet dan?
simpler-d23-on-behalf = Du eadni dahje ustit addá dutnje lobi dikšut su áššiid. Máhtát go dikšut daid neahtas su ovddas?
simpler-d23-have-a-say = Háliidat, ahte gielda dahje gávpot rievdada juoidá. Máhtát go ovddidit ášši neahtas?

simpler-d24-group-chat = Máŋga olbmo čállet dieđáhusaid seamma joavkkus. Máhtát go leat mielde ságastallamis telefovnnain?
simpler-d24-shared-calendar = Máŋgga olbmos lea oktasaš kaleandar telefovnnas dahje dihtoris. Máhtát go geavahit dan singuin ovttas?
simpler-d24-write-together = Don ja earát čállibehtet seamma teavstta neahtas oktanaga. Máhtát go dahkat ná?
simpler-d24-plan-tools = Joavku bargá ovttas. Máhtát go plánet, makkár prográmmaid ja rusttegiid dat geavaha?

simpler-d25-ask-photo = Dus lea govva nuppi olbmos. Máhtát go jearrat sus lobi, ovdal go sáddet gova earáide?
simpler-d25-polite = Čálát dieđáhusa bargoaddái. Máhtát go čállit dan siivvut ja ustitlaččat?
simpler-d25-reply-all = Seamma e-poasta bođii dutnje ja earáide. Máhtát go válljet, geat sis ožžot du vástádusa?
simpler-d25-bullying = Muhtin čállá neahtas fasttit nuppi olbmo birra. Máhtát go dalle dahkat juoidá, mii veahkeha?
simpler-d25-fit-tone = Ustibii čálát earáládje go hovdii. Máhtát go čállit nu, ahte dat heive lohkkái ja dillái?

simpler-d26-log-out = Neahttabálvalus jearrá beassansáni. Máhtát go mannat sisa ja olggos nu, ahte earát eai beasa dohko?
simpler-d26-new-account = Háliidat geavahit ođđa bálvalusa neahtas. Máhtát go ráhkadit alccesat dovddaldaga ja beassansáni?
simpler-d26-job-profile = Neahtas sáhtát muitalit bargoaddiide iežat birra ja iežat dáidduin. Máhtát go ráhkadit dakkár siiddu?
simpler-d26-own-traces = Neahtas sáhttet leat govat ja dieđut du birra. Máhtát go geahččat, mii doppe lea?
simpler-d26-two-sides = Sihke bargoaddit ja ustibat sáhttet ohcat du neahtas. Máhtát go válljet, maid bargoaddit oidnet ja maid ustibat oidnet?

simpler-d31-short-note = Háliidat muitit juoidá. Máhtát go čállit dan oanehaččat telefovdnii dahje dihtorii?
simpler-d31-photo-paper = Dárbbašat báhpáris gova telefovdnii. Máhtát go govvet nu, ahte buot oidno čielgasit?
simpler-d31-cv = CV muitala du bargguin ja oahpuin. Máhtát go ráhkadit čáppa CV dihtoriin?
simpler-d31-slides = Muitalat jovkui juoidá ja čájehat seammás siidduid šearpmas. Máhtát go ráhkadit siidduid, main leat teaksta ja govat?
simpler-d31-accessible = Prográmma lohká teavstta jitnosit olbmui, gii ii oainne. Máhtát go ráhkadit fiilla, mas dat lihkostuvvá?

simpler-d32-copy-paste = Háliidat seamma teavstta eará sadjái. Máhtát go dahkat dan nu, ahte it čále teavstta ođđasit?
simpler-d32-crop-photo = Gova ravddain oidno menddo ollu, dahje govva lea boastut. Máhtát go divvut gova?
simpler-d32-reuse-letter = Dus lea boares bargoohcamuš. Máhtát go rievdadit dan nu, ahte dat heive eará bargosadjái?
simpler-d32-merge-files = Dus leat máŋga fiilla, ovdamearkka dihte duođaštusat. Máhtát go dahkat dain ovtta fiilla?
simpler-d32-report = Dus leat tabealla, govat ja teaksta. Máhtát go čohkket daid oktii nu, ahte buot lea čielggas?

simpler-d33-name-maker = Geavahat gova dahje teavstta, man muhtin eará lea dahkan. Máhtát go muitalit, gii dan dagai?
simpler-d33-free-picture = Buot neahta govaid ii oaččo geavahit. Máhtát go ohcat gova, man oaččut geavahit?
simpler-d33-terms = Prográmmas leat njuolggadusat das, mo dan oažžu geavahit. Máhtát go čielggadit njuolggadusaid?
simpler-d33-own-terms = Don leat dahkan gova dahje teavstta. Máhtát go válljet njuolggadusaid, maiguin earát ožžot geavahit dan?

simpler-d34-reminder = It háliit vajálduhttit juoidá. Máhtát go bidjat telefovnna muittuhit du rivttes áigái?
simpler-d34-spreadsheet-sum = Dihtoris leat logut linnjáin ja ruvttuin. Máhtát go oažžut dihtora rehkenastit du ovddas?
simpler-d34-mail-rule = Seamma smávva bargu boahtá dávjá dihtoris. Máhtát go ráhkadit njuolggadusa, mainna dihtor dahká dan du ovddas?
simpler-d34-find-error = Prográmma doaibmá boastut, dahje tabealla rehkenastá boastut. Máhtát go gávdnat saji, gos meattáhus lea?
simpler-d34-small-program = Prográmma muitala dihtorii, maid dat galgá dahkat. Máhtát go čállit smávva prográmma?

simpler-d41-screen-lock = It háliit, ahte earát rahpet du telefovnna. Máhtát go suodjalit dan kodain dahje suorbmamearkkain?
simpler-d41-updates = Telefovnna ja dihtora prográmmaide bohtet buorádusat. Máhtát go váldit daid atnui?
simpler-d41-safe-link = Dieđáhusas lea liŋka dahje fiila. Máhtát go árvvoštallat, sáhttá go dan rahpat vára haga?
simpler-d41-two-step = Bálvalus sáhttá jearrat beassansáni maŋŋil vel koda. Máhtát go váldit dan atnui?
simpler-d41-backup = Telefovdna dahje dihtor sáhttá billánit. Máhtát go sihkkarastit, ahte oaččut govaid ja eará dieđuid ruovttoluotta?

simpler-d42-bank-codes = Báŋkodovddaldagat leat dego čoavdda du ruđaide. Máhtát go doallat daid čihkosis earáin?
simpler-d42-scam-message = Muhtumin dieđáhusain figget váldit ruđa dahje dieđuid. Máhtát go fuomášit, go oaččut dakkár dieđáhusa?
simpler-d42-passwords = Geavahat máŋga bálvalusa neahtas. Máhtát go doallat juohke bálvalusas sierra beassansáni ja muitit buot beassansániid?
simpler-d42-app-rights = Applikašuvdna sáhttá jearrat, gos leat dahje geaid dovddat. Máhtát go mearridit, maid dat oažžu diehtit?
simpler-d42-my-data = Bálvalusas leat dieđut du birra. Máhtát go bivdit, ahte oaččut oaidnit dieđuid dahje ahte dat sihkkojuvvojit?
simpler-d42-others-data = Jearat olbmuin namaid dahje eará dieđuid. Máhtát go árvvoštallat, maid dieđuid oažžu čohkket?

simpler-d43-breaks = Geavahat telefovnna dahje dihtora guhká. Máhtát go heaitit gaskkohagaid ja vuoiŋŋastit veaháš?
simpler-d43-quiet = Háliidat leat ráfis. Máhtát go bidjat telefovnna nu, ahte das ii gullo jietna?
simpler-d43-posture = Niski váibá, jus čohkkát boastut. Máhtát go heivehit šearpma ja stuolu rievtti láhkai?
simpler-d43-screen-time = Telefovdna ja eará šearpmat váldet áiggi. Máhtát go geahččat, man ollu, ja bidjat ráji?
simpler-d43-work-rules = Bargoskihpárat sáhttet sáddet dieđáhusaid vel eahkedis. Máhtát go soahpat singuin, goas daidda galgá vástidit?

simpler-d44-save-battery = Telefovnna ákku lea measta guorus. Máhtát go oažžut ákku bistit guhkit?
simpler-d44-recycle = Boares telefovnna dahje dihtora ii galgga bidjat ruskalihttái. Máhtát go doalvut dan rivttes báikái?
simpler-d44-pass-on = Attát eret dahje vuovddát boares telefovnna dahje dihtora. Máhtát go vuos sihkkut das buot iežat dieđuid?
simpler-d44-repair-or-buy = Telefovdna dahje dihtor billána. Máhtát go veardidit, goabbá gánneha: divvut dan vai oastit ođđa?
simpler-d44-footprint = Telefovnnaid ja dihtoriid geavaheapmi váikkuha lundui. Máhtát go árvvoštallat, mo du geavaheapmi váikkuha?

simpler-d51-restart = Telefovdna dahje dihtor ii šat doaimma. Máhtát go jáddadit dan ja bidjat dan fas johtui?
simpler-d51-wifi = Girjerájus dahje ruovttus lea Wi-Fi, neahtta johtasa haga. Máhtát go laktit telefovnna dahje dihtora dasa?
simpler-d51-no-sound = Hállabehtet videos, muhto jietna ii gullo. Máhtát go divvut ášši?
simpler-d51-look-up-fix = Rusttet ii doaimma rievtti láhkai. Máhtát go ohcat neahtas ráđi ja divvut vigi dainna?
simpler-d51-strange-fault = Rusttegis lea ártegis vihki, eai ge rávvagat gávdno. Máhtát go čielggadit, mas vihki boahtá?

simpler-d52-text-size = Šearpmas lea nu unna teaksta, ahte dan lea váttis lohkat. Máhtát go dahkat dan stuorábun?
simpler-d52-route = Manat gosanu bussiin. Máhtát go geahččat telefovnnas, mo beasat dohko ja goas busse vuolgá?
simpler-d52-pay-bill = Oaččut rehkega. Máhtát go máksit dan neahtas báŋkku bokte?
simpler-d52-compare = Máŋga fitnodaga vuvdet seamma bálvalusa. Máhtát go veardidit daid ja válljet alccesat buoremusa?
simpler-d52-tools-for-work = Bargosaji olbmot dárbbašit prográmmas iešguđet áššiid. Máhtát go válljet prográmma, mii heive sidjiide?

simpler-d53-dictate = It háliit čállit. Máhtát go dadjat ášši nu, ahte telefovdna čállá dan du ovddas?
simpler-d53-translate = Teaksta lea gillii, man it máhte. Máhtát go oažžut dan telefovnnain iežat gillii?
simpler-d53-video-intro = Muitalat oanehis videos, gii don leat. Máhtát go govvet dakkár video?
simpler-d53-ai-ideas = Dahkojierbmi (AI) lea prográmma, mas sáhttá jearrat áššiid. Máhtát go ohcat jurdagiid dan vehkiin?
simpler-d53-new-way = Muhtin bargu lea njoahci dahje váttis. Máhtát go hutkat, mo rusttegat dahje prográmmat sáhttet veahkehit das?

simpler-d54-ask-help = Rusttet dahje bálvalus lea dutnje ođas. Máhtát go jearrat muhtimis, mo dat doaibmá?
simpler-d54-next-skill = Sáhtát oahppat eanet telefovnna, dihtora ja neahta birra. Máhtát go dadjat, maid háliidat oahppat čuovvovažžan?
simpler-d54-learn-by-video = Neahtas leat rávvagat ja videot. Máhtát go oahppat dain ođđa ášši?
simpler-d54-online-course = Neahtas sáhttá studeret kurssas. Máhtát go gávdnat alccesat heivvolaš kurssa ja dahkat dan loahpa rádjai?
simpler-d54-field-changes = Du suorgái bohtet ođđa prográmmat ja rusttegat. Máhtát go čuovvut, maid dain galgá máhttit?

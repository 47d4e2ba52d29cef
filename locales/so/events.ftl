### Events: the list, signing up, a person's own page, and mails.

events-title = Munaasabado
events-lead = Kooxo, warbixin, booqashooyin iyo kulamo. Isdiiwaangelintu waa bilaash, akoonna uma baahnid.
events-languages = Luqadda bogga
events-empty = Hadda munaasabad soo socota ma jirto. Fadlan mar dambe soo eeg.
events-all = Dhammaan munaasabadaha
events-online = Internetka
events-filter-area = Degmada
events-filter-area-all = Meel kasta
events-filter-kind = Nooca munaasabadda
events-filter-kind-all = Nooc kasta
events-filter-language = Luqadda munaasabadda
events-filter-language-all = Luqad kasta
events-filter = Tus
events-feed = Munaasabadaha kalandarkaaga ku hel
events-feed-help = Kalandarku isagaa soo qaata munaasabadaha cusub iyo isbeddellada.
events-feed-name = Munaasabado: { $service }
events-kind-group = Koox
events-kind-information = Warbixin
events-kind-visit = Booqasho
events-kind-recruiting = Kulan shaqo-bixiyeyaal
events-access-step-free = Jaranjaro ma leh
events-access-toilet = Musqul qof walba geli karo
events-access-loop = Qalabka maqalka
events-access-quiet = Qol deggan
events-access-sign = Turjubaan luqadda dhegoolayaasha
events-when = { $begins }–{ $ends }
events-clock = { $hour }.{ $minute }
events-places = { $count ->
    [one] Hal boos ayaa bannaan.
   *[other] { $count } boos ayaa bannaan.
}
events-line = Boosaskii waa buuxaan. Safka waad geli kartaa.
events-full = Boosaskii waa buuxaan.
events-closed = Isdiiwaangelintu way dhammaatay.
events-off = Munaasabaddii waa la baajiyay.

# One event
events-one-title = Munaasabad
events-back = Dhammaan munaasabadaha
events-fact-when = Waqtiga
events-fact-where = Goobta
events-fact-kind = Munaasabadda
events-fact-languages = Luqadda
events-fact-access = Helitaanka goobta
events-fact-org = Cidda qabanqaabisa
events-ics = Kalandarkaaga ku dar
events-sign-up-title = Isdiiwaangeli
events-closes = Isdiiwaangeli ugu dambayn { $time }.
events-name = Magaca
events-email = Iimayl
events-email-help = Waxaan kuu soo diraynaa xaqiijin iyo xusuusin.
events-kept = Cidda qabanqaabisa oo keliya ayaa aragta magacaaga iyo iimaylkaaga. Waxaan tirtirnaa 30 maalmood munaasabadda kaddib.
events-sign-up-button = Isdiiwaangeli
events-wait-button = Safka gal
events-by-code = Ma haysataa kood?
events-by-code-help = Waxaad heshay markii aad arrintaada soo dirtay. Wax kale uma baahnin.
events-by-code-button = Koodhka isku diiwaangeli

# A person's own page
events-own-title = Isdiiwaangelintaada
events-own-coming = Boos ayaad haysataa. Soo dhowow!
events-own-offered = Boos ayaa kuu bannaanaaday. Xaqiiji ugu dambayn { $until }.
events-own-waiting = Safka ayaad ku jirtaa. Lambarkaagu waa { $number }.
events-own-waiting-more = Iimayl ayaan kuu soo diraynaa marka boos bannaanaado.
events-own-lapsed = Booska waqtigii kuma xaqiijin, waxaana la siiyay qofka ku xiga.
events-own-cancelled = Isdiiwaangelintaadii waa la baajiyay.
events-own-off = Munaasabaddii waa la baajiyay. Waxba kaama baahna.
events-accept-button = Booska waan qaadanayaa
events-join = Halkan kaga qaybgal munaasabadda:
events-more = Wax badan ka akhri munaasabadda
events-again = Mar kale isdiiwaangeli
events-own-link = Boggan adiga kuu gaar ah. Cinwaankiisa kaydso: wuxuu ku tusayaa booskaaga, waadna ku baajin kartaa.
events-cancel-title = Ma iman kartid?
events-cancel-lead = Fadlan waqtigeeda ku baaji, si qof kale booskaaga u helo.
events-cancel-button = Baaji isdiiwaangelintayda

# To mend
error-event-name = Fadlan magacaaga qor.
error-event-email = Fadlan iimaylkaaga qor. Tusaale magac@tusaale.fi.
error-event-full = Qof ayaa hadda kaa hor maray. Boosaskii waa buuxsameen.
error-event-closed = Isdiiwaangelintu way dhammaatay.
error-event-off = Munaasabaddii waa la baajiyay.
error-event-too-late = Boosku hadda kuuma hayo. Hoos ka eeg sida ay hadda tahay.
error-event-own = Boggan ma jiro. Fadlan cinwaanka hubi. Xogta waxaan tirtirnaa munaasabadda kaddib.

# Mails
mail-event-place-subject = Boos ayaad haysataa: { $title }
mail-event-place-body = Salaan, boos ayaad ka haysataa { $title }, { $time }. Faahfaahinta iyo baajinta halkan: { $url } Xiriirkan adiga kuu gaar ah.
mail-event-waits-subject = Safka ayaad ku jirtaa: { $title }
mail-event-waits-body = Salaan, { $title }, { $time }, way buuxdaa, safka ayaadna ku jirtaa. Waan kuu sheegaynaa haddii boos bannaanaado. Faahfaahinta iyo baajinta halkan: { $url } Xiriirkan adiga kuu gaar ah.
mail-event-offer-subject = Boos ayaa kuu bannaanaaday: { $title }
mail-event-offer-body = Salaan, boos ayaa kaaga bannaanaaday { $title }, { $time }. Ugu dambayn { $until } halkan ku xaqiiji: { $url } Xiriirkan adiga kuu gaar ah.
mail-event-lapsed-subject = Booska waxaa la siiyay qofka ku xiga: { $title }
mail-event-lapsed-body = Salaan, booska waqtigii kuma xaqiijin, waxaana la siiyay qofka ku xiga. Munaasabadda: { $title }, { $time }. Eeg inaad mar kale isdiiwaangelin karto: { $url }
mail-event-displaced-subject = Mar kale safka ayaad ku jirtaa: { $title }
mail-event-displaced-body = Salaan, boosaska { $title }, { $time }, way yaraadeen, mar kale safka ayaadna ku jirtaa. Waan ka xunnahay. Waan kuu sheegaynaa haddii boos bannaanaado: { $url }
mail-event-cancelled-subject = Isdiiwaangelintaadii waa la baajiyay: { $title }
mail-event-cancelled-body = Salaan, isdiiwaangelintaadii waa la baajiyay. Munaasabadda: { $title }, { $time }. Haddii ay khalad tahay, halkan eeg: { $url }
mail-event-reminder-subject = Xusuusin: { $title }
mail-event-reminder-body = Salaan, xusuusnow { $title }, { $time }. Goobta iyo baajinta halkan: { $url }
mail-event-changed-subject = Munaasabadda wax ayaa iska beddelay: { $title }
mail-event-changed-body = Salaan, waqtigii ama goobtii { $title } waa la beddelay. Waxay bilaabanaysaa { $time }. Faahfaahinta cusub halkan: { $url }
mail-event-off-subject = Munaasabaddii waa la baajiyay: { $title }
mail-event-off-body = Salaan, { $title }, { $time }, waa la baajiyay. Waxba kaama baahna. Wax badan akhri: { $url }

### Events: the list, signing up, a person's own page, and mails.

events-title = Dáhpáhusat
events-lead = Joavkkut, dieđut, galledeamit ja deaivvadeamit. Dieđiheapmi lea nuvttá, it ge dárbbaš konttu.
events-languages = Siiddu giella
events-empty = Dál eai leat boahtimin dáhpáhusat. Geahča ođđasit maŋŋelis.
events-all = Buot dáhpáhusat
events-online = Neahtas
events-filter-area = Gielda
events-filter-area-all = Buot báikkit
events-filter-kind = Makkár dáhpáhus
events-filter-kind-all = Buot dáhpáhusat
events-filter-language = Dáhpáhusa giella
events-filter-language-all = Buot gielat
events-filter = Čájet
events-feed = Váldde dáhpáhusaid kaleandarii
events-feed-help = Kaleandar viežžá ieš ođđa dáhpáhusaid ja rievdadusaid.
events-feed-name = Dáhpáhusat: { $service }
events-kind-group = Joavku
events-kind-information = Diehtodilálašvuohta
events-kind-visit = Galledeapmi
events-kind-recruiting = Deaivvadeapmi bargoaddiiguin
events-access-step-free = Eai leat ráhpat
events-access-toilet = Hivsset, masa beassá juvlastuoluin
events-access-loop = Gullanveahkki
events-access-quiet = Jaskes latnja
events-access-sign = Seavagiela dulka
events-when = { $begins }–{ $ends }
events-clock = { $hour }.{ $minute }
events-places = { $count ->
    [one] Okta sadji lea guorus.
    [two] { $count } saji leat guorusin.
   *[other] { $count } saji leat guorusin.
}
events-line = Buot sajit leat várrejuvvon. Sáhtát mannat vuordinlistui.
events-full = Buot sajit leat várrejuvvon.
events-closed = Dieđiheapmi lea nohkan.
events-off = Dáhpáhus lea šluhttejuvvon.

# One event
events-one-title = Dáhpáhus
events-back = Buot dáhpáhusat
events-fact-when = Áigi
events-fact-where = Báiki
events-fact-kind = Dáhpáhus
events-fact-languages = Giella
events-fact-access = Olahahttivuohta
events-fact-org = Lágideaddji
events-ics = Lasit kaleandarii
events-sign-up-title = Dieđit iežat
events-closes = Dieđit iežat maŋimustá { $time }.
events-name = Namma
events-email = E-poasta
events-email-help = Mii sáddet nannema ja muittuhusa.
events-kept = Dušše lágideaddji oaidná nama ja e-poastta. Mii sihkkut daid 30 beaivvi maŋŋel dáhpáhusa.
events-sign-up-button = Dieđit iežat
events-wait-button = Mana vuordinlistui
events-by-code = Lea go dus iežat koda?
events-by-code-help = Ožžot koda, go sáddejit ášši. Eará mii eat dárbbaš.
events-by-code-button = Dieđit iežat kodain

# A person's own page
events-own-title = Du dieđiheapmi
events-own-coming = Dus lea sadji. Bures boahtin!
events-own-offered = Dutnje lea guorus sadji. Nanne dan maŋimustá { $until }.
events-own-waiting = Don leat vuordinlisttus. Du nummir lea { $number }.
events-own-waiting-more = Mii sáddet e-poastta, go sadji šaddá guorusin.
events-own-lapsed = It nannen saji áiggis, ja čuovvovaš olmmoš oaččui dan.
events-own-cancelled = Du dieđiheapmi lea šluhttejuvvon.
events-own-off = Dáhpáhus lea šluhttejuvvon. It dárbbaš dahkat maidege.
events-accept-button = Válddán saji
events-join = Searvva dáhpáhussii dás:
events-more = Loga eanet dáhpáhusa birra
events-again = Dieđit iežat ođđasit
events-own-link = Dát siidu lea dušše dutnje. Vurke čujuhusa: dainna oainnát saji ja sáhtát šluhttet.
events-cancel-title = It go sáhte boahtit?
events-cancel-lead = Šluhtte áiggis, de soames eará oažžu du saji.
events-cancel-button = Šluhtte dieđiheami

# To mend
error-event-name = Čále nama.
error-event-email = Čále e-poastačujuhusa. Ovdamearkka dihte namma@ovdamearka.fi.
error-event-full = Soames lei easkka jođáneappot. Buot sajit leat dál várrejuvvon.
error-event-closed = Dieđiheapmi lea nohkan.
error-event-off = Dáhpáhus lea šluhttejuvvon.
error-event-too-late = Sadji ii leat šat várrejuvvon dutnje. Vuolábealde oainnát, movt dilli lea dál.
error-event-own = Dát siidu ii leat. Dárkkis čujuhusa. Mii sihkkut dieđuid maŋŋel dáhpáhusa.

# Mails
mail-event-place-subject = Dus lea sadji: { $title }
mail-event-place-body = Bures, dus lea sadji dáhpáhusas { $title }, { $time }. Geahča dieđuid dahje šluhtte dás: { $url } Liŋka lea dušše dutnje.
mail-event-waits-subject = Don leat vuordinlisttus: { $title }
mail-event-waits-body = Bures, dáhpáhus { $title }, { $time }, lea dievva, ja don leat vuordinlisttus. Mii muitalit, jus sadji šaddá guorusin. Geahča dieđuid dahje šluhtte dás: { $url } Liŋka lea dušše dutnje.
mail-event-offer-subject = Dutnje lea guorus sadji: { $title }
mail-event-offer-body = Bures, dutnje lea guorus sadji dáhpáhusas { $title }, { $time }. Nanne saji maŋimustá { $until } dás: { $url } Liŋka lea dušše dutnje.
mail-event-lapsed-subject = Čuovvovaš olmmoš oaččui saji: { $title }
mail-event-lapsed-body = Bures, it nannen saji áiggis, ja čuovvovaš olmmoš oaččui dan. Dáhpáhus: { $title }, { $time }. Geahča, sáhtát go dieđihit iežat ođđasit: { $url }
mail-event-displaced-subject = Don leat fas vuordinlisttus: { $title }
mail-event-displaced-body = Bures, dáhpáhusas { $title }, { $time }, leat dál unnit sajit, ja don leat fas vuordinlisttus. Mii šállošit. Mii muitalit, jus sadji šaddá guorusin: { $url }
mail-event-cancelled-subject = Du dieđiheapmi lea šluhttejuvvon: { $title }
mail-event-cancelled-body = Bures, du dieđiheapmi lea šluhttejuvvon. Dáhpáhus: { $title }, { $time }. Jus dat lei meattáhus, geahča dás: { $url }
mail-event-reminder-subject = Muittuhus: { $title }
mail-event-reminder-body = Bures, muitte dáhpáhusa { $title }, { $time }. Geahča báikki dahje šluhtte dás: { $url }
mail-event-changed-subject = Dáhpáhus lea rievdan: { $title }
mail-event-changed-body = Bures, dáhpáhusa { $title } áigi dahje báiki lea rievdan. Dat álgá { $time }. Geahča ođđa dieđuid dás: { $url }
mail-event-off-subject = Dáhpáhus lea šluhttejuvvon: { $title }
mail-event-off-body = Bures, dáhpáhus { $title }, { $time }, lea šluhttejuvvon. It dárbbaš dahkat maidege. Loga eanet: { $url }

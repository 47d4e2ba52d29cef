### Save and go on elsewhere. Fetched only when a person asks for it.

# Saving

kept-title = Joatkke maŋŋil dahje eará rusttegis
kept-lead = Oaččut koda. Čále dan maŋŋil dán seamma bálvalussii. De joatkkát das, gosa báhcet.
kept-lead-file = Vurke iežat vástádusaid fiilan. Raba fiilla maŋŋil dán seamma bálvalusas. De joatkkát das, gosa báhcet.
kept-locked = Du vástádusat lohkkaduvvojit kodain juo dán rusttegis. Koda haga daid ii sáhte lohkat oktage, eat mii ge.
kept-days = { $days ->
    [one] Mii vurket daid lohkkaduvvon ovtta beaivvi. Dasto dat sihkkojuvvojit.
    [two] Mii vurket daid lohkkaduvvon { $days } beaivvi. Dasto dat sihkkojuvvojit.
   *[other] Mii vurket daid lohkkaduvvon { $days } beaivvi. Dasto dat sihkkojuvvojit.
}
kept-file-too = Sáhtát maid vurket vástádusaid fiilan. Dalle dat eai boađe midjiide ollege.
kept-get-code = Viečča koda
kept-as-file = Vurke fiilan
kept-busy = Vuordde veaháš. Vástádusat lohkkaduvvojit dahje rahppojuvvojit.

# The code

kept-code-title = Dá lea du koda
kept-write-down = Čále koda muitui. Jus dat láhppo, mii eat sáhte gávdnat dan eat ge rahpat du vástádusaid. Juohkehaš, guhte diehtá koda, sáhttá rahpat daid.
kept-until = Koda doaibmá { $day } rádjai.
kept-copy = Kopiere koda
kept-copied = Koda lea kopierejuvvon.
kept-changed = Du vástádusat leat rievdan vurkema maŋŋil.
kept-save-again = Vurke rievdadusaid seamma kodain
kept-save-too = Vurke maid midjiide seamma kodain
kept-filed = Fiilla sáhttá rahpat dušše dáinna kodain. Geavahit go earát dán rusttega? Sirdde fiilla alccesat ja sihko dan rusttegis. Earát eai sáhte rahpat dan koda haga.
kept-drop = Sihko vurkejuvvon vástádusaid
kept-drop-question = Sihkkut go vástádusaid, mat leat vurkejuvvon dáinna kodain? Vástádusat, mat leat dás, bissot.
kept-dropped = Vurkejuvvon vástádusat leat sihkkojuvvon. Koda ii šat doaimma.
kept-leave = Ii, diktet leat

# Opening

kept-open-title = Joatkke das, gosa báhcet
kept-open-lead = Čále koda, man ožžot go vurkejit. Jus vurkejit fiilla, vállje maid dan.
kept-open-lead-file = Vállje fiilla, man vurkejit. Čále maid koda, man ožžot seammás.
kept-code-label = Du koda
kept-code-help = Kodas leat guhttanuppelohkái mearkka. Stuorra ja smávva bustávat dohkkejit.
kept-file-label = Du fiila, jus vurkejit dakkára
kept-file-help = Fiilla namma álgá sániin suunta. Mii rahpat dan dán rusttegis, eat ge sádde dan midjiide.
kept-open = Raba vástádusaid
kept-replace-question = Dás leat juo vástádusat. Váldit go daid sadjái vurkejuvvon vástádusaid?
kept-replace = Juo, váldde vurkejuvvon vástádusaid
kept-opened = Du vástádusat leat fas dás. Joatkke das, gosa báhcet.

# When something does not work

kept-error-empty = Čále koda.
kept-error-form = Kodas leat guhttanuppelohkái mearkka. Dárkkis, váilu go muhtin dahje lea go okta menddo ollu.
kept-error-check = Muhtin mearka ii leat seammalágan go kodas. Dárkkis mearkkaid ovtta ain hávil.
kept-error-case = Dáinna kodain čuovvut ášši, man leat sádden. Dás dárbbašat koda, mas leat guhttanuppelohkái mearkka.
kept-error-unknown = Dáinna kodain eai gávdno vástádusat. Dat leat soaitán sihkkojuvvot, dahje áigi lea nohkan. Sáhtát álgit ođđasit, ja mii veahkehat maid telefovnnas.
kept-error-wait = Máŋga koda leat geahččaluvvon. Vuordde minuhta ja geahččal ođđasit.
kept-error-offline = Dát ii lihkostuvvan juste dál. Mihkkege ii láhppon. Geahččal ođđasit veahá áiggi geahčen.
kept-error-file = Dát fiila ii leat vurkejuvvon dáppe. Vállje fiilla, man namma álgá sániin suunta.
kept-error-other = Dát koda ii raba dán fiilla. Dárkkis, ahte koda ja fiila gullet oktii.
kept-error-large = Vástádusat leat nu ollu, ahte daid ii sáhte vurket. Sáhtát joatkit dán rusttegis.
kept-error-cannot = Dát neahttalohkki ii máhte lohkkadit vástádusaid dán siiddus. Sáhtát joatkit dán rusttegis.

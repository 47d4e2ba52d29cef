### The assessment as ordinary pages, without JavaScript.

# The beginning and the end

plain-keep = Du vástádusat čuvvot du siiddus siidui. Jus giddet siiddu, dat jávket. Máhca siiddu iežas Ruovttoluotta-boaluin.
plain-shared-computer = Jus earát geavahit seamma rusttega, gidde neahttalohkki loahpas.
plain-go-on = Joatkke
plain-ahead = Joatkke das, gosa báhcet
plain-title-error = Dárkkis: { $title }

# Answering

plain-may-stay-empty = Sáhtát guođđit sajiid guorusin.
plain-error-choose-reply = Vállje ovtta vástádusa. Sáhtát válljet maid ”In háliit vástidit”.
plain-error-several = Dása heive dušše okta vástádus. Vállje ovtta.
plain-error-none-and-more = Don válljejit ”Ii mihkkege dáin” ja dasa lassin eará. Guođe dušše nuppi.
plain-error-unknown-choice = Du válljen ii gávdno dán siiddus. Vállje ovtta dáin.

# When something does not match but the way goes on

plain-note-language = Dát bálvalus ii leat dan gillii, mii čujuhusas lea. Vállje giela siiddu bajábealde.
plain-note-page = Siidu, mas bohtet, ii gávdno dahje dat ii leat vel rabas. Joatkke dás. Du vástádusat leat dorvvus.
plain-note-question = Gažaldat, masa vástidit, ii šat gávdno. Joatkke dás. Du eará vástádusat leat dorvvus.
plain-note-damaged = Oassi du vástádusain ii boahtán ollisin. Earát leat dorvvus. Sáhtát dárkkistit daid Ruovttoluotta-boaluin.
plain-note-unsure = Mii eat sáhttán dárkkistit, bohte go du vástádusat rievtti láhkai. Dat leat dorvvus. Geahča daid dás ovddosguvlui, ovtta siiddu ain hávil.
plain-note-dropped = { $count ->
    [one] Okta vástádus báhcá eret, danne go gažaldat ii šat gávdno. Du eará vástádusat leat dorvvus.
    [two] Guokte vástádusa báhcet eret, danne go gažaldagat eai šat gávdno. Du eará vástádusat leat dorvvus.
   *[other] { $count } vástádusa báhcet eret, danne go gažaldagat eai šat gávdno. Du eará vástádusat leat dorvvus.
}
plain-note-repeated = Seamma gažaldahkii bohte guokte vástádusa. Mii váldit maŋit vástádusa.

# When the way cannot go on

plain-what-now = Maid sáhtát dahkat
plain-lost-title = Du vástádusat eai boahtán midjiide
plain-lost-unreadable = Mii eat sáhttán lohkat vástádusaid. Mihkkege ii leat vurkejuvvon.
plain-lost-long = Neahttalohkki sáddii eanet go dát siidu sáhttá váldit vuostá. Mihkkege ii leat vurkejuvvon.
plain-lost-empty = Du vástádusat ledje gažaldagaide, mat eai šat gávdno. Mihkkege ii leat vurkejuvvon.
plain-lost-back = Máhca ovddit siidui ja geahččal ođđasit.
plain-lost-begin = Jus dat ii veahket, álgge ođđasit.
plain-lost-call = Sáhtát maid riŋget midjiide.
plain-unknown-choose = Bálvalusat, mat gávdnojit dáppe
plain-lost-again = Álgge ođđasit

# The result

plain-result-yours = Boađus lea dušše dán siiddus. Du vástádusat eai leat vurkejuvvon, ii ge ráđđeaddái leat sáddejuvvon mihkkege.
plain-print-help = Čálit neahttalohkki iežas čálihandoaimmain. Boađus čáhká guovtti siidui.
plain-restart-help = Du vástádusat sihkkojuvvojit dán siiddus.
plain-count-lost = Du vástádusat eai lohkkojuvvon mielde. Geahččal ođđasit veahá áiggi geahčen.

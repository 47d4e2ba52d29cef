### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = Xaaladda
part-digital = Xirfadaha dijitaalka
part-interests = Xiisaha
part-suggestions = Shaqooyin la soo jeediyay

# Headings
brief-title-situation = Xaaladda
brief-title-digital = Xirfadaha dijitaalka
brief-title-interests = Xiisaha
brief-title-suggestions = Shaqooyin la soo jeediyay

brief-nothing = Qaybtan jawaabo kuma jiraan.

# Situation
brief-municipality = Degmada: { $name }
brief-goal = Rajada: { $goal }
brief-finnish = Qiyaasta gaarka ah ee Finnishka: “{ $level }”
brief-barriers = Hadda shaqada adkeeya: { $list }
brief-barriers-none = Hadda shaqada adkeeya: waxyaabaha la weydiiyay midna ma aha
brief-skipped = { $question }: jawaab ma jirto
brief-question-municipality = Degmada
brief-question-goal = Rajada
brief-question-finnish = Qiyaasta gaarka ah ee Finnishka
brief-question-barriers = Hadda shaqada adkeeya

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = Dhammaan xirfadaha dijitaalka: { $band }. Heerku wuxuu u dhexeeyaa: “{ $low }” – “{ $high }”. { $sureness }.
brief-digital-overall-one = Dhammaan xirfadaha dijitaalka: { $band }. Heerka: “{ $level }”. { $sureness }.
brief-digital-area = { $area }: “{ $low }” – “{ $high }”
brief-digital-area-one = { $area }: “{ $level }”
brief-own-view = Aragtida gaarka ah, dhammaan xirfadaha dijitaalka: “{ $low }” – “{ $high }”
brief-own-view-one = Aragtida gaarka ah, dhammaan xirfadaha dijitaalka: “{ $level }”
brief-tasks = Hawlaha yaryar: { $right }/{ $given } si fiican ayay u dhaceen
brief-views-agree = Hawluhu waxay muujinayaan si la mid ah aragtida gaarka ah.
brief-views-more = Hawluhu waxay muujinayaan xirfado wax yar ka xooggan aragtida gaarka ah.
brief-views-less = Hawluhu waxay muujinayaan qiyaas wax yar ka hoosaysa aragtida gaarka ah. Waa wanaagsan tahay in la wada eego.
brief-strengths = Hore si fiican loo awoodo: { $list }
brief-learn = Waxa xiga ee la baran karo: { $list }

# Interests
brief-interests = Ugu xiisaha badan: { $list }
brief-interests-flat = Wax walba xiisahoodu waa isku dhow yahay. Jihada waxaa lagu heli karaa wada-hadal.
brief-preference = Maalmaha la doortay markii wax walba isku xiiso ahaayeen: { $list }
brief-dislikes = Ugu xiisaha yar: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Tani waxay khusaysaa: { $titles }.
brief-suggestion-demand-old = Xogtani waa ka duugsan tahay hal sano. { $demand } Tani waxay khusaysaa: { $titles }.

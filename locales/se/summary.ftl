### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = Dilli
part-digital = Digitála dáiddut
part-interests = Beroštumit
part-suggestions = Bargoevttohusat

# Headings
brief-title-situation = Dilli
brief-title-digital = Digitála dáiddut
brief-title-interests = Beroštumit
brief-title-suggestions = Bargoevttohusat

brief-nothing = Dán oasis eai leat vástádusat.

# Situation
brief-municipality = Gielda: { $name }
brief-goal = Sávaldat: { $goal }
brief-finnish = Iežas árvvoštallan suomagielas: ”{ $level }”
brief-barriers = Dahká bargama váttisin dál: { $list }
brief-barriers-none = Dahká bargama váttisin dál: ii mihkkege jerrojuvvon áššiin
brief-skipped = { $question }: ii vástádus
brief-question-municipality = Gielda
brief-question-goal = Sávaldat
brief-question-finnish = Iežas árvvoštallan suomagielas
brief-question-barriers = Dahká bargama váttisin dál

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = Buot digitála dáiddut: { $band }. Dássi lea dán gaskkas: ”{ $low }” – ”{ $high }”. { $sureness }.
brief-digital-overall-one = Buot digitála dáiddut: { $band }. Dássi: ”{ $level }”. { $sureness }.
brief-digital-area = { $area }: ”{ $low }” – ”{ $high }”
brief-digital-area-one = { $area }: ”{ $level }”
brief-own-view = Iežas oaidnu, buot digitála dáiddut: ”{ $low }” – ”{ $high }”
brief-own-view-one = Iežas oaidnu, buot digitála dáiddut: ”{ $level }”
brief-tasks = Smávva bargobihtát: { $right }/{ $given } manne bures
brief-views-agree = Bargobihtát muitalit seamma go iežas oaidnu.
brief-views-more = Bargobihtát čujuhit veaháš gievrrat dáidduide go iežas oaidnu.
brief-views-less = Bargobihtát čujuhit veaháš várrogasat árvvoštallamii go iežas oaidnu. Buorre geahččat ovttas.
brief-strengths = Lihkostuvvá juo: { $list }
brief-learn = Buorre oahppat čuovvovažžan: { $list }

# Interests
brief-interests = Eanemusat beroštahttá: { $list }
brief-interests-flat = Buot beroštahttá sullii seamma ollu. Bálgá sáhttá ohcat ovttas ságastallamiin.
brief-preference = Válljii dáid beivviid, go buot beroštahtii seamma ollu: { $list }
brief-dislikes = Unnimusat beroštahttá: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Dát guoská dáidda: { $titles }.
brief-suggestion-demand-old = Diehtu lea badjel jagi boaris. { $demand } Dát guoská dáidda: { $titles }.

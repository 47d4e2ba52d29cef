### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = Situation
part-digital = Digital skills
part-interests = Interests
part-suggestions = Suggested work

# Headings
brief-title-situation = Situation
brief-title-digital = Digital skills
brief-title-interests = Interests
brief-title-suggestions = Suggested work

brief-nothing = There are no answers in this part.

# Situation
brief-municipality = Municipality: { $name }
brief-goal = Hope: { $goal }
brief-finnish = Own estimate of Finnish: “{ $level }”
brief-barriers = Makes working harder just now: { $list }
brief-barriers-none = Makes working harder just now: none of the things asked
brief-skipped = { $question }: no answer
brief-question-municipality = Municipality
brief-question-goal = Hope
brief-question-finnish = Own estimate of Finnish
brief-question-barriers = Makes working harder just now

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = All digital skills: { $band }. The level is in this range: “{ $low }” – “{ $high }”. { $sureness }.
brief-digital-overall-one = All digital skills: { $band }. Level: “{ $level }”. { $sureness }.
brief-digital-area = { $area }: “{ $low }” – “{ $high }”
brief-digital-area-one = { $area }: “{ $level }”
brief-own-view = Own view, all digital skills: “{ $low }” – “{ $high }”
brief-own-view-one = Own view, all digital skills: “{ $level }”
brief-tasks = Small tasks: { $right } of { $given } chosen well
brief-views-agree = The tasks show the same as the own view.
brief-views-more = The tasks point to slightly stronger skills than the own view.
brief-views-less = The tasks point to a slightly more careful estimate than the own view. Good to look at together.
brief-strengths = Goes well already: { $list }
brief-learn = Good to learn next: { $list }

# Interests
brief-interests = Most interesting: { $list }
brief-interests-flat = Everything is about equally interesting. A direction can be found by talking together.
brief-preference = Chose these days when all was liked alike: { $list }
brief-dislikes = Least interesting: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } This is about: { $titles }.
brief-suggestion-demand-old = This is over a year old. { $demand } This is about: { $titles }.

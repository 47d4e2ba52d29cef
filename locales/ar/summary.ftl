### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = الوضع الحالي
part-digital = المهارات الرقمية
part-interests = الاهتمامات
part-suggestions = أعمال مقترحة

# Headings
brief-title-situation = الوضع الحالي
brief-title-digital = المهارات الرقمية
brief-title-interests = الاهتمامات
brief-title-suggestions = أعمال مقترحة

brief-nothing = لا توجد إجابات في هذا الجزء.

# Situation
brief-municipality = البلدية: { $name }
brief-goal = الهدف: { $goal }
brief-finnish = تقدير شخصي للغة الفنلندية: «{ $level }»
brief-barriers = ما يجعل العمل صعبًا الآن: { $list }
brief-barriers-none = ما يجعل العمل صعبًا الآن: لا شيء مما سألنا عنه
brief-skipped = { $question }: دون إجابة
brief-question-municipality = البلدية
brief-question-goal = الهدف
brief-question-finnish = تقدير شخصي للغة الفنلندية
brief-question-barriers = ما يجعل العمل صعبًا الآن

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = كل المهارات الرقمية: { $band }. المستوى بين «{ $low }» و«{ $high }». { $sureness }.
brief-digital-overall-one = كل المهارات الرقمية: { $band }. المستوى: «{ $level }». { $sureness }.
brief-digital-area = { $area }: بين «{ $low }» و«{ $high }»
brief-digital-area-one = { $area }: «{ $level }»
brief-own-view = الرأي الشخصي، كل المهارات الرقمية: بين «{ $low }» و«{ $high }»
brief-own-view-one = الرأي الشخصي، كل المهارات الرقمية: «{ $level }»
brief-tasks = المهام الصغيرة: { $right } من { $given } سارت جيدًا
brief-views-agree = المهام تتفق مع الرأي الشخصي.
brief-views-more = تشير المهام إلى مهارات أقوى قليلًا من الرأي الشخصي.
brief-views-less = تشير المهام إلى تقدير أكثر حذرًا بقليل من الرأي الشخصي. من المفيد النظر فيه معًا.
brief-strengths = سهل الآن: { $list }
brief-learn = من المفيد تعلمه بعد ذلك: { $list }

# Interests
brief-interests = الاهتمام الأكبر: { $list }
brief-interests-flat = الاهتمام بكل شيء متساوٍ تقريبًا. يمكن إيجاد طريق بالحديث معًا.
brief-preference = الأيام المختارة عندما تساوت الاهتمامات: { $list }
brief-dislikes = الاهتمام الأقل: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } هذا يخص: { $titles }.
brief-suggestion-demand-old = عمر هذه المعلومة أكثر من سنة. { $demand } هذا يخص: { $titles }.

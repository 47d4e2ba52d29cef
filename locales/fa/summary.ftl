### Summary for the counsellor: what is sent. The same lines on the device, the send page and the counsellor's desk.

# Parts that can be left out
part-situation = وضعیت
part-digital = مهارت‌های دیجیتال
part-interests = علاقه‌ها
part-suggestions = کارهای پیشنهادی

# Headings
brief-title-situation = وضعیت
brief-title-digital = مهارت‌های دیجیتال
brief-title-interests = علاقه‌ها
brief-title-suggestions = کارهای پیشنهادی

brief-nothing = در این بخش جوابی نیست.

# Situation
brief-municipality = شهرداری: { $name }
brief-goal = خواسته: { $goal }
brief-finnish = نظر خودتان دربارهٔ زبان فنلاندی: «{ $level }»
brief-barriers = چیزهایی که الان کار را سخت می‌کند: { $list }
brief-barriers-none = چیزهایی که الان کار را سخت می‌کند: هیچ‌کدام از موارد پرسیده‌شده
brief-skipped = { $question }: بدون جواب
brief-question-municipality = شهرداری
brief-question-goal = خواسته
brief-question-finnish = نظر خودتان دربارهٔ زبان فنلاندی
brief-question-barriers = چیزهایی که الان کار را سخت می‌کند

# Digital skills. The estimate is a range from lower to higher.
brief-digital-overall = همهٔ مهارت‌های دیجیتال: { $band }. سطح بین این دو است: «{ $low }» تا «{ $high }». { $sureness }.
brief-digital-overall-one = همهٔ مهارت‌های دیجیتال: { $band }. سطح: «{ $level }». { $sureness }.
brief-digital-area = { $area }: «{ $low }» تا «{ $high }»
brief-digital-area-one = { $area }: «{ $level }»
brief-own-view = نظر خودتان، همهٔ مهارت‌های دیجیتال: «{ $low }» تا «{ $high }»
brief-own-view-one = نظر خودتان، همهٔ مهارت‌های دیجیتال: «{ $level }»
brief-tasks = تمرین‌های کوچک: { $right } از { $given } خوب بود
brief-views-agree = تمرین‌ها همان نظر خودتان را نشان می‌دهد.
brief-views-more = تمرین‌ها مهارت را کمی قوی‌تر از نظر خودتان نشان می‌دهد.
brief-views-less = تمرین‌ها تخمینی کمی محتاطانه‌تر از نظر خودتان نشان می‌دهد. خوب است با هم به آن نگاه شود.
brief-strengths = خوب پیش می‌رود: { $list }
brief-learn = قدم بعدی برای یادگیری: { $list }

# Interests
brief-interests = بیشترین علاقه: { $list }
brief-interests-flat = علاقه به همه تقریباً یکسان است. می‌شود راه را با گفت‌وگو پیدا کرد.
brief-preference = وقتی علاقه به همه یکسان بود، این روزها انتخاب شد: { $list }
brief-dislikes = کمترین علاقه: { $list }

# Suggested work
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } این دربارهٔ این کارهاست: { $titles }.
brief-suggestion-demand-old = این اطلاعات بیش از یک سال پیش است. { $demand } این دربارهٔ این کارهاست: { $titles }.

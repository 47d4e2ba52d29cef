# Regions. In sentences the region stands before a colon.
region-lapland = استان Lappi (لاپلند)
region-north-ostrobothnia = استان Pohjois-Pohjanmaa

# What the source says of the need for people
demand-short = { $region }: برای این کار نیروی بیشتری لازم است. منبع: { $source }، { $date }.
demand-good = { $region }: آیندهٔ این رشته خوب است. منبع: { $source }، { $date }.
demand-balanced = { $region }: تعداد نیروها و جاهای کار تقریباً برابر است. منبع: { $source }، { $date }.
demand-crowded = { $region }: تعداد نیروها بیشتر از جاهای کار است. منبع: { $source }، { $date }.
demand-old = این اطلاعات بیش از یک سال پیش است.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = شما به این علاقه دارید: { $likes }. در این کار این هست: { $work }.
reason-dislike-spared = در این کار فقط کمی از این هست: { $spared }.
reason-open = این را نشان می‌دهیم، چون این منطقه به نیروی کار نیاز دارد.
reason-goal-training = آموزش خواستید. برای این کار می‌شود درس خواند.

fit-strong = با علاقه‌ها خوب جور است
fit-good = از چند نظر با علاقه‌ها جور است
fit-open = شاید ارزش آشنایی داشته باشد

# What comes first
step-first-finnish = قدم اول زبان فنلاندی است. این کار معمولاً این اندازه می‌خواهد: «{ $level }». زبان را در طول راه هم می‌توانید یاد بگیرید.
step-first-licence = این کار گواهی‌نامهٔ رانندگی می‌خواهد. این می‌تواند قدم اول مسیر شما باشد.
step-first-shifts = این کار اغلب شیفتی است. با مشاور دربارهٔ کار روزانه و مراقبت از نزدیکانتان صحبت کنید.

# Where to learn
coaching-kind-digital-coaching = آموزش دیجیتال
coaching-kind-course = دوره
coaching-kind-self-study = یادگیری با سرعت خودتان

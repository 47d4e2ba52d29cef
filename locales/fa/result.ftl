### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = شما الان اینجا هستید
result-lead = این تصویر از جواب‌هایتان ساخته شده است. این شروع یک گفت‌وگوست، نمره نیست.
result-here = شما اینجا هستید
result-not-sent = این نتیجه فقط نزد شماست. چیزی فرستاده نشده است.
result-some-dropped = بعد از جواب‌های شما، بعضی سؤال‌ها تغییر کرده است. نتیجه از جواب‌هایی است که هنوز به کار می‌آید.

# Strengths

result-strengths-title = این کارها را همین حالا خوب می‌توانید
result-strengths-none = هنوز نمی‌دانیم چه کاری را خوب می‌توانید. می‌توانید به سؤال‌ها برگردید یا با مشاور صحبت کنید.
result-strengths-help = این کارها را با کمک می‌توانید:
result-strengths-start = شما در اول راه هستید. هر مهارتی را می‌شود یاد گرفت و کمک هم هست. از حالا می‌دانید به چه علاقه دارید:

# The picture of digital skills

result-skills-title = مهارت‌های دیجیتال شما در پنج بخش
result-skills-lead = لوزی بهترین تخمین ماست. قسمت رنگی نشان می‌دهد مهارت‌هایتان به احتمال زیاد کجاست.
result-skills-none = به سؤال‌های مهارت‌های دیجیتال جواب داده نشد. برای همین هنوز تصویری نیست.
result-stretch-1 = شروع
result-stretch-2 = پایه
result-stretch-3 = خوب
result-stretch-4 = قوی
result-skill-words = { $band }. { $sureness }.
result-skill-range = به احتمال زیاد بین این دو: «{ $low }» تا «{ $high }».
result-skill-range-one = به احتمال زیاد: «{ $level }».

# What to learn next

result-learn-title = از اینجا می‌توانید ادامه دهید
result-learn-lead = این مهارت‌ها به چیزهایی که بلدید نزدیک است.
result-learn-none = الان چیز تازه‌ای برای یاد گرفتن پیشنهاد نمی‌کنیم. مشاور با خوشحالی بیشتر می‌گوید.
result-learn-where = اینجا می‌توانید یاد بگیرید: { $kind }
result-place-link = بیشتر بخوانید: { $name }

# Interests

result-interests-title = به چه علاقه دارید
result-interests-lead = بیشترین علاقهٔ شما در بالای فهرست است.
result-interests-flat = همه را تقریباً به یک اندازه دوست داشتید. برای همین هنوز نمی‌دانیم کدام کار برایتان بهتر است.
result-interests-none = به سؤال‌های علاقه‌ها جواب داده نشد. برای همین هنوز تصویری نیست.
result-like-much = زیاد دوست دارید
result-like-some = تا حدی دوست دارید
result-like-little = شاید کمی
result-like-not = بیشتر نه

# Corners of the hexagon: one short word
result-corner-r = دست
result-corner-i = کشف
result-corner-a = خلق
result-corner-s = کمک
result-corner-e = مدیریت
result-corner-c = نظم

# Work near you

result-work-title = کارهایی که خوب است بشناسید
result-work-lead = این پیشنهادها بر پایهٔ علاقه‌های شما و نیاز به نیروی کار در نزدیکی شماست. شما تصمیم می‌گیرید.
result-work-none = هنوز پیشنهادی نداریم. مشاور کمک می‌کند راه را پیدا کنید.
result-work-more = نشان دادن پیشنهادهای دیگر
result-work-entry = راه معمول: { $entry }
result-work-esco = بیشتر دربارهٔ این شغل (ESCO، انگلیسی)
result-work-first = قدم اول در این ماه
result-work-path = مسیر: { $name }
result-work-source = خواندن منبع
result-step-by = مسئول: { $party }
result-step-weeks =
    { $weeks ->
        [52] حدود یک سال
        [104] حدود دو سال
        [156] حدود سه سال
        [one] حدود یک هفته
       *[other] حدود { $weeks } هفته
    }
result-step-weeks-range =
    { $max ->
        [13] 1 تا 3 ماه
        [78] یک تا یک و نیم سال
        [156]
            { $min ->
                [52] 1 تا 3 سال
                [104] 2 تا 3 سال
               *[other] { $min } تا { $max } هفته
            }
       *[other] { $min } تا { $max } هفته
    }
result-path-finnish = زبان فنلاندی لازم: «{ $level }»
result-path-paid = درآمد در این مدت: { $ways }
result-path-sources = منابع: { $sources }

# What now

result-next-title = حالا می‌خواهید چه کار کنید؟
result-next-send = فرستادن به مشاور
result-next-send-help = اول دقیق می‌بینید مشاور چه می‌بیند. می‌توانید بخش‌هایی را کنار بگذارید.
result-print = چاپ یا ذخیره
result-print-help = نتیجه در دو صفحه جا می‌شود.
result-print-day = تاریخ چاپ: { $date }
result-restart = شروع از اول
result-restart-help = جواب‌هایتان از این دستگاه پاک می‌شود.

# Being counted without a name

count-title = بدون نام به شهر کمک کنید
count-label = جواب‌هایم بدون نام من شمرده شود
count-help = شهر می‌بیند در این منطقه چه کمکی لازم است. نام، کد و نوشتهٔ شما در آن نیست. جواب‌هایتان به سؤال‌ها با هم، ولی بدون نام، نگه داشته می‌شود تا سؤال‌ها بهتر شود.
count-undo = بعداً نمی‌شود این را برگرداند، چون نمی‌دانیم کدام جواب‌ها مال شما بوده است.
count-send = جواب‌هایم شمرده شود
count-none-chosen = اگر می‌خواهید جواب‌هایتان شمرده شود، اول مربع را علامت بزنید.
count-sending = در حال شمردن جواب‌ها.
count-done = متشکریم. جواب‌هایتان بدون نام شمرده شد.
count-failed = اینترنت الان کار نمی‌کند. جواب‌هایتان شمرده نشد. می‌توانید دوباره امتحان کنید.

# Preview

preview-title = اگر بفرستید، مشاور این را می‌بیند
preview-lead = هنوز چیزی فرستاده نشده است. ببینید چه چیزی را می‌خواهید بگویید.
preview-parts = انتخاب کنید چه چیزی فرستاده شود
preview-part-in = این بخش فرستاده شود: { $part }
preview-part-out = این بخش فرستاده نمی‌شود.
preview-empty = همهٔ بخش‌ها را برداشتید. پس مشاور فقط اطلاعات تماس شما را می‌بیند.
preview-contact = اطلاعات تماس را در صفحهٔ بعد می‌نویسید. فرستادن هم آنجاست.
preview-go-on = ادامه برای فرستادن
preview-new-tab = باز کردن صفحهٔ فرستادن جداگانه
preview-back = بازگشت به نتیجه

# The send page in a frame

send-frame-title = صفحهٔ فرستادن
send-frame-heading = فرستادن به مشاور
send-frame-waiting = صفحه تا لحظه‌ای دیگر باز می‌شود.
send-frame-failed = صفحه اینجا باز نمی‌شود. جواب‌هایتان محفوظ است. دوباره امتحان کنید یا صفحه را جداگانه باز کنید.
send-tab-opened = صفحهٔ فرستادن جداگانه باز شد. جواب‌هایتان هنوز اینجا هم هست.
send-done-title = پروندهٔ شما رسید
send-done-text = جواب‌هایتان از این دستگاه پاک شد. کد پایین را یادداشت کنید.

# Own view and small tasks

result-views-title = نظر خودتان و تمرین‌های کوچک
result-views-lead = تصویر مهارت‌های دیجیتال شما از هر دو ساخته شده است.
result-views-own = نظر خودتان: «{ $low }» تا «{ $high }».
result-views-own-one = نظر خودتان: «{ $level }».
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] یک تمرین کوچک انجام دادید. خوب است دوباره به آن نگاه کنید.
               *[other] یک تمرین کوچک انجام دادید. خوب پیش رفت.
            }
       *[other]
            { $right ->
                [0] { $given } تمرین کوچک انجام دادید. خوب است دوباره به آن‌ها نگاه کنید.
                [one] { $given } تمرین کوچک انجام دادید. یکی از آن‌ها خوب پیش رفت.
               *[other] { $given } تمرین کوچک انجام دادید. { $right } تمرین خوب پیش رفت.
            }
    }
result-views-tasks-none = تمرین‌های کوچک انجام نشد. حالا تصویر از جواب‌های خودتان است.
result-views-agree = تمرین‌ها همان چیزی را نشان می‌دهند که خودتان گفتید.
result-views-more = تمرین‌ها بیشتر از گفتهٔ شما نشان می‌دهند. شاید بیشتر از آنچه فکر می‌کنید بلدید.
result-views-less = تمرین‌ها کمی کمتر از گفتهٔ شما نشان می‌دهند. می‌توانید با مشاور آن را نگاه کنید.
result-views-how-title = این تصویر چطور ساخته می‌شود
result-views-how = جواب‌های خودتان بیشترین اثر را دارد. تمرین‌ها و دو نفری که توصیف شدند تصویر را کمی جابه‌جا می‌کنند. اگر جواب‌ها با هم جور نباشد، قسمت رنگی پهن‌تر است.
result-views-marks = حلقه نظر خودتان است. لوزی بهترین تخمین ما همراه با تمرین‌هاست.
result-task-right = خوب بود
result-task-other = خوب است دوباره نگاه کنید
result-task-skipped = بدون جواب

# Ties

result-work-tie = تقریباً به اندازهٔ مورد بالا برای شما مناسب است.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = متن برای پروفایل کاریابی شما
result-profile-lead = می‌توانید متن را در پروفایل خود در سایت کاریابی Työmarkkinatori کپی کنید. هر طور خواستید تغییرش دهید.
result-profile-copy = کپی کردن متن
result-profile-copied = متن کپی شد.
result-profile-language = زبان متن
result-profile-empty = متن از جواب‌هایتان ساخته می‌شود. اول به چند سؤال جواب دهید.
profile-goal-work = دنبال کار هستم و می‌خواهم زود شروع کنم.
profile-goal-new-field = دنبال کار در رشته‌ای تازه هستم.
profile-goal-training = می‌خواهم درس بخوانم یا مدرک بگیرم.
profile-goal-not-sure = دنبال راهی در زندگی کاری هستم که برایم مناسب باشد.
profile-skills = این کارها را خودم می‌توانم: { $list }.
profile-skills-help = در این کارها به دیگران کمک می‌کنم: { $list }.
profile-learning = این‌ها را یاد می‌گیرم: { $list }.
profile-interests = به این‌ها علاقه دارم: { $list }.
profile-work = این شغل‌ها برایم جالب است: { $list }.
profile-finnish-words = چند کلمه فنلاندی بلدم.
profile-finnish-simple = فنلاندی ساده حرف می‌زنم.
profile-finnish-everyday = می‌توانم بیشتر گفت‌وگوها را به فنلاندی انجام دهم.
profile-finnish-good = فنلاندی‌ام خوب است و در کار هم می‌توانم بنویسم.
profile-finnish-fluent = فنلاندی را روان حرف می‌زنم.

# Another question for a flat interest profile

result-interests-preference = این تصویر از روزهایی است که انتخاب کردید.

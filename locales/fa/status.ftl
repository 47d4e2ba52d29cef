### The state of a case by code.

status-page-title = پروندهٔ من
status-title = ببینید پروندهٔ شما کجاست
status-lead = کد پیگیری خود را بنویسید. این کد را هنگام فرستادن پرونده گرفتید.
status-code = کد پیگیری شما
status-code-help = مثلاً ABCD-EFGH-JKLM-N. حروف بزرگ و کوچک فرقی ندارد.
status-open = نشان دادن پرونده
status-lost-code = کد را گم کرده‌اید؟ به خدمات شهر زنگ بزنید. وقتی هویت شما را بررسی کردیم، کد تازه می‌گیرید.
status-close = پنهان کردن پرونده از این صفحه

status-case-title = پروندهٔ { $number }
status-where = پرونده الان کجاست
status-where-new = پروندهٔ شما در این صف است: { $queue }. اولین مشاوری که وقت داشته باشد آن را می‌خواند.
status-where-claimed = یک مشاور پروندهٔ شما را گرفته است. او با شما تماس می‌گیرد.
status-where-in-contact = مشاور با شما تماس داشته است.
status-where-planned = با هم قدم‌های بعدی را مشخص کرده‌اید.
status-where-closed = پرونده تمام شده است.
status-deadline = حداکثر تا { $date } با شما تماس می‌گیریم.
status-overdue = دیر کرده‌ایم. معذرت می‌خواهیم. اگر نمی‌خواهید صبر کنید، به ما زنگ بزنید.
status-next-action = روز بعدی که قرار گذاشته‌اید: { $date }.
status-outcome = نتیجه: { $outcome }.
status-attempts = { $count ->
    [one] یک بار سعی کرده‌ایم با شما تماس بگیریم.
   *[other] { $count } بار سعی کرده‌ایم با شما تماس بگیریم.
}
status-contested = گفتید که صف اشتباه است. فرد مسئول بررسی می‌کند و در همین صفحه جواب می‌دهد.
status-answer = جواب ما به شما
status-agreed = چه قراری گذاشته شده
status-nothing-agreed = هنوز قراری گذاشته نشده است.
status-history = تا حالا چه شده
status-why = چرا این صف

status-correct-title = اصلاح اطلاعات تماس
status-correct-button = ذخیرهٔ اصلاح‌ها
status-corrected = اصلاح‌ها ذخیره شد.
status-contest-title = صف اشتباه است
status-contest-lead = بگویید چرا پرونده باید جای دیگری باشد. یک انسان این را می‌خواند.
status-contest-reason = دلیل
status-contest-button = فرستادن
status-contest-done = متشکریم. فرد مسئول بررسی می‌کند.
status-report-title = بگویید نتیجه چه شد
status-report-lead = خودتان هم می‌توانید بگویید کار به کجا رسید.
status-report-button = گفتن نتیجه
status-report-done = متشکریم که خبر دادید.
status-withdraw-title = پس گرفتن پرونده
status-withdraw-lead = پرونده و همهٔ اطلاعات شما را فوری پاک می‌کنیم. دیگر نمی‌توانید آن‌ها را برگردانید.
status-withdraw-confirm = می‌خواهم پرونده را پس بگیرم و اطلاعاتم پاک شود
status-withdraw-button = پس گرفتن و پاک کردن
status-withdrawn-title = پرونده پس گرفته شد
status-withdrawn = پرونده و اطلاعات شما پاک شد. هر وقت خواستید، می‌توانید دوباره شروع کنید.

error-status-code = با این کد پرونده‌ای پیدا نشد. لطفاً حروف و عددها را نگاه کنید.
error-status-code-form = کد 13 حرف و عدد دارد. لطفاً ببینید چیزی کم نباشد.
error-status-slow = این کد بارها امتحان شده است. کمی صبر کنید و دوباره امتحان کنید.
error-status-reason = دلیل را بنویسید تا بتوانیم کمک کنیم.
error-status-confirm = اگر می‌خواهید پرونده را پس بگیرید، مربع را علامت بزنید.
error-status-outcome = یک مورد را انتخاب کنید.
error-status-changed = پرونده همین الان تغییر کرد. ببینید چه چیزی تازه است و دوباره امتحان کنید.

# The way of a case
status-stop-new = در صف
status-stop-claimed = نزد مشاور
status-stop-in-contact = تماس گرفته شد
status-stop-planned = قدم‌ها مشخص شد
status-stop-closed = تمام شد

# What has happened
status-event-received = پروندهٔ شما رسید
status-event-claimed = مشاور پروندهٔ شما را گرفت
status-event-released = پروندهٔ شما به صف برگشت
status-event-lease-lapsed = پروندهٔ شما به صف برگشت
status-event-contacted = مشاور با شما تماس داشت
status-event-no-answer = مشاور سعی کرد با شما تماس بگیرد
status-event-next-action = روز بعدی مشخص شد
status-event-planned = قدم بعدی مشخص شد
status-event-noted = مشاور یادداشتی نوشت
status-event-moved = پروندهٔ شما به صف دیگری رفت
status-event-contested = گفتید که صف اشتباه است
status-event-contest-settled = فرد مسئول به شما جواب داد
status-event-corrected = اطلاعات تماس خود را اصلاح کردید
status-event-code-reissued = کد تازه گرفتید
status-event-person-reported = گفتید نتیجه چه شد
status-event-closed = پروندهٔ شما تمام شد
status-event-withdrawn = پروندهٔ خود را پس گرفتید

# The plan, shared details and messages
status-usual = { $count ->
    [0] معمولاً همان روز کاری تماس می‌گیریم.
    [one] معمولاً در حدود یک روز کاری تماس می‌گیریم.
   *[other] معمولاً در حدود { $count } روز کاری تماس می‌گیریم.
}
status-holder = یک مشاور پروندهٔ شما را دنبال می‌کند. سازمان: { $org }.
status-holder-named = پروندهٔ شما را { $name } دنبال می‌کند. سازمان: { $org }.
status-hidden = سازمان { $org } این اطلاعات شما را نمی‌بیند: { $parts }.
status-own = نوبت شماست
status-plan = برنامه
status-step-due = تا { $date }
status-step-planned = هنوز شروع نشده
status-step-sent = درخواست فرستاده شد
status-step-accepted = در حال انجام
status-step-done = انجام شد
status-step-finish = این را انجام دادم
status-step-thanks = عالی است. این قدم را انجام‌شده علامت زدیم.
status-calendar = افزودن به تقویم
status-calendar-title = دیدار: { $org }
status-shares = چه کسی اطلاعات شما را می‌بیند
status-shares-lead = شما و مشاور این را با هم قرار گذاشته‌اید. هر وقت خواستید، می‌توانید آن را تمام کنید.
status-share-line = سازمان { $org } می‌بیند: { $parts }. تاریخ قرار: { $date }.
status-share-ended = سازمان { $org } دیگر اطلاعات شما را نمی‌بیند. تاریخ پایان: { $date }.
status-unshare = دیگر نشان داده نشود
status-unshared = اطلاعات شما دیگر نشان داده نمی‌شود.
status-messages = پیام‌ها
status-message-you = شما
status-message-us = مشاور
status-message-head = { $who }، { $time }
status-message-label = به مشاور بنویسید
status-message-help = در همین صفحه جواب می‌دهیم. شمارهٔ شناسایی شخصی (henkilötunnus) را ننویسید.
status-message-button = فرستادن پیام
status-message-sent = پیام فرستاده شد.
error-status-message = پیام را بنویسید.
error-status-messages = امروز پیام‌های زیادی فرستاده‌اید. اگر عجله دارید، به ما زنگ بزنید.
status-event-assigned = برای پروندهٔ شما مشاور انتخاب شد
status-event-handed-over = پروندهٔ شما به مشاور دیگری رسید
status-event-followed-up = مشاور حالتان را پرسید

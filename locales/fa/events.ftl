### Events: the list, signing up, a person's own page, and mails.

events-title = رویدادها
events-lead = گروه‌ها، جلسه‌های اطلاع‌رسانی، بازدیدها و دیدارها. ثبت‌نام رایگان است و حساب کاربری لازم نیست.
events-languages = زبان صفحه
events-empty = الان رویدادی در پیش نیست. لطفاً بعداً دوباره نگاه کنید.
events-all = همهٔ رویدادها
events-online = آنلاین
events-filter-area = شهرداری
events-filter-area-all = همه جا
events-filter-kind = نوع رویداد
events-filter-kind-all = همهٔ نوع‌ها
events-filter-language = زبان رویداد
events-filter-language-all = همهٔ زبان‌ها
events-filter = نشان بده
events-feed = دنبال کردن رویدادها در تقویم
events-feed-help = تقویم خودش رویدادهای تازه و تغییرها را می‌گیرد.
events-feed-name = رویدادها: { $service }
events-kind-group = گروه
events-kind-information = جلسهٔ اطلاع‌رسانی
events-kind-visit = بازدید
events-kind-recruiting = دیدار با کارفرماها
events-access-step-free = بدون پله
events-access-toilet = توالت دسترس‌پذیر
events-access-loop = حلقهٔ القایی شنوایی
events-access-quiet = اتاق آرام
events-access-sign = مترجم زبان اشاره
events-when = { $begins } – { $ends }
events-clock = { $hour }:{ $minute }
events-places = { $count ->
    [one] { $count } جای خالی هست.
   *[other] { $count } جای خالی هست.
}
events-line = همهٔ جاها پر است. می‌توانید در صف بایستید.
events-full = همهٔ جاها پر است.
events-closed = ثبت‌نام تمام شده است.
events-off = رویداد لغو شده است.

# One event
events-one-title = رویداد
events-back = همهٔ رویدادها
events-fact-when = زمان
events-fact-where = مکان
events-fact-kind = رویداد
events-fact-languages = زبان
events-fact-access = دسترس‌پذیری
events-fact-org = برگزارکننده
events-ics = افزودن به تقویم
events-sign-up-title = ثبت‌نام
events-closes = حداکثر تا { $time } ثبت‌نام کنید.
events-name = نام
events-email = ایمیل
events-email-help = تأیید و یادآوری را برای شما می‌فرستیم.
events-kept = فقط برگزارکننده نام و ایمیل شما را می‌بیند. آن‌ها را 30 روز پس از رویداد پاک می‌کنیم.
events-sign-up-button = ثبت‌نام
events-wait-button = ایستادن در صف
events-by-code = کد پیگیری دارید؟
events-by-code-help = آن را هنگام فرستادن پرونده گرفتید. چیز دیگری لازم نیست.
events-by-code-button = ثبت‌نام با کد

# A person's own page
events-own-title = ثبت‌نام شما
events-own-coming = شما جا دارید. خوش آمدید!
events-own-offered = یک جا برای شما خالی شده است. حداکثر تا { $until } آن را تأیید کنید.
events-own-waiting = شما در صف هستید. شمارهٔ شما { $number } است.
events-own-waiting-more = وقتی جایی خالی شود، به شما ایمیل می‌زنیم.
events-own-lapsed = جا را به‌موقع تأیید نکردید و به نفر بعدی رسید.
events-own-cancelled = ثبت‌نام شما لغو شده است.
events-own-off = رویداد لغو شده است. لازم نیست کاری بکنید.
events-accept-button = جا را می‌خواهم
events-join = از اینجا به رویداد بپیوندید:
events-more = بیشتر دربارهٔ رویداد
events-again = ثبت‌نام دوباره
events-own-link = این صفحه فقط برای شماست. نشانی آن را نگه دارید: با آن جای خود را می‌بینید و می‌توانید لغو کنید.
events-cancel-title = نمی‌توانید بیایید؟
events-cancel-lead = لطفاً به‌موقع لغو کنید تا جای شما به کس دیگری برسد.
events-cancel-button = لغو ثبت‌نام من

# To mend
error-event-name = لطفاً نام خود را بنویسید.
error-event-email = لطفاً ایمیل خود را بنویسید. مثلاً name@example.fi.
error-event-full = کسی همین حالا زودتر از شما ثبت‌نام کرد. همهٔ جاها پر شد.
error-event-closed = ثبت‌نام تمام شده است.
error-event-off = رویداد لغو شده است.
error-event-too-late = جا دیگر برای شما نگه داشته نشده است. وضع کنونی را در پایین می‌بینید.
error-event-own = چنین صفحه‌ای نیست. لطفاً نشانی را نگاه کنید. اطلاعات پس از رویداد پاک می‌شود.

# Mails
mail-event-place-subject = شما جا دارید: { $title }
mail-event-place-body = سلام، شما در { $title }، { $time }، جا دارید. جزئیات و لغو در اینجا: { $url } این پیوند فقط برای شماست.
mail-event-waits-subject = شما در صف هستید: { $title }
mail-event-waits-body = سلام، { $title }، { $time }، پر است و شما در صف هستید. اگر جایی خالی شود، خبر می‌دهیم. جزئیات و لغو در اینجا: { $url } این پیوند فقط برای شماست.
mail-event-offer-subject = یک جا برای شما خالی شده است: { $title }
mail-event-offer-body = سلام، در { $title }، { $time }، یک جا برای شما خالی شده است. حداکثر تا { $until } اینجا تأیید کنید: { $url } این پیوند فقط برای شماست.
mail-event-lapsed-subject = جا به نفر بعدی رسید: { $title }
mail-event-lapsed-body = سلام، جا را به‌موقع تأیید نکردید و به نفر بعدی رسید. رویداد: { $title }، { $time }. ببینید می‌توانید دوباره ثبت‌نام کنید: { $url }
mail-event-displaced-subject = شما دوباره در صف هستید: { $title }
mail-event-displaced-body = سلام، جاهای { $title }، { $time }، کمتر شده است و شما دوباره در صف هستید. متأسفیم. اگر جایی خالی شود، خبر می‌دهیم: { $url }
mail-event-cancelled-subject = ثبت‌نام شما لغو شد: { $title }
mail-event-cancelled-body = سلام، ثبت‌نام شما لغو شد. رویداد: { $title }، { $time }. اگر اشتباه شده است، اینجا را ببینید: { $url }
mail-event-reminder-subject = یادآوری: { $title }
mail-event-reminder-body = سلام، { $title }، { $time }، را به یاد داشته باشید. مکان و لغو در اینجا: { $url }
mail-event-changed-subject = رویداد تغییر کرد: { $title }
mail-event-changed-body = سلام، زمان یا مکان { $title } تغییر کرد. شروع: { $time }. جزئیات تازه در اینجا: { $url }
mail-event-off-subject = رویداد لغو شد: { $title }
mail-event-off-body = سلام، { $title }، { $time }، لغو شد. لازم نیست کاری بکنید. بیشتر بخوانید: { $url }

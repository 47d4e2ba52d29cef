### Hard words and what they mean. Shown beside a question or a task when a person wants to know what a word means.
### An explanation must not give away the right answer of a small task.

words-what = معنی کلمه‌ها چیست؟

# Files and programs

word-link = لینک
word-link-means = متن یا عکسی که روی آن می‌زنید. صفحه یا فایل دیگری را باز می‌کند.
word-file = فایل
word-file-means = متن، عکس یا ویدئویی که در موبایل یا کامپیوتر نگه داشته می‌شود.
word-folder = پوشه
word-folder-means = جایی که فایل‌ها را در آن جمع می‌کنید. مثل کشویی برای کاغذهاست.
word-attachment = پیوست
word-attachment-means = فایلی که همراه پیام می‌فرستید. مثلاً عکس یا مدرک است.
word-pdf = PDF
word-pdf-means = فایلی که کاغذ آماده‌ای در آن است، مثلاً یک مدرک. آخر نام آن pdf است.
word-spreadsheet = جدول
word-spreadsheet-means = ردیف‌ها و خانه‌هایی در کامپیوتر. در خانه‌ها کلمه و عدد می‌نویسید.
word-program = برنامه
word-program-means = با برنامه در موبایل یا کامپیوتر کاری می‌کنید. با یک برنامه می‌نویسید و با برنامهٔ دیگر عکس می‌بینید.
word-app = اپ
word-app-means = برنامه‌ای در موبایل. مثلاً نقشه یک اپ است.
word-update = به‌روزرسانی
word-update-means = بهتر کردن برنامه‌های موبایل یا کامپیوتر. اشتباه‌ها را درست می‌کند و شاید چیز تازه‌ای بیاورد.
word-settings = تنظیمات
word-settings-means = جایی که مشخص می‌کنید موبایل یا برنامه چطور کار کند. مثلاً می‌توانید آنجا زبان را عوض کنید.
word-backup = نسخهٔ پشتیبان
word-backup-means = یک نسخهٔ دیگر از عکس‌ها و فایل‌های شما. اگر دستگاه گم یا خراب شود، به شما کمک می‌کند.
word-notification = اعلان
word-notification-means = پیام کوتاهی که موبایل با آن خبر تازه‌ای می‌دهد. شاید صدا هم داشته باشد.
word-location = جای شما
word-location-means = جایی که الان هستید. موبایل می‌تواند آن را روی نقشه نشان دهد.
word-wireless-network = شبکهٔ بی‌سیم
word-wireless-network-means = اینترنتی که بدون سیم به آن وصل می‌شوید. خیلی‌ها به آن Wi-Fi می‌گویند.

# Services and safety

word-log-in = وارد شدن
word-log-in-means = با نام کاربری و رمز خودتان به سایتی می‌روید. در پایان می‌توانید از آن خارج شوید.
word-account = حساب
word-account-means = جای خودتان در یک سایت. با نام کاربری و رمز وارد آن می‌شوید.
word-identify = ثابت کردن هویت
word-identify-means = به یک سایت نشان می‌دهید که واقعاً چه کسی هستید. در اینترنت این کار مثلاً با رمز بانکی انجام می‌شود.
word-bank-codes = رمز بانکی
word-bank-codes-means = آن را از بانک می‌گیرید. با آن وارد بانک اینترنتی می‌شوید و در اینترنت ثابت می‌کنید چه کسی هستید.
word-two-step = ورود دومرحله‌ای
word-two-step-means = اول رمز را می‌دهید. بعد، مثلاً با یک کد، نشان می‌دهید که خودتان هستید.
word-passkey = کلید عبور (passkey)
word-passkey-means = یکی از راه‌های ورود. این کلید مثلاً در موبایل شماست و شاید با اثر انگشت باز شود.
word-password-manager = برنامهٔ رمزها
word-password-manager-means = برنامه‌ای که رمزهای شما را نگه می‌دارد. پس فقط یک رمز را باید به یاد داشته باشید.
word-scam = کلاهبرداری
word-scam-means = کسی به شما دروغ می‌گوید تا پول یا اطلاعات شما را بگیرد. شاید با پیام، تلفن یا صفحهٔ اینترنت باشد.
word-terms = شرایط
word-terms-means = قاعده‌هایی که می‌گوید اجازه دارید چه کاری بکنید و چه کاری نکنید.
word-licence = مجوز
word-licence-means = اجازه‌ای که می‌گوید چطور می‌شود از یک عکس، متن یا برنامه استفاده کرد.
word-ai = هوش مصنوعی
word-ai-means = برنامه‌ای که به سؤال‌ها جواب می‌دهد و متن می‌نویسد. گاهی هم اشتباه می‌کند.
word-screen-reader = صفحه‌خوان
word-screen-reader-means = برنامه‌ای که نوشتهٔ روی صفحه را بلند می‌خواند. به کسی که خوب نمی‌بیند کمک می‌کند.
word-mandate = وکالت
word-mandate-means = اجازهٔ انجام کارهای فرد دیگری در اینترنت. او این اجازه را در سایت Suomi.fi می‌دهد.
word-initiative = پیشنهاد
word-initiative-means = به شهرداری می‌گویید چه چیزی باید عوض یا انجام شود. به فنلاندی به آن aloite می‌گویند.
word-reference-number = شمارهٔ مرجع
word-reference-number-means = شماره‌ای که روی صورت‌حساب است. گیرندهٔ پول با آن می‌فهمد کدام صورت‌حساب را پرداخته‌اید.
word-digital-help = کمک دیجیتال
word-digital-help-means = آنجا برای کار با موبایل، کامپیوتر و اینترنت کمک می‌گیرید. مثلاً در کتابخانه هست و معمولاً رایگان است.

# Work and studies

word-search-word = کلمهٔ جستجو
word-search-word-means = کلمه‌ای که می‌نویسید تا چیزی را در اینترنت پیدا کنید. مثلاً: کتابخانه.
word-job-alert = اعلان کارهای تازه
word-job-alert-means = سایت به جای شما دنبال کارهای تازه می‌گردد. بعد دربارهٔ آن‌ها به شما پیام می‌دهد.
word-job-profile = پروفایل کاریابی
word-job-profile-means = صفحه‌ای در اینترنت که در آن از خودتان می‌گویید. کارفرماها آنجا دنبال کارمند تازه می‌گردند.
word-cv = رزومه (CV)
word-cv-means = فهرست کوتاهی از کارها، تحصیل و مهارت‌های شما. وقتی درخواست کار می‌دهید، آن را می‌فرستید.
word-hygiene-passport = گواهی بهداشت
word-hygiene-passport-means = نشان می‌دهد که می‌توانید پاکیزه با غذا کار کنید. با قبول شدن در آزمون آن را می‌گیرید. به فنلاندی: hygieniapassi.
word-tax-card = کارت مالیات (verokortti)
word-tax-card-means = نشان می‌دهد چقدر مالیات از مزد شما کم می‌شود. کارفرما باید آن را بداند.
word-statistics = آمار
word-statistics-means = عددهایی که دربارهٔ چیزی جمع شده است. مثلاً می‌گوید چند نفر در یک شهرداری (kunta) زندگی می‌کنند.
word-weld = جوش دادن
word-weld-means = قطعه‌های فلزی را با گرمای زیاد به هم می‌چسبانید.
word-work-trial = کار آزمایشی (työkokeilu)
word-work-trial-means = در یک محل کار واقعی با کار آشنا می‌شوید. مزد ندارد، ولی معمولاً کمک‌هزینهٔ بیکاری می‌گیرید.
word-apprenticeship = کارآموزی (oppisopimus)
word-apprenticeship-means = با کار کردن در یک محل کار واقعی حرفه‌ای یاد می‌گیرید. برای این کار مزد می‌گیرید.

### Small tasks and two described people.

# Small tasks

task-help = یکی را انتخاب کنید. این امتحان نیست.
task-unsure = مطمئن نیستم

task-t-mend-field = فرم کدام نوشته را قبول می‌کند؟
task-t-mend-field-scene = فرم تاریخ تولد را به شکل dd.mm.yyyy می‌خواهد. فرم 7/3/85 را قبول نمی‌کند. روز، هفتم مارس (ماه سوم) 1985 است.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = حروف dd.mm.yyyy الگو را نشان می‌دهد: اول روز، بعد ماه، آخر سال کامل. صفر جاهای خالی را پر می‌کند.

task-t-fake-message = کدام یک از این پیام‌ها کلاهبرداری است؟
task-t-fake-message-scene = در یک روز سه پیام به موبایل شما می‌رسد.
task-t-fake-message-refund = «ادارهٔ مالیات: 214 یورو پس می‌گیرید. امروز حساب خود را با لینک تأیید کنید.»
task-t-fake-message-library = «کتابخانه: مهلت کتاب شما فردا تمام می‌شود. در اینترنت تمدید کنید یا به ما زنگ بزنید.»
task-t-fake-message-bank = «بانک: ما در پیام رمز نمی‌پرسیم. همیشه خودتان وارد بانک اینترنتی شوید.»
task-t-fake-message-why = پول، عجله و لینک در یک پیام نشانهٔ کلاهبرداری است. سایت را همیشه خودتان باز کنید، نه از لینک پیام.

task-t-update = چه کاری خوب است؟
task-t-update-scene = با موبایل خبر می‌خوانید. روی صفحه یک کادر می‌آید: «موبایل شما در خطر است! از اینجا به‌روز کنید یا به پشتیبانی زنگ بزنید.»
task-t-update-press = روی کادر می‌زنم و موبایل را فوری به‌روز می‌کنم
task-t-update-call = به شمارهٔ پشتیبانی در کادر زنگ می‌زنم
task-t-update-settings = صفحه را می‌بندم و به‌روزرسانی را در تنظیمات نگاه می‌کنم
task-t-update-why = به‌روزرسانی واقعی در تنظیمات خود موبایل است. صفحهٔ اینترنت نمی‌داند موبایل شما چه لازم دارد.

task-t-safe-file = کدام فایل را به درخواست کار پیوست می‌کنید؟
task-t-safe-file-scene = کارفرما رزومهٔ شما (CV) را می‌خواهد. فایل باید روی همهٔ دستگاه‌ها باز شود.
task-t-safe-file-own-format = My-CV.pages
task-t-safe-file-program = My-CV.exe
task-t-safe-file-pdf = My-CV.pdf
task-t-safe-file-name-list = CV-and-class-list.pdf (با نام هم‌کلاسی‌ها)
task-t-safe-file-why = PDF روی همهٔ دستگاه‌ها باز می‌شود و یک شکل است. خوب است فقط اطلاعات خودتان در آن باشد.

task-t-job-profile = با کدام متن، کارفرمایی که آشپز می‌خواهد شما را پیدا می‌کند؟
task-t-job-profile-scene = شما آشپز هستید و پروفایل کاریابی می‌نویسید. کارفرماها پروفایل‌ها را با کلمه جستجو می‌کنند.
task-t-job-profile-exact = آشپز، آشپزخانهٔ بزرگ، گواهی بهداشت
task-t-job-profile-traits = پرکار و شاد هستم و زود یاد می‌گیرم
task-t-job-profile-anything = هر کاری می‌کنم و فوری شروع می‌کنم
task-t-job-profile-why = کارفرما با نام شغل و مهارت جستجو می‌کند. بعد از آن‌ها می‌توانید از اخلاق خود بگویید.

task-t-search-result = کدام نتیجه صفحهٔ خود ادارهٔ مالیات است؟
task-t-search-result-scene = برای کار تازه کارت مالیات (verokortti) لازم دارید. آدرس ادارهٔ مالیات vero.fi است. جستجو سه صفحه پیدا می‌کند.
task-t-search-result-official-looking = کارت مالیات رسمی: vero.fi.verokortti-nyt24.com
task-t-search-result-helper = کارت مالیات در اینترنت: vero-fi.verokorttiapu24.net
task-t-search-result-owner = کارت مالیات برای کار تازه: vero.fi/verokortti
task-t-search-result-why = ببینید درست پیش از اولین خط کج (/) چه آمده است: vero.fi. دو آدرس دیگر با نام دیگری تمام می‌شود.

task-t-who-sees = حالا چه کسی می‌تواند فایل شما را باز کند؟
task-t-who-sees-scene = فایلی را با تنظیم «هر کس لینک را دارد» به اشتراک می‌گذارید. لینک را به یک کارفرما می‌فرستید. بعداً پیام فرستاده‌شده را پاک می‌کنید.
task-t-who-sees-employer = فقط کارفرمایی که لینک را به او فرستادم
task-t-who-sees-passed-on = کسانی هم که لینک را از کارفرما بگیرند
task-t-who-sees-nobody = هیچ‌کس، چون پیام را پاک کردم
task-t-who-sees-signed-in = فقط کسانی که وارد همان سایت می‌شوند
task-t-who-sees-why = لینک برای هر کس که آن را بگیرد کار می‌کند، حتی اگر پیام را پاک کنید. بهتر است افراد را با نام دعوت کنید یا اشتراک را تمام کنید.

task-t-sign-in = کدام راه ورود حتی در صفحهٔ تقلبی از شما محافظت می‌کند؟
task-t-sign-in-scene = کلاهبردار صفحه‌ای می‌سازد که درست مثل صفحهٔ ورود واقعی است. هر کسی ممکن است اشتباه کند.
task-t-sign-in-long = رمز بلندی که جای دیگری استفاده نمی‌شود
task-t-sign-in-text-code = رمز و کدی که با پیامک (SMS) می‌آید
task-t-sign-in-weekly = رمز سختی که هر هفته عوض می‌شود
task-t-sign-in-passkey = کلید عبور (passkey) و اثر انگشت
task-t-sign-in-why = کلید عبور فقط در صفحهٔ واقعی کار می‌کند. پس صفحهٔ تقلبی چیزی نمی‌گیرد. کلاهبردار می‌تواند رمز و کد را فوری به کار ببرد.

# Two people

vignette-help = هر کس مهارت‌ها را کمی متفاوت می‌بیند. نظر شما دربارهٔ دیگران کمک می‌کند جواب‌های خودتان را بفهمیم.
vignette-not-yet = هنوز نمی‌تواند
vignette-with-help = با کمک می‌تواند
vignette-alone = خودش می‌تواند
vignette-help-others = به دیگران هم کمک می‌کند

vignette-v-leena = لینا (Leena) چقدر می‌تواند با پیام ارتباط داشته باشد؟
vignette-v-leena-scene = لینا پیام‌ها را می‌خواند و کوتاه جواب می‌دهد. برای فرستادن پیوست، در کتابخانه کمک می‌خواهد. تماس تصویری را به‌تنهایی باز نمی‌کند.
vignette-v-omar = عُمَر (Omar) چقدر می‌تواند در اینترنت دنبال کار بگردد؟
vignette-v-omar-scene = عُمَر خودش جستجو را با شهر و ساعت کار محدود می‌کند. اگر کار مناسبی پیدا نشود، کلمه‌های تازه‌ای به فکرش می‌رسد. گاهی به همسایه نشان می‌دهد جستجو چطور است.

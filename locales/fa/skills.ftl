### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = پیدا کردن اطلاعات
area-information-what = اطلاعات را پیدا می‌کنید، می‌سنجید و نگه می‌دارید.
area-communication = ارتباط و خدمات اینترنتی
area-communication-what = در اینترنت با دیگران ارتباط دارید، کارها را انجام می‌دهید و همکاری می‌کنید.
area-creation = ساختن محتوا
area-creation-what = متن، تصویر و جدول می‌سازید و تغییر می‌دهید.
area-safety = ایمنی
area-safety-what = از دستگاه‌ها و اطلاعاتتان محافظت می‌کنید. مراقب خودتان و طبیعت هستید.
area-problems = حل مشکل‌ها
area-problems-what = مشکل‌ها را حل می‌کنید، ابزار انتخاب می‌کنید و چیزهای تازه یاد می‌گیرید.

# The four stretches of the picture

band-below-foundation = در آغاز مسیر
band-foundation = مهارت‌های پایه
band-intermediate = مهارت‌های خوب
band-advanced = مهارت‌های قوی

# How sure an estimate is

sureness-fairly = تخمین تقریباً مطمئن
sureness-somewhat = تخمین تا حدی مطمئن
sureness-rough = تخمین کلی

# Names of the levels

level-0 = در اول راه
level-1 = قدم‌های اول
level-2 = کارهای پایه خوب پیش می‌رود
level-3 = کارهای معمولی خوب پیش می‌رود
level-4 = کارهای گوناگون خوب پیش می‌رود
level-5 = کارهای سخت هم خوب پیش می‌رود
level-6 = مهارت بسیار قوی

# Names of the competences

competence-1-1 = جستجوی اطلاعات در اینترنت
competence-1-2 = تشخیص اطلاعات قابل اعتماد
competence-1-3 = مرتب کردن فایل‌ها
competence-2-1 = ارتباط با پیام و تماس
competence-2-2 = فرستادن عکس و فایل برای دیگران
competence-2-3 = انجام کارها و نظر دادن در اینترنت
competence-2-4 = کار با هم در اینترنت
competence-2-5 = رفتار خوب در اینترنت
competence-2-6 = حساب‌ها و پروفایل‌های خود
competence-3-1 = ساختن متن و تصویر
competence-3-2 = تغییر دادن محتوای آماده
competence-3-3 = اجازه‌ها و حق پدیدآورنده
competence-3-4 = فرمول‌ها، قاعده‌ها و برنامه‌های کوچک
competence-4-1 = محافظت از دستگاه‌ها
competence-4-2 = محافظت از اطلاعات خود
competence-4-3 = حال خوب هنگام کار با دستگاه‌ها
competence-4-4 = دستگاه‌ها و محیط زیست
competence-5-1 = حل مشکل دستگاه‌ها
competence-5-2 = انتخاب ابزار مناسب
competence-5-3 = راه‌های تازهٔ استفاده از دستگاه‌ها
competence-5-4 = بهتر کردن مهارت‌های خود

# The areas in DigComp 3.0

area3-information = جستجو، سنجش و مدیریت اطلاعات
area3-communication = ارتباط و همکاری
area3-creation = ساختن محتوا
area3-safety = ایمنی، سلامت و استفادهٔ مسئولانه
area3-problems = شناخت و حل مشکل‌ها
area3-note = در DigComp 3.0 که تازه‌تر است، نام این بخش «{ $name }» است.

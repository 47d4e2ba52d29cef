### Interests: activities, answers and the six scales.

# How much an activity is liked. Short words: five answers stand side by side on a narrow screen.

liking-strong-dislike = اصلاً
liking-dislike = نه زیاد
liking-neutral = نمی‌دانم
liking-like = خوب است
liking-strong-like = عالی است

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = کار با دست و ماشین‌آلات
scale-r-what = چیزها را می‌سازید، تعمیر می‌کنید و با ماشین‌آلات کار می‌کنید.
scale-r-you = کار با دست و ماشین‌آلات
scale-r-work = کار با دست و ماشین‌آلات
scale-i = بررسی و کشف
scale-i-what = چیزها را بررسی می‌کنید و می‌فهمید چطور کار می‌کنند.
scale-i-you = بررسی و کشف
scale-i-work = بررسی و کشف
scale-a = کار خلاق
scale-a-what = به شیوهٔ خودتان ایده می‌سازید، شکل می‌دهید و بیان می‌کنید.
scale-a-you = کار خلاق
scale-a-work = کار خلاق
scale-s = کمک و آموزش به دیگران
scale-s-what = به مردم کمک می‌کنید، مراقبت می‌کنید، یاد می‌دهید و گوش می‌دهید.
scale-s-you = کمک و آموزش به دیگران
scale-s-work = کمک و آموزش به دیگران
scale-e = مدیریت و فروش
scale-e-what = گروه را پیش می‌برید، می‌فروشید و کارها را راه می‌اندازید.
scale-e-you = مدیریت و فروش
scale-e-work = مدیریت و فروش
scale-c = نظم و دقت
scale-c-what = کارها را منظم نگه می‌دارید و با دقت انجام می‌دهید.
scale-c-you = نظم و دقت
scale-c-work = نظم و دقت

# The activities

activity-r-fix-snowmobile = تعمیر اسنوموبیل یا خودرو
activity-i-test-water = بررسی پاکی آب دریاچه
activity-a-northern-lights = عکاسی از شفق قطبی برای دفترچهٔ سفر
activity-s-help-at-home = کمک به فرد سالمند در خانه‌اش
activity-e-sell-trips = فروش گردش به گردشگران
activity-c-count-stock = شمردن و ثبت کالاهای انبار
activity-r-build-frame = ساختن اسکلت خانه در کارگاه ساختمانی
activity-i-find-cause = پیدا کردن علت وقتی دستگاهی خوب کار نمی‌کند
activity-a-design-craft = طراحی زیورآلات، چاقو یا لباس
activity-s-day-care = بازی و یادگیری با کودکان در کودکستان
activity-e-lead-team = پیش بردن گروه و تقسیم کارها
activity-c-check-invoices = بررسی صورت‌حساب‌ها و پرداخت به‌موقع
activity-r-plant-forest = کاشتن درخت و مراقبت از نهال‌ها
activity-i-rock-samples = بررسی نمونهٔ سنگ برای معدن
activity-a-play-music = ساز زدن یا آواز خواندن برای مردم
activity-s-teach-phone = یاد دادن کار با موبایل به دیگری
activity-e-start-business = راه انداختن یک کسب‌وکار کوچک
activity-c-book-rooms = ثبت و مرتب کردن رزروهای هتل
activity-r-plough-snow = پاک کردن برف حیاط‌ها و جاده‌ها
activity-i-study-figures = پیدا کردن علت‌ها در عددها و آمار
activity-a-write-story = نوشتن داستان برای مجله یا اینترنت
activity-s-welcome-newcomer = کمک به مهاجر تازه‌وارد برای شروع
activity-e-agree-price = مذاکره دربارهٔ قیمت و قرارداد
activity-c-record-hours = ثبت ساعت‌های کار برای پرداخت مزد
activity-r-weld-metal = جوش دادن و جور کردن قطعه‌های فلزی
activity-i-compare-medicine = بررسی اثر یک دارو
activity-a-style-restaurant = طراحی فضای داخلی رستوران
activity-s-listen = گوش دادن به کسی در شرایط سخت
activity-e-promote-event = برنامه‌ریزی و تبلیغ جشن روستا
activity-c-file-documents = بررسی و بایگانی مدارک
activity-r-clean-rooms = تمیز کردن اتاق‌های هتل برای مهمان‌های تازه
activity-i-study-wildlife = بررسی حیوانات و گیاهان جنگل
activity-a-new-dish = طراحی غذای تازه برای رستوران
activity-s-help-pupil = کمک به دانش‌آموز در تکلیف‌های مدرسه
activity-e-sell-in-shop = معرفی و فروش کالا در فروشگاه
activity-c-sort-parcels = جدا کردن بسته‌ها از روی آدرس
activity-r-install-lights = نصب چراغ و پریز برق
activity-i-write-program = نوشتن و آزمایش برنامهٔ کامپیوتری
activity-a-play-elf = بازی در نقش دستیار بابانوئل برای مهمان‌ها
activity-s-show-colleague = یاد دادن کار به همکار تازه
activity-e-hire-people = پیدا کردن و انتخاب کارمندان تازه
activity-c-run-till = کار با صندوق و شمردن پول
activity-r-drive-truck = رانندگی کامیون یا ماشین‌آلات معدن
activity-i-village-history = کشف تاریخ روستا از کاغذهای قدیمی
activity-a-web-look = طراحی ظاهر سایت یا بازی
activity-s-help-passenger = کمک به مسافر برای سوار شدن و رسیدن تا در خانه
activity-e-win-people-over = علاقه‌مند کردن مردم به ایدهٔ خودتان
activity-c-portion-medicine = تقسیم دارو به نوبت‌ها طبق دستور
activity-r-feed-reindeer = غذا دادن به گوزن شمالی و تعمیر حصار
activity-i-study-symptoms = بررسی نشانه‌ها و تشخیص بیماری
activity-a-snow-sculpture = ساختن مجسمهٔ برفی
activity-s-guide-hike = راهنمایی گروه در کوهپیمایی
activity-e-run-project = مدیریت پروژهٔ ساختمانی از اول تا آخر
activity-c-food-temperatures = اندازه‌گیری و ثبت دمای غذا

# Another question for a flat interest profile: six working days

question-preference = کدام روز را انتخاب می‌کنید؟
question-preference-help = همه را تقریباً به یک اندازه دوست داشتید. یک یا دو روز را انتخاب کنید که بیشتر به شما می‌خورد.
error-choose-two = حداکثر دو مورد را انتخاب کنید.
preference-r = روزی که با دست خودتان تعمیر می‌کنید و می‌سازید
preference-i = روزی که بررسی می‌کنید و علت چیزی را می‌یابید
preference-a = روزی که ایده می‌دهید و چیزی از خودتان می‌سازید
preference-s = روزی که به مردم کمک و آن‌ها را راهنمایی می‌کنید
preference-e = روزی که گروه را پیش می‌برید و معامله می‌کنید
preference-c = روزی که کاغذها و چیزها را مرتب می‌کنید

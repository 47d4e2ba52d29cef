### The start, the situation questions and what all screens share.

# The start screen

start-title = راه خود را پیدا کنید
start-lead = از مهارت‌ها و علاقه‌هایتان بگویید. بعد توانایی‌هایتان، کارهای نزدیک شما و قدم اول را می‌بینید.
start-time = این کار حدود 12 دقیقه وقت می‌گیرد.
start-stays = جواب‌هایتان روی همین دستگاه می‌ماند. بدون اجازهٔ شما چیزی فرستاده نمی‌شود. اول می‌بینید چه چیزی فرستاده می‌شود. بعد خودتان تصمیم می‌گیرید.
start-server = جواب‌هایتان از سرور شهر می‌گذرد. تا خودتان آن‌ها را نفرستید، جایی نگه داشته یا ثبت نمی‌شود.
start-voluntary = این کار اختیاری است. اگر از آن استفاده نکنید، کمک‌هزینه و خدمات شما تغییری نمی‌کند.
start-stop-any-time = می‌توانید از سؤال‌ها بگذرید و هر وقت خواستید تمام کنید.
start-closed-tab = اگر صفحه را تازه (رفرش) کنید، جواب‌ها می‌ماند. اگر صفحه را ببندید، جواب‌ها پاک می‌شود.
start-not-kept = اگر صفحه را تازه (رفرش) کنید یا ببندید، جواب‌ها پاک می‌شود.
start-idle = اگر دو ساعت از این برنامه استفاده نکنید، جواب‌ها از دستگاه پاک می‌شود.
start-privacy-link = بخوانید چطور از اطلاعات شما محافظت می‌کنیم
start-call = دوست دارید صحبت کنید؟ به ما زنگ بزنید. شمارهٔ ما { $phone } است. ساعت کار: { $hours }.
start-begin = شروع

# The path picture and progress

path-label = مرحله‌های مسیر شما
stretch-situation = وضعیت شما
stretch-digital = مهارت‌های دیجیتال
stretch-interests = علاقه‌ها
stretch-result = نتیجه
progress-situation = وضعیت شما: سؤال { $number } از { $about }
progress-digital = مهارت‌های دیجیتال: سؤال { $number } از حدود { $about }
progress-interests = علاقه‌ها: صفحهٔ { $number } از حدود { $about }

# Municipality

question-municipality = محل زندگی شما در کدام شهرداری (kunta) است؟
question-municipality-help = با این جواب، کار و کمک نزدیک شما را نشان می‌دهیم.
municipality-other = جای دیگر

# What the person hopes for

question-goal = الان چه می‌خواهید؟
question-goal-help = چیزی را انتخاب کنید که الان برایتان مهم‌تر است.
goal-work = هرچه زودتر کار
goal-new-field = کار در رشته‌ای تازه
goal-training = آموزش یا مدرک
goal-not-sure = هنوز نمی‌دانم

# Own estimate of Finnish

question-finnish = زبان فنلاندی را چقدر بلدید؟
question-finnish-help = نظر خودتان کافی است. این آزمون نیست.
finnish-none = هنوز فنلاندی نه: کارها با زبان دیگری پیش می‌رود
finnish-words = چند کلمه: سلام کردن و گفتن نام خود
finnish-simple = فنلاندی ساده: در فروشگاه و اتوبوس کافی است
finnish-everyday = فنلاندی روزمره: برای بیشتر گفت‌وگوها در زندگی و کار کافی است
finnish-good = فنلاندی خوب: برای نوشتن در کار هم کافی است
finnish-fluent = فنلاندی روان، یا فنلاندی به‌عنوان زبان مادری

# What makes working harder

question-barriers = الان چه چیزی کار کردن را سخت می‌کند؟
question-barriers-help = می‌توانید چند مورد را انتخاب کنید یا از این سؤال بگذرید. مشاور جواب شما را فقط وقتی می‌بیند که آن را بفرستید.
barrier-health = سلامتی خودم
barrier-care = مراقبت از کودک یا یکی از نزدیکان
barrier-transport = رفت‌وآمد به محل کار سخت است
barrier-licence = نداشتن گواهی‌نامهٔ رانندگی
barrier-device = نداشتن دستگاه مناسب یا اینترنت
barrier-eid = نداشتن رمز بانکی یا راه دیگری برای ثابت کردن هویت در اینترنت
barrier-skills = مهارت‌ها باید تازه شود
barrier-other = چیز دیگر
barrier-nothing = هیچ‌کدام

# Digital questions

question-digital-help = امروز این کار را چقدر خوب می‌توانید انجام دهید؟
question-digital-example = مثال: { $example }

# Interest screens

question-interests = دوست دارید در کار چه کنید؟
question-interests-help = فقط فکر کنید این کار برایتان خوشایند است یا نه. لازم نیست آن را از حالا بلد باشید.

# Buttons and switches

button-next = بعدی
button-back = بازگشت
button-skip = گذشتن از این سؤال
button-retry = تلاش دوباره
button-clear = پاک کردن جواب‌هایم
clear-question = همهٔ جواب‌هایتان پاک شود؟ دیگر نمی‌توانید آن‌ها را برگردانید.
button-clear-confirm = بله، جواب‌ها پاک شود
button-clear-cancel = نه، جواب‌ها بماند
cleared = جواب‌هایتان پاک شد. می‌توانید از اول شروع کنید.
language-switch = زبان
kept-offer = ذخیره و ادامه در وقت یا جای دیگر
kept-have-code = کد یا فایل دارم

# When something needs attention

error-summary-title = لطفاً این را نگاه کنید
error-choose-one = یک جواب انتخاب کنید یا از این سؤال بگذرید.
error-choose-some = یک یا چند مورد انتخاب کنید. می‌توانید از این سؤال هم بگذرید.
waiting = یک لحظه، سؤال بعدی می‌آید.
waiting-slow = اینترنت کند است. لطفاً کمی صبر کنید. جواب‌هایتان محفوظ است.
failed-title = سؤال بعدی نرسید
failed-text = جواب‌هایتان هنوز در این صفحه است. دوباره امتحان کنید یا به ما زنگ بزنید. شمارهٔ ما { $phone } است. ساعت کار: { $hours }.
plain-link = جواب دادن در صفحهٔ ساده
call-instead = ترجیح می‌دهید زنگ بزنید؟ شمارهٔ ما { $phone } است. ساعت کار: { $hours }.
offline-kept = اینترنت قطع شد. جواب‌هایتان روی این دستگاه محفوظ است. وقتی اینترنت وصل شد، می‌توانید ادامه دهید.
offline-back = اینترنت دوباره وصل شد.

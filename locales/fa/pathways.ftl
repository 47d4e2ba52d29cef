# Pathways

pathway-care-ladder = از دستیار مراقبت تا بهیار
pathway-care-ladder-first = از یک خانهٔ سالمندان دیدن کنید و دربارهٔ کار آزمایشی بپرسید.
pathway-care-ladder-talk = با ما صحبت کنید که در کار مراقبت چه چیزی برایتان جالب است.
pathway-care-ladder-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-care-ladder-language = فنلاندی خود را به سطح روزمره (B1) برسانید. این فوری کمک می‌کند.
pathway-care-ladder-assistant-studies = برای کار دستیار مراقبت (hoiva-avustaja) درس بخوانید. این درس‌ها بخشی از مدرک بهیار است.
pathway-care-ladder-assistant-work = در کار دستیار مراقبت تجربه به دست آورید.
pathway-care-ladder-language-more = در کنار کار، فنلاندی خود را به سطح خوب (B2) برسانید.
pathway-care-ladder-nurse-studies = برای کار بهیار (lähihoitaja) درس بخوانید. درس‌های قبلی شما حساب می‌شود.

pathway-cleaning = کار حرفه‌ای نظافت
pathway-cleaning-first = از شرکت نظافت یا هتل بپرسید چه وقت می‌توانید کار را ببینید.
pathway-cleaning-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-cleaning-work = کار را شروع کنید. در اول شما را راهنمایی می‌کنند.
pathway-cleaning-qualification = اگر مدرک می‌خواهید، در کنار کار درس نظافت بخوانید.

pathway-cooking = از آشپزخانه تا آشپزی
pathway-cooking-first = برای آزمون گواهی بهداشت وقت بگیرید و درس آن را بخوانید.
pathway-cooking-hygiene = گواهی بهداشت (hygieniapassi) بگیرید. آزمون به فنلاندی، سوئدی یا انگلیسی است.
pathway-cooking-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-cooking-kitchen = با کار کمک‌آشپز شروع کنید و از آشپز یاد بگیرید.
pathway-cooking-qualification = برای آشپزی درس بخوانید. مدت آن به چیزهایی که بلدید بستگی دارد.

pathway-serving = پیش‌خدمتی و کار با مهمان‌ها
pathway-serving-first = دو رستوران انتخاب کنید و دربارهٔ کار یا کار آزمایشی بپرسید.
pathway-serving-hygiene = گواهی بهداشت (hygieniapassi) بگیرید. آزمون به فنلاندی، سوئدی یا انگلیسی است.
pathway-serving-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-serving-season = یک فصل کار کنید. سرویس و سرعت کار را یاد می‌گیرید.
pathway-serving-alcohol = اگر در رستوران مسئولیت می‌خواهید، گواهی سرو الکل (anniskelupassi) بگیرید.
pathway-serving-qualification = برای پیش‌خدمتی درس بخوانید. مدت آن به چیزهایی که بلدید بستگی دارد.

pathway-bus-driving = رانندگی اتوبوس
pathway-bus-driving-first = از ما بپرسید کجا می‌توانید آموزش رانندگی بگیرید.
pathway-bus-driving-health = پیش پزشک بروید. پزشک می‌بیند آیا می‌توانید شغل رانندگی داشته باشید.
pathway-bus-driving-licence = گواهی‌نامهٔ D بگیرید. حداقل سن به آموزش بستگی دارد: 18، 21 یا 23 سال.
pathway-bus-driving-competence = دورهٔ صلاحیت رانندگی حرفه‌ای را بگذرانید: 140 یا 280 ساعت و یک آزمون.
pathway-bus-driving-work = رانندگی را شروع کنید و در اول راهنمایی بخواهید.
pathway-bus-driving-refresh = صلاحیت خود را معتبر نگه دارید: هر پنج سال 35 ساعت آموزش.

pathway-truck-driving = رانندگی کامیون
pathway-truck-driving-first = از ما بپرسید کجا می‌توانید آموزش رانندگی بگیرید.
pathway-truck-driving-licence = گواهی‌نامهٔ C بگیرید.
pathway-truck-driving-competence = دورهٔ صلاحیت رانندگی حرفه‌ای را بگذرانید: 140 یا 280 ساعت و یک آزمون.
pathway-truck-driving-work = رانندگی را شروع کنید و در اول راهنمایی بخواهید.
pathway-truck-driving-refresh = صلاحیت خود را معتبر نگه دارید: هر پنج سال 35 ساعت آموزش.

pathway-taxi-driving = رانندگی تاکسی
pathway-taxi-driving-first = بخوانید در آزمون رانندهٔ تاکسی چه می‌پرسند و وقت آزمون بگیرید.
pathway-taxi-driving-licence = گواهی‌نامهٔ B لازم دارید که حداقل یک سال داشته باشید.
pathway-taxi-driving-health = پیش پزشک بروید و گواهی سلامت رانندگی بخواهید.
pathway-taxi-driving-test = در آزمون رانندهٔ تاکسی شرکت کنید.
pathway-taxi-driving-permit = برای مجوز رانندهٔ تاکسی درخواست بدهید. مجوز پنج سال اعتبار دارد.
pathway-taxi-driving-work = رانندگی را در یک شرکت تاکسی شروع کنید.

pathway-electrical = برق‌کاری
pathway-electrical-first = از یک شرکت برق بپرسید آیا می‌توانید یک روز همراهشان سر کار باشید.
pathway-electrical-safety = کارت ایمنی کار (työturvallisuuskortti) بگیرید. دوره یک روز است و کارت پنج سال اعتبار دارد.
pathway-electrical-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-electrical-qualification = برای برق‌کاری در مرکز آموزش یا با کارآموزی (oppisopimus) درس بخوانید.
pathway-electrical-experience = کنار برق‌کار باتجربه کار کنید.
pathway-electrical-competence = اگر می‌خواهید کار برق را مدیریت کنید، صلاحیت برق 2 (sähköpätevyys 2) را بگیرید.

pathway-early-childhood = کار با کودکان خردسال
pathway-early-childhood-first = به نزدیک‌ترین کودکستان زنگ بزنید و بپرسید آیا می‌توانید از آن دیدن کنید.
pathway-early-childhood-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-early-childhood-apply = برای تحصیل درخواست بدهید. در پذیرش پیوسته (jatkuva haku) همهٔ سال می‌شود درخواست داد.
pathway-early-childhood-qualification = مدرک پایهٔ تربیت و راهنمایی را بگیرید.
pathway-early-childhood-work = در کودکستان از کودکان مراقبت کنید.

pathway-guarding = نگهبانی
pathway-guarding-first = با ما دورهٔ بعدی نگهبانی را در نزدیکی خود پیدا کنید.
pathway-guarding-short-course = دورهٔ نگهبان موقت را بگذرانید: 40 ساعت درس و یک آزمون.
pathway-guarding-course = دورهٔ نگهبانی را بگذرانید: 80 ساعت درس و یک آزمون.
pathway-guarding-card = از پلیس کارت نگهبانی بخواهید. کارت پنج سال اعتبار دارد.
pathway-guarding-work = کار را در یک شرکت نگهبانی شروع کنید.

pathway-forest-machines = رانندگی ماشین‌آلات جنگل
pathway-forest-machines-first = از یک شرکت ماشین‌آلات جنگل بپرسید آیا می‌توانید یک روز همراهشان در جنگل باشید.
pathway-forest-machines-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-forest-machines-apply = برای تحصیل جنگل‌داری درخواست بدهید. در پذیرش پیوسته (jatkuva haku) همهٔ سال می‌شود درخواست داد.
pathway-forest-machines-qualification = کار با ماشین، نگه‌داری از آن و مراقبت از جنگل را یاد بگیرید.
pathway-forest-machines-work = کار را در یک شرکت ماشین‌آلات جنگل شروع کنید.

pathway-metalwork = جوشکاری یا تراشکاری
pathway-metalwork-first = از یک کارگاه فلزکاری یا کارگاه مرکز آموزش دیدن کنید.
pathway-metalwork-safety = کارت ایمنی کار (työturvallisuuskortti) بگیرید. دوره یک روز است و کارت پنج سال اعتبار دارد.
pathway-metalwork-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-metalwork-qualification = مدرک پایهٔ این رشته را در مرکز آموزش یا با کارآموزی (oppisopimus) بگیرید.
pathway-metalwork-work = کار را در یک کارگاه فلزکاری شروع کنید.

pathway-caretaking = نگه‌داری ساختمان
pathway-caretaking-first = از یک شرکت نگه‌داری ساختمان بپرسید آیا می‌توانید یک روز همراهشان باشید.
pathway-caretaking-safety = کارت ایمنی کار (työturvallisuuskortti) بگیرید. دوره یک روز است و کارت پنج سال اعتبار دارد.
pathway-caretaking-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-caretaking-work = با کار حیاط، برف‌روبی و تعمیرهای کوچک شروع کنید.
pathway-caretaking-qualification = در کنار کار، درس نگه‌داری ساختمان بخوانید.

pathway-sales = کار فروشگاه و خدمات مشتری
pathway-sales-first = سه فروشگاه انتخاب کنید و دربارهٔ کار یا کار آزمایشی بپرسید.
pathway-sales-hygiene = اگر کار در فروشگاه مواد غذایی است، گواهی بهداشت (hygieniapassi) بگیرید.
pathway-sales-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-sales-work = با صندوق، چیدن قفسه‌ها یا راهنمایی مشتری شروع کنید.
pathway-sales-qualification = اگر مدرک می‌خواهید، رشتهٔ بازرگانی (merkonomi) بخوانید.

pathway-office-work = کار دفتری و حسابداری
pathway-office-work-first = به ما بگویید با چه برنامه‌هایی کار کرده‌اید.
pathway-office-work-digital = در آموزش دیجیتال، ساختن جدول و متن را تمرین کنید.
pathway-office-work-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-office-work-qualification = مدرک بازرگانی (merkonomi) بخوانید و کار دفتری یا مالی را انتخاب کنید.
pathway-office-work-work = کار را در دفتر یا شرکت حسابداری شروع کنید.

pathway-into-it-support = پشتیبانی IT
pathway-into-it-support-first = به یک آشنا در کار با دستگاه کمک کنید و بنویسید چه کردید.
pathway-into-it-support-digital = بپرسید آیا می‌توانید در بخش کمک دیجیتال به دیگران کمک کنید.
pathway-into-it-support-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-into-it-support-qualification = مدرک پایهٔ فناوری اطلاعات و ارتباطات را بگیرید.
pathway-into-it-support-work = کار را در خدمات پشتیبانی شروع کنید.

pathway-guiding = راهنمایی در طبیعت و سفر
pathway-guiding-first = از یک شرکت گردشگری دربارهٔ کار در فصل بعد بپرسید.
pathway-guiding-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-guiding-season = یک فصل دستیار راهنما باشید.
pathway-guiding-qualification = برای کار راهنمای طبیعت درس بخوانید.
pathway-guiding-work = گروه‌های خودتان را راهنمایی کنید و باز هم یاد بگیرید.

pathway-building = کار ساختمان یا لوله‌کشی
pathway-building-first = در دورهٔ کارت ایمنی کار (työturvallisuuskortti) جا بگیرید.
pathway-building-safety = کارت ایمنی کار (työturvallisuuskortti) بگیرید. دوره یک روز است و کارت پنج سال اعتبار دارد.
pathway-building-trial = این کار را با کار آزمایشی (työkokeilu) امتحان کنید. اول با خدمات کاریابی شهر هماهنگ کنید.
pathway-building-qualification = این حرفه را در مرکز آموزش یا با کارآموزی (oppisopimus) یاد بگیرید.
pathway-building-work = کار را در ساختمان شروع کنید و از باتجربه‌ها یاد بگیرید.

# who is responsible for the step
party-person = شما
party-city = خدمات کاریابی شهر
party-college = مرکز آموزش
party-employer = کارفرما
party-coaching = آموزش دیجیتال

# how you get by meanwhile
paid-apprenticeship = کارآموزی (oppisopimus: در کار یاد می‌گیرید و مزد می‌گیرید)
paid-labour-market-training = آموزش بازار کار (työvoimakoulutus: برای افراد بیکار، می‌گوییم روی کمک‌هزینهٔ شما چه اثری دارد)
paid-work-trial = کار آزمایشی (työkokeilu: با کار آشنا می‌شوید و معمولاً کمک‌هزینهٔ بیکاری می‌گیرید)
paid-pay-subsidy = یارانهٔ مزد (palkkatuki: کارفرما می‌تواند برای مزد شما کمک بخواهد)

# length
weeks-about =
    { $weeks ->
        [52] حدود یک سال
        [104] حدود دو سال
        [156] حدود سه سال
        [one] حدود یک هفته
       *[other] حدود { $weeks } هفته
    }
weeks-range =
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

### Interests: activities, answers and the six scales.

# How much an activity is liked. Short words: five answers side by side on a narrow screen.

liking-strong-dislike = أبدًا
liking-dislike = ليس كثيرًا
liking-neutral = لا أدري
liking-like = ممتع
liking-strong-like = ممتع جدًا

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = العمل اليدوي والآلات
scale-r-what = صنع الأشياء وبناؤها وإصلاحها واستخدام الآلات.
scale-r-you = العمل باليدين ومع الآلات
scale-r-work = عمل باليدين ومع الآلات
scale-i = البحث والاكتشاف
scale-i-what = دراسة الأشياء ومعرفة كيف تعمل.
scale-i-you = البحث والاكتشاف
scale-i-work = بحث واكتشاف
scale-a = العمل الإبداعي
scale-a-what = ابتكار أشياء وتشكيلها والتعبير عنها بطريقتك.
scale-a-you = العمل الإبداعي
scale-a-work = عمل إبداعي
scale-s = المساعدة والتعليم
scale-s-what = مساعدة الناس ورعايتهم وتعليمهم والاستماع إليهم.
scale-s-you = مساعدة الناس وتعليمهم
scale-s-work = مساعدة للناس وتعليم
scale-e = القيادة والبيع
scale-e-what = قيادة مجموعة والبيع وإطلاق أعمال جديدة.
scale-e-you = قيادة الآخرين والبيع
scale-e-work = قيادة للآخرين وبيع
scale-c = الترتيب والدقة
scale-c-what = ترتيب الأشياء وأداء العمل بدقة.
scale-c-you = الترتيب والدقة
scale-c-work = ترتيب ودقة

# The activities

activity-r-fix-snowmobile = إصلاح دراجة ثلجية أو سيارة
activity-i-test-water = فحص نظافة مياه البحيرة
activity-a-northern-lights = تصوير الشفق القطبي لكتيّب سياحي
activity-s-help-at-home = مساعدة شخص مسن في بيته
activity-e-sell-trips = بيع الرحلات للسياح
activity-c-count-stock = عدّ البضائع في المخزن وتسجيلها
activity-r-build-frame = بناء هيكل بيت في موقع بناء
activity-i-find-cause = البحث عن سبب العطل في آلة لا تعمل جيدًا
activity-a-design-craft = تصميم حلية أو سكين أو ملابس
activity-s-day-care = اللعب والتعلم مع الأطفال في الروضة
activity-e-lead-team = قيادة فريق وتوزيع العمل
activity-c-check-invoices = مراجعة الفواتير ودفعها في وقتها
activity-r-plant-forest = زراعة الأشجار والعناية بالشتلات
activity-i-rock-samples = دراسة عينات صخور لمنجم
activity-a-play-music = العزف أو الغناء أمام جمهور
activity-s-teach-phone = تعليم شخص استخدام الهاتف
activity-e-start-business = تأسيس مشروع صغير خاص بك
activity-c-book-rooms = تسجيل حجوزات الفندق وترتيبها
activity-r-plough-snow = جرف الثلج من الساحات والطرق
activity-i-study-figures = البحث عن الأسباب في الأرقام والإحصاءات
activity-a-write-story = كتابة قصة لصحيفة أو للإنترنت
activity-s-welcome-newcomer = مساعدة قادم جديد إلى البلد على البدء
activity-e-agree-price = التفاوض على السعر والعقد
activity-c-record-hours = تسجيل ساعات العمل لدفع الأجور
activity-r-weld-metal = لحام القطع المعدنية وتركيبها
activity-i-compare-medicine = دراسة تأثير دواء
activity-a-style-restaurant = تصميم ديكور مطعم
activity-s-listen = الاستماع إلى شخص في وضع صعب
activity-e-promote-event = التخطيط لفعالية في قرية والإعلان عنها
activity-c-file-documents = مراجعة الوثائق وحفظها بالترتيب
activity-r-clean-rooms = تنظيف غرف الفندق لضيوف جدد
activity-i-study-wildlife = دراسة حيوانات الغابة ونباتاتها
activity-a-new-dish = ابتكار طبق جديد لمطعم
activity-s-help-pupil = مساعدة تلميذ في واجباته في المدرسة
activity-e-sell-in-shop = عرض المنتجات وبيعها في متجر
activity-c-sort-parcels = فرز الطرود حسب العنوان
activity-r-install-lights = تركيب المصابيح ومقابس الكهرباء
activity-i-write-program = كتابة برنامج كمبيوتر واختباره
activity-a-play-elf = تمثيل دور قزم بابا نويل لزوار قرية الميلاد
activity-s-show-colleague = تعريف زميل جديد بالعمل
activity-e-hire-people = البحث عن موظفين جدد واختيارهم
activity-c-run-till = العمل على صندوق الدفع وعدّ النقود
activity-r-drive-truck = قيادة شاحنة أو آلة منجم
activity-i-village-history = البحث عن تاريخ قرية في أوراق قديمة
activity-a-web-look = تصميم شكل موقع أو لعبة
activity-s-help-passenger = مساعدة راكب على ركوب السيارة والوصول إلى بابه
activity-e-win-people-over = تحميس الناس لفكرة من عندك
activity-c-portion-medicine = تقسيم الأدوية إلى جرعات حسب التعليمات
activity-r-feed-reindeer = إطعام حيوانات الرنة وإصلاح الأسوار
activity-i-study-symptoms = دراسة الأعراض ومعرفة المرض
activity-a-snow-sculpture = نحت تمثال من الثلج
activity-s-guide-hike = إرشاد مجموعة في رحلة مشي جبلية
activity-e-run-project = قيادة مشروع بناء من البداية إلى النهاية
activity-c-food-temperatures = قياس حرارة الطعام وتسجيلها

# Another question for a flat interest profile: six working days

question-preference = أي يوم يعجبك أكثر؟
question-preference-help = أعجبك كل شيء بالقدر نفسه تقريبًا. يرجى اختيار يوم أو يومين هما الأقرب إليك.
error-choose-two = يرجى اختيار يومين على الأكثر.
preference-r = يوم للإصلاح والبناء باليدين
preference-i = يوم للبحث ومعرفة الأسباب
preference-a = يوم للابتكار وصنع شيء خاص بك
preference-s = يوم لمساعدة الناس وإرشادهم
preference-e = يوم لقيادة مجموعة وعقد الصفقات
preference-c = يوم لترتيب الأوراق والبضائع

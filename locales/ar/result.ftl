### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = أنت هنا الآن
result-lead = هذه الصورة من إجاباتك. هي بداية حديث، وليست تقييمًا لك.
result-here = أنت هنا
result-not-sent = هذه النتيجة لديك وحدك. لم يُرسل أي شيء.
result-some-dropped = تغيرت بعض الأسئلة بعد إجابتك. تعتمد النتيجة على الإجابات التي ما زالت صالحة.

# Strengths

result-strengths-title = هذا سهل عليك الآن
result-strengths-none = لا نعرف بعد ما هو سهل عليك. يمكنك العودة إلى الأسئلة أو الحديث مع المرشد.
result-strengths-help = هذا ممكن لك الآن بمساعدة:
result-strengths-start = هذه بداية الطريق. يمكن تعلم كل مهارة، والمساعدة موجودة. وهذا ما يعجبك:

# The picture of digital skills

result-skills-title = مهاراتك الرقمية في خمسة مجالات
result-skills-lead = شكل الماسة هو أفضل تقدير لدينا. والجزء الملون يبين أين تقع مهاراتك على الأرجح.
result-skills-none = تم تخطي أسئلة المهارات الرقمية. لذلك لا توجد صورة بعد.
result-stretch-1 = بداية
result-stretch-2 = أساس
result-stretch-3 = جيدة
result-stretch-4 = قوية
result-skill-words = { $band }. { $sureness }.
result-skill-range = على الأرجح بين «{ $low }» و«{ $high }».
result-skill-range-one = على الأرجح: «{ $level }».

# What to learn next

result-learn-title = من هنا يمكنك المتابعة
result-learn-lead = هذه المهارات قريبة من معرفتك الحالية.
result-learn-none = لا نقترح الآن شيئًا جديدًا للتعلم. يسعد المرشد أن يخبرك بالمزيد.
result-learn-where = مكان التعلم: { $kind }
result-place-link = المزيد: { $name }

# Interests

result-interests-title = ما يعجبك
result-interests-lead = ما يعجبك أكثر يأتي أولًا.
result-interests-flat = أعجبك كل شيء بالقدر نفسه تقريبًا. لذلك لا نعرف بعد أي عمل يناسبك أكثر.
result-interests-none = تم تخطي أسئلة الاهتمامات. لذلك لا توجد صورة بعد.
result-like-much = يعجبك كثيرًا
result-like-some = يعجبك إلى حد ما
result-like-little = ربما قليلًا
result-like-not = لا يعجبك كثيرًا

# Corners of the hexagon: one short word
result-corner-r = يدان
result-corner-i = بحث
result-corner-a = إبداع
result-corner-s = مساعدة
result-corner-e = قيادة
result-corner-c = ترتيب

# Work near you

result-work-title = أعمال تستحق التعرف عليها
result-work-lead = اخترناها حسب ما يعجبك، وحسب الحاجة إلى عاملين بالقرب منك. والقرار لك.
result-work-none = ليس لدينا اقتراح بعد. يساعدك المرشد على إيجاد طريق.
result-work-more = عرض باقي الاقتراحات
result-work-entry = الطريق المعتاد: { $entry }
result-work-esco = المزيد عن المهنة (ESCO، بالإنجليزية)
result-work-first = الخطوة الأولى هذا الشهر
result-work-path = المسار: { $name }
result-work-source = قراءة المصدر
result-step-by = من يقوم بذلك: { $party }
result-step-weeks =
    { $weeks ->
        [52] نحو سنة
        [104] نحو سنتين
        [156] نحو ثلاث سنوات
        [zero] أقل من أسبوع
        [one] نحو أسبوع
        [two] نحو أسبوعين
        [few] نحو { $weeks } أسابيع
        [many] نحو { $weeks } أسبوعًا
       *[other] نحو { $weeks } أسبوع
    }
result-step-weeks-range =
    { $max ->
        [13] من شهر إلى 3 أشهر
        [78] من سنة إلى سنة ونصف
        [156]
            { $min ->
                [52] من سنة إلى 3 سنوات
                [104] من سنتين إلى 3 سنوات
               *[other] من { $min } إلى { $max } أسبوعًا
            }
        [zero] أقل من أسبوع
        [one] حتى أسبوع
        [two] من أسبوع إلى أسبوعين
        [few] من { $min } إلى { $max } أسابيع
        [many] من { $min } إلى { $max } أسبوعًا
       *[other] من { $min } إلى { $max } أسبوع
    }
result-path-finnish = الفنلندية المطلوبة: «{ $level }»
result-path-paid = الدخل خلال هذه الفترة: { $ways }
result-path-sources = المصادر: { $sources }

# What now

result-next-title = ما الخطوة التالية؟
result-next-send = إرسال إلى المرشد
result-next-send-help = نعرض لك أولًا ما يمكن أن يراه المرشد بالضبط. ويمكنك استبعاد أجزاء منه.
result-print = طباعة أو حفظ
result-print-help = النتيجة في صفحتين.
result-print-day = تاريخ الطباعة: { $date }
result-restart = البدء من جديد
result-restart-help = نحذف إجاباتك من هذا الجهاز.

# Being counted without a name

count-title = مساعدة المدينة دون ذكر اسمك
count-label = أوافق على ضم إجاباتي إلى الإحصاءات دون اسمي
count-help = ترى المدينة أي مساعدة تحتاج إليها المنطقة. لا يدخل في ذلك اسمك ولا رمزك ولا نصك الخاص. نحفظ إجاباتك عن الأسئلة معًا ولكن دون اسم، لكي تتحسن الأسئلة.
count-undo = لا يمكن التراجع عن هذا لاحقًا، لأننا لا نعرف أي إجابات هي لك.
count-send = ضم إجاباتي
count-none-chosen = لضم إجاباتك يرجى وضع علامة في المربع أولًا.
count-sending = نضم إجاباتك الآن.
count-done = شكرًا. تم ضم إجاباتك دون اسمك.
count-failed = الاتصال لا يعمل الآن. لم يتم ضم إجاباتك. يمكنك المحاولة من جديد.

# Preview

preview-title = هذا ما يمكن أن يراه المرشد
preview-lead = لم يُرسل أي شيء بعد. يمكنك مراجعة ما سيُرسل.
preview-parts = اختيار ما يُرسل
preview-part-in = إرسال هذا الجزء: { $part }
preview-part-out = لا يُرسل هذا الجزء.
preview-empty = استبعدت كل الأجزاء. عندها لا يرى المرشد إلا بيانات الاتصال.
preview-contact = مكان بيانات الاتصال في الصفحة التالية. والإرسال من هناك فقط.
preview-go-on = متابعة إلى الإرسال
preview-new-tab = فتح صفحة الإرسال في تبويب جديد
preview-back = رجوع إلى النتيجة

# The send page in a frame

send-frame-title = صفحة الإرسال
send-frame-heading = إرسال إلى المرشد
send-frame-waiting = تُفتح صفحة الإرسال بعد لحظة.
send-frame-failed = لا تُفتح صفحة الإرسال هنا. إجاباتك محفوظة. يمكنك المحاولة من جديد أو فتح الصفحة في تبويب جديد.
send-tab-opened = فُتحت صفحة الإرسال في تبويب جديد. إجاباتك ما زالت هنا أيضًا.
send-done-title = وصل طلبك
send-done-text = تم حذف إجاباتك من هذا الجهاز. يرجى كتابة الرمز الموجود في الأسفل على ورقة.

# Own view and small tasks

result-views-title = رأيك والمهام الصغيرة
result-views-lead = صورة مهاراتك الرقمية تعتمد على الاثنين.
result-views-own = رأيك: بين «{ $low }» و«{ $high }».
result-views-own-one = رأيك: «{ $level }».
result-views-tasks =
    { $given ->
        [zero] لم تكن هناك مهام صغيرة.
        [one]
            { $right ->
                [0] أنجزت مهمة صغيرة واحدة. تستحق نظرة أخرى.
               *[other] أنجزت مهمة صغيرة واحدة. سارت جيدًا.
            }
        [two]
            { $right ->
                [0] أنجزت مهمتين صغيرتين. تستحقان نظرة أخرى.
                [1] أنجزت مهمتين صغيرتين. واحدة منهما سارت جيدًا.
               *[other] أنجزت مهمتين صغيرتين. سارتا جيدًا.
            }
        [few]
            { $right ->
                [0] أنجزت { $given } مهام صغيرة. تستحق نظرة أخرى.
                [zero] أنجزت { $given } مهام صغيرة. تستحق نظرة أخرى.
                [one] أنجزت { $given } مهام صغيرة. واحدة منها سارت جيدًا.
                [two] أنجزت { $given } مهام صغيرة. اثنتان منها سارتا جيدًا.
                [few] أنجزت { $given } مهام صغيرة. { $right } منها سارت جيدًا.
                [many] أنجزت { $given } مهام صغيرة. { $right } منها سارت جيدًا.
               *[other] أنجزت { $given } مهام صغيرة. { $right } منها سارت جيدًا.
            }
        [many]
            { $right ->
                [0] أنجزت { $given } مهمة صغيرة. تستحق نظرة أخرى.
                [zero] أنجزت { $given } مهمة صغيرة. تستحق نظرة أخرى.
                [one] أنجزت { $given } مهمة صغيرة. واحدة منها سارت جيدًا.
                [two] أنجزت { $given } مهمة صغيرة. اثنتان منها سارتا جيدًا.
                [few] أنجزت { $given } مهمة صغيرة. { $right } منها سارت جيدًا.
                [many] أنجزت { $given } مهمة صغيرة. { $right } منها سارت جيدًا.
               *[other] أنجزت { $given } مهمة صغيرة. { $right } منها سارت جيدًا.
            }
       *[other]
            { $right ->
                [0] أنجزت { $given } مهمة صغيرة. تستحق نظرة أخرى.
                [zero] أنجزت { $given } مهمة صغيرة. تستحق نظرة أخرى.
                [one] أنجزت { $given } مهمة صغيرة. واحدة منها سارت جيدًا.
                [two] أنجزت { $given } مهمة صغيرة. اثنتان منها سارتا جيدًا.
                [few] أنجزت { $given } مهمة صغيرة. { $right } منها سارت جيدًا.
                [many] أنجزت { $given } مهمة صغيرة. { $right } منها سارت جيدًا.
               *[other] أنجزت { $given } مهمة صغيرة. { $right } منها سارت جيدًا.
            }
    }
result-views-tasks-none = تم تخطي المهام الصغيرة. تعتمد الصورة الآن على إجاباتك.
result-views-agree = المهام تتفق مع رأيك.
result-views-more = المهام تُظهر أكثر مما ذكرت. ربما مهاراتك أكبر مما يبدو لك.
result-views-less = المهام تُظهر أقل قليلًا مما ذكرت. يمكن النظر في ذلك معًا مع المرشد.
result-views-how-title = كيف تتكون هذه الصورة
result-views-how = إجاباتك هي الأهم. المهام والشخصان الموصوفان يغيران الصورة قليلًا. إذا اختلفت الإجابات فيما بينها، يكون الجزء الملون أوسع.
result-views-marks = الحلقة هي رأيك. وشكل الماسة هو أفضل تقدير لدينا مع المهام.
result-task-right = سار جيدًا
result-task-other = يستحق نظرة أخرى
result-task-skipped = دون إجابة

# Ties

result-work-tie = يناسبك بقدر السابق تقريبًا.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = نص لملفك الشخصي للبحث عن عمل
result-profile-lead = يمكنك نسخ النص إلى ملفك في موقع Työmarkkinatori (سوق العمل). ويمكنك تغييره كما يعجبك.
result-profile-copy = نسخ النص
result-profile-copied = تم نسخ النص.
result-profile-language = لغة النص
result-profile-empty = يتكون النص من إجاباتك. يرجى أولًا الإجابة عن بعض الأسئلة.
profile-goal-work = أبحث عن عمل وأريد البدء قريبًا.
profile-goal-new-field = أبحث عن عمل في مجال جديد.
profile-goal-training = أريد الدراسة أو الحصول على مؤهل.
profile-goal-not-sure = أبحث عن طريق يناسبني في الحياة المهنية.
profile-skills = يمكنني وحدي: { $list }.
profile-skills-help = أساعد غيري في: { $list }.
profile-learning = أتعلم: { $list }.
profile-interests = أحب { $list }.
profile-work = تهمني هذه الأعمال: { $list }.
profile-finnish-words = أعرف بضع كلمات بالفنلندية.
profile-finnish-simple = أتكلم فنلندية بسيطة.
profile-finnish-everyday = يمكنني المشاركة في معظم الأحاديث بالفنلندية.
profile-finnish-good = لغتي الفنلندية جيدة، وأكتب بها في العمل أيضًا.
profile-finnish-fluent = أتكلم الفنلندية بطلاقة.

# Another question for a flat interest profile

result-interests-preference = تعتمد هذه الصورة على الأيام التي اخترتها.

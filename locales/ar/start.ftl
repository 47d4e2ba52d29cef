### The start, the situation questions and what all screens share.

# The start screen

start-title = لنجد طريقك
start-lead = نسألك عن مهاراتك وعما يعجبك. ثم نعرض لك نقاط قوتك وأعمالًا قريبة منك وخطوة أولى.
start-time = يستغرق هذا نحو 12 دقيقة.
start-stays = تبقى إجاباتك على هذا الجهاز. لا يخرج منه شيء دون إذنك. نعرض لك أولًا ما يمكن إرساله، والقرار لك.
start-server = تمر إجاباتك عبر خادم المدينة. لا نحفظها ولا نسجلها إلا إذا أرسلتها بنفسك.
start-voluntary = هذا اختياري. إذا اخترت عدم استخدامه، فلن تتأثر إعاناتك ولا الخدمات التي تصلك.
start-stop-any-time = يمكنك تخطي الأسئلة والتوقف في أي وقت.
start-closed-tab = تبقى إجاباتك إذا أعدت تحميل الصفحة. وإذا أغلقت التبويب، تضيع الإجابات.
start-not-kept = تضيع إجاباتك إذا أعدت تحميل الصفحة أو أغلقتها.
start-idle = نحذف إجاباتك من هذا الجهاز بعد ساعتين دون استخدام.
start-privacy-link = كيف نحمي بياناتك
start-call = هل الحديث أسهل لك؟ يمكنك الاتصال بنا. الرقم: { $phone }. أوقات الرد: { $hours }.
start-begin = لنبدأ

# The path picture and progress

path-label = مراحل طريقك
stretch-situation = وضعك
stretch-digital = المهارات الرقمية
stretch-interests = الاهتمامات
stretch-result = النتيجة
progress-situation = وضعك: السؤال { $number } من { $about }
progress-digital = المهارات الرقمية: السؤال { $number } من نحو { $about }
progress-interests = الاهتمامات: الصفحة { $number } من نحو { $about }

# Municipality

question-municipality = في أي بلدية سكنك؟
question-municipality-help = هكذا يمكننا عرض عمل ومساعدة بالقرب منك.
municipality-other = في مكان آخر

# What the person hopes for

question-goal = ما هدفك الآن؟
question-goal-help = يرجى اختيار الأهم لك الآن.
goal-work = عمل في أقرب وقت ممكن
goal-new-field = عمل في مجال جديد
goal-training = دراسة أو مؤهل مهني
goal-not-sure = لا أعرف بعد

# Own estimate of Finnish

question-finnish = ما مستواك في اللغة الفنلندية؟
question-finnish-help = تقديرك يكفي. هذا ليس امتحانًا.
finnish-none = لا فنلندية بعد: التعامل بلغة أخرى
finnish-words = بضع كلمات فنلندية: التحية وذكر الاسم
finnish-simple = فنلندية بسيطة: التعامل في المتجر وفي الحافلة
finnish-everyday = فنلندية يومية: معظم الأحاديث في الحياة والعمل
finnish-good = فنلندية جيدة: الكتابة في العمل أيضًا
finnish-fluent = فنلندية بطلاقة، أو الفنلندية هي اللغة الأم

# What makes working harder

question-barriers = ما الذي يجعل العمل صعبًا عليك الآن؟
question-barriers-help = يمكنك اختيار أكثر من إجابة أو تخطي السؤال. لا يرى المرشد إجابتك إلا إذا أرسلتها.
barrier-health = الصحة
barrier-care = رعاية طفل أو قريب
barrier-transport = صعوبة الوصول إلى العمل
barrier-licence = عدم وجود رخصة قيادة
barrier-device = لا جهاز مناسب أو لا اتصال بالإنترنت
barrier-eid = لا رموز بنكية ولا وسيلة أخرى لإثبات الهوية على الإنترنت
barrier-skills = المهارات تحتاج إلى تحسين
barrier-other = شيء آخر
barrier-nothing = لا شيء من هذه

# Digital questions

question-digital-help = إلى أي حد يمكنك فعل هذا اليوم؟
question-digital-example = مثال: { $example }

# Interest screens

question-interests = ما الذي يعجبك فعله في العمل؟
question-interests-help = المهم فقط: هل فعل هذا ممتع لك؟ لا حاجة إلى إتقانه الآن.

# Buttons and switches

button-next = التالي
button-back = رجوع
button-skip = تخطي السؤال
button-retry = محاولة جديدة
button-clear = حذف إجاباتي
clear-question = هل نحذف كل إجاباتك؟ لا يمكن استرجاعها.
button-clear-confirm = نعم، حذف الإجابات
button-clear-cancel = لا، إبقاء الإجابات
cleared = تم حذف إجاباتك. يمكنك البدء من جديد.
language-switch = اللغة
kept-offer = الحفظ والمتابعة لاحقًا أو من جهاز آخر
kept-have-code = لدي رمز أو ملف

# When something needs attention

error-summary-title = يرجى التحقق من هذا
error-choose-one = يرجى اختيار إجابة واحدة أو تخطي السؤال.
error-choose-some = يرجى اختيار إجابة أو أكثر. ويمكنك أيضًا تخطي السؤال.
waiting = لحظة، السؤال التالي قادم.
waiting-slow = الاتصال بطيء. يرجى الانتظار قليلًا. إجاباتك محفوظة.
failed-title = لم يصل السؤال التالي
failed-text = إجاباتك ما زالت في هذه الصفحة. يمكنك المحاولة من جديد أو الاتصال بنا. الرقم: { $phone }. أوقات الرد: { $hours }.
plain-link = الإجابة عن الأسئلة في صفحة عادية
call-instead = هل الاتصال أسهل لك؟ الرقم: { $phone }. أوقات الرد: { $hours }.
offline-kept = انقطع الاتصال. إجاباتك محفوظة على هذا الجهاز. يمكنك المتابعة عندما يعود الاتصال.
offline-back = عاد الاتصال.

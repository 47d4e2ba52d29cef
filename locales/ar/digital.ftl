### Digital skills: answers and questions.

# The answers

reply-not-yet = ليس بعد
reply-with-help = نعم، بمساعدة
reply-alone = نعم، وحدي
reply-help-others = نعم، وأساعد غيري
reply-unclear = لا أفهم السؤال
reply-declined = لا أريد الإجابة

# The questions with their examples

digital-d11-open-site = هل يمكنك فتح موقع بلديتك على الهاتف أو الكمبيوتر؟
digital-d11-open-site-example = كتابة العنوان أو البحث باسم البلدية.
digital-d11-find-hours = هل يمكنك معرفة وقت فتح مكان ما من الإنترنت؟
digital-d11-find-hours-example = معرفة هل المكتبة مفتوحة يوم السبت.
digital-d11-filter-jobs = هل يمكنك تضييق البحث عن عمل لتظهر الوظائف المناسبة لك فقط؟
digital-d11-filter-jobs-example = اختيار المدينة والعمل بدوام جزئي.
digital-d11-job-alert = هل يمكنك تفعيل تنبيه بالوظائف الجديدة؟
digital-d11-job-alert-example = يرسل التنبيه وظائف مناسبة إلى بريدك الإلكتروني.
digital-d11-scattered = هل يمكنك جمع معلومات موزعة في مصادر كثيرة؟
digital-d11-scattered-example = معرفة أنواع الدعم لمن يؤسس شركة جديدة.

digital-d12-advert = هل يمكنك تمييز الإعلان من باقي المحتوى؟
digital-d12-advert-example = ملاحظة أي نتيجة بحث هي إعلان مدفوع.
digital-d12-up-to-date = هل يمكنك التحقق من أن معلومات صفحة على الإنترنت حديثة؟
digital-d12-up-to-date-example = معرفة يوم آخر تحديث للصفحة.
digital-d12-fake-job = هل يمكنك ملاحظة أن إعلان الوظيفة احتيال؟
digital-d12-fake-job-example = الإعلان يَعِد بالكثير ويطلب المال مسبقًا.
digital-d12-second-source = هل يمكنك التحقق من معلومة غير مؤكدة في مصدر آخر؟
digital-d12-second-source-example = قراءة خبر عن إعانة جديدة في وسائل التواصل، ثم التحقق منه في موقع Kela.
digital-d12-ai-answer = هل يمكنك تقدير مدى الثقة بإجابة من الذكاء الاصطناعي؟
digital-d12-ai-answer-example = سؤاله عن حق الإجازة، ثم التحقق من الإجابة في القانون.
digital-d12-statistics = هل يمكنك تقدير مدى الثقة بدراسة أو إحصائية؟
digital-d12-statistics-example = معرفة من أعدها وكيف جُمعت البيانات.

digital-d13-find-photo = هل يمكنك العثور في هاتفك على صورة التقطتها سابقًا؟
digital-d13-find-photo-example = البحث عن صورة شهادتك.
digital-d13-save-file = هل يمكنك حفظ ملف بحيث يسهل العثور عليه لاحقًا؟
digital-d13-save-file-example = حفظ كشف الراتب في مجلد خاص بك.
digital-d13-folders = هل يمكنك ترتيب الملفات في مجلدات وتسميتها بوضوح؟
digital-d13-folders-example = جمع طلبات العمل والشهادات في مكان واحد.
digital-d13-table = هل يمكنك جمع بيانات في جدول إلكتروني وترتيبها؟
digital-d13-table-example = إعداد قائمة بالوظائف التي تقدمت إليها حسب التاريخ.
digital-d13-shared-order = هل يمكنك التخطيط لبقاء ملفات مجموعة مرتبة؟
digital-d13-shared-order-example = تحديد المجلدات والأسماء والصلاحيات لمكان عمل كامل.

digital-d21-text-message = هل يمكنك إرسال رسالة من الهاتف؟
digital-d21-text-message-example = إرسال رسالة نصية عن تأخرك.
digital-d21-e-mail = هل يمكنك الرد على رسالة بريد إلكتروني؟
digital-d21-e-mail-example = تأكيد موعد المقابلة بالبريد الإلكتروني.
digital-d21-video-interview = هل يمكنك المشاركة في مقابلة بالفيديو؟
digital-d21-video-interview-example = فتح الرابط وتشغيل الكاميرا والميكروفون.
digital-d21-chat-service = هل يمكنك حل مسألة مع خدمة العملاء عبر الإنترنت؟
digital-d21-chat-service-example = السؤال في الدردشة وإرسال مرفق وقراءة الرد.
digital-d21-lead-meeting = هل يمكنك ترتيب اجتماع عبر الإنترنت وإدارته؟
digital-d21-lead-meeting-example = دعوة الآخرين وعرض شاشتك وإعطاء الكلمة للمشاركين.

digital-d22-send-photo = هل يمكنك إرسال صورة إلى شخص آخر؟
digital-d22-send-photo-example = إرسال صورة جدول المناوبات.
digital-d22-attachment = هل يمكنك إرفاق ملف برسالة بريد إلكتروني؟
digital-d22-attachment-example = إرسال سيرتك الذاتية (CV) إلى صاحب عمل.
digital-d22-share-link = هل يمكنك مشاركة ملف برابط وتحديد من يراه؟
digital-d22-share-link-example = مشاركة صور من أعمالك مع صاحب عمل واحد فقط.
digital-d22-right-channel = هل يمكنك اختيار المكان الذي تصل فيه المعلومة إلى الأشخاص المناسبين تمامًا؟
digital-d22-right-channel-example = إعلام مجموعات مختلفة بفعالية في قنوات مختلفة.

digital-d23-book-time = هل يمكنك حجز موعد عبر الإنترنت؟
digital-d23-book-time-example = حجز موعد في المركز الصحي أو لفحص السيارة.
digital-d23-e-identify = هل يمكنك إثبات هويتك عند استخدام خدمة عبر الإنترنت؟
digital-d23-e-identify-example = الدخول إلى خدمة Kela برموز البنك.
digital-d23-online-form = هل يمكنك تعبئة طلب وإرساله عبر الإنترنت؟
digital-d23-online-form-example = التقدم بطلب مكان في الروضة أو طلب إعانة السكن.
digital-d23-on-behalf = هل يمكنك إنجاز معاملات شخص قريب منك عبر الإنترنت بإذنه؟
digital-d23-on-behalf-example = الحصول على تفويض Suomi.fi وتجديد وصفة دواء والدتك.
digital-d23-have-a-say = هل يمكنك التأثير في شؤون بلديتك عبر الإنترنت؟
digital-d23-have-a-say-example = تقديم مبادرة وجمع المؤيدين لها.

digital-d24-group-chat = هل يمكنك المشاركة في محادثة جماعية على الهاتف؟
digital-d24-group-chat-example = الاتفاق على تبديل المناوبة برسالة جماعية.
digital-d24-shared-calendar = هل يمكنك استخدام تقويم مشترك مع الآخرين؟
digital-d24-shared-calendar-example = تسجيل مواعيدك ورؤية مواعيد الآخرين.
digital-d24-write-together = هل يمكنك الكتابة في نص واحد مع الآخرين في الوقت نفسه؟
digital-d24-write-together-example = كتابة محضر اجتماع معًا عبر الإنترنت.
digital-d24-plan-tools = هل يمكنك التخطيط للأدوات التي تعمل بها مجموعة معًا؟
digital-d24-plan-tools-example = اختيار مكان للملفات والمهام والرسائل.

digital-d25-ask-photo = هل يمكنك طلب الإذن قبل مشاركة صورة شخص آخر؟
digital-d25-ask-photo-example = سؤال زميل: هل يُسمح بوضع الصورة في المجموعة؟
digital-d25-polite = هل يمكنك كتابة رسالة مهذبة إلى صاحب عمل؟
digital-d25-polite-example = التحية وذكر الموضوع باختصار وكتابة اسمك.
digital-d25-reply-all = هل يمكنك اختيار من يصله ردك في البريد الإلكتروني؟
digital-d25-reply-all-example = الرد على المرسل فقط، لا على المجموعة كلها.
digital-d25-bullying = هل يمكنك التصرف إذا تعرض شخص للتنمر على الإنترنت؟
digital-d25-bullying-example = أخذ صورة للرسالة وإبلاغ إدارة الموقع.
digital-d25-fit-tone = هل يمكنك اختيار أسلوب يناسب القراء والمواقف المختلفة؟
digital-d25-fit-tone-example = قول الشيء نفسه لزميل ولعميل وفي وسائل التواصل.

digital-d26-log-out = هل يمكنك تسجيل الدخول إلى خدمة ثم تسجيل الخروج منها؟
digital-d26-log-out-example = تسجيل الخروج بعد استخدام كمبيوتر المكتبة.
digital-d26-new-account = هل يمكنك إنشاء حساب في خدمة جديدة؟
digital-d26-new-account-example = إعطاء بريدك الإلكتروني وتأكيده.
digital-d26-job-profile = هل يمكنك إنشاء ملف شخصي للبحث عن عمل على الإنترنت؟
digital-d26-job-profile-example = وصف مهاراتك في موقع Työmarkkinatori.
digital-d26-own-traces = هل يمكنك التحقق مما يوجد عنك على الإنترنت؟
digital-d26-own-traces-example = البحث باسمك وحذف صورة قديمة.
digital-d26-two-sides = هل يمكنك الفصل بين ملفاتك الشخصية للعمل وللحياة الخاصة؟
digital-d26-two-sides-example = تحديد من يرى ماذا في كل خدمة.

digital-d31-short-note = هل يمكنك كتابة ملاحظة قصيرة على الهاتف أو الكمبيوتر؟
digital-d31-short-note-example = تسجيل وقت المقابلة ومكانها.
digital-d31-photo-paper = هل يمكنك التقاط صورة واضحة لورقة بالهاتف؟
digital-d31-photo-paper-example = تصوير شهادة العمل بحيث يظهر النص.
digital-d31-cv = هل يمكنك إعداد سيرة ذاتية (CV) مرتبة على الكمبيوتر؟
digital-d31-cv-example = كتابة البيانات وإضافة العناوين ثم الحفظ.
digital-d31-slides = هل يمكنك إعداد عرض فيه نص وصور؟
digital-d31-slides-example = إعداد خمس شرائح عن مهاراتك.
digital-d31-accessible = هل يمكنك إعداد ملف يعمل أيضًا مع قارئ الشاشة؟
digital-d31-accessible-example = إضافة مستويات للعناوين ووصف الصور بالكلمات.

digital-d32-copy-paste = هل يمكنك نسخ نص من مكان إلى آخر؟
digital-d32-copy-paste-example = نسخ عنوان من رسالة إلى الخريطة.
digital-d32-crop-photo = هل يمكنك قص صورة أو تدويرها؟
digital-d32-crop-photo-example = قص صورة شخصية لطلب عمل.
digital-d32-reuse-letter = هل يمكنك تعديل طلب عمل قديم ليناسب وظيفة جديدة؟
digital-d32-reuse-letter-example = تغيير الاسم والتاريخ والأسباب.
digital-d32-merge-files = هل يمكنك جمع عدة ملفات في ملف واحد؟
digital-d32-merge-files-example = دمج الشهادات في ملف PDF واحد.
digital-d32-report = هل يمكنك جمع جدول وصور ونص في عمل واحد واضح؟
digital-d32-report-example = إعداد تقرير يعرض الأرقام في رسم بياني.

digital-d33-name-maker = هل يمكنك ذكر صاحب الصورة أو النص عند استخدامه؟
digital-d33-name-maker-example = كتابة اسم صاحب الصورة تحتها.
digital-d33-free-picture = هل يمكنك العثور على صورة مسموح لك باستخدامها؟
digital-d33-free-picture-example = البحث عن صور مسموح للجميع باستخدامها.
digital-d33-terms = هل يمكنك معرفة شروط استخدام برنامج؟
digital-d33-terms-example = التحقق: هل يُسمح باستخدام برنامج مجاني في شركة؟
digital-d33-own-terms = هل يمكنك اختيار شروط استخدام الآخرين لأعمالك؟
digital-d33-own-terms-example = نشر صورك واختيار رخصة مفتوحة لها.

digital-d34-reminder = هل يمكنك ضبط الهاتف ليذكرك بشيء؟
digital-d34-reminder-example = ضبط المنبه لصباح كل يوم عمل.
digital-d34-spreadsheet-sum = هل يمكنك جعل جدول إلكتروني يحسب بدلًا منك؟
digital-d34-spreadsheet-sum-example = يجمع الجدول ساعات عمل الأسبوع.
digital-d34-mail-rule = هل يمكنك إنشاء قاعدة تنجز أمرًا متكررًا بدلًا منك؟
digital-d34-mail-rule-example = ينقل البريد الإلكتروني رسائل الوظائف إلى مجلد خاص.
digital-d34-find-error = هل يمكنك العثور على الخطأ إذا كان في معادلة أو برنامج خلل؟
digital-d34-find-error-example = مراجعة الخطوات حتى يظهر مكان الخطأ.
digital-d34-small-program = هل يمكنك كتابة برنامج صغير؟
digital-d34-small-program-example = يقرأ البرنامج ملفًا ويختار منه أسطرًا معينة.

digital-d41-screen-lock = هل يمكنك قفل الهاتف برمز أو ببصمة الإصبع؟
digital-d41-screen-lock-example = إذا ضاع الهاتف، فلا يمكن لغيرك فتحه.
digital-d41-updates = هل يمكنك تحديث الهاتف أو الكمبيوتر؟
digital-d41-updates-example = الموافقة على التحديث، ثم يبدأ الجهاز من جديد.
digital-d41-safe-link = هل يمكنك معرفة إن كان فتح رابط أو مرفق آمنًا؟
digital-d41-safe-link-example = التحقق أولًا ممن أرسل الرسالة حقًا.
digital-d41-two-step = هل يمكنك تفعيل تسجيل الدخول بخطوتين؟
digital-d41-two-step-example = يطلب البريد الإلكتروني كلمة السر ثم رمزًا.
digital-d41-backup = هل يمكنك ضمان استرجاع ملفاتك إذا تعطل الجهاز؟
digital-d41-backup-example = عمل نسخة احتياطية وتجربة استرجاع ملف.

digital-d42-bank-codes = هل يمكنك إبقاء رموز البنك سرًا لديك وحدك؟
digital-d42-bank-codes-example = عدم إعطاء الرموز لأي شخص بالهاتف.
digital-d42-scam-message = هل يمكنك تمييز رسالة احتيال؟
digital-d42-scam-message-example = رسالة غريبة تطلب الدفع لتوصيل طرد.
digital-d42-passwords = هل يمكنك استخدام كلمة سر مختلفة في كل خدمة وتذكرها؟
digital-d42-passwords-example = برنامج كلمات السر يحفظها بدلًا منك.
digital-d42-app-rights = هل يمكنك تحديد المعلومات التي يستخدمها تطبيق؟
digital-d42-app-rights-example = السماح للخريطة بمعرفة الموقع لا جهات الاتصال.
digital-d42-my-data = هل يمكنك مطالبة خدمة بعرض بياناتك أو حذفها؟
digital-d42-my-data-example = طلب حذف حسابك وبياناتك من متجر إلكتروني.
digital-d42-others-data = هل يمكنك تقدير أي معلومات عن الآخرين يُسمح بجمعها؟
digital-d42-others-data-example = إعداد استمارة تسجيل لجمعية.

digital-d43-breaks = هل يمكنك أخذ استراحات عند استخدام جهاز لوقت طويل؟
digital-d43-breaks-example = الوقوف من حين إلى آخر وإراحة العينين.
digital-d43-quiet = هل يمكنك كتم صوت الهاتف عند الحاجة إلى الهدوء؟
digital-d43-quiet-example = إيقاف الإشعارات خلال المقابلة.
digital-d43-posture = هل يمكنك ضبط الشاشة والكرسي بحيث لا تتعب رقبتك؟
digital-d43-posture-example = رفع الشاشة إلى مستوى العينين.
digital-d43-screen-time = هل يمكنك متابعة وقتك أمام الشاشة والحد منه؟
digital-d43-screen-time-example = تحديد وقت يومي لتطبيق.
digital-d43-work-rules = هل يمكنك الاتفاق مع الآخرين على أوقات الرد على رسائل العمل؟
digital-d43-work-rules-example = الاتفاق على أن الرد غير مطلوب في المساء.

digital-d44-save-battery = هل يمكنك توفير بطارية الهاتف؟
digital-d44-save-battery-example = تخفيف إضاءة الشاشة وإغلاق التطبيقات غير الضرورية.
digital-d44-recycle = هل يمكنك أخذ جهاز قديم إلى المكان الصحيح لإعادة التدوير؟
digital-d44-recycle-example = إعادة هاتف مكسور إلى نقطة الجمع.
digital-d44-pass-on = هل يمكنك إفراغ جهاز قبل إعطائه لغيرك؟
digital-d44-pass-on-example = حذف الحسابات والبيانات قبل بيع الهاتف.
digital-d44-repair-or-buy = هل يمكنك المقارنة: هل الأفضل إصلاح الجهاز أم تبديله؟
digital-d44-repair-or-buy-example = مقارنة سعر بطارية جديدة بسعر هاتف جديد.
digital-d44-footprint = هل يمكنك تقدير تأثير استخدامك للأجهزة على البيئة؟
digital-d44-footprint-example = مقارنة اجتماع عن بعد برحلة طويلة بالسيارة.

digital-d51-restart = هل يمكنك إعادة تشغيل جهاز لا يستجيب؟
digital-d51-restart-example = إطفاء الهاتف وتشغيله من جديد.
digital-d51-wifi = هل يمكنك توصيل جهاز بشبكة لاسلكية (واي فاي)؟
digital-d51-wifi-example = اختيار شبكة المكتبة وكتابة كلمة السر.
digital-d51-no-sound = هل يمكنك حل المشكلة إذا لم يكن هناك صوت في مكالمة فيديو؟
digital-d51-no-sound-example = فحص مستوى الصوت والميكروفون والأذونات.
digital-d51-look-up-fix = هل يمكنك العثور على حل لعطل على الإنترنت ثم إصلاحه؟
digital-d51-look-up-fix-example = تُظهر الطابعة خطأ، والحل موجود على الإنترنت.
digital-d51-strange-fault = هل يمكنك معرفة سبب عطل غريب بلا تعليمات جاهزة؟
digital-d51-strange-fault-example = استبعاد الأسباب واحدًا بعد الآخر.

digital-d52-text-size = هل يمكنك تكبير النص إذا كان صغيرًا جدًا؟
digital-d52-text-size-example = تكبير صفحة على الإنترنت بإصبعين.
digital-d52-route = هل يمكنك معرفة الطريق ومواعيد الحافلة من الهاتف؟
digital-d52-route-example = معرفة كيفية الوصول إلى المقابلة في الوقت.
digital-d52-pay-bill = هل يمكنك دفع فاتورة عبر الإنترنت؟
digital-d52-pay-bill-example = كتابة الرقم المرجعي واختيار تاريخ الدفع.
digital-d52-compare = هل يمكنك مقارنة الخدمات واختيار الأنسب لك؟
digital-d52-compare-example = مقارنة أسعار اشتراكات الهاتف وسرعتها.
digital-d52-tools-for-work = هل يمكنك اختيار برنامج لمكان عمل يناسب حاجات أشخاص مختلفين؟
digital-d52-tools-for-work-example = السؤال عن الحاجات وتجربة البرنامج وشرح سبب الاختيار.

digital-d53-dictate = هل يمكنك الكلام مع الهاتف بدلًا من الكتابة؟
digital-d53-dictate-example = إملاء رسالة أو كلمة بحث.
digital-d53-translate = هل يمكنك ترجمة نص أجنبي بمساعدة الهاتف؟
digital-d53-translate-example = تصوير رسالة وقراءتها بلغتك.
digital-d53-video-intro = هل يمكنك تصوير فيديو قصير للتعريف بنفسك؟
digital-d53-video-intro-example = إرسال الفيديو مع طلب العمل.
digital-d53-ai-ideas = هل يمكنك استخدام الذكاء الاصطناعي للبحث عن أفكار؟
digital-d53-ai-ideas-example = طلب أفكار لطلب عمل وتحويلها إلى أفكارك.
digital-d53-new-way = هل يمكنك ابتكار طرق تسهّل بها الأجهزة والبرامج العمل؟
digital-d53-new-way-example = تحويل قائمة ورقية إلى استمارة في الهاتف وتجربتها.

digital-d54-ask-help = هل يمكنك طلب نصيحة بشأن جهاز جديد عليك أو خدمة جديدة؟
digital-d54-ask-help-example = الذهاب إلى المساعدة الرقمية في المكتبة.
digital-d54-next-skill = هل يمكنك ذكر المهارة الرقمية التي يهمك تعلمها بعد هذا؟
digital-d54-next-skill-example = هدفك تعلم إرسال طلب عبر الإنترنت.
digital-d54-learn-by-video = هل يمكنك تعلم شيء جديد من شرح أو فيديو على الإنترنت؟
digital-d54-learn-by-video-example = مشاهدة فيديو ثم فعل الشيء نفسه.
digital-d54-online-course = هل يمكنك العثور على دورة مناسبة على الإنترنت وإكمالها؟
digital-d54-online-course-example = تعلم الجداول الإلكترونية بالسرعة التي تناسبك.
digital-d54-field-changes = هل يمكنك متابعة المهارات الرقمية الجديدة المطلوبة في مجالك؟
digital-d54-field-changes-example = قراءة أخبار المجال وتجربة برامج جديدة.

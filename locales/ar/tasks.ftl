### Small tasks and two described people.

# Small tasks

task-help = يرجى اختيار إجابة واحدة. هذا ليس امتحانًا.
task-unsure = لا أعرف بالتأكيد

task-t-mend-field = أي كتابة تقبلها الاستمارة؟
task-t-mend-field-scene = تطلب استمارة تاريخ الميلاد بالشكل dd.mm.yyyy. وهي لا تقبل 7/3/85. التاريخ هو السابع من آذار/مارس 1985.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = تبين الحروف dd.mm.yyyy الشكل المطلوب: اليوم أولًا، ثم الشهر، ثم السنة كاملة. والأصفار تملأ الأماكن الفارغة.

task-t-fake-message = أي رسالة من هذه احتيال؟
task-t-fake-message-scene = تصل ثلاث رسائل إلى هاتفك في اليوم نفسه.
task-t-fake-message-refund = «إدارة الضرائب: لك 214 يورو. يرجى تأكيد حسابك من الرابط اليوم.»
task-t-fake-message-library = «المكتبة: ينتهي موعد الإعارة غدًا. يرجى التجديد عبر الإنترنت أو الاتصال بنا.»
task-t-fake-message-bank = «البنك: لا نسأل عن الرموز في رسالة. يرجى الدخول دائمًا إلى البنك بنفسك.»
task-t-fake-message-why = المال والعجلة والرابط في رسالة واحدة علامات احتيال. الأفضل دائمًا فتح الخدمة مباشرة، لا من رابط الرسالة.

task-t-update = ما التصرف الجيد؟
task-t-update-scene = خلال قراءة الأخبار على هاتفك يظهر مربع في الصفحة: «هاتفك في خطر! التحديث من هنا أو الاتصال بالدعم.»
task-t-update-press = أضغط على المربع وأحدّث الهاتف فورًا
task-t-update-call = أتصل برقم الدعم الظاهر في المربع
task-t-update-settings = أغلق الصفحة وأبحث عن التحديثات في الإعدادات
task-t-update-why = التحديث الحقيقي موجود في إعدادات الهاتف نفسه. صفحة الإنترنت لا تعرف ما يحتاج إليه هاتفك.

task-t-safe-file = أي ملف هو المناسب لإرفاقه بطلب العمل؟
task-t-safe-file-scene = يطلب صاحب عمل سيرتك الذاتية (CV). يجب أن يُفتح الملف على كل الأجهزة.
task-t-safe-file-own-format = My-CV.pages
task-t-safe-file-program = My-CV.exe
task-t-safe-file-pdf = My-CV.pdf
task-t-safe-file-name-list = CV-وأسماء-المشاركين-في-الدورة.pdf
task-t-safe-file-why = ملف PDF يُفتح على كل الأجهزة بالشكل نفسه. ومن الأفضل إرسال بياناتك أنت فقط.

task-t-job-profile = صاحب عمل يبحث عن شخص للطبخ. بأي نص يجدك؟
task-t-job-profile-scene = مهنتك الطبخ، وهذا نص لملفك الشخصي للبحث عن عمل. أصحاب العمل يبحثون في الملفات بكلمات بحث.
task-t-job-profile-exact = طبخ، مطابخ كبيرة، جواز النظافة
task-t-job-profile-traits = أعمل بجد وبمرح وأتعلم بسرعة
task-t-job-profile-anything = أعمل أي شيء، ويمكنني البدء فورًا
task-t-job-profile-why = يبحث صاحب العمل بأسماء المهن والمهارات. وبعدها يمكنك الكلام عن شخصيتك.

task-t-search-result = أي نتيجة بحث هي صفحة إدارة الضرائب نفسها؟
task-t-search-result-scene = العمل الجديد يحتاج إلى بطاقة ضريبة. عنوان إدارة الضرائب هو vero.fi. يجد البحث ثلاث صفحات.
task-t-search-result-official-looking = بطاقة الضريبة الرسمية: vero.fi.taxcard-now24.com
task-t-search-result-helper = بطاقة الضريبة عبر الإنترنت: vero-fi.taxcardhelp24.net
task-t-search-result-owner = بطاقة ضريبة لعمل جديد: vero.fi/taxcard
task-t-search-result-why = المهم ما يأتي مباشرة قبل أول خط مائل: vero.fi. العنوانان الآخران ينتهيان باسم آخر.

task-t-who-sees = من يمكنه الآن فتح ملفك؟
task-t-who-sees-scene = شاركت ملفًا بالإعداد «كل من لديه الرابط». أرسلت الرابط إلى صاحب عمل واحد. وبعد ذلك حذفت الرسالة من الرسائل المرسلة.
task-t-who-sees-employer = فقط صاحب العمل الذي أرسلت إليه الرابط
task-t-who-sees-passed-on = أيضًا من يعطيهم صاحب العمل الرابط
task-t-who-sees-nobody = لا أحد، لأنك حذفت الرسالة
task-t-who-sees-signed-in = فقط من يسجلون الدخول إلى الخدمة نفسها
task-t-who-sees-why = الرابط يعمل لكل من يصله، حتى إذا حذفت الرسالة. والأدق دعوة الأشخاص بأسمائهم أو إيقاف المشاركة.

task-t-sign-in = أي تسجيل دخول يحميك حتى في صفحة مزيفة؟
task-t-sign-in-scene = يصنع محتال صفحة تشبه تمامًا صفحة الدخول الحقيقية. أي شخص يمكن أن يخطئ فيها.
task-t-sign-in-long = كلمة سر طويلة غير مستخدمة في مكان آخر
task-t-sign-in-text-code = كلمة سر ورمز في رسالة نصية
task-t-sign-in-weekly = كلمة سر صعبة تتغير كل أسبوع
task-t-sign-in-passkey = مفتاح مرور (passkey) وبصمة إصبعك
task-t-sign-in-why = مفتاح المرور يعمل في الصفحة الحقيقية فقط، فلا تحصل الصفحة المزيفة على شيء. أما كلمة السر والرمز فيمكن للمحتال استخدامهما فورًا.

# Two people

vignette-help = كل شخص يرى المهارات بطريقة مختلفة قليلًا. رأيك في الآخرين يساعدنا على فهم إجاباتك.
vignette-not-yet = ليس بعد
vignette-with-help = بمساعدة
vignette-alone = دون مساعدة
vignette-help-others = وحتى مساعدة الآخرين

vignette-v-leena = إلى أي حد يمكن للسيدة لينا التواصل بالرسائل؟
vignette-v-leena-scene = تقرأ السيدة لينا الرسائل وترد باختصار. ولإرسال مرفق تطلب المساعدة في المكتبة. ولا تفتح مكالمة فيديو وحدها.
vignette-v-omar = إلى أي حد يمكن للسيد عمر البحث عن عمل على الإنترنت؟
vignette-v-omar-scene = يضيّق السيد عمر البحث وحده حسب المدينة وساعات العمل. وإذا لم يجد ما يناسبه، يفكر في كلمات بحث جديدة. وأحيانًا يبين لجاره كيفية البحث.

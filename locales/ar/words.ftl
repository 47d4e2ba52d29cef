### Hard words and what they mean. Shown beside a question or a task when a person wants to know what a word means.
### An explanation must not give away the right answer of a small task.

words-what = ماذا تعني الكلمات؟

# Files and programs

word-link = رابط
word-link-means = نص أو صورة للضغط. عند الضغط تُفتح صفحة أخرى أو ملف.
word-file = ملف
word-file-means = نص أو صورة أو فيديو محفوظ على الهاتف أو الكمبيوتر.
word-folder = مجلد
word-folder-means = مكان لجمع الملفات. وهو مثل درج للأوراق.
word-attachment = مرفق
word-attachment-means = ملف يُرسل مع رسالة. قد يكون مثلًا صورة أو شهادة.
word-pdf = PDF
word-pdf-means = ملف فيه ورقة جاهزة، مثل شهادة. ينتهي اسمه بالحروف pdf.
word-spreadsheet = جدول إلكتروني
word-spreadsheet-means = صفوف وخانات على الكمبيوتر. تُكتب في الخانات كلمات وأرقام.
word-program = برنامج
word-program-means = وسيلة لفعل شيء على الهاتف أو الكمبيوتر. هناك برنامج للكتابة، وآخر لمشاهدة الصور.
word-app = تطبيق
word-app-means = برنامج على الهاتف. الخريطة مثلًا تطبيق.
word-update = تحديث
word-update-means = تحسين لبرامج الهاتف أو الكمبيوتر. يصلح الأخطاء، وقد يضيف شيئًا جديدًا.
word-settings = الإعدادات
word-settings-means = مكان لتحديد طريقة عمل الهاتف أو البرنامج. فيه يمكنك مثلًا تغيير اللغة.
word-backup = نسخة احتياطية
word-backup-means = نسخة ثانية من صورك وملفاتك. تفيدك إذا ضاع الجهاز أو تعطل.
word-notification = إشعار
word-notification-means = رسالة قصيرة يخبرك بها الهاتف بشيء جديد. قد يصدر معها صوت.
word-location = الموقع
word-location-means = المكان الذي أنت فيه الآن. يمكن للهاتف عرضه على الخريطة.
word-wireless-network = شبكة لاسلكية
word-wireless-network-means = إنترنت بلا سلك. كثيرون يسمونه واي فاي.

# Services and safety

word-log-in = تسجيل الدخول
word-log-in-means = الدخول إلى خدمة باسمك وكلمة السر. وفي النهاية يمكنك تسجيل الخروج.
word-account = حساب
word-account-means = مكانك الخاص في خدمة على الإنترنت. الدخول إليه باسم وكلمة سر.
word-identify = إثبات الهوية
word-identify-means = أن تتأكد الخدمة من أنك أنت. على الإنترنت يتم ذلك مثلًا برموز البنك.
word-bank-codes = رموز البنك
word-bank-codes-means = يعطيك البنك هذه الرموز. بها يمكنك دخول البنك على الإنترنت وإثبات من أنت.
word-two-step = تسجيل الدخول بخطوتين
word-two-step-means = الخطوة الأولى كلمة السر. والثانية تأكيد أنك أنت، مثلًا برمز.
word-passkey = مفتاح مرور (passkey)
word-passkey-means = طريقة لتسجيل الدخول. المفتاح محفوظ مثلًا على هاتفك، ويمكن فتحه ببصمة إصبعك.
word-password-manager = برنامج كلمات السر
word-password-manager-means = برنامج يحفظ كلمات السر لك. يكفي تذكر كلمة سر واحدة.
word-scam = احتيال
word-scam-means = شخص يكذب عليك لأخذ نقودك أو بياناتك. قد يحدث هذا في رسالة أو مكالمة أو صفحة على الإنترنت.
word-terms = شروط الاستخدام
word-terms-means = قواعد تبين ما المسموح وما الممنوع.
word-licence = رخصة
word-licence-means = إذن يبين كيف يُسمح باستخدام صورة أو نص أو برنامج.
word-ai = الذكاء الاصطناعي
word-ai-means = برنامج يعطي إجابات عن الأسئلة ويكتب نصوصًا. وقد يخطئ أيضًا.
word-screen-reader = قارئ الشاشة
word-screen-reader-means = برنامج يقرأ نص الشاشة بصوت عالٍ. يساعد من لا يرى جيدًا.
word-mandate = تفويض Suomi.fi
word-mandate-means = إذن لإنجاز أمور شخص آخر على الإنترنت. يعطي هذا الشخص الإذن في خدمة Suomi.fi.
word-initiative = مبادرة
word-initiative-means = اقتراح منك إلى البلدية. فيه ما يجب على البلدية تغييره أو فعله.
word-reference-number = الرقم المرجعي
word-reference-number-means = رقم على الفاتورة. به يعرف من يصله المال أي فاتورة دفعت.
word-digital-help = المساعدة الرقمية
word-digital-help-means = مساعدة في استخدام الهاتف والكمبيوتر والإنترنت. توجد مثلًا في المكتبات، وهي مجانية عادةً.

# Work and studies

word-search-word = كلمة بحث
word-search-word-means = كلمة تُكتب عند البحث عن شيء على الإنترنت. مثلًا: مكتبة.
word-job-alert = تنبيه بالوظائف الجديدة
word-job-alert-means = خدمة تبحث لك عن وظائف جديدة. وترسل إليك رسالة عنها.
word-job-profile = ملف شخصي للبحث عن عمل
word-job-profile-means = صفحة على الإنترنت تعرّف بك. يبحث فيها أصحاب العمل عن موظفين جدد.
word-cv = سيرة ذاتية (CV)
word-cv-means = قائمة قصيرة بأعمالك ودراستك ومهاراتك. تُرسل عند التقدم إلى عمل.
word-hygiene-passport = جواز النظافة
word-hygiene-passport-means = شهادة لمن يعرف التعامل مع الطعام بنظافة (hygieniapassi). للحصول عليها يلزم النجاح في امتحان.
word-tax-card = بطاقة ضريبة
word-tax-card-means = تبين كم يُؤخذ من أجرك للضريبة. يحتاج صاحب العمل إلى معرفة ذلك.
word-statistics = إحصائية
word-statistics-means = أرقام جُمعت عن موضوع ما. تبين مثلًا عدد سكان البلدية.
word-weld = لحام
word-weld-means = وصل قطع معدنية معًا بحرارة عالية.
word-work-trial = تجربة العمل
word-work-trial-means = التعرف على العمل في مكان عمل حقيقي (työkokeilu). لا أجر فيها، ومعها عادةً إعانة بطالة.
word-apprenticeship = عقد التدريب المهني
word-apprenticeship-means = تعلم مهنة بالعمل في مكان عمل حقيقي (oppisopimus). ولك أجر عن هذا العمل.

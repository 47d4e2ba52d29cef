### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = العثور على المعلومات
area-information-what = العثور على المعلومات وتقييمها وحفظها.
area-communication = التواصل واستخدام الخدمات
area-communication-what = التواصل وإنجاز المعاملات والعمل مع الآخرين عبر الإنترنت.
area-creation = صنع المحتوى
area-creation-what = كتابة النصوص وإعداد الصور والجداول وتعديلها.
area-safety = الأمان
area-safety-what = حماية أجهزتك وبياناتك، والعناية بنفسك وبالطبيعة.
area-problems = حل المشكلات
area-problems-what = حل المشكلات واختيار الأدوات وتعلم الجديد.

# The four stretches of the picture

band-below-foundation = في بداية الطريق
band-foundation = الأساسيات موجودة
band-intermediate = مهارات جيدة
band-advanced = مهارات قوية

# How sure an estimate is

sureness-fairly = تقدير شبه مؤكد
sureness-somewhat = تقدير مبدئي
sureness-rough = تقدير عام جدًا

# Names of the levels

level-0 = البداية الأولى
level-1 = الخطوات الأولى
level-2 = الأساسيات سهلة
level-3 = الأمور العادية سهلة
level-4 = أمور متنوعة سهلة
level-5 = حتى الأمور الصعبة سهلة
level-6 = مهارات قوية جدًا

# Names of the competences

competence-1-1 = البحث عن المعلومات على الإنترنت
competence-1-2 = تمييز المعلومات الموثوقة
competence-1-3 = ترتيب الملفات
competence-2-1 = التواصل بالرسائل والمكالمات
competence-2-2 = مشاركة الصور والملفات
competence-2-3 = المعاملات وإبداء الرأي عبر الإنترنت
competence-2-4 = العمل المشترك عبر الإنترنت
competence-2-5 = حسن التعامل على الإنترنت
competence-2-6 = الحسابات والملفات الشخصية
competence-3-1 = إعداد النصوص والصور
competence-3-2 = تعديل محتوى جاهز
competence-3-3 = الأذونات وحقوق النشر
competence-3-4 = المعادلات والقواعد والبرامج الصغيرة
competence-4-1 = حماية الأجهزة
competence-4-2 = حماية البيانات الشخصية
competence-4-3 = الراحة والصحة مع الأجهزة
competence-4-4 = الأجهزة والبيئة
competence-5-1 = حل مشكلات الأجهزة
competence-5-2 = اختيار الأداة المناسبة
competence-5-3 = طرق جديدة لاستخدام الأجهزة
competence-5-4 = تطوير المهارات الشخصية

# The areas in DigComp 3.0

area3-information = البحث عن المعلومات وتقييمها وإدارتها
area3-communication = التواصل والتعاون
area3-creation = إنشاء المحتوى
area3-safety = الأمان والراحة والاستخدام المسؤول
area3-problems = تحديد المشكلات وحلها
area3-note = في الإصدار الأحدث DigComp 3.0 اسم هذا المجال «{ $name }».

### The state of a case by code.

status-page-title = طلبي
status-title = أين وصل طلبك
status-lead = يرجى كتابة رمزك الخاص. حصلت عليه عند إرسال طلبك.
status-code = رمزك الخاص
status-code-help = مثلًا ABCD-EFGH-JKLM-N. الحروف الكبيرة والصغيرة مقبولة.
status-open = عرض طلبي
status-lost-code = هل ضاع الرمز؟ يمكنك الاتصال بخدمة المدينة. نعطيك رمزًا جديدًا بعد التحقق من هويتك.
status-close = إخفاء الطلب عن هذه الشاشة

status-case-title = الطلب { $number }
status-where = أين طلبك الآن
status-where-new = طلبك في قائمة الانتظار: { $queue }. يقرؤه أول مرشد متاح.
status-where-claimed = تولى مرشد طلبك، وسيتواصل معك.
status-where-in-contact = تواصل المرشد معك.
status-where-planned = اتفقت مع المرشد على الخطوات التالية.
status-where-closed = انتهى العمل على طلبك.
status-deadline = نتواصل معك في موعد أقصاه { $date }.
status-overdue = لقد تأخرنا، ونعتذر لك. إذا كان الانتظار صعبًا، يمكنك الاتصال بنا.
status-next-action = اليوم التالي المتفق عليه: { $date }.
status-outcome = النتيجة: { $outcome }.
status-attempts = { $count ->
    [zero] لم نحاول الوصول إليك بعد.
    [one] حاولنا الوصول إليك مرة واحدة.
    [two] حاولنا الوصول إليك مرتين.
    [few] حاولنا الوصول إليك { $count } مرات.
    [many] حاولنا الوصول إليك { $count } مرة.
   *[other] حاولنا الوصول إليك { $count } مرة.
}
status-contested = ذكرت أن قائمة الانتظار غير مناسبة. يدرس المسؤول الأمر، وتظهر إجابته في هذه الصفحة.
status-answer = إجابتنا لك
status-agreed = ما تم الاتفاق عليه
status-nothing-agreed = لم نتفق على شيء بعد.
status-history = ما حدث حتى الآن
status-why = لماذا قائمة الانتظار هذه

status-correct-title = تصحيح بيانات الاتصال
status-correct-button = حفظ التصحيحات
status-corrected = تم حفظ التصحيحات.
status-contest-title = قائمة الانتظار غير مناسبة
status-contest-lead = لماذا مكان الطلب ليس هنا؟ يقرأ هذا إنسان.
status-contest-reason = السبب
status-contest-button = إرسال
status-contest-done = شكرًا. يدرس المسؤول الأمر.
status-report-title = كيف سارت الأمور؟
status-report-lead = يمكنك أيضًا إخبارنا بنفسك بما نتج عن الطلب.
status-report-button = إخبارنا
status-report-done = شكرًا على إخبارنا.
status-withdraw-title = إلغاء الطلب
status-withdraw-lead = نحذف الطلب وكل بياناتك فورًا. لا يمكن استرجاعها.
status-withdraw-confirm = أريد إلغاء الطلب وحذف بياناتي
status-withdraw-button = إلغاء وحذف
status-withdrawn-title = تم إلغاء الطلب
status-withdrawn = تم حذف الطلب وبياناتك. يمكنك البدء من جديد في أي وقت.

error-status-code = لم نجد طلبًا بهذا الرمز. يرجى التحقق من الحروف والأرقام.
error-status-code-form = في الرمز ثلاثة عشر حرفًا أو رقمًا. يرجى التحقق من أنه كامل.
error-status-slow = كانت هناك محاولات كثيرة بالرمز. يرجى الانتظار قليلًا ثم المحاولة من جديد.
error-status-reason = يرجى كتابة السبب لكي نتمكن من المساعدة.
error-status-confirm = لإلغاء الطلب يرجى وضع علامة في المربع.
error-status-outcome = يرجى اختيار إجابة واحدة.
error-status-changed = تغيّر الطلب قبل لحظات. يرجى الاطلاع على الجديد والمحاولة مرة أخرى.

# The way of a case
status-stop-new = في قائمة الانتظار
status-stop-claimed = عند المرشد
status-stop-in-contact = تم التواصل
status-stop-planned = تم الاتفاق
status-stop-closed = انتهى

# What has happened
status-event-received = وصل طلبك
status-event-claimed = تولى مرشد طلبك
status-event-released = عاد طلبك إلى قائمة الانتظار
status-event-lease-lapsed = عاد طلبك إلى قائمة الانتظار
status-event-contacted = تواصل المرشد معك
status-event-no-answer = حاول المرشد الوصول إليك
status-event-next-action = تم الاتفاق على اليوم التالي
status-event-planned = تم الاتفاق على الخطوة التالية
status-event-noted = كتب المرشد ملاحظة
status-event-moved = انتقل طلبك إلى قائمة انتظار أخرى
status-event-contested = ذكرت أن قائمة الانتظار غير مناسبة
status-event-contest-settled = أجابك المسؤول
status-event-corrected = صححت بيانات الاتصال
status-event-code-reissued = حصلت على رمز جديد
status-event-person-reported = أخبرتنا كيف سارت الأمور
status-event-closed = انتهى العمل على طلبك
status-event-withdrawn = ألغيت طلبك

# The plan, shared details and messages
status-usual = { $count ->
    [0] نتواصل معك عادةً في يوم العمل نفسه.
    [zero] نتواصل معك عادةً في يوم العمل نفسه.
    [one] نتواصل معك عادةً خلال يوم عمل واحد تقريبًا.
    [two] نتواصل معك عادةً خلال يومي عمل تقريبًا.
    [few] نتواصل معك عادةً خلال { $count } أيام عمل تقريبًا.
    [many] نتواصل معك عادةً خلال { $count } يوم عمل تقريبًا.
   *[other] نتواصل معك عادةً خلال { $count } يوم عمل تقريبًا.
}
status-holder = طلبك عند مرشد. المؤسسة: { $org }.
status-holder-named = طلبك عند { $name }. المؤسسة: { $org }.
status-hidden = لا تظهر هذه البيانات لدى { $org }: { $parts }.
status-own = دورك الآن
status-plan = الخطة
status-step-due = في موعد أقصاه { $date }
status-step-planned = لم تبدأ بعد
status-step-sent = طلبنا ذلك
status-step-accepted = قيد التنفيذ
status-step-done = تمت
status-step-finish = أنجزت هذا
status-step-thanks = رائع. سجلنا أن الخطوة تمت.
status-calendar = إضافة إلى التقويم
status-calendar-title = موعد: { $org }
status-shares = من يرى بياناتك
status-shares-lead = اتفقت على هذا مع المرشد. يمكنك إيقافه في أي وقت.
status-share-line = تظهر لدى { $org }: { $parts }. تم الاتفاق في { $date }.
status-share-ended = لم تعد بياناتك تظهر لدى { $org }. توقف ذلك في { $date }.
status-unshare = إيقاف العرض
status-unshared = لم تعد بياناتك تظهر.
status-messages = الرسائل
status-message-you = أنت
status-message-us = المرشد
status-message-head = { $who }، { $time }
status-message-label = رسالة إلى المرشد
status-message-help = نجيب في هذه الصفحة. يرجى عدم كتابة رقم الهوية (henkilötunnus).
status-message-button = إرسال الرسالة
status-message-sent = تم إرسال الرسالة.
error-status-message = يرجى كتابة رسالة.
error-status-messages = أرسلت اليوم رسائل كثيرة. إذا كان الأمر مستعجلًا، يمكنك الاتصال بنا.
status-event-assigned = تم اختيار مرشد لطلبك
status-event-handed-over = انتقل طلبك إلى مرشد آخر
status-event-followed-up = سألك المرشد عن أحوالك

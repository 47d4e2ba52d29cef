### Events: the list, signing up, a person's own page, and mails.

events-title = الفعاليات
events-lead = مجموعات ولقاءات تعريفية وزيارات. التسجيل مجاني ولا يحتاج إلى حساب.
events-languages = لغة الصفحة
events-empty = لا توجد فعاليات قادمة الآن. يرجى العودة لاحقًا.
events-all = كل الفعاليات
events-online = عبر الإنترنت
events-filter-area = البلدية
events-filter-area-all = كل الأماكن
events-filter-kind = نوع الفعالية
events-filter-kind-all = كل الأنواع
events-filter-language = لغة الفعالية
events-filter-language-all = كل اللغات
events-filter = عرض
events-feed = الاشتراك في الفعاليات من التقويم
events-feed-help = يحصل التقويم على الفعاليات الجديدة والتغييرات بنفسه.
events-feed-name = الفعاليات: { $service }
events-kind-group = مجموعة
events-kind-information = لقاء تعريفي
events-kind-visit = زيارة
events-kind-recruiting = لقاء مع أصحاب العمل
events-access-step-free = بلا درجات
events-access-toilet = مرحاض يسهل الوصول إليه
events-access-loop = حلقة سمعية
events-access-quiet = غرفة هادئة
events-access-sign = ترجمة شفوية إلى لغة الإشارة
events-when = { $begins } – { $ends }
events-clock = { $hour }:{ $minute }
events-places = { $count ->
    [zero] لا توجد أماكن شاغرة.
    [one] مكان واحد شاغر.
    [two] مكانان شاغران.
    [few] { $count } أماكن شاغرة.
    [many] { $count } مكانًا شاغرًا.
   *[other] { $count } مكان شاغر.
}
events-line = كل الأماكن محجوزة. يمكنك الانضمام إلى قائمة الانتظار.
events-full = كل الأماكن محجوزة.
events-closed = انتهى التسجيل.
events-off = أُلغيت الفعالية.

# One event
events-one-title = فعالية
events-back = كل الفعاليات
events-fact-when = الوقت
events-fact-where = المكان
events-fact-kind = الفعالية
events-fact-languages = اللغة
events-fact-access = سهولة الوصول
events-fact-org = الجهة المنظمة
events-ics = إضافة إلى التقويم
events-sign-up-title = التسجيل
events-closes = آخر موعد للتسجيل: { $time }.
events-name = الاسم
events-email = البريد الإلكتروني
events-email-help = نرسل إليك تأكيدًا وتذكيرًا.
events-kept = لا يرى اسمك وبريدك إلا الجهة المنظمة. نحذفهما بعد الفعالية بـ 30 يومًا.
events-sign-up-button = تسجيل
events-wait-button = الانضمام إلى قائمة الانتظار
events-by-code = هل لديك رمز خاص؟
events-by-code-help = حصلت عليه عند إرسال طلبك. لا نحتاج إلى شيء آخر.
events-by-code-button = التسجيل بالرمز

# A person's own page
events-own-title = تسجيلك
events-own-coming = لديك مكان. أهلًا وسهلًا!
events-own-offered = هناك مكان شاغر لك. يرجى تأكيده في موعد أقصاه { $until }.
events-own-waiting = أنت في قائمة الانتظار. رقمك: { $number }.
events-own-waiting-more = نرسل إليك بريدًا إلكترونيًا عندما يشغر مكان.
events-own-lapsed = لم يصلنا تأكيدك في الوقت المحدد، وأُعطي المكان لمن بعدك.
events-own-cancelled = أُلغي تسجيلك.
events-own-off = أُلغيت الفعالية. لا يلزمك فعل شيء.
events-accept-button = أريد المكان
events-join = الدخول إلى الفعالية من هنا:
events-more = المزيد عن الفعالية
events-again = التسجيل من جديد
events-own-link = هذه الصفحة لك وحدك. احتفظ بعنوانها: به ترى مكانك ويمكنك الإلغاء.
events-cancel-title = ألا يمكنك الحضور؟
events-cancel-lead = يرجى الإلغاء في الوقت المناسب، ليحصل شخص آخر على مكانك.
events-cancel-button = إلغاء تسجيلي

# To mend
error-event-name = يرجى كتابة الاسم.
error-event-email = يرجى كتابة البريد الإلكتروني. مثلًا name@example.fi.
error-event-full = سبقك شخص آخر قبل لحظة. كل الأماكن محجوزة الآن.
error-event-closed = انتهى التسجيل.
error-event-off = أُلغيت الفعالية.
error-event-too-late = لم يعد المكان محجوزًا لك. أدناه ترى الوضع الآن.
error-event-own = لا توجد هذه الصفحة. يرجى التحقق من العنوان. نحذف البيانات بعد الفعالية.

# Mails
mail-event-place-subject = لديك مكان: { $title }
mail-event-place-body = مرحبًا، لديك مكان في { $title }، { $time }. التفاصيل والإلغاء هنا: { $url } هذا الرابط لك وحدك.
mail-event-waits-subject = أنت في قائمة الانتظار: { $title }
mail-event-waits-body = مرحبًا، كل الأماكن محجوزة في { $title }، { $time }، وأنت في قائمة الانتظار. نخبرك إذا شغر مكان. التفاصيل والإلغاء هنا: { $url } هذا الرابط لك وحدك.
mail-event-offer-subject = هناك مكان شاغر لك: { $title }
mail-event-offer-body = مرحبًا، هناك مكان شاغر لك في { $title }، { $time }. يرجى تأكيده في موعد أقصاه { $until } هنا: { $url } هذا الرابط لك وحدك.
mail-event-lapsed-subject = أُعطي المكان لمن بعدك: { $title }
mail-event-lapsed-body = مرحبًا، لم يصلنا تأكيدك في الوقت المحدد، وأُعطي المكان لمن بعدك. الفعالية: { $title }، { $time }. هنا ترى إن كان التسجيل من جديد ممكنًا: { $url }
mail-event-displaced-subject = أنت من جديد في قائمة الانتظار: { $title }
mail-event-displaced-body = مرحبًا، صارت الأماكن أقل في { $title }، { $time }، وأنت من جديد في قائمة الانتظار. نأسف لذلك. نخبرك إذا شغر مكان: { $url }
mail-event-cancelled-subject = أُلغي تسجيلك: { $title }
mail-event-cancelled-body = مرحبًا، أُلغي تسجيلك. الفعالية: { $title }، { $time }. إذا كان ذلك خطأ، فانظر هنا: { $url }
mail-event-reminder-subject = تذكير: { $title }
mail-event-reminder-body = مرحبًا، نذكرك بـ { $title }، { $time }. المكان والإلغاء هنا: { $url }
mail-event-changed-subject = تغيرت الفعالية: { $title }
mail-event-changed-body = مرحبًا، تغير وقت أو مكان { $title }. البداية: { $time }. التفاصيل الجديدة هنا: { $url }
mail-event-off-subject = أُلغيت الفعالية: { $title }
mail-event-off-body = مرحبًا، أُلغيت { $title }، { $time }. لا يلزمك فعل شيء. المزيد: { $url }

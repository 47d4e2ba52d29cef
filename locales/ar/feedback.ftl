### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = ملاحظاتك

# The sentence
feedback-sentence-title = أي جملة سيئة؟
feedback-sentence-lead = يرجى اختيار الجملة وكتابة الخطأ فيها. يقرأ ملاحظتك شخص يتكلم هذه اللغة.
feedback-sentences = جمل هذه الصفحة
feedback-sentence-other = جملة أخرى
feedback-what = ما الخطأ؟
feedback-what-help = يمكنك الكتابة بأي لغة.
feedback-better = ما الجملة الأفضل في رأيك؟
feedback-better-help = اختياري.

# Accessibility
feedback-access-title = ما الذي كان صعب الاستخدام؟
feedback-access-lead = يرجى إخبارنا بما لم ينجح معك. سنصلحه. إذا تركت بيانات اتصال، نجيبك خلال 14 يومًا.
feedback-access-statement = اقرأ بيان سهولة الوصول (بالإنجليزية)
feedback-problem = ما الذي كان صعبًا؟
feedback-device = بأي جهاز أو وسيلة مساعدة؟
feedback-device-help = اختياري. مثلًا هاتف وقارئ شاشة.
feedback-contact = البريد الإلكتروني أو رقم الهاتف
feedback-contact-help = اختياري. نحتاج إليه فقط للرد عليك.
feedback-no-secrets = يرجى عدم كتابة رقم الهوية (henkilötunnus).

# Sending
feedback-send = إرسال الملاحظة
feedback-back = رجوع إلى الأسئلة
feedback-tab = الصفحة السابقة ما زالت مفتوحة في علامة تبويب أخرى.
feedback-done-title = شكرًا على ملاحظتك
feedback-done-sentence = يقرأ ملاحظتك شخص يتكلم هذه اللغة، ونصحح الجملة.
feedback-done-access = نحن ننظر في الأمر.
feedback-done-answer = نجيبك في موعد أقصاه { $date }.

# To mend
error-feedback-sentence = يرجى اختيار جملة.
error-feedback-what = يرجى كتابة الخطأ.
error-feedback-problem = يرجى كتابة ما كان صعبًا.
error-feedback-long = النص طويل جدًا. الحد الأقصى لعدد الحروف: { $limit }.
error-feedback-contact = يرجى التحقق من البريد الإلكتروني أو رقم الهاتف، أو ترك الخانة فارغة.

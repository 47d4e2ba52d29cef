### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = نظر شما

# The sentence
feedback-sentence-title = کدام جمله خوب نیست؟
feedback-sentence-lead = جمله را انتخاب کنید و بگویید چه چیزی در آن درست نیست. یک فارسی‌زبان نظر شما را می‌خواند.
feedback-sentences = جمله‌های این صفحه
feedback-sentence-other = جمله‌ای دیگر
feedback-what = چه چیزی درست نیست؟
feedback-what-help = می‌توانید به هر زبانی بنویسید.
feedback-better = خودتان آن را چطور می‌گویید؟
feedback-better-help = اختیاری است.

# Accessibility
feedback-access-title = استفاده از چه چیزی سخت بود؟
feedback-access-lead = بگویید چه کاری را نتوانستید انجام دهید. آن را درست می‌کنیم. اگر ایمیل یا شمارهٔ تلفن بدهید، حداکثر در 14 روز جواب می‌دهیم.
feedback-access-statement = بیانیهٔ دسترس‌پذیری را بخوانید (به انگلیسی)
feedback-problem = چه چیزی سخت بود؟
feedback-device = با چه دستگاه یا وسیلهٔ کمکی؟
feedback-device-help = اختیاری است. مثلاً موبایل و صفحه‌خوان.
feedback-contact = ایمیل یا شمارهٔ تلفن
feedback-contact-help = اختیاری است. فقط برای جواب دادن به شما لازم است.
feedback-no-secrets = لطفاً شمارهٔ شناسایی شخصی (henkilötunnus) را ننویسید.

# Sending
feedback-send = فرستادن نظر
feedback-back = بازگشت به سؤال‌ها
feedback-tab = صفحهٔ قبلی هنوز در زبانهٔ دیگری باز است.
feedback-done-title = از نظر شما متشکریم
feedback-done-sentence = یک فارسی‌زبان آن را می‌خواند و ما جمله را درست می‌کنیم.
feedback-done-access = نظر شما را بررسی می‌کنیم.
feedback-done-answer = حداکثر تا { $date } به شما جواب می‌دهیم.

# To mend
error-feedback-sentence = یک جمله را انتخاب کنید.
error-feedback-what = بنویسید چه چیزی درست نیست.
error-feedback-problem = بنویسید چه چیزی سخت بود.
error-feedback-long = متن خیلی بلند است. متن حداکثر { $limit } حرف می‌تواند باشد.
error-feedback-contact = لطفاً ایمیل یا شمارهٔ تلفن را نگاه کنید، یا این قسمت را خالی بگذارید.

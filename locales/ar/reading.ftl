### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = استماع
listen-stop = إيقاف الاستماع
words-what = ماذا تعني الكلمات؟
simpler-title = الشيء نفسه بكلمات أخرى
simpler-help = يمكنك الإجابة الآن. ويمكنك أيضًا المتابعة دون إجابة.
unchecked-note = لم يراجع هذه النصوص بعد أي شخص لغته الأم العربية.
unchecked-report = الإبلاغ عن جملة سيئة
feedback-link = هل كان شيء ما صعب الاستخدام؟ يمكنك إخبارنا.

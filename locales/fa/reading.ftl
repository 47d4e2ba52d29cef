### Help with reading: listening, words explained, simpler words, a language that is not checked.

listen = گوش دادن
listen-stop = توقف
unchecked-note = هنوز کسی که زبان مادری‌اش فارسی است این متن‌ها را بررسی نکرده است.
unchecked-report = جمله‌ای خوب نیست؟ به ما بگویید
feedback-link = استفاده از چیزی سخت بود؟ به ما بگویید.
new-tab = (در برگه‌ای تازه باز می‌شود)

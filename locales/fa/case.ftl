### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = کار شروع شد
outcome-started-training = آموزش شروع شد
outcome-got-help = کمک پیدا شد
outcome-referred-elsewhere = معرفی به خدمات دیگر
outcome-no-capacity = این خدمات جا نداشت
outcome-not-eligible = شرایط این خدمات را ندارد
outcome-unreachable = تماس برقرار نشد
outcome-no-longer-wanted = این خدمات دیگر لازم نیست

# Parts of a case that can be shown to others
share-part-contact = اطلاعات تماس
share-part-situation = وضعیت
share-part-digital = مهارت‌های دیجیتال
share-part-interests = علاقه‌ها و پیشنهادها
share-part-message = پیام خود

# An agreed time
plan-appointment = دیدار { $time }

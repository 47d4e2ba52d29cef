### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = بدأ العمل
outcome-started-training = بدأت الدراسة
outcome-got-help = وُجدت المساعدة
outcome-referred-elsewhere = إحالة إلى خدمة أخرى
outcome-no-capacity = لا مكان في الخدمة
outcome-not-eligible = لا حق في هذه الخدمة
outcome-unreachable = لم ينجح التواصل
outcome-no-longer-wanted = لم تعد الخدمة مطلوبة

# Parts of a case that can be shown to others
share-part-contact = بيانات الاتصال
share-part-situation = الوضع الحالي
share-part-digital = المهارات الرقمية
share-part-interests = الاهتمامات والاقتراحات
share-part-message = الرسالة الشخصية

# An agreed time
plan-appointment = موعد: { $time }

# Pathways

pathway-care-ladder = من مساعدة الرعاية إلى التمريض العملي
pathway-care-ladder-first = زيارة دار رعاية والسؤال عن تجربة عمل.
pathway-care-ladder-talk = حديث معنا عما يعجبك في عمل الرعاية.
pathway-care-ladder-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-care-ladder-language = تقوية الفنلندية إلى مستوى الحياة اليومية (B1). هذا يفيدك فورًا.
pathway-care-ladder-assistant-studies = دراسة مساعدة الرعاية. هذه الدراسة جزء من مؤهل التمريض العملي.
pathway-care-ladder-assistant-work = العمل في مساعدة الرعاية وجمع الخبرة.
pathway-care-ladder-language-more = تطوير الفنلندية إلى مستوى جيد (B2) إلى جانب العمل.
pathway-care-ladder-nurse-studies = دراسة التمريض العملي. دراستك السابقة تُحسب لك.

pathway-cleaning = إلى مهنة التنظيف
pathway-cleaning-first = سؤال شركة تنظيف أو فندق عن موعد للتعرف على العمل.
pathway-cleaning-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-cleaning-work = بدء العمل. في البداية هناك من يرشدك.
pathway-cleaning-qualification = دراسة مهنة التنظيف إلى جانب العمل، لمن يريد المؤهل.

pathway-cooking = إلى المطبخ ثم مهنة الطبخ
pathway-cooking-first = حجز موعد لامتحان جواز النظافة (hygieniapassi) والقراءة له.
pathway-cooking-hygiene = الحصول على جواز النظافة (hygieniapassi). الامتحان بالفنلندية أو السويدية أو الإنجليزية.
pathway-cooking-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-cooking-kitchen = البدء بالمساعدة في المطبخ والتعلم من الطباخ.
pathway-cooking-qualification = دراسة الطبخ. المدة حسب معرفتك الحالية.

pathway-serving = إلى خدمة الزبائن في المطاعم
pathway-serving-first = اختيار مطعمين والسؤال فيهما عن عمل أو تجربة عمل.
pathway-serving-hygiene = الحصول على جواز النظافة (hygieniapassi). الامتحان بالفنلندية أو السويدية أو الإنجليزية.
pathway-serving-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-serving-season = العمل لموسم واحد. فيه تعلم الخدمة وسرعة العمل.
pathway-serving-alcohol = الحصول على جواز تقديم الكحول (anniskelupassi)، لمن يريد مسؤولية في مطعم.
pathway-serving-qualification = دراسة تقديم الطعام. المدة حسب معرفتك الحالية.

pathway-bus-driving = إلى قيادة الحافلات
pathway-bus-driving-first = يمكنك سؤالنا عن مكان لتدريب السائقين.
pathway-bus-driving-health = زيارة الطبيب. يتحقق الطبيب من أن القيادة ممكنة لك كعمل.
pathway-bus-driving-licence = الحصول على رخصة قيادة D. العمر المطلوب حسب التدريب: 18 أو 21 أو 23 سنة.
pathway-bus-driving-competence = تدريب الأهلية المهنية: 140 أو 280 ساعة وامتحان.
pathway-bus-driving-work = بدء القيادة وطلب الإرشاد في البداية.
pathway-bus-driving-refresh = الحفاظ على الأهلية: 35 ساعة تدريب كل خمس سنوات.

pathway-truck-driving = إلى قيادة الشاحنات
pathway-truck-driving-first = يمكنك سؤالنا عن مكان لتدريب السائقين.
pathway-truck-driving-licence = الحصول على رخصة قيادة C.
pathway-truck-driving-competence = تدريب الأهلية المهنية: 140 أو 280 ساعة وامتحان.
pathway-truck-driving-work = بدء القيادة وطلب الإرشاد في البداية.
pathway-truck-driving-refresh = الحفاظ على الأهلية: 35 ساعة تدريب كل خمس سنوات.

pathway-taxi-driving = إلى قيادة سيارات الأجرة
pathway-taxi-driving-first = قراءة أسئلة امتحان سائق الأجرة وحجز موعد للامتحان.
pathway-taxi-driving-licence = المطلوب رخصة قيادة B عمرها سنة على الأقل.
pathway-taxi-driving-health = زيارة الطبيب وطلب شهادة صحية للقيادة.
pathway-taxi-driving-test = أداء امتحان سائق الأجرة.
pathway-taxi-driving-permit = طلب تصريح قيادة سيارة الأجرة. مدته خمس سنوات.
pathway-taxi-driving-work = بدء القيادة في شركة سيارات أجرة.

pathway-electrical = إلى مهنة الكهرباء
pathway-electrical-first = سؤال شركة كهرباء عن مرافقتها يومًا في موقع عمل.
pathway-electrical-safety = الحصول على بطاقة السلامة المهنية (työturvallisuuskortti). الدورة يوم واحد، والبطاقة لخمس سنوات.
pathway-electrical-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-electrical-qualification = دراسة مهنة الكهرباء في معهد أو بعقد تدريب مهني.
pathway-electrical-experience = العمل إلى جانب شخص خبير في المهنة.
pathway-electrical-competence = طلب أهلية الكهرباء (sähköpätevyys 2)، لمن يريد قيادة أعمال الكهرباء.

pathway-early-childhood = إلى العمل مع الأطفال الصغار
pathway-early-childhood-first = الاتصال بأقرب روضة والسؤال عن زيارة للتعرف.
pathway-early-childhood-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-early-childhood-apply = التقدم للدراسة. التقديم المستمر مفتوح طوال السنة.
pathway-early-childhood-qualification = إكمال المؤهل المهني في التربية والإرشاد.
pathway-early-childhood-work = العمل في رعاية الأطفال في الروضة.

pathway-guarding = إلى مهنة الحراسة
pathway-guarding-first = البحث معنا عن دورة الحراسة التالية بالقرب منك.
pathway-guarding-short-course = دورة الحراسة المؤقتة: 40 درسًا وامتحان.
pathway-guarding-course = دورة الحراسة: 80 درسًا وامتحان.
pathway-guarding-card = طلب بطاقة الحراسة (vartijakortti) من الشرطة. مدتها خمس سنوات.
pathway-guarding-work = بدء العمل في شركة حراسة.

pathway-forest-machines = إلى قيادة آلات الغابات
pathway-forest-machines-first = سؤال صاحب شركة آلات عن مرافقته يومًا في الغابة.
pathway-forest-machines-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-forest-machines-apply = التقدم لدراسة الغابات. التقديم المستمر مفتوح طوال السنة.
pathway-forest-machines-qualification = تعلم تشغيل الآلة وصيانتها والعناية بالغابة.
pathway-forest-machines-work = بدء العمل في شركة آلات.

pathway-metalwork = إلى اللحام أو تشغيل آلات المعادن
pathway-metalwork-first = زيارة ورشة معادن أو ورشة المعهد.
pathway-metalwork-safety = الحصول على بطاقة السلامة المهنية (työturvallisuuskortti). الدورة يوم واحد، والبطاقة لخمس سنوات.
pathway-metalwork-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-metalwork-qualification = دراسة المهنة في معهد أو بعقد تدريب مهني.
pathway-metalwork-work = بدء العمل في ورشة.

pathway-caretaking = إلى صيانة المباني
pathway-caretaking-first = سؤال شركة مبانٍ عن مرافقة يوم عمل.
pathway-caretaking-safety = الحصول على بطاقة السلامة المهنية (työturvallisuuskortti). الدورة يوم واحد، والبطاقة لخمس سنوات.
pathway-caretaking-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-caretaking-work = البدء بأعمال الساحات والثلج والإصلاحات الصغيرة.
pathway-caretaking-qualification = دراسة صيانة المباني إلى جانب العمل.

pathway-sales = إلى المتاجر وخدمة العملاء
pathway-sales-first = اختيار ثلاثة متاجر والسؤال فيها عن عمل أو تجربة عمل.
pathway-sales-hygiene = الحصول على جواز النظافة إذا كان العمل في متجر أغذية.
pathway-sales-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-sales-work = البدء على الصندوق أو في ترتيب الرفوف أو إرشاد الزبائن.
pathway-sales-qualification = دراسة مؤهل التجارة (merkonomi)، لمن يريد مهنة.

pathway-office-work = إلى العمل المكتبي والمحاسبة
pathway-office-work-first = حديث معنا عن البرامج التي استخدمتها.
pathway-office-work-digital = التمرن على الجداول والنصوص في التدريب الرقمي.
pathway-office-work-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-office-work-qualification = دراسة مؤهل التجارة (merkonomi) واختيار المكتب أو المحاسبة.
pathway-office-work-work = بدء العمل في مكتب أو مكتب محاسبة.

pathway-into-it-support = إلى الدعم التقني
pathway-into-it-support-first = مساعدة شخص من معارفك في جهاز وكتابة ما فعلته.
pathway-into-it-support-digital = السؤال عن مساعدة الآخرين في نقطة المساعدة الرقمية.
pathway-into-it-support-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-into-it-support-qualification = إكمال مؤهل تقنية المعلومات والاتصالات.
pathway-into-it-support-work = بدء العمل في خدمة دعم.

pathway-guiding = إلى الإرشاد في الطبيعة والسياحة
pathway-guiding-first = سؤال شركة رحلات عن وظائف الموسم القادم.
pathway-guiding-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-guiding-season = العمل لموسم واحد في مساعدة الدليل.
pathway-guiding-qualification = دراسة الإرشاد في البرية والطبيعة.
pathway-guiding-work = إرشاد مجموعاتك الخاصة وتطوير مهاراتك.

pathway-building = إلى البناء أو تركيب الأنابيب
pathway-building-first = حجز مكان في دورة بطاقة السلامة المهنية.
pathway-building-safety = الحصول على بطاقة السلامة المهنية (työturvallisuuskortti). الدورة يوم واحد، والبطاقة لخمس سنوات.
pathway-building-trial = التعرف على العمل في تجربة عمل، بعد الاتفاق مع خدمات التوظيف.
pathway-building-qualification = دراسة المهنة في معهد أو بعقد تدريب مهني.
pathway-building-work = بدء العمل في مواقع البناء والتعلم من أصحاب الخبرة.

# who is responsible for the step
party-person = أنت
party-city = خدمات التوظيف في المدينة
party-college = المعهد
party-employer = صاحب العمل
party-coaching = التدريب الرقمي

# how you get by meanwhile
paid-apprenticeship = عقد التدريب المهني (oppisopimus: تعلم في العمل مع أجر)
paid-labour-market-training = تدريب سوق العمل (työvoimakoulutus: للعاطلين عن العمل، ونشرح لك تأثيره على إعانتك)
paid-work-trial = تجربة العمل (työkokeilu: تعرّف على العمل، ومعها إعانة بطالة عادةً)
paid-pay-subsidy = دعم الأجر (palkkatuki: يمكن لصاحب العمل طلب دعم لأجرك)

# length
weeks-about =
    { $weeks ->
        [52] نحو سنة
        [104] نحو سنتين
        [156] نحو ثلاث سنوات
        [zero] أقل من أسبوع
        [one] نحو أسبوع
        [two] نحو أسبوعين
        [few] نحو { $weeks } أسابيع
        [many] نحو { $weeks } أسبوعًا
       *[other] نحو { $weeks } أسبوع
    }
weeks-range =
    { $max ->
        [13] من شهر إلى 3 أشهر
        [78] من سنة إلى سنة ونصف
        [156]
            { $min ->
                [52] من سنة إلى 3 سنوات
                [104] من سنتين إلى 3 سنوات
               *[other] من { $min } إلى { $max } أسبوعًا
            }
        [zero] أقل من أسبوع
        [one] حتى أسبوع
        [two] من أسبوع إلى أسبوعين
        [few] من { $min } إلى { $max } أسابيع
        [many] من { $min } إلى { $max } أسبوعًا
       *[other] من { $min } إلى { $max } أسبوع
    }

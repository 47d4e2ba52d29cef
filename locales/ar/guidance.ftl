# Regions. In sentences the region stands before a colon.
region-lapland = لابلاند
region-north-ostrobothnia = أوستروبوثنيا الشمالية

# What the source says of the need for people
demand-short = { $region }: هناك حاجة إلى مزيد من العاملين في هذا العمل. المصدر: { $source }، { $date }.
demand-good = { $region }: فرص هذا المجال جيدة. المصدر: { $source }، { $date }.
demand-balanced = { $region }: عدد العاملين وعدد الوظائف متقاربان. المصدر: { $source }، { $date }.
demand-crowded = { $region }: عدد العاملين أكبر من عدد الوظائف. المصدر: { $source }، { $date }.
demand-old = عمر هذه المعلومة أكثر من سنة.

# Why this work is shown. likes = scale-x-you, work = scale-x-work, spared = scale-x-work
reason-like = من اهتماماتك: { $likes }. وفي هذا العمل: { $work }.
reason-dislike-spared = في هذا العمل القليل فقط من هذا: { $spared }.
reason-open = نعرض هذا لأن المنطقة تحتاج إلى عاملين.
reason-goal-training = ذكرت أن هدفك الدراسة. ويمكن الدراسة من أجل هذا العمل.

fit-strong = يناسب الاهتمامات جيدًا
fit-good = يناسب الاهتمامات في جوانب كثيرة
fit-open = قد يستحق التعرف عليه

# What comes first
step-first-finnish = الخطوة الأولى هي اللغة الفنلندية. كثيرًا ما يحتاج العمل إلى هذا القدر: «{ $level }». ويمكن تعلمها مع الوقت.
step-first-licence = يحتاج هذا العمل إلى رخصة قيادة. وقد تكون هي الخطوة الأولى في طريقك.
step-first-shifts = في هذا العمل مناوبات غالبًا. يمكنك الحديث مع المرشد عن العمل النهاري وعن ترتيب الرعاية.

# Where to learn
coaching-kind-digital-coaching = تدريب رقمي
coaching-kind-course = دورة
coaching-kind-self-study = تعلم بالسرعة التي تناسبك

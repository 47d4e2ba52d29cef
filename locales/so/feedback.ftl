### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = Jawaab-celin

# The sentence
feedback-sentence-title = Weedhee baan fiicnayn?
feedback-sentence-lead = Dooro weedha oo noo sheeg waxa ka khaldan. Qof luqadda ku hadla ayaa akhriya.
feedback-sentences = Weedhaha boggan
feedback-sentence-other = Weedh kale
feedback-what = Maxaa khaldan?
feedback-what-help = Luqad kasta waad ku qori kartaa.
feedback-better = Adigu sidee u dhihi lahayd?
feedback-better-help = Waa ikhtiyaar.

# Accessibility
feedback-access-title = Maxaa adkaa in la isticmaalo?
feedback-access-lead = Noo sheeg waxa aad samayn kari wayday. Waan hagaajinaynaa. Haddii aad xiriir reebto, 14 maalmood gudahood ayaan kuugu jawaabnaa.
feedback-access-statement = Akhri qoraalka sheegaya sida qof walba u isticmaali karo Suunta (Ingiriis)
feedback-problem = Maxaa adkaa?
feedback-device = Qalabkee ama caawiyihee?
feedback-device-help = Waa ikhtiyaar. Tusaale taleefan iyo barnaamijka shaashadda akhriya.
feedback-contact = Iimayl ama lambar taleefan
feedback-contact-help = Waa ikhtiyaar. Jawaabta oo keliya ayaan ugu baahannahay.
feedback-no-secrets = Ha qorin lambarkaaga aqoonsiga (henkilötunnus).

# Sending
feedback-send = Dir jawaab-celinta
feedback-back = Ku noqo su’aalaha
feedback-tab = Boggii hore weli wuxuu ku furan yahay daaqad kale.
feedback-done-title = Waad ku mahadsan tahay jawaab-celinta
feedback-done-sentence = Qof luqadda ku hadla ayaa akhriya, weedhana waan hagaajinaynaa.
feedback-done-access = Waan eegaynaa.
feedback-done-answer = Waxaan kuugu jawaabaynaa ugu dambayn { $date }.

# To mend
error-feedback-sentence = Dooro weedh.
error-feedback-what = Qor waxa khaldan.
error-feedback-problem = Qor waxa adkaa.
error-feedback-long = Qoraalku aad buu u dheer yahay. Ugu badnaan waa { $limit } xaraf.
error-feedback-contact = Fadlan hubi iimaylka ama lambarka taleefanka, ama madhnaan uga tag.

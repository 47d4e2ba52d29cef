### Error pages: what one can do.

page-skip = U gudub qoraalka
error-title = Wax baa khaldamay
error-start-again = Mar kale bilow
error-unknown-site = Boggani ma jiro. Hubi cinwaanka ama ku noqo bogga magaalada.
error-not-found = Boggani ma jiro. Waxaa laga yaabaa in la raray ama arrinta la tirtiray.
error-unreadable = Ma akhrin karin waxa aad soo dirtay. Dib u noqo oo mar kale isku day.
error-too-large = Qoraalku aad buu u dheer yahay. Fadlan soo gaabi oo mar kale isku day.
error-slow-down = Marar badan ayaa la isku dayay. Wax yar sug oo mar kale isku day.
error-broken = Cilladdu annaga ayay naga timid. Dib u noqo oo wax yar kaddib isku day. Waxba laba jeer ma kaydsamayaan.
error-unavailable = Hadda tan ma qaabbili karno. Dib u noqo oo wax yar kaddib isku day. Waxba laba jeer ma kaydsamayaan.
error-changed = Arrintu hadda ayay isbeddeshay. Eeg waxa cusub oo mar kale isku day.
error-origin = Su’aalaha boggan laguma muujin karo. Fadlan isticmaal linkiga.

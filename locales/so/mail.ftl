### Mails. No personal details and no code in them.

mail-received-subject = Arrintaadu way na soo gaartay
mail-received-body = Salaan, adeegga magaaladu wuxuu helay arrintaada. Koodhkaaga ku eeg halka ay arrintaadu marayso: { $url } Koodhka waxaad heshay markii aad arrinta soo dirtay. Haddii aadan waxba soo dirin, farriintan iska dhaaf.
mail-news-subject = Arrintaada wax cusub ayaa ku jira
mail-news-body = Salaan, arrintaada wax cusub ayaa ku jira. Koodhkaaga ku eeg: { $url } Koodhka weligeen kuma weydiinno iimayl ama taleefan.

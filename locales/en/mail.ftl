### Mails. No personal details and no code in them.

mail-received-subject = Your case has arrived
mail-received-body = Hello, the city's service has received your case. Use your own code to see where it is: { $url } You got the code when you sent the case. If you sent nothing, you can ignore this message.
mail-news-subject = There is news about your case
mail-news-body = Hello, there is news about your case. Use your own code to see it: { $url } We never ask for the code by e-mail or phone.

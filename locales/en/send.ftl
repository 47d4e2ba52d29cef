### The send page and the receipt.

send-page-title = Send to a counsellor
send-title = How can we reach you?
send-lead = Tell us how and when a counsellor can contact you. Below you see once more what you will send.
send-nothing-yet = Nothing has been sent yet.
send-waiting = One moment, your answers are on their way.
send-waiting-failed = Your answers did not reach this page. Go back and try to send them again.
send-rather-call = Would you rather call? The number is { $phone }. We answer { $hours }.

send-name = Name
send-name-help = Your first name is enough. You can leave this empty.
send-phone = Phone number
send-phone-help = For example 040 123 4567.
send-email = E-mail
send-email-help = You get a message when there is news. The message holds no personal details.
send-one-of = We need a phone number or an e-mail address. One of them is enough.
send-channel = How should we contact you?
send-channel-any = Any way is fine
send-channel-phone = By phone call
send-channel-sms = By text message
send-channel-email = By e-mail
send-times = When does it suit you?
send-times-help = You can choose several.
send-times-morning = In the morning (8 to 11)
send-times-noon = Around noon (11 to 13)
send-times-afternoon = In the afternoon (13 to 16)
send-language = Which language would you like to speak?
send-language-help = Write the name of the language.
send-interpreter = I need an interpreter
send-interpreter-help = The interpreter costs you nothing.
send-protected = My details are protected (turvakielto)
send-protected-help = Then only a few named staff members can see your case.
send-message = Would you like to tell us something in your own words?
send-message-help = Voluntary. Please do not write your personal identity code.

send-preview = This is what the counsellor sees
send-preview-lead = You can leave parts out. The counsellor sees only this and your contact details.
send-preview-changed = You changed what is sent. Now the counsellor sees this. Look at it and send.
send-doubtful = We could not check that your answers arrived as you gave them. Nothing has been sent. Look over what the counsellor would see, and then send. You can also go back and mend your answers.
send-left-out = This part is not sent.
send-recomputed = The questions have changed since you answered. We worked out the result again. Please look at it before you send it.
send-dropped = { $count ->
    [one] One answer was left out, because that question no longer exists.
   *[other] { $count } answers were left out, because those questions no longer exist.
}
send-count = Count my answers in the statistics without my name
send-count-help = This is separate from sending. The city learns what people need. Your answers to the questions are kept together but without your name, so that the questions get better. They cannot be linked to you, so they cannot be taken out later.
send-button = Send to a counsellor
send-back = Back to the result
send-person-decides = A person reads your case and decides together with you. The machine makes no decisions.
send-sending = Sending…
send-offline = The connection broke. Your details are safe on this page. We are trying again.
send-retry = Try again
send-still-offline = There is still no connection. Keep this page open or call us.

error-send-reach = Write a phone number or an e-mail address, so that we can contact you.
error-send-phone = Please check the phone number. It may have digits, spaces and a plus sign at the start.
error-send-email = Please check the e-mail address. It has an @ sign, for example name@example.fi.
error-send-channel-phone = You chose a call or a text message. Please write a phone number.
error-send-channel-email = You chose e-mail. Please write an e-mail address.
error-send-long = The text is too long. It may have at most { $limit } characters.
error-send-key = The form has become too old. Please check your details and send again.
error-send-answers = We could not read the answers. Start again or call us.
error-send-answers-long = Your answers are longer than this page can take. Nothing has been sent. Go back and try again, or call us.
error-send-other-body = This form has already been sent with other details. The first details are safe. Use your own code to correct them.
error-send-withdrawn = This case was withdrawn and erased. You can start again.

receipt-page-title = Thank you, your case has arrived
receipt-title = Thank you, your case has arrived
receipt-number = Case number
receipt-number-help = You can tell us this number when you call.
receipt-code = Your own code
receipt-code-help = Keep the code to yourself. With it you see where your case is. You can also correct details or withdraw the case. We never ask for the code.
receipt-code-keep = Write the code down or print this page. We do not show it again.
receipt-queue = Where your case is
receipt-why = Why there
receipt-when = We will contact you by { $date } at the latest
receipt-next = What happens next
receipt-next-read = A counsellor reads your case.
receipt-next-contact = The counsellor contacts you.
receipt-next-plan = Together you agree on the next step.
receipt-status-link = See where your case is
receipt-mail = You will get a confirmation by e-mail.
receipt-print = Print
receipt-again = We had already received this. Here is the same receipt.
receipt-voluntary = Using Suunta is voluntary. It does not affect your benefits.

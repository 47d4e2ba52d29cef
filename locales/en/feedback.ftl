### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = Feedback

# The sentence
feedback-sentence-title = Which sentence is poor?
feedback-sentence-lead = Choose the sentence and tell us what is wrong. A speaker of the language reads it.
feedback-sentences = The sentences of this page
feedback-sentence-other = Another sentence
feedback-what = What is wrong?
feedback-what-help = You can write in any language.
feedback-better = How would you say it?
feedback-better-help = Voluntary.

# Accessibility
feedback-access-title = What was hard to use?
feedback-access-lead = Tell us what you could not do. We will mend it. If you leave a contact, we answer within 14 days.
feedback-access-statement = Read the accessibility statement
feedback-problem = What was hard?
feedback-device = With which device or aid?
feedback-device-help = Voluntary. For example a phone and a screen reader.
feedback-contact = E-mail address or phone number
feedback-contact-help = Voluntary. We only need it to answer you.
feedback-no-secrets = Please do not write your personal identity code.

# Sending
feedback-send = Send feedback
feedback-back = Back to the questions
feedback-tab = The page you came from is still open in another tab.
feedback-done-title = Thank you for your feedback
feedback-done-sentence = A speaker of the language reads it, and we mend the sentence.
feedback-done-access = We are looking into it.
feedback-done-answer = We answer you by { $date } at the latest.

# To mend
error-feedback-sentence = Choose a sentence.
error-feedback-what = Write what is wrong.
error-feedback-problem = Write what was hard.
error-feedback-long = The text is too long. It may have at most { $limit } characters.
error-feedback-contact = Please check the e-mail address or phone number, or leave it empty.

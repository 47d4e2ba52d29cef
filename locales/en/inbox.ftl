### Feedback on the service: accessibility and poor sentences.

inbox-nav = Feedback
inbox-title = Feedback on the service
inbox-lead = What people say of the service: what was hard to use, and which sentence is poor.
inbox-empty = No open feedback
inbox-empty-help = There is nothing to do now. When feedback comes, its number stands at the top of the page. People find the form at the foot of each of their pages.
inbox-open = { $count ->
    [one] one open
   *[other] { $count } open
}
inbox-open-late = { $count ->
    [one] one overdue
   *[other] { $count } overdue
}
inbox-home-late = { $count ->
    [one] One reply to feedback is overdue
   *[other] { $count } replies to feedback are overdue
}
inbox-home-soon = { $count ->
    [one] One piece of feedback is to be answered within three days
   *[other] { $count } pieces of feedback are to be answered within three days
}
inbox-home-go = Open the feedback
inbox-kind-access = Accessibility feedback
inbox-kind-sentence = Poor sentence

## The list
inbox-access = { $count ->
    [one] One piece of accessibility feedback
   *[other] { $count } pieces of accessibility feedback
}
inbox-access-help = The law gives 14 days to answer. First the one whose day is nearest.
inbox-by = To be answered: { $when }
inbox-by-date = by { $date }
inbox-late = Answer now: { $when }
inbox-came = Came { $date }
inbox-no-page = The page is not known
inbox-has-contact = Left a contact
inbox-sentences = { $count ->
    [one] one poor sentence
   *[other] { $count } poor sentences
}
inbox-file = Download as a table (CSV)
inbox-no-sentence = The sentence was not named, or is no longer there.
inbox-message = Id of the text
inbox-what = What is wrong
inbox-better = Proposal
inbox-mended = Mended
inbox-open-item = Open
inbox-done-title = Done lately
inbox-done-by = Done { $date }: { $name }
inbox-kept = The contact is erased 30 days after it is done, the rest after a year.

## One piece of feedback
inbox-back = Back to the feedback
inbox-conflict = Somebody was faster
inbox-problem = What was hard
inbox-device = Device or aid
inbox-sentence-now = The sentence now
inbox-language = Language
inbox-page = Page
inbox-made = Came
inbox-site = Service
inbox-contact = Contact
inbox-contact-open = Show the contact
inbox-contact-audit = The log says that you looked.
inbox-no-contact = No contact was given. Note what you did.
inbox-answer = Answer
inbox-note = What was answered or done?
inbox-note-help = In short. No contact details.
inbox-answered = Answered
inbox-mend = Mend the sentence
inbox-mend-note = Remark
inbox-mend-note-help = Voluntary.
inbox-is-done = Done
inbox-error-note = Write in short what was answered or done.
desk-done-feedback = The feedback is marked as done.

### The counsellor's desk.

desk-name = Desk
desk-skip = Skip to the content
desk-nav = Main menu
desk-nav-home = My work
desk-nav-search = Search
desk-nav-admin = Administration
desk-nav-me = My account:
desk-language = Language of the desk
desk-footer = Suunta guides. A person decides.

desk-home-title = My work
desk-attention = { $count ->
    [one] One case needs a decision
   *[other] { $count } cases need a decision
}
desk-attention-lead = The client says the queue is wrong, or first contact is late.
desk-attention-go = See the cases on the administrator’s page
desk-no-queues = You do not belong to a queue yet
desk-no-queues-help = Ask your administrator to add you to a queue. Then you will see its cases on this page.
desk-no-own-queues = You have no queues of your own
desk-no-own-queues-help = The administration page shows what needs a decision.
desk-no-own-queues-go = Open the administration page
desk-next-title = Take the next case
desk-next-lead = Oldest deadline: { $when }. Need: { $need }. Queue: { $queue }.
desk-next-button = Take the next one
desk-next-none = No case is waiting. This is a good moment to move on with the cases you already hold.
desk-mine = { $count ->
    [0] You have no cases
    [one] You have one case
   *[other] You have { $count } cases
}
desk-mine-label = Cases you hold
desk-mine-none = When you take a case, it shows here and reminds you of its next action.
desk-queues = My queues
desk-queue-waiting = { $count ->
    [0] None waiting
    [one] One waiting
   *[other] { $count } waiting
}
desk-queue-held = { $count ->
    [one] one being worked on
   *[other] { $count } being worked on
}
desk-queue-oldest = Oldest deadline: { $when }
desk-queue-more = There are so many cases that counting stopped.

desk-back-home = Back to my work
desk-back-queue = Queue: { $queue }
desk-back-case = Back to the case
desk-filter = Filter the list
desk-filter-state = State
desk-filter-open = All open
desk-filter-need = Need
desk-filter-language = Client’s language
desk-filter-area = Area
desk-filter-all = All
desk-filter-button = Filter
desk-filter-clear = Show all
desk-queue-order = The oldest deadline comes first.
desk-queue-empty = No cases in this queue
desk-queue-empty-help = New cases arrive here by themselves. Meanwhile, see whether one of your own cases needs an action.
desk-queue-empty-filtered = No case matches the filter
desk-queue-empty-so-far = None of the cases looked at so far matches the filter
desk-pages = Pages
desk-page-first = To the beginning
desk-page-more = Next page

desk-queue = Queue
desk-area = Area
desk-language-of-person = Language
desk-holder = Held by
desk-received = Received
desk-deadline = First contact by
desk-free = Free
desk-you = You
desk-someone = Former colleague

desk-when-today = today
desk-when-tomorrow = tomorrow
desk-when-in = { $count ->
    [one] in one day
   *[other] in { $count } days
}
desk-when-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
desk-due-contact = Make contact: { $when }
desk-due-next = Next action: { $when }
desk-due-closed = Closed

desk-chip-protected = Protected details
desk-chip-interpreter = Needs an interpreter
desk-chip-contested = Client: wrong queue
desk-chip-overdue = Late
desk-chip-attempts = { $count ->
    [one] One attempt
   *[other] { $count } attempts
}
desk-chip-queue-closed = Takes no new cases
desk-chip-queue-protected = Named people only
desk-chip-queue-overdue = { $count ->
    [one] One late
   *[other] { $count } late
}

desk-need-work = Work
desk-need-new-field = New field
desk-need-training = Training
desk-need-not-sure = Not sure yet
desk-need-none = Goal open
desk-need-health = health
desk-need-care = caring for someone
desk-need-transport = getting to work
desk-need-licence = driving licence
desk-need-device = device
desk-need-eid = identification
desk-need-skills = skills
desk-need-other = something else

desk-lang-fi = Finnish
desk-lang-sv = Swedish
desk-lang-en = English
desk-lang-se = Northern Sámi
desk-lang-ru = Russian
desk-lang-uk = Ukrainian
desk-lang-ar = Arabic
desk-lang-so = Somali
desk-lang-fa = Persian
desk-lang-et = Estonian

desk-case-title = Case { $number }
desk-path = Stages of the case
desk-path-done = (done)
desk-to-actions = Go to the actions
desk-now-new = Waiting to be taken. First contact by { $date }, { $when }.
desk-now-claimed-you = You hold this case. Make contact by { $date }, { $when }. Otherwise it returns to the queue.
desk-now-claimed-other = { $name } has taken this case and makes contact by { $date }.
desk-now-contact-you = You hold this case. Next action on { $date }, { $when }.
desk-now-contact-other = { $name } holds this case. Next action on { $date }, { $when }.
desk-now-closed = Closed { $date }: { $outcome }.
desk-now-reported = The client says: { $outcome }.
desk-now-unlike = The client and the counsellor report different outcomes. Ask the client how things are.

desk-same-title = Perhaps the same person
desk-same-help = The phone number or e-mail is the same. Agree which case goes on before you make contact.
desk-same-line = { $number }, { $queue }, { $holder }

desk-brief-why = Why here
desk-brief-who = Who
desk-brief-wrote = In the client’s own words
desk-brief-contest = The client says the queue is wrong
desk-brief-none = The client sent no answers
desk-brief-none-help = They left them out before sending. Ask about the need when you talk.
desk-reason-told = The reason the client was told: { $reason }
desk-moved-here = Moved here from the queue { $queue }. The reason is in the history.
desk-contact-open = Show contact details and message
desk-contact-sealed = Opening contact details is written into the log.
desk-contact-name = Name
desk-contact-no-name = Gave no name
desk-contact-phone = Phone
desk-contact-email = E-mail
desk-contact-channel = Preferred way
desk-contact-times = Good times
desk-contact-language = Prefers to speak
desk-contact-interpreter = Interpreter
desk-contact-interpreter-yes = Needs an interpreter
desk-contact-protected = Protected details
desk-contact-protected-yes = These details are protected. Tell them to nobody else.
desk-time-morning = in the morning (8–11)
desk-time-noon = at midday (11–13)
desk-time-afternoon = in the afternoon (13–16)
desk-time-evening = in the evening
desk-time-any = any time

desk-print = Print
desk-print-view = Summary for printing
desk-print-careful = This paper holds personal data. Destroy it as confidential waste when you no longer need it.

desk-history = What has been done
desk-history-line = { $what } ({ $who })
desk-history-person = the client
desk-history-system = Suunta
desk-history-channel = How: { $channel }
desk-history-moved = { $from } → { $to }
desk-history-to-queue = Queue: { $to }
desk-history-due = Next action: { $date }
desk-history-to-user = To: { $name }
desk-history-org = Organisation: { $org }
desk-history-outcome = Outcome: { $outcome }

desk-actions = Actions
desk-actions-none = You can only read. The holder and the members of the queue see the actions.
desk-actions-other = { $name } holds this case. You can write a note.
desk-actions-closed = This case is closed. You can still write a note.
desk-group-contact = Contact
desk-group-plan = Plan and next action
desk-group-hand-on = Hand on or return to the queue
desk-group-rare = Rarely needed
desk-actions-attempts = { $count ->
    [one] One attempt to reach the client. Try another way:
   *[other] { $count } attempts to reach the client. Try another way:
}
desk-claim = Take this case
desk-claim-older = An older case is waiting. Its deadline: { $when }. If you take this one first, say why.
desk-claim-reason = Why this one?
desk-claim-reason-help = For example: the client phoned, I speak their language. The reason shows in the history.
desk-assign = Give to a named person
desk-assign-user = To whom
desk-assign-reason = What do they need to know?
desk-assign-button = Give the case
desk-release = Return to the queue
desk-release-help = The case returns to its own place in the queue. Its deadline does not change.
desk-release-button = Return to the queue
desk-channel = How?
desk-first-contact = I reached the client
desk-again-contact = I was in contact again
desk-contacted-button = Record the contact
desk-attempt = I did not reach the client
desk-attempt-button = Record the attempt
desk-next-action = Change the next action’s date
desk-next-action-button = Save the date
desk-next-date = Date of the next action
desk-next-date-help = Required. The case reminds you then.
desk-plan = Record what was agreed
desk-plan-text = What was agreed?
desk-plan-text-help = The client reads this with their code. Write the steps so that they know what to do and when.
desk-plan-button = Save what was agreed
desk-note = Write a note
desk-note-label = Note
desk-note-optional = Note (optional)
desk-note-help = Write only what the next reader needs. Do not write the personal identity code.
desk-note-button = Save the note
desk-move = Move to another queue
desk-move-queue = To which queue?
desk-move-reason = Why?
desk-move-reason-help = The receiver reads this first. The deadline does not move later.
desk-move-button = Move the case
desk-move-protected = The client’s details are protected, and no other queue of named people is open now. The case cannot be moved.
desk-choose = Choose
desk-close = Close the case
desk-close-outcome = How did the case end?
desk-close-follow-up = We agreed on a follow-up. The data is kept for { $months } months.
desk-close-button = Close the case
desk-code = Give the client a new code
desk-code-check = How did you check the identity?
desk-code-check-help = For example: called the number the client has given, saw the identity card. Do not write the personal identity code. The old code stops working.
desk-code-button = Make a new code
desk-code-title = New code for case { $number }
desk-code-help = Tell the client the code now. Ask them to write it down.
desk-settle = Decide which queue is right
desk-settle-queue = Queue
desk-settle-stay = The case stays in this queue
desk-settle-answer = Answer to the client
desk-settle-answer-help = The client reads this with their code. Write clearly and kindly.
desk-settle-button = Answer the client
desk-settle-needs-lead = Whoever looks after the queue decides which queue is right. You can still work on the case.

desk-once = This is shown only once
desk-conflict-title = The case changed while you were writing
desk-conflict-holder = The case is now with { $name }.
desk-conflict-you = The case is now with you, but somebody changed it meanwhile.
desk-conflict-free = The case is now free in its queue.
desk-conflict-closed = The case is now closed.
desk-conflict-withdrawn = The client has withdrawn the case. All their data is erased.

desk-search-title = Search for a case
desk-search-words = Name, phone number, e-mail or case number
desk-search-help = Write whole words, choose an area or a need, or do both. The search covers the queues you may see and shows the 50 newest cases at most.
desk-search-button = Search
desk-search-found = { $count ->
    [0] Nothing found
    [one] One case found
   *[other] { $count } cases found
}
desk-search-results = Search results
desk-search-none = Check the spelling. Try the surname or the phone number alone, or leave out area and need. A closed case is erased after some time.
desk-search-cut = Very many cases have these search words. We looked at the newest ones only. If the case is not here, add the surname, the phone number or the e-mail address.

desk-error-title = Please check
desk-error-channel = Choose how you were in contact.
desk-error-date = Choose the date of the next action.
desk-error-date-past = Choose a date that is not in the past.
desk-error-date-far = Choose a date within a year.
desk-error-note = Write the note.
desk-error-plan = Write what you agreed.
desk-error-queue = Choose a queue.
desk-error-queue-closed = This queue takes no new cases. Choose another.
desk-error-queue-protected = The client’s details are protected. The case can only move to a queue of named people.
desk-error-reason = Write the reason.
desk-error-claim-reason = Say why you take this one before an older case.
desk-error-user = Choose a person.
desk-error-outcome = Choose how the case ended.
desk-error-check = Write how you checked the identity.
desk-error-answer = Write an answer to the client.
desk-error-long = The text is too long. It may have at most { $limit } characters.
desk-error-words = Write what you are looking for, or choose an area or a need.
desk-error-state = This cannot be done in the case’s present state. See the state and choose another action.

desk-kept = The text you wrote
desk-kept-help = The text was not saved. Copy it here and paste it into the form again.
desk-kept-text = Text { $number }
desk-csrf-title = The page was too old
desk-csrf-help = Nothing was changed. Open the page again and send the form from there.
desk-expired-title = You are no longer signed in
desk-expired-help = Nothing was changed. Sign in again and go on where you were.
desk-forbidden-title = You do not have the right to do this
desk-forbidden-help = If you need this in your work, ask your administrator for the right.
desk-missing-title = Page not found
desk-missing-help = The case may be erased, or in a queue you cannot see. Search for its number or go back to your work.
desk-large-title = The form was too large
desk-large-help = Nothing was saved. Shorten the text and send it again.
desk-changed-title = The case is no longer here
desk-changed-help = Somebody moved the case or the client withdrew it while you were writing. Nothing was saved.
desk-busy-title = Saving does not work just now
desk-busy-help = Nothing was changed. Wait a moment and try again. If it goes on, tell your administrator.
desk-fault-title = Something is wrong on our side
desk-fault-help = Nothing was changed. The fault is in the log. Tell your administrator what you were doing.
desk-go-home = To my work
desk-go-back = Open the page again
desk-go-sign-in = Sign in
desk-go-case = Back to the case

desk-done-claimed = The case is now yours.
desk-done-assigned = The case has been given.
desk-done-released = The case is back in its queue.
desk-done-noted = The note is saved.
desk-done-contacted = The contact is recorded.
desk-done-attempt = The attempt is recorded.
desk-done-next = The next action’s date is saved.
desk-done-planned = What was agreed is saved. The client reads it with their code.
desk-done-moved = The case has been moved. The receiver sees the reason.
desk-done-closed = The case is closed.
desk-done-settled = The answer is saved. The client reads it with their code.
desk-done-none-left = Somebody was faster. No case is waiting now.
desk-done-language = The language of the desk has changed.

state-new = Waiting
state-claimed = With a counsellor
state-in-contact = Contact made
state-planned = Steps agreed
state-closed = Closed
state-withdrawn = Withdrawn


event-received = The case arrived
event-claimed = A counsellor took the case
event-assigned = The case was given to a named person
event-released = The case was returned to its queue
event-lease-lapsed = The case returned to its queue because no contact was made in time
event-contacted = Contact made
event-no-answer = An attempt to make contact
event-next-action = The next action’s date was changed
event-planned = Steps were agreed
event-noted = Note
event-moved = The case was moved to another queue
event-contested = Report: the queue is wrong
event-contest-settled = An answer about the queue was given
event-corrected = Contact details were corrected
event-code-reissued = A new code was given
event-person-reported = Report of how it went
event-closed = The case was closed
event-withdrawn = The case was withdrawn

channel-phone = call
channel-sms = text message
channel-email = e-mail
channel-meeting = meeting

role-counsellor = Counsellor
role-administrator = Administrator

# New: room, reaching somebody, follow-up
desk-next-full = You hold as many cases as agreed. When you close one or pass one on, you can take the next.
desk-move-ahead = { $count ->
    [0] nobody waits
    [one] one waits
   *[other] { $count } wait
}
desk-move-usual = { $count ->
    [0] usually the same day
    [one] usually one working day
   *[other] usually { $count } working days
}
desk-try-channel = Try: { $channel }.
desk-try-morning = Try to call in the morning.
desk-try-afternoon = Try to call in the afternoon.
desk-try-evening = Try to call in the evening.
desk-try-language = Try the language: { $language }.
desk-try-interpreter = Book an interpreter.
desk-follow-up = Follow-up: how they are doing
desk-follow-up-outcome = Where the client is now
desk-follow-up-button = Save the follow-up
desk-error-no-room = You hold as many cases of this queue as agreed. The case stayed in the queue.
desk-error-away = You are marked as away. End the absence first.
desk-error-two-channels = Try at least two ways first. No attempt has been noted yet. Note the attempts, or choose another outcome.
desk-error-one-channel = Try at least two ways first. Only { $tried } has been noted. Try one more way and note the attempt, or choose another outcome.
desk-done-read = Marked as read.
desk-done-away = The absence is saved.
desk-done-away-now = You are marked as away, so no new case was taken.
desk-done-back = The absence is removed.
desk-done-limits = The limits are saved.
desk-done-handed-over = The cases are handed over.
desk-done-followed-up = The follow-up is saved.
event-handed-over = Handed over
event-followed-up = Follow-up
event-step-sent = A step was sent to another organisation
event-step-accepted = A step was taken on
event-step-declined = A step was declined
event-step-returned = A step came back to its sender, because nobody answered in time
event-step-done = A step is done
event-step-cancelled = A step was taken out of the plan
event-shared = The client agreed to share
event-unshared = Sharing ended
event-message-to-person = A message was sent to the client
event-message-from-person = The client sent a message
role-lead = Lead
role-coordinator = Coordinator

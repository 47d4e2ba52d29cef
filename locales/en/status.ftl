### The state of a case by code.

status-page-title = My case
status-title = See where your case is
status-lead = Write your own code. You got it when you sent your case.
status-code = Your own code
status-code-help = For example ABCD-EFGH-JKLM-N. Capital and small letters both work.
status-open = Show my case
status-lost-code = Lost your code? Call the city's service. You get a new code when we have checked who you are.
status-close = Hide the case from this screen

status-case-title = Case { $number }
status-where = Where your case is now
status-where-new = Your case is waiting in the queue { $queue }. The next free counsellor reads it.
status-where-claimed = A counsellor has taken your case and will contact you.
status-where-in-contact = A counsellor has been in contact with you.
status-where-planned = You have agreed on the next steps.
status-where-closed = The case is closed.
status-deadline = We will contact you by { $date } at the latest.
status-overdue = We are late, and we are sorry. Call us if you do not want to wait.
status-next-action = The next agreed day is { $date }.
status-outcome = Outcome: { $outcome }.
status-attempts = { $count ->
    [one] We have tried to reach you once.
   *[other] We have tried to reach you { $count } times.
}
status-contested = You said that the queue is wrong. The person in charge looks into it and answers on this page.
status-answer = Our answer to you
status-agreed = What was agreed
status-nothing-agreed = Nothing has been agreed yet.
status-history = What has happened
status-why = Why this queue

status-correct-title = Correct contact details
status-correct-button = Save the corrections
status-corrected = Your corrections are saved.
status-contest-title = The queue is wrong
status-contest-lead = Tell us why the case belongs elsewhere. A person reads this.
status-contest-reason = Reason
status-contest-button = Send
status-contest-done = Thank you. The person in charge looks into it.
status-report-title = Tell us how it went
status-report-lead = You can also tell us yourself what came of it.
status-report-button = Tell us
status-report-done = Thank you for telling us.
status-withdraw-title = Withdraw the case
status-withdraw-lead = We erase the case and all your details at once. You cannot get them back.
status-withdraw-confirm = I want to withdraw the case and erase my details
status-withdraw-button = Withdraw and erase
status-withdrawn-title = The case is withdrawn
status-withdrawn = The case and your details are erased. You can start again at any time.

error-status-code = We found no case with this code. Please check the letters and digits.
error-status-code-form = The code has thirteen characters. Please check that none is missing.
error-status-slow = The code has been tried many times. Wait a moment and try again.
error-status-reason = Please write the reason, so that we can help.
error-status-confirm = Tick the box if you want to withdraw the case.
error-status-outcome = Please choose one.
error-status-changed = The case changed just now. Look at what is new and try again.

# The way of a case
status-stop-new = In the queue
status-stop-claimed = With a counsellor
status-stop-in-contact = Contact made
status-stop-planned = Steps agreed
status-stop-closed = Closed

# What has happened
status-event-received = Your case arrived
status-event-claimed = A counsellor took your case
status-event-released = Your case went back to the queue
status-event-lease-lapsed = Your case went back to the queue
status-event-contacted = A counsellor was in contact with you
status-event-no-answer = A counsellor tried to reach you
status-event-next-action = The next date was agreed
status-event-planned = The next step was agreed
status-event-noted = A counsellor made a note
status-event-moved = Your case moved to another queue
status-event-contested = You said that the queue is wrong
status-event-contest-settled = The person in charge answered you
status-event-corrected = You corrected your contact details
status-event-code-reissued = You got a new code
status-event-person-reported = You told us how it went
status-event-closed = Your case was closed
status-event-withdrawn = You withdrew your case

# The plan, shared details and messages
status-usual = { $count ->
    [0] We usually contact people on the same working day.
    [one] We usually contact people in about one working day.
   *[other] We usually contact people in about { $count } working days.
}
status-holder = A counsellor has your case. The organisation is { $org }.
status-holder-named = { $name } has your case. The organisation is { $org }.
status-hidden = { $org } does not see these details of yours: { $parts }.
status-own = Your move
status-plan = Plan
status-step-due = By { $date }
status-step-planned = Not started yet
status-step-sent = We have sent a request
status-step-accepted = Under way
status-step-done = Done
status-step-finish = I have done this
status-step-thanks = Great. We marked the step as done.
status-calendar = Add to calendar
status-calendar-title = Meeting: { $org }
status-shares = Who sees your details
status-shares-lead = You agreed this with your counsellor. You can stop at any time.
status-share-line = { $org } sees: { $parts }. Agreed { $date }.
status-share-ended = { $org } no longer sees your details. Ended { $date }.
status-unshare = Stop showing
status-unshared = Your details are no longer shown.
status-messages = Messages
status-message-you = You
status-message-us = Counsellor
status-message-head = { $who }, { $time }
status-message-label = Write to the counsellor
status-message-help = We answer on this page. Do not write your personal identity code.
status-message-button = Send the message
status-message-sent = The message is sent.
error-status-message = Write a message.
error-status-messages = You have sent many messages today already. Call us if it is urgent.
status-event-assigned = A counsellor was chosen for your case
status-event-handed-over = Your case went to another counsellor
status-event-followed-up = A counsellor asked how you are

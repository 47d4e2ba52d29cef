### What leaves the desk: webhooks and e-mail to members of staff.

hooks-title = Other systems
hooks-lead = Other systems have not taken these notices, though we have tried many times. There are no personal details in them.
hooks-none = All notices have been taken.
hooks-caption = { $count ->
    [one] One notice that has not been taken
   *[other] { $count } notices that have not been taken
}
hooks-receiver = Receiver
hooks-event = What happened
hooks-error = What was in the way
hooks-no-case = The case is gone
hook-received = A case arrived
hook-moved = The case was moved
hook-claimed = Somebody took the case
hook-handed-over = The case went to another counsellor
hook-released = The case was returned to its queue
hook-lapsed = The case returned to its queue because no contact was made in time
hook-contacted = The person was reached
hook-planned = The next steps were agreed
hook-closed = The case was closed
hook-withdrawn = The case was withdrawn
hook-task-given = Somebody got a task
hook-task-late = A task is late
hook-error-address = The address is not allowed
hook-error-answer = The answer was { $status }
hook-error-late = No answer in time
hook-error-connection = No connection
hook-error-orphan = The receiver is no longer in the settings
admin-done-call-again = The notice is sent again.
outbox-mail-task = To a member of staff: you have a task
outbox-mail-digest = To a member of staff: the day's tasks
outbox-mail-event = To somebody who signed up for an event
outbox-no-case = About no single case
my-mail-title = E-mail about tasks
my-mail-link = E-mail about tasks
my-mail-lead = We can tell you by e-mail when you have tasks. The message only has a link to the desk, no cases and no names.
my-mail-off = This service sends no e-mail just now. You can save your choice all the same.
my-mail-address = E-mail address
my-mail-address-help = Use your address at work. Your colleagues do not see it.
my-mail-choice = When do we send a message?
my-mail-at-once = At once, when I get a task
my-mail-daily = Once a day: on working days at 8, if there are open tasks
my-mail-none = Never
my-mail-button = Save
my-mail-back = Back to your account
my-mail-error-address = Write an e-mail address, for example name@town.fi
my-mail-error-choice = Choose when we send a message
desk-done-mail = Your choice is saved.
mail-task-subject = You have a task at the desk
mail-task-body = Hello, you have a task at the desk. Open it: { $url } In your account you can choose when you get these messages.
mail-digest-subject = You have open tasks
mail-digest-body = Good morning, you have open tasks at the desk. Open it: { $url } In your account you can choose when you get these messages.

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

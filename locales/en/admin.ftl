### The administrator's pages.

admin-title = Administration
admin-back = Back to administration
admin-back-accounts = Back to the accounts
admin-contested = { $count ->
    [0] Nobody says the queue is wrong
    [one] One client says the queue is wrong
   *[other] { $count } clients say the queue is wrong
}
admin-contested-label = Cases with a contested queue
admin-contested-none = When a client says the queue is wrong, the case comes here. It stays until you answer them.
admin-contested-help = Open the case, read the client’s reason and answer within two working days.
admin-overdue = { $count ->
    [0] No case is late
    [one] One case is late
   *[other] { $count } cases are late
}
admin-overdue-label = Late cases
admin-overdue-none = When first contact is late, the case comes here. It stays until contact is made.
admin-overdue-help = Open the case and give it to a named person, or move it to a queue with room.
admin-warnings = Please note
admin-warning-no-members = The queue { $queue } has no members. Nobody sees its cases.
admin-warning-no-administrator = The queue { $queue } has no lead. Nobody can decide which queue is right.
admin-manage = Manage
admin-accounts = Accounts and rights
admin-accounts-what = Add, disable, give a new password or change queues.
admin-accounts-caption = { $count ->
    [one] One account
   *[other] { $count } accounts
}
admin-queues = Queues
admin-queues-what = Close a queue for new cases, or open it.
admin-queues-lead = New cases are not sent to a closed queue. Cases that are already in it are handled to the end.
admin-outbox = Outgoing mail
admin-outbox-what = { $count ->
    [0] All messages have been sent.
    [one] One message could not be sent.
   *[other] { $count } messages could not be sent.
}
admin-embed = The questions on the city's page
admin-embed-what = Here the web team gets the lines for its page and sees whether the questions run there.
admin-display = Name
admin-display-help = Colleagues see this name.
admin-login = User name
admin-login-help = Lower-case letters, digits, dots and dashes. At least three characters.
admin-role = Role
admin-memberships = Queues
admin-status = Status
admin-active = Active
admin-disabled = Disabled
admin-demo = Demo account
admin-own = Your own account
admin-no-queues = No queues
admin-add = Add an account
admin-add-help = Suunta makes a password and shows it once. Give it to the person themselves.
admin-add-button = Add the account
admin-account = Account
admin-rights = Role and queues
admin-rights-help = The change takes effect at once, on open pages too.
admin-rights-button = Save the rights
admin-password = New password
admin-password-help = The old password stops working. The person is signed out on all devices.
admin-password-button = Make a new password
admin-password-title = New password
admin-password-give = Give the password to the person themselves. Ask them to change it on their account.
admin-disable-help = The person is signed out at once and cannot sign in. Their cases stay with them until you give them to somebody else.
admin-disable-button = Disable
admin-enable-help = The person can sign in again with their old password.
admin-enable-button = Enable
admin-queue-members = { $count ->
    [0] No members
    [one] One member
   *[other] { $count } members
}
admin-queue-fallback = While it is closed, new cases go to the queue { $queue }
admin-queue-close = Close for new cases
admin-queue-close-button = Close the queue
admin-queue-cannot-close = This queue cannot be closed, because no other queue is set to take its cases.
admin-queue-open-button = Open the queue
admin-queue-reason = Why is the queue closed?
admin-queue-reason-help = Colleagues see the reason. Do not write anybody’s personal data in it.
admin-queue-closed-reason = Closed: { $reason }
admin-outbox-lead = We have tried to send these messages many times. Their cases are safe and can be seen with the code.
admin-outbox-none = All messages have been sent.
admin-outbox-caption = { $count ->
    [one] One message that could not be sent
   *[other] { $count } messages that could not be sent
}
admin-outbox-when = Created
admin-outbox-kind = Message
admin-outbox-case = Case
admin-outbox-tries = Tries
admin-outbox-error = What the mail server said
admin-outbox-open = Open the case
admin-outbox-again = Send
admin-outbox-again-button = Send again
admin-mail-received = The case has arrived
admin-mail-news = There is news about the case
admin-error-login = Write the user name: at least three characters, only lower-case letters, digits, dots and dashes.
admin-error-login-taken = This user name is taken. Choose another.
admin-error-display = Write the name.
admin-error-role = Choose a role.
admin-error-queues = Choose at least one queue.
admin-error-own-role = You cannot take away your own administrator role. Ask another administrator.
admin-error-reason = Write why the queue is closed.
admin-done-rights = The rights are saved.
admin-done-disabled = The account is disabled.
admin-done-enabled = The account is active again.
admin-done-queue-closed = The queue takes no new cases.
admin-done-queue-opened = The queue takes new cases again.
admin-done-mail-again = The message is sent again.
admin-second = Second step of signing in
admin-second-on = Second step on
admin-second-help = Take the second step away if the phone and the recovery codes are lost. First make sure who is asking. The person is signed out on all devices and next signs in with the password alone.
admin-second-button = Take the second step away
admin-done-second = The account has no second step any more.
admin-from-provider = Organisation’s account
admin-from-provider-help = This person signs in with the organisation’s account. Role and queues come from the organisation’s groups at each sign-in.
admin-only-provider = New accounts are made when a person first signs in with the organisation’s account.

admin-out-of-turn = { $count ->
    [one] One case was taken out of turn
   *[other] { $count } cases were taken out of turn
}
admin-out-of-turn-help = An older case was waiting. The reason is in the case’s history.
admin-out-of-turn-label = Cases taken out of turn

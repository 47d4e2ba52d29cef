### Signing in and one's own account.

auth-sign-in-title = Sign in to the desk
auth-user = User name
auth-password = Password
auth-sign-in-button = Sign in
auth-forgot = Forgot the password? Ask your administrator for a new one.
auth-sign-out = Sign out
auth-wrong = The user name or the password is wrong. Check both and try again.
auth-wait = { $minutes ->
    [one] There have been too many tries. Wait one minute and try again.
   *[other] There have been too many tries. Wait { $minutes } minutes and try again.
}
auth-user-missing = Write the user name.
auth-password-missing = Write the password.
auth-page-old = The page was open for too long. Sign in again now.
auth-need = Sign in and the page opens.
auth-signed-out = You are signed out.
auth-signed-out-everywhere = You are signed out on all devices.
auth-me-title = My account
auth-me-lead = { $name }, { $role }. User name: { $user }.
auth-change-password = Change the password
auth-current-password = Current password
auth-new-password = New password
auth-new-password-help = At least { $count } characters. A sentence you remember is a good password.
auth-change-password-button = Change the password
auth-current-wrong = The current password is wrong.
auth-new-password-short = The new password needs at least { $count } and at most { $most } characters.
auth-new-password-same = The new password is the same as the old one. Choose another.
auth-done-password = The password is changed. You need to sign in again on other devices.
auth-everywhere-title = Sign out everywhere
auth-everywhere-help = Use this if you forgot to sign out on another computer.
auth-everywhere-button = Sign out on all devices
auth-code-title = Second step of signing in
auth-code-lead = Open the authenticator app on your phone and write the code it shows.
auth-code = Code from the phone
auth-code-help = Six digits. The code changes every half minute.
auth-code-button = Sign in
auth-code-restart = Start signing in again
auth-code-late = The time for the code ran out. Sign in again.
auth-code-missing = Write the code from the phone.
auth-code-wrong = This code does not work. Wait until the app shows a new one and write that.
auth-recovery-summary = No phone at hand?
auth-recovery = Recovery code
auth-recovery-help = One of the codes you saved. Each works once.
auth-recovery-lost = If no recovery codes are left, ask your administrator for help.
auth-recovery-missing = Write the recovery code.
auth-recovery-wrong = This recovery code does not work or has been used. Check it or take the next one.
auth-second-title = Second step of signing in
auth-second-what = With the second step on, signing in asks for a code from your phone after the password. Then nobody gets into your account with the password alone.
auth-second-need = You need an authenticator app on your phone. Free ones are Aegis, Google Authenticator and Microsoft Authenticator, for example.
auth-second-required = Everybody needs the second step here. Turn it on and the desk opens.
auth-second-begin-button = Continue
auth-second-secret-title = Connect your phone
auth-second-secret-scan = Scan this picture with the authenticator app on your phone.
auth-second-secret-picture = A picture for the authenticator app to scan. The same key stands below in letters.
auth-second-secret-link = Open the authenticator app on this device
auth-second-secret-type = Or type this key into the app:
auth-second-secret-code = The code the app shows now
auth-second-on-button = Turn on
auth-second-late = The key was open for too long. Start again with the password.
auth-second-codes-title = Save the recovery codes
auth-second-codes-lead = The second step is on. A recovery code lets you in when the phone is not at hand. Each works once.
auth-second-codes-keep = Write the codes on paper or save them in a password manager. Do not keep them on the phone.
auth-second-codes-go = The codes are saved, continue
auth-second-on = The second step is on.
auth-second-codes-left = { $count ->
    [0] No recovery codes are left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
auth-second-change = View or turn off
auth-second-off-title = Turn off
auth-second-off-help = When you change phones or need new recovery codes, turn the second step off and on again right away.
auth-second-off-button = Turn off
auth-second-first-title = Turn on the second step first
auth-second-first-help = Everybody needs the second step of signing in here. Once it is on, you can continue.
auth-second-first-go = Turn on
auth-done-second-on = The second step is on.
auth-done-second-off = The second step is off.
auth-local-title = Or with a user name
auth-provider-button = Sign in with your organisation’s account
auth-provider-me = You sign in with your organisation’s account. The password and further steps are changed there.
auth-provider-again = Try again
auth-provider-back = Back to signing in
auth-provider-limited-title = Please wait a moment
auth-provider-limited-help = There have been too many tries to sign in from here. Wait one minute and try again.
auth-provider-unknown-title = This sign-in is too old
auth-provider-unknown-help = Signing in took too long or began in another window. Start again.
auth-provider-broken-off-title = Signing in was broken off
auth-provider-broken-off-help = Your organisation’s sign-in service did not finish. Try again.
auth-provider-down-title = The sign-in service does not work right now
auth-provider-down-help = Your organisation’s sign-in service did not answer as it should. Try again in a moment. If that does not help, tell your administrator.
auth-provider-no-group-title = You have no access to the desk yet
auth-provider-no-group-help = Your account works, but it belongs to none of the desk’s groups. Ask your manager or your organisation’s support to add you to one.
auth-provider-disabled-title = Your account is disabled
auth-provider-disabled-help = The administrator has disabled your account here. Ask them if you need it.

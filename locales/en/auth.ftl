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

### Save and go on elsewhere. Fetched only when a person asks for it.

# Saving

kept-title = Go on later or on another device
kept-lead = You get a code. Type it into this same service later, and you go on from where you stopped.
kept-lead-file = Save your answers to a file. Open the file in this same service later, and you go on from where you stopped.
kept-locked = Your answers are locked with the code on this device already. Without the code nobody can read them, and neither can we.
kept-days = { $days ->
    [one] We keep them locked for one day. Then they are deleted.
   *[other] We keep them locked for { $days } days. Then they are deleted.
}
kept-file-too = You can also save the answers to a file. Then they do not come to us at all.
kept-get-code = Get a code
kept-as-file = Save to a file
kept-busy = One moment, answers are being locked or opened.

# The code

kept-code-title = Here is your code
kept-write-down = Write the code down. If it is lost, we cannot find it for you or open your answers. Anyone who knows the code can open them.
kept-until = The code works until { $day }, that day included.
kept-copy = Copy the code
kept-copied = The code is copied.
kept-changed = Your answers have changed since you saved them.
kept-save-again = Save the changes under the same code
kept-save-too = Save with us too, under the same code
kept-filed = Only this code opens the file. Do others use this device? Move the file to a place of your own and delete it from the device. Others cannot open it without the code.
kept-drop = Delete the saved answers
kept-drop-question = Delete the answers that are saved under this code? The answers you see here stay.
kept-dropped = The saved answers are deleted. The code no longer works.
kept-leave = No, leave it as it is

# Opening

kept-open-title = Go on from where you stopped
kept-open-lead = Type the code you got when you saved. If you saved a file, choose that too.
kept-open-lead-file = Choose the file you saved. Type the code you got with it too.
kept-code-label = Your code
kept-code-help = The code has sixteen characters. Capital and small letters both work.
kept-file-label = Your file, if you saved one
kept-file-help = The name of the file begins with suunta. It is opened on this device and not sent to us.
kept-open = Open the answers
kept-replace-question = There are answers here already. Replace them with the saved ones?
kept-replace = Yes, take the saved answers
kept-opened = Your answers are here again. Go on from where you stopped.

# When something does not work

kept-error-empty = Type the code.
kept-error-form = The code has sixteen characters. Check whether one is missing or one too many.
kept-error-check = One character is not as it is in the code. Check them one by one.
kept-error-case = With this code you follow a case that you have sent. Here you need the code with sixteen characters.
kept-error-unknown = No answers are saved under this code. They may have been deleted, or their time is over. You can start again, and we also help by phone.
kept-error-wait = Many codes have been tried. Wait a minute and try again.
kept-error-offline = This did not work just now. Nothing was lost. Try again in a moment.
kept-error-file = This is not a file that was saved here. Choose the file whose name begins with suunta.
kept-error-other = This code does not open this file. Check that the code and the file belong together.
kept-error-large = There are too many answers to save. You can go on with this device.
kept-error-cannot = This browser cannot lock answers on this page. You can go on with this device.

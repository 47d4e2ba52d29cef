### Small tasks and two described people.

# Small tasks

task-help = Choose one. This is not an exam.
task-unsure = I'm not sure

task-t-mend-field = Which entry will the form accept?
task-t-mend-field-scene = A form asks for a date of birth as dd.mm.yyyy. It does not accept 7/3/85. The day is the seventh of March 1985.
task-t-mend-field-short = 7.3.85
task-t-mend-field-full = 07.03.1985
task-t-mend-field-turned = 1985.03.07
task-t-mend-field-why = The letters dd.mm.yyyy show the pattern: day, month and the whole year. Zeros fill the empty places.

task-t-fake-message = Which of these messages is a scam?
task-t-fake-message-scene = Three messages come to your phone on the same day.
task-t-fake-message-refund = “Tax office: You get 214 € back. Confirm your account with the link today.”
task-t-fake-message-library = “Library: Your loan is due tomorrow. Renew it online or call us.”
task-t-fake-message-bank = “Bank: We never ask for codes in messages. Always log in yourself.”
task-t-fake-message-why = Money, hurry and a link in one message are signs of a scam. Always open the service yourself, not from the link.

task-t-update = What is good to do?
task-t-update-scene = You are reading the news on your phone. A box appears on the page: “Your phone is in danger! Update here or call support.”
task-t-update-press = I press the box and update the phone at once
task-t-update-call = I call the support number shown in the box
task-t-update-settings = I close the page and check the settings
task-t-update-why = A real update is found in the phone's own settings. A web page does not know what your phone needs.

task-t-safe-file = Which file do you attach to the application?
task-t-safe-file-scene = An employer asks for your CV. The file must open on every device.
task-t-safe-file-own-format = My-CV.pages
task-t-safe-file-program = My-CV.exe
task-t-safe-file-pdf = My-CV.pdf
task-t-safe-file-name-list = CV-and-list-of-course-members.pdf
task-t-safe-file-why = A PDF opens on every device and looks the same. It is good to include only your own details.

task-t-job-profile = With which text will an employer looking for a cook find you?
task-t-job-profile-scene = You are a cook and are writing a job profile. Employers search profiles with search words.
task-t-job-profile-exact = Cook, large kitchens, hygiene passport
task-t-job-profile-traits = I am hard-working, cheerful and quick to learn
task-t-job-profile-anything = I do anything and can start right away
task-t-job-profile-why = An employer searches by names of jobs and skills. After those you can tell what you are like.

task-t-search-result = Which search result is the Tax Administration's own page?
task-t-search-result-scene = You need a tax card for a new job. The address of the Tax Administration is vero.fi. The search finds three pages.
task-t-search-result-official-looking = Official tax card: vero.fi.taxcard-now24.com
task-t-search-result-helper = Tax card online: vero-fi.taxcardhelp24.net
task-t-search-result-owner = Tax card for a new job: vero.fi/taxcard
task-t-search-result-why = Look at what stands just before the first slash: vero.fi. The two other addresses end in another name.

task-t-who-sees = Who can open your file now?
task-t-who-sees-scene = You share a file with the setting “anyone with the link”. You send the link to one employer. Later you delete the sent message.
task-t-who-sees-employer = Only the employer you sent the link to
task-t-who-sees-passed-on = Also people who get it from the employer
task-t-who-sees-nobody = Nobody, because you deleted the message
task-t-who-sees-signed-in = Only people who log in to the same service
task-t-who-sees-why = The link works for everyone who gets it, even when you delete the message. It is safer to invite people by name or to stop sharing.

task-t-sign-in = Which way to sign in protects you even on a fake page?
task-t-sign-in-scene = A scammer makes a page that looks just like the real sign-in page. Anyone could mistake it.
task-t-sign-in-long = A long password that is used nowhere else
task-t-sign-in-text-code = A password and a code by text message
task-t-sign-in-weekly = A hard password that changes every week
task-t-sign-in-passkey = A passkey and your fingerprint
task-t-sign-in-why = A passkey works only on the real page, so a fake page gets nothing. A scammer can use a password and a code at once.

# Two people

vignette-help = Everyone sees skills a little differently. Your view of others helps us understand your own answers.
vignette-not-yet = Not yet
vignette-with-help = Can with help
vignette-alone = Can on their own
vignette-help-others = Helps others too

vignette-v-leena = How well does Leena keep in touch by messages?
vignette-v-leena-scene = Leena reads messages and sends short replies. To send an attachment, Leena asks for help at the library. Leena does not open a video call alone.
vignette-v-omar = How well does Omar look for jobs online?
vignette-v-omar-scene = Omar narrows a search by town and working hours without help. If nothing suits, Omar thinks of new search words. Sometimes Omar shows a neighbour how to search.

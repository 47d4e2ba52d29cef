### Hard words and what they mean. Shown beside a question or a task when a person wants to know what a word means.
### An explanation must not give away the right answer of a small task.

words-what = What do the words mean?

# Files and programs

word-link = link
word-link-means = A text or picture that you press. It opens another page or a file.
word-file = file
word-file-means = A text, picture or video that is kept on a phone or computer.
word-folder = folder
word-folder-means = A place where you gather files. It is like a drawer for papers.
word-attachment = attachment
word-attachment-means = A file that you send along with a message. It can be a picture or a certificate, for example.
word-pdf = PDF
word-pdf-means = A file that holds a finished paper, such as a certificate. Its name ends in .pdf.
word-spreadsheet = spreadsheet
word-spreadsheet-means = Rows and boxes on a computer. You write words and numbers in the boxes.
word-program = program
word-program-means = With a program you do something on a phone or computer. You write with one program and look at pictures with another.
word-app = app
word-app-means = A program on a phone. A map is an app, for example.
word-update = update
word-update-means = An improvement to the programs on a phone or computer. It mends mistakes and may bring something new.
word-settings = settings
word-settings-means = The place where you decide how a phone or program works. You can change the language there, for example.
word-backup = backup copy
word-backup-means = A second copy of your pictures and files. It helps if your device is lost or breaks.
word-notification = notification
word-notification-means = A short message in which your phone tells you something new. It may make a sound.
word-location = location
word-location-means = The place where you are now. Your phone can show it on a map.
word-wireless-network = wireless network
word-wireless-network-means = Internet that you reach without a wire. Many people call it Wi-Fi.

# Services and safety

word-log-in = log in
word-log-in-means = You go into a service with your own name and password. When you finish, you can log out.
word-account = account
word-account-means = Your own place in a service on the internet. You get in with a name and a password.
word-identify = identify yourself
word-identify-means = You prove to a service who you are. Online you can do it with bank codes, for example.
word-bank-codes = bank codes
word-bank-codes-means = You get them from your bank. With them you use the online bank and prove online who you are.
word-two-step = two-step sign-in
word-two-step-means = First you give your password. Then you show, for example with a code, that it is you.
word-passkey = passkey
word-passkey-means = One way to sign in. The key can be on your phone, and your fingerprint may open it.
word-password-manager = password manager
word-password-manager-means = A program that keeps your passwords. You need to remember only one password.
word-scam = scam
word-scam-means = Someone lies to you to get your money or your details. It can happen in a message, in a call or on a web page.
word-terms = terms
word-terms-means = The rules on what you may do and what you may not.
word-licence = licence
word-licence-means = A permission that tells how a picture, text or program may be used.
word-ai = AI
word-ai-means = A program that answers questions and writes text. It can also be wrong.
word-screen-reader = screen reader
word-screen-reader-means = A program that reads the text on the screen aloud. It helps a person who does not see well.
word-mandate = Suomi.fi mandate
word-mandate-means = Permission to handle things online for another person. That person gives it in the Suomi.fi service.
word-initiative = initiative
word-initiative-means = A proposal that you make to your municipality. In it you say what should be changed or done.
word-reference-number = reference number
word-reference-number-means = A number on a bill. It shows the receiver which bill you have paid.
word-digital-help = digital help
word-digital-help-means = People there help you use phones, computers and the internet. You find it in libraries, for example, and it is usually free.

# Work and studies

word-search-word = search word
word-search-word-means = A word that you type when you look for something online. It can be, for example: library.
word-job-alert = job alert
word-job-alert-means = A service that looks for new jobs for you. It sends you a message about them.
word-job-profile = job-search profile
word-job-profile-means = A page online where you tell about yourself. Employers look for new workers there.
word-cv = CV
word-cv-means = A short list of your jobs, studies and skills. You send it when you apply for a job.
word-hygiene-passport = hygiene passport
word-hygiene-passport-means = Proof that you can handle food in a clean way. You get it when you pass a test.
word-tax-card = tax card
word-tax-card-means = It tells how much tax is taken from your pay. Your employer needs to know it.
word-statistics = statistics
word-statistics-means = Figures that have been collected about something. They tell, for example, how many people live in a municipality.
word-weld = weld
word-weld-means = You join pieces of metal together with great heat.
word-work-trial = work trial
word-work-trial-means = You get to know the work at a real workplace. There is no pay, but you usually get unemployment benefit.
word-apprenticeship = apprenticeship
word-apprenticeship-means = You learn an occupation by working at a real workplace. You are paid for it.

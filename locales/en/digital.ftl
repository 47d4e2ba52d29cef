### Digital skills: answers and questions.

# The answers

reply-not-yet = Not yet
reply-with-help = I can with help
reply-alone = I can on my own
reply-help-others = I help others too
reply-unclear = I don't understand the question
reply-declined = I don't want to answer

# The questions with their examples

digital-d11-open-site = Can you open your municipality's website on a phone or computer?
digital-d11-open-site-example = You type the address or search by the municipality's name.
digital-d11-find-hours = Can you find out online when a place is open?
digital-d11-find-hours-example = You check whether the library is open on Saturday.
digital-d11-filter-jobs = Can you narrow a job search to the jobs that suit you?
digital-d11-filter-jobs-example = You choose your town and part-time work.
digital-d11-job-alert = Can you set up an alert for new jobs?
digital-d11-job-alert-example = A job alert sends suitable jobs to your e-mail.
digital-d11-scattered = Can you piece together information that is spread over many sources?
digital-d11-scattered-example = You work out what support a new business owner can get.

digital-d12-advert = Can you tell an advert from other content?
digital-d12-advert-example = You notice which search result is a paid advert.
digital-d12-up-to-date = Can you check whether a web page is up to date?
digital-d12-up-to-date-example = You look for the day when the page was last changed.
digital-d12-fake-job = Can you tell when a job advert is a scam?
digital-d12-fake-job-example = The advert promises too much and asks for money first.
digital-d12-second-source = Can you check a doubtful claim against another source?
digital-d12-second-source-example = You read about a new benefit on social media and check Kela's site.
digital-d12-ai-answer = Can you judge whether an answer from AI can be trusted?
digital-d12-ai-answer-example = You ask about holiday rights and check the answer in the law.
digital-d12-statistics = Can you judge whether a study or a statistic is reliable?
digital-d12-statistics-example = You look at who made it and how the data were collected.

digital-d13-find-photo = Can you find a photo on your phone that you took earlier?
digital-d13-find-photo-example = You look for a photo of your certificate.
digital-d13-save-file = Can you save a file so that you find it again later?
digital-d13-save-file-example = You save your payslip in a folder of your own.
digital-d13-folders = Can you sort files into folders and give them clear names?
digital-d13-folders-example = You gather your applications and certificates in one place.
digital-d13-table = Can you collect details in a spreadsheet and sort them?
digital-d13-table-example = You list the jobs you have applied for by date.
digital-d13-shared-order = Can you plan how a group keeps its files in order?
digital-d13-shared-order-example = You decide folders, names and access for a whole workplace.

digital-d21-text-message = Can you send a message with your phone?
digital-d21-text-message-example = You text someone that you are late.
digital-d21-e-mail = Can you reply to an e-mail?
digital-d21-e-mail-example = You confirm the time of an interview by e-mail.
digital-d21-video-interview = Can you take part in a video interview?
digital-d21-video-interview-example = You open the link and turn on the camera and microphone.
digital-d21-chat-service = Can you settle a matter with customer service online?
digital-d21-chat-service-example = You ask in the chat, send an attachment and read the reply.
digital-d21-lead-meeting = Can you set up an online meeting and lead it?
digital-d21-lead-meeting-example = You invite the others, share your screen and give turns to speak.

digital-d22-send-photo = Can you send a photo to another person?
digital-d22-send-photo-example = You send a photo of your list of work shifts.
digital-d22-attachment = Can you attach a file to an e-mail?
digital-d22-attachment-example = You send your CV to an employer.
digital-d22-share-link = Can you share a file by link and decide who sees it?
digital-d22-share-link-example = You share pictures of your work with one employer only.
digital-d22-right-channel = Can you choose where news will reach exactly the right people?
digital-d22-right-channel-example = You tell different groups about an event in different channels.

digital-d23-book-time = Can you book an appointment online?
digital-d23-book-time-example = You book a time at the health centre or the vehicle inspection.
digital-d23-e-identify = Can you identify yourself when you use a service online?
digital-d23-e-identify-example = You log in to Kela's e-service with your bank codes.
digital-d23-online-form = Can you fill in and send an application online?
digital-d23-online-form-example = You apply for a day-care place or for housing allowance.
digital-d23-on-behalf = Can you handle someone's affairs online with their permission?
digital-d23-on-behalf-example = You get a Suomi.fi mandate and renew your mother's prescription.
digital-d23-have-a-say = Can you influence your municipality's decisions online?
digital-d23-have-a-say-example = You make an initiative and gather support for it.

digital-d24-group-chat = Can you take part in a group chat on your phone?
digital-d24-group-chat-example = You agree on swapping shifts in a group message.
digital-d24-shared-calendar = Can you use a calendar together with others?
digital-d24-shared-calendar-example = You add your own times and see those of others.
digital-d24-write-together = Can you write in the same document at the same time as others?
digital-d24-write-together-example = You write meeting notes together online.
digital-d24-plan-tools = Can you plan which tools a group uses to work together?
digital-d24-plan-tools-example = You choose where files, tasks and messages are kept.

digital-d25-ask-photo = Can you ask before you share a photo of someone else?
digital-d25-ask-photo-example = You ask a workmate if the photo may go to the group.
digital-d25-polite = Can you write a polite message to an employer?
digital-d25-polite-example = You greet them, say briefly what it is about and sign your name.
digital-d25-reply-all = Can you choose who gets your reply to an e-mail?
digital-d25-reply-all-example = You reply to the sender only, not to the whole group.
digital-d25-bullying = Can you act when someone is bullied online?
digital-d25-bullying-example = You take a picture of the message and report it.
digital-d25-fit-tone = Can you adjust your tone for different readers and settings?
digital-d25-fit-tone-example = You tell the same thing to a colleague, a customer and online.

digital-d26-log-out = Can you log in to a service and log out again?
digital-d26-log-out-example = You log out when you finish on a library computer.
digital-d26-new-account = Can you create an account for a new service?
digital-d26-new-account-example = You give your e-mail address and confirm it.
digital-d26-job-profile = Can you make a job-search profile online?
digital-d26-job-profile-example = You describe your skills on Job Market Finland.
digital-d26-own-traces = Can you check what can be found about you online?
digital-d26-own-traces-example = You search for your own name and remove an old photo.
digital-d26-two-sides = Can you keep your work and private profiles apart?
digital-d26-two-sides-example = You decide in each service who sees what.

digital-d31-short-note = Can you write a short note on a phone or computer?
digital-d31-short-note-example = You note down the time and place of an interview.
digital-d31-photo-paper = Can you take a clear photo of a paper with your phone?
digital-d31-photo-paper-example = You photograph a work certificate so that it can be read.
digital-d31-cv = Can you make a neat CV on a computer?
digital-d31-cv-example = You write your details, add headings and save it.
digital-d31-slides = Can you make a presentation with text and pictures?
digital-d31-slides-example = You make five slides about your own skills.
digital-d31-accessible = Can you make a document that also works with a screen reader?
digital-d31-accessible-example = You add heading levels and describe the pictures in words.

digital-d32-copy-paste = Can you copy text from one place to another?
digital-d32-copy-paste-example = You copy an address from a message into a map.
digital-d32-crop-photo = Can you crop or turn a photo?
digital-d32-crop-photo-example = You crop a portrait for an application.
digital-d32-reuse-letter = Can you rework an old application for a new job?
digital-d32-reuse-letter-example = You change the name, the date and your reasons.
digital-d32-merge-files = Can you combine several files into one?
digital-d32-merge-files-example = You join your certificates into one PDF file.
digital-d32-report = Can you combine a table, pictures and text into one clear whole?
digital-d32-report-example = You make a report that shows the figures as a chart.

digital-d33-name-maker = Can you say who made a picture or text that you use?
digital-d33-name-maker-example = You write the maker's name under the picture.
digital-d33-free-picture = Can you find a picture that you are allowed to use?
digital-d33-free-picture-example = You search for pictures that anyone may use.
digital-d33-terms = Can you find out on what terms a program may be used?
digital-d33-terms-example = You check whether a free program may be used in a business.
digital-d33-own-terms = Can you choose the terms on which others may use your work?
digital-d33-own-terms-example = You publish your pictures and choose an open licence.

digital-d34-reminder = Can you set your phone to remind you?
digital-d34-reminder-example = You set an alarm for every weekday morning.
digital-d34-spreadsheet-sum = Can you make a spreadsheet calculate for you?
digital-d34-spreadsheet-sum-example = The spreadsheet adds up your working hours for the week.
digital-d34-mail-rule = Can you make a rule that handles a repeated task for you?
digital-d34-mail-rule-example = Your e-mail moves job messages into their own folder.
digital-d34-find-error = Can you find the mistake when a formula or program goes wrong?
digital-d34-find-error-example = You go through the steps until the wrong one is found.
digital-d34-small-program = Can you write a small program?
digital-d34-small-program-example = The program reads a file and picks out certain lines.

digital-d41-screen-lock = Can you lock your phone with a code or fingerprint?
digital-d41-screen-lock-example = If your phone gets lost, others cannot open it.
digital-d41-updates = Can you update a phone or computer?
digital-d41-updates-example = You accept the update and the device restarts.
digital-d41-safe-link = Can you work out whether a link or attachment is safe to open?
digital-d41-safe-link-example = You first check who really sent the message.
digital-d41-two-step = Can you switch on two-step sign-in?
digital-d41-two-step-example = Your e-mail asks for the password and then for a code.
digital-d41-backup = Can you make sure you get your files back if a device breaks?
digital-d41-backup-example = You make a backup copy and try restoring a file.

digital-d42-bank-codes = Can you keep your bank codes to yourself?
digital-d42-bank-codes-example = You never tell anyone the codes over the phone.
digital-d42-scam-message = Can you recognise a scam message?
digital-d42-scam-message-example = A strange message asks you to pay for delivering a parcel.
digital-d42-passwords = Can you use a different password in each service and remember them?
digital-d42-passwords-example = A password manager remembers them for you.
digital-d42-app-rights = Can you decide what information an app may use?
digital-d42-app-rights-example = You let a map see your location but not your contacts.
digital-d42-my-data = Can you ask a service to show or erase your data?
digital-d42-my-data-example = You ask an online shop to erase your account and your data.
digital-d42-others-data = Can you judge what information may be collected about others?
digital-d42-others-data-example = You make a sign-up form for an association.

digital-d43-breaks = Can you take breaks when you use a device for long?
digital-d43-breaks-example = You stand up now and then and rest your eyes.
digital-d43-quiet = Can you silence your phone when you need peace?
digital-d43-quiet-example = You turn off notifications during an interview.
digital-d43-posture = Can you set up your screen and chair so that your neck stays relaxed?
digital-d43-posture-example = You raise the screen to the height of your eyes.
digital-d43-screen-time = Can you keep track of your screen time and limit it?
digital-d43-screen-time-example = You set a daily time limit for an app.
digital-d43-work-rules = Can you agree with others when work messages are answered?
digital-d43-work-rules-example = You agree that nobody has to reply in the evening.

digital-d44-save-battery = Can you save your phone's battery?
digital-d44-save-battery-example = You dim the screen and close apps you do not need.
digital-d44-recycle = Can you take an old device to the right place for recycling?
digital-d44-recycle-example = You return a broken phone to a collection point.
digital-d44-pass-on = Can you clear a device before you pass it on?
digital-d44-pass-on-example = You remove accounts and data before you sell a phone.
digital-d44-repair-or-buy = Can you compare whether to repair a device or replace it?
digital-d44-repair-or-buy-example = You compare the price of a new battery and a new phone.
digital-d44-footprint = Can you judge how your use of devices affects the environment?
digital-d44-footprint-example = You compare an online meeting with a long drive.

digital-d51-restart = Can you restart a device that is stuck?
digital-d51-restart-example = You turn your phone off and on again.
digital-d51-wifi = Can you connect a device to a wireless network?
digital-d51-wifi-example = You choose the library's network and type the password.
digital-d51-no-sound = Can you fix it when there is no sound in a video call?
digital-d51-no-sound-example = You check the volume, the microphone and the permissions.
digital-d51-look-up-fix = Can you look up how to fix a fault and then fix it?
digital-d51-look-up-fix-example = The printer shows an error and you find advice for it.
digital-d51-strange-fault = Can you find the cause of a strange fault without instructions?
digital-d51-strange-fault-example = You rule out causes one at a time.

digital-d52-text-size = Can you make text bigger when it is too small?
digital-d52-text-size-example = You enlarge a web page with two fingers.
digital-d52-route = Can you check a route and a bus timetable on your phone?
digital-d52-route-example = You check how to get to an interview in time.
digital-d52-pay-bill = Can you pay a bill online?
digital-d52-pay-bill-example = You enter the reference number and choose the due date.
digital-d52-compare = Can you compare services and choose the one that suits you best?
digital-d52-compare-example = You compare the price and speed of phone plans.
digital-d52-tools-for-work = Can you choose software that suits different people at a workplace?
digital-d52-tools-for-work-example = You ask what people need, test and explain your choice.

digital-d53-dictate = Can you speak to your phone when you do not want to type?
digital-d53-dictate-example = You dictate a message or a search word.
digital-d53-translate = Can you translate a foreign text with your phone?
digital-d53-translate-example = You photograph a letter and read it in your own language.
digital-d53-video-intro = Can you record a short video to introduce yourself?
digital-d53-video-intro-example = You send the video with a job application.
digital-d53-ai-ideas = Can you use AI to help you find ideas?
digital-d53-ai-ideas-example = You ask for ideas for an application and make them your own.
digital-d53-new-way = Can you think of ways digital tools could make work easier?
digital-d53-new-way-example = You turn a paper list into a form on the phone and test it.

digital-d54-ask-help = Can you ask for advice when a device or service is new to you?
digital-d54-ask-help-example = You go to the library for digital help.
digital-d54-next-skill = Can you say which digital skill you want to learn next?
digital-d54-next-skill-example = You want to learn to send an application online.
digital-d54-learn-by-video = Can you learn something new from a guide or video online?
digital-d54-learn-by-video-example = You watch a video and then do the same yourself.
digital-d54-online-course = Can you find a suitable online course and complete it?
digital-d54-online-course-example = You study spreadsheets at your own pace.
digital-d54-field-changes = Can you keep up with the new digital skills your field needs?
digital-d54-field-changes-example = You read news of your field and try out new programs.

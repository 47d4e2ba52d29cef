### Digital skills: the same questions in simpler words. Shown when the answer is “I don't understand the question”.

simpler-title = The same in other words
simpler-help = You can answer now. You can also just go on.

# The questions

simpler-d11-open-site = Your town has its own pages on the internet. Can you open them on a phone or computer?
simpler-d11-find-hours = Shops and libraries put their opening times on the internet. Can you find those times there?
simpler-d11-filter-jobs = A job search online shows many jobs. Can you make it show only those that suit you?
simpler-d11-job-alert = A website can send you a message when new jobs come. Can you sign up for these messages?
simpler-d11-scattered = Sometimes one answer is in parts in many different places. Can you find the parts and put them together?

simpler-d12-advert = Web pages often have adverts. Can you see what is an advert and what is not?
simpler-d12-up-to-date = What a web page says can be old. Can you check whether it is out of date?
simpler-d12-fake-job = Some job adverts are fake and try to cheat people. Can you tell when one is fake?
simpler-d12-second-source = You are not sure if something is true. Can you check it in another place?
simpler-d12-ai-answer = AI is a program that answers your questions. Can you judge whether to believe its answer?
simpler-d12-statistics = You read a study or figures about something. Can you judge whether they can be trusted?

simpler-d13-find-photo = You took a photo with your phone some time ago. Can you find it on the phone now?
simpler-d13-save-file = You have a text or picture on a computer or phone. Can you save it and find it later?
simpler-d13-folders = A folder is like a drawer for texts and pictures. Can you put them in folders and give them clear names?
simpler-d13-table = A spreadsheet is a computer page with rows of boxes. Can you write details in the boxes and sort them?
simpler-d13-shared-order = Many people save texts and pictures in the same place. Can you plan how they stay in order?

simpler-d21-text-message = You want to tell someone something. Can you write it on your phone and send it?
simpler-d21-e-mail = You get a message in your e-mail. Can you write an answer and send it?
simpler-d21-video-interview = An employer interviews you by video, and you see each other. Can you take part?
simpler-d21-chat-service = You need something from a shop or office. Can you sort it out online with their staff?
simpler-d21-lead-meeting = A meeting is held on the internet, not in one room. Can you arrange it and lead it?

simpler-d22-send-photo = You took a photo and want someone else to see it. Can you send it to them?
simpler-d22-attachment = You send a message by e-mail. Can you add a file to it, such as an application?
simpler-d22-share-link = A file is online, and a link opens it. Can you give others the link and choose who sees it?
simpler-d22-right-channel = You have news for certain people. Can you choose a place where they will see it?

simpler-d23-book-time = You need a time with a doctor or a hairdresser. Can you book it on the internet?
simpler-d23-e-identify = A service on the internet must know who you are. Can you prove it, for example with bank codes?
simpler-d23-online-form = You apply for housing allowance, for example. Can you write your details online and send the application?
simpler-d23-on-behalf = Your mother or a friend lets you handle things for them. Can you do it online?
simpler-d23-have-a-say = You want your town to change something. Can you take the matter forward on the internet?

simpler-d24-group-chat = Several people write messages in the same group. Can you join in on your phone?
simpler-d24-shared-calendar = Several people share one calendar on the phone or computer. Can you use it with them?
simpler-d24-write-together = You and others write one text online at the same time. Can you do this?
simpler-d24-plan-tools = A group works together. Can you plan which programs and devices it uses for this?

simpler-d25-ask-photo = You have a photo of someone else. Can you ask them before you send it to others?
simpler-d25-polite = You write a message to an employer. Can you make it friendly and respectful?
simpler-d25-reply-all = The same e-mail came to you and others. Can you choose which of them get your answer?
simpler-d25-bullying = Someone writes nasty things about another person online. Can you do something that helps?
simpler-d25-fit-tone = We write differently to a boss and to a friend. Can you suit your words to the reader and situation?

simpler-d26-log-out = A service online asks for a password. Can you go in, and leave so that others stay out?
simpler-d26-new-account = You want to use a new service online. Can you make yourself a username and a password?
simpler-d26-job-profile = You can tell employers about yourself on the internet. Can you make such a page?
simpler-d26-own-traces = There may be photos and facts about you online. Can you check what is there?
simpler-d26-two-sides = Both employers and friends may look for you online. Can you choose what each of them sees?

simpler-d31-short-note = You want to remember something. Can you write it down briefly on a phone or computer?
simpler-d31-photo-paper = You want a paper as a picture on your phone. Can you take it so everything shows clearly?
simpler-d31-cv = A CV tells about your jobs and studies. Can you make a neat one on a computer?
simpler-d31-slides = You talk to a group and show pages on a screen. Can you make such pages with text and pictures?
simpler-d31-accessible = A program reads texts aloud to people who cannot see. Can you make a file where this works?

simpler-d32-copy-paste = You want the same text in another place. Can you do it without typing it again?
simpler-d32-crop-photo = A photo shows too much at the edges, or is sideways. Can you fix it?
simpler-d32-reuse-letter = You have an old job application. Can you change it so that it fits another job?
simpler-d32-merge-files = You have several files, such as certificates. Can you make one file out of them?
simpler-d32-report = You have a table, pictures and text. Can you put them together so that all is clear?

simpler-d33-name-maker = You use a picture or text that someone else made. Can you tell who made it?
simpler-d33-free-picture = Not every picture online is free to use. Can you find one that you may use?
simpler-d33-terms = A program has rules on how it may be used. Can you find out these rules?
simpler-d33-own-terms = You have made a picture or text. Can you choose the rules by which others may use it?

simpler-d34-reminder = You do not want to forget something. Can you make your phone tell you at the right time?
simpler-d34-spreadsheet-sum = There are numbers in rows and boxes on the computer. Can you make it do the sums?
simpler-d34-mail-rule = The same small task comes up again and again. Can you set a rule so the computer does it?
simpler-d34-find-error = A program or a sum in a spreadsheet goes wrong. Can you find where the mistake is?
simpler-d34-small-program = A program tells the computer what to do. Can you write a small program?

simpler-d41-screen-lock = You do not want others to open your phone. Can you protect it with a code or fingerprint?
simpler-d41-updates = The programs on phones and computers get improvements. Can you put them on yours?
simpler-d41-safe-link = A message has a link or a file in it. Can you work out if opening it is safe?
simpler-d41-two-step = A service can ask for a code after the password. Can you turn this on?
simpler-d41-backup = A phone or computer can break. Can you make sure you get back your pictures and files?

simpler-d42-bank-codes = Bank codes are like a key to your money. Can you keep them secret from others?
simpler-d42-scam-message = Some messages try to take your money or your details. Can you tell when you get one?
simpler-d42-passwords = You use many services online. Can you have a separate password for each and remember them?
simpler-d42-app-rights = An app may ask where you are or who you know. Can you decide what it gets to know?
simpler-d42-my-data = A service has information about you. Can you ask them to show it or remove it?
simpler-d42-others-data = You ask people for names or other details. Can you judge what you are allowed to collect?

simpler-d43-breaks = You use a phone or computer for a long time. Can you stop now and then to rest?
simpler-d43-quiet = You want some peace. Can you set your phone so that it makes no sound?
simpler-d43-posture = Your neck gets tired if you sit badly. Can you set your screen and chair right?
simpler-d43-screen-time = Phones and other screens take up time. Can you see how much and set a limit?
simpler-d43-work-rules = Workmates may send messages even in the evening. Can you agree with them when to answer?

simpler-d44-save-battery = Your phone is running out of power. Can you make the power last longer?
simpler-d44-recycle = An old phone or computer does not go in the bin. Can you take it to the right place?
simpler-d44-pass-on = You give away or sell an old phone or computer. Can you first remove everything of yours?
simpler-d44-repair-or-buy = A phone or computer breaks. Can you compare which is better, repairing it or buying new?
simpler-d44-footprint = Using phones and computers affects nature. Can you judge how your own use affects it?

simpler-d51-restart = Your phone or computer does not react any more. Can you turn it off and on again?
simpler-d51-wifi = A library or home has Wi-Fi, internet without a wire. Can you connect a phone or computer to it?
simpler-d51-no-sound = You talk on video, but there is no sound. Can you fix it?
simpler-d51-look-up-fix = A device does not work right. Can you find advice online and fix the fault with it?
simpler-d51-strange-fault = A device acts strangely, and there are no instructions. Can you find out why?

simpler-d52-text-size = The small text on the screen is hard to read. Can you make it bigger?
simpler-d52-route = You are going somewhere by bus. Can you check the way and bus times on your phone?
simpler-d52-pay-bill = You get a bill. Can you pay it on the internet through your bank?
simpler-d52-compare = Many companies sell the same service. Can you compare them and choose the best for you?
simpler-d52-tools-for-work = People at a workplace need different things from a program. Can you choose one that suits them?

simpler-d53-dictate = You do not want to type. Can you speak so that the phone writes it for you?
simpler-d53-translate = A text is in a language you do not know. Can you get it in your language with your phone?
simpler-d53-video-intro = In a short video you tell who you are. Can you film such a video?
simpler-d53-ai-ideas = AI is a program that you can ask things. Can you use it to find ideas?
simpler-d53-new-way = Some work is slow or hard to do. Can you think how devices or programs could help?

simpler-d54-ask-help = A device or service is new to you. Can you ask someone how it works?
simpler-d54-next-skill = You can learn more about phones, computers and the internet. Can you say what you want to learn next?
simpler-d54-learn-by-video = The internet has guides and videos. Can you learn something new from them?
simpler-d54-online-course = You can take courses on the internet. Can you find one that suits you and finish it?
simpler-d54-field-changes = New programs and devices come into your line of work. Can you follow what you need to know?

### The employer's questionnaire. "You" is the workplace.

employer-title = Find a direction for your workplace
employer-lead = Tell us who you need and how you welcome new people. You see what you do well and where to go on.
employer-stays = What you say passes through the city's server. It is not kept until you send it yourselves. You can skip questions and stop at any time.
employer-result = You are here now
employer-scales = The picture that came of it
employer-strengths = What you do well already
employer-steps = Good next steps
employer-supports = Support near you
employer-send = Ask a coordinator
employer-send-help = You first see exactly what you send. You can leave parts out.

employer-step-not-yet = Not yet
employer-step-at-times = Sometimes
employer-step-mostly = Mostly
employer-step-always = Always

employer-scale-recruiting = Finding people
employer-scale-induction = Starting at work
employer-scale-tools = Devices and programs at work
employer-scale-image = How others see the workplace

# Whom they need, and when

employer-section-need = Who you need
employer-section-need-intro = First we ask who you need and when. A guess is enough.
employer-hiring = Do you need new people?
employer-hiring-now = Right away
employer-hiring-soon = Within three months
employer-hiring-later = Within a year
employer-hiring-season = For the season
employer-hiring-not-now = Not right now
employer-who = Who do you need?
employer-who-help = You can choose up to five.
employer-who-other = Some other work
employer-people = How many people do you need in a year?
employer-people-help = A guess is enough.
employer-hours = What kind of work do you offer?
employer-hours-full-time = Full-time work
employer-hours-part-time = Part-time work
employer-hours-evenings = Evening or weekend work
employer-hours-short = Short periods of work
employer-hard = What makes it hard to find people?
employer-hard-few = Few people apply
employer-hard-skills = The right skills are hard to find
employer-hard-language = Language
employer-hard-hours = Working hours
employer-hard-place = The way to work, or a place to live
employer-hard-time = There is no time to look
employer-hard-nothing = None of these

# How they recruit

employer-section-recruiting = How you look for people
employer-say-work = Does your job advert say clearly what the work is and what it pays?
employer-ask-needed = Does your advert ask only for what the work really needs?
employer-ask-needed-help = A long list can keep a good person from applying.
employer-see-skill = Can people show what they can do in other ways than on paper?
employer-answer-all = Does everyone who applies get a reply from you?

# How they start people off

employer-section-induction = How new people start
employer-named-person = Does a new person have someone named to ask?
employer-first-weeks = Is there a plan for the first weeks?
employer-by-doing = Do you practise the work together before they do it alone?
employer-how-goes = Do you ask in the first month how they are doing?

# Digital tools

employer-section-tools = Devices and programs at work
employer-used = Which of these are used in the work?
employer-used-phone = Phone apps
employer-used-mail = Email
employer-used-till = A till or a booking system
employer-used-program = A program of your own field
employer-used-machine = Machines that are run from a screen
employer-used-ai = AI
employer-used-none = None of these
employer-practise = Can a new person practise with devices and programs in peace?
employer-someone-helps = Does someone help when a device or a program does not work?
employer-written = Are instructions easy to find, also as pictures?

# What they are ready for

employer-section-ready = What you are ready for
employer-section-ready-intro = These questions commit you to nothing. “Not right now” is a good reply.
employer-trial = Could someone come to you for a work trial?
employer-trial-help = In a work trial a person gets to know the work. It is not employment, and it is agreed before it starts.
employer-trial-already = We have had people on work trials
employer-trial-yes = Yes
employer-trial-tell = We want to know more
employer-trial-not-now = Not right now
employer-apprentice = Could someone study with you as an apprentice?
employer-apprentice-help = An apprenticeship is a job for a set time. The trade is learned at work, and the work is paid.
employer-apprentice-already = We have had apprentices
employer-apprentice-yes = Yes
employer-apprentice-tell = We want to know more
employer-apprentice-not-now = Not right now
employer-subsidy = Would a pay subsidy interest you?
employer-subsidy-help = An employer can apply for it when hiring an unemployed jobseeker.
employer-subsidy-already = We have used it
employer-subsidy-tell = We want to know more
employer-subsidy-not-now = Not right now
employer-part-time = Can people work part-time with you?
employer-part-time-yes = Yes
employer-part-time-some = In some jobs
employer-part-time-not-now = Not right now
employer-finnish = How much Finnish does the work need at the start?
employer-finnish-none = No Finnish, another language will do
employer-finnish-words = A few words
employer-finnish-simple = Simple Finnish
employer-finnish-everyday = Everyday Finnish: most talks go well
employer-finnish-good = Good Finnish, writing too
employer-language-help = How do you help someone who is still learning Finnish?
employer-language-help-plain = We speak clearly and calmly
employer-language-help-pair = A work partner helps
employer-language-help-pictures = Instructions have pictures
employer-language-help-other-language = We use another language too
employer-language-help-time = There is time to study the language
employer-language-help-nothing-yet = Not in any way yet

# The field as a workplace

employer-section-image = How others see the workplace
employer-show-work = Do you show others what it is like to work with you?
employer-grow = Do your people get to learn new things?
employer-staff-heard = Do you ask your people what is good at work and what could be better?
employer-visits = Could jobseekers come and see the workplace?
employer-visits-already = People have visited us
employer-visits-yes = Yes
employer-visits-tell = We want to know more
employer-visits-not-now = Not right now

employer-section-talk = Where to go on
employer-topic = What would you like to talk about first?
employer-topic-help = This tells us who knows the matter best.
employer-topic-recruiting = Finding people
employer-topic-trial = A work trial
employer-topic-apprentice = An apprenticeship
employer-topic-language = Learning Finnish at work
employer-topic-tools = Devices and programs at work
employer-topic-image = How to tell others about the work
employer-topic-not-sure = We do not know yet

# Result: what they do well

employer-strength-recruiting = It is easy to see what you look for and what the work is.
employer-strength-induction = A new person gets a good start with you.
employer-strength-tools = Devices and programs are learned in peace with you.
employer-strength-image = You speak openly of your work and listen to your people.
employer-strength-trial = You have opened your door to work trials.
employer-strength-apprentice = People have learned a trade with you as apprentices.
employer-strength-open-language = People can start with you even with little Finnish.
employer-strength-language-help = You help people learn Finnish at work.
employer-strength-answers = Everyone who applies gets a reply from you.
employer-strength-named-person = A new person always has someone to ask.
employer-strength-part-time = People can work part-time with you. That opens the door to many.
employer-strength-visits = People may come and see what the work is like.
employer-strength-knows-need = You already know how many people you need.
employer-strength-thought = You stopped to see your workplace with the eyes of a new person.

# Result: next steps

employer-next-tell-need = Tell us what you need before you advertise
employer-next-tell-need-how = The coordinator helps with the advert and looks for people with you.
employer-next-season = Plan the season in good time
employer-next-season-how = Count how many people you need and from which day. Tell the coordinator.
employer-next-named-person = Name someone for each new person to ask
employer-next-named-person-how = Agree who takes questions in the first weeks. Tell the name before the first day.
employer-next-trial = Choose one job for a work trial
employer-next-trial-how = Describe the job in a few sentences. The trial is agreed with the employment services before it starts. One to three months is often enough.
employer-next-answer-all = Reply to everyone who applies
employer-next-answer-all-how = Write one friendly message ready to send. Many people wait for a reply in vain, so they will remember you.
employer-next-apprentice = Find out if an apprenticeship would suit you
employer-next-apprentice-how = The college helps you start. It takes at least 25 hours of work a week on average, and one person named as guide.
employer-next-subsidy = Ask about the pay subsidy in good time
employer-next-subsidy-how = The work may start only when the subsidy has been decided. The coordinator tells you who it is for.
employer-next-plain = Choose one way to help a learner of Finnish
employer-next-plain-how = Start with pictures in the instructions, or a work partner who speaks calmly.
employer-next-less-finnish = Find a job where less Finnish is enough
employer-next-less-finnish-how = Go through the tasks of one shift. Mark those with little talk.
employer-next-split-hours = Try if two people could share one job
employer-next-split-hours-how = Students, parents and those who come back to work step by step often look for part-time work.
employer-next-practise = Give time to practise with devices and programs
employer-next-practise-how = Set aside half an hour of a new person's first week.
employer-next-first-weeks = Make a plan for the first weeks
employer-next-first-weeks-how = One page is enough: what is learned first, who teaches, when you talk.
employer-next-notice = Read your last job advert as if you were to apply
employer-next-notice-how = Take out what the work can do without. Add pay and hours.
employer-next-visits = Ask jobseekers to come and see
employer-next-visits-how = An hour and a small group is enough to start with. The coordinator helps to gather the group.
employer-next-show-work = Show what it is like to work with you
employer-next-show-work-how = Ask one person to tell of their day in their own words.
employer-next-ask-coordinator = Talk with the coordinator
employer-next-ask-coordinator-how = They know the services of the area and tell you what would suit you.
employer-next-ask-staff = Ask your people what is best about the work
employer-next-ask-staff-how = Use their words in your next advert.

# Result: support

employer-support-recruiting = Help to find people
employer-support-recruiting-what = The employment services help with the advert and look for people with you.
employer-support-work-trial = Work trial
employer-support-work-trial-what = A jobseeker gets to know the work with you. It is not employment, and you guide them. It is agreed in writing before it starts.
employer-support-apprenticeship = Apprenticeship
employer-support-apprenticeship-what = A person learns the trade at work and is paid by you. You and the college agree on it together.
employer-support-pay-subsidy = Pay subsidy
employer-support-pay-subsidy-what = It covers a part of the pay when you hire an unemployed jobseeker. It is decided before the work starts.
employer-support-language = Finnish at the workplace
employer-support-language-what = A person can learn the Finnish of their field while they work. Ask what courses there are now.
employer-support-digital = Digital coaching
employer-support-digital-what = Devices and programs are learned in peace with a coach. Ask if it suits your people.
employer-support-coordinator = The coordinator
employer-support-coordinator-what = They reply to questions and help you on. Asking commits you to nothing.

# Why there

employer-routing-apprenticeship = You wanted to talk about an apprenticeship. The college knows about those.
employer-routing-language = You wanted to talk about learning Finnish at work. Here they know the language courses.
employer-routing-employer = Here a coordinator looks at the matter with you and helps you on.

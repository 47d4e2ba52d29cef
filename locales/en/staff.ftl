### The staff's questionnaire: digital skills in guidance. Nothing is sent.

staff-title = Digital skills in guidance
staff-lead = See which digital skills you already have to guide clients. You see your strengths and where to go on.
staff-stays = This is for you alone. What you say passes through the server, but it is not kept and not sent to anyone.
staff-result = You are here now
staff-scales = The picture that came of it
staff-strengths = What goes well already
staff-steps = Where you can go on
staff-supports = Where you find support

staff-step-not-yet = Not yet
staff-step-at-times = Sometimes
staff-step-mostly = Mostly
staff-step-always = Always

staff-scale-guiding = Guiding clients
staff-scale-practice = Your way to help

# The work

staff-section-work = Your work
staff-often = How often do you help clients with digital matters?
staff-often-daily = Every day
staff-often-weekly = Every week
staff-often-at-times = Sometimes
staff-often-rarely = Rarely
staff-topics = Where do your clients need help?
staff-topics-sign-in = Proving who they are online
staff-topics-profile = Making a job profile
staff-topics-applying = Applying for jobs
staff-topics-benefits = Applying for benefits
staff-topics-devices = Using a phone or a computer
staff-topics-safety = Safety
staff-topics-ai = Using AI
staff-topics-nothing = None of these

# Own skills

staff-section-digital = Your own digital skills
staff-section-digital-intro = The questions are the same as for jobseekers, so some are about looking for work. Say how it goes for you yourself.

# Guiding clients

staff-section-guiding = Guiding clients
staff-section-guiding-intro = Now we ask how you guide a client. The client does it, you help with words.
staff-guide-sign-in = Can you guide a client to prove online who they are?
staff-guide-profile = Can you guide a client to make a job profile?
staff-guide-spot = Can you notice what is hard for a client in an online service?
staff-guide-safe = Can you explain scams so that a client can spot them?
staff-guide-where = Can you tell a client where there is digital help nearby?
staff-own-hands = Do you let the client press and type while you help?
staff-plain-words = Do you explain hard words in everyday language?
staff-shielded = Do you let clients type their password so that you do not see it?
staff-shielded-help = The same goes for bank codes.

# Learning on

staff-section-growing = How you go on
staff-learn-how = How do you like to learn?
staff-learn-how-peer = With a workmate
staff-learn-how-course = On a course
staff-learn-how-own-pace = At my own pace
staff-learn-how-notes = From written instructions
staff-share = Could you show a workmate how something is done?
staff-share-yes = Yes
staff-share-later = Later
staff-share-not-now = Not right now

# Result: what goes well

staff-strength-guiding = You guide clients in digital matters with a sure hand.
staff-strength-practice = You help in a way that lets clients learn.
staff-strength-digital = Your own digital skills carry you well in guidance.
staff-strength-safe = You can explain scams in clear words.
staff-strength-where = You know where clients find digital help.
staff-strength-own-hands = You let the client do it.
staff-strength-thought = You stopped to look at your own skills. That is a good start.

# Result: next steps

staff-next-basics = Build up your own digital skills first
staff-next-basics-how = Choose one skill from the result and practise it once a week.
staff-next-sign-in = Practise how to guide a sign-in
staff-next-sign-in-how = Go through it with a workmate. One does it, the other helps with words.
staff-next-safe = Practise how to explain scams
staff-next-safe-how = Look at two scam messages and think how you can spot them.
staff-next-where = Find out where clients get digital help
staff-next-where-how = Make a list of the nearest places and times. Share it with your team.
staff-next-profile = Go through the parts of a job profile
staff-next-profile-how = Think how you would explain each part to a client.
staff-next-spot = Watch for a while how a client uses a service
staff-next-spot-how = Ask them to say out loud what they look for. Help only then.
staff-next-shielded = Agree on a way to keep passwords private
staff-next-shielded-how = Turn away when the client types. Say why you do so.
staff-next-own-hands = Let the client press
staff-next-own-hands-how = Keep your hands off the device and help with words.
staff-next-share = Show a workmate one good way
staff-next-share-how = Ten minutes in a team meeting is enough.
staff-next-peer = Set a time with a workmate
staff-next-peer-how = Choose one service and go through it together.
staff-next-course = Find one short course
staff-next-course-how = Ask if you can take it in working hours.
staff-next-own-pace = Set aside half an hour a week
staff-next-own-pace-how = Take one thing each time and try it right away.
staff-next-notes = Write a one-page guide for yourself
staff-next-notes-how = Choose a service that your clients often ask about.
staff-next-one-skill = Choose one skill and practise it this month
staff-next-one-skill-how = See in the result what is close to what you can do.
staff-next-talk-team = Talk in your team about who can do what
staff-next-talk-team-how = Agree who to ask about what.

# Result: support

staff-support-course = A course
staff-support-course-what = Colleges have short courses. Ask which of them suits your work.
staff-support-coaching = Digital coaching
staff-support-coaching-what = Digital coaches do the same work as you. Ask if you can come and watch.

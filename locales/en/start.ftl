### The start, the situation questions and what all screens share.

# The start screen

start-title = Find your direction
start-lead = Tell us about your skills and what you like. You will see your strengths, work near you and a first step.
start-time = This takes about twelve minutes.
start-stays = Your answers stay on this device. Nothing leaves without your permission. You first see what would be sent, and you decide.
start-server = Your answers pass through the city's server. We do not keep or record them until you send them yourself.
start-voluntary = This is voluntary. If you do not use it, your benefits and your services stay the same.
start-stop-any-time = You can skip questions and stop at any time.
start-closed-tab = Your answers stay if you reload the page. If you close the tab, they are gone.
start-not-kept = Your answers are gone if you reload or close the page.
start-idle = We remove your answers from this device after two hours without use.
start-privacy-link = Read how we protect your data
start-call = Would you rather talk? Call us. The number is { $phone }. We answer { $hours }.
start-begin = Begin

# The path picture and progress

path-label = The stages of your path
stretch-situation = Your situation
stretch-digital = Digital skills
stretch-interests = Interests
stretch-result = Result
progress-situation = Your situation: question { $number } of { $about }
progress-digital = Digital skills: question { $number } of about { $about }
progress-interests = Interests: page { $number } of about { $about }

# Municipality

question-municipality = Which municipality do you live in?
question-municipality-help = This lets us show work and help near you.
municipality-other = Somewhere else

# What the person hopes for

question-goal = What do you hope for right now?
question-goal-help = Choose what matters most to you now.
goal-work = Work as soon as possible
goal-new-field = Work in a new field
goal-training = Training or a qualification
goal-not-sure = I don't know yet

# Own estimate of Finnish

question-finnish = How well do you know Finnish?
question-finnish-help = Your own estimate is enough. This is not a test.
finnish-none = No Finnish yet: uses another language
finnish-words = A few words: can say hello and own name
finnish-simple = Simple Finnish: can manage in shops and on the bus
finnish-everyday = Everyday Finnish: can manage most conversations at home and at work
finnish-good = Good Finnish: can also write at work
finnish-fluent = Fluent Finnish, or Finnish as first language

# What makes working harder

question-barriers = What makes working harder right now?
question-barriers-help = You can choose several or skip this. The counsellor sees your answer only if you send it.
barrier-health = Own health
barrier-care = Caring for a child or someone close
barrier-transport = Getting to work is difficult
barrier-licence = No driving licence
barrier-device = No suitable device or internet connection
barrier-eid = No bank codes or other way to prove identity online
barrier-skills = Skills need refreshing
barrier-other = Something else
barrier-nothing = None of these

# Digital questions

question-digital-help = How well can you do this today?
question-digital-example = Example: { $example }

# Interest screens

question-interests = What would you like to do at work?
question-interests-help = Just think about whether you would enjoy doing it. You don't need to know how yet.

# Buttons and switches

button-next = Next
button-back = Back
button-skip = Skip this question
button-retry = Try again
button-clear = Clear my answers
clear-question = Clear all your answers? You cannot get them back.
button-clear-confirm = Yes, clear them
button-clear-cancel = No, keep them
cleared = Your answers have been cleared. You can start again.
language-switch = Language
kept-offer = Save and go on later or elsewhere
kept-have-code = I have a code or a file

# When something needs attention

error-summary-title = Please check this
error-choose-one = Choose one answer or skip the question.
error-choose-some = Choose one or more. You can also skip the question.
waiting = One moment, the next question is coming.
waiting-slow = The connection is slow. Please wait a little. Your answers are safe.
failed-title = The next question did not arrive
failed-text = Your answers are still on this page. Try again or call us. The number is { $phone }. We answer { $hours }.
plain-link = Answer the questions on an ordinary page
call-instead = Would you rather call? The number is { $phone }. We answer { $hours }.
offline-kept = The connection was lost. Your answers are kept on this device. You can go on when the connection is back.
offline-back = The connection is back.

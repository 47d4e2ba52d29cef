### Result, preview, print, being counted without a name, and the beginning of sending.

# Result

result-title = This is where you are now
result-lead = Your answers make this picture. It is the start of a conversation, not a grade.
result-here = You are here
result-not-sent = Only you have this result. Nothing has been sent.
result-some-dropped = Some questions have changed since you answered. The result uses the answers that still count.

# Strengths

result-strengths-title = This already goes well for you
result-strengths-none = We do not know yet what goes well for you. You can go back to the questions or talk with a counsellor.
result-strengths-help = You can already do these with help:
result-strengths-start = You are at the start. Every skill can be learned, and there is help. You already know what you like:

# The picture of digital skills

result-skills-title = Your digital skills in five areas
result-skills-lead = The diamond is our best estimate. The coloured area shows where your skills most likely are.
result-skills-none = The questions about digital skills were skipped. So there is no picture yet.
result-stretch-1 = Starting
result-stretch-2 = Basic
result-stretch-3 = Good
result-stretch-4 = Strong
result-skill-words = { $band }. { $sureness }.
result-skill-range = Probably between “{ $low }” and “{ $high }”.
result-skill-range-one = Probably: “{ $level }”.

# What to learn next

result-learn-title = You can go on from here
result-learn-lead = These skills are close to what you already know.
result-learn-none = We have nothing new to suggest for learning just now. A counsellor is happy to tell you more.
result-learn-where = Where to learn: { $kind }
result-place-link = Read more: { $name }

# Interests

result-interests-title = What you like
result-interests-lead = What you like most comes first.
result-interests-flat = You liked everything about the same. So we cannot yet say which work would suit you best.
result-interests-none = The questions about interests were skipped. So there is no picture yet.
result-like-much = You like it a lot
result-like-some = You like it to some extent
result-like-little = Maybe a little
result-like-not = Rather not

# Corners of the hexagon: one short word
result-corner-r = Hands
result-corner-i = Explore
result-corner-a = Create
result-corner-s = Help
result-corner-e = Lead
result-corner-c = Organise

# Work near you

result-work-title = Work that is worth a look
result-work-lead = We suggest these from what you like and where people are needed near you. You decide.
result-work-none = We have no suggestion yet. A counsellor helps you find a direction.
result-work-more = Show the other suggestions
result-work-entry = The usual way in: { $entry }
result-work-esco = Read more about the occupation (ESCO)
result-work-first = First step this month
result-work-path = Path: { $name }
result-work-source = Read the source
result-step-by = Responsible: { $party }
result-step-weeks =
    { $weeks ->
        [52] about a year
        [104] about two years
        [156] about three years
        [one] about a week
       *[other] about { $weeks } weeks
    }
result-step-weeks-range =
    { $max ->
        [13] 1–3 months
        [78] a year to a year and a half
        [156]
            { $min ->
                [52] 1–3 years
                [104] 2–3 years
               *[other] { $min }–{ $max } weeks
            }
       *[other] { $min }–{ $max } weeks
    }
result-path-finnish = Finnish needed: “{ $level }”
result-path-paid = Income on the way: { $ways }
result-path-sources = Sources: { $sources }

# What now

result-next-title = What would you like to do next?
result-next-send = Send to a counsellor
result-next-send-help = First you see exactly what a counsellor would see. You can leave parts out.
result-print = Print or save
result-print-help = The result fits on two pages.
result-print-day = Printed { $date }
result-restart = Start again
result-restart-help = Your answers are removed from this device.

# Being counted without a name

count-title = Help the city without your name
count-label = Count my answers without my name
count-help = The city sees what help is needed in the area. Your name, your code and your own text are not included. Your answers to the questions are kept together but without your name, so that the questions get better.
count-undo = This cannot be undone later, because we do not know which answers were yours.
count-send = Count my answers
count-none-chosen = Tick the box first if you want your answers counted.
count-sending = Counting your answers.
count-done = Thank you. Your answers have been counted without your name.
count-failed = The connection does not work right now. Your answers were not counted. You can try again.

# Preview

preview-title = This is what a counsellor would see
preview-lead = Nothing has been sent yet. Check what you want to tell.
preview-parts = Choose what is sent
preview-part-in = Send this part: { $part }
preview-part-out = This part is not sent.
preview-empty = You took out every part. Then a counsellor sees only your contact details.
preview-contact = You write your contact details on the next page. You send only there.
preview-go-on = Go on to sending
preview-new-tab = Open the next page in a new tab
preview-back = Back to the result

# The send page in a frame

send-frame-title = Page for sending
send-frame-heading = Send to a counsellor
send-frame-waiting = The page will open in a moment.
send-frame-failed = The page does not open here. Your answers are kept. Try again, or open the page in a new tab.
send-tab-opened = The page opened in a new tab. Your answers are still here, too.
send-done-title = Your case has arrived
send-done-text = Your answers are removed from this device. Write down the code below.

# Own view and small tasks

result-views-title = Your own view and the small tasks
result-views-lead = The picture of your digital skills uses both.
result-views-own = Your own view: “{ $low }” – “{ $high }”.
result-views-own-one = Your own view: “{ $level }”.
result-views-tasks =
    { $given ->
        [one]
            { $right ->
                [0] You did one small task. It is worth another look.
               *[other] You did one small task. It went well.
            }
       *[other]
            { $right ->
                [0] You did { $given } small tasks. They are worth another look.
                [one] You did { $given } small tasks. One of them went well.
               *[other] You did { $given } small tasks. { $right } of them went well.
            }
    }
result-views-tasks-none = The small tasks were skipped. The picture now uses your own answers.
result-views-agree = The tasks show the same as you said.
result-views-more = The tasks show more than you said. You may know more than you think.
result-views-less = The tasks show a little less than you said. You can look at it together with a counsellor.
result-views-how-title = How this picture is made
result-views-how = Your own answers count most. The tasks and the two people described move the picture a little. If the answers pull in different directions, the coloured area is wider.
result-views-marks = The ring is your own view. The diamond is our best estimate with the tasks.
result-task-right = Went well
result-task-other = Worth another look
result-task-skipped = Not answered

# Ties

result-work-tie = Suits you about as well as the one above.

# Profile text. list = competence-*, occupation-* or scale-*-you (I like), level = finnish-*

result-profile-title = Text for your job profile
result-profile-lead = You can copy the text into your profile on Job Market Finland (Työmarkkinatori). Change it as you like.
result-profile-copy = Copy the text
result-profile-copied = The text has been copied.
result-profile-language = Language of the text
result-profile-empty = The text is made from your answers. Answer a few questions first.
profile-goal-work = I am looking for work and want to start soon.
profile-goal-new-field = I am looking for work in a new field.
profile-goal-training = I want to study or gain a qualification.
profile-goal-not-sure = I am looking for a direction in working life that suits me.
profile-skills = I can do these on my own: { $list }.
profile-skills-help = I help others with these: { $list }.
profile-learning = I am learning: { $list }.
profile-interests = I like { $list }.
profile-work = I am interested in these jobs: { $list }.
profile-finnish-words = I know a few words of Finnish.
profile-finnish-simple = I speak simple Finnish.
profile-finnish-everyday = I manage most conversations in Finnish.
profile-finnish-good = My Finnish is good, and I can write it at work.
profile-finnish-fluent = I speak fluent Finnish.

# Another question for a flat interest profile

result-interests-preference = This picture rests on the days you chose.

### Questionnaires for others than jobseekers: what all of them say. The texts of each are in a file of its own.

instrument-minutes =
    { $minutes ->
        [one] This takes about a minute.
       *[other] This takes about { $minutes } minutes.
    }
instrument-progress = Question { $number } of about { $about }

# Where a subject stands now. No number is shown.
instrument-stand-start = At the start
instrument-stand-way = Well on the way
instrument-stand-strong = Strong

# Which answer something came from
instrument-because-chosen = You said: “{ $question }” – { $answer }.
instrument-because-count = You said: “{ $question }” – { $count }.
instrument-because-scale = What you said about “{ $scale }”: { $stand }.
instrument-because-digital = Digital skills: { $band }.

# What is sent
instrument-brief-line = { $question } – { $answer }
instrument-brief-number = { $question } – { $count }
instrument-brief-none = { $question } – None of these
instrument-brief-skipped = { $question } – No answer
instrument-brief-result = The result

# The queue that only the employer's questionnaire uses
queue-kind-employer = Employer services

# On the page
instrument-progress-section = { $section } – { $progress }
instrument-error-number = Write a whole number from { $least } to { $most }.
instrument-error-most = You can choose { $most } at most. Take some choices away.
instrument-scale-line = { $scale }: { $stand }
instrument-stand-none = No answers
instrument-why = Why is this here?

# The result as it is sent
instrument-brief-strength = Goes well already: { $text }
instrument-brief-next = Next step: { $text }
instrument-brief-support = Support: { $text }

### Targets of projects: the board and the report for funders.

targets-link = Targets of projects
targets-title = Targets of projects
targets-lead = What each project is to reach, what there is so far, and what is needed a month from here.
targets-none = No project has been defined for your service. Projects are defined in the site file.
targets-others = You see whole months only, added up until there are at least five cases. So no number tells of one person.
targets-report = Report for funders
targets-month = { $month }/{ $year }
targets-months = { $from }–{ $until }
targets-so-far = { $count } of { $target } so far.
targets-too-few = Fewer than { $count } of { $target } so far.
targets-needed = From here { $count } a month are needed. { $left }
targets-months-left = { $count ->
    [one] One month is left.
   *[other] { $count } months are left.
}
targets-reached = The target is reached.
targets-over = The project is over.
targets-by-month = By month
targets-time = Month
targets-number = Number
targets-bar = As a bar
targets-what-counts = What counts

## What is counted
target-kind-people-reached = People reached
target-kind-into-work = Into work
target-kind-into-training = Into training
target-kind-into-work-or-training = Into work or training
target-counts-people-reached = Each case that a person has sent counts once, in the month in which it was sent. Who sends two cases counts twice, because the service does not know that it is the same person.
target-counts-into-work = Each case counts once, in the month in which it was first closed or followed up with the outcome “Work started”.
target-counts-into-training = Each case counts once, in the month in which it was first closed or followed up with the outcome “Training started”.
target-counts-into-work-or-training = Each case counts once, in the month in which it was first closed or followed up with the outcome “Work started” or “Training started”.

## The report
targets-service = Service
targets-organisations = Organisations
targets-project-time = Project
targets-counted-until = Counted to the end of
targets-made = Report made
targets-figures = Figures
targets-how = How the figures came about
targets-how-cases = The service counts the figures from cases and what has been written down about them. Nobody types a figure in.
targets-how-once = A case counts once for each figure, in the month in which it became known, by Finnish time.
targets-how-few = The report counts whole months only. Months with fewer than five cases are added to the months after them. What is still fewer than five at the end is left out until there is more.
targets-how-erased = A case that is erased when its time is over still counts. A case that its sender has withdrawn does not.
targets-how-needed = The number needed a month is what is missing, divided by the months left. This month counts as a whole one.

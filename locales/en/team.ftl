### Tasks, the team, absences and figures.

## Tasks: what somebody has been given to see to
task-title = { $count ->
    [one] One task for you
   *[other] { $count } tasks for you
}
task-due = By: { $when }
task-instead-of = As deputy of { $name }
task-read = Read
task-told-title = Open tasks
task-told = { $name }: { $what } By: { $when }.
task-half-time = Half of the time to first contact has passed. Make contact or pass the case on.
task-time-up = The time for first contact is up. Make contact now.
task-overdue = First contact is late. Make sure that somebody makes it.
task-lease-lapsed = The case went back to the queue, because there was no contact in two working days.
task-not-taken = A case moved to the queue has not been taken in two working days. See that somebody takes it.
task-moved-not-taken = The case you moved has not been taken in two working days. Ask the receiver.
task-contest = The client says the queue is wrong. Read why, and answer.
task-contest-late = The answer to the client about the queue is late. Decide it.
task-next-action = The next action you agreed is today.
task-next-action-late = The next action is late. See whether the colleague needs help.
task-handed-over = You received a case that a colleague held.
task-follow-up-3 = Ask how the client is doing after three months.
task-follow-up-12 = Ask how the client is doing after a year.

## The team
team-nav = Team
team-title = Team
team-lead = Who works your queues, who has room, and who is away.
team-back = Back to the team
team-nobody = Nobody is in this queue yet. An administrator adds members.
team-held = Cases now
team-room-head = Room
team-room = { $count ->
    [0] No room
    [one] For one case
   *[other] For { $count } cases
}
team-no-limit = No limit
team-away-head = Away
team-away = Back on { $date }
team-limits = How many open cases at most
team-limits-help = When the limit is reached, they cannot take new cases from the queue. An empty field: no limit.
team-holds = { $count ->
    [0] They hold no case of this queue now.
    [one] They hold one case of this queue now.
   *[other] They hold { $count } cases of this queue now.
}
team-limits-button = Save the limits
team-error-limit = Type a number from 0 to 500, or leave the field empty.
team-away-title = Absence
team-cases = { $count ->
    [0] No open cases
    [one] One open case
   *[other] { $count } open cases
}
team-cases-none = They hold no cases now that you could give to somebody else.
team-hand-over-help = Choose the cases and who receives them. State and dates stay. The receiver gets a task about it.
team-hand-over-cases = Cases to hand over
team-hand-over-to = To whom
team-hand-over-button = Hand over the cases
team-error-cases = Choose at least one case.
team-error-queue = They do not belong to all queues of these cases. Choose somebody else, or fewer cases.

## Absences
away-title = Absence
away-lead = When your absence begins, your open cases go to your deputy or to whoever looks after the queue. Nobody is left waiting.
away-lead-member = When the absence begins, their open cases go to the deputy or to whoever looks after the queue.
away-add = Enter an absence
away-from = First day away
away-until = Last day away
away-until-help = This day is still part of the absence.
away-deputy = Deputy
away-no-deputy = Whoever looks after the queue
away-button = Save the absence
away-end = Remove
away-line = { $from } – { $until }
away-line-deputy = { $from } – { $until }, deputy { $name }
away-error-order = The last day cannot be before the first.
away-now = You are marked as away. You are back on { $date }. Until then you take no new cases.
away-now-go = Change the absence
away-go = Enter an absence

## Figures
figures-nav = Figures
figures-title = Figures of the queues
figures-lead = How many wait now, and how long it usually takes until first contact.
figures-hidden = Small numbers are not shown, so that nobody can be recognised.
figures-none = You have no queues yet. An administrator adds them.
figures-caption = Open cases by queue
figures-organisation = Organisation
figures-waiting = Waiting
figures-held = In hand
figures-overdue = Late
figures-usual = Usual wait
figures-few = fewer than { $count }
figures-more = { $count } or more
figures-days = { $count ->
    [0] the same day
    [one] one working day
   *[other] { $count } working days
}
figures-unknown = not known yet

### The plan, steps to other organisations, shared details, messages.

## Phases and responsibilities
phase-intake = Intake
phase-guidance = Guidance
phase-training = Training
phase-work-trial = Work trial
phase-follow-up = Follow-up
plan-phase = Whose move: { $phase }
plan-responsible = Responsible
plan-takes-part = Takes part
plan-told = Kept informed

## State of a step
plan-step-planned = Planned
plan-step-sent = Sent, waiting for an answer
plan-step-accepted = Being done
plan-step-done = Done
plan-step-declined = Declined
plan-step-cancelled = Taken out of the plan

## Tasks
task-step-not-taken = Nobody has taken on the step you sent in two working days. Ask the receiver or plan another way.
task-step-declined = The step was declined. Read why, and plan another way.
task-step-due = The day of the step is today.
task-person-wrote = The client has written. Read the message and answer.
task-phase-changed = The case has come to a new phase. You are kept informed.
task-phase = Phase: { $phase }

## The plan on the page of a case
plan-title = Plan
plan-none = The plan has no steps yet. Add a step or take a ready pathway.
plan-client = The client
plan-due = By { $date } ({ $when })
plan-spot = Place: { $spot }
plan-accept-by = Answer by { $date }
plan-step-outcome = Outcome: { $outcome }
plan-state = { $state } { $date }
plan-send = Send
plan-finish = Mark as done
plan-cancel = Take out of the plan
plan-change = Change the step
plan-change-button = Save the step
plan-add = Add a step
plan-add-button = Add to the plan
plan-text = What is to be done?
plan-text-help = The client reads this under their code, and the receiver on their own page. Write nothing the client has not agreed to share.
plan-whose = Whose step?
plan-person = Who does it?
plan-nobody-named = Anyone in the organisation
plan-step-phase = To which phase does it belong?
plan-due-label = By
plan-meeting = Meeting, if a time is agreed
plan-day = Day
plan-time = Time
plan-spot-label = Place
plan-pathway = Take the steps of a pathway
plan-pathway-help = The steps come into the plan in the client's language. You can change them and take them out.
plan-pathway-label = Pathway
plan-pathway-button = Take the steps
plan-share = The client agreed to share
plan-share-help = Ask the client first. They see this under their code and can stop sharing at any time.
plan-share-org = Organisation that may see it
plan-share-parts = What may be shown?
plan-share-how = How was it agreed?
plan-share-how-help = In short, for example: by phone today.
plan-share-button = Record the consent
plan-shares = What the client agreed to share
plan-share-line = { $org }: { $parts }. Agreed { $date }, recorded by { $name }.
plan-share-ended = { $line } Sharing ended { $date }.
plan-unshare = Stop sharing
plan-name = Your name for the client
plan-name-help = Under their code the client sees that a counsellor has their case. They see your name only if you allow it in this case.
plan-name-label = The client may see my name
plan-name-button = Save
plan-hidden = What is not shown
plan-hidden-help = The client did not agree to pass these on to your organisation.
plan-need-hidden = Situation not shown
plan-move-parts = What has the client agreed to pass on?
plan-move-parts-help = If you leave a part out, the other organisation does not see it. Within your own organisation everything stays.

## Messages
plan-messages = { $count ->
    [one] One message
   *[other] { $count } messages
}
plan-message-waits = The client is waiting for an answer
plan-messages-open = Open the messages
plan-messages-sealed = Opening them is written into the log.
plan-message-head = { $who }, { $time }
plan-message = Write to the client
plan-message-label = Message
plan-message-help = The client reads it under their code. The e-mail only says that there is something new.
plan-message-button = Send the message

## Steps sent to us
plan-steps-here = { $count ->
    [one] Sent to us: one step
   *[other] Sent to us: { $count } steps
}
plan-step-title = A step sent to us
plan-no-day = No day set
plan-answer-by = Answer by: { $when }
plan-do-by = To be done by: { $when }
plan-from = { $name }, { $org }
plan-sent-by = Sent by
plan-now = State
plan-when = When
plan-step-own-case = The case is with you now. Open the case.
plan-shared-here = What the client agreed to share with you
plan-shared-none = Nothing yet. Ask the sender what was agreed with the client.
plan-contact-open = Open the personal details
plan-accept = We take this on
plan-accept-help = When you take this on, the step is yours. The sender and the client see that.
plan-done = The step is done
plan-done-button = Mark as done
plan-last-help = This is your last step for this client. Say what came of it.
plan-outcome = What came of it?
plan-decline = We cannot take this on
plan-decline-reason = Why?
plan-decline-help = The sender reads the reason and finds another way. The client does not have to look for one.
plan-decline-button = Give back to the sender

## Outcomes from different sides
plan-now-received = { $org } says: { $outcome }.
plan-now-unlike = The client, the counsellor and the receiver say different things. Ask how it went.

## What was done
desk-done-step-added = The step is in the plan.
desk-done-pathway = The steps of the pathway are in the plan.
desk-done-step-sent = The step is sent. If nobody takes it on in two working days, you get a task.
desk-done-step-done = The step is marked as done.
desk-done-step-cancelled = The step is taken out of the plan.
desk-done-step-changed = The step is saved.
desk-done-step-accepted = The step is yours now.
desk-done-step-declined = The step went back to the sender.
desk-done-shared = The consent is recorded. The client sees it under their code.
desk-done-unshared = Sharing has ended.
desk-done-name-shown = The client sees your name now.
desk-done-name-hidden = The client does not see your name.
desk-done-message = The message is sent.

## What to mend
plan-error-text = Write what is to be done.
plan-error-whose = Choose whose step it is.
plan-error-person = Choose a person of the same organisation.
plan-error-date = Choose a day from today on, within two years.
plan-error-day = Choose a day for the meeting or clear the time.
plan-error-time = Write a time, for example 10:30.
plan-error-spot = Write the place in short, at most 200 characters.
plan-error-pathway = Choose a pathway.
plan-error-org = Choose an organisation.
plan-error-parts = Choose at least one part that you see yourself.
plan-error-how = Write how it was agreed with the client.
plan-error-message = Write a message.
plan-error-message-long = Write a shorter message, at most 2000 characters.
plan-error-reason = Write the reason, so that the sender can help the client in another way.
plan-error-outcome = Say what came of it.
plan-error-closed = The receiver takes no new cases now. Choose another way.
plan-error-named-people = The client's details are protected. The step can only go to named people, and this organisation has none.
plan-error-step-changed = Somebody changed the step meanwhile. See how it is now.
plan-error-many-steps = The plan already has too many steps. Take out those that are no longer needed.
plan-error-many-messages = Many messages were sent today already. It is better to call.

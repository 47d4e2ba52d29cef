### Working together: agreements between organisations, and who leads what.

## The page
agreements-nav = Cooperation
agreements-title = Cooperation
agreements-lead = Which organisations have agreed to work together, and who leads what.
agreements-no-site = You belong to no queue yet. Ask an administrator.
agreements-list = Agreements
agreements-none = No agreement is in force or coming.
agreements-rule-needed = Parts of a case are shared only where an agreement is in force and the client has agreed too.
agreements-rule-consent = Where two organisations have an agreement, they share what it names and the client has agreed to. Where they have never had one, what the client has agreed to is enough.
agreements-over = { $count ->
    [one] One agreement that is over
   *[other] { $count } agreements that are over
}
agreements-leads = Who leads each phase
agreements-leads-caption = Phases on the way to work
agreements-phase = Phase
agreements-paths = Who leads each pathway
agreements-paths-help = Beside each stop stands whose it is here.

## An agreement
agreements-one = Agreement
agreements-parties = Which organisations agree?
agreements-purpose = What is it for?
agreements-purpose-help = In a sentence or two: what the organisations do together.
agreements-parts = What may be shared of a case
agreements-time = In force
agreements-from = from { $from } until it is ended
agreements-from-until = { $from } to { $until }
agreements-from-label = First day
agreements-until-label = Last day
agreements-until-help = Leave this empty if the agreement goes on until somebody ends it.
agreements-decides = Who decides about it?
agreements-decides-help = Name the post, for example: head of employment services.
agreements-log = Written down
agreements-made = { $date }, { $name }
agreements-ended = Ended { $time }, { $name }
agreements-narrower = An agreement never shows more than the client has agreed to, and what the client has agreed to never shows more than the agreement.
agreements-overlaps = At the same time these agreements are in force. What they name counts together.
agreements-new = New agreement
agreements-make-button = Save the agreement
agreements-renew = Renew the agreement
agreements-end = End the agreement
agreements-end-help = Sharing that rests on this agreement stops at once. What clients have agreed to stays written down. If you go on later, make a new agreement.
agreements-end-button = End now
agreement-standing-coming = Begins later
agreement-standing-in-force = In force
agreement-standing-over = Over
agreement-standing-called-off = Ended before it began

## On the page of a case
agreements-share-help = Agreements limit what can be shared.
agreements-parts-with = { $org }: { $parts }
agreements-nothing-with = { $org }: no agreement in force, nothing can be shared
agreements-share-none = { $line } Nothing is shown now: no agreement is in force.
agreements-share-narrower = { $line } Shown now, because agreements cover no more: { $parts }.

## What was done
desk-done-agreement = The agreement is saved.
desk-done-agreement-ended = The agreement is ended. Sharing that rested on it has stopped.
desk-done-agreement-over = The agreement was over already.

## What to mend
agreements-error-parties = Choose at least two organisations.
agreements-error-own = Choose your own organisation too. You cannot make agreements for others alone.
agreements-error-purpose = Write what the agreement is for.
agreements-error-part = Choose at least one part of a case.
agreements-error-from = Choose the first day, at most ten years away.
agreements-error-until = Choose a last day from today on, at most ten years away, or leave it empty.
agreements-error-order = Choose a last day that is not before the first day.
agreements-error-decides = Write who decides about the agreement.
agreements-error-parts = Choose only parts that an agreement with this organisation covers now.

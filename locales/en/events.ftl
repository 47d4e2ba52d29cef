### Events: the list, signing up, a person's own page, and mails.

events-title = Events
events-lead = Groups, information, visits and meetings. Signing up is free, and you need no account.
events-languages = Language of the page
events-empty = No events are coming up now. Please look again later.
events-all = All events
events-online = Online
events-filter-area = Municipality
events-filter-area-all = Everywhere
events-filter-kind = Kind of event
events-filter-kind-all = All kinds
events-filter-language = Language of the event
events-filter-language-all = All languages
events-filter = Show
events-feed = Subscribe to the events in your calendar
events-feed-help = The calendar fetches new events and changes by itself.
events-feed-name = Events: { $service }
events-kind-group = Group
events-kind-information = Information
events-kind-visit = Visit
events-kind-recruiting = Recruiting event
events-access-step-free = No steps
events-access-toilet = Accessible toilet
events-access-loop = Induction loop
events-access-quiet = Quiet room
events-access-sign = Sign language interpreter
events-when = { $begins }–{ $ends }
events-clock = { $hour }:{ $minute }
events-places = { $count ->
    [one] One place is free.
   *[other] { $count } places are free.
}
events-line = All places are taken. You can join the waiting list.
events-full = All places are taken.
events-closed = Signing up is over.
events-off = The event is cancelled.

# One event
events-one-title = Event
events-back = All events
events-fact-when = Time
events-fact-where = Place
events-fact-kind = Event
events-fact-languages = Language
events-fact-access = Accessibility
events-fact-org = Who arranges it
events-ics = Add to your calendar
events-sign-up-title = Sign up
events-closes = Sign up by { $time }.
events-name = Name
events-email = E-mail
events-email-help = We send you a confirmation and a reminder.
events-kept = Only those who arrange the event see your name and e-mail. We delete them 30 days after the event.
events-sign-up-button = Sign up
events-wait-button = Join the waiting list
events-by-code = Do you have a code?
events-by-code-help = You got it when you sent your case. We need nothing else.
events-by-code-button = Sign up with the code

# A person's own page
events-own-title = Your sign-up
events-own-coming = You have a place. Welcome!
events-own-offered = A place is free for you. Please confirm it by { $until }.
events-own-waiting = You are on the waiting list. Your number is { $number }.
events-own-waiting-more = We send you an e-mail when a place becomes free.
events-own-lapsed = You did not confirm the place in time. The next person has it now.
events-own-cancelled = Your sign-up is cancelled.
events-own-off = The event is cancelled. You need not do anything.
events-accept-button = I take the place
events-join = Join the event here:
events-more = Read more about the event
events-again = Sign up again
events-own-link = This page is only for you. Keep its address: with it you see your place and can cancel.
events-cancel-title = You cannot come?
events-cancel-lead = Please cancel in time. Then somebody else gets your place.
events-cancel-button = Cancel my sign-up

# To mend
error-event-name = Please write your name.
error-event-email = Please write your e-mail address. For example name@example.fi.
error-event-full = Somebody was just faster. All places are taken now.
error-event-closed = Signing up is over.
error-event-off = The event is cancelled.
error-event-too-late = The place is no longer kept for you. Below you see how it stands now.
error-event-own = There is no such page. Please check the address. We delete the details after the event.

# Mails
mail-event-place-subject = You have a place: { $title }
mail-event-place-body = Hello, you have a place at { $title }, { $time }. See the details or cancel here: { $url } The link is only for you.
mail-event-waits-subject = You are on the waiting list: { $title }
mail-event-waits-body = Hello, { $title }, { $time }, is full, and you are on the waiting list. We tell you if a place becomes free. See the details or cancel here: { $url } The link is only for you.
mail-event-offer-subject = A place is free for you: { $title }
mail-event-offer-body = Hello, a place is free for you at { $title }, { $time }. Please confirm it by { $until } here: { $url } The link is only for you.
mail-event-lapsed-subject = The place went to the next person: { $title }
mail-event-lapsed-body = Hello, you did not confirm the place in time, and the next person has it now. The event: { $title }, { $time }. See whether you can sign up again: { $url }
mail-event-displaced-subject = You are on the waiting list again: { $title }
mail-event-displaced-body = Hello, there are fewer places now at { $title }, { $time }, and you are on the waiting list again. We are sorry. We tell you if a place becomes free: { $url }
mail-event-cancelled-subject = Your sign-up is cancelled: { $title }
mail-event-cancelled-body = Hello, your sign-up is cancelled. The event: { $title }, { $time }. If this was a mistake, look here: { $url }
mail-event-reminder-subject = Reminder: { $title }
mail-event-reminder-body = Hello, please remember { $title }, { $time }. See the place or cancel here: { $url }
mail-event-changed-subject = The event has changed: { $title }
mail-event-changed-body = Hello, the time or place of { $title } has changed. It begins { $time }. See the new details here: { $url }
mail-event-off-subject = The event is cancelled: { $title }
mail-event-off-body = Hello, { $title }, { $time }, is cancelled. You need not do anything. Read more: { $url }

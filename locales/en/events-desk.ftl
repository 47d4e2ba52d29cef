### Events at the desk: arranging them, and who has signed up.

events-desk-near = Events to sign up for
events-desk-nav = Events
events-desk-title = Events
events-desk-lead = Groups, information, visits and recruiting events. All of them stand on the service's page of events at once.
events-desk-new = New event
events-desk-public = Open the public list
events-desk-public-one = Open the public page of the event
events-desk-empty = No events are coming up
events-desk-empty-help = When you create an event, people can sign up for it at once.
events-desk-coming-title = Coming up
events-desk-past-title = Past events
events-desk-one = Event
events-desk-taken = { $held }/{ $capacity } places taken
events-desk-wait = { $count ->
    [one] one waits
   *[other] { $count } wait
}
events-desk-came = { $count ->
    [one] One person had a place
   *[other] { $count } people had a place
}
events-desk-back = Back to the events
events-desk-back-one = Back to the event

## The form
events-desk-change-title = Change the event
events-desk-host = Who arranges it
events-desk-kind = Kind of event
events-desk-words = Name and description
events-desk-words-help = Write them in one language at least. Others see the language that suits them best.
events-desk-name = Name ({ $language })
events-desk-about = Description ({ $language })
events-desk-when = When
events-desk-date = Day
events-desk-from = Begins at
events-desk-until = Ends at
events-desk-last-date = Last day
events-desk-last-date-help = Only if the event ends on another day.
events-desk-which = This time comes twice that night. Which one?
events-desk-which-first = The first, in summer time
events-desk-which-second = The second, in winter time
events-desk-where = Where
events-desk-spot = Place
events-desk-spot-help = Address and how to get there. Leave it empty if the event is online only.
events-desk-link = Link to the online event
events-desk-link-help = Shown only to those who have a place.
events-desk-area = Municipality
events-desk-area-all = Everywhere
events-desk-access = What the place has
events-desk-langs = Languages of the event
events-desk-places = Places
events-desk-capacity = How many places
events-desk-closes = Last day to sign up
events-desk-closes-help = Voluntary. Otherwise people can sign up until the event begins.
events-desk-waiting-list = When the places are taken, people can join a waiting list
events-desk-offer = When a place becomes free, the first who waits
events-desk-offer-0 = has it at once
events-desk-offer-24 = confirms it within a day
events-desk-offer-48 = confirms it within two days
events-desk-make-button = Create the event
events-desk-change-button = Save the changes
events-desk-change-help = If the time or place changes, those who signed up get an e-mail.
events-desk-stop = Do not save
events-desk-displace = Those who signed up last go back to the waiting list
events-desk-error-host = Choose who arranges it.
events-desk-error-kind = Choose what kind of event it is.
events-desk-error-title = Write the name in one language at least.
events-desk-error-place = Write a place, a link, or both.
events-desk-error-link = Check the link. It must begin with https://.
events-desk-error-area = Choose a municipality of the service for which it is arranged.
events-desk-error-langs = Choose one language at least.
events-desk-error-capacity = Write the number of places: 1–{ $most }.
events-desk-error-time = Write a time. For example 13:00.
events-desk-error-skipped = There is no such time that night: the clocks go forward. Did you mean { $time }?
events-desk-error-twice = Choose which of the two times you mean.
events-desk-error-backwards = The event must end later than it begins.
events-desk-error-past = The event must begin later than now.
events-desk-error-closes = The last day to sign up cannot be after the event.
events-desk-error-sure = Tick the box if you want to cancel the event.
events-desk-trouble-promised = More people have a place already. Give more places, or choose that those who signed up last go back to the waiting list.
events-desk-trouble-changed = Somebody changed the event before you. Check the details and save again.
events-desk-trouble-off = The event is cancelled. It cannot be changed any more.
events-desk-trouble-over = The event has begun. It cannot be changed any more.

## One event
events-desk-actions = Actions
events-desk-print = Print the list
events-desk-change = Change
events-desk-off = Cancel the event
events-desk-off-help = The lists show the event as cancelled. Those who signed up get an e-mail.
events-desk-off-sure = I am sure
events-desk-off-button = Cancel the event
events-desk-people = Who has signed up
events-desk-nobody = Nobody has signed up yet.
events-desk-person = Name
events-desk-contact = Contact
events-desk-stand = Place
events-desk-language = Language
events-desk-made = Signed up
events-desk-remove-head = Remove
events-desk-remove = Remove from the list
events-desk-here = Present
events-desk-hidden = Name not shown
events-desk-twice = Same address twice
events-desk-coming = Place
events-desk-offered = Place kept until { $until }
events-desk-waiting = Waits, number { $number }
events-desk-lapsed = Did not confirm
events-desk-cancelled = Cancelled
events-desk-kept = Names and contacts are deleted 30 days after the event. The log says that you looked at them.
events-desk-print-caption = { $count ->
    [one] One person has signed up
   *[other] { $count } people have signed up
}
events-desk-print-careful = The paper has people's names on it. Destroy it after the event.
desk-done-event-made = The event is created.
desk-done-event-changed = The changes are saved.
desk-done-event-off = The event is cancelled. Those who signed up get an e-mail.
desk-done-event-removed = The name is removed from the list.

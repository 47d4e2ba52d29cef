### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = Work started
outcome-started-training = Training started
outcome-got-help = Help was found
outcome-referred-elsewhere = Referred to another service
outcome-no-capacity = The service had no room
outcome-not-eligible = Not eligible for the service
outcome-unreachable = No contact was made
outcome-no-longer-wanted = The service is no longer wanted

# Parts of a case that can be shown to others
share-part-contact = contact details
share-part-situation = situation
share-part-digital = digital skills
share-part-interests = interests and suggestions
share-part-message = own message

# An agreed time
plan-appointment = Meeting { $time }

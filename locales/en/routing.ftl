# Why a case goes to this queue. Said to the person.

routing-protected = Your details are protected. So only a few named staff members can see your case.
routing-health = You told us that health affects how you can work. Here we think together about what could help.
routing-care = You told us that you look after a child or someone close. Here we think about how daily life and work can fit together.
routing-language-first = You told us that you are starting with Finnish. Here you get help with the language and other first steps.
routing-digital-skills = Learning digital skills can help you now. Here you learn calmly with a coach.
routing-digital-access = You need a device, a connection or a way to prove your identity online. Here you get help with that.
routing-language = You told us that you manage familiar things in Finnish. Here you get help to learn more for work.
routing-training = You hoped for training or a new field. Here people know what you can study and how to enter a trade.
routing-guidance = Here we look at your situation together. A counsellor helps you choose the next step.

queue-kind-protected = Service for protected details
queue-kind-guidance = Guidance and advice
queue-kind-digital = Digital coaching
queue-kind-training = Training and studies
queue-kind-language = Language and integration
queue-kind-support = Work ability and support

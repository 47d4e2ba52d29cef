### Vad alla delar behöver: dagar och språkens namn.

language-name = Svenska

date-day = { $day }.{ $month }.{ $year }
date-time = { $date } kl. { $hour }.{ $minute }

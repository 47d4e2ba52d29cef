### Vad alla delar behöver: dagar och språkens namn.

date-day = { $day }.{ $month }.{ $year }
date-time = { $date } kl. { $hour }.{ $minute }

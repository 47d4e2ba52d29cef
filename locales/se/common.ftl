### What every part needs: days and names of languages.

date-day = { $day }.{ $month }.{ $year }
date-time = { $date } dii. { $hour }.{ $minute }

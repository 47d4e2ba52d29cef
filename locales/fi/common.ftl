### Mitä kaikki osat tarvitsevat: päivät ja kielten nimet.

language-name = Suomi

date-day = { $day }.{ $month }.{ $year }
date-time = { $date } klo { $hour }.{ $minute }

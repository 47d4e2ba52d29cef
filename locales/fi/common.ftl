### Mitä kaikki osat tarvitsevat: päivät ja kielten nimet.

date-day = { $day }.{ $month }.{ $year }
date-time = { $date } klo { $hour }.{ $minute }

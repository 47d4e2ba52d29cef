### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = Bargu álggii
outcome-started-training = Skuvlejupmi álggii
outcome-got-help = Veahkki gávdnui
outcome-referred-elsewhere = Čujuhuvvon eará bálvalussii
outcome-no-capacity = Bálvalusas ii lean sadji
outcome-not-eligible = Ii vuoigatvuohta bálvalussii
outcome-unreachable = Oktavuohta ii lihkostuvvan
outcome-no-longer-wanted = Ii háliit šat bálvalusa

# Parts of a case that can be shown to others
share-part-contact = oktavuođadieđut
share-part-situation = dilli
share-part-digital = digitála dáiddut
share-part-interests = beroštumit ja evttohusat
share-part-message = iežas dieđáhus

# An agreed time
plan-appointment = Deaivvadeapmi { $time }

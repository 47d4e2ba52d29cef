### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = Shaqo ayaa bilaabatay
outcome-started-training = Tababar ayaa bilaabmay
outcome-got-help = Caawimaad ayaa la helay
outcome-referred-elsewhere = Adeeg kale ayaa loo gudbiyay
outcome-no-capacity = Adeeggu meel bannaan ma lahayn
outcome-not-eligible = Adeegga xaq looma laha
outcome-unreachable = Xiriir lama helin
outcome-no-longer-wanted = Adeegga hadda lama rabo

# Parts of a case that can be shown to others
share-part-contact = macluumaadka xiriirka
share-part-situation = xaaladda
share-part-digital = xirfadaha dijitaalka
share-part-interests = xiisaha iyo soo-jeedinta
share-part-message = farriin gaar ah

# An agreed time
plan-appointment = Kulan { $time }

### Words about a case that both the person and the desk read.

# Outcomes
outcome-started-work = Työ alkoi
outcome-started-training = Koulutus alkoi
outcome-got-help = Apu löytyi
outcome-referred-elsewhere = Ohjaus toiseen palveluun
outcome-no-capacity = Palvelussa ei ollut tilaa
outcome-not-eligible = Ei voi saada tätä palvelua
outcome-unreachable = Emme saaneet yhteyttä
outcome-no-longer-wanted = Ei halunnut enää palvelua

# Parts of a case that can be shown to others
share-part-contact = yhteystiedot
share-part-situation = tilanne
share-part-digital = digitaidot
share-part-interests = mikä kiinnostaa ja mitä ehdotimme
share-part-message = oma viesti

# An agreed time
plan-appointment = Tapaaminen { $time }

### Asiasta käytetyt sanat, jotka sekä ihminen että työpöytä lukee.

# Lopputulokset
outcome-started-work = Työ alkoi
outcome-started-training = Koulutus alkoi
outcome-got-help = Apu löytyi
outcome-referred-elsewhere = Ohjaus toiseen palveluun
outcome-no-capacity = Palvelussa ei ollut tilaa
outcome-not-eligible = Ei oikeutta palveluun
outcome-unreachable = Yhteyttä ei saatu
outcome-no-longer-wanted = Palvelua ei enää haluttu

# Asian osat, joita voi näyttää muille
share-part-contact = yhteystiedot
share-part-situation = tilanne
share-part-digital = digitaidot
share-part-interests = kiinnostukset ja ehdotukset
share-part-message = oma viesti

# Sovittu aika
plan-appointment = Tapaaminen { $time }

### Ord om ett ärende som både människan och arbetsbordet läser.

# Utfall
outcome-started-work = Arbetet började
outcome-started-training = Utbildningen började
outcome-got-help = Hjälpen ordnades
outcome-referred-elsewhere = Hänvisning till en annan tjänst
outcome-no-capacity = Det fanns ingen plats i tjänsten
outcome-not-eligible = Ingen rätt till tjänsten
outcome-unreachable = Ingen kontakt
outcome-no-longer-wanted = Tjänsten önskas inte längre

# Delar av ett ärende som kan visas för andra
share-part-contact = kontaktuppgifter
share-part-situation = situation
share-part-digital = digitala färdigheter
share-part-interests = intressen och förslag
share-part-message = eget meddelande

# Avtalad tid
plan-appointment = Möte { $time }

### Sammanfattning för rådgivaren: det som skickas. Samma rader på enheten, på sändsidan och på rådgivarens skrivbord.

# Delar som kan lämnas bort
part-situation = Situation
part-digital = Digitala färdigheter
part-interests = Intressen
part-suggestions = Arbetsförslag

# Rubriker
brief-title-situation = Situation
brief-title-digital = Digitala färdigheter
brief-title-interests = Intressen
brief-title-suggestions = Arbetsförslag

brief-nothing = Det finns inga svar i den här delen.

# Situationen
brief-municipality = Kommun: { $name }
brief-goal = Önskemål: { $goal }
brief-finnish = Egen bedömning av finskan: ”{ $level }”
brief-barriers = Gör arbete svårare just nu: { $list }
brief-barriers-none = Gör arbete svårare just nu: inget av det som frågades
brief-skipped = { $question }: inget svar
brief-question-municipality = Kommun
brief-question-goal = Önskemål
brief-question-finnish = Egen bedömning av finskan
brief-question-barriers = Gör arbete svårare just nu

# Digitala färdigheter. Bedömningen är ett spann från lägre till högre.
brief-digital-overall = Alla digitala färdigheter: { $band }. Nivån ligger i det här spannet: ”{ $low }” – ”{ $high }”. { $sureness }.
brief-digital-overall-one = Alla digitala färdigheter: { $band }. Nivå: ”{ $level }”. { $sureness }.
brief-digital-area = { $area }: ”{ $low }” – ”{ $high }”
brief-digital-area-one = { $area }: ”{ $level }”
brief-own-view = Egen bild, alla digitala färdigheter: ”{ $low }” – ”{ $high }”
brief-own-view-one = Egen bild, alla digitala färdigheter: ”{ $level }”
brief-tasks = Små uppgifter: { $right } av { $given } väl valda
brief-views-agree = Uppgifterna visar samma sak som den egna bilden.
brief-views-more = Uppgifterna tyder på lite starkare färdigheter än den egna bilden.
brief-views-less = Uppgifterna tyder på en lite försiktigare bedömning än den egna bilden. Bra att se på tillsammans.
brief-strengths = Går redan bra: { $list }
brief-learn = Bra att lära sig härnäst: { $list }

# Intressen
brief-interests = Intresserar mest: { $list }
brief-interests-flat = Allt intresserar ungefär lika mycket. Riktningen kan hittas i ett gemensamt samtal.
brief-preference = Valde de här dagarna när allt intresserade lika mycket: { $list }
brief-dislikes = Intresserar minst: { $list }

# Arbetsförslag
brief-suggestion = { $title }: { $fit }
brief-suggestion-demand = { $demand } Det gäller: { $titles }.
brief-suggestion-demand-old = Uppgiften är över ett år gammal. { $demand } Det gäller: { $titles }.

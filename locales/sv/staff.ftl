### Personalens enkät: digitala färdigheter i vägledningen. Inget skickas.

staff-title = Digitala färdigheter i vägledningen
staff-lead = Se vilka digitala färdigheter du redan har för att vägleda kunder. Du ser dina styrkor och var du kan fortsätta.
staff-stays = Det här är bara för dig. Dina svar går via servern, men de sparas inte och skickas inte till någon.
staff-result = Här är du nu
staff-scales = Svaren gav den här bilden
staff-strengths = Det här går redan bra
staff-steps = Här kan du fortsätta
staff-supports = Här får du stöd

staff-step-not-yet = Inte än
staff-step-at-times = Ibland
staff-step-mostly = Oftast
staff-step-always = Alltid

staff-scale-guiding = Att vägleda kunder
staff-scale-practice = Ditt sätt att ge råd

# Arbetet

staff-section-work = Ditt arbete
staff-often = Hur ofta hjälper du kunder med digitala ärenden?
staff-often-daily = Varje dag
staff-often-weekly = Varje vecka
staff-often-at-times = Ibland
staff-often-rarely = Sällan
staff-topics = Vad behöver dina kunder hjälp med?
staff-topics-sign-in = Att identifiera sig
staff-topics-profile = Att göra en jobbsökarprofil
staff-topics-applying = Att söka jobb
staff-topics-benefits = Att söka förmåner
staff-topics-devices = Att använda telefon eller dator
staff-topics-safety = Säkerhet
staff-topics-ai = Att använda AI
staff-topics-nothing = Inget av dessa

# Egna färdigheter

staff-section-digital = Dina egna digitala färdigheter
staff-section-digital-intro = Frågorna är desamma som för arbetssökande, så en del handlar om att söka jobb. Svara på hur det går för dig själv.

# Att vägleda kunder

staff-section-guiding = Att vägleda kunder
staff-section-guiding-intro = Nu frågar vi hur du vägleder en kund. Kunden gör själv, du ger råd.
staff-guide-sign-in = Kan du ge en kund råd i att identifiera sig på nätet?
staff-guide-profile = Kan du ge en kund råd i att göra en jobbsökarprofil?
staff-guide-spot = Kan du märka vad som är svårt för en kund i en nättjänst?
staff-guide-safe = Kan du berätta om bluffar så att en kund känner igen dem?
staff-guide-where = Kan du berätta var en kund får digitalt stöd i närheten?
staff-own-hands = Låter du kunden själv trycka och skriva när du ger råd?
staff-plain-words = Förklarar du svåra ord på vardagsspråk?
staff-shielded = Låter du kunden skriva sitt lösenord så att du inte ser det?
staff-shielded-help = Detsamma gäller nätbankskoder.

# Att lära sig mer

staff-section-growing = Hur du går vidare
staff-learn-how = Hur lär du dig helst nytt?
staff-learn-how-peer = Med en arbetskamrat
staff-learn-how-course = På en kurs
staff-learn-how-own-pace = I egen takt
staff-learn-how-notes = Av skriftliga anvisningar
staff-share = Kunde du visa en arbetskamrat hur något går till?
staff-share-yes = Ja
staff-share-later = Senare
staff-share-not-now = Inte just nu

# Resultatet: vad som går bra

staff-strength-guiding = Du vägleder kunder säkert i digitala ärenden.
staff-strength-practice = Du ger råd så att kunden lär sig själv.
staff-strength-digital = Dina egna digitala färdigheter bär bra i vägledningen.
staff-strength-safe = Du kan berätta om bluffar så att man förstår.
staff-strength-where = Du vet var kunden får digitalt stöd.
staff-strength-own-hands = Du låter kunden göra själv.
staff-strength-thought = Du stannade upp och såg på ditt eget kunnande. Det är en bra början.

# Resultatet: nästa steg

staff-next-basics = Stärk först dina egna digitala färdigheter
staff-next-basics-how = Välj en färdighet i resultatet och öva på den en gång i veckan.
staff-next-sign-in = Öva på att ge råd om identifiering
staff-next-sign-in-how = Gå igenom identifieringen med en arbetskamrat. Den ena gör, den andra ger råd.
staff-next-safe = Öva på att berätta om bluffar
staff-next-safe-how = Se på två bluffmeddelanden och fundera på hur man känner igen dem.
staff-next-where = Ta reda på var kunden får digitalt stöd
staff-next-where-how = Gör en lista över de närmaste ställena och tiderna. Dela den med teamet.
staff-next-profile = Gå igenom delarna i en jobbsökarprofil
staff-next-profile-how = Fundera på hur du skulle förklara varje del för kunden.
staff-next-spot = Följ en stund hur kunden använder tjänsten
staff-next-spot-how = Be kunden säga högt vad hen letar efter. Ge råd först sedan.
staff-next-shielded = Bestäm ett sätt som håller lösenorden privata
staff-next-shielded-how = Vänd dig bort när kunden skriver. Berätta varför du gör så.
staff-next-own-hands = Låt kunden själv trycka
staff-next-own-hands-how = Håll händerna borta från apparaten och ge råd med ord.
staff-next-share = Visa en arbetskamrat ett bra sätt
staff-next-share-how = Tio minuter på teamets möte räcker.
staff-next-peer = Bestäm en tid med en arbetskamrat
staff-next-peer-how = Välj en tjänst och gå igenom den tillsammans.
staff-next-course = Sök en kort kurs
staff-next-course-how = Fråga om du kan gå den på arbetstid.
staff-next-own-pace = Reservera en halvtimme i veckan
staff-next-own-pace-how = Ta en sak varje gång och pröva den genast.
staff-next-notes = Skriv en anvisning på en sida åt dig själv
staff-next-notes-how = Välj en tjänst som dina kunder ofta frågar om.
staff-next-one-skill = Välj en färdighet och öva på den den här månaden
staff-next-one-skill-how = Se i resultatet vad som ligger nära det du redan kan.
staff-next-talk-team = Prata i teamet om vem som kan vad
staff-next-talk-team-how = Kom överens om vem man frågar om vad.

# Resultatet: stöd

staff-support-course = En kurs
staff-support-course-what = Läroanstalterna har korta kurser. Fråga vilken som passar ditt arbete.
staff-support-coaching = Digital handledning
staff-support-coaching-what = Handledarna i digital handledning gör samma arbete som du. Fråga om du får komma och följa med.

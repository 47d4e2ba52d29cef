### Enkäter för andra än arbetssökande: det som sägs i alla. De egna texterna finns i var sin fil.

instrument-minutes =
    { $minutes ->
        [one] Det här tar ungefär en minut.
       *[other] Det här tar ungefär { $minutes } minuter.
    }
instrument-progress = Fråga { $number }, sammanlagt ungefär { $about }

# Var ämnet står nu. Inget tal visas.
instrument-stand-start = I början
instrument-stand-way = På god väg
instrument-stand-strong = Stark

# Vilket svar något kom från
instrument-because-chosen = Svar: ”{ $question }” – { $answer }.
instrument-because-count = Svar: ”{ $question }” – { $count }.
instrument-because-scale = Svaren om ”{ $scale }”: { $stand }.
instrument-because-digital = Digitala färdigheter: { $band }.

# Vad som skickas
instrument-brief-line = { $question } – { $answer }
instrument-brief-number = { $question } – { $count }
instrument-brief-none = { $question } – Inget av dessa
instrument-brief-skipped = { $question } – Inget svar
instrument-brief-result = Resultatet

# Kön som bara arbetsgivarens enkät använder
queue-kind-employer = Arbetsgivartjänster

# På sidan
instrument-progress-section = { $section } – { $progress }
instrument-error-number = Skriv ett heltal mellan { $least } och { $most }.
instrument-error-most = Du kan välja högst { $most }. Ta bort några val.
instrument-scale-line = { $scale }: { $stand }
instrument-stand-none = Inga svar
instrument-why = Varför visas det här?

# Resultatet när det skickas
instrument-brief-strength = Går redan bra: { $text }
instrument-brief-next = Nästa steg: { $text }
instrument-brief-support = Stöd: { $text }

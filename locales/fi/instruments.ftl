### Kyselyt muille kuin työnhakijoille: mitä niissä kaikissa sanotaan. Kunkin omat tekstit ovat sen omassa tiedostossa.

instrument-minutes =
    { $minutes ->
        [one] Tähän menee noin minuutti.
       *[other] Tähän menee noin { $minutes } minuuttia.
    }
instrument-progress = Kysymys { $number }, yhteensä noin { $about }

# Missä aihe on nyt. Lukua ei näytetä.
instrument-stand-start = Alussa
instrument-stand-way = Hyvässä vauhdissa
instrument-stand-strong = Vahva

# Mistä vastauksesta jokin tuli
instrument-because-chosen = Vastaus: ”{ $question }” – { $answer }.
instrument-because-count = Vastaus: ”{ $question }” – { $count }.
instrument-because-scale = Vastaukset aiheesta ”{ $scale }”: { $stand }.
instrument-because-digital = Digitaidot: { $band }.

# Mitä lähetetään
instrument-brief-line = { $question } – { $answer }
instrument-brief-number = { $question } – { $count }
instrument-brief-none = { $question } – Ei mikään näistä
instrument-brief-skipped = { $question } – Ei vastausta
instrument-brief-result = Tulos

# Jono, jota vain työnantajan kysely käyttää
queue-kind-employer = Työnantajapalvelut

# Sivulla
instrument-progress-section = { $section } – { $progress }
instrument-error-number = Kirjoita kokonaisluku väliltä { $least }–{ $most }.
instrument-error-most = Voit valita enintään { $most }. Ota joitakin valintoja pois.
instrument-scale-line = { $scale }: { $stand }
instrument-stand-none = Ei vastauksia
instrument-why = Mistä tämä tuli?

# Tulos lähetettävänä
instrument-brief-strength = Sujuu jo: { $text }
instrument-brief-next = Seuraava askel: { $text }
instrument-brief-support = Tuki: { $text }

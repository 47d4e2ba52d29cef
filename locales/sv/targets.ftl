### Projektens mål: tavlan och rapporten till finansiärer.

targets-link = Projektens mål
targets-title = Projektens mål
targets-lead = Vad varje projekt ska nå, vad som har nåtts hittills och vad som behövs per månad härifrån.
targets-none = Inget projekt är definierat för din tjänst. Projekt definieras i webbplatsens fil.
targets-others = Du ser bara hela månader, och de räknas ihop tills det finns minst fem ärenden. Därför berättar ingen siffra om en enskild människa.
targets-report = Rapport till finansiärer
targets-month = { $month }/{ $year }
targets-months = { $from }–{ $until }
targets-so-far = Hittills { $count } av { $target }.
targets-too-few = Hittills färre än { $count } av { $target }.
targets-needed = Härifrån behövs { $count } per månad. { $left }
targets-months-left = { $count ->
    [one] En månad återstår.
   *[other] { $count } månader återstår.
}
targets-reached = Målet är nått.
targets-over = Projektet är slut.
targets-by-month = Per månad
targets-time = Månad
targets-number = Antal
targets-bar = Som stapel
targets-what-counts = Vad som räknas

## Vad som räknas
target-kind-people-reached = Människor som har nåtts
target-kind-into-work = Till arbete
target-kind-into-training = Till utbildning
target-kind-into-work-or-training = Till arbete eller utbildning
target-counts-people-reached = Varje ärende som någon har skickat räknas en gång, i den månad då det skickades. Den som skickar två ärenden räknas två gånger, eftersom tjänsten inte vet att det är samma människa.
target-counts-into-work = Varje ärende räknas en gång, i den månad då det första gången avslutades eller följdes upp med resultatet ”Arbetet började”.
target-counts-into-training = Varje ärende räknas en gång, i den månad då det första gången avslutades eller följdes upp med resultatet ”Utbildningen började”.
target-counts-into-work-or-training = Varje ärende räknas en gång, i den månad då det första gången avslutades eller följdes upp med resultatet ”Arbetet började” eller ”Utbildningen började”.

## Rapporten
targets-service = Tjänst
targets-organisations = Organisationer
targets-project-time = Projekt
targets-counted-until = Räknat till slutet av
targets-made = Rapporten gjord
targets-figures = Siffror
targets-how = Hur siffrorna har kommit till
targets-how-cases = Tjänsten räknar siffrorna ur ärenden och det som har antecknats om dem. Ingen skriver in siffror för hand.
targets-how-once = Ett ärende räknas en gång för varje siffra, i den månad då det blev känt, enligt finsk tid.
targets-how-few = Rapporten räknar bara hela månader. En månad med färre än fem ärenden räknas ihop med månaderna efter den. Är det fortfarande färre än fem i slutet lämnas de bort tills det finns fler.
targets-how-erased = Ett ärende räknas fast det har raderats när dess tid har gått ut. Ett ärende som avsändaren har tagit tillbaka räknas inte.
targets-how-needed = Antalet som behövs per månad är det som saknas, delat med månaderna som återstår. Den här månaden räknas som hel.

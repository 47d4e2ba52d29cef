### Företag som kunder: vad ett företag tillfrågas när det skickar sitt ärende, och vad som syns på arbetsbordet.

company-name = Företag
company-business-id = FO-nummer

# Kontaktsidan
company-send-page-title = Skicka till koordinatorn
company-send-title = Hur når vi er?
company-send-lead = Berätta hur vi får kontakt med er. Nedan ser du ännu en gång vad du skickar.
company-send-company = Företagets namn
company-send-company-help = Det namn ni är kända under.
company-send-business-id = FO-nummer
company-send-business-id-help = Till exempel 1234567-1. Du kan lämna det här tomt.
company-send-name = Kontaktperson
company-send-name-help = Vem ringer eller skriver vi till? Du kan lämna det här tomt.
company-send-language = På vilket språk vill ni tala?
company-send-message = Vill ni berätta något med egna ord?
company-send-message-help = Frivilligt. Skriv inte andra människors personuppgifter.
company-send-preview = Det här ser koordinatorn
company-send-preview-lead = Du kan lämna bort delar. Koordinatorn ser bara det här och era kontaktuppgifter.
company-send-preview-changed = Du ändrade det som skickas. Nu ser koordinatorn det här. Gå igenom det och skicka.
company-send-person-decides = En människa läser ert ärende och kommer överens med er om fortsättningen. Maskinen fattar inga beslut.
company-send-button = Skicka till koordinatorn
error-company-name = Skriv företagets namn.
error-company-business-id = Kontrollera FO-numret. Det har sju siffror, ett bindestreck och en kontrollsiffra, till exempel 1234567-1.

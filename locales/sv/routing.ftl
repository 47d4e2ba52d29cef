# Varför ärendet går till just den här kön. Sägs till personen själv.

routing-protected = Dina uppgifter är skyddade. Därför kan bara några utsedda anställda se ditt ärende.
routing-health = Du berättade att hälsan påverkar hur du kan arbeta. Här funderar vi tillsammans på vad som kan hjälpa.
routing-care = Du berättade att du tar hand om ett barn eller en närstående. Här funderar vi på hur vardag och arbete kan gå ihop.
routing-language-first = Du berättade att du är i början med att lära dig finska. Här får du hjälp med språket och andra första steg.
routing-digital-skills = Du har nytta av att lära dig digitala färdigheter nu. Här lär man sig i lugn takt med en handledare.
routing-digital-access = Du behöver en apparat, en nätförbindelse eller ett sätt att identifiera dig på nätet. Här får du hjälp med det.
routing-language = Du berättade att du klarar bekanta saker på finska. Här får du hjälp att lära dig mer för arbetet.
routing-training = Du önskade utbildning eller en ny bransch. Här vet man vad du kan studera och hur du kommer till ett yrke.
routing-guidance = Här ser vi på din situation tillsammans. En rådgivare hjälper dig att välja nästa steg.

queue-kind-protected = Service för skyddade uppgifter
queue-kind-guidance = Vägledning och rådgivning
queue-kind-digital = Digitalt stöd
queue-kind-training = Utbildning och studier
queue-kind-language = Språk och integration
queue-kind-support = Arbetsförmåga och stöd

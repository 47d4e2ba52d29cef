### Respons om tjänsten: tillgänglighet och dåliga meningar.

inbox-nav = Respons
inbox-title = Respons om tjänsten
inbox-lead = Vad människor säger om tjänsten: vad som var svårt att använda och vilken mening som är dålig.
inbox-empty = Det finns ingen öppen respons
inbox-empty-help = Du behöver inte göra något nu. När det kommer respons syns antalet högst upp på sidan. Människor hittar blanketten längst ner på varje sida.
inbox-open = { $count ->
    [one] en öppen
   *[other] { $count } öppna
}
inbox-open-late = { $count ->
    [one] en försenad
   *[other] { $count } försenade
}
inbox-home-late = { $count ->
    [one] Svaret på en respons är försenat
   *[other] Svaret på { $count } responser är försenat
}
inbox-home-soon = { $count ->
    [one] En respons ska besvaras inom tre dagar
   *[other] { $count } responser ska besvaras inom tre dagar
}
inbox-home-go = Öppna responsen
inbox-kind-access = Respons om tillgänglighet
inbox-kind-sentence = Dålig mening

## Listan
inbox-access = { $count ->
    [one] En respons om tillgänglighet
   *[other] { $count } responser om tillgänglighet
}
inbox-access-help = Enligt lagen ska den besvaras inom 14 dagar. Först den vars dag är närmast.
inbox-by = Ska besvaras: { $when }
inbox-by-date = senast { $date }
inbox-late = Svara genast: { $when }
inbox-came = Kom { $date }
inbox-no-page = Sidan är inte känd
inbox-has-contact = Gav en kontaktuppgift
inbox-sentences = { $count ->
    [one] en dålig mening
   *[other] { $count } dåliga meningar
}
inbox-file = Ladda ner som tabell (CSV)
inbox-no-sentence = Meningen är inte nämnd, eller så finns den inte längre.
inbox-message = Textens id
inbox-what = Vad är fel
inbox-better = Förslag
inbox-mended = Rättad
inbox-open-item = Öppna
inbox-done-title = Senast behandlade
inbox-done-by = Behandlad { $date }: { $name }
inbox-kept = Kontaktuppgiften raderas 30 dagar efter behandlingen, resten efter ett år.

## En respons
inbox-back = Tillbaka till responsen
inbox-conflict = Någon hann före dig
inbox-problem = Vad var svårt
inbox-device = Enhet eller hjälpmedel
inbox-sentence-now = Meningen nu
inbox-language = Språk
inbox-page = Sida
inbox-made = Kom
inbox-site = Tjänst
inbox-contact = Kontaktuppgift
inbox-contact-open = Visa kontaktuppgiften
inbox-contact-audit = I loggen står att du har sett den.
inbox-no-contact = Ingen kontaktuppgift gavs. Skriv vad ni gjorde.
inbox-answer = Svara
inbox-note = Vad svarades eller gjordes?
inbox-note-help = Kort. Inga kontaktuppgifter.
inbox-answered = Besvarad
inbox-mend = Rätta meningen
inbox-mend-note = Anmärkning
inbox-mend-note-help = Frivilligt.
inbox-is-done = Behandlad
inbox-error-note = Skriv kort vad som svarades eller gjordes.
desk-done-feedback = Responsen är markerad som behandlad.

### Det som skrivs, det som ändras under tiden och hur man rör sig på arbetsytan.

typing-clock = kl. { $hour }.{ $minute }
typing-draft = Utkast, sparat { $time }. Det är inte skickat än.
typing-stale = Ärendet har ändrats efter det. Se historiken innan du skickar.
typing-save = Spara som utkast
typing-discard = Ta bort utkastet
typing-saved = Utkastet är sparat, { $time }.
typing-saving = Utkastet sparas…
typing-nothing = Formuläret är tomt. Det finns inget utkast.
typing-unsaved = Utkastet kunde inte sparas. Texten finns bara på den här sidan. Vi försöker strax igen.
typing-alone = Det här kan du inte göra nu. Du kan läsa texten och kopiera den härifrån.
typing-follow-up = Uppföljning
typing-yes = Ja
typing-safe = Inget ändrades. Det du skrev är sparat som utkast. När du öppnar sidan igen finns det i formuläret.
typing-safe-signed-out = Inget ändrades. Det du skrev är sparat som utkast. När du loggar in igen finns det i formuläret.
typing-safe-others = Någon annan öppnade formuläret innan du loggade in. Det som skrevs där är sparat för den personen.
desk-done-draft-kept = Utkastet är sparat. Det är inte skickat än.
desk-done-draft-none = Formuläret var tomt. Det finns inget utkast.
desk-done-draft-gone = Utkastet är borttaget.

typing-again = Din text finns kvar i formuläret. Se vad som ändrades och skicka sedan igen.
typing-not-again = Det här kan du inte göra nu. Din text är sparad som utkast på den här sidan.
typing-changed = Läget nu
typing-unchanged = Inget har gjorts sedan du öppnade sidan.
typing-yours = Det du skrev
typing-yours-nothing = Det fanns ingen text i formuläret.
typing-to-form = Gå till formuläret

typing-live-changed = Något på den här sidan har ändrats.
typing-live-off = Sidan följer inte längre med ändringar.
typing-live-show = Visa det nya läget

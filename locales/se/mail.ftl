### Mails. No personal details and no code in them.

mail-received-subject = Du ášši lea boahtán midjiide
mail-received-body = Bures, gávpoga bálvalus lea ožžon du ášši. Geahča iežat kodain, gos ášši lea: { $url } Ožžot koda, go sáddejit ášši. Jus it sádden maidege, it dárbbaš beroštit dán dieđáhusas.
mail-news-subject = Du áššis lea juoga ođas
mail-news-body = Bures, du áššis lea juoga ođas. Geahča dan iežat kodain: { $url } Mii eat goassege jeara koda e-poasttas eat ge telefovnnas.

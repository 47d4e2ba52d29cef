### Feedback: a poor sentence, or something that is hard to use.

feedback-page-title = Máhcahat

# The sentence
feedback-sentence-title = Guhte cealkka lea heittot?
feedback-sentence-lead = Vállje cealkaga ja muital, mii das lea boastut. Giela hálli lohká máhcahaga.
feedback-sentences = Dán siiddu cealkagat
feedback-sentence-other = Eará cealkka
feedback-what = Mii lea boastut?
feedback-what-help = Sáhtát čállit guđe gillii háliidat.
feedback-better = Mo don ieš dajašit dan?
feedback-better-help = Eaktodáhtolaš.

# Accessibility
feedback-access-title = Mii lei váttis geavahit?
feedback-access-lead = Muital, maid it sáhttán dahkat. Mii divvut dan. Jus attát oktavuođadieđu, mii vástidit 14 beaivvi siste.
feedback-access-statement = Loga čilgehusa das, movt buohkat sáhttet geavahit Suunta (eaŋgalasgillii)
feedback-problem = Mii lei váttis?
feedback-device = Guđe rusttegiin dahje veahkkeneavvuin?
feedback-device-help = Eaktodáhtolaš. Ovdamearkka dihte telefovdna ja šearbmalohkki.
feedback-contact = E-poasta dahje telefovdnanummir
feedback-contact-help = Eaktodáhtolaš. Mii dárbbašit dan dušše vástideami várás.
feedback-no-secrets = Ale čále persovdnadovddaldaga (henkilötunnus).

# Sending
feedback-send = Sádde máhcahaga
feedback-back = Ruovttoluotta gažaldagaide
feedback-tab = Ovddit siidu lea ain rabas nuppi gilkoris.
feedback-done-title = Giitu máhcahagas
feedback-done-sentence = Giela hálli lohká máhcahaga, ja mii divvut cealkaga.
feedback-done-access = Mii guorahallat du máhcahaga.
feedback-done-answer = Mii vástidit dutnje maŋimustá { $date }.

# To mend
error-feedback-sentence = Vállje cealkaga.
error-feedback-what = Čále, mii lea boastut.
error-feedback-problem = Čále, mii lei váttis.
error-feedback-long = Teaksta lea menddo guhkki. Das ožžot leat eanemusat { $limit } mearkka.
error-feedback-contact = Dárkkis e-poastta dahje telefovdnanummira, dahje guođe dan guorusin.

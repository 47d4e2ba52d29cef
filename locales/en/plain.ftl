### The assessment as ordinary pages, without JavaScript.

# The beginning and the end

plain-keep = Your answers travel with you from page to page. If you close the page, they are gone. To go back, use the Back button on the page.
plain-shared-computer = If you use a shared device, close the browser when you have finished.
plain-go-on = Continue
plain-ahead = Go on where you stopped
plain-title-error = Please check: { $title }

# Answering

plain-may-stay-empty = You can leave some of these empty.
plain-error-choose-reply = Choose one answer. You can also choose “I don't want to answer”.
plain-error-several = Only one answer fits here. Choose one.
plain-error-none-and-more = You chose “None of these” and something else too. Keep only one of them.
plain-error-unknown-choice = What you chose is not on this page. Choose one of these.

# When something does not match but the way goes on

plain-note-language = This service is not in the language of the address. Choose a language at the top of the page.
plain-note-page = The page you came from does not exist or is not open yet. Continue here. Your answers are safe.
plain-note-question = The question you answered no longer exists. Continue here. Your other answers are safe.
plain-note-damaged = Some of your answers did not arrive complete. The others are safe. You can check them with the Back button.
plain-note-unsure = We could not check that your answers arrived as you gave them. They are still here. Please look them over from here, page by page.
plain-note-dropped = { $count ->
    [one] One answer was left out, because that question no longer exists. Your other answers are safe.
   *[other] { $count } answers were left out, because those questions no longer exist. Your other answers are safe.
}
plain-note-repeated = One question got two answers. We use the later one.

# When the way cannot go on

plain-what-now = What you can do
plain-lost-title = Your answers did not arrive
plain-lost-unreadable = We could not read the answers. Nothing has been stored.
plain-lost-long = Your browser sent more than this page can take. Nothing has been stored.
plain-lost-empty = Your answers were to questions that no longer exist. Nothing has been stored.
plain-lost-back = Go back to the previous page in your browser and try again.
plain-lost-begin = If that does not help, start again.
plain-lost-call = You can also call us.
plain-unknown-choose = Services you find here
plain-lost-again = Start again

# The result

plain-result-yours = This result is only on this page. Your answers have not been kept, and nothing has been sent to a counsellor.
plain-print-help = Use your browser's own print function. The result fits on two pages.
plain-restart-help = Your answers are removed from this page.
plain-count-lost = Your answers were not counted. Please try again in a moment.

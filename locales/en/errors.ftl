### Error pages: what one can do.

page-skip = Skip to content
error-title = Something went wrong
error-start-again = Start again
error-unknown-site = This page does not exist. Check the address or go back to the city's page.
error-not-found = This page does not exist. It may have moved, or the case has been erased.
error-unreadable = We did not understand the request. Go back and try again.
error-too-large = You sent too much at once. Please shorten the text and try again.
error-slow-down = There have been many attempts. Wait a moment and try again.
error-broken = The fault is ours. Nothing has been sent. Please try again in a moment.
error-unavailable = We cannot take this just now. Nothing has been sent. Please try again in a moment.
error-changed = The case changed just now. Look at the new state and try again.
error-origin = This page may not show the questions. Please use the link.

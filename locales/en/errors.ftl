### Error pages: what one can do.

page-skip = Skip to content
error-title = Something went wrong
error-start-again = Start again
error-unknown-site = This page does not exist. Check the address or go back to the city's page.
error-not-found = This page does not exist. It may have moved, or the case has been erased.
error-unreadable = We could not read what was sent. Go back and try again.
error-too-large = The text is too long for us to take in. Please shorten it and try again.
error-slow-down = There have been many attempts. Wait a moment and try again.
error-broken = The fault is ours. Go back and try again in a moment. Nothing is stored twice.
error-unavailable = We cannot take this just now. Go back and try again in a moment. Nothing is stored twice.
error-changed = The case changed just now. Look at what is new and try again.
error-origin = The questions cannot be shown on this page. Please use the link.

### What is typed, what changes meanwhile, and how to move about the desk.

typing-clock = { $hour }:{ $minute }
typing-draft = Draft, saved { $time }. Not sent yet.
typing-stale = The case has changed since then. See the history before you send.
typing-save = Save as draft
typing-discard = Discard draft
typing-saved = Draft saved, { $time }.
typing-saving = Saving the draft…
typing-nothing = The form is empty. There is no draft.
typing-unsaved = The draft could not be saved. The text is only on this page. We will try again in a moment.
typing-alone = You cannot do this now. You can read the text and copy it from here.
typing-follow-up = Follow-up
typing-yes = Yes
typing-safe = Nothing was changed. What you wrote is kept as a draft. Open the page again and you will find it in the form.
typing-safe-signed-out = Nothing was changed. What you wrote is kept as a draft. Sign in again and you will find it in the form.
typing-safe-others = Somebody else opened this form before you signed in. What was written in it is kept for them.
desk-done-draft-kept = The draft is kept. It is not sent yet.
desk-done-draft-none = The form was empty. There is no draft.
desk-done-draft-gone = The draft is gone.

typing-again = Your text is still in the form. See what changed, then send it again.
typing-not-again = You cannot do this now. Your text is kept as a draft on this page.
typing-changed = How it is now
typing-unchanged = Nothing was done after you opened the page.
typing-yours = What you wrote
typing-yours-nothing = There was no text in the form.
typing-to-form = Go to the form

typing-live-changed = Something on this page has changed.
typing-live-off = This page no longer follows changes.
typing-live-show = Show the new state

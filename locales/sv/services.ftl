### Organisations that work together, as the person meets them.

services-share-not-now = { $org } ser inte längre dina uppgifter.

### Organisations that work together, as the person meets them.

services-share-not-now = { $org } no longer sees your details.

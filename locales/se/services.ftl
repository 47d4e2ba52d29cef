### Organisations that work together, as the person meets them.

services-share-not-now = { $org } ii šat oainne du dieđuid.

### Organisations that work together, as the person meets them.

services-share-not-now = { $org } больше не видит ваши данные.

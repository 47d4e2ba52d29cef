### Organisations that work together, as the person meets them.

services-share-not-now = لم تعد بياناتك تظهر لدى { $org }.

### Organisations that work together, as the person meets them.

services-share-not-now = سازمان { $org } دیگر اطلاعات شما را نمی‌بیند.

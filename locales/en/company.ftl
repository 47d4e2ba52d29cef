### Companies as clients: what a company is asked when it sends its case, and what the desk shows.

company-name = Company
company-business-id = Business ID

# The contact page
company-send-page-title = Send to the coordinator
company-send-title = How can we reach you?
company-send-lead = Tell us how to reach you. Below you see once more what you send.
company-send-company = Name of the company
company-send-company-help = The name by which people know you.
company-send-business-id = Business ID
company-send-business-id-help = For example 1234567-1. You can leave this empty.
company-send-name = Contact person
company-send-name-help = Whom do we call or write to? You can leave this empty.
company-send-language = Which language would you like to speak?
company-send-message = Would you like to say something in your own words?
company-send-message-help = Voluntary. Do not write personal details of other people.
company-send-preview = This is what the coordinator sees
company-send-preview-lead = You can leave parts out. The coordinator sees only this and your contact details.
company-send-preview-changed = You changed what is sent. Now the coordinator sees this. Look it over and send it.
company-send-person-decides = A person reads your case and agrees with you on what comes next. The machine decides nothing.
company-send-button = Send to the coordinator
error-company-name = Write the name of the company.
error-company-business-id = Check the business ID. It has seven digits, a hyphen and a check digit, for example 1234567-1.

# Pathways

pathway-care-ladder = From care assistant to practical nurse
pathway-care-ladder-first = Visit a care home and ask about a work trial.
pathway-care-ladder-talk = Talk with us about what draws you to care work.
pathway-care-ladder-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-care-ladder-language = Build your Finnish to everyday level (B1). It helps at once.
pathway-care-ladder-assistant-studies = Study to be a care assistant. The studies are part of the practical nurse qualification.
pathway-care-ladder-assistant-work = Work as a care assistant and gain experience.
pathway-care-ladder-language-more = Take your Finnish to a good level (B2) while you work.
pathway-care-ladder-nurse-studies = Study to be a practical nurse. Your earlier studies count towards it.

pathway-cleaning = Becoming a professional cleaner
pathway-cleaning-first = Ask a cleaning company or hotel when you can come and see the work.
pathway-cleaning-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-cleaning-work = Start working. You get guidance at the beginning.
pathway-cleaning-qualification = Study for the trade while you work, if you want the qualification.

pathway-cooking = Into the kitchen and on to cook
pathway-cooking-first = Book a hygiene passport test and read for it.
pathway-cooking-hygiene = Get a hygiene passport. You can take the test in Finnish, Swedish or English.
pathway-cooking-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-cooking-kitchen = Start as a kitchen assistant and learn from the cook.
pathway-cooking-qualification = Study to be a cook. The length depends on what you already know.

pathway-serving = Into serving guests
pathway-serving-first = Pick two restaurants and ask about work or a work trial.
pathway-serving-hygiene = Get a hygiene passport. You can take the test in Finnish, Swedish or English.
pathway-serving-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-serving-season = Work one season. You learn the service and the pace.
pathway-serving-alcohol = Get an alcohol serving passport if you want responsibility in a restaurant.
pathway-serving-qualification = Study to be a waiter. The length depends on what you already know.

pathway-bus-driving = Becoming a bus driver
pathway-bus-driving-first = Ask us where you could get driver training.
pathway-bus-driving-health = See a doctor. The doctor checks that you can drive for work.
pathway-bus-driving-licence = Get a D licence. The age limit depends on the training: 18, 21 or 23 years.
pathway-bus-driving-competence = Take the driver competence training: 140 or 280 hours and a test.
pathway-bus-driving-work = Start driving and ask for guidance at the beginning.
pathway-bus-driving-refresh = Keep your competence valid: 35 hours of training every five years.

pathway-truck-driving = Becoming a truck driver
pathway-truck-driving-first = Ask us where you could get driver training.
pathway-truck-driving-licence = Get a C licence.
pathway-truck-driving-competence = Take the driver competence training: 140 or 280 hours and a test.
pathway-truck-driving-work = Start driving and ask for guidance at the beginning.
pathway-truck-driving-refresh = Keep your competence valid: 35 hours of training every five years.

pathway-taxi-driving = Becoming a taxi driver
pathway-taxi-driving-first = Read what is asked in the taxi driver test and book a time.
pathway-taxi-driving-licence = You need a B licence that you have had for at least a year.
pathway-taxi-driving-health = See a doctor and ask for a driver health certificate.
pathway-taxi-driving-test = Take the taxi driver test.
pathway-taxi-driving-permit = Apply for the taxi driver permit. It lasts five years.
pathway-taxi-driving-work = Start driving for a taxi company.

pathway-electrical = Becoming an electrician
pathway-electrical-first = Ask an electrical company if you can join a site for a day.
pathway-electrical-safety = Get an occupational safety card. The course takes one day and the card lasts five years.
pathway-electrical-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-electrical-qualification = Study to be an electrician at a college or as an apprentice.
pathway-electrical-experience = Work alongside an experienced electrician.
pathway-electrical-competence = Apply for electrical competence 2 if you want to lead electrical work.

pathway-early-childhood = Into work with young children
pathway-early-childhood-first = Call the nearest day care centre and ask if you can visit.
pathway-early-childhood-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-early-childhood-apply = Apply to study. With continuous admission you can apply all year.
pathway-early-childhood-qualification = Complete the vocational qualification in education and instruction.
pathway-early-childhood-work = Work as a childcare worker in day care.

pathway-guarding = Becoming a security guard
pathway-guarding-first = Look with us for the next guard course near you.
pathway-guarding-short-course = Take the temporary guard course: 40 lessons and a test.
pathway-guarding-course = Take the guard course: 80 lessons and a test.
pathway-guarding-card = Apply to the police for a guard card. It lasts five years.
pathway-guarding-work = Start work at a security company.

pathway-forest-machines = Becoming a forest machine operator
pathway-forest-machines-first = Ask a machine contractor if you can join a day in the forest.
pathway-forest-machines-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-forest-machines-apply = Apply to study forestry. With continuous admission you can apply all year.
pathway-forest-machines-qualification = Learn to run and service the machine and to care for the forest.
pathway-forest-machines-work = Start work with a machine contractor.

pathway-metalwork = Becoming a welder or machinist
pathway-metalwork-first = Visit a metal workshop or the college workshop.
pathway-metalwork-safety = Get an occupational safety card. The course takes one day and the card lasts five years.
pathway-metalwork-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-metalwork-qualification = Study the trade at a college or as an apprentice.
pathway-metalwork-work = Start work in a workshop.

pathway-caretaking = Becoming a building caretaker
pathway-caretaking-first = Ask a property company if you can join a working day.
pathway-caretaking-safety = Get an occupational safety card. The course takes one day and the card lasts five years.
pathway-caretaking-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-caretaking-work = Start with yard work, snow work and small repairs.
pathway-caretaking-qualification = Study to be a building caretaker while you work.

pathway-sales = Into shops and customer service
pathway-sales-first = Pick three shops and ask about work or a work trial.
pathway-sales-hygiene = Get a hygiene passport if the work is in a food shop.
pathway-sales-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-sales-work = Start at the till, on the shelves or in customer advice.
pathway-sales-qualification = Study the business qualification if you want a trade.

pathway-office-work = Into office work and accounts
pathway-office-work-first = Tell us which programs you have used.
pathway-office-work-digital = Practise spreadsheets and documents in digital coaching.
pathway-office-work-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-office-work-qualification = Study the business qualification and choose office or accounts.
pathway-office-work-work = Start work in an office or an accounting firm.

pathway-into-it-support = Into IT support
pathway-into-it-support-first = Help one person you know with a device and write down what you did.
pathway-into-it-support-digital = Ask if you can help others at a digital help point.
pathway-into-it-support-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-into-it-support-qualification = Complete the qualification in information and communications technology.
pathway-into-it-support-work = Start work in a support service.

pathway-guiding = Becoming a nature and travel guide
pathway-guiding-first = Ask a safari or trip company about jobs next season.
pathway-guiding-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-guiding-season = Work one season as an assistant guide.
pathway-guiding-qualification = Study to be a wilderness and nature guide.
pathway-guiding-work = Lead your own groups and keep learning.

pathway-building = Into building or plumbing
pathway-building-first = Book a place on an occupational safety card course.
pathway-building-safety = Get an occupational safety card. The course takes one day and the card lasts five years.
pathway-building-trial = Try the work in a work trial. Agree on it with the employment services first.
pathway-building-qualification = Study the trade at a college or as an apprentice.
pathway-building-work = Start work on sites and learn from experienced people.

# who is responsible for the step
party-person = you
party-city = the city's employment services
party-college = the college
party-employer = the employer
party-coaching = digital coaching

# how you get by meanwhile
paid-apprenticeship = Apprenticeship (you learn at work and earn a wage)
paid-labour-market-training = Labour market training (for unemployed people: we tell you how it affects your benefit)
paid-work-trial = Work trial (you get to know the work and usually get unemployment benefit)
paid-pay-subsidy = Pay subsidy (the employer can apply for support for your wage)

# length
weeks-about =
    { $weeks ->
        [52] about a year
        [104] about two years
        [156] about three years
        [one] about a week
       *[other] about { $weeks } weeks
    }
weeks-range =
    { $max ->
        [13] 1–3 months
        [78] a year to a year and a half
        [156]
            { $min ->
                [52] 1–3 years
                [104] 2–3 years
               *[other] { $min }–{ $max } weeks
            }
       *[other] { $min }–{ $max } weeks
    }

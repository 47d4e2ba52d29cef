### Interests: activities, answers and the six scales.

# How much an activity is liked

liking-strong-dislike = Not at all
liking-dislike = Not really
liking-neutral = Not sure
liking-like = Nice
liking-strong-like = Love it

# The six scales: name, what it is, “You like …”, “This work has …”

scale-r = Hands-on work and machines
scale-r-what = You make, build and repair things and use machines.
scale-r-you = working with your hands and machines
scale-r-work = hands-on tasks and machines
scale-i = Finding out and exploring
scale-i-what = You study things and find out how they work.
scale-i-you = finding things out and exploring
scale-i-work = tasks where you explore and find things out
scale-a = Creating something of your own
scale-a-what = You invent, shape and express things in your own way.
scale-a-you = creating something of your own
scale-a-work = creative tasks
scale-s = Helping and teaching
scale-s-what = You help, care for, teach and listen to people.
scale-s-you = helping and teaching
scale-s-work = tasks where you help and teach
scale-e = Leading and selling
scale-e-what = You lead others, sell and get things going.
scale-e-you = leading and selling
scale-e-work = tasks where you lead and sell
scale-c = Order and accuracy
scale-c-what = You keep things in order and do the work carefully.
scale-c-you = order and accuracy
scale-c-work = tasks that need order and accuracy

# The activities

activity-r-fix-snowmobile = Repairing a snowmobile or a car
activity-i-test-water = Testing how clean the water of a lake is
activity-a-northern-lights = Photographing northern lights for a travel brochure
activity-s-help-at-home = Helping an older person at home
activity-e-sell-trips = Selling trips to tourists
activity-c-count-stock = Counting and recording goods in a warehouse
activity-r-build-frame = Building the frame of a house on a building site
activity-i-find-cause = Working out why a machine does not run properly
activity-a-design-craft = Designing a piece of jewellery, a knife or clothes
activity-s-day-care = Playing and learning with children in day care
activity-e-lead-team = Leading a team and sharing out the work
activity-c-check-invoices = Checking bills and paying them on time
activity-r-plant-forest = Planting trees and taking care of young forest
activity-i-rock-samples = Studying rock samples for a mine
activity-a-play-music = Playing or singing for an audience
activity-s-teach-phone = Teaching someone to use a phone
activity-e-start-business = Starting a small business of your own
activity-c-book-rooms = Recording and arranging hotel bookings
activity-r-plough-snow = Ploughing snow from yards and roads
activity-i-study-figures = Looking for causes in figures and statistics
activity-a-write-story = Writing a story for a newspaper or the web
activity-s-welcome-newcomer = Helping someone new in the country to get started
activity-e-agree-price = Negotiating a price and a contract
activity-c-record-hours = Recording working hours so that people get paid
activity-r-weld-metal = Welding metal parts and fitting them together
activity-i-compare-medicine = Studying how a medicine works
activity-a-style-restaurant = Planning the interior of a restaurant
activity-s-listen = Listening to someone in a difficult situation
activity-e-promote-event = Planning and promoting a village event
activity-c-file-documents = Checking and filing documents
activity-r-clean-rooms = Cleaning hotel rooms for new guests
activity-i-study-wildlife = Studying animals and plants in the forest
activity-a-new-dish = Inventing a new dish for a restaurant
activity-s-help-pupil = Helping a pupil with tasks at school
activity-e-sell-in-shop = Presenting and selling products in a shop
activity-c-sort-parcels = Sorting parcels by address
activity-r-install-lights = Installing lights and power sockets
activity-i-write-program = Writing and testing a computer program
activity-a-play-elf = Playing an elf for visitors to a Christmas village
activity-s-show-colleague = Showing a new colleague how to do the work
activity-e-hire-people = Finding and choosing new employees
activity-c-run-till = Running the till and counting the money
activity-r-drive-truck = Driving a lorry or a mining machine
activity-i-village-history = Tracing the history of a village in old papers
activity-a-web-look = Designing the look of a website or a game
activity-s-help-passenger = Helping a passenger into the car and to the door
activity-e-win-people-over = Getting people excited about an idea of your own
activity-c-portion-medicine = Dividing medicines into doses as instructed
activity-r-feed-reindeer = Feeding reindeer and mending fences
activity-i-study-symptoms = Studying symptoms and recognising an illness
activity-a-snow-sculpture = Shaping a sculpture out of snow
activity-s-guide-hike = Guiding a group on a hike in the fells
activity-e-run-project = Leading a building project from start to finish
activity-c-food-temperatures = Measuring and recording food temperatures

# Another question for a flat interest profile: six working days

question-preference = Which day would you choose?
question-preference-help = You liked everything about the same. Choose one or two that feel most like you.
error-choose-two = Choose at most two.
preference-r = A day of fixing and building with your hands
preference-i = A day of exploring and finding out why
preference-a = A day of inventing and creating something of your own
preference-s = A day of helping people and giving advice
preference-e = A day of leading a group and making deals
preference-c = A day of keeping papers and goods in order

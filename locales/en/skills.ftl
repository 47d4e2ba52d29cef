### Digital skills in the result: areas, competences and levels.

# The five areas

area-information = Finding information
area-information-what = You find information, judge it and keep it safe.
area-communication = Keeping in touch and using services
area-communication-what = You keep in touch, use services and work with others online.
area-creation = Making content
area-creation-what = You make and edit texts, pictures and tables.
area-safety = Staying safe
area-safety-what = You protect your devices and data. You look after yourself and nature.
area-problems = Solving problems
area-problems-what = You solve problems, choose tools and learn new things.

# The four stretches of the picture

band-below-foundation = At the start of the path
band-foundation = Basics in place
band-intermediate = Good skills
band-advanced = Strong skills

# How sure an estimate is

sureness-fairly = Fairly sure
sureness-somewhat = Somewhat sure
sureness-rough = A rough idea

# Names of the levels

level-0 = Right at the start
level-1 = First steps
level-2 = The basics go well
level-3 = Everyday things go well
level-4 = Many kinds of things go well
level-5 = Demanding things go well too
level-6 = Very strong skills

# Names of the competences

competence-1-1 = Finding information online
competence-1-2 = Recognising reliable information
competence-1-3 = Keeping files in order
competence-2-1 = Keeping in touch by messages and calls
competence-2-2 = Sharing photos and files
competence-2-3 = Using services and having a say online
competence-2-4 = Working together online
competence-2-5 = Good manners online
competence-2-6 = Your own accounts and profiles
competence-3-1 = Making texts and pictures
competence-3-2 = Reworking content that exists already
competence-3-3 = Permissions and copyright
competence-3-4 = Formulas, rules and small programs
competence-4-1 = Protecting your devices
competence-4-2 = Protecting your personal data
competence-4-3 = Well-being with devices
competence-4-4 = Devices and the environment
competence-5-1 = Solving problems with devices
competence-5-2 = Choosing the right tool
competence-5-3 = New ways of using devices
competence-5-4 = Developing your own skills

# The areas in DigComp 3.0

area3-information = Information search, evaluation and management
area3-communication = Communication and collaboration
area3-creation = Content creation
area3-safety = Safety, wellbeing and responsible use
area3-problems = Problem identification and solving
area3-note = In the newer DigComp 3.0 this area is called “{ $name }”.

### The accessibility statement, which the law asks for.

statement-title = Accessibility statement
statement-lead = We want everyone to be able to use Suunta, with or without aids. The law asks for it too (Act on the Provision of Digital Services, 306/2019).
statement-whose = The service is provided by { $service }.
statement-back = Back to the questions

# What it is about
statement-scope-title = What this statement is about
statement-scope = This statement is about Suunta: the questions, the result, sending to a counsellor, and the page “{ $case }”. Where the questions stand on our website, it is about the questions and not about the page around them. That page has a statement of its own.
statement-scope-page = The questions also have a page of their own:

# How accessible it is
statement-status-title = How accessible Suunta is
statement-status-fully = As far as it has been tested, Suunta meets all the requirements of the law.
statement-status-partly = Suunta meets the requirements of the law in part. What is missing is listed below.
statement-status-measure = The requirements come from the European standard EN 301 549, version 3.2.1. It asks for levels A and AA of the WCAG 2.1 guidelines. We build Suunta to levels A and AA of WCAG 2.2, which ask for more.
statement-status-tests = Tests find only a part of all faults. Tell us if you find one.

# What is not accessible
statement-gaps-title = What is not accessible
statement-gaps-none = We do not know of any such part.
statement-gaps-not-yet = Not mended yet
statement-gaps-not-yet-lead = These parts do not meet the requirements of the law.
statement-gaps-burden = Too heavy a burden
statement-gaps-burden-lead = Mending these parts would be more than can reasonably be asked of us. The law allows an exception then.
statement-gaps-outside = Outside the law
statement-gaps-outside-lead = The law does not ask for these parts to be accessible. We list them so that you know.
statement-gap-instead = Instead: { $instead }
statement-gap-mended = We will mend this by { $date } at the latest.
statement-gap-fails = This does not meet criterion { $criterion } of WCAG.
statement-gap-concerns = This is about criterion { $criterion } of WCAG.
statement-gap-faults = { $count ->
    [one] The automatic check found one fault. We will mend it.
   *[other] The automatic check found { $count } faults. We will mend them.
}

# What has not been tested. Each gap of server/accessibility.toml has its sentence here.
statement-untried-title = What has not been tested yet
statement-gap-no-native-check = No native speaker has checked the texts yet.
statement-gap-no-disabled-testers = People with disabilities have not tried Suunta yet.
statement-gap-no-screen-reader = No person has gone through Suunta with a screen reader or another aid yet.
statement-gap-other-languages = The automatic check was made in Finnish, Swedish and English. The other languages have not been checked yet.

# How it was made
statement-made-title = How this statement was made
statement-made-day = This statement was made on { $date }.
statement-made-self = The makers of Suunta have tested it themselves. Nobody from outside has assessed it.
statement-made-tested = The tests were run on { $date } with version { $version } of Suunta.
statement-made-run = An automatic check ({ $tool } { $version }) went through { $pages ->
    [one] one page
   *[other] { $pages } pages
}. It looked { $states ->
    [one] once
   *[other] { $states } times in all
}: in different languages, filled in, and with error messages. { $violations ->
    [0] It found no faults.
    [one] It found one fault.
   *[other] It found { $violations } faults.
}

# Feedback
statement-feedback-title = Give us feedback
statement-feedback-lead = Was there something you could not do? Tell us, and we will mend it. You can also ask for anything in Suunta in a form that suits you. We answer within 14 days.
statement-feedback-page = Feedback page:
statement-page = Web page:
statement-email = E-mail:
statement-phone = Phone:

# The authority
statement-authority-title = If you are not satisfied
statement-authority-lead = Give us feedback first. If our answer is not enough, or if you get none within 14 days, you can complain to the authority that supervises accessibility.
statement-authority-unknown = Its contact details are still missing from this page. Ask us for them.

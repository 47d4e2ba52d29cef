### Regional demand: tables that coordinators bring.

demand-nav = Demand
demand-title = Demand for work in the region
demand-lead = Bring a table of which work there is in the region. It shows in a jobseeker's result, with its source and date.
demand-bring = Bring a table
demand-site = Service
demand-site-none = Choose the service
demand-kind = What does the table tell?
demand-kind-demand = Demand for occupations
demand-kind-vacancies = Vacancies
demand-kind-none = Choose what the table tells.
demand-file = File (CSV)
demand-limits = At most { $size } kilobytes and { $lines } lines. First save the table as CSV.
demand-nothing-yet = First you see what is in the file. Nothing is stored yet.
demand-look = Look the table through
demand-none = No table was brought. Results show what the service itself knows.
demand-sources = Sources and dates
demand-source = { $source }, { $date }
demand-made = Brought { $date }: { $name }
demand-undone = Undone { $date }: { $name }
demand-lines = { $count ->
    [one] one line
   *[other] { $count } lines
}
demand-left-out = { $count ->
    [one] one faulty line was left out
   *[other] { $count } faulty lines were left out
}
demand-show-lines = { $count ->
    [one] Show the line
   *[other] Show { $count } lines
}
demand-undo = Undo the import
demand-undo-help = When you undo the import, the former table holds again.
demand-former = Former and undone
desk-done-demand = The table is in. It shows in results now.
desk-done-demand-undone = The import is undone. What was there before holds again.

## Help
demand-how = What must the table be like?
demand-how-columns = The first line has the names of the columns. Other columns may stay, they are not read.
demand-how-occupation = The code of the occupation: the four digits of ISCO-08, or an ESCO address. An ISCO code means all occupations of its group.
demand-how-area = The id of a region or municipality. In this service:
demand-how-date = Day or month of the source: 2026-11-10, 10.11.2026, 2026-11 or 11/2026.
demand-levels = In a table of demand only: short, good, balanced or crowded. Also the numbers 1 to 4, in this order.
demand-how-count = In a table of vacancies only: a whole number.
demand-how-source = The name of the source, which the jobseeker sees.
demand-how-url = Voluntary: where the source can be read.
demand-how-municipality = A jobseeker's result speaks of the whole region. So a line for a municipality shows here only.
demand-how-example = Example:

## Columns and levels
demand-column-occupation = Occupation
demand-column-area = Area
demand-column-date = Date
demand-column-level = Level
demand-column-count = Number
demand-column-source = Source
demand-column-url = Address
demand-says = What the source says
demand-level-short = Too few people
demand-level-good = Good outlook
demand-level-balanced = Balanced
demand-level-crowded = More people than jobs

## Looking through
demand-check-title = Look the table through
demand-check-lead = { $site }: { $kind }. Nothing is stored yet.
demand-back = Back to the demand
demand-file-encoding = The file was written in { $encoding }. Check that letters like ä and ö are right.
demand-lines-good = { $count ->
    [one] One line is good.
   *[other] { $count } lines are good.
}
demand-lines-bad = { $count ->
    [one] One line must be mended.
   *[other] { $count } lines must be mended.
}
demand-faults = Lines to mend
demand-line = Line { $line }:
demand-more-faults = { $count ->
    [one] One more line must be mended.
   *[other] { $count } more lines must be mended.
}
demand-text = Table
demand-text-help = You can mend the lines here and look the table through again.
demand-again = Look through again
demand-without = { $count ->
    [one] Take the other lines and leave the faulty line out
   *[other] Take the other lines and leave { $count } faulty lines out
}
demand-take-help = The new table takes the place of the former one. You can undo the import.
demand-take = { $count ->
    [one] Take one line
   *[other] Take { $count } lines
}
demand-lines-good-title = How the lines were read
demand-first = { $count ->
    [one] This is the first line.
   *[other] These are the first { $count } lines.
}
demand-none-good = No line is good. Mend the lines and look the table through again.
demand-not-said = Mend the lines, or tick that faulty lines are left out.
demand-changed = Somebody else has brought a table or undone an import meanwhile. Look how it stands and try again.

## What is wrong
demand-file-none = Choose a file.
demand-file-large = The file is too large. At most { $limit } kilobytes. Divide the table or take out columns that are not needed.
demand-file-long = The table has too many lines. At most { $limit } lines.
demand-file-workbook = This is no CSV file. Open it in your spreadsheet program and save it as CSV.
demand-file-null = The file holds signs that are no text. Save the table as CSV again.
demand-file-broken = The file's letters cannot be read. Save the table as CSV again, in UTF-8.
demand-file-empty = The table has no line below its first one.
demand-file-columns = The first line lacks: { $columns }.
demand-file-double = The column { $column } is there twice. Take one out.
demand-fault-cells = The line has { $cells } cells, but there are { $heads } columns. Check separators and quotation marks.
demand-fault-control = { $column } holds a line break or another sign that cannot be seen. Take it out.
demand-fault-formula = { $column } holds a formula. Write its result.
demand-fault-empty = { $column } is empty.
demand-fault-code = { $code } is no code of an occupation. Write the four digits of ISCO-08, or an ESCO address.
demand-fault-occupation = The service does not suggest the occupation { $code }. Check the code, or leave the line out.
demand-fault-area = There is no area { $area } in this service. Use one of these: { $known }.
demand-fault-date = { $date } is no day. Write for example 10.11.2026 or 2026-11.
demand-fault-future = The day of the source, { $date }, is still to come. Check it.
demand-fault-old = A source of { $date } is too old. Results show nothing that is older than two years.
demand-fault-level = { $level } is no level. Write short, good, balanced or crowded.
demand-fault-count = { $count } is no number of vacancies. Write a whole number, at most a million.
demand-fault-source = The name of the source is too long. At most { $limit } letters.
demand-fault-url = The address must begin with https:// and hold no spaces.
demand-fault-twice = Line { $line } says the same already. Take one out.

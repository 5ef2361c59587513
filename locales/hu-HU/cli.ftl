# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = hiba
level-warning = figyelmeztetés
level-note = megjegyzés
level-help = segítség

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $of } nyelvi változatból { $agreeing } szerint { $value }
votes-source = { $of } nyelvi változatból { $agreeing } egyezik a forrással
# Beside a value that needs a repair.
means = értsd: { $value }
# Of a finding that the baseline has.
known = szerepel a baseline-fájlban, ezért nem számít
# What a fix does.
fix-remove = törölje
fix-write = írja ezt: { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages = { $count } oldal
scorecard-errors = { $count } hiba
scorecard-warnings = { $count } figyelmeztetés
scorecard-notes = { $count } megjegyzés
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind = { $count } nappal a forrás mögött
scorecard-changes-behind = { $count } módosítással a forrás mögött
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = { $count } ismert
scorecard-gone = { $count } megszűnt a baseline-fájl találatai közül
scorecard-ignored = { $count } mellőzve
# Fixes that were applied.
scorecard-fixed = { $count } javítva
scorecard-without-source = { $count } forrás nélküli oldal

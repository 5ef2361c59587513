# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = fel
level-warning = varning
level-note = anmärkning
level-help = hjälp

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } av { $of } språkversioner anger { $value }
votes-source = { $agreeing } av { $of } språkversioner stämmer överens med källan
# Beside a value that needs a repair.
means = avser { $value }
# Of a finding that the baseline has.
known = finns i baslinjen och räknas inte
# What a fix does.
fix-remove = ta bort detta
fix-write = skriv { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
scorecard-errors = { $count } fel
scorecard-warnings =
    { $count ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
scorecard-notes =
    { $count ->
        [one] { $count } anmärkning
       *[other] { $count } anmärkningar
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } dag efter källan
       *[other] { $count } dagar efter källan
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } ändring efter källan
       *[other] { $count } ändringar efter källan
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known =
    { $count ->
        [one] { $count } känt
       *[other] { $count } kända
    }
scorecard-gone = { $count } från baslinjen hittas inte längre
scorecard-ignored =
    { $count ->
        [one] { $count } ignorerat
       *[other] { $count } ignorerade
    }
# Fixes that were applied.
scorecard-fixed =
    { $count ->
        [one] { $count } åtgärdat
       *[other] { $count } åtgärdade
    }
scorecard-without-source =
    { $count ->
        [one] { $count } sida utan källa
       *[other] { $count } sidor utan källa
    }

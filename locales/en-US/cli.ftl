# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = error
level-warning = warning
level-note = note
level-help = help

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } of { $of } say { $value }
votes-source = { $agreeing } of { $of } agree with the source
# Beside a value that needs a repair.
means = means { $value }
# Of a finding that the baseline has.
known = the baseline has it: it does not count
# What a fix does.
fix-remove = take it out
fix-write = write { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
scorecard-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
scorecard-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
scorecard-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } day behind
       *[other] { $count } days behind
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } change behind
       *[other] { $count } changes behind
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = { $count } known
scorecard-gone = { $count } gone from the baseline
scorecard-ignored = { $count } ignored
# Fixes that were applied.
scorecard-fixed = { $count } fixed
scorecard-without-source =
    { $count ->
        [one] { $count } page without a source
       *[other] { $count } pages without a source
    }

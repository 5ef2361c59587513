# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = fout
level-warning = waarschuwing
level-note = opmerking
level-help = hulp

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } van de { $of } taalversies vermelden { $value }
votes-source = { $agreeing } van de { $of } taalversies komen overeen met de bron
# Beside a value that needs a repair.
means = bedoeld is { $value }
# Of a finding that the baseline has.
known = staat in de baseline en telt niet mee
# What a fix does.
fix-remove = verwijder dit
fix-write = schrijf { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina's
    }
scorecard-errors =
    { $count ->
        [one] { $count } fout
       *[other] { $count } fouten
    }
scorecard-warnings =
    { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }
scorecard-notes =
    { $count ->
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } dag achter op de bron
       *[other] { $count } dagen achter op de bron
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } wijziging achter op de bron
       *[other] { $count } wijzigingen achter op de bron
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = { $count } bekend
scorecard-gone = { $count } uit de baseline niet meer gevonden
scorecard-ignored = { $count } genegeerd
# Fixes that were applied.
scorecard-fixed = { $count } hersteld
scorecard-without-source =
    { $count ->
        [one] { $count } pagina zonder bron
       *[other] { $count } pagina's zonder bron
    }

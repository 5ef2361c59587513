# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = chyba
level-warning = varování
level-note = poznámka
level-help = nápověda

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } z { $of } jazykových verzí uvádí { $value }
votes-source = { $agreeing } z { $of } jazykových verzí souhlasí se zdrojem
# Beside a value that needs a repair.
means = míněno: { $value }
# Of a finding that the baseline has.
known = je v souboru baseline, nepočítá se
# What a fix does.
fix-remove = odstraňte
fix-write = napište { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } stránka
        [few] { $count } stránky
       *[other] { $count } stránek
    }
scorecard-errors =
    { $count ->
        [one] { $count } chyba
        [few] { $count } chyby
       *[other] { $count } chyb
    }
scorecard-warnings = { $count } varování
scorecard-notes =
    { $count ->
        [one] { $count } poznámka
        [few] { $count } poznámky
       *[other] { $count } poznámek
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] pozadu o { $count } den
        [few] pozadu o { $count } dny
       *[other] pozadu o { $count } dní
    }
scorecard-changes-behind =
    { $count ->
        [one] pozadu o { $count } změnu
        [few] pozadu o { $count } změny
       *[other] pozadu o { $count } změn
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = známé: { $count }
scorecard-gone = ze souboru baseline už nenalezené: { $count }
scorecard-ignored = ignorované: { $count }
# Fixes that were applied.
scorecard-fixed = opravené: { $count }
scorecard-without-source =
    { $count ->
        [one] { $count } stránka bez zdroje
        [few] { $count } stránky bez zdroje
       *[other] { $count } stránek bez zdroje
    }

# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = Fehler
level-warning = Warnung
level-note = Hinweis
level-help = Hilfe

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } von { $of } Sprachversionen nennen { $value }
votes-source = { $agreeing } von { $of } Sprachversionen stimmen mit der Quelle überein
# Beside a value that needs a repair.
means = gemeint ist { $value }
# Of a finding that the baseline has.
known = in der Baseline enthalten, zählt nicht
# What a fix does.
fix-remove = entfernen
fix-write = schreiben: { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
scorecard-errors = { $count } Fehler
scorecard-warnings =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
scorecard-notes =
    { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } Tag hinter der Quelle
       *[other] { $count } Tage hinter der Quelle
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } Änderung hinter der Quelle
       *[other] { $count } Änderungen hinter der Quelle
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = { $count } bekannt
scorecard-gone = { $count } aus der Baseline nicht mehr gefunden
scorecard-ignored = { $count } ignoriert
# Fixes that were applied.
scorecard-fixed = { $count } behoben
scorecard-without-source =
    { $count ->
        [one] { $count } Seite ohne Quelle
       *[other] { $count } Seiten ohne Quelle
    }

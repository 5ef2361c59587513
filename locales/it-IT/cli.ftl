# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = errore
level-warning = avviso
level-note = nota
level-help = suggerimento

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } su { $of } indicano { $value }
votes-source = { $agreeing } su { $of } concordano con l’originale
# Beside a value that needs a repair.
means = significa { $value }
# Of a finding that the baseline has.
known = già nella baseline: non conta
# What a fix does.
fix-remove = rimuovere questo
fix-write = scrivere { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagine
    }
scorecard-errors =
    { $count ->
        [one] { $count } errore
       *[other] { $count } errori
    }
scorecard-warnings =
    { $count ->
        [one] { $count } avviso
       *[other] { $count } avvisi
    }
scorecard-notes =
    { $count ->
        [one] { $count } nota
       *[other] { $count } note
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } giorno di ritardo
       *[other] { $count } giorni di ritardo
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } modifica di ritardo
       *[other] { $count } modifiche di ritardo
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known =
    { $count ->
        [one] { $count } noto
       *[other] { $count } noti
    }
scorecard-gone =
    { $count ->
        [one] { $count } della baseline non più presente
       *[other] { $count } della baseline non più presenti
    }
scorecard-ignored =
    { $count ->
        [one] { $count } ignorato
       *[other] { $count } ignorati
    }
# Fixes that were applied.
scorecard-fixed =
    { $count ->
        [one] { $count } corretto
       *[other] { $count } corretti
    }
scorecard-without-source =
    { $count ->
        [one] { $count } pagina senza originale
       *[other] { $count } pagine senza originale
    }

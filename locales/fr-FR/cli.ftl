# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = erreur
level-warning = avertissement
level-note = note
level-help = aide

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } sur { $of } indiquent { $value }
votes-source = { $agreeing } sur { $of } concordent avec la source
# Beside a value that needs a repair.
means = signifie { $value }
# Of a finding that the baseline has.
known = déjà dans le fichier de référence : non compté
# What a fix does.
fix-remove = supprimer ceci
fix-write = écrire { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages } : { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card } ; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
scorecard-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
scorecard-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
scorecard-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } modification de retard
       *[other] { $count } modifications de retard
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known =
    { $count ->
        [one] { $count } connu
       *[other] { $count } connus
    }
scorecard-gone =
    { $count ->
        [one] { $count } disparu du fichier de référence
       *[other] { $count } disparus du fichier de référence
    }
scorecard-ignored =
    { $count ->
        [one] { $count } ignoré
       *[other] { $count } ignorés
    }
# Fixes that were applied.
scorecard-fixed =
    { $count ->
        [one] { $count } corrigé
       *[other] { $count } corrigés
    }
scorecard-without-source =
    { $count ->
        [one] { $count } page sans source
       *[other] { $count } pages sans source
    }

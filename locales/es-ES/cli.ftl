# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = error
level-warning = advertencia
level-note = nota
level-help = ayuda

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } de { $of } indican { $value }
votes-source = { $agreeing } de { $of } coinciden con el original
# Beside a value that needs a repair.
means = significa { $value }
# Of a finding that the baseline has.
known = ya está en la línea base: no cuenta
# What a fix does.
fix-remove = quitar esto
fix-write = escribir { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
scorecard-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errores
    }
scorecard-warnings =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
scorecard-notes =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } cambio de retraso
       *[other] { $count } cambios de retraso
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known =
    { $count ->
        [one] { $count } conocido
       *[other] { $count } conocidos
    }
scorecard-gone =
    { $count ->
        [one] { $count } de la línea base ya no aparece
       *[other] { $count } de la línea base ya no aparecen
    }
scorecard-ignored =
    { $count ->
        [one] { $count } ignorado
       *[other] { $count } ignorados
    }
# Fixes that were applied.
scorecard-fixed =
    { $count ->
        [one] { $count } corregido
       *[other] { $count } corregidos
    }
scorecard-without-source =
    { $count ->
        [one] { $count } página sin original
       *[other] { $count } páginas sin original
    }

# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = erro
level-warning = aviso
level-note = nota
level-help = ajuda

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } de { $of } indicam { $value }
votes-source = { $agreeing } de { $of } concordam com o original
# Beside a value that needs a repair.
means = significa { $value }
# Of a finding that the baseline has.
known = já consta da linha de base: não conta
# What a fix does.
fix-remove = remover isto
fix-write = escrever { $text }

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
        [one] { $count } erro
       *[other] { $count } erros
    }
scorecard-warnings =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
scorecard-notes =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } dia de atraso
       *[other] { $count } dias de atraso
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } alteração em atraso
       *[other] { $count } alterações em atraso
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known =
    { $count ->
        [one] { $count } conhecido
       *[other] { $count } conhecidos
    }
scorecard-gone =
    { $count ->
        [one] { $count } da linha de base já não aparece
       *[other] { $count } da linha de base já não aparecem
    }
scorecard-ignored =
    { $count ->
        [one] { $count } ignorado
       *[other] { $count } ignorados
    }
# Fixes that were applied.
scorecard-fixed =
    { $count ->
        [one] { $count } corrigido
       *[other] { $count } corrigidos
    }
scorecard-without-source =
    { $count ->
        [one] { $count } página sem original
       *[other] { $count } páginas sem original
    }

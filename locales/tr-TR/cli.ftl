# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = hata
level-warning = uyarı
level-note = not
level-help = ipucu

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $of } dil sürümünün { $agreeing } tanesinde { $value } var
votes-source = { $of } dil sürümünün { $agreeing } tanesi kaynakla uyuşuyor
# Beside a value that needs a repair.
means = doğru değer: { $value }
# Of a finding that the baseline has.
known = temel dosyada var: sayılmaz
# What a fix does.
fix-remove = bunu kaldırın
fix-write = şöyle yazın: { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } sayfa
       *[other] { $count } sayfa
    }
scorecard-errors =
    { $count ->
        [one] { $count } hata
       *[other] { $count } hata
    }
scorecard-warnings =
    { $count ->
        [one] { $count } uyarı
       *[other] { $count } uyarı
    }
scorecard-notes =
    { $count ->
        [one] { $count } not
       *[other] { $count } not
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } gün geride
       *[other] { $count } gün geride
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } değişiklik geride
       *[other] { $count } değişiklik geride
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = bilinen: { $count }
scorecard-gone = temel dosyada olup artık bulunmayan: { $count }
scorecard-ignored = yok sayılan: { $count }
# Fixes that were applied.
scorecard-fixed = düzeltilen: { $count }
scorecard-without-source =
    { $count ->
        [one] { $count } kaynaksız sayfa
       *[other] { $count } kaynaksız sayfa
    }

# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = ошибка
level-warning = предупреждение
level-note = замечание
level-help = подсказка

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = в большинстве языковых версий ({ $agreeing } из { $of }) — { $value }
votes-source = большинство языковых версий ({ $agreeing } из { $of }) совпадает с оригиналом
# Beside a value that needs a repair.
means = правильное значение: { $value }
# Of a finding that the baseline has.
known = есть в базовом файле: не учитывается
# What a fix does.
fix-remove = удалите это
fix-write = напишите { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
scorecard-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
scorecard-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
scorecard-notes =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
        [many] { $count } замечаний
       *[other] { $count } замечания
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] отставание на { $count } день
        [few] отставание на { $count } дня
        [many] отставание на { $count } дней
       *[other] отставание на { $count } дня
    }
scorecard-changes-behind =
    { $count ->
        [one] отставание на { $count } изменение
        [few] отставание на { $count } изменения
        [many] отставание на { $count } изменений
       *[other] отставание на { $count } изменения
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = известно: { $count }
scorecard-gone = устарело в базовом файле: { $count }
scorecard-ignored = игнорируется: { $count }
# Fixes that were applied.
scorecard-fixed = исправлено: { $count }
scorecard-without-source =
    { $count ->
        [one] { $count } страница без оригинала
        [few] { $count } страницы без оригинала
        [many] { $count } страниц без оригинала
       *[other] { $count } страницы без оригинала
    }

# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = błąd
level-warning = ostrzeżenie
level-note = uwaga
level-help = wskazówka

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = w { $agreeing } z { $of } wersji językowych jest { $value }
votes-source = zgodność ze źródłem w { $agreeing } z { $of } wersji językowych
# Beside a value that needs a repair.
means = poprawna wartość: { $value }
# Of a finding that the baseline has.
known = jest w pliku bazowym: nie liczy się
# What a fix does.
fix-remove = usuń to
fix-write = wpisz { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages =
    { $count ->
        [one] { $count } strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
scorecard-errors =
    { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
scorecard-warnings =
    { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
        [many] { $count } ostrzeżeń
       *[other] { $count } ostrzeżenia
    }
scorecard-notes =
    { $count ->
        [one] { $count } uwaga
        [few] { $count } uwagi
        [many] { $count } uwag
       *[other] { $count } uwagi
    }
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind =
    { $count ->
        [one] { $count } dzień opóźnienia
        [few] { $count } dni opóźnienia
        [many] { $count } dni opóźnienia
       *[other] { $count } dnia opóźnienia
    }
scorecard-changes-behind =
    { $count ->
        [one] { $count } nieuwzględniona zmiana
        [few] { $count } nieuwzględnione zmiany
        [many] { $count } nieuwzględnionych zmian
       *[other] { $count } nieuwzględnionej zmiany
    }
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = znane: { $count }
scorecard-gone = nieaktualne w pliku bazowym: { $count }
scorecard-ignored = zignorowane: { $count }
# Fixes that were applied.
scorecard-fixed = naprawione: { $count }
scorecard-without-source =
    { $count ->
        [one] { $count } strona bez źródła
        [few] { $count } strony bez źródła
        [many] { $count } stron bez źródła
       *[other] { $count } strony bez źródła
    }

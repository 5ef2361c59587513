# The pages of a published list of network endpoints, in Polish.

## The page as a whole

site-title = { $name }: sieciowe punkty końcowe
site-lead = Hosty, zakresy adresów IP i porty, które zgodnie z dokumentacją trzeba odblokować. Wystąpienie: { $instance }.
site-version = Wersja { $version } z dnia { $date }
site-version-undated = Wersja { $version }
skip = Przejdź do treści
sections = Na tej stronie
languages-menu = Język
no-script = Sprawdzanie, filtrowanie i porównywanie wymagają obsługi języka JavaScript. Wszystko inne działa bez niej.
no-release = Niczego jeszcze nie opublikowano.
footer = Wartości pochodzą ze strony źródłowej. Z tłumaczeń pochodzą tylko teksty.

## Looking up what is covered

lookup = Czy lista to obejmuje?
lookup-lead = Wklej host, adres IP, zakres adresów IP lub link, aby sprawdzić, które wpisy na niego zezwalają.
lookup-label = Host, adres IP, zakres adresów IP lub link
lookup-button = Sprawdź
lookup-covered = Lista obejmuje { $value }.
lookup-partly = Lista obejmuje { $value } tylko częściowo.
# What replaces the placeholder may be a part of the value only.
lookup-filled = Lista obejmuje { $value }, jeśli symbol zastępczy zamienisz na odpowiednią wartość.
lookup-inside = Lista nie obejmuje { $value } w całości, ale obejmuje niektóre części.
lookup-not-covered = Lista nie obejmuje { $value }.
lookup-unreadable = To nie jest host, adres IP, zakres adresów IP ani link: { $value }
lookup-zone = Nie można sprawdzić adresu ze strefą. Pomiń znak % i wszystko, co po nim następuje: { $value }
lookup-covered-parts = Części objęte listą
lookup-open-parts = Części nieobjęte listą
lookup-nearest = Najbardziej podobne wpisy
lookup-hits =
    { $count ->
        [one] { $count } pasująca wartość
        [few] { $count } pasujące wartości
        [many] { $count } pasujących wartości
       *[other] { $count } pasującej wartości
    }
# How an entry lets it through, in a column of a table.
how-exactly = ta sama wartość
how-covering = obejmuje sprawdzaną wartość
how-filled = obejmuje sprawdzaną wartość po zamianie symbolu zastępczego
how-inside = część sprawdzanej wartości

## The table of endpoints

endpoints = Punkty końcowe
release-label = Wersja
filter-label = Filtr
filter-hint = Słowa, hosty, zakresy adresów IP, porty lub ID
filter-count =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
area-none = Inne
fallback = Nieprzetłumaczone opisy są w języku strony źródłowej.
column-id = ID
column-purpose = Przeznaczenie
column-hosts = Hosty
column-ranges = Zakresy adresów IP
column-ports = Porty
value-none = brak
ports-any = Porty: { $ports }
required = Wymagane
optional = Opcjonalne
category = Kategoria: { $category }
more-hosts =
    { $count ->
        [one] Pokaż { $count } host
        [few] Pokaż wszystkie { $count } hosty
        [many] Pokaż wszystkie { $count } hostów
       *[other] Pokaż { $count } hosta
    }
more-ranges =
    { $count ->
        [one] Pokaż { $count } zakres adresów IP
        [few] Pokaż wszystkie { $count } zakresy adresów IP
        [many] Pokaż wszystkie { $count } zakresów adresów IP
       *[other] Pokaż { $count } zakresu adresów IP
    }

# Buttons that copy a list, and what is said after it.
copy = Kopiuj
copy-of-hosts = Kopiuj hosty: { $what }
copy-of-ranges = Kopiuj zakresy adresów IP: { $what }
copied =
    { $count ->
        [one] Skopiowano { $count } wartość.
        [few] Skopiowano { $count } wartości.
        [many] Skopiowano { $count } wartości.
       *[other] Skopiowano { $count } wartości.
    }
copy-failed = Przeglądarka nie zezwoliła na kopiowanie. Zaznacz wartości i skopiuj je ręcznie.
load-failed = Nie udało się załadować danych wersji { $version }.

## Comparing two versions

compare = Porównanie dwóch wersji
compare-lead = Co trzeba odblokować, a co można zablokować przy przejściu z jednej wersji na drugą. Pominięto to, co nadal obejmuje inny wpis.
compare-from = Z wersji
compare-to = Na wersję
compare-button = Porównaj
compare-open = Do odblokowania
compare-close = Można zablokować
compare-nothing-open = Niczego nie trzeba odblokowywać.
compare-nothing-close = Niczego nie można zablokować.
compare-ports = Zmienione porty
compare-ports-none = W żadnym wpisie porty się nie różnią.
column-before = Przed
column-after = Po

## Notices

notices = Ostatnie zmiany
notices-none = Nie ma jeszcze powiadomień.
feed-atom = Kanał Atom
feed-json = Kanał JSON

## Languages

languages = Języki
languages-lead = Błędne wartości różnią się od strony źródłowej, z której wykonano tłumaczenie. Brakujące zmiany wprowadzono na stronie źródłowej później.
column-language = Język
column-wrong = Błędne wartości
column-warnings = Ostrzeżenia
column-stale = Brakujące zmiany
column-behind = Opóźnienie w dniach
column-feeds = Kanały
source-page = strona źródłowa
no-page = brak strony
behind-unknown = brak danych

## Downloads

downloads = Pliki do pobrania
downloads-lead = Wszystkie pliki są przeznaczone także dla programów. Ich adresy się nie zmieniają.
download-latest = Najnowsza wersja (JSON)
download-versions = Wszystkie wersje (JSON)
download-changes = Zmiany (JSON)
download-list = Listy dla zapór, serwerów proxy i skryptów
download-checksums = Sumy kontrolne wszystkich plików (SHA-256)
download-other = Inne pliki

## The choice of a language

choose = Wybierz język

# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = identyfikator tego wiersza to w źródle { $expected }, a nie { $actual }
    .counterpart = identyfikator w źródle
bilingual-residue = obok tłumaczenia pozostał tekst źródła
    .counterpart = komórka w źródle
broken-break = znak podziału linii zapisano tu jako { $actual }, a w źródle jako { $expected }
    .counterpart = komórka w źródle
broken-table-blank-line = pusta linia dzieli tabelę na dwie części
broken-table-block = wiersz zaczyna się jak nagłówek lub element listy i w tym miejscu kończy tabelę
broken-table-delimiter = wiersz separatora ma inną liczbę komórek niż wiersz nagłówkowy tabeli
broken-table-glued-text = akapit stoi bezpośrednio pod tabelą, przez co staje się jej wierszem
broken-table-header = wiersz nagłówkowy tabeli jest pusty, a jego rolę pełni pierwszy wiersz treści
broken-table-lone-pipe = w tabeli jest linia złożona z jednej kreski pionowej
broken-table-nesting = zbyt głęboko zagnieżdżone elementy; od tego miejsca odczytano tylko ich tekst
broken-table-row = wiersz tabeli jest podzielony na dwie linie
broken-table-spans = scalone komórki obejmują zbyt wiele wierszy i kolumn; dalsze scalenia liczą się jako jedna komórka
broken-table-stray-rows = wiersze bez wiersza nagłówkowego; odczytano je jako część poprzedniej tabeli
category-mismatch = kategoria tego wiersza to w źródle { $expected }, a nie { $actual }
    .counterpart = kategoria w źródle
changed-link = link prowadzi do { $actual }, a w źródle do { $expected }
    .counterpart = link w źródle
changed-link-added = w źródle nie ma tu linku do { $actual }
    .counterpart = to miejsce w źródle
changed-link-missing = brakuje tu linku do { $expected }
    .counterpart = link w źródle
changed-order =
    { $rows ->
        [one] ten wiersz jest w innym miejscu niż w źródle
        [few] { $rows } wiersze są w innej kolejności niż w źródle; to pierwszy z nich
        [many] { $rows } wierszy jest w innej kolejności niż w źródle; to pierwszy z nich
       *[other] { $rows } wiersza jest w innej kolejności niż w źródle; to pierwszy z nich
    }
    .counterpart = wiersz w źródle
confusable-character = litera tylko podobna do łacińskiej w nazwie hosta { $host }
consensus-outlier = w { $agreeing } z { $of } wersji językowych jest tu { $value }, a nie { $actual }
consensus-outlier-missing = w { $agreeing } z { $of } wersji językowych w tym wierszu jest { $value }
consensus-outlier-only = w { $agreeing } z { $of } wersji językowych nie ma w tym wierszu wartości { $value }
consensus-outlier-only-row = w { $agreeing } z { $of } wersji językowych nie ma tego wiersza
consensus-outlier-row = w { $agreeing } z { $of } wersji językowych jest tu wiersz, którego brakuje w tej wersji
date-mismatch = data w źródle to { $expected }, a nie { $actual }
    .counterpart = data w źródle
duplicate-address = adres podany dwukrotnie: { $text }
    .label = podany po raz pierwszy
duplicate-host = host podany dwukrotnie: { $host }
    .label = podany po raz pierwszy
empty-cell = komórka jest pusta, a w źródle zawiera tekst: { $text }
    .counterpart = komórka w źródle
exchanged-cells =
    { $kind ->
        [hosts] hosty tego wiersza zamieniono z hostami innego wiersza: { $text }
        [addresses] adresy tego wiersza zamieniono z adresami innego wiersza: { $text }
        [ports] porty tego wiersza zamieniono z portami innego wiersza: { $text }
       *[values] wartości tego wiersza zamieniono z wartościami innego wiersza: { $text }
    }
    .label = ten drugi wiersz
    .counterpart = wiersz w źródle
extra-address = w tym wierszu źródła nie ma adresu { $prefix }
    .counterpart = wiersz w źródle
extra-host = w tym wierszu źródła nie ma hosta { $host }
    .counterpart = wiersz w źródle
extra-row = w źródle nie ma takiego wiersza
    .counterpart = w źródle po tym miejscu następuje kolejny wiersz
extra-text = w źródle nie ma tu takiej adnotacji: { $text }
    .counterpart = wartości w źródle
foreign-dot = kropka z innego systemu pisma w nazwie hosta { $host }
frequency-mismatch = częstotliwość w źródle to { $expected }, a nie { $actual }
    .counterpart = częstotliwość w źródle
front-matter = blok metadanych nie jest poprawnym kodem YAML; odczytano go linia po linii: { $reason }
front-matter-unclosed = brakuje linii zamykającej blok metadanych
glued-hosts =
    { $hosts ->
        [2] dwa hosty bez separatora: { $text }
        [few] { $hosts } hosty bez separatora: { $text }
        [many] { $hosts } hostów bez separatora: { $text }
       *[other] { $hosts } hosta bez separatora: { $text }
    }
glued-hosts-single = host i inny tekst bez separatora: { $text }
host-bits-set = { $prefix } ma ustawione bity poza długością prefiksu; sieć to { $network }
host-case = inna wielkość liter: host w źródle to { $expected }, a nie { $actual }
    .counterpart = host w źródle
include-cycle = dołączenie { $target } prowadzi z powrotem do pliku, w którym się znajduje
include-mismatch = dołączony plik to w źródle { $expected }, a nie { $actual }
    .counterpart = dołączenie w źródle
include-mismatch-extra = źródło nie dołącza pliku { $actual }
include-mismatch-missing = strona nie dołącza pliku { $expected }, choć robi to źródło
    .counterpart = dołączenie w źródle
inconsistent-term = w innych miejscach strony to samo przetłumaczono inaczej: { $usual }
    .label = tłumaczenie w innym miejscu
    .counterpart = komórka w źródle
invalid-address = { $text } wygląda jak adres, ale nim nie jest
invalid-host = spacja w nazwie hosta { $host }
invalid-ignore-date = { $date } nie jest poprawną datą; użyj zapisu takiego jak 2027-01-31
invalid-ignore-meant = kontrola { $name } nie istnieje; podobna nazwa: { $meant }
invalid-ignore-no-check = w tej dyrektywie ignorowania nie podano kontroli
invalid-ignore-no-reason = w tej dyrektywie ignorowania nie podano powodu, więc nie działa; powód podaje się po dwukropku
invalid-ignore-unknown = kontrola { $name } nie istnieje
invalid-ignore-word = { $word } nie jest dyrektywą ignorowania; dostępne są tafel-ignore i tafel-ignore-file
invalid-port = { $text } nie jest portem ani zakresem portów
invisible-character = niewidoczny znak w nazwie hosta { $host }
leading-dot-host = nazwa hosta { $host } zaczyna się kropką
leaked-placeholder = symbol zastępczy systemu tłumaczeń w nazwie hosta { $host }
leaked-placeholder-text = na stronie pozostał symbol zastępczy systemu tłumaczeń
link-locale = link prowadzi do strony w wersji językowej { $locale }
    .counterpart = link w źródle
locale-metadata = wersja językowa w bloku metadanych to { $actual }, a według położenia strony { $expected }
lost-anchor = brakuje kotwicy { $anchor }
    .counterpart = kotwica w źródle
lost-anchor-changed = kotwica w źródle to { $anchor }, a nie { $actual }
    .counterpart = kotwica w źródle
lost-code-span = w źródle { $value } jest kodem, a tutaj nie
    .counterpart = wartość w źródle
lost-code-span-open = niezamknięty znak grawisu
    .counterpart = tekst w źródle
lost-escape = Markdown traktuje to jako znacznik, więc nie będzie widoczne na opublikowanej stronie
    .counterpart = komórka w źródle
lost-wildcard = host w źródle to { $expected }, a nie { $actual }
    .counterpart = host w źródle
lost-wildcard-detached = spacja po symbolu wieloznacznym w nazwie hosta { $host }
mangled-host = host w źródle to { $expected }, a nie { $actual }
    .counterpart = host w źródle
missing-address = w tym wierszu brakuje adresu ze źródła: { $expected }
    .counterpart = podany tutaj w źródle
missing-address-changed = w źródle jest tu { $expected }, a nie { $actual }
    .counterpart = prefiks w źródle
missing-host = w tym wierszu brakuje hosta ze źródła: { $host }
    .counterpart = podany tutaj w źródle
missing-note = brakuje tu adnotacji ze źródła: { $text }
    .counterpart = adnotacja w źródle
missing-row = brakuje tu wiersza ze źródła: { $text }
    .counterpart = brak w tłumaczeniu
missing-row-alike = brakuje tu jednego z kilku wierszy źródła o tych samych wartościach: { $text }
    .counterpart = brak w tłumaczeniu
missing-table = brakuje tu tabeli lub listy ze źródła: { $text }
    .counterpart = brak w tłumaczeniu
missing-table-unread = z tej tabeli nie udało się odczytać żadnej wartości; w źródle: { $text }
    .counterpart = tabela w źródle
number-in-prose = w źródle jest tu { $expected }, a nie { $actual }
    .counterpart = komórka w źródle
number-style = inne rozmiary na stronie zapisano w postaci { $expected }, a nie { $actual }
    .counterpart = komórka w źródle
pattern-range-mismatch = numery hosta { $host } to w źródle { $expected }, a nie { $actual }
    .counterpart = host w źródle
port-logic-flipped =
    { $expected ->
        [all] w źródle chodzi o wszystkie te porty, a nie o dowolny z nich
       *[any] w źródle chodzi o dowolny z tych portów, a nie o wszystkie
    }
    .counterpart = porty w źródle
port-mismatch =
    { $actual ->
        [none] w tym wierszu nie podano portów; porty w źródle: { $expected }
       *[other]
            { $expected ->
                [none] w tym wierszu źródła nie podano portów, a tutaj są: { $actual }
               *[other] porty tego wiersza to w źródle { $expected }, a nie { $actual }
            }
    }
    .counterpart = porty w źródle
protocol-mismatch =
    { $actual ->
        [none] w tym wierszu nie podano protokołu; w źródle jest to { $expected }
       *[other] protokoły tego wiersza to w źródle { $expected }, a nie { $actual }
    }
    .counterpart = protokoły w źródle
required-mismatch =
    { $expected ->
        [required] ten wiersz jest w źródle wymagany, a nie opcjonalny
       *[optional] ten wiersz jest w źródle opcjonalny, a nie wymagany
    }
    .counterpart = to słowo w źródle
self-contradiction-id = identyfikator { $id } ma też inny wiersz, z innymi wartościami
    .label = użyty po raz pierwszy
self-contradiction-list = { $prefix } jest na tej liście, ale w żadnym wierszu
self-contradiction-row = { $prefix } jest w tym wierszu, ale nie na liście, która go powtarza
    .label = ta lista
shifted-column = { $text } jest w innej kolumnie niż w źródle
    .counterpart = komórka w źródle
size-mismatch = rozmiar w źródle to { $expected }, a nie { $actual }
    .counterpart = rozmiar w źródle
split-row = wartości z jednego wiersza lub listy źródła są tu w kilku wierszach lub listach: { $rows }
    .counterpart = wiersz lub lista w źródle
split-row-joined = wartości z kilku wierszy lub list źródła ({ $rows }) są tu w jednym wierszu lub liście
    .counterpart = pierwszy z tych wierszy lub list w źródle
split-row-table = ten wiersz jest w innej tabeli lub liście niż w źródle
    .counterpart = wiersz w źródle
stale-endpoints = od czasu tłumaczenia ten wiersz zmienił się w źródle: { $went } → { $came }
stale-endpoints-added = od czasu tłumaczenia dodano w tym wierszu źródła: { $came }
stale-endpoints-removed = od czasu tłumaczenia usunięto z tego wiersza źródła: { $went }
stale-endpoints-row-added = od czasu tłumaczenia dodano tu wiersz w źródle: { $came }
stale-endpoints-row-removed = tego wiersza nie ma już w źródle: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] od czasu tłumaczenia dodano tu w źródle tabelę lub listę z jednym wierszem: { $came }
       *[other] od czasu tłumaczenia dodano tu w źródle tabelę lub listę z { $rows } wierszami: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] tej tabeli lub listy z jednym wierszem nie ma już w źródle: { $went }
       *[other] tej tabeli lub listy z { $rows } wierszami nie ma już w źródle: { $went }
    }
surplus-cells = wiersz ma więcej komórek niż wiersz nagłówkowy; opublikowana strona pomija tę komórkę
suspicious-address =
    { $use ->
        [documentation] { $prefix } jest zarezerwowany na potrzeby przykładów
        [link-local] { $prefix } to adres lokalny łącza
        [loopback] { $prefix } to adres sprzężenia zwrotnego
        [multicast] { $prefix } to adres multiemisji
        [private] { $prefix } to adres sieci prywatnych
        [too-short] { $prefix } to zakres znacznie większy, niż potrzebuje jedna usługa
       *[reserved] { $prefix } jest zarezerwowany
    }
translated-placeholder = host w źródle to { $expected }, a nie { $actual }
    .counterpart = host w źródle
translated-term = { $term } nie podlega tłumaczeniu, a tutaj tego brakuje
    .counterpart = komórka w źródle
unclosed-construct =
    { $construct ->
        [code-fence] blok kodu nie jest zamknięty
        [comment] komentarz nie jest zamknięty
        [html-table] tabela HTML nie jest zamknięta
       *[side-by-side] element span z dwoma językami obok siebie nie jest zamknięty
    }
unit-mismatch = inna jednostka: rozmiar w źródle to { $expected }, a nie { $actual }
    .counterpart = rozmiar w źródle
unlisted-host = hosta { $host } nie ma na żadnej skonsolidowanej liście strony
unlisted-host-list = host { $host } jest na tej liście, ale nie ma go w żadnej tabeli ani innej liście strony
unresolved-include = nie znaleziono pliku { $target }
unresolved-include-depth = nie odczytano pliku { $target }: dołączenia są zbyt głęboko zagnieżdżone lub jest ich zbyt wiele
unresolved-include-outside = nie odczytano pliku { $target }: leży poza zestawem dokumentacji
unresolved-include-unreadable = nie można odczytać pliku { $target }: { $reason }
untranslated-cell = tekst identyczny jak w źródle, nieprzetłumaczony
    .counterpart = komórka w źródle
untranslated-cell-reworded = tekst w języku źródła
    .counterpart = komórka w źródle
unused-ignore = nie ma tu nic do zignorowania dla kontroli { $check }
unused-ignore-past = termin tej dyrektywy ignorowania minął: { $date }
wrong-language-cell = tekst w innym języku niż strona: { $language }
    .counterpart = komórka w źródle
wrong-language-cell-page = język strony jest inny, niż podaje blok metadanych lub ścieżka (liczba komórek: { $cells }): { $language }
    .counterpart = komórka w źródle
wrong-language-cell-script = tekst w systemie pisma, którego nie używa się w języku strony: { $language }
    .counterpart = komórka w źródle

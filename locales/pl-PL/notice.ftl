# Notices in Polish: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } host
        [few] { $count } hosty
        [many] { $count } hostów
       *[other] { $count } hosta
    }
count-prefixes =
    { $count ->
        [one] { $count } zakres adresów IP
        [few] { $count } zakresy adresów IP
        [many] { $count } zakresów adresów IP
       *[other] { $count } zakresu adresów IP
    }
count-sets =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }

# The title of a notice. Counts stand after a colon, in the nominative.
title-open = { $name } – do odblokowania: { $open }
title-open-close = { $name } – do odblokowania: { $open }; można zablokować: { $close }
title-close = { $name } – można zablokować: { $close }
title-check = { $name } – do sprawdzenia: { $sets }
title-info = { $name } – do wiadomości: { $sets }
unnamed = Sieciowe punkty końcowe

# The feed of all notices.
feed-title = { $name }: zmiany
feed-description = Co trzeba odblokować, co można zablokować i od kiedy.

# When.
released = Wersja { $version } z dnia { $date } zastępuje wersję { $previous }.
undated = Na stronach nie ma daty.
effective-unstated = Na stronie nie podano, od kiedy obowiązują zmiany.
effective-partly = Na stronie tylko przy niektórych wpisach podano, od kiedy obowiązują.
effective-from = Obowiązuje od: { $date }
effective-month = Obowiązuje od: { $month }
effective-until = Obowiązuje do: { $date }

# Whether the page in the reader's language shows the change.
page-current = Polska wersja strony zawiera już te zmiany.
page-behind = W polskiej wersji strony brakuje jeszcze { $count } z tych zmian. Użyj wartości z tego powiadomienia.
page-missing = Dla tej wersji nie ma strony w języku polskim. Wartości pochodzą ze strony źródłowej.
item-behind = W polskiej wersji strony jeszcze tego nie uwzględniono.

# Headings of groups.
open-firewall = Do odblokowania w zaporach
open-proxy = Do odblokowania na serwerach proxy
check-both = Do sprawdzenia w zaporach i na serwerach proxy
check-firewall = Do sprawdzenia w zaporach
check-proxy = Do sprawdzenia na serwerach proxy
check-sizes = Zmienione rozmiary pobieranych danych
close-firewall = Można zablokować w zaporach
close-proxy = Można usunąć z serwerów proxy
info = Do wiadomości

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Wpis o ID { $id }
item-list = Wpis w sekcji „{ $list }”
item-key = Wpis { $key }
item-new = Nowość: { $item }
item-gone = Nie ma już na liście: { $item }
family = W nazwie { $host } ciąg {"{n}"} oznacza liczbę od { $low } do { $high }.

# Ports of the values that follow or precede.
ports-tcp = Porty TCP: { $ports }
ports-udp = Porty UDP: { $ports }
ports-unstated = Na stronie nie podano portów.
ports-fewer = Wymagane już nie na wszystkich portach, ale nadal na niektórych:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = Porty TCP
field-ports-udp = Porty UDP
field-protocols = Protokoły
field-category = Kategoria
field-required = Wymagane
field-express-route = ExpressRoute
field-audience = Dotyczy
field-size = Rozmiar
field-frequency = Częstotliwość
field-recommended = Zalecana wartość
field-service-area = Obszar usług
field-id = ID
field-storage = Konta magazynu
value-yes = tak
value-no = nie
value-unstated = nie podano

# Sizes.
size = { $value } { $unit }
size-range = od { $low } do { $high }
size-typical = { $size } (zwykle)
size-varies = zmienny
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = jednorazowo
frequency-daily = codziennie
frequency-weekly = co tydzień
frequency-monthly = co miesiąc
frequency-on-demand = na żądanie
frequency-varies = zmienna
frequency-at-most =
    { $count ->
        [one] { $frequency }, maksymalnie { $count } raz
        [few] { $frequency }, maksymalnie { $count } razy
        [many] { $frequency }, maksymalnie { $count } razy
       *[other] { $frequency }, maksymalnie { $count } raza
    }

keep-open = Pozostaw odblokowane następujące wartości, które nadal są na liście:

# Lists of values that ask for nothing.
moved-from = Przeniesiono tutaj, poprzednie miejsce: { $item }
covered-now = Nowe na liście, ale już objęte innymi wpisami:
covered-still = Usunięte z listy, ale nadal objęte innymi wpisami:
split-from = Powstało w wyniku podziału: { $items }
merged-from = Powstało w wyniku połączenia: { $items }
ranges-rewritten = Zakresy adresów IP zapisano inaczej. Obejmują te same adresy.
row-moved = Wpis jest teraz w innym miejscu na stronie.
pairs-changed = Hosty i zakresy adresów IP są inaczej pogrupowane na stronie.
reference-changed = Wpis odsyła do innej strony.
other-change = Zmieniły się inne szczegóły wpisu.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Pokaż { $count } wartość
        [few] Pokaż wszystkie { $count } wartości
        [many] Pokaż wszystkie { $count } wartości
       *[other] Pokaż { $count } wartości
    }
rest-values =
    { $count ->
        [one] Pominięto tutaj jeszcze { $count } wartość.
        [few] Pominięto tutaj jeszcze { $count } wartości.
        [many] Pominięto tutaj jeszcze { $count } wartości.
       *[other] Pominięto tutaj jeszcze { $count } wartości.
    }
rest = Dalszą część tutaj pominięto.
read-all = Przeczytaj całe powiadomienie

# A notice without anything in it.
nothing = Żadna zmiana nie wymaga działania.

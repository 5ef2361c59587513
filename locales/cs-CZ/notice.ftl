# Notices in Czech: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } hostitel
        [few] { $count } hostitelé
       *[other] { $count } hostitelů
    }
count-prefixes =
    { $count ->
        [one] { $count } rozsah IP adres
        [few] { $count } rozsahy IP adres
       *[other] { $count } rozsahů IP adres
    }
count-sets =
    { $count ->
        [one] { $count } položka
        [few] { $count } položky
       *[other] { $count } položek
    }

# The title of a notice. Counts stand after a colon, in the nominative.
title-open = { $name } – povolit: { $open }
title-open-close = { $name } – povolit: { $open }; povolení lze zrušit: { $close }
title-close = { $name } – povolení lze zrušit: { $close }
title-check = { $name } – zkontrolovat: { $sets }
title-info = { $name } – pro informaci: { $sets }
unnamed = Koncové body sítě

# The feed of all notices.
feed-title = { $name }: změny
feed-description = Co je potřeba povolit, která povolení lze zrušit a od kdy.

# When.
released = Verze { $version } ze dne { $date } nahrazuje verzi { $previous }.
undated = Na stránkách není uvedeno datum.
effective-unstated = Stránka neuvádí, odkdy změny platí.
effective-partly = Stránka jen u některých položek uvádí, odkdy platí.
effective-from = Platí od: { $date }
effective-month = Platí od: { $month }
effective-until = Platí do: { $date }

# Whether the page in the reader's language shows the change.
page-current = Česká verze stránky už tyto změny obsahuje.
page-behind = V české verzi stránky zatím chybí { $count } z těchto změn. Řiďte se hodnotami v tomto oznámení.
page-missing = K této verzi neexistuje česká stránka. Hodnoty pocházejí ze zdrojové stránky.
item-behind = V české verzi stránky tato změna zatím chybí.

# Headings of groups.
open-firewall = Povolit v branách firewall
open-proxy = Povolit na proxy serverech
check-both = Zkontrolovat v branách firewall a na proxy serverech
check-firewall = Zkontrolovat v branách firewall
check-proxy = Zkontrolovat na proxy serverech
check-sizes = Změněné velikosti stahovaných dat
close-firewall = Povolení lze zrušit v branách firewall
close-proxy = Lze odebrat z proxy serverů
info = Pro informaci

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Položka s ID { $id }
item-list = Položka v části „{ $list }“
item-key = Položka { $key }
item-new = Nové: { $item }
item-gone = Už není v seznamu: { $item }
family = V názvu { $host } zastupuje {"{n}"} číslo od { $low } do { $high }.

# Ports of the values that follow or precede.
ports-tcp = Porty TCP: { $ports }
ports-udp = Porty UDP: { $ports }
ports-unstated = Stránka neuvádí žádné porty.
ports-fewer = Povolení už není potřeba na všech portech, ale na některých stále ano:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = Porty TCP
field-ports-udp = Porty UDP
field-protocols = Protokoly
field-category = Kategorie
field-required = Povinné
field-express-route = ExpressRoute
field-audience = Platí pro
field-size = Velikost
field-frequency = Četnost
field-recommended = Doporučená hodnota
field-service-area = Oblast služeb
field-id = ID
field-storage = Účty úložiště
value-yes = ano
value-no = ne
value-unstated = neuvedeno

# Sizes.
size = { $value } { $unit }
size-range = { $low } až { $high }
size-typical = { $size } (obvykle)
size-varies = různá
unit-kb = kB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = jednou
frequency-daily = denně
frequency-weekly = týdně
frequency-monthly = měsíčně
frequency-on-demand = na vyžádání
frequency-varies = různá
frequency-at-most = { $frequency }, nejvýše { $count }krát

keep-open = Následující hodnoty ponechte povolené. V seznamu stále jsou:

# Lists of values that ask for nothing.
moved-from = Přesunuto sem, původní umístění: { $item }
covered-now = Nově v seznamu, již pokryto jinými položkami:
covered-still = Už není v seznamu, nadále pokryto jinými položkami:
split-from = Vzniklo rozdělením: { $items }
merged-from = Vzniklo sloučením: { $items }
ranges-rewritten = Rozsahy IP adres jsou zapsány jinak, ale pokrývají stejné adresy.
row-moved = Položka je nyní na jiném místě stránky.
pairs-changed = Hostitelé a rozsahy IP adres jsou na stránce seskupeni jinak.
reference-changed = Položka odkazuje na jinou stránku.
other-change = Změnily se jiné údaje této položky.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Zobrazit { $count } hodnotu
        [few] Zobrazit všechny { $count } hodnoty
       *[other] Zobrazit všech { $count } hodnot
    }
rest-values =
    { $count ->
        [one] { $count } další hodnota zde není zobrazena.
        [few] { $count } další hodnoty zde nejsou zobrazeny.
       *[other] { $count } dalších hodnot zde není zobrazeno.
    }
rest = Zbytek oznámení zde není zobrazen.
read-all = Přečíst celé oznámení

# A notice without anything in it.
nothing = Žádná změna nevyžaduje váš zásah.

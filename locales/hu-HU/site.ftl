# The pages of a published list of network endpoints, in Hungarian.
# Dates end in a period, so none follows them. Values of pages stand where they need neither an article nor a suffix.

## The page as a whole

site-title = { $name }: hálózati végpontok
site-lead = A dokumentáció szerint engedélyezendő gazdagépek, IP-címtartományok és portok. Példány: { $instance }.
site-version = Verzió: { $version } ({ $date })
site-version-undated = Verzió: { $version }
skip = Ugrás a tartalomra
sections = Ezen az oldalon
languages-menu = Nyelv
no-script = A kereséshez, a szűréshez és az összehasonlításhoz JavaScript szükséges. Minden más enélkül is működik.
no-release = Még semmi sem lett közzétéve.
footer = Az értékek a forrásoldalról származnak, a fordításokból csak a szövegek.

## Looking up what is covered

lookup = Lefedi a lista?
lookup-lead = Illesszen be egy gazdagépet, IP-címet, IP-címtartományt vagy hivatkozást, hogy lássa, mely bejegyzések engedélyezik.
lookup-label = Gazdagép, IP-cím, IP-címtartomány vagy hivatkozás
lookup-button = Keresés
lookup-covered = A lista lefedi: { $value }
lookup-partly = A lista részben lefedi: { $value }
# What replaces the placeholder may be a part of the value only.
lookup-filled = A lista akkor fedi le, ha a helyőrzőt a megfelelő értékre cseréli: { $value }
lookup-inside = A lista egészében nem fedi le, csak egyes részeit: { $value }
lookup-not-covered = A lista nem fedi le: { $value }
lookup-unreadable = Ez nem gazdagép, IP-cím, IP-címtartomány vagy hivatkozás: { $value }
lookup-zone = Zónát tartalmazó címre nem lehet keresni. Hagyja el a % jelet és az utána álló részt: { $value }
lookup-covered-parts = Lefedett részek
lookup-open-parts = Le nem fedett részek
lookup-nearest = Leginkább hasonló bejegyzések
lookup-hits =
    { $count ->
        [one] { $count } találat
       *[other] { $count } találat
    }
# How an entry lets it through, in a column of a table.
how-exactly = azonos érték
how-covering = lefedi a keresett értéket
how-filled = a helyőrzőt kicserélve lefedi a keresett értéket
how-inside = a keresett érték része

## The table of endpoints

endpoints = Végpontok
release-label = Verzió
filter-label = Szűrő
filter-hint = Szavak, gazdagépek, IP-címtartományok, portok vagy azonosítók
filter-count =
    { $count ->
        [one] { $count } bejegyzés
       *[other] { $count } bejegyzés
    }
area-none = Egyéb
fallback = A le nem fordított leírások a forrásoldal nyelvén jelennek meg.
column-id = Azonosító
column-purpose = Rendeltetés
column-hosts = Gazdagépek
column-ranges = IP-címtartományok
column-ports = Portok
value-none = nincs
ports-any = Portok: { $ports }
required = Kötelező
optional = Választható
category = Kategória: { $category }
more-hosts =
    { $count ->
        [one] { $count } gazdagép megjelenítése
       *[other] Az összes gazdagép megjelenítése ({ $count })
    }
more-ranges =
    { $count ->
        [one] { $count } IP-címtartomány megjelenítése
       *[other] Az összes IP-címtartomány megjelenítése ({ $count })
    }

# Buttons that copy a list, and what is said after it.
copy = Másolás
copy-of-hosts = Gazdagépek másolása: { $what }
copy-of-ranges = IP-címtartományok másolása: { $what }
copied =
    { $count ->
        [one] { $count } érték másolva.
       *[other] { $count } érték másolva.
    }
copy-failed = A böngésző nem engedélyezte a másolást. Jelölje ki az értékeket, és másolja őket saját kezűleg.
load-failed = Ennek a verziónak az adatait nem sikerült betölteni: { $version }

## Comparing two versions

compare = Két verzió összehasonlítása
compare-lead = Mit kell engedélyezni és mi zárható le, ha az egyik verzióról a másikra vált. Nem szerepel itt az, amit egy másik bejegyzés továbbra is lefed.
compare-from = Kiinduló verzió
compare-to = Célverzió
compare-button = Összehasonlítás
compare-open = Engedélyezendő
compare-close = Lezárható
compare-nothing-open = Semmit sem kell engedélyezni.
compare-nothing-close = Semmi sem zárható le.
compare-ports = Megváltozott portok
compare-ports-none = Egyik bejegyzés portjai sem változtak.
column-before = Előtte
column-after = Utána

## Notices

notices = Legutóbbi változások
notices-none = Még nincsenek értesítések.
feed-atom = Atom-hírcsatorna
feed-json = JSON-hírcsatorna

## Languages

languages = Nyelvek
languages-lead = A hibás értékek eltérnek a fordítás alapjául szolgáló forrásoldaltól. A hiányzó változások később kerültek a forrásoldalra.
column-language = Nyelv
column-wrong = Hibás értékek
column-warnings = Figyelmeztetések
column-stale = Hiányzó változások
column-behind = Lemaradás napokban
column-feeds = Hírcsatornák
source-page = forrásoldal
no-page = nincs oldal
behind-unknown = ismeretlen

## Downloads

downloads = Letöltések
downloads-lead = Minden fájl programokkal is feldolgozható. A fájlok címe nem változik.
download-latest = Legújabb verzió (JSON)
download-versions = Összes verzió (JSON)
download-changes = Változások (JSON)
download-list = Listák tűzfalakhoz, proxykiszolgálókhoz és parancsfájlokhoz
download-checksums = Az összes fájl ellenőrző összege (SHA-256)
download-other = További fájlok

## The choice of a language

choose = Válasszon nyelvet

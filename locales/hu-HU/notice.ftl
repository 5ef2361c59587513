# Notices in Hungarian: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.
# Dates end in a period, so none follows them. Values of pages stand where they need neither an article nor a suffix.
# Nouns are in the singular after every number.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } gazdagép
       *[other] { $count } gazdagép
    }
count-prefixes =
    { $count ->
        [one] { $count } IP-címtartomány
       *[other] { $count } IP-címtartomány
    }
count-sets =
    { $count ->
        [one] { $count } bejegyzés
       *[other] { $count } bejegyzés
    }

# The title of a notice.
title-open = { $name } – engedélyezendő: { $open }
title-open-close = { $name } – engedélyezendő: { $open }; lezárható: { $close }
title-close = { $name } – lezárható: { $close }
title-check = { $name } – ellenőrizendő: { $sets }
title-info = { $name } – tájékoztatásul: { $sets }
unnamed = Hálózati végpontok

# The feed of all notices.
feed-title = { $name }: változások
feed-description = Mit kell engedélyezni, mi zárható le, és mikortól.

# When.
released = Új verzió: { $version } ({ $date }), a felváltott verzió: { $previous }.
undated = Az oldalakon nincs dátum.
effective-unstated = Az oldal nem közli, mikor lépnek életbe a változások.
effective-partly = Az oldal csak egyes bejegyzéseknél közli, mikor lépnek életbe.
effective-from = Életbe lép: { $date }
effective-month = Életbe lép: { $month }
effective-until = Érvényesség vége: { $date }

# Whether the page in the reader's language shows the change.
page-current = Az oldal magyar változata már tartalmazza ezeket a változásokat.
page-behind =
    { $count ->
        [one] Az oldal magyar változatából még { $count } hiányzik e változások közül. Az ebben az értesítésben szereplő értékeket használja.
       *[other] Az oldal magyar változatából még { $count } hiányzik e változások közül. Az ebben az értesítésben szereplő értékeket használja.
    }
page-missing = Ehhez a verzióhoz nincs magyar nyelvű oldal. Az értékek a forrásoldalról származnak.
item-behind = Az oldal magyar változata ezt még nem tükrözi.

# Headings of groups.
open-firewall = Engedélyezendő a tűzfalakon
open-proxy = Engedélyezendő a proxykiszolgálókon
check-both = Ellenőrizendő a tűzfalakon és a proxykiszolgálókon
check-firewall = Ellenőrizendő a tűzfalakon
check-proxy = Ellenőrizendő a proxykiszolgálókon
check-sizes = Megváltozott letöltési méretek
close-firewall = Lezárható a tűzfalakon
close-proxy = Eltávolítható a proxykiszolgálókról
info = Tájékoztatásul

# The heading of an entry.
item = { $label } (azonosító: { $id })
item-id = { $id } azonosítójú bejegyzés
item-list = Bejegyzés („{ $list }” szakasz)
item-key = { $key } bejegyzés
item-new = Új: { $item }
item-gone = Már nem szerepel a listán: { $item }
family = Az {"{n}"} helyén { $low } és { $high } közötti szám áll: { $host }

# Ports of the values that follow or precede.
ports-tcp = TCP-portok: { $ports }
ports-udp = UDP-portok: { $ports }
ports-unstated = Az oldal nem ad meg portokat.
ports-fewer = Már nem minden porton szükséges, de egyes portokon továbbra is:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP-portok
field-ports-udp = UDP-portok
field-protocols = Protokollok
field-category = Kategória
field-required = Kötelező
field-express-route = ExpressRoute
field-audience = Hatókör
field-size = Méret
field-frequency = Gyakoriság
field-recommended = Ajánlott érték
field-service-area = Szolgáltatási terület
field-id = Azonosító
field-storage = Tárfiókok
value-yes = igen
value-no = nem
value-unstated = nincs megadva

# Sizes.
size = { $value } { $unit }
size-range = { $low } – { $high }
size-typical = { $size } (jellemzően)
size-varies = változó
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = egyszer
frequency-daily = naponta
frequency-weekly = hetente
frequency-monthly = havonta
frequency-on-demand = igény szerint
frequency-varies = változó
frequency-at-most =
    { $count ->
        [one] { $frequency }, legfeljebb { $count } alkalommal
       *[other] { $frequency }, legfeljebb { $count } alkalommal
    }

keep-open = A következőket hagyja nyitva, mert továbbra is szerepelnek a listán:

# Lists of values that ask for nothing.
moved-from = Ide került át, korábbi helye: { $item }
covered-now = Újonnan szerepel, de más bejegyzések már lefedik:
covered-still = Már nem szerepel, de más bejegyzések továbbra is lefedik:
split-from = Szétválasztással jött létre ebből: { $items }
merged-from = Összevonással jött létre ezekből: { $items }
ranges-rewritten = Az IP-címtartományok írásmódja megváltozott, de ugyanazokat a címeket fedik le.
row-moved = A bejegyzés az oldal másik részére került.
pairs-changed = Az oldal másképp csoportosítja a gazdagépeket és az IP-címtartományokat.
reference-changed = A bejegyzés másik oldalra hivatkozik.
other-change = A bejegyzés egyéb adatai változtak meg.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] { $count } érték megjelenítése
       *[other] Az összes érték megjelenítése ({ $count })
    }
rest-values =
    { $count ->
        [one] További { $count } érték itt nem jelenik meg.
       *[other] További { $count } érték itt nem jelenik meg.
    }
rest = A további tartalom itt nem jelenik meg.
read-all = A teljes értesítés elolvasása

# A notice without anything in it.
nothing = Nincs olyan változás, amely miatt bármit tennie kellene.

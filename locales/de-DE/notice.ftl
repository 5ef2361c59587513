# Notices of changes in the lists of network endpoints, in German.
#
# To open: freizugeben. Can be closed: die Freigabe kann entfallen. Entry: Eintrag. Notice: Mitteilung.

# How many. These phrases are joined to lists, in the nominative.
count-hosts =
    { $count ->
        [one] { $count } Host
       *[other] { $count } Hosts
    }
count-prefixes =
    { $count ->
        [one] { $count } IP-Bereich
       *[other] { $count } IP-Bereiche
    }
count-sets =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }

title-open = { $name } – freizugeben: { $open }
title-open-close = { $name } – freizugeben: { $open }; Freigabe kann entfallen: { $close }
title-close = { $name } – Freigabe kann entfallen: { $close }
title-check = { $name } – zu prüfen: { $sets }
title-info = { $name } – zur Information: { $sets }
# The name of a list without one.
unnamed = Netzwerkendpunkte

feed-title = { $name }: Änderungen
feed-description = Was freizugeben ist, welche Freigaben entfallen können und ab wann.

released = Version { $version } vom { $date } ersetzt Version { $previous }.
undated = Auf den Seiten ist kein Datum angegeben.
effective-unstated = Die Seite gibt nicht an, ab wann dies gilt.
effective-partly = Die Seite gibt nur für einen Teil der Einträge an, ab wann sie gelten.
effective-from = Gilt ab { $date }.
effective-month = Gilt ab { $month }.
effective-until = Gilt bis einschließlich { $date }.

page-current = Die Seite in dieser Sprache enthält diese Änderungen bereits.
page-behind =
    { $count ->
        [one] Auf der Seite in dieser Sprache fehlt noch { $count } dieser Änderungen. Verwenden Sie die Werte aus dieser Mitteilung.
       *[other] Auf der Seite in dieser Sprache fehlen noch { $count } dieser Änderungen. Verwenden Sie die Werte aus dieser Mitteilung.
    }
page-missing = Zu dieser Version gibt es keine Seite in dieser Sprache. Die Werte stammen von der Quellseite.
item-behind = Auf der Seite in dieser Sprache fehlt dies noch.

# Headings of groups.
open-firewall = In Firewalls freizugeben
open-proxy = In Proxys zuzulassen
check-both = In Firewalls und Proxys zu prüfen
check-firewall = In Firewalls zu prüfen
check-proxy = In Proxys zu prüfen
check-sizes = Geänderte Downloadgrößen
close-firewall = Freigabe in Firewalls kann entfallen
close-proxy = Kann aus Proxys entfernt werden
info = Zur Information

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Eintrag mit der ID { $id }
item-list = Eintrag unter „{ $list }“
item-key = Eintrag { $key }
item-new = Neu: { $item }
item-gone = Nicht mehr aufgeführt: { $item }
family = In { $host } steht {"{n}"} für eine Zahl von { $low } bis { $high }.

ports-tcp = TCP-Ports: { $ports }
ports-udp = UDP-Ports: { $ports }
ports-unstated = Die Seite gibt keine Ports an.
ports-fewer = Nicht mehr auf allen Ports erforderlich, auf einigen aber weiterhin:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP-Ports
field-ports-udp = UDP-Ports
field-protocols = Protokolle
field-category = Kategorie
field-required = Erforderlich
field-express-route = ExpressRoute
field-audience = Gilt für
field-size = Größe
field-frequency = Häufigkeit
field-recommended = Empfohlener Wert
field-service-area = Dienstbereich
field-id = ID
field-storage = Speicherkonten
value-yes = ja
value-no = nein
value-unstated = nicht angegeben

size = { $value } { $unit }
size-range = { $low } bis { $high }
size-typical = { $size } (in der Regel)
size-varies = variiert
unit-kb = KB
unit-mb = MB
unit-gb = GB

frequency-once = einmalig
frequency-daily = täglich
frequency-weekly = wöchentlich
frequency-monthly = monatlich
frequency-on-demand = bei Bedarf
frequency-varies = variiert
# "3-mal" is the same for every number.
frequency-at-most = { $frequency }, höchstens { $count }-mal

keep-open = Folgendes muss freigegeben bleiben, da es weiterhin aufgeführt ist:

# Lists of values that ask for nothing.
moved-from = Hierher verschoben aus: { $item }
covered-now = Neu aufgeführt, durch andere Einträge bereits abgedeckt:
covered-still = Nicht mehr aufgeführt, durch andere Einträge weiterhin abgedeckt:
split-from = Abgetrennt von: { $items }
merged-from = Zusammengeführt aus: { $items }
ranges-rewritten = Die IP-Bereiche sind anders geschrieben, umfassen aber dieselben Adressen.
row-moved = Der Eintrag steht jetzt an einer anderen Stelle der Seite.
pairs-changed = Hosts und IP-Bereiche sind auf der Seite anders gruppiert.
reference-changed = Der Eintrag verweist auf eine andere Seite.
other-change = Andere Angaben des Eintrags haben sich geändert.

show-values =
    { $count ->
        [one] { $count } Wert anzeigen
       *[other] Alle { $count } Werte anzeigen
    }
rest-values =
    { $count ->
        [one] { $count } weiterer Wert wird hier nicht angezeigt.
       *[other] { $count } weitere Werte werden hier nicht angezeigt.
    }
rest = Die Mitteilung ist hier nicht vollständig wiedergegeben.
read-all = Vollständige Mitteilung lesen

nothing = Es gibt keine Änderungen, auf die Sie reagieren müssen.

# Notices of changes in the lists of network endpoints, in Swedish.
#
# Host: värdnamn. Entry: post. Covered: omfattas. Notice: meddelande.

# How many. These phrases are joined to lists; "värdnamn" and "IP-intervall" are the same in the plural.
count-hosts = { $count } värdnamn
count-prefixes = { $count } IP-intervall
count-sets =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }

title-open = { $name } – ska öppnas: { $open }
title-open-close = { $name } – ska öppnas: { $open }; kan stängas: { $close }
title-close = { $name } – kan stängas: { $close }
title-check = { $name } – ska kontrolleras: { $sets }
title-info = { $name } – för kännedom: { $sets }
# The name of a list without one.
unnamed = Nätverksslutpunkter

feed-title = { $name }: ändringar
feed-description = Vad som ska öppnas, vad som kan stängas och när det börjar gälla.

released = Version { $version } från { $date } ersätter version { $previous }.
undated = Sidorna saknar datum.
effective-unstated = Sidan anger inte när detta börjar gälla.
effective-partly = Sidan anger bara för en del av posterna när de börjar gälla.
effective-from = Gäller från och med { $date }.
effective-month = Gäller från och med { $month }.
effective-until = Gäller till och med { $date }.

page-current = Sidan på det här språket innehåller redan ändringarna.
page-behind = Sidan på det här språket saknar ännu { $count } av ändringarna. Använd värdena i det här meddelandet.
page-missing = För den här versionen finns ingen sida på det här språket. Värdena kommer från källsidan.
item-behind = Sidan på det här språket saknar ännu detta.

# Headings of groups.
open-firewall = Ska öppnas i brandväggar
open-proxy = Ska tillåtas i proxyservrar
check-both = Ska kontrolleras i brandväggar och proxyservrar
check-firewall = Ska kontrolleras i brandväggar
check-proxy = Ska kontrolleras i proxyservrar
check-sizes = Ändrade nedladdningsstorlekar
close-firewall = Kan stängas i brandväggar
close-proxy = Kan tas bort från proxyservrar
info = För kännedom

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Post med ID { $id }
item-list = Post under ”{ $list }”
item-key = Post { $key }
item-new = Ny: { $item }
item-gone = Finns inte längre i listan: { $item }
family = I { $host } står {"{n}"} för ett tal från { $low } till { $high }.

ports-tcp = TCP-portar: { $ports }
ports-udp = UDP-portar: { $ports }
ports-unstated = Sidan anger inga portar.
ports-fewer = Behövs inte längre på alla portar, men fortfarande på vissa:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP-portar
field-ports-udp = UDP-portar
field-protocols = Protokoll
field-category = Kategori
field-required = Obligatorisk
field-express-route = ExpressRoute
field-audience = Gäller för
field-size = Storlek
field-frequency = Frekvens
field-recommended = Rekommenderat värde
field-service-area = Tjänstområde
field-id = ID
field-storage = Lagringskonton
value-yes = ja
value-no = nej
value-unstated = anges inte

size = { $value } { $unit }
size-range = { $low } till { $high }
size-typical = { $size } (vanligtvis)
size-varies = varierar
unit-kb = KB
unit-mb = MB
unit-gb = GB

frequency-once = en gång
frequency-daily = varje dag
frequency-weekly = varje vecka
frequency-monthly = varje månad
frequency-on-demand = vid behov
frequency-varies = varierar
frequency-at-most =
    { $count ->
        [one] { $frequency }, högst { $count } gång
       *[other] { $frequency }, högst { $count } gånger
    }

keep-open = Låt följande vara öppet, eftersom det fortfarande finns i listan:

# Lists of values that ask for nothing.
moved-from = Flyttat hit från: { $item }
covered-now = Nytt i listan men omfattas redan av andra poster:
covered-still = Finns inte längre i listan men omfattas fortfarande av andra poster:
split-from = Utbruten ur: { $items }
merged-from = Sammanslagen av: { $items }
ranges-rewritten = IP-intervallen är skrivna på ett annat sätt men omfattar samma adresser.
row-moved = Posten står nu på en annan plats på sidan.
pairs-changed = Värdnamn och IP-intervall är grupperade på ett annat sätt på sidan.
reference-changed = Posten hänvisar till en annan sida.
other-change = Andra uppgifter i posten har ändrats.

show-values =
    { $count ->
        [one] Visa { $count } värde
       *[other] Visa alla { $count } värden
    }
rest-values =
    { $count ->
        [one] Ytterligare { $count } värde visas inte här.
       *[other] Ytterligare { $count } värden visas inte här.
    }
rest = Hela meddelandet visas inte här.
read-all = Läs hela meddelandet

nothing = Det finns inga ändringar som kräver någon åtgärd.

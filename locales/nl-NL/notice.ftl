# Notices of changes in the lists of network endpoints, in Dutch.
#
# To open: te openen. Can be closed: kan worden gesloten. Entry: vermelding. Notice: bericht. Covered by: valt onder.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } host
       *[other] { $count } hosts
    }
count-prefixes =
    { $count ->
        [one] { $count } IP-bereik
       *[other] { $count } IP-bereiken
    }
count-sets =
    { $count ->
        [one] { $count } vermelding
       *[other] { $count } vermeldingen
    }

# "sluiten mogelijk" stands beside one and many alike, which "kan worden gesloten" does not.
title-open = { $name } – te openen: { $open }
title-open-close = { $name } – te openen: { $open }; sluiten mogelijk: { $close }
title-close = { $name } – sluiten mogelijk: { $close }
title-check = { $name } – te controleren: { $sets }
title-info = { $name } – ter informatie: { $sets }
# The name of a list without one.
unnamed = Netwerkeindpunten

feed-title = { $name }: wijzigingen
feed-description = Wat moet worden geopend, wat kan worden gesloten en vanaf wanneer.

released = Versie { $version } van { $date } vervangt versie { $previous }.
undated = Op de pagina’s staat geen datum.
effective-unstated = Op de pagina staat niet vanaf wanneer dit geldt.
effective-partly = Op de pagina staat alleen bij een deel van de vermeldingen vanaf wanneer ze gelden.
effective-from = Geldt vanaf { $date }.
effective-month = Geldt vanaf { $month }.
effective-until = Geldt tot en met { $date }.

page-current = Deze wijzigingen staan al op de pagina in deze taal.
page-behind =
    { $count ->
        [one] Op de pagina in deze taal ontbreekt nog { $count } van deze wijzigingen. Gebruik de waarden in dit bericht.
       *[other] Op de pagina in deze taal ontbreken nog { $count } van deze wijzigingen. Gebruik de waarden in dit bericht.
    }
page-missing = Van deze versie is er geen pagina in deze taal. De waarden zijn afkomstig van de bronpagina.
item-behind = Dit ontbreekt nog op de pagina in deze taal.

# Headings of groups.
open-firewall = Te openen in firewalls
open-proxy = Toe te staan in proxyservers
check-both = Te controleren in firewalls en proxyservers
check-firewall = Te controleren in firewalls
check-proxy = Te controleren in proxyservers
check-sizes = Gewijzigde downloadgrootten
close-firewall = Kan worden gesloten in firewalls
close-proxy = Kan worden verwijderd uit proxyservers
info = Ter informatie

# The heading of an entry.
item = { $label } (id { $id })
item-id = Vermelding met id { $id }
item-list = Vermelding onder “{ $list }”
item-key = Vermelding { $key }
item-new = Nieuw: { $item }
item-gone = Niet meer in de lijst: { $item }
family = In { $host } staat {"{n}"} voor een getal van { $low } tot en met { $high }.

ports-tcp = TCP-poorten: { $ports }
ports-udp = UDP-poorten: { $ports }
ports-unstated = De pagina vermeldt geen poorten.
ports-fewer = Niet meer nodig op alle poorten, maar nog wel op sommige:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP-poorten
field-ports-udp = UDP-poorten
field-protocols = Protocollen
field-category = Categorie
field-required = Vereist
field-express-route = ExpressRoute
field-audience = Van toepassing op
field-size = Grootte
field-frequency = Frequentie
field-recommended = Aanbevolen waarde
field-service-area = Servicegebied
field-id = Id
field-storage = Opslagaccounts
value-yes = ja
value-no = nee
value-unstated = niet vermeld

size = { $value } { $unit }
size-range = { $low } tot { $high }
size-typical = { $size } (doorgaans)
size-varies = varieert
unit-kb = kB
unit-mb = MB
unit-gb = GB

frequency-once = eenmalig
frequency-daily = dagelijks
frequency-weekly = wekelijks
frequency-monthly = maandelijks
frequency-on-demand = op aanvraag
frequency-varies = varieert
# "keer" is the same for every number.
frequency-at-most = { $frequency }, maximaal { $count } keer

keep-open = Laat de volgende waarden open, want ze staan nog in de lijst:

# Lists of values that ask for nothing.
moved-from = Hierheen verplaatst vanuit: { $item }
covered-now = Nieuw in de lijst, maar viel al onder andere vermeldingen:
covered-still = Niet meer in de lijst, maar valt nog onder andere vermeldingen:
split-from = Afgesplitst van: { $items }
merged-from = Samengevoegd uit: { $items }
ranges-rewritten = De IP-bereiken zijn anders genoteerd, maar omvatten dezelfde adressen.
row-moved = De vermelding staat nu op een andere plaats op de pagina.
pairs-changed = De hosts en IP-bereiken zijn op de pagina anders gegroepeerd.
reference-changed = De vermelding verwijst naar een andere pagina.
other-change = Andere gegevens van de vermelding zijn gewijzigd.

show-values =
    { $count ->
        [one] { $count } waarde weergeven
       *[other] Alle { $count } waarden weergeven
    }
rest-values =
    { $count ->
        [one] Nog { $count } waarde wordt hier niet weergegeven.
       *[other] Nog { $count } waarden worden hier niet weergegeven.
    }
rest = Het bericht is hier niet volledig weergegeven.
read-all = Volledig bericht lezen

nothing = Er zijn geen wijzigingen waarvoor actie nodig is.

# Notices in French: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.
# Narrow no-break spaces (U+202F) stand before ; : ! ? » and after «.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } hôte
       *[other] { $count } hôtes
    }
count-prefixes =
    { $count ->
        [one] { $count } plage IP
       *[other] { $count } plages IP
    }
count-sets =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }

# The title of a notice.
title-open = { $name } – à ouvrir : { $open }
title-open-close = { $name } – à ouvrir : { $open } ; fermeture possible : { $close }
title-close = { $name } – fermeture possible : { $close }
title-check = { $name } – à vérifier : { $sets }
title-info = { $name } – pour information : { $sets }
unnamed = Points de terminaison réseau

# The feed of all notices.
feed-title = { $name } : modifications
feed-description = Ce qu’il faut ouvrir, ce qui peut être fermé, et à partir de quand.

# When.
released = La version { $version } du { $date } remplace la version { $previous }.
undated = Les pages ne sont pas datées.
effective-unstated = La page n’indique pas de date d’effet.
effective-partly = La page n’indique une date d’effet que pour certaines entrées.
effective-from = Prend effet le { $date }.
effective-month = Prend effet en { $month }.
effective-until = Fin d’application : { $date }

# Whether the page in the reader's language shows the change.
page-current = La page en français contient déjà ces modifications.
page-behind =
    { $count ->
        [one] Il manque encore { $count } de ces modifications dans la page en français. Utilisez les valeurs de cet avis.
       *[other] Il manque encore { $count } de ces modifications dans la page en français. Utilisez les valeurs de cet avis.
    }
page-missing = Il n’existe pas de page en français pour cette version. Les valeurs proviennent de la page source.
item-behind = La page en français n’en tient pas encore compte.

# Headings of groups.
open-firewall = À ouvrir dans les pare-feu
open-proxy = À autoriser dans les proxys
check-both = À vérifier dans les pare-feu et les proxys
check-firewall = À vérifier dans les pare-feu
check-proxy = À vérifier dans les proxys
check-sizes = Tailles de téléchargement modifiées
close-firewall = Fermeture possible dans les pare-feu
close-proxy = Suppression possible dans les proxys
info = Pour information

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Entrée avec l’ID { $id }
item-list = Entrée de la section « { $list } »
item-key = Entrée { $key }
item-new = Nouveau : { $item }
item-gone = Retiré de la liste : { $item }
family = Dans { $host }, {"{n}"} est un nombre de { $low } à { $high }.

# Ports of the values that follow or precede.
ports-tcp = Ports TCP : { $ports }
ports-udp = Ports UDP : { $ports }
ports-unstated = La page n’indique aucun port.
ports-fewer = N’est plus nécessaire sur tous les ports, mais l’est encore sur certains :

# What something was and is.
changed = { $field } : { $old } → { $new }
stated = { $field } : { $new }
field-ports-tcp = Ports TCP
field-ports-udp = Ports UDP
field-protocols = Protocoles
field-category = Catégorie
field-required = Obligatoire
field-express-route = ExpressRoute
field-audience = S’applique à
field-size = Taille
field-frequency = Fréquence
field-recommended = Valeur recommandée
field-service-area = Domaine de service
field-id = ID
field-storage = Comptes de stockage
value-yes = oui
value-no = non
value-unstated = non indiqué

# Sizes. A no-break space stands before the unit.
size = { $value } { $unit }
size-range = de { $low } à { $high }
size-typical = { $size } (en général)
size-varies = variable
unit-kb = Ko
unit-mb = Mo
unit-gb = Go

# How often something is transferred.
frequency-once = une seule fois
frequency-daily = chaque jour
frequency-weekly = chaque semaine
frequency-monthly = chaque mois
frequency-on-demand = à la demande
frequency-varies = variable
frequency-at-most =
    { $count ->
        [one] { $frequency }, { $count } fois au maximum
       *[other] { $frequency }, { $count } fois au maximum
    }

keep-open = Laissez ouvertes les valeurs suivantes, qui figurent toujours dans la liste :

# Lists of values that ask for nothing.
moved-from = Déplacé ici depuis : { $item }
covered-now = Nouveau dans la liste, mais déjà couvert par d’autres entrées :
covered-still = Retiré de la liste, mais toujours couvert par d’autres entrées :
split-from = Entrée issue de la division de : { $items }
merged-from = Entrée issue de la fusion de : { $items }
ranges-rewritten = Les plages IP sont écrites différemment, mais couvrent les mêmes adresses.
row-moved = L’entrée se trouve désormais à un autre endroit de la page.
pairs-changed = La page regroupe autrement les hôtes et les plages IP.
reference-changed = L’entrée renvoie à une autre page.
other-change = D’autres détails de l’entrée ont changé.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Afficher { $count } valeur
       *[other] Afficher les { $count } valeurs
    }
rest-values =
    { $count ->
        [one] { $count } autre valeur n’est pas affichée ici.
       *[other] { $count } autres valeurs ne sont pas affichées ici.
    }
rest = La suite n’est pas affichée ici.
read-all = Lire l’avis complet

nothing = Aucune modification n’exige d’action de votre part.

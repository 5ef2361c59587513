# The pages of a published list of network endpoints, in French.
# Narrow no-break spaces (U+202F) stand before ; : ! ? » and after «.

## The page as a whole

site-title = { $name } : points de terminaison réseau
site-lead = Hôtes, plages IP et ports à autoriser, tels que la documentation les indique. Instance : { $instance }.
site-version = Version { $version } du { $date }
site-version-undated = Version { $version }
skip = Aller au contenu
sections = Sur cette page
languages-menu = Langue
no-script = La recherche, le filtrage et la comparaison nécessitent JavaScript. Tout le reste fonctionne sans.
no-release = Rien n’a encore été publié.
footer = Les valeurs proviennent de la page source. Seuls les textes proviennent des traductions.

## Looking up what is covered

lookup = Est-ce couvert ?
lookup-lead = Collez un hôte, une adresse IP, une plage IP ou un lien pour voir quelles entrées l’autorisent.
lookup-label = Hôte, adresse IP, plage IP ou lien
lookup-button = Rechercher
lookup-covered = { $value } est couvert.
lookup-partly = { $value } est couvert en partie.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value } est couvert si vous remplacez l’espace réservé par la valeur correspondante.
lookup-inside = { $value } n’est pas couvert dans son ensemble, mais certaines de ses parties le sont.
lookup-not-covered = { $value } n’est pas couvert.
lookup-unreadable = Ceci n’est ni un hôte, ni une adresse IP, ni une plage IP, ni un lien : { $value }
lookup-zone = Impossible de rechercher une adresse avec identifiant de zone. Supprimez le signe % et ce qui le suit : { $value }
lookup-covered-parts = Parties couvertes
lookup-open-parts = Parties non couvertes
lookup-nearest = Entrées les plus proches
lookup-hits =
    { $count ->
        [one] { $count } valeur correspondante
       *[other] { $count } valeurs correspondantes
    }
# How an entry lets it through, in a column of a table.
how-exactly = valeur identique
how-covering = couvre la valeur
how-filled = couvre la valeur, espace réservé remplacé
how-inside = partie de la valeur

## The table of endpoints

endpoints = Points de terminaison
release-label = Version
filter-label = Filtre
filter-hint = Mots, hôtes, plages IP, ports ou ID
filter-count =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
area-none = Autres
fallback = Les descriptions non traduites sont dans la langue de la page source.
column-id = ID
column-purpose = Objet
column-hosts = Hôtes
column-ranges = Plages IP
column-ports = Ports
# Of hosts, IP ranges, ports, …: a noun, so that it agrees with all of them.
value-none = aucune valeur
ports-any = Ports : { $ports }
required = Obligatoire
optional = Facultatif
category = Catégorie : { $category }
more-hosts =
    { $count ->
        [one] Afficher { $count } hôte
       *[other] Afficher les { $count } hôtes
    }
more-ranges =
    { $count ->
        [one] Afficher { $count } plage IP
       *[other] Afficher les { $count } plages IP
    }

copy = Copier
copy-of-hosts = Copier les hôtes : { $what }
copy-of-ranges = Copier les plages IP : { $what }
copied =
    { $count ->
        [one] { $count } valeur copiée.
       *[other] { $count } valeurs copiées.
    }
copy-failed = Le navigateur n’a pas autorisé la copie. Sélectionnez les valeurs et copiez-les manuellement.
load-failed = Impossible de charger les données de la version { $version }.

## Comparing two versions

compare = Comparer deux versions
compare-lead = Ce qu’il faut ouvrir et ce qui peut être fermé lors du passage d’une version à l’autre. Ce qu’une autre entrée couvre toujours n’est pas indiqué.
compare-from = Version de départ
compare-to = Version d’arrivée
compare-button = Comparer
compare-open = À ouvrir
compare-close = Fermeture possible
compare-nothing-open = Il n’y a rien à ouvrir.
compare-nothing-close = Il n’y a rien qui puisse être fermé.
compare-ports = Ports modifiés
compare-ports-none = Aucune entrée n’a changé de ports.
column-before = Avant
column-after = Après

## Notices

notices = Modifications récentes
notices-none = Il n’y a pas encore d’avis.
feed-atom = Flux Atom
feed-json = Flux JSON

## Languages

languages = Langues
languages-lead = Les valeurs erronées diffèrent de celles de la page source qui a été traduite. Les modifications manquantes ont été apportées à la page source après la traduction.
column-language = Langue
column-wrong = Valeurs erronées
column-warnings = Avertissements
column-stale = Modifications manquantes
column-behind = Jours de retard
column-feeds = Flux
source-page = page source
no-page = aucune page
behind-unknown = inconnu

## Downloads

downloads = Téléchargements
downloads-lead = Tous ces fichiers se prêtent aussi à un traitement automatisé. Leurs adresses ne changent pas.
download-latest = Version la plus récente (JSON)
download-versions = Toutes les versions (JSON)
download-changes = Modifications (JSON)
download-list = Listes pour pare-feu, proxys et scripts
download-checksums = Sommes de contrôle de tous les fichiers (SHA-256)
download-other = Autres fichiers

## The choice of a language

choose = Choisissez une langue

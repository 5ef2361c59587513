# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = l’identifiant de cette ligne est { $expected } dans la source, et non { $actual }
    .counterpart = l’identifiant dans la source
bilingual-residue = le texte de la source est resté ici à côté de sa traduction
    .counterpart = la cellule dans la source
broken-break = le saut de ligne s’écrit { $expected } dans la source, et non { $actual }
    .counterpart = la cellule dans la source
broken-table-blank-line = une ligne vide coupe le tableau en deux
broken-table-block = la ligne commence comme un titre ou un élément de liste, ce qui met fin au tableau
broken-table-delimiter = la ligne de séparation n’a pas le même nombre de cellules que l’en-tête
broken-table-glued-text = un paragraphe suit immédiatement le tableau et en devient une ligne
broken-table-header = l’en-tête est vide et la première ligne du corps en tient lieu
broken-table-lone-pipe = une ligne du tableau se réduit à une barre verticale
broken-table-nesting = éléments imbriqués trop profondément ; à partir d’ici, seul leur texte a été lu
broken-table-row = la ligne du tableau est coupée en deux lignes de texte
broken-table-spans = des cellules fusionnées couvrent trop de lignes et de colonnes ; les fusions suivantes comptent pour une seule cellule
broken-table-stray-rows = lignes sans en-tête ; elles ont été lues comme la suite du tableau précédent
category-mismatch = la catégorie de cette ligne est { $expected } dans la source, et non { $actual }
    .counterpart = la catégorie dans la source
changed-link = ce lien mène à { $actual } ; dans la source, à { $expected }
    .counterpart = le lien dans la source
changed-link-added = la source n’a pas ici de lien vers { $actual }
    .counterpart = l’endroit dans la source
changed-link-missing = il manque ici un lien vers { $expected }
    .counterpart = le lien dans la source
changed-order =
    { $rows ->
        [one] cette ligne n’est pas à la même place que dans la source
       *[other] { $rows } lignes ne sont pas dans le même ordre que dans la source ; celle-ci est la première
    }
    .counterpart = la ligne dans la source
confusable-character = caractère trompeur, semblable à une lettre latine, dans l’hôte { $host }
consensus-outlier = { $agreeing } locales sur { $of } indiquent ici { $value }, et non { $actual }
consensus-outlier-missing = { $agreeing } locales sur { $of } indiquent { $value } dans cette ligne
consensus-outlier-only = { $agreeing } locales sur { $of } n’indiquent pas { $value } dans cette ligne
consensus-outlier-only-row = { $agreeing } locales sur { $of } n’ont pas cette ligne
consensus-outlier-row = { $agreeing } locales sur { $of } ont ici une ligne qui manque à celle-ci
date-mismatch = la date est { $expected } dans la source, et non { $actual }
    .counterpart = la date dans la source
duplicate-address = { $text } figure deux fois
    .label = première occurrence
duplicate-host = { $host } figure deux fois
    .label = première occurrence
empty-cell = la source indique ici : { $text }
    .counterpart = la cellule dans la source
exchanged-cells =
    { $kind ->
        [hosts] les hôtes de cette ligne et ceux d’une autre sont intervertis : { $text }
        [addresses] les adresses de cette ligne et celles d’une autre sont interverties : { $text }
        [ports] les ports de cette ligne et ceux d’une autre sont intervertis : { $text }
       *[values] les valeurs de cette ligne et celles d’une autre sont interverties : { $text }
    }
    .label = l’autre ligne
    .counterpart = la ligne dans la source
extra-address = la source n’indique pas { $prefix } dans cette ligne
    .counterpart = la ligne dans la source
extra-host = la source n’indique pas { $host } dans cette ligne
    .counterpart = la ligne dans la source
extra-row = la source n’a pas cette ligne
    .counterpart = la source continue après ceci
extra-text = la source n’a pas ici cette remarque : { $text }
    .counterpart = les valeurs dans la source
foreign-dot = point d’une autre écriture dans l’hôte { $host }
frequency-mismatch = la fréquence est { $expected } dans la source, et non { $actual }
    .counterpart = la fréquence dans la source
front-matter = l’en-tête de la page n’est pas du YAML valide et a été lu ligne par ligne : { $reason }
front-matter-unclosed = il manque la ligne qui ferme l’en-tête de la page
glued-hosts =
    { $hosts ->
        [2] deux hôtes sans séparateur : { $text }
       *[other] { $hosts } hôtes sans séparateur : { $text }
    }
glued-hosts-single = hôte collé à autre chose, sans séparateur : { $text }
host-bits-set = { $prefix } a des bits à 1 au-delà de sa longueur de préfixe ; le réseau est { $network }
host-case = la source écrit { $expected }, et non { $actual }
    .counterpart = l’hôte dans la source
include-cycle = l’inclusion de { $target } ramène à un fichier qui la contient
include-mismatch = cette inclusion vise { $actual } ; dans la source, { $expected }
    .counterpart = l’inclusion dans la source
include-mismatch-extra = la source n’inclut pas { $actual }
include-mismatch-missing = la page n’inclut pas { $expected }, contrairement à sa source
    .counterpart = l’inclusion dans la source
inconsistent-term = traduit autrement ailleurs dans la page : { $usual }
    .label = traduit ainsi
    .counterpart = la cellule dans la source
invalid-address = { $text } ressemble à une adresse, mais n’en est pas une
invalid-host = espace dans l’hôte { $host }
invalid-ignore-date = { $date } n’est pas une date valide ; exemple de format : 2027-01-31
invalid-ignore-meant = la vérification { $name } n’existe pas ; vouliez-vous dire { $meant } ?
invalid-ignore-no-check = cette directive tafel-ignore ne nomme aucune vérification
invalid-ignore-no-reason = cette directive tafel-ignore ne donne pas de raison et n’ignore donc rien ; la raison s’écrit après un deux-points
invalid-ignore-unknown = la vérification { $name } n’existe pas
invalid-ignore-word = la directive { $word } n’existe pas ; utiliser tafel-ignore ou tafel-ignore-file
invalid-port = { $text } n’est ni un port ni une plage de ports
invisible-character = caractère invisible dans l’hôte { $host }
leading-dot-host = l’hôte { $host } commence par un point
leaked-placeholder = un espace réservé du système de traduction est resté dans l’hôte { $host }
leaked-placeholder-text = un espace réservé du système de traduction est resté dans la page
link-locale = ce lien mène à une page d’une autre locale : { $locale }
    .counterpart = le lien dans la source
locale-metadata = l’en-tête de la page indique la locale { $actual }, son emplacement { $expected }
lost-anchor = il manque l’ancre { $anchor }
    .counterpart = l’ancre dans la source
lost-anchor-changed = l’ancre est { $anchor } dans la source, et non { $actual }
    .counterpart = l’ancre dans la source
lost-code-span = { $value } est balisé comme du code dans la source, mais pas ici
    .counterpart = la valeur dans la source
lost-code-span-open = accent grave non fermé
    .counterpart = le texte dans la source
lost-escape = ceci n’apparaît pas sur la page publiée : Markdown l’interprète comme du balisage
    .counterpart = la cellule dans la source
lost-wildcard = l’hôte est { $expected } dans la source, et non { $actual }
    .counterpart = l’hôte dans la source
lost-wildcard-detached = espace après le caractère générique dans l’hôte { $host }
mangled-host = l’hôte est { $expected } dans la source, et non { $actual }
    .counterpart = l’hôte dans la source
missing-address = il manque dans cette ligne { $expected }, qui figure dans la source
    .counterpart = indiqué ici dans la source
missing-address-changed = la source indique ici { $expected }, et non { $actual }
    .counterpart = le préfixe dans la source
missing-host = il manque dans cette ligne { $host }, qui figure dans la source
    .counterpart = indiqué ici dans la source
missing-note = il manque ici une remarque de la source : { $text }
    .counterpart = la remarque dans la source
missing-row = il manque ici une ligne de la source : { $text }
    .counterpart = absente de la traduction
missing-row-alike = il manque ici une des lignes de la source qui ont les mêmes valeurs : { $text }
    .counterpart = absente de la traduction
missing-table = il manque ici un tableau ou une liste de la source : { $text }
    .counterpart = absent de la traduction
missing-table-unread = aucune valeur de ce tableau n’a pu être lue ; dans la source : { $text }
    .counterpart = le tableau dans la source
number-in-prose = le nombre est { $expected } dans la source, et non { $actual }
    .counterpart = la cellule dans la source
number-style = les autres tailles de la page s’écrivent comme { $expected }, et non comme { $actual }
    .counterpart = la cellule dans la source
pattern-range-mismatch = les numéros de { $host } sont { $expected } dans la source, et non { $actual }
    .counterpart = l’hôte dans la source
port-logic-flipped =
    { $expected ->
        [all] la source demande tous ces ports, et non l’un d’entre eux
       *[any] la source demande l’un de ces ports, et non tous
    }
    .counterpart = les ports dans la source
port-mismatch =
    { $actual ->
        [none] cette ligne n’a pas de ports ; dans la source, ce sont { $expected }
       *[other]
            { $expected ->
                [none] cette ligne n’a pas de ports dans la source, mais ici { $actual }
               *[other] les ports de cette ligne sont { $expected } dans la source, et non { $actual }
            }
    }
    .counterpart = les ports dans la source
protocol-mismatch =
    { $actual ->
        [none] cette ligne n’indique aucun protocole ; dans la source, c’est { $expected }
       *[other] les protocoles de cette ligne sont { $expected } dans la source, et non { $actual }
    }
    .counterpart = les protocoles dans la source
required-mismatch =
    { $expected ->
        [required] cette ligne est obligatoire dans la source, et non facultative
       *[optional] cette ligne est facultative dans la source, et non obligatoire
    }
    .counterpart = le mot dans la source
self-contradiction-id = l’identifiant { $id } désigne aussi une autre ligne, avec d’autres valeurs
    .label = première utilisation
self-contradiction-list = { $prefix } figure dans cette liste, mais dans aucune ligne
self-contradiction-row = { $prefix } figure dans cette ligne, mais pas dans la liste qui la reprend
    .label = la liste
shifted-column = { $text } n’est pas dans la même colonne que dans la source
    .counterpart = la cellule dans la source
size-mismatch = la taille est { $expected } dans la source, et non { $actual }
    .counterpart = la taille dans la source
split-row = les valeurs d’une seule ligne ou liste de la source sont réparties ici sur { $rows } lignes ou listes
    .counterpart = la ligne ou la liste dans la source
split-row-joined = les valeurs de { $rows } lignes ou listes de la source sont réunies ici en une seule
    .counterpart = la première dans la source
split-row-table = cette ligne n’est pas dans le même tableau ou la même liste que dans la source
    .counterpart = la ligne dans la source
stale-endpoints = la source a modifié cette ligne depuis la traduction : avant { $went } ; maintenant { $came }
stale-endpoints-added = depuis la traduction, la source a ajouté à cette ligne : { $came }
stale-endpoints-removed = depuis la traduction, la source a retiré de cette ligne : { $went }
stale-endpoints-row-added = depuis la traduction, la source a ajouté ici une ligne : { $came }
stale-endpoints-row-removed = la source n’a plus cette ligne : { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] depuis la traduction, la source a ajouté ici un tableau ou une liste de { $rows } ligne : { $came }
       *[other] depuis la traduction, la source a ajouté ici un tableau ou une liste de { $rows } lignes : { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] la source n’a plus ce tableau ou cette liste de { $rows } ligne : { $went }
       *[other] la source n’a plus ce tableau ou cette liste de { $rows } lignes : { $went }
    }
surplus-cells = la ligne a plus de cellules que l’en-tête ; la page publiée omet celle-ci
suspicious-address =
    { $use ->
        [documentation] { $prefix } est réservé aux exemples
        [link-local] { $prefix } est réservé aux adresses de liaison locale
        [loopback] { $prefix } est réservé aux adresses de bouclage
        [multicast] { $prefix } est réservé à la multidiffusion
        [private] { $prefix } est réservé aux réseaux privés
        [too-short] { $prefix } est bien trop étendu pour un seul service
       *[reserved] { $prefix } est réservé
    }
translated-placeholder = l’hôte est { $expected } dans la source, et non { $actual }
    .counterpart = l’hôte dans la source
translated-term = il manque ici { $term }, qui ne doit pas être traduit
    .counterpart = la cellule dans la source
unclosed-construct =
    { $construct ->
        [code-fence] le bloc de code délimité n’est pas fermé
        [comment] le commentaire n’est pas fermé
        [html-table] le tableau HTML n’est pas fermé
       *[side-by-side] le passage bilingue côte à côte n’est pas fermé
    }
unit-mismatch = la taille est { $expected } dans la source, et non { $actual }
    .counterpart = la taille dans la source
unlisted-host = { $host } ne figure dans aucune liste récapitulative de la page
unlisted-host-list = { $host } figure dans cette liste, mais dans aucun tableau ni aucune autre liste de la page
unresolved-include = { $target } est introuvable
unresolved-include-depth = { $target } n’a pas été lu : inclusions trop imbriquées ou trop nombreuses
unresolved-include-outside = { $target } se trouve hors du docset et n’a pas été lu
unresolved-include-unreadable = impossible de lire { $target } : { $reason }
untranslated-cell = cette cellule reprend mot pour mot le texte de la source
    .counterpart = la cellule dans la source
untranslated-cell-reworded = cette cellule est dans la langue de la source
    .counterpart = la cellule dans la source
unused-ignore = rien à ignorer ici pour { $check }
unused-ignore-past = cette directive tafel-ignore n’était prévue que jusqu’au { $date }
wrong-language-cell = cette cellule est dans une autre langue que la page : { $language }
    .counterpart = la cellule dans la source
wrong-language-cell-page = { $cells } cellules de la page sont dans une autre langue que celle de son en-tête ou de son chemin : { $language }
    .counterpart = la cellule dans la source
wrong-language-cell-script = cette cellule est dans une écriture qui n’est pas celle de la langue de la page : { $language }
    .counterpart = la cellule dans la source

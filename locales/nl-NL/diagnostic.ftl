# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = de id van deze rij is in de bron { $expected }, niet { $actual }
    .counterpart = de id in de bron
bilingual-residue = de tekst van de bron staat hier nog naast de vertaling
    .counterpart = de cel in de bron
broken-break = het regeleinde is hier geschreven als { $actual }, in de bron als { $expected }
    .counterpart = de cel in de bron
broken-table-blank-line = een lege regel breekt de tabel in tweeën
broken-table-block = de rij begint als een kop of lijstitem en beëindigt daarmee de tabel
broken-table-delimiter = de scheidingsrij heeft een ander aantal cellen dan de koprij
broken-table-glued-text = direct onder de tabel staat een alinea, die daardoor een rij wordt
broken-table-header = de koprij is leeg; de eerste rij eronder is de eigenlijke koprij
broken-table-lone-pipe = in de tabel staat een regel met alleen een sluisteken (|)
broken-table-nesting = elementen zijn dieper genest dan ondersteund; vanaf hier is alleen hun tekst gelezen
broken-table-row = de rij is over twee regels verdeeld
broken-table-spans = cellen beslaan meer rijen en kolommen dan ondersteund; verdere samengevoegde cellen tellen als één cel
broken-table-stray-rows = rijen zonder koprij; ze zijn gelezen als deel van de vorige tabel
category-mismatch = de categorie van deze rij is in de bron { $expected }, niet { $actual }
    .counterpart = de categorie in de bron
changed-link = deze link verwijst naar { $actual }, in de bron naar { $expected }
    .counterpart = de link in de bron
changed-link-added = de bron heeft hier geen link naar { $actual }
    .counterpart = de plaats in de bron
changed-link-missing = hier ontbreekt een link naar { $expected }
    .counterpart = de link in de bron
changed-order =
    { $rows ->
        [one] deze rij staat op een andere plaats dan in de bron
       *[other] { $rows } rijen staan in een andere volgorde dan in de bron; dit is de eerste
    }
    .counterpart = de rij in de bron
confusable-character = de host { $host } bevat een letter die Latijns lijkt maar het niet is
consensus-outlier = { $agreeing } van de { $of } taalversies vermelden hier { $value }, niet { $actual }
consensus-outlier-missing = { $agreeing } van de { $of } taalversies vermelden { $value } in deze rij
consensus-outlier-only = { $agreeing } van de { $of } taalversies vermelden { $value } niet in deze rij
consensus-outlier-only-row = { $agreeing } van de { $of } taalversies hebben deze rij niet
consensus-outlier-row = { $agreeing } van de { $of } taalversies hebben hier een rij die in deze taalversie ontbreekt
date-mismatch = in de bron staat { $expected }, niet { $actual }
    .counterpart = de datum in de bron
duplicate-address = { $text } wordt twee keer vermeld
    .label = hier voor het eerst vermeld
duplicate-host = { $host } wordt twee keer vermeld
    .label = hier voor het eerst vermeld
empty-cell = de cel is leeg; in de bron staat: { $text }
    .counterpart = de cel in de bron
exchanged-cells =
    { $kind ->
        [hosts] de hosts van deze rij zijn verwisseld met die van een andere rij: { $text }
        [addresses] de adressen van deze rij zijn verwisseld met die van een andere rij: { $text }
        [ports] de poorten van deze rij zijn verwisseld met die van een andere rij: { $text }
       *[values] de waarden van deze rij zijn verwisseld met die van een andere rij: { $text }
    }
    .label = de andere rij
    .counterpart = de rij in de bron
extra-address = { $prefix } staat in de bron niet in deze rij
    .counterpart = de rij in de bron
extra-host = { $host } staat in de bron niet in deze rij
    .counterpart = de rij in de bron
extra-row = de bron heeft deze rij niet
    .counterpart = de bron gaat hierna verder
extra-text = de bron heeft deze toelichting hier niet: { $text }
    .counterpart = de waarden in de bron
foreign-dot = de host { $host } bevat een punt uit een ander schrift
frequency-mismatch = de frequentie is in de bron { $expected }, niet { $actual }
    .counterpart = de frequentie in de bron
front-matter = de YAML-header is geen geldige YAML en is regel voor regel gelezen: { $reason }
front-matter-unclosed = de regel die de YAML-header afsluit, ontbreekt
glued-hosts =
    { $hosts ->
        [2] twee hosts zonder scheidingsteken: { $text }
       *[other] { $hosts } hosts zonder scheidingsteken: { $text }
    }
glued-hosts-single = host en andere tekst zonder scheidingsteken: { $text }
host-bits-set = { $prefix } heeft bits die buiten de prefixlengte vallen; het netwerk is { $network }
host-case = in de bron is de schrijfwijze { $expected }, niet { $actual }
    .counterpart = de host in de bron
include-cycle = de include van { $target } leidt terug naar een bestand waarin die include zelf staat
include-mismatch = hier staat een include van { $actual }, in de bron van { $expected }
    .counterpart = de include in de bron
include-mismatch-extra = de bron heeft geen include van { $actual }
include-mismatch-missing = hier ontbreekt een include die de bron wel heeft: { $expected }
    .counterpart = de include in de bron
inconsistent-term = elders op de pagina is dit vertaald als: { $usual }
    .label = zo vertaald
    .counterpart = de cel in de bron
invalid-address = { $text } lijkt een adres, maar is niet geldig
invalid-host = de host { $host } bevat een spatie
invalid-ignore-date = { $date } is geen geldige datum; schrijf de datum als 2027-01-31
invalid-ignore-meant = controle { $name } bestaat niet, { $meant } wel
invalid-ignore-no-check = deze negeerinstructie noemt geen controle
invalid-ignore-no-reason = deze negeerinstructie geeft geen reden en heeft dus geen effect; de reden komt na een dubbele punt
invalid-ignore-unknown = controle { $name } bestaat niet
invalid-ignore-word = { $word } is geen negeerinstructie; mogelijk zijn tafel-ignore en tafel-ignore-file
invalid-port = { $text } is geen geldige poort of poortbereik
invisible-character = de host { $host } bevat een onzichtbaar teken
leading-dot-host = de host { $host } begint met een punt
leaked-placeholder = de host { $host } bevat een placeholder van het vertaalsysteem
leaked-placeholder-text = de pagina bevat een placeholder van het vertaalsysteem
link-locale = deze link verwijst naar een pagina van de taalversie { $locale }
    .counterpart = de link in de bron
locale-metadata = de taalversie is { $actual } volgens de YAML-header, maar { $expected } volgens het pad van de pagina
lost-anchor = het anker { $anchor } ontbreekt
    .counterpart = het anker in de bron
lost-anchor-changed = het anker is hier { $actual }, in de bron { $anchor }
    .counterpart = het anker in de bron
lost-code-span = { $value } is in de bron als code gemarkeerd, maar hier niet
    .counterpart = de waarde in de bron
lost-code-span-open = backtick zonder afsluitende backtick
    .counterpart = de tekst in de bron
lost-escape = dit is niet te zien op de gepubliceerde pagina: Markdown leest het als opmaak
    .counterpart = de cel in de bron
lost-wildcard = de host is in de bron { $expected }, niet { $actual }
    .counterpart = de host in de bron
lost-wildcard-detached = de host { $host } heeft een spatie na de wildcard
mangled-host = de host is in de bron { $expected }, niet { $actual }
    .counterpart = de host in de bron
missing-address = in deze rij ontbreekt { $expected }, dat de bron wel vermeldt
    .counterpart = hier vermeld in de bron
missing-address-changed = in de bron staat hier { $expected }, niet { $actual }
    .counterpart = de prefix in de bron
missing-host = in deze rij ontbreekt { $host }, die de bron wel vermeldt
    .counterpart = hier vermeld in de bron
missing-note = hier ontbreekt een toelichting uit de bron: { $text }
    .counterpart = de toelichting in de bron
missing-row = hier ontbreekt een rij uit de bron: { $text }
    .counterpart = ontbreekt in de vertaling
missing-row-alike = hier ontbreekt een van meerdere rijen met dezelfde waarden uit de bron: { $text }
    .counterpart = ontbreekt in de vertaling
missing-table = hier ontbreekt een tabel of lijst uit de bron: { $text }
    .counterpart = ontbreekt in de vertaling
missing-table-unread = uit deze tabel kon geen waarde worden gelezen; in de bron: { $text }
    .counterpart = de tabel in de bron
number-in-prose = in de bron staat { $expected }, niet { $actual }
    .counterpart = de cel in de bron
number-style = de andere groottes op de pagina zijn geschreven als { $expected }, niet als { $actual }
    .counterpart = de cel in de bron
pattern-range-mismatch = de nummers van { $host } zijn in de bron { $expected }, niet { $actual }
    .counterpart = de host in de bron
port-logic-flipped =
    { $expected ->
        [all] in de bron gaat het om al deze poorten, niet om één ervan
       *[any] in de bron gaat het om één van deze poorten, niet om allemaal
    }
    .counterpart = de poorten in de bron
port-mismatch =
    { $actual ->
        [none] deze rij heeft geen poorten; in de bron: { $expected }
       *[other]
            { $expected ->
                [none] deze rij heeft in de bron geen poorten, maar hier wel: { $actual }
               *[other] poorten van deze rij in de bron: { $expected }; hier: { $actual }
            }
    }
    .counterpart = de poorten in de bron
protocol-mismatch =
    { $actual ->
        [none] deze rij noemt geen protocol; in de bron: { $expected }
       *[other] protocollen van deze rij in de bron: { $expected }; hier: { $actual }
    }
    .counterpart = de protocollen in de bron
required-mismatch =
    { $expected ->
        [required] deze rij is in de bron vereist, niet optioneel
       *[optional] deze rij is in de bron optioneel, niet vereist
    }
    .counterpart = het woord in de bron
self-contradiction-id = de id { $id } hoort ook bij een andere rij met andere waarden
    .label = hier voor het eerst gebruikt
self-contradiction-list = { $prefix } staat in deze lijst, maar in geen enkele rij
self-contradiction-row = { $prefix } staat in deze rij, maar niet in de lijst die de rij herhaalt
    .label = de lijst
shifted-column = { $text } staat in een andere kolom dan in de bron
    .counterpart = de cel in de bron
size-mismatch = in de bron staat { $expected }, niet { $actual }
    .counterpart = de grootte in de bron
split-row = de waarden van één rij of lijst uit de bron staan hier in { $rows } rijen of lijsten
    .counterpart = de rij of lijst in de bron
split-row-joined = de waarden van { $rows } rijen of lijsten uit de bron staan hier in één rij of lijst
    .counterpart = de eerste ervan in de bron
split-row-table = deze rij staat in een andere tabel of lijst dan in de bron
    .counterpart = de rij in de bron
stale-endpoints = deze rij is in de bron gewijzigd sinds de vertaling: { $went } werd { $came }
stale-endpoints-added = in de bron aan deze rij toegevoegd sinds de vertaling: { $came }
stale-endpoints-removed = in de bron uit deze rij verwijderd sinds de vertaling: { $went }
stale-endpoints-row-added = in de bron is hier een rij toegevoegd sinds de vertaling: { $came }
stale-endpoints-row-removed = de bron heeft deze rij niet meer: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] in de bron is hier een tabel of lijst van één rij toegevoegd sinds de vertaling: { $came }
       *[other] in de bron is hier een tabel of lijst van { $rows } rijen toegevoegd sinds de vertaling: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] de bron heeft deze tabel of lijst van één rij niet meer: { $went }
       *[other] de bron heeft deze tabel of lijst van { $rows } rijen niet meer: { $went }
    }
surplus-cells = de rij heeft meer cellen dan de koprij; op de gepubliceerde pagina vervalt deze cel
suspicious-address =
    { $use ->
        [documentation] { $prefix } is gereserveerd voor voorbeelden
        [link-local] { $prefix } geldt alleen binnen één netwerksegment (link-local)
        [loopback] { $prefix } verwijst naar de computer zelf (loopback)
        [multicast] { $prefix } is bestemd voor multicastgroepen
        [private] { $prefix } is bestemd voor privénetwerken
        [too-short] { $prefix } is veel groter dan één service nodig heeft
       *[reserved] { $prefix } is gereserveerd
    }
translated-placeholder = de host is in de bron { $expected }, niet { $actual }
    .counterpart = de host in de bron
translated-term = { $term } mag niet worden vertaald, maar ontbreekt hier
    .counterpart = de cel in de bron
unclosed-construct =
    { $construct ->
        [code-fence] het codeblok is niet afgesloten
        [comment] het HTML-commentaar is niet afgesloten
        [html-table] de HTML-tabel is niet afgesloten
       *[side-by-side] het tweetalige (side-by-side) fragment is niet afgesloten
    }
unit-mismatch = in de bron staat { $expected }, niet { $actual }
    .counterpart = de grootte in de bron
unlisted-host = { $host } staat in geen enkele geconsolideerde lijst van de pagina
unlisted-host-list = { $host } staat in deze lijst, maar in geen enkele tabel of andere lijst van de pagina
unresolved-include = { $target } bestaat niet
unresolved-include-depth = { $target } is niet gelezen: includes zijn te diep genest of te talrijk
unresolved-include-outside = { $target } ligt buiten de docset en is niet gelezen
unresolved-include-unreadable = { $target } kan niet worden gelezen: { $reason }
untranslated-cell = de tekst van de bron is niet vertaald
    .counterpart = de cel in de bron
untranslated-cell-reworded = de tekst is in de taal van de bron
    .counterpart = de cel in de bron
unused-ignore = er is hier geen bevinding { $check } om te negeren
unused-ignore-past = deze negeerinstructie gold tot en met { $date }
wrong-language-cell = de tekst is in een andere taal dan de pagina: { $language }
    .counterpart = de cel in de bron
wrong-language-cell-page = de pagina is volgens { $cells } cellen in een andere taal dan de YAML-header of het pad aangeeft: { $language }
    .counterpart = de cel in de bron
wrong-language-cell-script = de tekst is in een schrift waarin de taal van de pagina niet wordt geschreven: { $language }
    .counterpart = de cel in de bron

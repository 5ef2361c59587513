# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = ID tohoto řádku je ve zdroji { $expected }, ne { $actual }
    .counterpart = ID ve zdroji
bilingual-residue = vedle překladu zde zůstal text zdroje
    .counterpart = buňka ve zdroji
broken-break = zalomení řádku je zde zapsáno jako { $actual }, ve zdroji jako { $expected }
    .counterpart = buňka ve zdroji
broken-table-blank-line = prázdný řádek rozděluje tabulku na dvě části
broken-table-block = řádek začíná jako nadpis nebo položka seznamu, a tím tabulku ukončuje
broken-table-delimiter = oddělovací řádek má jiný počet buněk než řádek záhlaví
broken-table-glued-text = přímo pod tabulkou je odstavec, který se tak stává jejím řádkem
broken-table-header = řádek záhlaví je prázdný; skutečným záhlavím je první řádek pod ním
broken-table-lone-pipe = v tabulce je řádek tvořený jedinou svislou čarou (|)
broken-table-nesting = prvky jsou vnořené hlouběji, než je podporováno; odtud byl načten jen jejich text
broken-table-row = řádek tabulky je rozdělen na dva řádky textu
broken-table-spans = buňky přesahují přes více řádků a sloupců, než je podporováno; další sloučené buňky se počítají jako jedna
broken-table-stray-rows = řádky bez záhlaví; byly načteny jako součást předchozí tabulky
category-mismatch = kategorie tohoto řádku je ve zdroji { $expected }, ne { $actual }
    .counterpart = kategorie ve zdroji
changed-link = odkaz zde vede na { $actual }, ve zdroji na { $expected }
    .counterpart = odkaz ve zdroji
changed-link-added = ve zdroji zde není odkaz na { $actual }
    .counterpart = odpovídající místo ve zdroji
changed-link-missing = chybí zde odkaz na { $expected }
    .counterpart = odkaz ve zdroji
changed-order =
    { $rows ->
        [one] tento řádek je na jiném místě než ve zdroji
        [few] { $rows } řádky jsou v jiném pořadí než ve zdroji; toto je první z nich
       *[other] { $rows } řádků je v jiném pořadí než ve zdroji; toto je první z nich
    }
    .counterpart = řádek ve zdroji
confusable-character = název hostitele { $host } obsahuje písmeno, které jen vypadá jako latinské
consensus-outlier = { $agreeing } z { $of } jazykových verzí zde uvádí { $value }, ne { $actual }
consensus-outlier-missing = { $agreeing } z { $of } jazykových verzí v tomto řádku uvádí { $value }
consensus-outlier-only = { $agreeing } z { $of } jazykových verzí v tomto řádku neuvádí { $value }
consensus-outlier-only-row = { $agreeing } z { $of } jazykových verzí tento řádek neuvádí
consensus-outlier-row = { $agreeing } z { $of } jazykových verzí zde uvádí řádek, který v této verzi chybí
date-mismatch = ve zdroji je { $expected }, ne { $actual }
    .counterpart = datum ve zdroji
duplicate-address = { $text } je uvedeno dvakrát
    .label = první výskyt
duplicate-host = { $host } je uvedeno dvakrát
    .label = první výskyt
empty-cell = buňka je prázdná; ve zdroji je: { $text }
    .counterpart = buňka ve zdroji
exchanged-cells =
    { $kind ->
        [hosts] hostitelé tohoto řádku jsou prohozeni s hostiteli jiného řádku: { $text }
        [addresses] adresy tohoto řádku jsou prohozeny s adresami jiného řádku: { $text }
        [ports] porty tohoto řádku jsou prohozeny s porty jiného řádku: { $text }
       *[values] hodnoty tohoto řádku jsou prohozeny s hodnotami jiného řádku: { $text }
    }
    .label = druhý řádek
    .counterpart = řádek ve zdroji
extra-address = zdroj v tomto řádku neuvádí { $prefix }
    .counterpart = řádek ve zdroji
extra-host = zdroj v tomto řádku neuvádí { $host }
    .counterpart = řádek ve zdroji
extra-row = zdroj takový řádek nemá
    .counterpart = zdroj pokračuje za tímto místem
extra-text = zdroj zde takovou poznámku nemá: { $text }
    .counterpart = hodnoty ve zdroji
foreign-dot = název hostitele { $host } obsahuje tečku z jiného písma
frequency-mismatch = četnost je ve zdroji { $expected }, ne { $actual }
    .counterpart = četnost ve zdroji
front-matter = hlavička YAML není platný YAML a byla načtena po řádcích: { $reason }
front-matter-unclosed = chybí řádek, který uzavírá hlavičku YAML
glued-hosts =
    { $hosts ->
        [2] dva hostitelé bez oddělovače: { $text }
        [few] { $hosts } hostitelé bez oddělovače: { $text }
       *[other] { $hosts } hostitelů bez oddělovače: { $text }
    }
glued-hosts-single = hostitel a jiný text bez oddělovače: { $text }
host-bits-set = { $prefix } má nastavené bity za délkou prefixu; síť je { $network }
host-case = ve zdroji je zapsáno { $expected }, ne { $actual }
    .counterpart = hostitel ve zdroji
include-cycle = vložení { $target } vede zpět k souboru, ve kterém se samo nachází
include-mismatch = zde se vkládá { $actual }, ve zdroji { $expected }
    .counterpart = vložení ve zdroji
include-mismatch-extra = zdroj nevkládá { $actual }
include-mismatch-missing = stránka na rozdíl od zdroje nevkládá { $expected }
    .counterpart = vložení ve zdroji
inconsistent-term = jinde na stránce je to přeloženo jako: { $usual }
    .label = takto přeloženo
    .counterpart = buňka ve zdroji
invalid-address = { $text } vypadá jako adresa, ale není platná
invalid-host = název hostitele { $host } obsahuje mezeru
invalid-ignore-date = { $date } není platné datum; správný zápis je například 2027-01-31
invalid-ignore-meant = kontrola { $name } neexistuje; existuje { $meant }
invalid-ignore-no-check = tento pokyn k ignorování neuvádí žádnou kontrolu
invalid-ignore-no-reason = tento pokyn k ignorování neuvádí důvod, a proto nemá účinek; důvod se píše za dvojtečku
invalid-ignore-unknown = kontrola { $name } neexistuje
invalid-ignore-word = { $word } není pokyn k ignorování; existují jen tafel-ignore a tafel-ignore-file
invalid-port = { $text } není platný port ani rozsah portů
invisible-character = název hostitele { $host } obsahuje neviditelný znak
leading-dot-host = název hostitele { $host } začíná tečkou
leaked-placeholder = název hostitele { $host } obsahuje zástupný text překladového systému
leaked-placeholder-text = na stránce zůstal zástupný text překladového systému
link-locale = odkaz vede na stránku jazykové verze { $locale }
    .counterpart = odkaz ve zdroji
locale-metadata = jazyková verze je podle hlavičky YAML { $actual }, podle cesty ke stránce { $expected }
lost-anchor = chybí kotva { $anchor }
    .counterpart = kotva ve zdroji
lost-anchor-changed = kotva je zde { $actual }, ve zdroji { $anchor }
    .counterpart = kotva ve zdroji
lost-code-span = { $value } je ve zdroji označeno jako kód, zde ne
    .counterpart = hodnota ve zdroji
lost-code-span-open = zpětný apostrof (`) není uzavřen
    .counterpart = text ve zdroji
lost-escape = na publikované stránce se nezobrazí: Markdown to považuje za formátování
    .counterpart = buňka ve zdroji
lost-wildcard = hostitel je ve zdroji { $expected }, ne { $actual }
    .counterpart = hostitel ve zdroji
lost-wildcard-detached = název hostitele { $host } má za zástupným znakem mezeru
mangled-host = hostitel je ve zdroji { $expected }, ne { $actual }
    .counterpart = hostitel ve zdroji
missing-address = v tomto řádku chybí { $expected } ze zdroje
    .counterpart = ve zdroji uvedeno zde
missing-address-changed = ve zdroji je zde { $expected }, ne { $actual }
    .counterpart = prefix ve zdroji
missing-host = v tomto řádku chybí { $host } ze zdroje
    .counterpart = ve zdroji uvedeno zde
missing-note = chybí zde poznámka ze zdroje: { $text }
    .counterpart = poznámka ve zdroji
missing-row = chybí zde řádek ze zdroje: { $text }
    .counterpart = v překladu chybí
missing-row-alike = chybí zde jeden z několika řádků zdroje se stejnými hodnotami: { $text }
    .counterpart = v překladu chybí
missing-table = chybí zde tabulka nebo seznam ze zdroje: { $text }
    .counterpart = v překladu chybí
missing-table-unread = z této tabulky se nepodařilo přečíst žádnou hodnotu; ve zdroji: { $text }
    .counterpart = tabulka ve zdroji
number-in-prose = ve zdroji je { $expected }, ne { $actual }
    .counterpart = buňka ve zdroji
number-style = ostatní velikosti na stránce se píší jako { $expected }, ne jako { $actual }
    .counterpart = buňka ve zdroji
pattern-range-mismatch = čísla v { $host } jsou ve zdroji { $expected }, ne { $actual }
    .counterpart = hostitel ve zdroji
port-logic-flipped =
    { $expected ->
        [all] ve zdroji jde o všechny tyto porty, ne o některý z nich
       *[any] ve zdroji jde o některý z těchto portů, ne o všechny
    }
    .counterpart = porty ve zdroji
port-mismatch =
    { $actual ->
        [none] tento řádek nemá žádné porty; ve zdroji: { $expected }
       *[other]
            { $expected ->
                [none] tento řádek nemá ve zdroji žádné porty, zde ano: { $actual }
               *[other] porty tohoto řádku ve zdroji: { $expected }; zde: { $actual }
            }
    }
    .counterpart = porty ve zdroji
protocol-mismatch =
    { $actual ->
        [none] tento řádek neuvádí žádný protokol; ve zdroji: { $expected }
       *[other] protokoly tohoto řádku ve zdroji: { $expected }; zde: { $actual }
    }
    .counterpart = protokoly ve zdroji
required-mismatch =
    { $expected ->
        [required] tento řádek je ve zdroji povinný, ne volitelný
       *[optional] tento řádek je ve zdroji volitelný, ne povinný
    }
    .counterpart = slovo ve zdroji
self-contradiction-id = ID { $id } má i jiný řádek s jinými hodnotami
    .label = první použití
self-contradiction-list = { $prefix } je v tomto seznamu, ale v žádném řádku
self-contradiction-row = { $prefix } je v tomto řádku, ale ne v seznamu, který řádek opakuje
    .label = seznam
shifted-column = hodnota je v jiném sloupci než ve zdroji: { $text }
    .counterpart = buňka ve zdroji
size-mismatch = ve zdroji je { $expected }, ne { $actual }
    .counterpart = velikost ve zdroji
split-row = hodnoty jednoho řádku nebo seznamu zdroje jsou zde rozděleny do { $rows } řádků nebo seznamů
    .counterpart = řádek nebo seznam ve zdroji
split-row-joined = hodnoty { $rows } řádků nebo seznamů zdroje jsou zde sloučeny do jednoho
    .counterpart = první z nich ve zdroji
split-row-table = tento řádek je v jiné tabulce nebo seznamu než ve zdroji
    .counterpart = řádek ve zdroji
stale-endpoints = zdroj tento řádek od překladu změnil: místo { $went } nyní { $came }
stale-endpoints-added = zdroj od překladu do tohoto řádku přidal: { $came }
stale-endpoints-removed = zdroj od překladu z tohoto řádku odebral: { $went }
stale-endpoints-row-added = zdroj zde od překladu přidal řádek: { $came }
stale-endpoints-row-removed = zdroj tento řádek už nemá: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] zdroj zde od překladu přidal tabulku nebo seznam s jedním řádkem: { $came }
       *[other] zdroj zde od překladu přidal tabulku nebo seznam s { $rows } řádky: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] zdroj tuto tabulku nebo seznam s jedním řádkem už nemá: { $went }
       *[other] zdroj tuto tabulku nebo seznam s { $rows } řádky už nemá: { $went }
    }
surplus-cells = řádek má více buněk než záhlaví; na publikované stránce bude tato buňka vynechána
suspicious-address =
    { $use ->
        [documentation] { $prefix } je vyhrazeno pro příklady
        [link-local] { $prefix } platí jen v rámci jednoho segmentu sítě (link-local)
        [loopback] { $prefix } označuje vlastní počítač (loopback)
        [multicast] { $prefix } je určeno pro skupiny vícesměrového vysílání (multicast)
        [private] { $prefix } je určeno pro privátní sítě
        [too-short] { $prefix } je mnohem větší, než jedna služba potřebuje
       *[reserved] { $prefix } je vyhrazeno
    }
translated-placeholder = hostitel je ve zdroji { $expected }, ne { $actual }
    .counterpart = hostitel ve zdroji
translated-term = { $term } se nepřekládá, ale zde chybí
    .counterpart = buňka ve zdroji
unclosed-construct =
    { $construct ->
        [code-fence] blok kódu není uzavřen
        [comment] komentář HTML není uzavřen
        [html-table] tabulka HTML není uzavřena
       *[side-by-side] dvojjazyčný úsek (side-by-side) není uzavřen
    }
unit-mismatch = ve zdroji je { $expected }, ne { $actual }
    .counterpart = velikost ve zdroji
unlisted-host = { $host } není v žádném konsolidovaném seznamu na stránce
unlisted-host-list = { $host } je v tomto seznamu, ale v žádné tabulce ani jiném seznamu na stránce
unresolved-include = soubor { $target } neexistuje
unresolved-include-depth = soubor { $target } nebyl načten: vložené soubory jsou vnořené příliš hluboko nebo je jich příliš mnoho
unresolved-include-outside = soubor { $target } leží mimo sadu dokumentace a nebyl načten
unresolved-include-unreadable = soubor { $target } nelze načíst: { $reason }
untranslated-cell = text zdroje není přeložen
    .counterpart = buňka ve zdroji
untranslated-cell-reworded = text je v jazyce zdroje
    .counterpart = buňka ve zdroji
unused-ignore = není zde žádný nález { $check }, který by se měl ignorovat
unused-ignore-past = tento pokyn k ignorování platil do { $date }
wrong-language-cell = text je v jiném jazyce než stránka: { $language }
    .counterpart = buňka ve zdroji
wrong-language-cell-page = stránka je v jiném jazyce, než udává hlavička YAML nebo cesta (počet takových buněk: { $cells }): { $language }
    .counterpart = buňka ve zdroji
wrong-language-cell-script = text je v písmu, kterým se jazyk stránky nepíše: { $language }
    .counterpart = buňka ve zdroji

# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = ennek a sornak az azonosítója a forrásban { $expected }, nem { $actual }
    .counterpart = az azonosító a forrásban
bilingual-residue = a fordítás mellett itt maradt a forrás szövege is
    .counterpart = a cella a forrásban
broken-break = a sortörés írásmódja itt { $actual }, a forrásban { $expected }
    .counterpart = a cella a forrásban
broken-table-blank-line = egy üres sor kettévágja a táblázatot
broken-table-block = a sor címsorként vagy listaelemként kezdődik, ezért a táblázat itt véget ér
broken-table-delimiter = az elválasztó sorban más a cellák száma, mint a fejlécsorban
broken-table-glued-text = közvetlenül a táblázat alatt bekezdés áll, amely így a táblázat sorává válik
broken-table-header = a fejlécsor üres; a tényleges fejléc az alatta lévő első sor
broken-table-lone-pipe = a táblázat egyik sora egyetlen függőleges vonalból (|) áll
broken-table-nesting = az elemek a támogatottnál mélyebben vannak egymásba ágyazva; innentől csak a szövegük lett beolvasva
broken-table-row = a táblázat sora két szövegsorra van törve
broken-table-spans = a cellák a támogatottnál több sorra és oszlopra terjednek ki; a további egyesített cellák egy cellának számítanak
broken-table-stray-rows = fejléc nélküli sorok; az előző táblázat részeként lettek beolvasva
category-mismatch = ennek a sornak a kategóriája a forrásban { $expected }, nem { $actual }
    .counterpart = a kategória a forrásban
changed-link = a hivatkozás célja itt { $actual }, a forrásban { $expected }
    .counterpart = a hivatkozás a forrásban
changed-link-added = a forrásban itt nincs ilyen hivatkozás: { $actual }
    .counterpart = a megfelelő hely a forrásban
changed-link-missing = innen hiányzik egy hivatkozás: { $expected }
    .counterpart = a hivatkozás a forrásban
changed-order =
    { $rows ->
        [one] ez a sor máshol áll, mint a forrásban
       *[other] { $rows } sor más sorrendben áll, mint a forrásban; ez az első közülük
    }
    .counterpart = a sor a forrásban
confusable-character = a gazdagépnév latinnak látszó, de nem latin betűt tartalmaz: { $host }
consensus-outlier = { $of } nyelvi változatból { $agreeing } szerint itt { $value } áll, nem { $actual }
consensus-outlier-missing = { $of } nyelvi változatból { $agreeing } ebben a sorban ezt is felsorolja: { $value }
consensus-outlier-only = { $of } nyelvi változatból { $agreeing } ebben a sorban ezt nem sorolja fel: { $value }
consensus-outlier-only-row = { $of } nyelvi változatból { $agreeing } nem tartalmazza ezt a sort
consensus-outlier-row = { $of } nyelvi változatból { $agreeing } itt olyan sort tartalmaz, amely ebből hiányzik
date-mismatch = a forrásban { $expected } áll, nem { $actual }
    .counterpart = a dátum a forrásban
duplicate-address = kétszer szerepel: { $text }
    .label = itt szerepel először
duplicate-host = kétszer szerepel: { $host }
    .label = itt szerepel először
empty-cell = a cella üres; a forrásban ez áll: { $text }
    .counterpart = a cella a forrásban
exchanged-cells =
    { $kind ->
        [hosts] ennek a sornak a gazdagépei fel vannak cserélve egy másik soréival: { $text }
        [addresses] ennek a sornak a címei fel vannak cserélve egy másik soréival: { $text }
        [ports] ennek a sornak a portjai fel vannak cserélve egy másik soréival: { $text }
       *[values] ennek a sornak az értékei fel vannak cserélve egy másik soréival: { $text }
    }
    .label = a másik sor
    .counterpart = a sor a forrásban
extra-address = a forrás ebben a sorban nem sorolja fel: { $prefix }
    .counterpart = a sor a forrásban
extra-host = a forrás ebben a sorban nem sorolja fel: { $host }
    .counterpart = a sor a forrásban
extra-row = a forrásban nincs ilyen sor
    .counterpart = a forrás ez után folytatódik
extra-text = a forrásban itt nincs ilyen megjegyzés: { $text }
    .counterpart = az értékek a forrásban
foreign-dot = a gazdagépnévben más írásrendszerből származó pont van: { $host }
frequency-mismatch = a gyakoriság a forrásban { $expected }, nem { $actual }
    .counterpart = a gyakoriság a forrásban
front-matter = a YAML-fejléc nem érvényes YAML, ezért soronként lett beolvasva: { $reason }
front-matter-unclosed = hiányzik a YAML-fejlécet lezáró sor
glued-hosts =
    { $hosts ->
        [2] két gazdagép elválasztó nélkül: { $text }
       *[other] { $hosts } gazdagép elválasztó nélkül: { $text }
    }
glued-hosts-single = gazdagép és más szöveg elválasztó nélkül: { $text }
host-bits-set = az előtaghosszon túl is vannak beállított bitek: { $prefix }; a hálózat: { $network }
host-case = a forrás írásmódja { $expected }, nem { $actual }
    .counterpart = a gazdagép a forrásban
include-cycle = ez a beillesztés visszavezet egy fájlhoz, amelyben maga is szerepel: { $target }
include-mismatch = a beillesztett fájl itt { $actual }, a forrásban { $expected }
    .counterpart = a beillesztés a forrásban
include-mismatch-extra = a forrás nem illeszti be ezt a fájlt: { $actual }
include-mismatch-missing = az oldal nem illeszti be ezt a fájlt, pedig a forrása igen: { $expected }
    .counterpart = a beillesztés a forrásban
inconsistent-term = az oldal más részén ennek a fordítása: { $usual }
    .label = így van lefordítva
    .counterpart = a cella a forrásban
invalid-address = címnek látszik, de nem érvényes cím: { $text }
invalid-host = szóköz van a gazdagépnévben: { $host }
invalid-ignore-date = érvénytelen dátum: { $date }; a helyes írásmód például 2027-01-31
invalid-ignore-meant = nincs { $name } nevű ellenőrzés, de van { $meant } nevű
invalid-ignore-no-check = ez a mellőzési utasítás nem nevez meg ellenőrzést
invalid-ignore-no-reason = ez a mellőzési utasítás nem ad meg indoklást, ezért hatástalan; az indoklás kettőspont után áll
invalid-ignore-unknown = nincs { $name } nevű ellenőrzés
invalid-ignore-word = ismeretlen mellőzési utasítás: { $word }; a használható utasítások: tafel-ignore és tafel-ignore-file
invalid-port = nem érvényes port vagy porttartomány: { $text }
invisible-character = láthatatlan karakter van a gazdagépnévben: { $host }
leading-dot-host = a gazdagépnév ponttal kezdődik: { $host }
leaked-placeholder = a fordítórendszer helyőrzője maradt a gazdagépnévben: { $host }
leaked-placeholder-text = a fordítórendszer helyőrzője maradt az oldalon
link-locale = a hivatkozás másik nyelvi változat oldalára mutat: { $locale }
    .counterpart = a hivatkozás a forrásban
locale-metadata = a nyelvi változat a YAML-fejléc szerint { $actual }, az oldal elérési útja szerint { $expected }
lost-anchor = hiányzó horgony: { $anchor }
    .counterpart = a horgony a forrásban
lost-anchor-changed = a horgony itt { $actual }, a forrásban { $anchor }
    .counterpart = a horgony a forrásban
lost-code-span = a forrásban kódként van jelölve, itt nem: { $value }
    .counterpart = az érték a forrásban
lost-code-span-open = lezáratlan fordított aposztróf (`)
    .counterpart = a szöveg a forrásban
lost-escape = a közzétett oldalon ez nem jelenik meg: a Markdown formázásnak veszi
    .counterpart = a cella a forrásban
lost-wildcard = a gazdagép a forrásban { $expected }, nem { $actual }
    .counterpart = a gazdagép a forrásban
lost-wildcard-detached = a gazdagépnévben szóköz van a helyettesítő karakter után: { $host }
mangled-host = a gazdagép a forrásban { $expected }, nem { $actual }
    .counterpart = a gazdagép a forrásban
missing-address = ebből a sorból hiányzik, pedig a forrás felsorolja: { $expected }
    .counterpart = a forrásban itt szerepel
missing-address-changed = a forrásban itt { $expected } áll, nem { $actual }
    .counterpart = az előtag a forrásban
missing-host = ebből a sorból hiányzik, pedig a forrás felsorolja: { $host }
    .counterpart = a forrásban itt szerepel
missing-note = innen hiányzik a forrás egyik megjegyzése: { $text }
    .counterpart = a megjegyzés a forrásban
missing-row = innen hiányzik a forrás egyik sora: { $text }
    .counterpart = a fordításból hiányzik
missing-row-alike = innen hiányzik egy sor a forrás több, azonos értékű sora közül: { $text }
    .counterpart = a fordításból hiányzik
missing-table = innen hiányzik a forrás egyik táblázata vagy listája: { $text }
    .counterpart = a fordításból hiányzik
missing-table-unread = ebből a táblázatból egyetlen érték sem volt kiolvasható; a forrásban: { $text }
    .counterpart = a táblázat a forrásban
number-in-prose = a forrásban { $expected } áll, nem { $actual }
    .counterpart = a cella a forrásban
number-style = az oldal többi méretének írásmódja: { $expected }; itt: { $actual }
    .counterpart = a cella a forrásban
pattern-range-mismatch = { $host } számozása a forrásban { $expected }, nem { $actual }
    .counterpart = a gazdagép a forrásban
port-logic-flipped =
    { $expected ->
        [all] a forrás szerint az összes itt felsorolt port kell, nem csak az egyik
       *[any] a forrás szerint az itt felsorolt portok egyike kell, nem mindegyik
    }
    .counterpart = a portok a forrásban
port-mismatch =
    { $actual ->
        [none] ebben a sorban nincs port; a forrásban: { $expected }
       *[other]
            { $expected ->
                [none] ebben a sorban a forrásban nincs port, itt viszont van: { $actual }
               *[other] ennek a sornak a portjai a forrásban: { $expected }; itt: { $actual }
            }
    }
    .counterpart = a portok a forrásban
protocol-mismatch =
    { $actual ->
        [none] ebben a sorban nincs protokoll; a forrásban: { $expected }
       *[other] ennek a sornak a protokolljai a forrásban: { $expected }; itt: { $actual }
    }
    .counterpart = a protokollok a forrásban
required-mismatch =
    { $expected ->
        [required] ez a sor a forrásban kötelező, nem választható
       *[optional] ez a sor a forrásban választható, nem kötelező
    }
    .counterpart = a szó a forrásban
self-contradiction-id = ugyanez az azonosító egy másik, eltérő értékű sorban is szerepel: { $id }
    .label = itt szerepel először
self-contradiction-list = ebben a listában szerepel, de egyik sorban sem: { $prefix }
self-contradiction-row = ebben a sorban szerepel, de a sort megismétlő listában nem: { $prefix }
    .label = a lista
shifted-column = más oszlopban áll, mint a forrásban: { $text }
    .counterpart = a cella a forrásban
size-mismatch = a forrásban { $expected } áll, nem { $actual }
    .counterpart = a méret a forrásban
split-row = a forrás egyetlen sorának vagy listájának értékei itt { $rows } sorban vagy listában állnak
    .counterpart = a sor vagy lista a forrásban
split-row-joined = a forrás { $rows } sorának vagy listájának értékei itt egyetlen sorban vagy listában állnak
    .counterpart = közülük az első a forrásban
split-row-table = ez a sor más táblázatban vagy listában áll, mint a forrásban
    .counterpart = a sor a forrásban
stale-endpoints = ez a sor a forrásban a fordítás óta megváltozott: { $went } helyett { $came }
stale-endpoints-added = ez a sor a forrásban a fordítás óta kibővült: { $came }
stale-endpoints-removed = ebből a sorból a forrásban a fordítás óta kikerült: { $went }
stale-endpoints-row-added = a forrásban a fordítás óta új sor került ide: { $came }
stale-endpoints-row-removed = a forrásban ez a sor már nincs meg: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] a forrásban a fordítás óta új, egysoros táblázat vagy lista került ide: { $came }
       *[other] a forrásban a fordítás óta új, { $rows } soros táblázat vagy lista került ide: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] a forrásban ez az egysoros táblázat vagy lista már nincs meg: { $went }
       *[other] a forrásban ez a { $rows } soros táblázat vagy lista már nincs meg: { $went }
    }
surplus-cells = a sorban több cella van, mint a fejlécsorban; a közzétett oldalon ez a cella nem jelenik meg
suspicious-address =
    { $use ->
        [documentation] példák számára van fenntartva: { $prefix }
        [link-local] csak egyetlen hálózati szegmensen belül érvényes (link-local): { $prefix }
        [loopback] magát a gépet jelöli (loopback): { $prefix }
        [multicast] csoportos küldésre szolgál (multicast): { $prefix }
        [private] magánhálózatok számára van fenntartva: { $prefix }
        [too-short] jóval nagyobb, mint amekkora egyetlen szolgáltatáshoz kell: { $prefix }
       *[reserved] fenntartott: { $prefix }
    }
translated-placeholder = a gazdagép a forrásban { $expected }, nem { $actual }
    .counterpart = a gazdagép a forrásban
translated-term = nem fordítandó kifejezés hiányzik innen: { $term }
    .counterpart = a cella a forrásban
unclosed-construct =
    { $construct ->
        [code-fence] a kódblokk nincs lezárva
        [comment] a HTML-megjegyzés nincs lezárva
        [html-table] a HTML-táblázat nincs lezárva
       *[side-by-side] a kétnyelvű (side-by-side) szakasz nincs lezárva
    }
unit-mismatch = a forrásban { $expected } áll, nem { $actual }
    .counterpart = a méret a forrásban
unlisted-host = az oldal egyik összevont listájában sem szerepel: { $host }
unlisted-host-list = ebben a listában szerepel, de az oldal egyetlen táblázatában vagy más listájában sem: { $host }
unresolved-include = a fájl nem létezik: { $target }
unresolved-include-depth = a fájl nincs beolvasva, mert a beillesztések túl mélyen vannak egymásba ágyazva, vagy túl sok van belőlük: { $target }
unresolved-include-outside = a fájl a dokumentációkészleten kívül van, ezért nincs beolvasva: { $target }
unresolved-include-unreadable = { $target } nem olvasható: { $reason }
untranslated-cell = a forrás szövege nincs lefordítva
    .counterpart = a cella a forrásban
untranslated-cell-reworded = a szöveg a forrás nyelvén van
    .counterpart = a cella a forrásban
unused-ignore = itt nincs mellőzhető { $check } találat
unused-ignore-past = a mellőzési utasítás határideje lejárt: { $date }
wrong-language-cell = a szöveg más nyelvű, mint az oldal: { $language }
    .counterpart = a cella a forrásban
wrong-language-cell-page = { $cells } cella szerint az oldal más nyelvű, mint amit a YAML-fejléc vagy az elérési út jelez: { $language }
    .counterpart = a cella a forrásban
wrong-language-cell-script = a szöveg más írásrendszerű, mint az oldal nyelve: { $language }
    .counterpart = a cella a forrásban

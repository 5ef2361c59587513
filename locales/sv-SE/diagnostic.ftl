# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = radens ID är { $expected } i källan, inte { $actual }
    .counterpart = ID:t i källan
bilingual-residue = källans text står kvar här bredvid översättningen
    .counterpart = cellen i källan
broken-break = radbrytningen skrivs { $actual } här, men { $expected } i källan
    .counterpart = cellen i källan
broken-table-blank-line = en tom rad delar tabellen i två
broken-table-block = raden börjar som en rubrik eller listpunkt och avslutar därmed tabellen
broken-table-delimiter = avgränsarraden har ett annat antal celler än rubrikraden
broken-table-glued-text = ett stycke står direkt under tabellen och blir därmed en tabellrad
broken-table-header = rubrikraden är tom; den första raden under den är den egentliga rubrikraden
broken-table-lone-pipe = en rad i tabellen består av ett enda lodstreck (|)
broken-table-nesting = element är djupare nästlade än vad som stöds; härifrån har bara deras text lästs
broken-table-row = tabellraden är bruten över två textrader
broken-table-spans = celler sträcker sig över fler rader och kolumner än vad som stöds; ytterligare sammanslagna celler räknas som en cell
broken-table-stray-rows = rader utan rubrikrad; de har lästs som en del av den föregående tabellen
category-mismatch = radens kategori är { $expected } i källan, inte { $actual }
    .counterpart = kategorin i källan
changed-link = länken leder till { $actual }, men i källan till { $expected }
    .counterpart = länken i källan
changed-link-added = källan har ingen länk till { $actual } här
    .counterpart = platsen i källan
changed-link-missing = här saknas en länk till { $expected }
    .counterpart = länken i källan
changed-order =
    { $rows ->
        [one] raden står på en annan plats än i källan
       *[other] { $rows } rader står i en annan ordning än i källan; det här är den första
    }
    .counterpart = raden i källan
confusable-character = värdnamnet { $host } innehåller en bokstav som bara ser latinsk ut
consensus-outlier = { $agreeing } av { $of } språkversioner anger { $value } här, inte { $actual }
consensus-outlier-missing = { $agreeing } av { $of } språkversioner anger { $value } på den här raden
consensus-outlier-only = { $agreeing } av { $of } språkversioner anger inte { $value } på den här raden
consensus-outlier-only-row = { $agreeing } av { $of } språkversioner har inte den här raden
consensus-outlier-row = { $agreeing } av { $of } språkversioner har en rad här som saknas i den här versionen
date-mismatch = i källan står det { $expected }, inte { $actual }
    .counterpart = datumet i källan
duplicate-address = { $text } anges två gånger
    .label = anges först här
duplicate-host = { $host } anges två gånger
    .label = anges först här
empty-cell = cellen är tom; i källan står det: { $text }
    .counterpart = cellen i källan
exchanged-cells =
    { $kind ->
        [hosts] radens värdnamn har förväxlats med dem på en annan rad: { $text }
        [addresses] radens adresser har förväxlats med dem på en annan rad: { $text }
        [ports] radens portar har förväxlats med dem på en annan rad: { $text }
       *[values] radens värden har förväxlats med dem på en annan rad: { $text }
    }
    .label = den andra raden
    .counterpart = raden i källan
extra-address = källan anger inte { $prefix } på den här raden
    .counterpart = raden i källan
extra-host = källan anger inte { $host } på den här raden
    .counterpart = raden i källan
extra-row = källan har ingen sådan rad
    .counterpart = källan fortsätter efter detta
extra-text = källan har ingen sådan kommentar här: { $text }
    .counterpart = värdena i källan
foreign-dot = värdnamnet { $host } innehåller en punkt från ett annat skriftsystem
frequency-mismatch = frekvensen är { $expected } i källan, inte { $actual }
    .counterpart = frekvensen i källan
front-matter = YAML-huvudet är inte giltig YAML och har lästs rad för rad: { $reason }
front-matter-unclosed = raden som avslutar YAML-huvudet saknas
glued-hosts =
    { $hosts ->
        [2] två värdnamn utan avgränsare: { $text }
       *[other] { $hosts } värdnamn utan avgränsare: { $text }
    }
glued-hosts-single = värdnamn och annan text utan avgränsare: { $text }
host-bits-set = { $prefix } har ettställda bitar utanför prefixlängden; nätverket är { $network }
host-case = källan skriver { $expected }, inte { $actual }
    .counterpart = värdnamnet i källan
include-cycle = inkluderingen av { $target } leder tillbaka till en fil som den själv står i
include-mismatch = här inkluderas { $actual }, i källan { $expected }
    .counterpart = inkluderingen i källan
include-mismatch-extra = källan inkluderar inte { $actual }
include-mismatch-missing = sidan inkluderar inte { $expected }, vilket källan gör
    .counterpart = inkluderingen i källan
inconsistent-term = på andra ställen på sidan är detta översatt som: { $usual }
    .label = översatt så här
    .counterpart = cellen i källan
invalid-address = { $text } ser ut som en adress men är inte giltig
invalid-host = värdnamnet { $host } innehåller ett blanksteg
invalid-ignore-date = { $date } är inget giltigt datum; skriv det som 2027-01-31
invalid-ignore-meant = det finns ingen kontroll { $name }, men däremot { $meant }
invalid-ignore-no-check = ignoreringsdirektivet anger ingen kontroll
invalid-ignore-no-reason = ignoreringsdirektivet saknar motivering och har därför ingen verkan; motiveringen anges efter ett kolon
invalid-ignore-unknown = det finns ingen kontroll { $name }
invalid-ignore-word = { $word } är inget ignoreringsdirektiv; de som finns är tafel-ignore och tafel-ignore-file
invalid-port = { $text } är ingen giltig port och inget giltigt portintervall
invisible-character = värdnamnet { $host } innehåller ett osynligt tecken
leading-dot-host = värdnamnet { $host } börjar med en punkt
leaked-placeholder = värdnamnet { $host } innehåller en platshållare från översättningssystemet
leaked-placeholder-text = sidan innehåller en platshållare från översättningssystemet
link-locale = länken leder till en sida i språkversionen { $locale }
    .counterpart = länken i källan
locale-metadata = språkversionen är { $actual } enligt YAML-huvudet, men { $expected } enligt sidans sökväg
lost-anchor = ankaret { $anchor } saknas
    .counterpart = ankaret i källan
lost-anchor-changed = ankaret är { $actual } här, men { $anchor } i källan
    .counterpart = ankaret i källan
lost-code-span = { $value } är markerat som kod i källan, men inte här
    .counterpart = värdet i källan
lost-code-span-open = grav accent (`) utan avslutande motsvarighet
    .counterpart = texten i källan
lost-escape = detta visas inte på den publicerade sidan: Markdown tolkar det som formatering
    .counterpart = cellen i källan
lost-wildcard = värdnamnet är { $expected } i källan, inte { $actual }
    .counterpart = värdnamnet i källan
lost-wildcard-detached = värdnamnet { $host } har ett blanksteg efter jokertecknet
mangled-host = värdnamnet är { $expected } i källan, inte { $actual }
    .counterpart = värdnamnet i källan
missing-address = på den här raden saknas { $expected }, som källan anger
    .counterpart = anges här i källan
missing-address-changed = källan har { $expected } här, inte { $actual }
    .counterpart = prefixet i källan
missing-host = på den här raden saknas { $host }, som källan anger
    .counterpart = anges här i källan
missing-note = här saknas en kommentar från källan: { $text }
    .counterpart = kommentaren i källan
missing-row = här saknas en rad från källan: { $text }
    .counterpart = saknas i översättningen
missing-row-alike = här saknas en av flera rader med samma värden från källan: { $text }
    .counterpart = saknas i översättningen
missing-table = här saknas en tabell eller lista från källan: { $text }
    .counterpart = saknas i översättningen
missing-table-unread = inget värde i den här tabellen kunde läsas; i källan: { $text }
    .counterpart = tabellen i källan
number-in-prose = i källan står det { $expected }, inte { $actual }
    .counterpart = cellen i källan
number-style = sidans övriga storlekar skrivs som { $expected }, inte som { $actual }
    .counterpart = cellen i källan
pattern-range-mismatch = numren i { $host } är { $expected } i källan, inte { $actual }
    .counterpart = värdnamnet i källan
port-logic-flipped =
    { $expected ->
        [all] i källan avses alla dessa portar, inte någon av dem
       *[any] i källan avses någon av dessa portar, inte alla
    }
    .counterpart = portarna i källan
port-mismatch =
    { $actual ->
        [none] raden har inga portar; i källan: { $expected }
       *[other]
            { $expected ->
                [none] raden har inga portar i källan, men här: { $actual }
               *[other] radens portar i källan: { $expected }; här: { $actual }
            }
    }
    .counterpart = portarna i källan
protocol-mismatch =
    { $actual ->
        [none] raden anger inget protokoll; i källan: { $expected }
       *[other] radens protokoll i källan: { $expected }; här: { $actual }
    }
    .counterpart = protokollen i källan
required-mismatch =
    { $expected ->
        [required] raden är obligatorisk i källan, inte valfri
       *[optional] raden är valfri i källan, inte obligatorisk
    }
    .counterpart = ordet i källan
self-contradiction-id = ID:t { $id } används också för en annan rad med andra värden
    .label = används först här
self-contradiction-list = { $prefix } finns i den här listan men inte på någon rad
self-contradiction-row = { $prefix } finns på den här raden men inte i listan som upprepar raden
    .label = listan
shifted-column = { $text } står i en annan kolumn än i källan
    .counterpart = cellen i källan
size-mismatch = i källan står det { $expected }, inte { $actual }
    .counterpart = storleken i källan
split-row = värdena från en enda rad eller lista i källan är här uppdelade på { $rows } rader eller listor
    .counterpart = raden eller listan i källan
split-row-joined = värdena från { $rows } rader eller listor i källan står här i en enda
    .counterpart = den första av dem i källan
split-row-table = raden står i en annan tabell eller lista än i källan
    .counterpart = raden i källan
stale-endpoints = raden har ändrats i källan sedan översättningen: { $went } blev { $came }
stale-endpoints-added = tillagt på raden i källan sedan översättningen: { $came }
stale-endpoints-removed = borttaget från raden i källan sedan översättningen: { $went }
stale-endpoints-row-added = en rad har lagts till här i källan sedan översättningen: { $came }
stale-endpoints-row-removed = raden finns inte längre i källan: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] en tabell eller lista med en rad har lagts till här i källan sedan översättningen: { $came }
       *[other] en tabell eller lista med { $rows } rader har lagts till här i källan sedan översättningen: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] tabellen eller listan med en rad finns inte längre i källan: { $went }
       *[other] tabellen eller listan med { $rows } rader finns inte längre i källan: { $went }
    }
surplus-cells = raden har fler celler än rubrikraden; den här cellen försvinner på den publicerade sidan
suspicious-address =
    { $use ->
        [documentation] { $prefix } är reserverat för exempel
        [link-local] { $prefix } gäller bara inom ett nätverkssegment (link-local)
        [loopback] { $prefix } avser den egna datorn (loopback)
        [multicast] { $prefix } är avsett för multicastgrupper
        [private] { $prefix } är avsett för privata nätverk
        [too-short] { $prefix } är mycket större än vad en enskild tjänst behöver
       *[reserved] { $prefix } är reserverat
    }
translated-placeholder = värdnamnet är { $expected } i källan, inte { $actual }
    .counterpart = värdnamnet i källan
translated-term = { $term } ska inte översättas men saknas här
    .counterpart = cellen i källan
unclosed-construct =
    { $construct ->
        [code-fence] kodblocket är inte avslutat
        [comment] HTML-kommentaren är inte avslutad
        [html-table] HTML-tabellen är inte avslutad
       *[side-by-side] det tvåspråkiga avsnittet (sida vid sida) är inte avslutat
    }
unit-mismatch = i källan står det { $expected }, inte { $actual }
    .counterpart = storleken i källan
unlisted-host = { $host } finns inte i någon konsoliderad lista på sidan
unlisted-host-list = { $host } finns i den här listan men inte i någon tabell eller annan lista på sidan
unresolved-include = { $target } finns inte
unresolved-include-depth = { $target } har inte lästs: inkluderingarna är för djupt nästlade eller för många
unresolved-include-outside = { $target } ligger utanför dokumentationsuppsättningen och har inte lästs
unresolved-include-unreadable = { $target } kan inte läsas: { $reason }
untranslated-cell = källans text är inte översatt
    .counterpart = cellen i källan
untranslated-cell-reworded = texten är på källans språk
    .counterpart = cellen i källan
unused-ignore = det finns inget fynd { $check } att ignorera här
unused-ignore-past = ignoreringsdirektivet gällde till och med { $date }
wrong-language-cell = texten är på ett annat språk än sidan: { $language }
    .counterpart = cellen i källan
wrong-language-cell-page = enligt { $cells } celler är sidan på ett annat språk än YAML-huvudet eller sökvägen anger: { $language }
    .counterpart = cellen i källan
wrong-language-cell-script = texten är i ett skriftsystem som sidans språk inte skrivs med: { $language }
    .counterpart = cellen i källan

# The pages of a published list of network endpoints, in Czech.

## The page as a whole

site-title = { $name }: koncové body sítě
site-lead = Hostitelé, rozsahy IP adres a porty, které je podle dokumentace potřeba povolit. Instance: { $instance }.
site-version = Verze { $version } ze dne { $date }
site-version-undated = Verze { $version }
skip = Přejít k obsahu
sections = Na této stránce
languages-menu = Jazyk
no-script = Vyhledávání, filtrování a porovnávání vyžadují JavaScript. Vše ostatní funguje i bez něj.
no-release = Zatím nebylo nic zveřejněno.
footer = Hodnoty pocházejí ze zdrojové stránky. Z překladů se přebírají jen texty.

## Looking up what is covered

lookup = Pokrývá to seznam?
lookup-lead = Vložte hostitele, IP adresu, rozsah IP adres nebo odkaz a zjistěte, které položky je povolují.
lookup-label = Hostitel, IP adresa, rozsah IP adres nebo odkaz
lookup-button = Vyhledat
lookup-covered = Seznam pokrývá { $value }.
lookup-partly = Seznam pokrývá { $value } jen částečně.
# What replaces the placeholder may be a part of the value only.
lookup-filled = Seznam pokrývá { $value }, pokud zástupný text nahradíte odpovídající hodnotou.
lookup-inside = Seznam nepokrývá { $value } jako celek, ale pokrývá některé části.
lookup-not-covered = Seznam nepokrývá { $value }.
lookup-unreadable = Toto není hostitel, IP adresa, rozsah IP adres ani odkaz: { $value }
lookup-zone = Adresu se zónou nelze vyhledat. Vynechte znak % a vše za ním: { $value }
lookup-covered-parts = Pokryté části
lookup-open-parts = Nepokryté části
lookup-nearest = Nejpodobnější položky
lookup-hits =
    { $count ->
        [one] { $count } odpovídající hodnota
        [few] { $count } odpovídající hodnoty
       *[other] { $count } odpovídajících hodnot
    }
# How an entry lets it through, in a column of a table.
how-exactly = stejná hodnota
how-covering = pokrývá hledanou hodnotu
how-filled = pokrývá hledanou hodnotu po nahrazení zástupného textu
how-inside = část hledané hodnoty

## The table of endpoints

endpoints = Koncové body
release-label = Verze
filter-label = Filtr
filter-hint = Slova, hostitelé, rozsahy IP adres, porty nebo ID
filter-count =
    { $count ->
        [one] { $count } položka
        [few] { $count } položky
       *[other] { $count } položek
    }
area-none = Ostatní
fallback = Nepřeložené popisy jsou v jazyce zdrojové stránky.
column-id = ID
column-purpose = Účel
column-hosts = Hostitelé
column-ranges = Rozsahy IP adres
column-ports = Porty
value-none = žádné
ports-any = Porty: { $ports }
required = Povinné
optional = Volitelné
category = Kategorie: { $category }
more-hosts =
    { $count ->
        [one] Zobrazit { $count } hostitele
        [few] Zobrazit všechny { $count } hostitele
       *[other] Zobrazit všech { $count } hostitelů
    }
more-ranges =
    { $count ->
        [one] Zobrazit { $count } rozsah IP adres
        [few] Zobrazit všechny { $count } rozsahy IP adres
       *[other] Zobrazit všech { $count } rozsahů IP adres
    }

# Buttons that copy a list, and what is said after it.
copy = Kopírovat
copy-of-hosts = Kopírovat hostitele: { $what }
copy-of-ranges = Kopírovat rozsahy IP adres: { $what }
copied =
    { $count ->
        [one] Zkopírována { $count } hodnota.
        [few] Zkopírovány { $count } hodnoty.
       *[other] Zkopírováno { $count } hodnot.
    }
copy-failed = Prohlížeč kopírování nepovolil. Označte hodnoty a zkopírujte je ručně.
load-failed = Data verze { $version } se nepodařilo načíst.

## Comparing two versions

compare = Porovnání dvou verzí
compare-lead = Co je potřeba povolit a která povolení lze zrušit při přechodu z jedné verze na druhou. Co nadále pokrývá jiná položka, se neuvádí.
compare-from = Z verze
compare-to = Na verzi
compare-button = Porovnat
compare-open = Povolit
compare-close = Povolení lze zrušit
compare-nothing-open = Nic není potřeba povolit.
compare-nothing-close = Žádné povolení nelze zrušit.
compare-ports = Změněné porty
compare-ports-none = U žádné položky se porty neliší.
column-before = Dříve
column-after = Nově

## Notices

notices = Poslední změny
notices-none = Zatím nejsou žádná oznámení.
feed-atom = Kanál Atom
feed-json = Kanál JSON

## Languages

languages = Jazyky
languages-lead = Chybné hodnoty se liší od zdrojové stránky, která byla předlohou překladu. Chybějící změny přibyly na zdrojové stránce až poté.
column-language = Jazyk
column-wrong = Chybné hodnoty
column-warnings = Varování
column-stale = Chybějící změny
column-behind = Zpoždění ve dnech
column-feeds = Kanály
source-page = zdrojová stránka
no-page = bez stránky
behind-unknown = není známo

## Downloads

downloads = Ke stažení
downloads-lead = Všechny soubory jsou určeny i ke strojovému zpracování. Jejich adresy se nemění.
download-latest = Nejnovější verze (JSON)
download-versions = Všechny verze (JSON)
download-changes = Změny (JSON)
download-list = Seznamy pro brány firewall, proxy servery a skripty
download-checksums = Kontrolní součty všech souborů (SHA-256)
download-other = Další soubory

## The choice of a language

choose = Vyberte jazyk

# The pages of a published list of network endpoints, in Swedish.
# Plurals: only by categories, never by a number, as a script chooses among them too.

## The page as a whole

site-title = { $name }: nätverksslutpunkter
site-lead = Värdnamn, IP-intervall och portar som ska tillåtas enligt dokumentationen. Instans: { $instance }.
site-version = Version { $version } från { $date }
site-version-undated = Version { $version }
skip = Gå till innehållet
sections = På den här sidan
languages-menu = Språk
no-script = Sökning, filtrering och jämförelse kräver JavaScript. Allt annat fungerar utan.
no-release = Inget har publicerats ännu.
footer = Värdena kommer från källsidan. Endast texten kommer från översättningarna.

## Looking up what is covered

lookup = Omfattas värdet av listan?
lookup-lead = Klistra in ett värdnamn, en IP-adress, ett IP-intervall eller en länk för att se vilka poster som omfattar värdet.
lookup-label = Värdnamn, IP-adress, IP-intervall eller länk
lookup-button = Sök
lookup-covered = { $value } omfattas av listan.
lookup-partly = { $value } omfattas delvis av listan.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value } omfattas av listan om du ersätter platshållaren med motsvarande värde.
lookup-inside = { $value } som helhet omfattas inte av listan, men delar av värdet gör det.
lookup-not-covered = { $value } omfattas inte av listan.
lookup-unreadable = Detta är inte ett värdnamn, en IP-adress, ett IP-intervall eller en länk: { $value }
lookup-zone = Det går inte att söka efter en adress med zon-ID. Ta bort procenttecknet (%) och allt som följer efter det: { $value }
lookup-covered-parts = Delar som omfattas
lookup-open-parts = Delar som inte omfattas
lookup-nearest = Mest liknande poster
lookup-hits =
    { $count ->
        [one] { $count } matchande värde
       *[other] { $count } matchande värden
    }
# How an entry lets it through, in a column of a table.
how-exactly = samma värde
how-covering = omfattar värdet
how-filled = omfattar värdet (platshållaren ersatt)
how-inside = del av värdet

## The table of endpoints

endpoints = Slutpunkter
release-label = Version
filter-label = Filter
filter-hint = Ord, värdnamn, IP-intervall, portar eller ID:n
filter-count =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
area-none = Övrigt
fallback = Beskrivningar som saknar översättning visas på källsidans språk.
column-id = ID
column-purpose = Syfte
column-hosts = Värdnamn
column-ranges = IP-intervall
column-ports = Portar
# Of hosts, IP ranges and ports: plural.
value-none = inga
ports-any = Portar: { $ports }
required = Obligatorisk
optional = Valfri
category = Kategori: { $category }
more-hosts =
    { $count ->
        [one] Visa { $count } värdnamn
       *[other] Visa alla { $count } värdnamn
    }
more-ranges =
    { $count ->
        [one] Visa { $count } IP-intervall
       *[other] Visa alla { $count } IP-intervall
    }

copy = Kopiera
copy-of-hosts = Kopiera värdnamn: { $what }
copy-of-ranges = Kopiera IP-intervall: { $what }
copied =
    { $count ->
        [one] { $count } värde har kopierats.
       *[other] { $count } värden har kopierats.
    }
copy-failed = Webbläsaren tillät inte kopiering. Markera värdena och kopiera dem manuellt.
load-failed = Det gick inte att läsa in data för version { $version }.

## Comparing two versions

compare = Jämför två versioner
compare-lead = Vad som ska öppnas och vad som kan stängas vid övergång från den ena versionen till den andra. Det som fortfarande omfattas av en annan post tas inte med.
compare-from = Från version
compare-to = Till version
compare-button = Jämför
compare-open = Ska öppnas
compare-close = Kan stängas
compare-nothing-open = Inget behöver öppnas.
compare-nothing-close = Inget kan stängas.
compare-ports = Ändrade portar
compare-ports-none = Inga poster har fått ändrade portar.
column-before = Före
column-after = Efter

## Notices

notices = Senaste ändringar
notices-none = Det finns inga meddelanden ännu.
feed-atom = Atom-flöde
feed-json = JSON-flöde

## Languages

languages = Språk
languages-lead = Felaktiga värden avviker från den version av källsidan som översattes. Ändringar som saknas har gjorts på källsidan efter översättningen.
column-language = Språk
column-wrong = Felaktiga värden
column-warnings = Varningar
column-stale = Ändringar som saknas
column-behind = Dagar efter
column-feeds = Flöden
source-page = källsida
no-page = ingen sida
behind-unknown = okänt

## Downloads

downloads = Nedladdningar
downloads-lead = Alla filer är även avsedda för automatisk bearbetning. Adresserna ändras inte.
download-latest = Senaste versionen (JSON)
download-versions = Alla versioner (JSON)
download-changes = Ändringar (JSON)
download-list = Listor för brandväggar, proxyservrar och skript
download-checksums = Kontrollsummor för alla filer (SHA-256)
download-other = Övriga filer

## The choice of a language

choose = Välj språk

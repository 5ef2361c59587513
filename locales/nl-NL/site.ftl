# The pages of a published list of network endpoints, in Dutch.
# Plurals: only by categories, never by a number, as a script chooses among them too.

## The page as a whole

site-title = { $name }: netwerkeindpunten
site-lead = De hosts, IP-bereiken en poorten die volgens de documentatie moeten worden toegestaan. Instantie: { $instance }.
site-version = Versie { $version } van { $date }
site-version-undated = Versie { $version }
skip = Naar de inhoud
sections = Op deze pagina
languages-menu = Taal
no-script = Opzoeken, filteren en vergelijken werken alleen met JavaScript. Al het andere werkt ook zonder.
no-release = Er is nog niets gepubliceerd.
footer = De waarden zijn afkomstig van de bronpagina. Alleen de tekst komt uit de vertalingen.

## Looking up what is covered

lookup = Valt dit onder de lijst?
lookup-lead = Plak een host, IP-adres, IP-bereik of link om te zien onder welke vermeldingen de waarde valt.
lookup-label = Host, IP-adres, IP-bereik of link
lookup-button = Opzoeken
lookup-covered = { $value } valt onder de lijst.
lookup-partly = { $value } valt gedeeltelijk onder de lijst.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value } valt onder de lijst als de placeholder door de juiste waarde wordt vervangen.
lookup-inside = { $value } valt niet als geheel onder de lijst, maar delen ervan wel.
lookup-not-covered = { $value } valt niet onder de lijst.
lookup-unreadable = Dit is geen host, IP-adres, IP-bereik of link: { $value }
lookup-zone = Een adres met een zone-id kan niet worden opgezocht. Laat het procentteken (%) en alles erachter weg: { $value }
lookup-covered-parts = Delen die onder de lijst vallen
lookup-open-parts = Delen die niet onder de lijst vallen
lookup-nearest = Meest vergelijkbare vermeldingen
lookup-hits =
    { $count ->
        [one] { $count } overeenkomende waarde
       *[other] { $count } overeenkomende waarden
    }
# How an entry lets it through, in a column of a table.
how-exactly = dezelfde waarde
how-covering = omvat de waarde
how-filled = omvat de waarde (placeholder vervangen)
how-inside = deel van de waarde

## The table of endpoints

endpoints = Eindpunten
release-label = Versie
filter-label = Filter
filter-hint = Woorden, hosts, IP-bereiken, poorten of id’s
filter-count =
    { $count ->
        [one] { $count } vermelding
       *[other] { $count } vermeldingen
    }
area-none = Overig
fallback = Beschrijvingen zonder vertaling staan in de taal van de bronpagina.
column-id = Id
column-purpose = Doel
column-hosts = Hosts
column-ranges = IP-bereiken
column-ports = Poorten
value-none = geen
ports-any = Poorten: { $ports }
required = Vereist
optional = Optioneel
category = Categorie: { $category }
more-hosts =
    { $count ->
        [one] { $count } host weergeven
       *[other] Alle { $count } hosts weergeven
    }
more-ranges =
    { $count ->
        [one] { $count } IP-bereik weergeven
       *[other] Alle { $count } IP-bereiken weergeven
    }

copy = Kopiëren
copy-of-hosts = Hosts kopiëren: { $what }
copy-of-ranges = IP-bereiken kopiëren: { $what }
copied =
    { $count ->
        [one] { $count } waarde gekopieerd.
       *[other] { $count } waarden gekopieerd.
    }
copy-failed = Kopiëren is niet toegestaan door de browser. Selecteer de waarden en kopieer ze handmatig.
load-failed = De gegevens van versie { $version } konden niet worden geladen.

## Comparing two versions

compare = Twee versies vergelijken
compare-lead = Wat moet worden geopend en wat kan worden gesloten bij de overgang van de ene naar de andere versie. Wat nog onder een andere vermelding valt, is weggelaten.
compare-from = Van versie
compare-to = Naar versie
compare-button = Vergelijken
compare-open = Te openen
compare-close = Kan worden gesloten
compare-nothing-open = Er hoeft niets te worden geopend.
compare-nothing-close = Er kan niets worden gesloten.
compare-ports = Gewijzigde poorten
compare-ports-none = Bij geen enkele vermelding zijn de poorten gewijzigd.
column-before = Oud
column-after = Nieuw

## Notices

notices = Recente wijzigingen
notices-none = Er zijn nog geen berichten.
feed-atom = Atom-feed
feed-json = JSON-feed

## Languages

languages = Talen
languages-lead = Onjuiste waarden wijken af van de versie van de bronpagina die is vertaald. Ontbrekende wijzigingen zijn pas daarna in de bronpagina aangebracht.
column-language = Taal
column-wrong = Onjuiste waarden
column-warnings = Waarschuwingen
column-stale = Ontbrekende wijzigingen
column-behind = Dagen achter
column-feeds = Feeds
source-page = bronpagina
no-page = geen pagina
behind-unknown = onbekend

## Downloads

downloads = Downloads
downloads-lead = Alle bestanden zijn ook geschikt voor geautomatiseerde verwerking. De adressen blijven ongewijzigd.
download-latest = Nieuwste versie (JSON)
download-versions = Alle versies (JSON)
download-changes = Wijzigingen (JSON)
download-list = Lijsten voor firewalls, proxyservers en scripts
download-checksums = Controlesommen van alle bestanden (SHA-256)
download-other = Overige bestanden

## The choice of a language

choose = Kies een taal

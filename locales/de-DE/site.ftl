# The pages of a published list of network endpoints, in German.
# Plurals: only by categories, never by a number, as a script chooses among them too.

## The page as a whole

site-title = { $name }: Netzwerkendpunkte
site-lead = Hosts, IP-Bereiche und Ports, die laut Dokumentation freizugeben sind. Instanz: { $instance }.
site-version = Version { $version } vom { $date }
site-version-undated = Version { $version }
skip = Zum Inhalt springen
sections = Auf dieser Seite
languages-menu = Sprache
no-script = Nachschlagen, Filtern und Vergleichen erfordern JavaScript. Alles andere funktioniert auch ohne.
no-release = Es wurde noch nichts veröffentlicht.
footer = Die Werte stammen von der Quellseite, nur der Text stammt aus den Übersetzungen.

## Looking up what is covered

lookup = Ist das abgedeckt?
lookup-lead = Fügen Sie einen Host, eine IP-Adresse, einen IP-Bereich oder einen Link ein, um zu sehen, welche Einträge den Wert abdecken.
lookup-label = Host, IP-Adresse, IP-Bereich oder Link
lookup-button = Nachschlagen
lookup-covered = { $value } ist abgedeckt.
lookup-partly = { $value } ist teilweise abgedeckt.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value } ist abgedeckt, wenn Sie den Platzhalter entsprechend ersetzen.
lookup-inside = { $value } ist nicht als Ganzes abgedeckt, Teile davon aber schon.
lookup-not-covered = { $value } ist nicht abgedeckt.
lookup-unreadable = Dies ist weder ein Host noch eine IP-Adresse, ein IP-Bereich oder ein Link: { $value }
lookup-zone = Adressen mit Zonen-ID können nicht nachgeschlagen werden. Lassen Sie das Prozentzeichen (%) und alles danach weg: { $value }
lookup-covered-parts = Abgedeckte Teile
lookup-open-parts = Nicht abgedeckte Teile
lookup-nearest = Ähnlichste Einträge
lookup-hits =
    { $count ->
        [one] { $count } passender Wert
       *[other] { $count } passende Werte
    }
# How an entry lets it through, in a column of a table.
how-exactly = identischer Wert
how-covering = deckt den Wert ab
how-filled = deckt den Wert ab (Platzhalter ersetzt)
how-inside = Teil des Werts

## The table of endpoints

endpoints = Endpunkte
release-label = Version
filter-label = Filter
filter-hint = Wörter, Hosts, IP-Bereiche, Ports oder IDs
filter-count =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
area-none = Sonstige
fallback = Beschreibungen ohne Übersetzung erscheinen in der Sprache der Quellseite.
column-id = ID
column-purpose = Zweck
column-hosts = Hosts
column-ranges = IP-Bereiche
column-ports = Ports
# Of hosts, IP ranges and ports: plural.
value-none = keine
ports-any = Ports: { $ports }
required = Erforderlich
optional = Optional
category = Kategorie: { $category }
more-hosts =
    { $count ->
        [one] { $count } Host anzeigen
       *[other] Alle { $count } Hosts anzeigen
    }
more-ranges =
    { $count ->
        [one] { $count } IP-Bereich anzeigen
       *[other] Alle { $count } IP-Bereiche anzeigen
    }

copy = Kopieren
copy-of-hosts = Hosts kopieren: { $what }
copy-of-ranges = IP-Bereiche kopieren: { $what }
copied =
    { $count ->
        [one] { $count } Wert kopiert.
       *[other] { $count } Werte kopiert.
    }
copy-failed = Der Browser hat das Kopieren nicht zugelassen. Markieren Sie die Werte und kopieren Sie sie manuell.
load-failed = Die Daten der Version { $version } konnten nicht geladen werden.

## Comparing two versions

compare = Zwei Versionen vergleichen
compare-lead = Was freizugeben ist und welche Freigaben entfallen können, wenn Sie von einer Version zur anderen wechseln. Was ein anderer Eintrag weiterhin abdeckt, wird nicht aufgeführt.
compare-from = Von Version
compare-to = Zu Version
compare-button = Vergleichen
compare-open = Freizugeben
compare-close = Freigabe kann entfallen
compare-nothing-open = Es ist nichts freizugeben.
compare-nothing-close = Es gibt keine Freigaben, die entfallen können.
compare-ports = Geänderte Ports
compare-ports-none = Bei keinem Eintrag haben sich die Ports geändert.
column-before = Vorher
column-after = Nachher

## Notices

notices = Letzte Änderungen
notices-none = Es gibt noch keine Mitteilungen.
feed-atom = Atom-Feed
feed-json = JSON-Feed

## Languages

languages = Sprachen
languages-lead = Falsche Werte weichen von dem Stand der Quellseite ab, der übersetzt wurde. Fehlende Änderungen wurden erst danach an der Quellseite vorgenommen.
column-language = Sprache
column-wrong = Falsche Werte
column-warnings = Warnungen
column-stale = Fehlende Änderungen
column-behind = Rückstand in Tagen
column-feeds = Feeds
source-page = Quellseite
no-page = keine Seite
behind-unknown = unbekannt

## Downloads

downloads = Downloads
downloads-lead = Alle Dateien eignen sich auch für die automatisierte Verarbeitung. Ihre Adressen ändern sich nicht.
download-latest = Neueste Version (JSON)
download-versions = Alle Versionen (JSON)
download-changes = Änderungen (JSON)
download-list = Listen für Firewalls, Proxys und Skripts
download-checksums = Prüfsummen aller Dateien (SHA-256)
download-other = Weitere Dateien

## The choice of a language

choose = Sprache auswählen

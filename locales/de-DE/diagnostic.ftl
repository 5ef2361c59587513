# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = die ID dieser Zeile ist in der Quelle { $expected }, nicht { $actual }
    .counterpart = die ID in der Quelle
bilingual-residue = der Text der Quelle steht hier noch neben der Übersetzung
    .counterpart = die Zelle in der Quelle
broken-break = der Zeilenumbruch ist hier als { $actual } geschrieben, in der Quelle als { $expected }
    .counterpart = die Zelle in der Quelle
broken-table-blank-line = eine Leerzeile teilt die Tabelle in zwei Teile
broken-table-block = die Zeile beginnt wie eine Überschrift oder ein Listenpunkt und beendet damit die Tabelle
broken-table-delimiter = die Trennzeile hat eine andere Anzahl von Zellen als die Kopfzeile
broken-table-glued-text = direkt unter der Tabelle steht ein Absatz, der dadurch zur Tabellenzeile wird
broken-table-header = die Kopfzeile ist leer; die erste Zeile darunter ist die eigentliche Kopfzeile
broken-table-lone-pipe = in der Tabelle besteht eine Zeile nur aus einem senkrechten Strich (|)
broken-table-nesting = Elemente sind tiefer verschachtelt als unterstützt; ab hier wurde nur ihr Text gelesen
broken-table-row = die Tabellenzeile ist auf zwei Textzeilen umbrochen
broken-table-spans = Zellen erstrecken sich über mehr Zeilen und Spalten als unterstützt; weitere verbundene Zellen zählen als eine Zelle
broken-table-stray-rows = Zeilen ohne Kopfzeile; sie wurden als Teil der vorigen Tabelle gelesen
category-mismatch = die Kategorie dieser Zeile ist in der Quelle { $expected }, nicht { $actual }
    .counterpart = die Kategorie in der Quelle
changed-link = dieser Link führt zu { $actual }, in der Quelle zu { $expected }
    .counterpart = der Link in der Quelle
changed-link-added = die Quelle hat hier keinen Link zu { $actual }
    .counterpart = die Stelle in der Quelle
changed-link-missing = hier fehlt ein Link zu { $expected }
    .counterpart = der Link in der Quelle
changed-order =
    { $rows ->
        [one] diese Zeile steht an einer anderen Stelle als in der Quelle
       *[other] { $rows } Zeilen stehen in anderer Reihenfolge als in der Quelle; dies ist die erste
    }
    .counterpart = die Zeile in der Quelle
confusable-character = der Host { $host } enthält einen Buchstaben, der nur lateinisch aussieht
consensus-outlier = { $agreeing } von { $of } Sprachversionen nennen hier { $value }, nicht { $actual }
consensus-outlier-missing = { $agreeing } von { $of } Sprachversionen nennen { $value } in dieser Zeile
consensus-outlier-only = { $agreeing } von { $of } Sprachversionen nennen { $value } in dieser Zeile nicht
consensus-outlier-only-row = { $agreeing } von { $of } Sprachversionen haben diese Zeile nicht
consensus-outlier-row = { $agreeing } von { $of } Sprachversionen haben hier eine Zeile, die in dieser fehlt
date-mismatch = in der Quelle steht { $expected }, nicht { $actual }
    .counterpart = das Datum in der Quelle
duplicate-address = { $text } ist doppelt aufgeführt
    .label = hier zuerst aufgeführt
duplicate-host = { $host } ist doppelt aufgeführt
    .label = hier zuerst aufgeführt
empty-cell = die Zelle ist leer; in der Quelle steht: { $text }
    .counterpart = die Zelle in der Quelle
exchanged-cells =
    { $kind ->
        [hosts] die Hosts dieser Zeile sind mit denen einer anderen Zeile vertauscht: { $text }
        [addresses] die Adressen dieser Zeile sind mit denen einer anderen Zeile vertauscht: { $text }
        [ports] die Ports dieser Zeile sind mit denen einer anderen Zeile vertauscht: { $text }
       *[values] die Werte dieser Zeile sind mit denen einer anderen Zeile vertauscht: { $text }
    }
    .label = die andere Zeile
    .counterpart = die Zeile in der Quelle
extra-address = { $prefix } steht in der Quelle nicht in dieser Zeile
    .counterpart = die Zeile in der Quelle
extra-host = { $host } steht in der Quelle nicht in dieser Zeile
    .counterpart = die Zeile in der Quelle
extra-row = die Quelle hat diese Zeile nicht
    .counterpart = danach geht die Quelle weiter
extra-text = die Quelle hat diese Anmerkung hier nicht: { $text }
    .counterpart = die Werte in der Quelle
foreign-dot = der Host { $host } enthält einen Punkt aus einer anderen Schrift
frequency-mismatch = die Häufigkeit ist in der Quelle { $expected }, nicht { $actual }
    .counterpart = die Häufigkeit in der Quelle
front-matter = der YAML-Kopf ist kein gültiges YAML und wurde zeilenweise gelesen: { $reason }
front-matter-unclosed = die Zeile, die den YAML-Kopf abschließt, fehlt
glued-hosts =
    { $hosts ->
        [2] zwei Hosts ohne Trennzeichen: { $text }
       *[other] { $hosts } Hosts ohne Trennzeichen: { $text }
    }
glued-hosts-single = Host und anderer Text ohne Trennzeichen: { $text }
host-bits-set = { $prefix } hat gesetzte Bits außerhalb der Präfixlänge; das Netzwerk ist { $network }
host-case = die Schreibweise in der Quelle ist { $expected }, nicht { $actual }
    .counterpart = der Host in der Quelle
include-cycle = das Include von { $target } führt zurück zu einer Datei, in der es selbst steht
include-mismatch = hier wird { $actual } eingebunden, in der Quelle { $expected }
    .counterpart = das Include in der Quelle
include-mismatch-extra = die Quelle bindet { $actual } nicht ein
include-mismatch-missing = die Seite bindet { $expected } nicht ein, die Quelle schon
    .counterpart = das Include in der Quelle
inconsistent-term = an anderer Stelle der Seite übersetzt als: { $usual }
    .label = so übersetzt
    .counterpart = die Zelle in der Quelle
invalid-address = { $text } sieht wie eine Adresse aus, ist aber keine gültige
invalid-host = der Host { $host } enthält ein Leerzeichen
invalid-ignore-date = { $date } ist kein gültiges Datum; Schreibweise wie 2027-01-31
invalid-ignore-meant = die Prüfung { $name } gibt es nicht, wohl aber { $meant }
invalid-ignore-no-check = diese Ignore-Anweisung nennt keine Prüfung
invalid-ignore-no-reason = diese Ignore-Anweisung nennt keinen Grund und ist daher wirkungslos; der Grund steht nach einem Doppelpunkt
invalid-ignore-unknown = die Prüfung { $name } gibt es nicht
invalid-ignore-word = { $word } ist keine Ignore-Anweisung; möglich sind tafel-ignore und tafel-ignore-file
invalid-port = { $text } ist kein gültiger Port oder Portbereich
invisible-character = der Host { $host } enthält ein unsichtbares Zeichen
leading-dot-host = der Host { $host } beginnt mit einem Punkt
leaked-placeholder = der Host { $host } enthält einen Platzhalter des Übersetzungssystems
leaked-placeholder-text = die Seite enthält einen Platzhalter des Übersetzungssystems
link-locale = dieser Link führt zu einer Seite der Sprachversion { $locale }
    .counterpart = der Link in der Quelle
locale-metadata = die Sprachversion ist { $actual } laut YAML-Kopf, aber { $expected } laut Pfad der Seite
lost-anchor = der Anker { $anchor } fehlt
    .counterpart = der Anker in der Quelle
lost-anchor-changed = der Anker ist hier { $actual }, in der Quelle { $anchor }
    .counterpart = der Anker in der Quelle
lost-code-span = { $value } ist in der Quelle als Code ausgezeichnet, hier nicht
    .counterpart = der Wert in der Quelle
lost-code-span-open = Backtick ohne schließenden Backtick
    .counterpart = der Text in der Quelle
lost-escape = wird auf der veröffentlichten Seite nicht angezeigt: Markdown liest es als Auszeichnung
    .counterpart = die Zelle in der Quelle
lost-wildcard = der Host ist in der Quelle { $expected }, nicht { $actual }
    .counterpart = der Host in der Quelle
lost-wildcard-detached = im Host { $host } steht ein Leerzeichen nach der Wildcard
mangled-host = der Host ist in der Quelle { $expected }, nicht { $actual }
    .counterpart = der Host in der Quelle
missing-address = in dieser Zeile fehlt { $expected } aus der Quelle
    .counterpart = in der Quelle hier aufgeführt
missing-address-changed = in der Quelle steht hier { $expected }, nicht { $actual }
    .counterpart = das Präfix in der Quelle
missing-host = in dieser Zeile fehlt { $host } aus der Quelle
    .counterpart = in der Quelle hier aufgeführt
missing-note = hier fehlt eine Anmerkung aus der Quelle: { $text }
    .counterpart = die Anmerkung in der Quelle
missing-row = hier fehlt eine Zeile aus der Quelle: { $text }
    .counterpart = fehlt in der Übersetzung
missing-row-alike = hier fehlt eine von mehreren Zeilen mit denselben Werten aus der Quelle: { $text }
    .counterpart = fehlt in der Übersetzung
missing-table = hier fehlt eine Tabelle oder Liste aus der Quelle: { $text }
    .counterpart = fehlt in der Übersetzung
missing-table-unread = aus dieser Tabelle konnte kein Wert gelesen werden; in der Quelle: { $text }
    .counterpart = die Tabelle in der Quelle
number-in-prose = in der Quelle steht { $expected }, nicht { $actual }
    .counterpart = die Zelle in der Quelle
number-style = die anderen Größen der Seite sind wie { $expected } geschrieben, nicht wie { $actual }
    .counterpart = die Zelle in der Quelle
pattern-range-mismatch = die Nummern von { $host } sind in der Quelle { $expected }, nicht { $actual }
    .counterpart = der Host in der Quelle
port-logic-flipped =
    { $expected ->
        [all] in der Quelle sind alle diese Ports gemeint, nicht einer davon
       *[any] in der Quelle ist einer dieser Ports gemeint, nicht alle
    }
    .counterpart = die Ports in der Quelle
port-mismatch =
    { $actual ->
        [none] diese Zeile hat keine Ports; in der Quelle: { $expected }
       *[other]
            { $expected ->
                [none] diese Zeile hat in der Quelle keine Ports, hier aber: { $actual }
               *[other] Ports dieser Zeile in der Quelle: { $expected }; hier: { $actual }
            }
    }
    .counterpart = die Ports in der Quelle
protocol-mismatch =
    { $actual ->
        [none] diese Zeile nennt kein Protokoll; in der Quelle: { $expected }
       *[other] Protokolle dieser Zeile in der Quelle: { $expected }; hier: { $actual }
    }
    .counterpart = die Protokolle in der Quelle
required-mismatch =
    { $expected ->
        [required] diese Zeile ist in der Quelle erforderlich, nicht optional
       *[optional] diese Zeile ist in der Quelle optional, nicht erforderlich
    }
    .counterpart = das Wort in der Quelle
self-contradiction-id = die ID { $id } gehört auch zu einer anderen Zeile mit anderen Werten
    .label = hier zuerst verwendet
self-contradiction-list = { $prefix } steht in dieser Liste, aber in keiner Zeile
self-contradiction-row = { $prefix } steht in dieser Zeile, aber nicht in der Liste, die die Zeile wiederholt
    .label = die Liste
shifted-column = { $text } steht in einer anderen Spalte als in der Quelle
    .counterpart = die Zelle in der Quelle
size-mismatch = in der Quelle steht { $expected }, nicht { $actual }
    .counterpart = die Größe in der Quelle
split-row = die Werte einer Zeile oder Liste der Quelle stehen hier in { $rows } Zeilen oder Listen
    .counterpart = die Zeile oder Liste in der Quelle
split-row-joined = die Werte von { $rows } Zeilen oder Listen der Quelle stehen hier in einer einzigen
    .counterpart = die erste davon in der Quelle
split-row-table = diese Zeile steht in einer anderen Tabelle oder Liste als in der Quelle
    .counterpart = die Zeile in der Quelle
stale-endpoints = diese Zeile wurde in der Quelle seit der Übersetzung geändert: aus { $went } wurde { $came }
stale-endpoints-added = seit der Übersetzung in der Quelle zu dieser Zeile hinzugefügt: { $came }
stale-endpoints-removed = seit der Übersetzung in der Quelle aus dieser Zeile entfernt: { $went }
stale-endpoints-row-added = seit der Übersetzung wurde in der Quelle hier eine Zeile hinzugefügt: { $came }
stale-endpoints-row-removed = die Quelle hat diese Zeile nicht mehr: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] seit der Übersetzung wurde in der Quelle hier eine Tabelle oder Liste mit einer Zeile hinzugefügt: { $came }
       *[other] seit der Übersetzung wurde in der Quelle hier eine Tabelle oder Liste mit { $rows } Zeilen hinzugefügt: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] die Quelle hat diese Tabelle oder Liste mit einer Zeile nicht mehr: { $went }
       *[other] die Quelle hat diese Tabelle oder Liste mit { $rows } Zeilen nicht mehr: { $went }
    }
surplus-cells = die Zeile hat mehr Zellen als die Kopfzeile; auf der veröffentlichten Seite entfällt diese Zelle
suspicious-address =
    { $use ->
        [documentation] { $prefix } ist für Beispiele reserviert
        [link-local] { $prefix } gilt nur innerhalb eines Netzwerksegments (link-local)
        [loopback] { $prefix } bezeichnet den eigenen Rechner (Loopback)
        [multicast] { $prefix } ist für Multicastgruppen bestimmt
        [private] { $prefix } ist für private Netzwerke bestimmt
        [too-short] { $prefix } ist weit größer, als ein einzelner Dienst benötigt
       *[reserved] { $prefix } ist reserviert
    }
translated-placeholder = der Host ist in der Quelle { $expected }, nicht { $actual }
    .counterpart = der Host in der Quelle
translated-term = { $term } darf nicht übersetzt werden, fehlt hier aber
    .counterpart = die Zelle in der Quelle
unclosed-construct =
    { $construct ->
        [code-fence] der Codeblock ist nicht geschlossen
        [comment] der HTML-Kommentar ist nicht geschlossen
        [html-table] die HTML-Tabelle ist nicht geschlossen
       *[side-by-side] der zweisprachige Abschnitt (side-by-side) ist nicht geschlossen
    }
unit-mismatch = in der Quelle steht { $expected }, nicht { $actual }
    .counterpart = die Größe in der Quelle
unlisted-host = { $host } steht in keiner konsolidierten Liste der Seite
unlisted-host-list = { $host } steht in dieser Liste, aber in keiner Tabelle oder anderen Liste der Seite
unresolved-include = { $target } ist nicht vorhanden
unresolved-include-depth = { $target } wurde nicht gelesen: Includes sind zu tief verschachtelt oder zu zahlreich
unresolved-include-outside = { $target } liegt außerhalb des Docsets und wurde nicht gelesen
unresolved-include-unreadable = { $target } kann nicht gelesen werden: { $reason }
untranslated-cell = der Text der Quelle ist nicht übersetzt
    .counterpart = die Zelle in der Quelle
untranslated-cell-reworded = der Text ist in der Sprache der Quelle
    .counterpart = die Zelle in der Quelle
unused-ignore = hier gibt es keinen Befund { $check }, der zu ignorieren wäre
unused-ignore-past = diese Ignore-Anweisung galt nur bis { $date }
wrong-language-cell = der Text ist in einer anderen Sprache als die Seite: { $language }
    .counterpart = die Zelle in der Quelle
wrong-language-cell-page = laut { $cells } Zellen ist die Seite in einer anderen Sprache, als YAML-Kopf oder Pfad angeben: { $language }
    .counterpart = die Zelle in der Quelle
wrong-language-cell-script = der Text ist in einer Schrift, in der die Sprache der Seite nicht geschrieben wird: { $language }
    .counterpart = die Zelle in der Quelle

# The pages of a published list of network endpoints, in Italian.
# Days stand in brackets: an article before them would depend on the number (del 24, dell’8).

## The page as a whole

site-title = { $name }: endpoint di rete
site-lead = Host, intervalli IP e porte da consentire, come riportati nella documentazione. Istanza: { $instance }.
site-version = Versione { $version } ({ $date })
site-version-undated = Versione { $version }
skip = Vai al contenuto
sections = In questa pagina
languages-menu = Lingua
no-script = Per la ricerca, il filtro e il confronto è necessario JavaScript. Tutto il resto funziona anche senza.
no-release = Non è stato ancora pubblicato nulla.
footer = I valori provengono dalla pagina originale. Dalle traduzioni provengono solo i testi.

## Looking up what is covered

lookup = È coperto?
lookup-lead = Incollare un host, un indirizzo IP, un intervallo IP o un collegamento per vedere quali voci lo consentono.
lookup-label = Host, indirizzo IP, intervallo IP o collegamento
lookup-button = Cerca
lookup-covered = { $value } è coperto.
lookup-partly = { $value } è coperto in parte.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value } è coperto se si sostituisce il segnaposto con il valore corrispondente.
lookup-inside = { $value } non è coperto per intero, ma alcune sue parti lo sono.
lookup-not-covered = { $value } non è coperto.
lookup-unreadable = Non è un host, né un indirizzo IP, né un intervallo IP, né un collegamento: { $value }
lookup-zone = Non è possibile cercare un indirizzo con identificatore di zona. Omettere il segno % e ciò che lo segue: { $value }
lookup-covered-parts = Parti coperte
lookup-open-parts = Parti non coperte
lookup-nearest = Voci più simili
lookup-hits =
    { $count ->
        [one] { $count } valore corrispondente
       *[other] { $count } valori corrispondenti
    }
# How an entry lets it through, in a column of a table.
how-exactly = lo stesso valore
how-covering = lo copre
how-filled = lo copre con il segnaposto sostituito
how-inside = una sua parte

## The table of endpoints

endpoints = Endpoint
release-label = Versione
filter-label = Filtro
filter-hint = Parole, host, intervalli IP, porte o ID
filter-count =
    { $count ->
        [one] { $count } voce
       *[other] { $count } voci
    }
area-none = Altro
fallback = Le descrizioni senza traduzione sono nella lingua della pagina originale.
column-id = ID
column-purpose = Scopo
column-hosts = Host
column-ranges = Intervalli IP
column-ports = Porte
value-none = nessun valore
ports-any = Porte: { $ports }
required = Obbligatorio
optional = Facoltativo
category = Categoria: { $category }
# No article before the number (gli 8, i 12).
more-hosts =
    { $count ->
        [one] Mostra { $count } host
       *[other] Mostra tutto ({ $count } host)
    }
more-ranges =
    { $count ->
        [one] Mostra { $count } intervallo IP
       *[other] Mostra tutto ({ $count } intervalli IP)
    }

copy = Copia
copy-of-hosts = Copia host: { $what }
copy-of-ranges = Copia intervalli IP: { $what }
copied =
    { $count ->
        [one] { $count } valore copiato.
       *[other] { $count } valori copiati.
    }
copy-failed = Il browser non ha consentito la copia. Selezionare i valori e copiarli manualmente.
load-failed = Impossibile caricare i dati della versione { $version }.

## Comparing two versions

compare = Confronta due versioni
compare-lead = Che cosa aprire e che cosa si può chiudere passando da una versione all’altra. Non è incluso ciò che un’altra voce copre ancora.
compare-from = Dalla versione
compare-to = Alla versione
compare-button = Confronta
compare-open = Da aprire
compare-close = Chiusura possibile
compare-nothing-open = Non c’è nulla da aprire.
compare-nothing-close = Non c’è nulla che si possa chiudere.
compare-ports = Porte modificate
compare-ports-none = Le porte non sono cambiate in nessuna voce.
column-before = Prima
column-after = Dopo

## Notices

notices = Modifiche recenti
notices-none = Non ci sono ancora comunicazioni.
feed-atom = Feed Atom
feed-json = Feed JSON

## Languages

languages = Lingue
languages-lead = I valori errati differiscono da quelli della pagina originale che è stata tradotta. Le modifiche mancanti sono state apportate alla pagina originale dopo la traduzione.
column-language = Lingua
column-wrong = Valori errati
column-warnings = Avvisi
column-stale = Modifiche mancanti
column-behind = Giorni di ritardo
column-feeds = Feed
source-page = pagina originale
no-page = nessuna pagina
behind-unknown = non noto

## Downloads

downloads = Download
downloads-lead = Tutti i file possono essere elaborati anche da programmi. I loro indirizzi non cambiano.
download-latest = Versione più recente (JSON)
download-versions = Tutte le versioni (JSON)
download-changes = Modifiche (JSON)
download-list = Elenchi per firewall, proxy e script
download-checksums = Checksum di tutti i file (SHA-256)
download-other = Altri file

## The choice of a language

choose = Scegliere una lingua

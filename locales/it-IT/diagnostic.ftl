# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = l’ID di questa riga è { $expected } nell’originale, non { $actual }
    .counterpart = l’ID nell’originale
bilingual-residue = qui il testo dell’originale è rimasto accanto alla traduzione
    .counterpart = la cella nell’originale
broken-break = l’interruzione di riga è scritta { $expected } nell’originale, non { $actual }
    .counterpart = la cella nell’originale
broken-table-blank-line = una riga vuota divide la tabella in due
broken-table-block = la riga inizia come un titolo o una voce di elenco e lì la tabella finisce
broken-table-delimiter = la riga di delimitazione non ha lo stesso numero di celle dell’intestazione
broken-table-glued-text = un paragrafo segue subito la tabella e ne diventa una riga
broken-table-header = l’intestazione è vuota e la prima riga del corpo ne fa le veci
broken-table-lone-pipe = una riga della tabella contiene solo una barra verticale
broken-table-nesting = elementi annidati a troppi livelli; da qui in poi ne è stato letto solo il testo
broken-table-row = la riga della tabella è spezzata su due righe di testo
broken-table-spans = le celle unite occupano troppe righe e colonne; le successive valgono come una sola cella
broken-table-stray-rows = righe senza intestazione; sono state lette come parte della tabella precedente
category-mismatch = la categoria di questa riga è { $expected } nell’originale, non { $actual }
    .counterpart = la categoria nell’originale
changed-link = questo collegamento porta a { $actual }; nell’originale, a { $expected }
    .counterpart = il collegamento nell’originale
changed-link-added = qui l’originale non ha un collegamento a { $actual }
    .counterpart = il punto nell’originale
changed-link-missing = qui manca un collegamento a { $expected }
    .counterpart = il collegamento nell’originale
changed-order =
    { $rows ->
        [one] questa riga non è nella stessa posizione che ha nell’originale
       *[other] { $rows } righe non sono nello stesso ordine dell’originale; questa è la prima
    }
    .counterpart = la riga nell’originale
confusable-character = carattere ingannevole, simile a una lettera latina, nell’host { $host }
consensus-outlier = { $agreeing } localizzazioni su { $of } indicano qui { $value }, non { $actual }
consensus-outlier-missing = { $agreeing } localizzazioni su { $of } indicano { $value } in questa riga
consensus-outlier-only = { $agreeing } localizzazioni su { $of } non indicano { $value } in questa riga
consensus-outlier-only-row = { $agreeing } localizzazioni su { $of } non hanno questa riga
consensus-outlier-row = { $agreeing } localizzazioni su { $of } hanno qui una riga che in questa manca
date-mismatch = la data è { $expected } nell’originale, non { $actual }
    .counterpart = la data nell’originale
duplicate-address = { $text } compare due volte
    .label = prima occorrenza
duplicate-host = { $host } compare due volte
    .label = prima occorrenza
empty-cell = l’originale indica qui: { $text }
    .counterpart = la cella nell’originale
exchanged-cells =
    { $kind ->
        [hosts] gli host di questa riga e quelli di un’altra sono scambiati: { $text }
        [addresses] gli indirizzi di questa riga e quelli di un’altra sono scambiati: { $text }
        [ports] le porte di questa riga e quelle di un’altra sono scambiate: { $text }
       *[values] i valori di questa riga e quelli di un’altra sono scambiati: { $text }
    }
    .label = l’altra riga
    .counterpart = la riga nell’originale
extra-address = l’originale non indica { $prefix } in questa riga
    .counterpart = la riga nell’originale
extra-host = l’originale non indica { $host } in questa riga
    .counterpart = la riga nell’originale
extra-row = l’originale non ha questa riga
    .counterpart = l’originale prosegue dopo questo punto
extra-text = qui l’originale non ha questa annotazione: { $text }
    .counterpart = i valori nell’originale
foreign-dot = punto di un altro sistema di scrittura nell’host { $host }
frequency-mismatch = la frequenza è { $expected } nell’originale, non { $actual }
    .counterpart = la frequenza nell’originale
front-matter = l’intestazione della pagina non è YAML valido ed è stata letta riga per riga: { $reason }
front-matter-unclosed = manca la riga che chiude l’intestazione della pagina
glued-hosts =
    { $hosts ->
        [2] due host senza separatore: { $text }
       *[other] { $hosts } host senza separatore: { $text }
    }
glued-hosts-single = host attaccato ad altro senza separatore: { $text }
host-bits-set = { $prefix } ha bit a 1 oltre la lunghezza del prefisso; la rete è { $network }
host-case = nell’originale è scritto { $expected }, non { $actual }
    .counterpart = l’host nell’originale
include-cycle = l’inclusione di { $target } riporta a un file che la contiene
include-mismatch = qui viene incluso { $actual }; nell’originale, { $expected }
    .counterpart = l’inclusione nell’originale
include-mismatch-extra = l’originale non include { $actual }
include-mismatch-missing = la pagina non include { $expected }, a differenza dell’originale
    .counterpart = l’inclusione nell’originale
inconsistent-term = altrove nella pagina la traduzione è: { $usual }
    .label = tradotto così
    .counterpart = la cella nell’originale
invalid-address = { $text } sembra un indirizzo, ma non lo è
invalid-host = spazio nell’host { $host }
invalid-ignore-date = { $date } non è una data valida; esempio di formato: 2027-01-31
invalid-ignore-meant = il controllo { $name } non esiste; si intendeva { $meant }?
invalid-ignore-no-check = questa direttiva tafel-ignore non indica alcun controllo
invalid-ignore-no-reason = questa direttiva tafel-ignore non indica il motivo e non ignora nulla; il motivo va scritto dopo i due punti
invalid-ignore-unknown = il controllo { $name } non esiste
invalid-ignore-word = la direttiva { $word } non esiste; usare tafel-ignore o tafel-ignore-file
invalid-port = { $text } non è né una porta né un intervallo di porte
invisible-character = carattere invisibile nell’host { $host }
leading-dot-host = l’host { $host } inizia con un punto
leaked-placeholder = nell’host { $host } è rimasto un segnaposto del sistema di traduzione
leaked-placeholder-text = nella pagina è rimasto un segnaposto del sistema di traduzione
link-locale = questo collegamento porta a una pagina di un’altra localizzazione: { $locale }
    .counterpart = il collegamento nell’originale
locale-metadata = l’intestazione della pagina indica la localizzazione { $actual }, la sua posizione { $expected }
lost-anchor = manca l’ancoraggio { $anchor }
    .counterpart = l’ancoraggio nell’originale
lost-anchor-changed = l’ancoraggio è { $anchor } nell’originale, non { $actual }
    .counterpart = l’ancoraggio nell’originale
lost-code-span = { $value } è contrassegnato come codice nell’originale, ma non qui
    .counterpart = il valore nell’originale
lost-code-span-open = apice inverso non chiuso
    .counterpart = il testo nell’originale
lost-escape = questo non compare nella pagina pubblicata: Markdown lo interpreta come markup
    .counterpart = la cella nell’originale
lost-wildcard = l’host è { $expected } nell’originale, non { $actual }
    .counterpart = l’host nell’originale
lost-wildcard-detached = spazio dopo il carattere jolly nell’host { $host }
mangled-host = l’host è { $expected } nell’originale, non { $actual }
    .counterpart = l’host nell’originale
missing-address = in questa riga manca { $expected }, presente nell’originale
    .counterpart = indicato qui nell’originale
missing-address-changed = qui l’originale ha { $expected }, non { $actual }
    .counterpart = il prefisso nell’originale
missing-host = in questa riga manca { $host }, presente nell’originale
    .counterpart = indicato qui nell’originale
missing-note = qui manca un’annotazione dell’originale: { $text }
    .counterpart = l’annotazione nell’originale
missing-row = qui manca una riga dell’originale: { $text }
    .counterpart = manca nella traduzione
missing-row-alike = qui manca una delle righe dell’originale con gli stessi valori: { $text }
    .counterpart = manca nella traduzione
missing-table = qui manca una tabella o un elenco dell’originale: { $text }
    .counterpart = manca nella traduzione
missing-table-unread = non è stato possibile leggere alcun valore di questa tabella; nell’originale: { $text }
    .counterpart = la tabella nell’originale
number-in-prose = il numero è { $expected } nell’originale, non { $actual }
    .counterpart = la cella nell’originale
number-style = le altre dimensioni della pagina sono scritte come { $expected }, non come { $actual }
    .counterpart = la cella nell’originale
pattern-range-mismatch = i numeri di { $host } sono { $expected } nell’originale, non { $actual }
    .counterpart = l’host nell’originale
port-logic-flipped =
    { $expected ->
        [all] l’originale richiede tutte queste porte, non una qualsiasi
       *[any] l’originale richiede una qualsiasi di queste porte, non tutte
    }
    .counterpart = le porte nell’originale
port-mismatch =
    { $actual ->
        [none] questa riga non ha porte; nell’originale sono { $expected }
       *[other]
            { $expected ->
                [none] questa riga non ha porte nell’originale, ma qui ha { $actual }
               *[other] le porte di questa riga sono { $expected } nell’originale, non { $actual }
            }
    }
    .counterpart = le porte nell’originale
protocol-mismatch =
    { $actual ->
        [none] questa riga non indica alcun protocollo; nell’originale è { $expected }
       *[other] i protocolli di questa riga sono { $expected } nell’originale, non { $actual }
    }
    .counterpart = i protocolli nell’originale
required-mismatch =
    { $expected ->
        [required] questa riga è obbligatoria nell’originale, non facoltativa
       *[optional] questa riga è facoltativa nell’originale, non obbligatoria
    }
    .counterpart = la parola nell’originale
self-contradiction-id = l’ID { $id } indica anche un’altra riga, con altri valori
    .label = primo uso
self-contradiction-list = { $prefix } è in questo elenco, ma in nessuna riga
self-contradiction-row = { $prefix } è in questa riga, ma non nell’elenco che la ripete
    .label = l’elenco
shifted-column = { $text } non è nella stessa colonna che ha nell’originale
    .counterpart = la cella nell’originale
size-mismatch = la dimensione è { $expected } nell’originale, non { $actual }
    .counterpart = la dimensione nell’originale
split-row = i valori di una sola riga o di un solo elenco dell’originale sono divisi qui in { $rows } righe o elenchi
    .counterpart = la riga o l’elenco nell’originale
split-row-joined = i valori di { $rows } righe o elenchi dell’originale sono riuniti qui in uno solo
    .counterpart = il primo nell’originale
split-row-table = questa riga non è nella stessa tabella o nello stesso elenco dell’originale
    .counterpart = la riga nell’originale
stale-endpoints = l’originale ha modificato questa riga dopo la traduzione: prima { $went }; ora { $came }
stale-endpoints-added = dopo la traduzione l’originale ha aggiunto a questa riga: { $came }
stale-endpoints-removed = dopo la traduzione l’originale ha tolto da questa riga: { $went }
stale-endpoints-row-added = dopo la traduzione l’originale ha aggiunto qui una riga: { $came }
stale-endpoints-row-removed = l’originale non ha più questa riga: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] dopo la traduzione l’originale ha aggiunto qui una tabella o un elenco di { $rows } riga: { $came }
       *[other] dopo la traduzione l’originale ha aggiunto qui una tabella o un elenco di { $rows } righe: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] l’originale non ha più questa tabella o questo elenco di { $rows } riga: { $went }
       *[other] l’originale non ha più questa tabella o questo elenco di { $rows } righe: { $went }
    }
surplus-cells = la riga ha più celle dell’intestazione; la pagina pubblicata omette questa
suspicious-address =
    { $use ->
        [documentation] { $prefix } è riservato agli esempi
        [link-local] { $prefix } è riservato agli indirizzi locali rispetto al collegamento (link-local)
        [loopback] { $prefix } è riservato agli indirizzi di loopback
        [multicast] { $prefix } è riservato al multicast
        [private] { $prefix } è riservato alle reti private
        [too-short] { $prefix } è troppo ampio per un solo servizio
       *[reserved] { $prefix } è riservato
    }
translated-placeholder = l’host è { $expected } nell’originale, non { $actual }
    .counterpart = l’host nell’originale
translated-term = qui manca { $term }, che non va tradotto
    .counterpart = la cella nell’originale
unclosed-construct =
    { $construct ->
        [code-fence] il blocco di codice delimitato non è chiuso
        [comment] il commento non è chiuso
        [html-table] la tabella HTML non è chiusa
       *[side-by-side] il testo bilingue affiancato non è chiuso
    }
unit-mismatch = la dimensione è { $expected } nell’originale, non { $actual }
    .counterpart = la dimensione nell’originale
unlisted-host = { $host } non è in alcun elenco riepilogativo della pagina
unlisted-host-list = { $host } è in questo elenco, ma non nelle tabelle né negli altri elenchi della pagina
unresolved-include = impossibile trovare { $target }
unresolved-include-depth = { $target } non è stato letto: inclusioni troppo annidate o troppo numerose
unresolved-include-outside = { $target } è fuori dal docset e non è stato letto
unresolved-include-unreadable = impossibile leggere { $target }: { $reason }
untranslated-cell = questa cella riporta parola per parola il testo dell’originale
    .counterpart = la cella nell’originale
untranslated-cell-reworded = questa cella è nella lingua dell’originale
    .counterpart = la cella nell’originale
unused-ignore = qui non c’è nulla da ignorare per { $check }
unused-ignore-past = questa direttiva tafel-ignore era prevista solo fino al { $date }
wrong-language-cell = questa cella è in una lingua diversa da quella della pagina: { $language }
    .counterpart = la cella nell’originale
wrong-language-cell-page = { $cells } celle della pagina sono in una lingua diversa da quella dell’intestazione o del percorso: { $language }
    .counterpart = la cella nell’originale
wrong-language-cell-script = questa cella è in un sistema di scrittura estraneo alla lingua della pagina: { $language }
    .counterpart = la cella nell’originale

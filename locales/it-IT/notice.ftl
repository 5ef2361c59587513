# Notices in Italian: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.
# Days stand after a colon or in brackets: an article before them would depend on the number (dal 24, dall’8).

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } host
       *[other] { $count } host
    }
count-prefixes =
    { $count ->
        [one] { $count } intervallo IP
       *[other] { $count } intervalli IP
    }
count-sets =
    { $count ->
        [one] { $count } voce
       *[other] { $count } voci
    }

# The title of a notice.
title-open = { $name } – da aprire: { $open }
title-open-close = { $name } – da aprire: { $open }; chiusura possibile: { $close }
title-close = { $name } – chiusura possibile: { $close }
title-check = { $name } – da verificare: { $sets }
title-info = { $name } – a titolo informativo: { $sets }
unnamed = Endpoint di rete

# The feed of all notices.
feed-title = { $name }: modifiche
feed-description = Che cosa aprire, che cosa si può chiudere e da quando.

# When.
released = La versione { $version } ({ $date }) sostituisce la versione { $previous }.
undated = Le pagine non hanno una data.
effective-unstated = La pagina non indica la data di decorrenza.
effective-partly = La pagina indica la data di decorrenza solo per alcune voci.
effective-from = Decorrenza: { $date }
effective-month = Decorrenza: { $month }
effective-until = Validità fino a: { $date }

# Whether the page in the reader's language shows the change.
page-current = La pagina in italiano riporta già queste modifiche.
page-behind =
    { $count ->
        [one] Nella pagina in italiano manca ancora { $count } di queste modifiche. Usare i valori di questa comunicazione.
       *[other] Nella pagina in italiano mancano ancora { $count } di queste modifiche. Usare i valori di questa comunicazione.
    }
page-missing = Per questa versione non esiste una pagina in italiano. I valori provengono dalla pagina originale.
item-behind = La pagina in italiano non lo riporta ancora.

# Headings of groups.
open-firewall = Da aprire nei firewall
open-proxy = Da consentire nei proxy
check-both = Da verificare nei firewall e nei proxy
check-firewall = Da verificare nei firewall
check-proxy = Da verificare nei proxy
check-sizes = Dimensioni dei download modificate
close-firewall = Chiusura possibile nei firewall
close-proxy = Rimozione possibile dai proxy
info = A titolo informativo

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Voce con ID { $id }
item-list = Voce nella sezione «{ $list }»
item-key = Voce { $key }
item-new = Novità: { $item }
item-gone = Non più in elenco: { $item }
family = In { $host }, {"{n}"} è un numero da { $low } a { $high }.

# Ports of the values that follow or precede.
ports-tcp = Porte TCP: { $ports }
ports-udp = Porte UDP: { $ports }
ports-unstated = La pagina non indica alcuna porta.
ports-fewer = Non più necessari su tutte le porte, ma ancora su alcune:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = Porte TCP
field-ports-udp = Porte UDP
field-protocols = Protocolli
field-category = Categoria
field-required = Obbligatorio
field-express-route = ExpressRoute
field-audience = Si applica a
field-size = Dimensione
field-frequency = Frequenza
field-recommended = Valore consigliato
field-service-area = Area del servizio
field-id = ID
field-storage = Account di archiviazione
value-yes = sì
value-no = no
value-unstated = nessuna indicazione

# Sizes.
size = { $value } { $unit }
size-range = da { $low } a { $high }
size-typical = { $size } (in genere)
size-varies = variabile
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = una sola volta
frequency-daily = ogni giorno
frequency-weekly = ogni settimana
frequency-monthly = ogni mese
frequency-on-demand = su richiesta
frequency-varies = variabile
frequency-at-most =
    { $count ->
        [one] { $frequency }, al massimo { $count } volta
       *[other] { $frequency }, al massimo { $count } volte
    }

keep-open = Lasciare aperti i valori seguenti, che sono ancora nell’elenco:

# Lists of values that ask for nothing.
moved-from = Spostati qui da: { $item }
covered-now = Nuovi in elenco, ma già coperti da altre voci:
covered-still = Non più in elenco, ma ancora coperti da altre voci:
split-from = Risultato della divisione di: { $items }
merged-from = Risultato dell’unione di: { $items }
ranges-rewritten = Gli intervalli IP sono scritti in modo diverso, ma comprendono gli stessi indirizzi.
row-moved = La voce si trova ora in un altro punto della pagina.
pairs-changed = La pagina raggruppa in modo diverso gli host e gli intervalli IP.
reference-changed = La voce rimanda a un’altra pagina.
other-change = Sono cambiati altri dettagli della voce.

# Long lists and limits of size. No article before the number (i 12, gli 8).
show-values =
    { $count ->
        [one] Mostra { $count } valore
       *[other] Mostra tutto ({ $count } valori)
    }
rest-values =
    { $count ->
        [one] { $count } altro valore non è riportato qui.
       *[other] Altri { $count } valori non sono riportati qui.
    }
rest = Il resto non è riportato qui.
read-all = Leggi la comunicazione completa

nothing = Nessuna modifica richiede un intervento.

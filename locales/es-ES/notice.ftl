# Notices in Spanish: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } host
       *[other] { $count } hosts
    }
count-prefixes =
    { $count ->
        [one] { $count } intervalo IP
       *[other] { $count } intervalos IP
    }
count-sets =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }

# The title of a notice. The verbs are impersonal, so that they go with one thing and with many.
title-open = { $name } – hay que abrir: { $open }
title-open-close = { $name } – hay que abrir: { $open }; se puede cerrar: { $close }
title-close = { $name } – se puede cerrar: { $close }
title-check = { $name } – hay que revisar: { $sets }
title-info = { $name } – a título informativo: { $sets }
unnamed = Puntos de conexión de red

# The feed of all notices.
feed-title = { $name }: cambios
feed-description = Qué hay que abrir, qué se puede cerrar y a partir de cuándo.

# When.
released = La versión { $version } del { $date } sustituye a la versión { $previous }.
undated = Las páginas no tienen fecha.
effective-unstated = La página no indica cuándo entran en vigor los cambios.
effective-partly = La página solo indica para algunas entradas cuándo entran en vigor.
effective-from = Entra en vigor el { $date }.
effective-month = Entra en vigor en { $month }.
effective-until = Se aplica hasta: { $date }

# Whether the page in the reader's language shows the change.
page-current = La página en español ya refleja estos cambios.
page-behind =
    { $count ->
        [one] En la página en español todavía falta { $count } de estos cambios. Use los valores de este aviso.
       *[other] En la página en español todavía faltan { $count } de estos cambios. Use los valores de este aviso.
    }
page-missing = No hay página en español para esta versión. Los valores proceden de la página original.
item-behind = La página en español todavía no lo refleja.

# Headings of groups.
open-firewall = Hay que abrir en los firewalls
open-proxy = Hay que permitir en los servidores proxy
check-both = Hay que revisar en los firewalls y en los servidores proxy
check-firewall = Hay que revisar en los firewalls
check-proxy = Hay que revisar en los servidores proxy
check-sizes = Tamaños de descarga modificados
close-firewall = Se puede cerrar en los firewalls
close-proxy = Se puede quitar de los servidores proxy
info = A título informativo

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Entrada con el ID { $id }
item-list = Entrada de la sección «{ $list }»
item-key = Entrada { $key }
item-new = Nuevo: { $item }
item-gone = Ya no figura en la lista: { $item }
family = En { $host }, {"{n}"} es un número de { $low } a { $high }.

# Ports of the values that follow or precede.
ports-tcp = Puertos TCP: { $ports }
ports-udp = Puertos UDP: { $ports }
ports-unstated = La página no indica ningún puerto.
ports-fewer = Ya no son necesarios en todos los puertos, pero sí en algunos:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = Puertos TCP
field-ports-udp = Puertos UDP
field-protocols = Protocolos
field-category = Categoría
field-required = Obligatorio
field-express-route = ExpressRoute
field-audience = Se aplica a
field-size = Tamaño
field-frequency = Frecuencia
field-recommended = Valor recomendado
field-service-area = Área de servicio
field-id = ID
field-storage = Cuentas de almacenamiento
value-yes = sí
value-no = no
value-unstated = sin indicar

# Sizes.
size = { $value } { $unit }
size-range = de { $low } a { $high }
size-typical = { $size } (normalmente)
size-varies = variable
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = una sola vez
frequency-daily = cada día
frequency-weekly = cada semana
frequency-monthly = cada mes
frequency-on-demand = a petición
frequency-varies = variable
frequency-at-most =
    { $count ->
        [one] { $frequency }, { $count } vez como máximo
       *[other] { $frequency }, { $count } veces como máximo
    }

keep-open = Mantenga abiertos los siguientes valores, que siguen en la lista:

# Lists of values that ask for nothing.
moved-from = Trasladados aquí desde: { $item }
covered-now = Nuevos en la lista, pero ya cubiertos por otras entradas:
covered-still = Ya no figuran en la lista, pero siguen cubiertos por otras entradas:
split-from = Resultado de dividir: { $items }
merged-from = Resultado de combinar: { $items }
ranges-rewritten = Los intervalos IP están escritos de otra forma, pero abarcan las mismas direcciones.
row-moved = La entrada está ahora en otro lugar de la página.
pairs-changed = La página agrupa de otra forma los hosts y los intervalos IP.
reference-changed = La entrada remite a otra página.
other-change = Han cambiado otros detalles de la entrada.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Mostrar { $count } valor
       *[other] Mostrar los { $count } valores
    }
rest-values =
    { $count ->
        [one] Hay { $count } valor más que no se muestra aquí.
       *[other] Hay { $count } valores más que no se muestran aquí.
    }
rest = Hay más información que no se muestra aquí.
read-all = Leer el aviso completo

nothing = No hay cambios que requieran su intervención.

# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = el identificador de esta fila es { $expected } en el original, no { $actual }
    .counterpart = el identificador en el original
bilingual-residue = el texto del original ha quedado aquí junto a su traducción
    .counterpart = la celda en el original
broken-break = el salto de línea se escribe { $expected } en el original, no { $actual }
    .counterpart = la celda en el original
broken-table-blank-line = una línea en blanco parte la tabla en dos
broken-table-block = la fila empieza como un título o un elemento de lista y la tabla termina ahí
broken-table-delimiter = la fila delimitadora no tiene el mismo número de celdas que el encabezado
broken-table-glued-text = hay un párrafo justo debajo de la tabla y pasa a ser una fila de ella
broken-table-header = el encabezado está vacío y la primera fila del cuerpo hace de encabezado
broken-table-lone-pipe = una línea de la tabla consta de una sola barra vertical
broken-table-nesting = elementos anidados a demasiada profundidad; a partir de aquí solo se ha leído su texto
broken-table-row = la fila está partida en dos líneas
broken-table-spans = las celdas combinadas abarcan demasiadas filas y columnas; las siguientes cuentan como una sola celda
broken-table-stray-rows = filas sin encabezado; se han leído como parte de la tabla anterior
category-mismatch = la categoría de esta fila es { $expected } en el original, no { $actual }
    .counterpart = la categoría en el original
changed-link = este enlace lleva a { $actual }; en el original, a { $expected }
    .counterpart = el enlace en el original
changed-link-added = el original no tiene aquí un enlace a { $actual }
    .counterpart = el lugar en el original
changed-link-missing = falta aquí un enlace a { $expected }
    .counterpart = el enlace en el original
changed-order =
    { $rows ->
        [one] esta fila no está en el mismo lugar que en el original
       *[other] { $rows } filas no están en el mismo orden que en el original; esta es la primera
    }
    .counterpart = la fila en el original
confusable-character = carácter engañoso, parecido a una letra latina, en el host { $host }
consensus-outlier = en { $agreeing } de { $of } configuraciones regionales figura aquí { $value }, no { $actual }
consensus-outlier-missing = en { $agreeing } de { $of } configuraciones regionales figura { $value } en esta fila
consensus-outlier-only = en { $agreeing } de { $of } configuraciones regionales no figura { $value } en esta fila
consensus-outlier-only-row = en { $agreeing } de { $of } configuraciones regionales no existe esta fila
consensus-outlier-row = en { $agreeing } de { $of } configuraciones regionales hay aquí una fila que falta en esta
date-mismatch = la fecha es { $expected } en el original, no { $actual }
    .counterpart = la fecha en el original
duplicate-address = { $text } aparece dos veces
    .label = primera aparición
duplicate-host = { $host } aparece dos veces
    .label = primera aparición
empty-cell = el original indica aquí: { $text }
    .counterpart = la celda en el original
exchanged-cells =
    { $kind ->
        [hosts] los hosts de esta fila y los de otra están intercambiados: { $text }
        [addresses] las direcciones de esta fila y las de otra están intercambiadas: { $text }
        [ports] los puertos de esta fila y los de otra están intercambiados: { $text }
       *[values] los valores de esta fila y los de otra están intercambiados: { $text }
    }
    .label = la otra fila
    .counterpart = la fila en el original
extra-address = el original no incluye { $prefix } en esta fila
    .counterpart = la fila en el original
extra-host = el original no incluye { $host } en esta fila
    .counterpart = la fila en el original
extra-row = el original no tiene esta fila
    .counterpart = el original continúa después de esto
extra-text = el original no tiene aquí esta observación: { $text }
    .counterpart = los valores en el original
foreign-dot = punto de otro sistema de escritura en el host { $host }
frequency-mismatch = la frecuencia es { $expected } en el original, no { $actual }
    .counterpart = la frecuencia en el original
front-matter = el encabezado de la página no es YAML válido y se ha leído línea a línea: { $reason }
front-matter-unclosed = falta la línea que cierra el encabezado de la página
glued-hosts =
    { $hosts ->
        [2] dos hosts sin separador: { $text }
       *[other] { $hosts } hosts sin separador: { $text }
    }
glued-hosts-single = host pegado a otra cosa sin separador: { $text }
host-bits-set = { $prefix } tiene bits a 1 más allá de la longitud del prefijo; la red es { $network }
host-case = en el original se escribe { $expected }, no { $actual }
    .counterpart = el host en el original
include-cycle = la inclusión de { $target } vuelve a un archivo que la contiene
include-mismatch = aquí se incluye { $actual }; en el original, { $expected }
    .counterpart = la inclusión en el original
include-mismatch-extra = el original no contiene la inclusión de { $actual }
include-mismatch-missing = falta la inclusión de { $expected }, que sí está en el original
    .counterpart = la inclusión en el original
inconsistent-term = en otros lugares de la página se traduce así: { $usual }
    .label = traducido así
    .counterpart = la celda en el original
invalid-address = { $text } parece una dirección, pero no lo es
invalid-host = espacio en el host { $host }
invalid-ignore-date = { $date } no es una fecha válida; ejemplo de formato: 2027-01-31
invalid-ignore-meant = la comprobación { $name } no existe; ¿quería decir { $meant }?
invalid-ignore-no-check = esta directiva tafel-ignore no indica ninguna comprobación
invalid-ignore-no-reason = esta directiva tafel-ignore no indica el motivo y no ignora nada; el motivo se escribe después de dos puntos
invalid-ignore-unknown = la comprobación { $name } no existe
invalid-ignore-word = la directiva { $word } no existe; use tafel-ignore o tafel-ignore-file
invalid-port = { $text } no es un puerto ni un intervalo de puertos
invisible-character = carácter invisible en el host { $host }
leading-dot-host = el host { $host } empieza por un punto
leaked-placeholder = en el host { $host } ha quedado un marcador de posición del sistema de traducción
leaked-placeholder-text = en la página ha quedado un marcador de posición del sistema de traducción
link-locale = este enlace lleva a una página de otra configuración regional: { $locale }
    .counterpart = el enlace en el original
locale-metadata = el encabezado de la página indica la configuración regional { $actual }; su ubicación, { $expected }
lost-anchor = falta el ancla { $anchor }
    .counterpart = el ancla en el original
lost-anchor-changed = el ancla es { $anchor } en el original, no { $actual }
    .counterpart = el ancla en el original
lost-code-span = { $value } está marcado como código en el original, pero no aquí
    .counterpart = el valor en el original
lost-code-span-open = acento grave sin cerrar
    .counterpart = el texto en el original
lost-escape = esto no se ve en la página publicada: Markdown lo interpreta como marcado
    .counterpart = la celda en el original
lost-wildcard = el host es { $expected } en el original, no { $actual }
    .counterpart = el host en el original
lost-wildcard-detached = espacio después del carácter comodín en el host { $host }
mangled-host = el host es { $expected } en el original, no { $actual }
    .counterpart = el host en el original
missing-address = en esta fila falta { $expected }, que figura en el original
    .counterpart = figura aquí en el original
missing-address-changed = el original tiene aquí { $expected }, no { $actual }
    .counterpart = el prefijo en el original
missing-host = en esta fila falta { $host }, que figura en el original
    .counterpart = figura aquí en el original
missing-note = falta aquí una observación del original: { $text }
    .counterpart = la observación en el original
missing-row = falta aquí una fila del original: { $text }
    .counterpart = falta en la traducción
missing-row-alike = falta aquí una de las filas del original con los mismos valores: { $text }
    .counterpart = falta en la traducción
missing-table = falta aquí una tabla o lista del original: { $text }
    .counterpart = falta en la traducción
missing-table-unread = no se ha podido leer ningún valor de esta tabla; en el original: { $text }
    .counterpart = la tabla en el original
number-in-prose = el número es { $expected } en el original, no { $actual }
    .counterpart = la celda en el original
number-style = los demás tamaños de la página se escriben como { $expected }, no como { $actual }
    .counterpart = la celda en el original
pattern-range-mismatch = los números de { $host } son { $expected } en el original, no { $actual }
    .counterpart = el host en el original
port-logic-flipped =
    { $expected ->
        [all] el original pide todos estos puertos, no uno cualquiera de ellos
       *[any] el original pide uno cualquiera de estos puertos, no todos
    }
    .counterpart = los puertos en el original
port-mismatch =
    { $actual ->
        [none] esta fila no tiene puertos; en el original son { $expected }
       *[other]
            { $expected ->
                [none] esta fila no tiene puertos en el original, pero aquí { $actual }
               *[other] los puertos de esta fila son { $expected } en el original, no { $actual }
            }
    }
    .counterpart = los puertos en el original
protocol-mismatch =
    { $actual ->
        [none] esta fila no indica ningún protocolo; en el original es { $expected }
       *[other] los protocolos de esta fila son { $expected } en el original, no { $actual }
    }
    .counterpart = los protocolos en el original
required-mismatch =
    { $expected ->
        [required] esta fila es obligatoria en el original, no opcional
       *[optional] esta fila es opcional en el original, no obligatoria
    }
    .counterpart = la palabra en el original
self-contradiction-id = el identificador { $id } designa también otra fila, con otros valores
    .label = primer uso
self-contradiction-list = { $prefix } está en esta lista, pero en ninguna fila
self-contradiction-row = { $prefix } está en esta fila, pero no en la lista que la repite
    .label = la lista
shifted-column = { $text } no está en la misma columna que en el original
    .counterpart = la celda en el original
size-mismatch = el tamaño es { $expected } en el original, no { $actual }
    .counterpart = el tamaño en el original
split-row = los valores de una sola fila o lista del original están repartidos aquí en { $rows } filas o listas
    .counterpart = la fila o lista en el original
split-row-joined = los valores de { $rows } filas o listas del original están reunidos aquí en una sola
    .counterpart = la primera en el original
split-row-table = esta fila no está en la misma tabla o lista que en el original
    .counterpart = la fila en el original
stale-endpoints = el original ha cambiado esta fila desde la traducción: antes { $went }; ahora { $came }
stale-endpoints-added = desde la traducción, el original ha añadido a esta fila: { $came }
stale-endpoints-removed = desde la traducción, el original ha quitado de esta fila: { $went }
stale-endpoints-row-added = desde la traducción, el original ha añadido aquí una fila: { $came }
stale-endpoints-row-removed = el original ya no tiene esta fila: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] desde la traducción, el original ha añadido aquí una tabla o lista de { $rows } fila: { $came }
       *[other] desde la traducción, el original ha añadido aquí una tabla o lista de { $rows } filas: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] el original ya no tiene esta tabla o lista de { $rows } fila: { $went }
       *[other] el original ya no tiene esta tabla o lista de { $rows } filas: { $went }
    }
surplus-cells = la fila tiene más celdas que el encabezado; la página publicada omite esta
suspicious-address =
    { $use ->
        [documentation] { $prefix } está reservado para ejemplos
        [link-local] { $prefix } está reservado para direcciones locales del vínculo (link-local)
        [loopback] { $prefix } está reservado para direcciones de bucle invertido
        [multicast] { $prefix } está reservado para multidifusión
        [private] { $prefix } está reservado para redes privadas
        [too-short] { $prefix } es demasiado amplio para un solo servicio
       *[reserved] { $prefix } está reservado
    }
translated-placeholder = el host es { $expected } en el original, no { $actual }
    .counterpart = el host en el original
translated-term = falta aquí { $term }, que no debe traducirse
    .counterpart = la celda en el original
unclosed-construct =
    { $construct ->
        [code-fence] el bloque de código delimitado no está cerrado
        [comment] el comentario no está cerrado
        [html-table] la tabla HTML no está cerrada
       *[side-by-side] el fragmento bilingüe en paralelo no está cerrado
    }
unit-mismatch = el tamaño es { $expected } en el original, no { $actual }
    .counterpart = el tamaño en el original
unlisted-host = { $host } no está en ninguna lista consolidada de la página
unlisted-host-list = { $host } está en esta lista, pero no en las tablas ni en las demás listas de la página
unresolved-include = no se encuentra { $target }
unresolved-include-depth = no se ha leído { $target }: las inclusiones tienen demasiados niveles o son demasiadas
unresolved-include-outside = { $target } está fuera del docset y no se ha leído
unresolved-include-unreadable = no se puede leer { $target }: { $reason }
untranslated-cell = esta celda repite palabra por palabra el texto del original
    .counterpart = la celda en el original
untranslated-cell-reworded = esta celda está en el idioma del original
    .counterpart = la celda en el original
unused-ignore = aquí no hay nada que ignorar para { $check }
unused-ignore-past = esta directiva tafel-ignore solo estaba prevista hasta el { $date }
wrong-language-cell = esta celda está en un idioma distinto al de la página: { $language }
    .counterpart = la celda en el original
wrong-language-cell-page = { $cells } celdas de la página están en un idioma distinto al de su encabezado o su ruta: { $language }
    .counterpart = la celda en el original
wrong-language-cell-script = esta celda está en un sistema de escritura ajeno al idioma de la página: { $language }
    .counterpart = la celda en el original

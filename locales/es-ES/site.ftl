# The pages of a published list of network endpoints, in Spanish.

## The page as a whole

site-title = { $name }: puntos de conexión de red
site-lead = Hosts, intervalos IP y puertos que hay que permitir, tal como figuran en la documentación. Instancia: { $instance }.
site-version = Versión { $version } del { $date }
site-version-undated = Versión { $version }
skip = Ir al contenido
sections = En esta página
languages-menu = Idioma
no-script = Para buscar, filtrar y comparar se necesita JavaScript. Todo lo demás funciona sin él.
no-release = Todavía no se ha publicado nada.
footer = Los valores proceden de la página original. De las traducciones solo se toman los textos.

## Looking up what is covered

lookup = ¿Está cubierto?
lookup-lead = Pegue un host, una dirección IP, un intervalo IP o un enlace para ver qué entradas lo permiten.
lookup-label = Host, dirección IP, intervalo IP o enlace
lookup-button = Buscar
lookup-covered = { $value } está cubierto.
lookup-partly = { $value } está cubierto en parte.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value } está cubierto si reemplaza el marcador de posición por el valor correspondiente.
lookup-inside = { $value } no está cubierto en su totalidad, pero sí algunas de sus partes.
lookup-not-covered = { $value } no está cubierto.
lookup-unreadable = Esto no es un host, una dirección IP, un intervalo IP ni un enlace: { $value }
lookup-zone = No se puede buscar una dirección con identificador de zona. Quite el signo % y lo que le sigue: { $value }
lookup-covered-parts = Partes cubiertas
lookup-open-parts = Partes no cubiertas
lookup-nearest = Entradas más parecidas
lookup-hits =
    { $count ->
        [one] { $count } valor coincidente
       *[other] { $count } valores coincidentes
    }
# How an entry lets it through, in a column of a table.
how-exactly = el mismo valor
how-covering = lo cubre
how-filled = lo cubre con el marcador de posición reemplazado
how-inside = una parte del valor

## The table of endpoints

endpoints = Puntos de conexión
release-label = Versión
filter-label = Filtro
filter-hint = Palabras, hosts, intervalos IP, puertos o ID
filter-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
area-none = Otros
fallback = Las descripciones sin traducir están en el idioma de la página original.
column-id = ID
column-purpose = Finalidad
column-hosts = Hosts
column-ranges = Intervalos IP
column-ports = Puertos
value-none = ningún valor
ports-any = Puertos: { $ports }
required = Obligatorio
optional = Opcional
category = Categoría: { $category }
more-hosts =
    { $count ->
        [one] Mostrar { $count } host
       *[other] Mostrar los { $count } hosts
    }
more-ranges =
    { $count ->
        [one] Mostrar { $count } intervalo IP
       *[other] Mostrar los { $count } intervalos IP
    }

copy = Copiar
copy-of-hosts = Copiar hosts: { $what }
copy-of-ranges = Copiar intervalos IP: { $what }
copied =
    { $count ->
        [one] { $count } valor copiado.
       *[other] { $count } valores copiados.
    }
copy-failed = El navegador no ha permitido copiar. Seleccione los valores y cópielos manualmente.
load-failed = No se han podido cargar los datos de la versión { $version }.

## Comparing two versions

compare = Comparar dos versiones
compare-lead = Qué hay que abrir y qué se puede cerrar al pasar de una versión a otra. No se incluye lo que otra entrada sigue cubriendo.
compare-from = De la versión
compare-to = A la versión
compare-button = Comparar
compare-open = Hay que abrir
compare-close = Se puede cerrar
compare-nothing-open = No hay que abrir nada.
compare-nothing-close = No hay nada que se pueda cerrar.
compare-ports = Puertos modificados
compare-ports-none = Los puertos no han cambiado en ninguna entrada.
column-before = Antes
column-after = Después

## Notices

notices = Cambios recientes
notices-none = Todavía no hay avisos.
feed-atom = Fuente Atom
feed-json = Fuente JSON

## Languages

languages = Idiomas
languages-lead = Los valores incorrectos difieren de los de la página original que se tradujo. Los cambios pendientes se hicieron en la página original después de traducirla.
column-language = Idioma
column-wrong = Valores incorrectos
column-warnings = Advertencias
column-stale = Cambios pendientes
column-behind = Días de retraso
column-feeds = Fuentes
source-page = página original
no-page = sin página
behind-unknown = desconocido

## Downloads

downloads = Descargas
downloads-lead = Todos los archivos se pueden procesar también de forma automatizada. Sus direcciones no cambian.
download-latest = Versión más reciente (JSON)
download-versions = Todas las versiones (JSON)
download-changes = Cambios (JSON)
download-list = Listas para firewalls, servidores proxy y scripts
download-checksums = Sumas de comprobación de todos los archivos (SHA-256)
download-other = Otros archivos

## The choice of a language

choose = Elija un idioma

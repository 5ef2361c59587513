# The pages of a published list of network endpoints in European Portuguese. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }: pontos finais de rede
site-lead = Os anfitriões, os intervalos de IP e as portas a permitir, de acordo com a documentação. Instância: { $instance }.
site-version = Versão { $version }, de { $date }
site-version-undated = Versão { $version }
skip = Avançar para o conteúdo
sections = Nesta página
languages-menu = Idioma
no-script = A consulta, a filtragem e a comparação requerem JavaScript. Tudo o resto funciona sem ele.
no-release = Ainda não foi publicado nada.
footer = Os valores provêm da página original. As traduções fornecem apenas os textos.

## Looking up what is covered

lookup = Está abrangido pela lista?
lookup-lead = Cole um anfitrião, um endereço IP, um intervalo de IP ou uma hiperligação para ver que entradas permitem o acesso.
lookup-label = Anfitrião, endereço IP, intervalo de IP ou hiperligação
lookup-button = Consultar
lookup-covered = { $value } está abrangido pela lista.
lookup-partly = { $value } está parcialmente abrangido pela lista.
lookup-filled = { $value } está abrangido pela lista se o utilizar em vez do marcador de posição.
lookup-inside = { $value } não está abrangido na totalidade pela lista; só algumas partes estão.
lookup-not-covered = { $value } não está abrangido pela lista.
lookup-unreadable = Isto não é um anfitrião, um endereço IP, um intervalo de IP nem uma hiperligação: { $value }
lookup-zone = Não é possível consultar um endereço com zona. Omita o sinal % e o que se lhe segue: { $value }
lookup-covered-parts = Partes abrangidas
lookup-open-parts = Partes não abrangidas
lookup-nearest = Entradas mais semelhantes
lookup-hits =
    { $count ->
        [one] { $count } valor correspondente
       *[other] { $count } valores correspondentes
    }
# How an entry lets it through, in a column of a table.
how-exactly = o mesmo valor
how-covering = abrange o valor
how-filled = abrange o valor, com o marcador de posição substituído
how-inside = uma parte do valor

## The table of endpoints

endpoints = Pontos finais
release-label = Versão
filter-label = Filtrar
filter-hint = Palavras, anfitriões, intervalos de IP, portas ou IDs
filter-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
area-none = Outros
fallback = As descrições sem tradução estão no idioma da página original.
column-id = ID
column-purpose = Finalidade
column-hosts = Anfitriões
column-ranges = Intervalos de IP
column-ports = Portas
value-none = nenhum valor
ports-any = Portas: { $ports }
required = Obrigatório
optional = Opcional
category = Categoria: { $category }
more-hosts =
    { $count ->
        [one] Mostrar { $count } anfitrião
       *[other] Mostrar todos os { $count } anfitriões
    }
more-ranges =
    { $count ->
        [one] Mostrar { $count } intervalo de IP
       *[other] Mostrar todos os { $count } intervalos de IP
    }

# Buttons that copy a list.
copy = Copiar
copy-of-hosts = Copiar anfitriões: { $what }
copy-of-ranges = Copiar intervalos de IP: { $what }
copied =
    { $count ->
        [one] { $count } valor copiado.
       *[other] { $count } valores copiados.
    }
copy-failed = O browser não permitiu a cópia. Selecione os valores e copie-os manualmente.
load-failed = Não foi possível carregar os dados da versão { $version }.

## Comparing two versions

compare = Comparar duas versões
compare-lead = O que abrir e o que pode ser fechado ao passar de uma versão para outra. O que continua abrangido por outra entrada não é apresentado.
compare-from = Da versão
compare-to = Para a versão
compare-button = Comparar
compare-open = O que abrir
compare-close = O que pode ser fechado
compare-nothing-open = Não é necessário abrir nada.
compare-nothing-close = Não há nada que possa ser fechado.
compare-ports = Portas alteradas
compare-ports-none = As portas não mudaram em nenhuma entrada.
column-before = Antes
column-after = Depois

## Notices

notices = Alterações recentes
notices-none = Ainda não há comunicados.
feed-atom = Feed Atom
feed-json = Feed JSON

## Languages

languages = Idiomas
languages-lead = Os valores incorretos são os que diferem da versão da página original que foi traduzida. As alterações em falta são as que foram feitas à página original depois disso.
column-language = Idioma
column-wrong = Valores incorretos
column-warnings = Avisos
column-stale = Alterações em falta
column-behind = Dias de atraso
column-feeds = Feeds
source-page = página original
no-page = sem página
behind-unknown = desconhecido

## Downloads

downloads = Transferências
downloads-lead = Todos os ficheiros também se destinam a ser utilizados por programas. Os respetivos endereços não mudam.
download-latest = Versão mais recente (JSON)
download-versions = Todas as versões (JSON)
download-changes = Alterações (JSON)
download-list = Listas para firewalls, proxies e scripts
download-checksums = Somas de verificação de todos os ficheiros (SHA-256)
download-other = Outros ficheiros

## The choice of a language

choose = Escolha um idioma

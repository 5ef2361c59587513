# The pages of a published list of network endpoints in Brazilian Portuguese. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }: pontos de extremidade de rede
site-lead = Os hosts, os intervalos de IP e as portas que devem ser permitidos, conforme a documentação. Instância: { $instance }.
site-version = Versão { $version }, de { $date }
site-version-undated = Versão { $version }
skip = Pular para o conteúdo
sections = Nesta página
languages-menu = Idioma
no-script = A consulta, o filtro e a comparação exigem JavaScript. Todo o resto funciona sem ele.
no-release = Ainda não há nada publicado.
footer = Os valores vêm da página original. As traduções fornecem apenas os textos.

## Looking up what is covered

lookup = Está coberto pela lista?
lookup-lead = Cole um host, um endereço IP, um intervalo de IP ou um link para ver quais entradas permitem o acesso.
lookup-label = Host, endereço IP, intervalo de IP ou link
lookup-button = Consultar
lookup-covered = { $value } está coberto pela lista.
lookup-partly = { $value } está parcialmente coberto pela lista.
lookup-filled = { $value } está coberto pela lista se você o usar no lugar do espaço reservado.
lookup-inside = { $value } não está coberto por inteiro pela lista; só partes dele estão.
lookup-not-covered = { $value } não está coberto pela lista.
lookup-unreadable = Isto não é um host, um endereço IP, um intervalo de IP nem um link: { $value }
lookup-zone = Não é possível consultar um endereço com zona. Omita o sinal % e o que vem depois dele: { $value }
lookup-covered-parts = Partes cobertas
lookup-open-parts = Partes não cobertas
lookup-nearest = Entradas mais parecidas
lookup-hits =
    { $count ->
        [one] { $count } valor correspondente
       *[other] { $count } valores correspondentes
    }
# How an entry lets it through, in a column of a table.
how-exactly = o mesmo valor
how-covering = cobre o valor
how-filled = cobre o valor, com o espaço reservado substituído
how-inside = uma parte do valor

## The table of endpoints

endpoints = Pontos de extremidade
release-label = Versão
filter-label = Filtrar
filter-hint = Palavras, hosts, intervalos de IP, portas ou IDs
filter-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
area-none = Outros
fallback = As descrições sem tradução estão no idioma da página original.
column-id = ID
column-purpose = Finalidade
column-hosts = Hosts
column-ranges = Intervalos de IP
column-ports = Portas
value-none = nenhum valor
ports-any = Portas: { $ports }
required = Obrigatório
optional = Opcional
category = Categoria: { $category }
more-hosts =
    { $count ->
        [one] Mostrar { $count } host
       *[other] Mostrar todos os { $count } hosts
    }
more-ranges =
    { $count ->
        [one] Mostrar { $count } intervalo de IP
       *[other] Mostrar todos os { $count } intervalos de IP
    }

# Buttons that copy a list.
copy = Copiar
copy-of-hosts = Copiar hosts: { $what }
copy-of-ranges = Copiar intervalos de IP: { $what }
copied =
    { $count ->
        [one] { $count } valor copiado.
       *[other] { $count } valores copiados.
    }
copy-failed = O navegador não permitiu a cópia. Selecione os valores e copie-os manualmente.
load-failed = Não foi possível carregar os dados da versão { $version }.

## Comparing two versions

compare = Comparar duas versões
compare-lead = O que abrir e o que pode ser fechado ao passar de uma versão para outra. O que continua coberto por outra entrada não aparece aqui.
compare-from = Da versão
compare-to = Para a versão
compare-button = Comparar
compare-open = O que abrir
compare-close = O que pode ser fechado
compare-nothing-open = Não é preciso abrir nada.
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
languages-lead = Valores incorretos são os que diferem da versão da página original que foi traduzida. Alterações pendentes são as que a página original recebeu depois disso.
column-language = Idioma
column-wrong = Valores incorretos
column-warnings = Avisos
column-stale = Alterações pendentes
column-behind = Dias de atraso
column-feeds = Feeds
source-page = página original
no-page = sem página
behind-unknown = desconhecido

## Downloads

downloads = Downloads
downloads-lead = Todos os arquivos também se destinam ao uso por programas. Os endereços deles não mudam.
download-latest = Versão mais recente (JSON)
download-versions = Todas as versões (JSON)
download-changes = Alterações (JSON)
download-list = Listas para firewalls, proxies e scripts
download-checksums = Somas de verificação de todos os arquivos (SHA-256)
download-other = Outros arquivos

## The choice of a language

choose = Escolha um idioma

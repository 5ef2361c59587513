# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = o ID desta linha é { $expected } no original, e não { $actual }
    .counterpart = o ID no original
bilingual-residue = o texto do original ficou aqui ao lado da tradução
    .counterpart = a célula no original
broken-break = a quebra de linha escreve-se { $expected } no original, e não { $actual }
    .counterpart = a célula no original
broken-table-blank-line = uma linha em branco divide a tabela em duas
broken-table-block = a linha começa como um título ou um item de lista, e a tabela termina aí
broken-table-delimiter = a linha delimitadora não tem o mesmo número de células que o cabeçalho
broken-table-glued-text = há um parágrafo imediatamente abaixo da tabela, que passa a ser uma linha desta
broken-table-header = o cabeçalho está vazio e a primeira linha do corpo faz as vezes dele
broken-table-lone-pipe = uma linha da tabela contém apenas uma barra vertical
broken-table-nesting = elementos aninhados em demasiados níveis; a partir daqui, só foi lido o respetivo texto
broken-table-row = a linha da tabela está partida em duas linhas de texto
broken-table-spans = as células unidas abrangem demasiadas linhas e colunas; as seguintes contam como uma única célula
broken-table-stray-rows = linhas sem cabeçalho; foram lidas como parte da tabela anterior
category-mismatch = a categoria desta linha é { $expected } no original, e não { $actual }
    .counterpart = a categoria no original
changed-link = esta hiperligação aponta para { $actual }; no original, para { $expected }
    .counterpart = a hiperligação no original
changed-link-added = o original não tem aqui uma hiperligação para { $actual }
    .counterpart = o local no original
changed-link-missing = falta aqui uma hiperligação para { $expected }
    .counterpart = a hiperligação no original
changed-order =
    { $rows ->
        [one] esta linha não está na mesma posição que no original
       *[other] { $rows } linhas não estão pela mesma ordem que no original; esta é a primeira
    }
    .counterpart = a linha no original
confusable-character = caráter enganador, semelhante a uma letra latina, no anfitrião { $host }
consensus-outlier = em { $agreeing } de { $of } configurações regionais consta aqui { $value }, e não { $actual }
consensus-outlier-missing = em { $agreeing } de { $of } configurações regionais consta { $value } nesta linha
consensus-outlier-only = em { $agreeing } de { $of } configurações regionais não consta { $value } nesta linha
consensus-outlier-only-row = em { $agreeing } de { $of } configurações regionais não existe esta linha
consensus-outlier-row = em { $agreeing } de { $of } configurações regionais há aqui uma linha que falta nesta
date-mismatch = a data é { $expected } no original, e não { $actual }
    .counterpart = a data no original
duplicate-address = { $text } aparece duas vezes
    .label = primeira ocorrência
duplicate-host = { $host } aparece duas vezes
    .label = primeira ocorrência
empty-cell = o original indica aqui: { $text }
    .counterpart = a célula no original
exchanged-cells =
    { $kind ->
        [hosts] os anfitriões desta linha e os de outra estão trocados: { $text }
        [addresses] os endereços desta linha e os de outra estão trocados: { $text }
        [ports] as portas desta linha e as de outra estão trocadas: { $text }
       *[values] os valores desta linha e os de outra estão trocados: { $text }
    }
    .label = a outra linha
    .counterpart = a linha no original
extra-address = o original não indica { $prefix } nesta linha
    .counterpart = a linha no original
extra-host = o original não indica { $host } nesta linha
    .counterpart = a linha no original
extra-row = o original não tem esta linha
    .counterpart = o original continua a seguir a isto
extra-text = o original não tem aqui esta observação: { $text }
    .counterpart = os valores no original
foreign-dot = ponto de outro sistema de escrita no anfitrião { $host }
frequency-mismatch = a frequência é { $expected } no original, e não { $actual }
    .counterpart = a frequência no original
front-matter = o cabeçalho da página não é YAML válido e foi lido linha a linha: { $reason }
front-matter-unclosed = falta a linha que fecha o cabeçalho da página
glued-hosts =
    { $hosts ->
        [2] dois anfitriões sem separador: { $text }
       *[other] { $hosts } anfitriões sem separador: { $text }
    }
glued-hosts-single = anfitrião colado a outra coisa sem separador: { $text }
host-bits-set = { $prefix } tem bits a 1 para além do comprimento do prefixo; a rede é { $network }
host-case = no original está escrito { $expected }, e não { $actual }
    .counterpart = o anfitrião no original
include-cycle = a inclusão de { $target } conduz de novo a um ficheiro que a contém
include-mismatch = aqui é incluído { $actual }; no original, { $expected }
    .counterpart = a inclusão no original
include-mismatch-extra = o original não inclui { $actual }
include-mismatch-missing = a página não inclui { $expected }, ao contrário do original
    .counterpart = a inclusão no original
inconsistent-term = noutros locais da página, a tradução é: { $usual }
    .label = traduzido assim
    .counterpart = a célula no original
invalid-address = { $text } parece um endereço, mas não o é
invalid-host = espaço no anfitrião { $host }
invalid-ignore-date = { $date } não é uma data válida; exemplo de formato: 2027-01-31
invalid-ignore-meant = a verificação { $name } não existe; queria dizer { $meant }?
invalid-ignore-no-check = esta diretiva tafel-ignore não indica nenhuma verificação
invalid-ignore-no-reason = esta diretiva tafel-ignore não indica o motivo e não ignora nada; o motivo escreve-se a seguir a dois pontos
invalid-ignore-unknown = a verificação { $name } não existe
invalid-ignore-word = a diretiva { $word } não existe; utilize tafel-ignore ou tafel-ignore-file
invalid-port = { $text } não é uma porta nem um intervalo de portas
invisible-character = caráter invisível no anfitrião { $host }
leading-dot-host = o anfitrião { $host } começa por um ponto
leaked-placeholder = ficou um marcador de posição do sistema de tradução no anfitrião { $host }
leaked-placeholder-text = ficou um marcador de posição do sistema de tradução na página
link-locale = esta hiperligação aponta para uma página de outra configuração regional: { $locale }
    .counterpart = a hiperligação no original
locale-metadata = o cabeçalho da página indica a configuração regional { $actual }; a localização da página, { $expected }
lost-anchor = falta a âncora { $anchor }
    .counterpart = a âncora no original
lost-anchor-changed = a âncora é { $anchor } no original, e não { $actual }
    .counterpart = a âncora no original
lost-code-span = { $value } está marcado como código no original, mas não aqui
    .counterpart = o valor no original
lost-code-span-open = acento grave por fechar
    .counterpart = o texto no original
lost-escape = isto não aparece na página publicada: o Markdown interpreta-o como marcação
    .counterpart = a célula no original
lost-wildcard = o anfitrião é { $expected } no original, e não { $actual }
    .counterpart = o anfitrião no original
lost-wildcard-detached = espaço a seguir ao caráter universal no anfitrião { $host }
mangled-host = o anfitrião é { $expected } no original, e não { $actual }
    .counterpart = o anfitrião no original
missing-address = falta nesta linha { $expected }, que consta do original
    .counterpart = indicado aqui no original
missing-address-changed = o original tem aqui { $expected }, e não { $actual }
    .counterpart = o prefixo no original
missing-host = falta nesta linha { $host }, que consta do original
    .counterpart = indicado aqui no original
missing-note = falta aqui uma observação do original: { $text }
    .counterpart = a observação no original
missing-row = falta aqui uma linha do original: { $text }
    .counterpart = em falta na tradução
missing-row-alike = falta aqui uma das linhas do original com os mesmos valores: { $text }
    .counterpart = em falta na tradução
missing-table = falta aqui uma tabela ou lista do original: { $text }
    .counterpart = em falta na tradução
missing-table-unread = não foi possível ler qualquer valor desta tabela; no original: { $text }
    .counterpart = a tabela no original
number-in-prose = o número é { $expected } no original, e não { $actual }
    .counterpart = a célula no original
number-style = os outros tamanhos da página escrevem-se como { $expected }, e não como { $actual }
    .counterpart = a célula no original
pattern-range-mismatch = os números de { $host } são { $expected } no original, e não { $actual }
    .counterpart = o anfitrião no original
port-logic-flipped =
    { $expected ->
        [all] o original pede todas estas portas, e não qualquer uma delas
       *[any] o original pede qualquer uma destas portas, e não todas
    }
    .counterpart = as portas no original
port-mismatch =
    { $actual ->
        [none] esta linha não tem portas; no original, são { $expected }
       *[other]
            { $expected ->
                [none] esta linha não tem portas no original, mas aqui tem { $actual }
               *[other] as portas desta linha são { $expected } no original, e não { $actual }
            }
    }
    .counterpart = as portas no original
protocol-mismatch =
    { $actual ->
        [none] esta linha não indica nenhum protocolo; no original, é { $expected }
       *[other] os protocolos desta linha são { $expected } no original, e não { $actual }
    }
    .counterpart = os protocolos no original
required-mismatch =
    { $expected ->
        [required] esta linha é obrigatória no original, e não opcional
       *[optional] esta linha é opcional no original, e não obrigatória
    }
    .counterpart = a palavra no original
self-contradiction-id = o ID { $id } identifica também outra linha, com outros valores
    .label = primeira utilização
self-contradiction-list = { $prefix } está nesta lista, mas em nenhuma linha
self-contradiction-row = { $prefix } está nesta linha, mas não na lista que a repete
    .label = a lista
shifted-column = { $text } não está na mesma coluna que no original
    .counterpart = a célula no original
size-mismatch = o tamanho é { $expected } no original, e não { $actual }
    .counterpart = o tamanho no original
split-row = os valores de uma única linha ou lista do original estão repartidos aqui por { $rows } linhas ou listas
    .counterpart = a linha ou lista no original
split-row-joined = os valores de { $rows } linhas ou listas do original estão reunidos aqui numa só
    .counterpart = a primeira no original
split-row-table = esta linha não está na mesma tabela ou lista que no original
    .counterpart = a linha no original
stale-endpoints = o original alterou esta linha depois da tradução: antes { $went }; agora { $came }
stale-endpoints-added = depois da tradução, o original acrescentou a esta linha: { $came }
stale-endpoints-removed = depois da tradução, o original retirou desta linha: { $went }
stale-endpoints-row-added = depois da tradução, o original acrescentou aqui uma linha: { $came }
stale-endpoints-row-removed = o original já não tem esta linha: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] depois da tradução, o original acrescentou aqui uma tabela ou lista de { $rows } linha: { $came }
       *[other] depois da tradução, o original acrescentou aqui uma tabela ou lista de { $rows } linhas: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] o original já não tem esta tabela ou lista de { $rows } linha: { $went }
       *[other] o original já não tem esta tabela ou lista de { $rows } linhas: { $went }
    }
surplus-cells = a linha tem mais células do que o cabeçalho; a página publicada omite esta
suspicious-address =
    { $use ->
        [documentation] { $prefix } está reservado para exemplos
        [link-local] { $prefix } está reservado para endereços de ligação local
        [loopback] { $prefix } está reservado para endereços de loopback
        [multicast] { $prefix } está reservado para multicast
        [private] { $prefix } está reservado para redes privadas
        [too-short] { $prefix } é demasiado amplo para um único serviço
       *[reserved] { $prefix } está reservado
    }
translated-placeholder = o anfitrião é { $expected } no original, e não { $actual }
    .counterpart = o anfitrião no original
translated-term = falta aqui { $term }, que não deve ser traduzido
    .counterpart = a célula no original
unclosed-construct =
    { $construct ->
        [code-fence] o bloco de código delimitado não está fechado
        [comment] o comentário não está fechado
        [html-table] a tabela HTML não está fechada
       *[side-by-side] o excerto bilingue lado a lado não está fechado
    }
unit-mismatch = o tamanho é { $expected } no original, e não { $actual }
    .counterpart = o tamanho no original
unlisted-host = { $host } não está em nenhuma lista consolidada da página
unlisted-host-list = { $host } está nesta lista, mas não nas tabelas nem nas outras listas da página
unresolved-include = { $target } não foi encontrado
unresolved-include-depth = { $target } não foi lido: inclusões com demasiados níveis ou em número excessivo
unresolved-include-outside = { $target } está fora do docset e não foi lido
unresolved-include-unreadable = não é possível ler { $target }: { $reason }
untranslated-cell = esta célula repete palavra por palavra o texto do original
    .counterpart = a célula no original
untranslated-cell-reworded = esta célula está no idioma do original
    .counterpart = a célula no original
unused-ignore = não há aqui nada a ignorar para { $check }
unused-ignore-past = esta diretiva tafel-ignore só estava prevista até { $date }
wrong-language-cell = esta célula está num idioma diferente do da página: { $language }
    .counterpart = a célula no original
wrong-language-cell-page = { $cells } células da página estão num idioma diferente do indicado no cabeçalho ou no caminho: { $language }
    .counterpart = a célula no original
wrong-language-cell-script = esta célula está num sistema de escrita alheio ao idioma da página: { $language }
    .counterpart = a célula no original

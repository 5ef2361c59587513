# Notices in Brazilian Portuguese: what changed in the lists of network endpoints.
#
# Counts, lists and names come as whole phrases: they stand after a colon. A notice is a "comunicado", as an "aviso" is a
# warning.

# Joined to lists: "12 hosts e 3 intervalos de IP".
count-hosts =
    { $count ->
        [one] { $count } host
       *[other] { $count } hosts
    }
count-prefixes =
    { $count ->
        [one] { $count } intervalo de IP
       *[other] { $count } intervalos de IP
    }
count-sets =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }

title-open = { $name } – é preciso abrir: { $open }
title-open-close = { $name } – é preciso abrir: { $open }; é possível fechar: { $close }
title-close = { $name } – é possível fechar: { $close }
title-check = { $name } – é preciso verificar: { $sets }
title-info = { $name } – para informação: { $sets }
unnamed = Pontos de extremidade de rede

# The feed of all notices.
feed-title = { $name }: alterações
feed-description = O que abrir, o que pode ser fechado e a partir de quando.

# When.
released = A versão { $version }, de { $date }, substitui a versão { $previous }.
undated = As páginas não têm data.
effective-unstated = A página não informa a data de vigência.
effective-partly = A página informa a data de vigência de apenas algumas entradas.
effective-from = Em vigor a partir de { $date }.
effective-month = Em vigor a partir de { $month }.
effective-until = Vigência até: { $date }

# Whether the page in the reader's language shows the change.
page-current = A página neste idioma já mostra estas alterações.
page-behind =
    { $count ->
        [one] { $count } destas alterações ainda não aparece na página neste idioma. Use os valores deste comunicado.
       *[other] { $count } destas alterações ainda não aparecem na página neste idioma. Use os valores deste comunicado.
    }
page-missing = Não há página neste idioma para esta versão. Os valores vêm da página original.
item-behind = A página neste idioma ainda não mostra isto.

# Headings of groups.
open-firewall = O que abrir nos firewalls
open-proxy = O que permitir nos proxies
check-both = O que verificar nos firewalls e nos proxies
check-firewall = O que verificar nos firewalls
check-proxy = O que verificar nos proxies
check-sizes = Tamanhos de download alterados
close-firewall = O que pode ser fechado nos firewalls
close-proxy = O que pode ser removido dos proxies
info = Para informação

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Entrada com o ID { $id }
item-list = Entrada em “{ $list }”
item-key = Entrada { $key }
item-new = Novo: { $item }
item-gone = Não está mais na lista: { $item }
family = Em { $host }, {"{n}"} é um número de { $low } a { $high }.

# Ports of the values that follow or precede.
ports-tcp = Portas TCP: { $ports }
ports-udp = Portas UDP: { $ports }
ports-unstated = A página não indica nenhuma porta.
ports-fewer = Não são mais necessários em todas as portas, mas continuam necessários em algumas:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = Portas TCP
field-ports-udp = Portas UDP
field-protocols = Protocolos
field-category = Categoria
field-required = Obrigatório
field-express-route = ExpressRoute
field-audience = Aplica-se a
field-size = Tamanho
field-frequency = Frequência
field-recommended = Valor recomendado
field-service-area = Área de serviço
field-id = ID
field-storage = Contas de armazenamento
value-yes = sim
value-no = não
value-unstated = sem indicação

# Sizes.
size = { $value } { $unit }
size-range = { $low } a { $high }
size-typical = { $size } (normalmente)
size-varies = variável
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = uma única vez
frequency-daily = diariamente
frequency-weekly = semanalmente
frequency-monthly = mensalmente
frequency-on-demand = sob demanda
frequency-varies = variável
frequency-at-most =
    { $count ->
        [one] { $frequency }, no máximo { $count } vez
       *[other] { $frequency }, no máximo { $count } vezes
    }

keep-open = Mantenha abertos os valores a seguir, que continuam na lista:

# Values that ask for nothing.
moved-from = Movidos para cá de: { $item }
covered-now = Novos na lista, mas já cobertos por outras entradas:
covered-still = Retirados da lista, mas ainda cobertos por outras entradas:
split-from = Resultado da divisão de: { $items }
merged-from = Resultado da mesclagem de: { $items }
ranges-rewritten = Os intervalos de IP estão escritos de outra forma, mas cobrem os mesmos endereços.
row-moved = A entrada agora está em outro lugar da página.
pairs-changed = A página agrupa os hosts e os intervalos de IP de outra forma.
reference-changed = A entrada remete a outra página.
other-change = Outros detalhes da entrada mudaram.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Mostrar { $count } valor
       *[other] Mostrar todos os { $count } valores
    }
rest-values =
    { $count ->
        [one] Há mais { $count } valor que não é mostrado aqui.
       *[other] Há mais { $count } valores que não são mostrados aqui.
    }
rest = Há mais informações que não são mostradas aqui.
read-all = Ler o comunicado completo

nothing = Não há alterações que exijam alguma ação.

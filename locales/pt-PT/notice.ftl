# Notices in European Portuguese: what changed in the lists of network endpoints.
#
# Counts, lists and names come as whole phrases: they stand after a colon. A notice is a "comunicado", as an "aviso" is a
# warning.

# Joined to lists: "12 anfitriões e 3 intervalos de IP".
count-hosts =
    { $count ->
        [one] { $count } anfitrião
       *[other] { $count } anfitriões
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

title-open = { $name } – é necessário abrir: { $open }
title-open-close = { $name } – é necessário abrir: { $open }; é possível fechar: { $close }
title-close = { $name } – é possível fechar: { $close }
title-check = { $name } – é necessário verificar: { $sets }
title-info = { $name } – para informação: { $sets }
unnamed = Pontos finais de rede

# The feed of all notices.
feed-title = { $name }: alterações
feed-description = O que abrir, o que pode ser fechado e a partir de quando.

# When.
released = A versão { $version }, de { $date }, substitui a versão { $previous }.
undated = As páginas não têm data.
effective-unstated = A página não indica a data de entrada em vigor.
effective-partly = A página só indica a data de entrada em vigor para algumas das entradas.
effective-from = Em vigor a partir de { $date }.
effective-month = Em vigor a partir de { $month }.
effective-until = Em vigor até: { $date }

# Whether the page in the reader's language shows the change.
page-current = A página neste idioma já apresenta estas alterações.
page-behind =
    { $count ->
        [one] { $count } destas alterações ainda não consta da página neste idioma. Utilize os valores deste comunicado.
       *[other] { $count } destas alterações ainda não constam da página neste idioma. Utilize os valores deste comunicado.
    }
page-missing = Não existe uma página neste idioma para esta versão. Os valores provêm da página original.
item-behind = Isto ainda não consta da página neste idioma.

# Headings of groups.
open-firewall = O que abrir nas firewalls
open-proxy = O que permitir nos proxies
check-both = O que verificar nas firewalls e nos proxies
check-firewall = O que verificar nas firewalls
check-proxy = O que verificar nos proxies
check-sizes = Tamanhos de transferência alterados
close-firewall = O que pode ser fechado nas firewalls
close-proxy = O que pode ser removido dos proxies
info = Para informação

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Entrada com o ID { $id }
item-list = Entrada em «{ $list }»
item-key = Entrada { $key }
item-new = Novo: { $item }
item-gone = Já não consta da lista: { $item }
family = Em { $host }, {"{n}"} é um número de { $low } a { $high }.

# Ports of the values that follow or precede.
ports-tcp = Portas TCP: { $ports }
ports-udp = Portas UDP: { $ports }
ports-unstated = A página não indica quaisquer portas.
ports-fewer = Já não são necessários em todas as portas, mas continuam a ser necessários em algumas:

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
frequency-on-demand = a pedido
frequency-varies = variável
frequency-at-most =
    { $count ->
        [one] { $frequency }, no máximo { $count } vez
       *[other] { $frequency }, no máximo { $count } vezes
    }

keep-open = Mantenha abertos os seguintes valores, que continuam na lista:

# Values that ask for nothing.
moved-from = Movidos para aqui de: { $item }
covered-now = Novos na lista, mas já abrangidos por outras entradas:
covered-still = Retirados da lista, mas ainda abrangidos por outras entradas:
split-from = Resultado da divisão de: { $items }
merged-from = Resultado da união de: { $items }
ranges-rewritten = Os intervalos de IP estão escritos de outra forma, mas abrangem os mesmos endereços.
row-moved = A entrada está agora noutro local da página.
pairs-changed = A página agrupa os anfitriões e os intervalos de IP de outra forma.
reference-changed = A entrada remete para outra página.
other-change = Foram alterados outros detalhes da entrada.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Mostrar { $count } valor
       *[other] Mostrar todos os { $count } valores
    }
rest-values =
    { $count ->
        [one] Há mais { $count } valor que não é apresentado aqui.
       *[other] Há mais { $count } valores que não são apresentados aqui.
    }
rest = Há mais informações que não são apresentadas aqui.
read-all = Ler o comunicado completo

nothing = Não há alterações que exijam qualquer ação.

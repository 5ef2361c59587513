# Notices in Russian: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.
# Dates and months end in "г.", so no period follows them.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } хост
        [few] { $count } хоста
        [many] { $count } хостов
       *[other] { $count } хоста
    }
count-prefixes =
    { $count ->
        [one] { $count } диапазон IP-адресов
        [few] { $count } диапазона IP-адресов
        [many] { $count } диапазонов IP-адресов
       *[other] { $count } диапазона IP-адресов
    }
count-sets =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }

# The title of a notice. Counts stand after a colon, in the nominative.
title-open = { $name } — нужно открыть: { $open }
title-open-close = { $name } — нужно открыть: { $open }; можно закрыть: { $close }
title-close = { $name } — можно закрыть: { $close }
title-check = { $name } — нужно проверить: { $sets }
title-info = { $name } — к сведению: { $sets }
unnamed = Сетевые конечные точки

# The feed of all notices.
feed-title = { $name }: изменения
feed-description = Что нужно открыть, что можно закрыть и с какого времени.

# When.
released = Версия { $version } от { $date } заменяет версию { $previous }.
undated = На страницах не указана дата.
effective-unstated = На странице не указано, когда изменения вступают в силу.
effective-partly = На странице только для некоторых записей указано, когда они вступают в силу.
effective-from = Вступает в силу: { $date }
effective-month = Вступает в силу: { $month }
effective-until = Действует до (включительно): { $date }

# Whether the page in the reader's language shows the change.
page-current = В русской версии страницы эти изменения уже учтены.
page-behind =
    { $count ->
        [one] В русской версии страницы пока не учтено { $count } из этих изменений. Используйте значения из этого уведомления.
        [few] В русской версии страницы пока не учтены { $count } из этих изменений. Используйте значения из этого уведомления.
        [many] В русской версии страницы пока не учтено { $count } из этих изменений. Используйте значения из этого уведомления.
       *[other] В русской версии страницы пока не учтено { $count } из этих изменений. Используйте значения из этого уведомления.
    }
page-missing = Для этой версии нет страницы на русском языке. Значения взяты с исходной страницы.
item-behind = В русской версии страницы это пока не учтено.

# Headings of groups.
open-firewall = Открыть в брандмауэрах
open-proxy = Разрешить на прокси-серверах
check-both = Проверить в брандмауэрах и на прокси-серверах
check-firewall = Проверить в брандмауэрах
check-proxy = Проверить на прокси-серверах
check-sizes = Изменившиеся размеры загрузок
close-firewall = Можно закрыть в брандмауэрах
close-proxy = Можно удалить из настроек прокси-серверов
info = К сведению

# The heading of an entry.
item = { $label } (ID { $id })
item-id = Запись с ID { $id }
item-list = Запись в разделе «{ $list }»
item-key = Запись { $key }
item-new = Новое: { $item }
item-gone = Больше нет в списке: { $item }
family = В имени { $host } вместо {"{n}"} стоит число от { $low } до { $high }.

# Ports of the values that follow or precede.
ports-tcp = TCP-порты: { $ports }
ports-udp = UDP-порты: { $ports }
ports-unstated = На странице не указаны порты.
ports-fewer = Теперь требуется не на всех портах, но на некоторых по-прежнему требуется:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP-порты
field-ports-udp = UDP-порты
field-protocols = Протоколы
field-category = Категория
field-required = Обязательно
field-express-route = ExpressRoute
field-audience = Область применения
field-size = Размер
field-frequency = Частота
field-recommended = Рекомендуемое значение
field-service-area = Группа служб
field-id = ID
field-storage = Учётные записи хранения
value-yes = да
value-no = нет
value-unstated = не указано

# Sizes.
size = { $value } { $unit }
size-range = от { $low } до { $high }
size-typical = { $size } (обычно)
size-varies = варьируется
unit-kb = КБ
unit-mb = МБ
unit-gb = ГБ

# How often something is transferred.
frequency-once = однократно
frequency-daily = ежедневно
frequency-weekly = еженедельно
frequency-monthly = ежемесячно
frequency-on-demand = по запросу
frequency-varies = варьируется
frequency-at-most =
    { $count ->
        [one] { $frequency }, не более { $count } раза
        [few] { $frequency }, не более { $count } раз
        [many] { $frequency }, не более { $count } раз
       *[other] { $frequency }, не более { $count } раза
    }

keep-open = Оставьте открытыми следующие значения, которые по-прежнему есть в списке:

# Lists of values that ask for nothing.
moved-from = Перенесено сюда, прежнее место: { $item }
covered-now = Добавлено в список, но уже охвачено другими записями:
covered-still = Удалено из списка, но по-прежнему охвачено другими записями:
split-from = Получено разделением: { $items }
merged-from = Получено объединением: { $items }
ranges-rewritten = Диапазоны IP-адресов записаны иначе, но охватывают те же адреса.
row-moved = Запись теперь находится в другом месте страницы.
pairs-changed = Хосты и диапазоны IP-адресов сгруппированы на странице иначе.
reference-changed = Запись ссылается на другую страницу.
other-change = Изменились другие сведения в записи.

# Long lists and limits of size. [one] is also for 21, 31, ….
show-values =
    { $count ->
        [one] Показать { $count } значение
        [few] Показать все { $count } значения
        [many] Показать все { $count } значений
       *[other] Показать { $count } значения
    }
rest-values =
    { $count ->
        [one] Здесь не показано ещё { $count } значение.
        [few] Здесь не показаны ещё { $count } значения.
        [many] Здесь не показано ещё { $count } значений.
       *[other] Здесь не показано ещё { $count } значения.
    }
rest = Остальное здесь не показано.
read-all = Читать уведомление полностью

# A notice without anything in it.
nothing = Нет изменений, требующих каких-либо действий.

# The pages of a published list of network endpoints, in Russian.
# Dates end in "г.", so no period follows them.

## The page as a whole

site-title = { $name }: сетевые конечные точки
site-lead = Хосты, диапазоны IP-адресов и порты, которые нужно разрешить согласно документации. Экземпляр: { $instance }.
site-version = Версия { $version } от { $date }
site-version-undated = Версия { $version }
skip = Перейти к содержимому
sections = На этой странице
languages-menu = Язык
no-script = Для проверки, фильтрации и сравнения нужен JavaScript. Всё остальное работает и без него.
no-release = Пока ничего не опубликовано.
footer = Значения взяты с исходной страницы, из переводов — только тексты.

## Looking up what is covered

lookup = Проверка по списку
lookup-lead = Вставьте хост, IP-адрес, диапазон IP-адресов или ссылку, чтобы узнать, какие записи их разрешают.
lookup-label = Хост, IP-адрес, диапазон IP-адресов или ссылка
lookup-button = Проверить
lookup-covered = Список охватывает { $value }.
lookup-partly = Список охватывает { $value } лишь частично.
# What replaces the placeholder may be a part of the value only.
lookup-filled = Список охватывает { $value }, если подставить вместо заполнителя соответствующее значение.
lookup-inside = Список не охватывает { $value } целиком, но охватывает отдельные части.
lookup-not-covered = Список не охватывает { $value }.
lookup-unreadable = Это не хост, не IP-адрес, не диапазон IP-адресов и не ссылка: { $value }
lookup-zone = Адрес с зоной проверить нельзя. Уберите знак % и всё, что стоит после него: { $value }
lookup-covered-parts = Охваченные части
lookup-open-parts = Неохваченные части
lookup-nearest = Наиболее похожие записи
lookup-hits =
    { $count ->
        [one] { $count } подходящее значение
        [few] { $count } подходящих значения
        [many] { $count } подходящих значений
       *[other] { $count } подходящего значения
    }
# How an entry lets it through, in a column of a table.
how-exactly = то же значение
how-covering = охватывает проверяемое значение
how-filled = охватывает проверяемое значение после замены заполнителя
how-inside = часть проверяемого значения

## The table of endpoints

endpoints = Конечные точки
release-label = Версия
filter-label = Фильтр
filter-hint = Слова, хосты, диапазоны IP-адресов, порты или ID
filter-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
area-none = Прочее
fallback = Описания, для которых нет перевода, приведены на языке исходной страницы.
column-id = ID
column-purpose = Назначение
column-hosts = Хосты
column-ranges = Диапазоны IP-адресов
column-ports = Порты
value-none = нет
ports-any = Порты: { $ports }
required = Обязательно
optional = Необязательно
category = Категория: { $category }
# [one] is also for 21, 31, ….
more-hosts =
    { $count ->
        [one] Показать { $count } хост
        [few] Показать все { $count } хоста
        [many] Показать все { $count } хостов
       *[other] Показать { $count } хоста
    }
more-ranges =
    { $count ->
        [one] Показать { $count } диапазон IP-адресов
        [few] Показать все { $count } диапазона IP-адресов
        [many] Показать все { $count } диапазонов IP-адресов
       *[other] Показать { $count } диапазона IP-адресов
    }

# Buttons that copy a list, and what is said after it.
copy = Копировать
copy-of-hosts = Копировать хосты: { $what }
copy-of-ranges = Копировать диапазоны IP-адресов: { $what }
copied =
    { $count ->
        [one] Скопировано { $count } значение.
        [few] Скопировано { $count } значения.
        [many] Скопировано { $count } значений.
       *[other] Скопировано { $count } значения.
    }
copy-failed = Браузер не разрешил копирование. Выделите значения и скопируйте их вручную.
load-failed = Не удалось загрузить данные версии { $version }.

## Comparing two versions

compare = Сравнение двух версий
compare-lead = Что нужно открыть и что можно закрыть при переходе с одной версии на другую. То, что по-прежнему охвачено другой записью, не показывается.
compare-from = С версии
compare-to = На версию
compare-button = Сравнить
compare-open = Нужно открыть
compare-close = Можно закрыть
compare-nothing-open = Открывать ничего не нужно.
compare-nothing-close = Закрывать нечего.
compare-ports = Изменившиеся порты
compare-ports-none = Порты не изменились ни в одной записи.
column-before = Было
column-after = Стало

## Notices

notices = Последние изменения
notices-none = Уведомлений пока нет.
feed-atom = Лента Atom
feed-json = Лента JSON

## Languages

languages = Языки
languages-lead = Неверные значения отличаются от исходной страницы, с которой сделан перевод. Недостающие изменения появились на исходной странице позже.
column-language = Язык
column-wrong = Неверные значения
column-warnings = Предупреждения
column-stale = Недостающие изменения
column-behind = Отставание в днях
column-feeds = Ленты
source-page = исходная страница
no-page = нет страницы
behind-unknown = неизвестно

## Downloads

downloads = Загрузки
downloads-lead = Все файлы пригодны и для обработки программами. Их адреса не меняются.
download-latest = Последняя версия (JSON)
download-versions = Все версии (JSON)
download-changes = Изменения (JSON)
download-list = Списки для брандмауэров, прокси-серверов и скриптов
download-checksums = Контрольные суммы всех файлов (SHA-256)
download-other = Другие файлы

## The choice of a language

choose = Выберите язык

# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = идентификатор этой строки в оригинале — { $expected }, а не { $actual }
    .counterpart = идентификатор в оригинале
bilingual-residue = рядом с переводом остался текст оригинала
    .counterpart = ячейка в оригинале
broken-break = перевод строки записан как { $actual }, а в оригинале — как { $expected }
    .counterpart = ячейка в оригинале
broken-table-blank-line = пустая строка разрывает таблицу на две части
broken-table-block = строка начинается как заголовок или элемент списка и обрывает таблицу
broken-table-delimiter = в строке-разделителе другое число ячеек, чем в шапке таблицы
broken-table-glued-text = абзац стоит сразу под таблицей и становится её строкой
broken-table-header = шапка таблицы пуста, а её место занимает первая строка содержимого
broken-table-lone-pipe = в таблице есть строка из одной вертикальной черты
broken-table-nesting = слишком глубокая вложенность элементов; начиная с этого места прочитан только их текст
broken-table-row = строка таблицы разорвана на две
broken-table-spans = объединённые ячейки охватывают слишком много строк и столбцов; дальнейшие объединения считаются одной ячейкой
broken-table-stray-rows = строки без шапки; прочитаны как часть предыдущей таблицы
category-mismatch = категория этой строки в оригинале — { $expected }, а не { $actual }
    .counterpart = категория в оригинале
changed-link = ссылка ведёт на { $actual }, а в оригинале — на { $expected }
    .counterpart = ссылка в оригинале
changed-link-added = в оригинале здесь нет ссылки на { $actual }
    .counterpart = это место в оригинале
changed-link-missing = здесь нет ссылки на { $expected }
    .counterpart = ссылка в оригинале
changed-order =
    { $rows ->
        [1] эта строка стоит не там, где в оригинале
        [one] { $rows } строка стоит не в том порядке, что в оригинале; это первая из них
        [few] { $rows } строки стоят не в том порядке, что в оригинале; это первая из них
        [many] { $rows } строк стоят не в том порядке, что в оригинале; это первая из них
       *[other] { $rows } строки стоят не в том порядке, что в оригинале; это первая из них
    }
    .counterpart = строка в оригинале
confusable-character = в имени хоста { $host } есть буква, лишь похожая на латинскую
consensus-outlier = в большинстве языковых версий ({ $agreeing } из { $of }) здесь { $value }, а не { $actual }
consensus-outlier-missing = в большинстве языковых версий ({ $agreeing } из { $of }) в этой строке есть { $value }
consensus-outlier-only = в большинстве языковых версий ({ $agreeing } из { $of }) в этой строке нет значения { $value }
consensus-outlier-only-row = в большинстве языковых версий ({ $agreeing } из { $of }) этой строки нет
consensus-outlier-row = в большинстве языковых версий ({ $agreeing } из { $of }) здесь есть строка, которой нет в этой версии
date-mismatch = дата в оригинале — { $expected }, а не { $actual }
    .counterpart = дата в оригинале
duplicate-address = адрес указан дважды: { $text }
    .label = впервые указан здесь
duplicate-host = хост указан дважды: { $host }
    .label = впервые указан здесь
empty-cell = ячейка пуста, а в оригинале здесь текст: { $text }
    .counterpart = ячейка в оригинале
exchanged-cells =
    { $kind ->
        [hosts] хосты этой строки поменялись местами с хостами другой строки: { $text }
        [addresses] адреса этой строки поменялись местами с адресами другой строки: { $text }
        [ports] порты этой строки поменялись местами с портами другой строки: { $text }
       *[values] значения этой строки поменялись местами со значениями другой строки: { $text }
    }
    .label = другая строка
    .counterpart = строка в оригинале
extra-address = в этой строке оригинала нет адреса { $prefix }
    .counterpart = строка в оригинале
extra-host = в этой строке оригинала нет хоста { $host }
    .counterpart = строка в оригинале
extra-row = в оригинале нет такой строки
    .counterpart = в оригинале дальше идёт следующая строка
extra-text = в оригинале здесь нет такого примечания: { $text }
    .counterpart = значения в оригинале
foreign-dot = в имени хоста { $host } стоит точка из другой письменности
frequency-mismatch = частота в оригинале — { $expected }, а не { $actual }
    .counterpart = частота в оригинале
front-matter = блок метаданных не является корректным YAML и прочитан построчно: { $reason }
front-matter-unclosed = нет строки, закрывающей блок метаданных
glued-hosts =
    { $hosts ->
        [2] два хоста без разделителя: { $text }
        [one] { $hosts } хост без разделителя: { $text }
        [few] { $hosts } хоста без разделителя: { $text }
        [many] { $hosts } хостов без разделителя: { $text }
       *[other] { $hosts } хоста без разделителя: { $text }
    }
glued-hosts-single = хост и другой текст без разделителя: { $text }
host-bits-set = в { $prefix } установлены биты за пределами длины префикса; сеть — { $network }
host-case = другой регистр букв: хост в оригинале — { $expected }, а не { $actual }
    .counterpart = хост в оригинале
include-cycle = включение { $target } ведёт обратно к файлу, в котором оно находится
include-mismatch = включаемый файл в оригинале — { $expected }, а не { $actual }
    .counterpart = включение в оригинале
include-mismatch-extra = оригинал не включает файл { $actual }
include-mismatch-missing = страница не включает файл { $expected }, хотя оригинал его включает
    .counterpart = включение в оригинале
inconsistent-term = в других местах страницы это переведено иначе: { $usual }
    .label = перевод в другом месте
    .counterpart = ячейка в оригинале
invalid-address = { $text } похоже на адрес, но адресом не является
invalid-host = в имени хоста { $host } есть пробел
invalid-ignore-date = { $date } не является датой; пишите в виде 2027-01-31
invalid-ignore-meant = нет проверки { $name }; похожее имя: { $meant }
invalid-ignore-no-check = в этой директиве игнорирования не указана проверка
invalid-ignore-no-reason = в этой директиве игнорирования не указана причина, поэтому она не действует; причина пишется после двоеточия
invalid-ignore-unknown = нет проверки { $name }
invalid-ignore-word = { $word } не является директивой игнорирования; есть tafel-ignore и tafel-ignore-file
invalid-port = { $text } не является ни портом, ни диапазоном портов
invisible-character = в имени хоста { $host } есть невидимый символ
leading-dot-host = имя хоста { $host } начинается с точки
leaked-placeholder = в имени хоста { $host } остался заполнитель системы перевода
leaked-placeholder-text = на странице остался заполнитель системы перевода
link-locale = ссылка ведёт на страницу языковой версии { $locale }
    .counterpart = ссылка в оригинале
locale-metadata = языковая версия в блоке метаданных — { $actual }, а по расположению страницы — { $expected }
lost-anchor = нет якоря { $anchor }
    .counterpart = якорь в оригинале
lost-anchor-changed = якорь в оригинале — { $anchor }, а не { $actual }
    .counterpart = якорь в оригинале
lost-code-span = { $value } в оригинале оформлено как код, а здесь нет
    .counterpart = значение в оригинале
lost-code-span-open = незакрытый обратный апостроф
    .counterpart = текст в оригинале
lost-escape = Markdown считает это разметкой, поэтому на опубликованной странице этого не будет видно
    .counterpart = ячейка в оригинале
lost-wildcard = хост в оригинале — { $expected }, а не { $actual }
    .counterpart = хост в оригинале
lost-wildcard-detached = в имени хоста { $host } после подстановочного знака стоит пробел
mangled-host = хост в оригинале — { $expected }, а не { $actual }
    .counterpart = хост в оригинале
missing-address = в этой строке нет адреса из оригинала: { $expected }
    .counterpart = в оригинале указан здесь
missing-address-changed = в оригинале здесь { $expected }, а не { $actual }
    .counterpart = префикс в оригинале
missing-host = в этой строке нет хоста из оригинала: { $host }
    .counterpart = в оригинале указан здесь
missing-note = здесь нет примечания из оригинала: { $text }
    .counterpart = примечание в оригинале
missing-row = здесь нет строки из оригинала: { $text }
    .counterpart = отсутствует в переводе
missing-row-alike = здесь нет одной из нескольких строк оригинала с одинаковыми значениями: { $text }
    .counterpart = отсутствует в переводе
missing-table = здесь нет таблицы или списка из оригинала: { $text }
    .counterpart = отсутствует в переводе
missing-table-unread = из этой таблицы не удалось прочитать ни одного значения; в оригинале: { $text }
    .counterpart = таблица в оригинале
number-in-prose = в оригинале здесь { $expected }, а не { $actual }
    .counterpart = ячейка в оригинале
number-style = другие размеры на странице записаны в виде { $expected }, а не { $actual }
    .counterpart = ячейка в оригинале
pattern-range-mismatch = номера хоста { $host } в оригинале — { $expected }, а не { $actual }
    .counterpart = хост в оригинале
port-logic-flipped =
    { $expected ->
        [all] в оригинале указаны все эти порты, а не любой из них
       *[any] в оригинале указан любой из этих портов, а не все
    }
    .counterpart = порты в оригинале
port-mismatch =
    { $actual ->
        [none] в этой строке нет портов; порты в оригинале: { $expected }
       *[other]
            { $expected ->
                [none] в этой строке оригинала нет портов, а здесь есть: { $actual }
               *[other] порты этой строки в оригинале — { $expected }, а не { $actual }
            }
    }
    .counterpart = порты в оригинале
protocol-mismatch =
    { $actual ->
        [none] в этой строке не указан протокол; в оригинале это { $expected }
       *[other] протоколы этой строки в оригинале — { $expected }, а не { $actual }
    }
    .counterpart = протоколы в оригинале
required-mismatch =
    { $expected ->
        [required] эта строка в оригинале обязательная, а не необязательная
       *[optional] эта строка в оригинале необязательная, а не обязательная
    }
    .counterpart = это слово в оригинале
self-contradiction-id = идентификатор { $id } есть и у другой строки с другими значениями
    .label = впервые используется здесь
self-contradiction-list = { $prefix } есть в этом списке, но нет ни в одной строке
self-contradiction-row = { $prefix } есть в этой строке, но нет в списке, который её повторяет
    .label = этот список
shifted-column = { $text } стоит не в том столбце, что в оригинале
    .counterpart = ячейка в оригинале
size-mismatch = размер в оригинале — { $expected }, а не { $actual }
    .counterpart = размер в оригинале
split-row = значения одной строки или одного списка оригинала разнесены здесь по нескольким строкам или спискам: { $rows }
    .counterpart = строка или список в оригинале
split-row-joined = значения нескольких строк или списков оригинала ({ $rows }) объединены здесь
    .counterpart = первая из этих строк или списков в оригинале
split-row-table = эта строка стоит не в той таблице или не в том списке, что в оригинале
    .counterpart = строка в оригинале
stale-endpoints = эта строка изменилась в оригинале после перевода: { $went } → { $came }
stale-endpoints-added = в эту строку оригинала после перевода добавлено: { $came }
stale-endpoints-removed = из этой строки оригинала после перевода удалено: { $went }
stale-endpoints-row-added = в оригинале после перевода здесь добавлена строка: { $came }
stale-endpoints-row-removed = этой строки в оригинале больше нет: { $went }
stale-endpoints-table-added =
    { $rows ->
        [1] в оригинале после перевода здесь добавлена таблица или список из одной строки: { $came }
        [one] в оригинале после перевода здесь добавлена таблица или список из { $rows } строки: { $came }
       *[other] в оригинале после перевода здесь добавлена таблица или список из { $rows } строк: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [1] этой таблицы или этого списка из одной строки в оригинале больше нет: { $went }
        [one] этой таблицы или этого списка из { $rows } строки в оригинале больше нет: { $went }
       *[other] этой таблицы или этого списка из { $rows } строк в оригинале больше нет: { $went }
    }
surplus-cells = в строке больше ячеек, чем в шапке; на опубликованной странице этой ячейки не будет
suspicious-address =
    { $use ->
        [documentation] { $prefix } зарезервирован для примеров
        [link-local] { $prefix } — локальный адрес канала
        [loopback] { $prefix } — адрес замыкания на себя
        [multicast] { $prefix } — адрес многоадресной рассылки
        [private] { $prefix } — адрес частных сетей
        [too-short] { $prefix } — гораздо больший диапазон, чем нужно одной службе
       *[reserved] { $prefix } зарезервирован
    }
translated-placeholder = хост в оригинале — { $expected }, а не { $actual }
    .counterpart = хост в оригинале
translated-term = { $term } не переводится, но здесь отсутствует
    .counterpart = ячейка в оригинале
unclosed-construct =
    { $construct ->
        [code-fence] не закрыт блок кода
        [comment] не закрыт комментарий
        [html-table] не закрыта таблица HTML
       *[side-by-side] не закрыт элемент span с параллельным текстом на двух языках
    }
unit-mismatch = другая единица: размер в оригинале — { $expected }, а не { $actual }
    .counterpart = размер в оригинале
unlisted-host = хоста { $host } нет ни в одном сводном списке страницы
unlisted-host-list = хост { $host } есть в этом списке, но нет ни в таблицах, ни в других списках страницы
unresolved-include = файл { $target } не найден
unresolved-include-depth = файл { $target } не прочитан: включения вложены слишком глубоко, или их слишком много
unresolved-include-outside = файл { $target } не прочитан: он находится вне набора документации
unresolved-include-unreadable = не удаётся прочитать файл { $target }: { $reason }
untranslated-cell = текст совпадает с оригиналом и не переведён
    .counterpart = ячейка в оригинале
untranslated-cell-reworded = текст на языке оригинала
    .counterpart = ячейка в оригинале
unused-ignore = здесь нечего игнорировать для проверки { $check }
unused-ignore-past = срок действия этой директивы игнорирования истёк: { $date }
wrong-language-cell = текст не на языке страницы: { $language }
    .counterpart = ячейка в оригинале
wrong-language-cell-page = язык страницы не тот, что указан в блоке метаданных или в пути (ячеек: { $cells }): { $language }
    .counterpart = ячейка в оригинале
wrong-language-cell-script = текст написан письменностью, которой нет в языке страницы: { $language }
    .counterpart = ячейка в оригинале

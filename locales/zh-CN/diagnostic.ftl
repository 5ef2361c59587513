# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = 此行的 ID 在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的 ID
bilingual-residue = 译文旁边残留了原文
    .counterpart = 原文中的单元格
broken-break = 换行符在原文中写作 { $expected }，此处写作 { $actual }
    .counterpart = 原文中的单元格
broken-table-blank-line = 空行把表格分成了两段
broken-table-block = 此行的开头像标题或列表项，表格在此处中断
broken-table-delimiter = 分隔行与表头的单元格数不同
broken-table-glued-text = 段落紧跟在表格下方，会被当作表格的一行
broken-table-header = 表头为空，正文的第一行才是表头
broken-table-lone-pipe = 表格中有一行只含一个竖线
broken-table-nesting = 元素嵌套超出可读取的深度，从此处起只读取文本
broken-table-row = 表格的一行断成了两行
broken-table-spans = 合并单元格超出可读取的行数和列数，后续合并按一个单元格处理
broken-table-stray-rows = 这些行没有表头，已作为前一个表格的一部分读取
category-mismatch = 此行的类别在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的类别
changed-link = 链接在原文中指向 { $expected }，此处指向 { $actual }
    .counterpart = 原文中的链接
changed-link-added = 原文此处没有指向 { $actual } 的链接
    .counterpart = 原文中的对应位置
changed-link-missing = 此处缺少指向 { $expected } 的链接
    .counterpart = 原文中的链接
changed-order =
    { $rows ->
        [1] 此行的位置与原文不同
       *[other] 有 { $rows } 行的顺序与原文不同，此为第一行
    }
    .counterpart = 原文中的行
confusable-character = 主机 { $host } 中有形似拉丁字母的其他字母
consensus-outlier = { $of } 个语言版本中有 { $agreeing } 个此处为 { $value }，而不是 { $actual }
consensus-outlier-missing = { $of } 个语言版本中有 { $agreeing } 个在此行列出了 { $value }
consensus-outlier-only = { $of } 个语言版本中有 { $agreeing } 个未在此行列出 { $value }
consensus-outlier-only-row = { $of } 个语言版本中有 { $agreeing } 个没有此行
consensus-outlier-row = { $of } 个语言版本中有 { $agreeing } 个在此处有一行，而此版本没有
date-mismatch = 日期在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的日期
duplicate-address = { $text } 重复列出
    .label = 首次列出的位置
duplicate-host = { $host } 重复列出
    .label = 首次列出的位置
empty-cell = 单元格为空，原文此处为：{ $text }
    .counterpart = 原文中的单元格
exchanged-cells =
    { $kind ->
        [hosts] 此行的主机与另一行的主机互换了：{ $text }
        [addresses] 此行的地址与另一行的地址互换了：{ $text }
        [ports] 此行的端口与另一行的端口互换了：{ $text }
       *[values] 此行的值与另一行的值互换了：{ $text }
    }
    .label = 互换的另一行
    .counterpart = 原文中的行
extra-address = 原文的此行中没有 { $prefix }
    .counterpart = 原文中的行
extra-host = 原文的此行中没有 { $host }
    .counterpart = 原文中的行
extra-row = 原文中没有此行
    .counterpart = 原文在此之后接下一行
extra-text = 原文此处没有这条备注：{ $text }
    .counterpart = 原文中的值
foreign-dot = 主机 { $host } 中有其他文字体系的点号
frequency-mismatch = 频率在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的频率
front-matter = 元数据块不是有效的 YAML，已逐行读取：{ $reason }
front-matter-unclosed = 元数据块缺少结束行
glued-hosts = { $hosts } 个主机之间没有分隔符：{ $text }
glued-hosts-single = 主机与其他内容之间没有分隔符：{ $text }
host-bits-set = { $prefix } 在前缀长度之外设置了位，对应的网络为 { $network }
host-case = 主机的大小写在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的主机
include-cycle = { $target } 的包含形成循环，又回到包含它的文件
include-mismatch = 原文包含的是 { $expected }，此处包含的是 { $actual }
    .counterpart = 原文中的包含项
include-mismatch-extra = 原文没有包含 { $actual }
include-mismatch-missing = 原文包含 { $expected }，而此页面没有包含
    .counterpart = 原文中的包含项
inconsistent-term = 与此页面其他位置的译法不一致，其他位置译为：{ $usual }
    .label = 其他位置的译法
    .counterpart = 原文中的单元格
invalid-address = { $text } 形似地址，但不是有效地址
invalid-host = 主机 { $host } 中有空格
invalid-ignore-date = { $date } 不是有效日期，请采用 2027-01-31 这样的格式
invalid-ignore-meant = 没有名为 { $name } 的检查，相近的检查为 { $meant }
invalid-ignore-no-check = 此忽略注释未指明检查
invalid-ignore-no-reason = 此忽略注释没有给出理由，因此不起作用；理由写在冒号之后
invalid-ignore-unknown = 没有名为 { $name } 的检查
invalid-ignore-word = { $word } 不是忽略注释的关键字，可用的关键字为 tafel-ignore 和 tafel-ignore-file
invalid-port = { $text } 不是端口，也不是端口范围
invisible-character = 主机 { $host } 中有不可见字符
leading-dot-host = 主机 { $host } 以点号开头
leaked-placeholder = 主机 { $host } 中残留了翻译系统的占位符
leaked-placeholder-text = 页面中残留了翻译系统的占位符
link-locale = 链接指向 { $locale } 的页面
    .counterpart = 原文中的链接
locale-metadata = 元数据块中的语言版本为 { $actual }，而页面所在位置对应 { $expected }
lost-anchor = 缺少锚点 { $anchor }
    .counterpart = 原文中的锚点
lost-anchor-changed = 锚点在原文中为 { $anchor }，此处为 { $actual }
    .counterpart = 原文中的锚点
lost-code-span = { $value } 在原文中是代码，此处不是
    .counterpart = 原文中的值
lost-code-span-open = 有未闭合的反引号
    .counterpart = 原文中的文本
lost-escape = 会被 Markdown 当作标记，不会显示在发布的页面上
    .counterpart = 原文中的单元格
lost-wildcard = 主机在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的主机
lost-wildcard-detached = 主机 { $host } 的通配符后面有空格
mangled-host = 主机在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的主机
missing-address = 缺少原文此行中的 { $expected }
    .counterpart = 原文中列出的位置
missing-address-changed = 原文此处为 { $expected }，而不是 { $actual }
    .counterpart = 原文中的前缀
missing-host = 缺少原文此行中的 { $host }
    .counterpart = 原文中列出的位置
missing-note = 此处缺少原文中的备注：{ $text }
    .counterpart = 原文中的备注
missing-row = 此处缺少原文中的一行：{ $text }
    .counterpart = 译文中缺少
missing-row-alike = 原文中有多行的值相同，此处缺少其中一行：{ $text }
    .counterpart = 译文中缺少
missing-table = 此处缺少原文中的表格或列表：{ $text }
    .counterpart = 译文中缺少
missing-table-unread = 无法读取此表格中的任何值；原文：{ $text }
    .counterpart = 原文中的表格
number-in-prose = 原文此处为 { $expected }，而不是 { $actual }
    .counterpart = 原文中的单元格
number-style = 此页面其他大小的写法类似 { $expected }，此处写作 { $actual }
    .counterpart = 原文中的单元格
pattern-range-mismatch = { $host } 的编号在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的主机
port-logic-flipped =
    { $expected ->
        [all] 原文要求全部这些端口，而不是其中任意一个
       *[any] 原文要求其中任意一个端口，而不是全部
    }
    .counterpart = 原文中的端口
port-mismatch =
    { $actual ->
        [none] 此行没有端口，原文中为 { $expected }
       *[other]
            { $expected ->
                [none] 此行在原文中没有端口，此处为 { $actual }
               *[other] 此行的端口在原文中为 { $expected }，此处为 { $actual }
            }
    }
    .counterpart = 原文中的端口
protocol-mismatch =
    { $actual ->
        [none] 此行没有指明协议，原文中为 { $expected }
       *[other] 此行的协议在原文中为 { $expected }，此处为 { $actual }
    }
    .counterpart = 原文中的协议
required-mismatch =
    { $expected ->
        [required] 此行在原文中为必需，而不是可选
       *[optional] 此行在原文中为可选，而不是必需
    }
    .counterpart = 原文中的对应词
self-contradiction-id = ID { $id } 又用于另一个值不同的行
    .label = 首次使用的位置
self-contradiction-list = { $prefix } 在此列表中，但不在任何行中
self-contradiction-row = { $prefix } 在此行中，但不在重复列出此行内容的列表中
    .label = 该列表
shifted-column = { $text } 所在的列与原文不同
    .counterpart = 原文中的单元格
size-mismatch = 大小在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的大小
split-row = 原文中一行或一个列表的值，此处分散在 { $rows } 个行或列表中
    .counterpart = 原文中的行或列表
split-row-joined = 原文中 { $rows } 个行或列表的值，此处合并成了一个
    .counterpart = 其中第一个在原文中的位置
split-row-table = 此行所在的表格或列表与原文不同
    .counterpart = 原文中的行
stale-endpoints = 翻译之后原文更改了此行：{ $went } → { $came }
stale-endpoints-added = 翻译之后原文在此行添加了：{ $came }
stale-endpoints-removed = 翻译之后原文从此行删除了：{ $went }
stale-endpoints-row-added = 翻译之后原文在此处添加了一行：{ $came }
stale-endpoints-row-removed = 原文中已没有此行：{ $went }
stale-endpoints-table-added = 翻译之后原文在此处添加了含 { $rows } 行的表格或列表：{ $came }
stale-endpoints-table-removed = 原文中已没有这个含 { $rows } 行的表格或列表：{ $went }
surplus-cells = 此行的单元格比表头多，发布的页面不显示此单元格
suspicious-address =
    { $use ->
        [documentation] { $prefix } 保留用于示例
        [link-local] { $prefix } 是链路本地地址
        [loopback] { $prefix } 是环回地址
        [multicast] { $prefix } 是多播地址
        [private] { $prefix } 是专用网络地址
        [too-short] { $prefix } 的范围远远超出单个服务所需
       *[reserved] { $prefix } 是保留地址
    }
translated-placeholder = 主机在原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的主机
translated-term = { $term } 不应翻译，此处却没有
    .counterpart = 原文中的单元格
unclosed-construct =
    { $construct ->
        [code-fence] 代码围栏未闭合
        [comment] 注释未闭合
        [html-table] HTML 表格未闭合
       *[side-by-side] 双语对照的 span 未闭合
    }
unit-mismatch = 大小的单位不同：原文中为 { $expected }，此处为 { $actual }
    .counterpart = 原文中的大小
unlisted-host = { $host } 不在此页面的任何合并列表中
unlisted-host-list = { $host } 在此列表中，但不在此页面的表格或其他列表中
unresolved-include = 找不到 { $target }
unresolved-include-depth = 未读取 { $target }：包含的嵌套过深或数量过多
unresolved-include-outside = 未读取 { $target }：位于文档集之外
unresolved-include-unreadable = 无法读取 { $target }：{ $reason }
untranslated-cell = 与原文相同，未翻译
    .counterpart = 原文中的单元格
untranslated-cell-reworded = 使用了原文的语言
    .counterpart = 原文中的单元格
unused-ignore = 此处没有可忽略的 { $check }
unused-ignore-past = 此忽略注释的期限 { $date } 已过
wrong-language-cell = 语言与页面不同：{ $language }
    .counterpart = 原文中的单元格
wrong-language-cell-page = 页面有 { $cells } 个单元格的语言与元数据块或路径指明的语言不同：{ $language }
    .counterpart = 原文中的单元格
wrong-language-cell-script = 使用了页面语言不采用的文字体系：{ $language }
    .counterpart = 原文中的单元格

# The pages of a published list of network endpoints in Simplified Chinese. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }：网络终结点
site-lead = 按文档所列需要放行的主机、IP 地址范围和端口。实例：{ $instance }
site-version = 版本 { $version }（{ $date }）
site-version-undated = 版本 { $version }
skip = 跳转到主要内容
sections = 本页内容
languages-menu = 语言
no-script = 查询、筛选和比较功能需要 JavaScript，其他内容不受影响。
no-release = 尚未发布任何版本。
footer = 值均来自原文页面，译文仅提供文字说明。

## Looking up what is covered

lookup = 查询是否已涵盖
lookup-lead = 粘贴主机、IP 地址、IP 地址范围或链接，查看哪些条目会将其放行。
lookup-label = 主机、IP 地址、IP 地址范围或链接
lookup-button = 查询
lookup-covered = 列表涵盖 { $value }。
lookup-partly = 列表仅涵盖 { $value } 的一部分。
lookup-filled = 将占位符替换为实际值后，列表即涵盖 { $value }。
lookup-inside = 列表未涵盖整个 { $value }，只涵盖其中的部分内容。
lookup-not-covered = 列表未涵盖 { $value }。
lookup-unreadable = 不是主机、IP 地址、IP 地址范围或链接：{ $value }
lookup-zone = 无法查询带区域标识的地址。请去掉 % 及其后面的部分：{ $value }
lookup-covered-parts = 已涵盖的部分
lookup-open-parts = 未涵盖的部分
lookup-nearest = 最相似的条目
lookup-hits =
    { $count ->
       *[other] { $count } 个匹配的值
    }
# How an entry lets it through, in a column of a table.
how-exactly = 值相同
how-covering = 涵盖所查询的值
how-filled = 替换占位符后涵盖
how-inside = 所查询的值的一部分

## The table of endpoints

endpoints = 终结点
release-label = 版本
filter-label = 筛选
filter-hint = 字词、主机、IP 地址范围、端口或 ID
filter-count =
    { $count ->
       *[other] { $count } 个条目
    }
area-none = 其他
fallback = 没有译文的说明以原文页面的语言显示。
column-id = ID
column-purpose = 用途
column-hosts = 主机
column-ranges = IP 地址范围
column-ports = 端口
value-none = 无
ports-any = 端口：{ $ports }
required = 必需
optional = 可选
category = 类别：{ $category }
more-hosts =
    { $count ->
       *[other] 显示全部 { $count } 个主机
    }
more-ranges =
    { $count ->
       *[other] 显示全部 { $count } 个 IP 地址范围
    }

# Buttons that copy a list.
copy = 复制
copy-of-hosts = 复制主机：{ $what }
copy-of-ranges = 复制 IP 地址范围：{ $what }
copied =
    { $count ->
       *[other] 已复制 { $count } 个值。
    }
copy-failed = 浏览器不允许复制。请选择这些值并手动复制。
load-failed = 无法加载版本 { $version } 的数据。

## Comparing two versions

compare = 比较两个版本
compare-lead = 显示从一个版本转到另一个版本时需要放行和可以取消放行的内容，其他条目已涵盖的内容不列出。
compare-from = 起始版本
compare-to = 目标版本
compare-button = 比较
compare-open = 需放行
compare-close = 可取消放行
compare-nothing-open = 没有需要放行的内容。
compare-nothing-close = 没有可以取消放行的内容。
compare-ports = 端口更改
compare-ports-none = 没有端口发生更改的条目。
column-before = 更改前
column-after = 更改后

## Notices

notices = 最近的更改
notices-none = 尚无公告。
feed-atom = Atom 订阅源
feed-json = JSON 订阅源

## Languages

languages = 语言
languages-lead = “错误的值”是指与翻译时所依据的原文页面不同的值；“未反映的更改”是指翻译之后原文页面所做的更改。
column-language = 语言
column-wrong = 错误的值
column-warnings = 警告
column-stale = 未反映的更改
column-behind = 落后天数
column-feeds = 订阅源
source-page = 原文页面
no-page = 无页面
behind-unknown = 未知

## Downloads

downloads = 下载
downloads-lead = 所有文件也可供程序读取，其地址不会改变。
download-latest = 最新版本（JSON）
download-versions = 所有版本（JSON）
download-changes = 更改（JSON）
download-list = 用于防火墙、代理服务器和脚本的列表
download-checksums = 所有文件的校验和（SHA-256）
download-other = 其他文件

## The choice of a language

choose = 选择语言

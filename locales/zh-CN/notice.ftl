# Notices in Simplified Chinese: what changed in the lists of network endpoints.

# Joined to lists: "12 个主机和 3 个 IP 地址范围".
count-hosts =
    { $count ->
       *[other] { $count } 个主机
    }
count-prefixes =
    { $count ->
       *[other] { $count } 个 IP 地址范围
    }
count-sets =
    { $count ->
       *[other] { $count } 个条目
    }

# The title of a notice.
title-open = { $name } – 需放行：{ $open }
title-open-close = { $name } – 需放行：{ $open }；可取消放行：{ $close }
title-close = { $name } – 可取消放行：{ $close }
title-check = { $name } – 需检查：{ $sets }
title-info = { $name } – 参考信息：{ $sets }
unnamed = 网络终结点

# The feed of all notices.
feed-title = { $name }：更改
feed-description = 需要放行哪些内容，可以取消放行哪些内容，以及何时生效。

# When.
released = 版本 { $version }（{ $date }）取代版本 { $previous }。
undated = 页面未注明日期。
effective-unstated = 页面未注明生效日期。
effective-partly = 页面仅注明了部分条目的生效日期。
effective-from = 生效日期：{ $date }
effective-month = 生效月份：{ $month }
effective-until = 有效期至：{ $date }

# Whether the page in the reader's language shows the change.
page-current = 此语言的页面已反映这些更改。
page-behind =
    { $count ->
       *[other] 此语言的页面尚未反映其中 { $count } 处更改，请使用本公告中的值。
    }
page-missing = 此语言没有此版本的页面。公告中的值来自原文页面。
item-behind = 此语言的页面尚未反映此更改。

# Headings of groups.
open-firewall = 需在防火墙中放行
open-proxy = 需在代理服务器中允许
check-both = 需在防火墙和代理服务器中检查
check-firewall = 需在防火墙中检查
check-proxy = 需在代理服务器中检查
check-sizes = 下载大小的更改
close-firewall = 可在防火墙中取消放行
close-proxy = 可从代理服务器中移除
info = 参考信息

# The heading of an entry.
item = { $label }（ID { $id }）
item-id = ID 为 { $id } 的条目
item-list = “{ $list }”下的条目
item-key = 条目 { $key }
item-new = 新增：{ $item }
item-gone = 不再列出：{ $item }
family = { $host } 中的 {"{n}"} 是从 { $low } 到 { $high } 的编号。

# Ports of the values that follow or precede.
ports-tcp = TCP 端口：{ $ports }
ports-udp = UDP 端口：{ $ports }
ports-unstated = 页面未注明端口。
ports-fewer = 不再需要放行所有端口，仅部分端口仍需放行：

# What something was and is.
changed = { $field }：{ $old } → { $new }
stated = { $field }：{ $new }
field-ports-tcp = TCP 端口
field-ports-udp = UDP 端口
field-protocols = 协议
field-category = 类别
field-required = 必需
field-express-route = ExpressRoute
field-audience = 适用对象
field-size = 大小
field-frequency = 频率
field-recommended = 建议值
field-service-area = 服务区域
field-id = ID
field-storage = 存储帐户
value-yes = 是
value-no = 否
value-unstated = 未注明

# Sizes.
size = { $value } { $unit }
size-range = { $low } 到 { $high }
size-typical = 通常为 { $size }
size-varies = 不固定
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = 一次
frequency-daily = 每天
frequency-weekly = 每周
frequency-monthly = 每月
frequency-on-demand = 按需
frequency-varies = 不固定
frequency-at-most =
    { $count ->
       *[other] { $frequency }，最多 { $count } 次
    }

keep-open = 以下值仍在列表中，请保持放行：

# Lists of values that ask for nothing.
moved-from = 移自：{ $item }
covered-now = 新列出但其他条目已涵盖的值：
covered-still = 不再列出但其他条目仍涵盖的值：
split-from = 拆分自：{ $items }
merged-from = 合并自：{ $items }
ranges-rewritten = IP 地址范围的写法有变，涵盖的地址不变。
row-moved = 条目在页面上的位置有变。
pairs-changed = 页面对主机和 IP 地址范围的分组方式有变。
reference-changed = 条目引用的页面有变。
other-change = 条目的其他详细信息有变。

# Long lists and limits of size.
show-values =
    { $count ->
       *[other] 显示全部 { $count } 个值
    }
rest-values =
    { $count ->
       *[other] 还有 { $count } 个值未在此处显示。
    }
rest = 还有内容未在此处显示。
read-all = 阅读公告全文

# A notice without anything in it.
nothing = 没有需要处理的更改。

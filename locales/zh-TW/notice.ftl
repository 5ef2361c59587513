# Notices in Traditional Chinese: what changed in the lists of network endpoints.

# Joined to lists: "12 個主機和 3 個 IP 位址範圍".
count-hosts =
    { $count ->
       *[other] { $count } 個主機
    }
count-prefixes =
    { $count ->
       *[other] { $count } 個 IP 位址範圍
    }
count-sets =
    { $count ->
       *[other] { $count } 個項目
    }

# The title of a notice.
title-open = { $name } – 需放行：{ $open }
title-open-close = { $name } – 需放行：{ $open }；可取消放行：{ $close }
title-close = { $name } – 可取消放行：{ $close }
title-check = { $name } – 需檢查：{ $sets }
title-info = { $name } – 參考資訊：{ $sets }
unnamed = 網路端點

# The feed of all notices.
feed-title = { $name }：變更
feed-description = 需要放行哪些內容、可以取消放行哪些內容，以及何時生效。

# When.
released = 版本 { $version }（{ $date }）取代版本 { $previous }。
undated = 頁面未註明日期。
effective-unstated = 頁面未註明生效日期。
effective-partly = 頁面僅註明部分項目的生效日期。
effective-from = 生效日期：{ $date }
effective-month = 生效月份：{ $month }
effective-until = 有效期至：{ $date }

# Whether the page in the reader's language shows the change.
page-current = 此語言的頁面已反映這些變更。
page-behind =
    { $count ->
       *[other] 此語言的頁面尚未反映其中 { $count } 項變更，請使用本公告中的值。
    }
page-missing = 此語言沒有此版本的頁面。公告中的值來自原文頁面。
item-behind = 此語言的頁面尚未反映此變更。

# Headings of groups.
open-firewall = 需在防火牆放行
open-proxy = 需在 Proxy 允許
check-both = 需在防火牆和 Proxy 檢查
check-firewall = 需在防火牆檢查
check-proxy = 需在 Proxy 檢查
check-sizes = 下載大小變更
close-firewall = 可在防火牆取消放行
close-proxy = 可從 Proxy 移除
info = 參考資訊

# The heading of an entry.
item = { $label }（識別碼 { $id }）
item-id = 識別碼為 { $id } 的項目
item-list = 「{ $list }」下的項目
item-key = 項目 { $key }
item-new = 新增：{ $item }
item-gone = 不再列出：{ $item }
family = { $host } 中的 {"{n}"} 是從 { $low } 到 { $high } 的編號。

# Ports of the values that follow or precede.
ports-tcp = TCP 連接埠：{ $ports }
ports-udp = UDP 連接埠：{ $ports }
ports-unstated = 頁面未註明連接埠。
ports-fewer = 不再需要放行所有連接埠，僅部分連接埠仍需放行：

# What something was and is.
changed = { $field }：{ $old } → { $new }
stated = { $field }：{ $new }
field-ports-tcp = TCP 連接埠
field-ports-udp = UDP 連接埠
field-protocols = 通訊協定
field-category = 類別
field-required = 必要
field-express-route = ExpressRoute
field-audience = 適用對象
field-size = 大小
field-frequency = 頻率
field-recommended = 建議值
field-service-area = 服務區域
field-id = 識別碼
field-storage = 儲存體帳戶
value-yes = 是
value-no = 否
value-unstated = 未註明

# Sizes.
size = { $value } { $unit }
size-range = { $low } 到 { $high }
size-typical = 通常為 { $size }
size-varies = 不固定
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = 一次
frequency-daily = 每天
frequency-weekly = 每週
frequency-monthly = 每月
frequency-on-demand = 視需要
frequency-varies = 不固定
frequency-at-most =
    { $count ->
       *[other] { $frequency }，最多 { $count } 次
    }

keep-open = 下列值仍在清單中，請保持放行：

# Lists of values that ask for nothing.
moved-from = 移自：{ $item }
covered-now = 新列出但其他項目已涵蓋的值：
covered-still = 不再列出但其他項目仍涵蓋的值：
split-from = 拆分自：{ $items }
merged-from = 合併自：{ $items }
ranges-rewritten = IP 位址範圍的寫法已變更，涵蓋的位址不變。
row-moved = 項目在頁面上的位置已變更。
pairs-changed = 頁面將主機和 IP 位址範圍分組的方式已變更。
reference-changed = 項目參照的頁面已變更。
other-change = 項目的其他詳細資料已變更。

# Long lists and limits of size.
show-values =
    { $count ->
       *[other] 顯示全部 { $count } 個值
    }
rest-values =
    { $count ->
       *[other] 還有 { $count } 個值未顯示於此。
    }
rest = 還有其他內容未顯示於此。
read-all = 閱讀公告全文

# A notice without anything in it.
nothing = 沒有需要處理的變更。

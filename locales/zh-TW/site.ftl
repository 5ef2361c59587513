# The pages of a published list of network endpoints in Traditional Chinese. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }：網路端點
site-lead = 依文件所列需要放行的主機、IP 位址範圍和連接埠。執行個體：{ $instance }
site-version = 版本 { $version }（{ $date }）
site-version-undated = 版本 { $version }
skip = 跳至主要內容
sections = 本頁內容
languages-menu = 語言
no-script = 查詢、篩選和比較功能需要 JavaScript，其他內容則不受影響。
no-release = 尚未發佈任何版本。
footer = 值均來自原文頁面，譯文僅提供文字說明。

## Looking up what is covered

lookup = 查詢是否已涵蓋
lookup-lead = 貼上主機、IP 位址、IP 位址範圍或連結，即可查看有哪些項目會將其放行。
lookup-label = 主機、IP 位址、IP 位址範圍或連結
lookup-button = 查詢
lookup-covered = 清單涵蓋 { $value }。
lookup-partly = 清單僅涵蓋 { $value } 的一部分。
lookup-filled = 將預留位置換成實際的值後，清單即涵蓋 { $value }。
lookup-inside = 清單未涵蓋整個 { $value }，只涵蓋其中的部分內容。
lookup-not-covered = 清單未涵蓋 { $value }。
lookup-unreadable = 不是主機、IP 位址、IP 位址範圍或連結：{ $value }
lookup-zone = 無法查詢包含區域識別碼的位址。請去掉 % 及其後面的部分：{ $value }
lookup-covered-parts = 已涵蓋的部分
lookup-open-parts = 未涵蓋的部分
lookup-nearest = 最相似的項目
lookup-hits =
    { $count ->
       *[other] { $count } 個相符的值
    }
# How an entry lets it through, in a column of a table.
how-exactly = 值相同
how-covering = 涵蓋所查詢的值
how-filled = 取代預留位置後涵蓋
how-inside = 所查詢值的一部分

## The table of endpoints

endpoints = 端點
release-label = 版本
filter-label = 篩選
filter-hint = 字詞、主機、IP 位址範圍、連接埠或識別碼
filter-count =
    { $count ->
       *[other] { $count } 個項目
    }
area-none = 其他
fallback = 沒有譯文的說明會以原文頁面的語言顯示。
column-id = 識別碼
column-purpose = 用途
column-hosts = 主機
column-ranges = IP 位址範圍
column-ports = 連接埠
value-none = 無
ports-any = 連接埠：{ $ports }
required = 必要
optional = 選用
category = 類別：{ $category }
more-hosts =
    { $count ->
       *[other] 顯示全部 { $count } 個主機
    }
more-ranges =
    { $count ->
       *[other] 顯示全部 { $count } 個 IP 位址範圍
    }

# Buttons that copy a list.
copy = 複製
copy-of-hosts = 複製主機：{ $what }
copy-of-ranges = 複製 IP 位址範圍：{ $what }
copied =
    { $count ->
       *[other] 已複製 { $count } 個值。
    }
copy-failed = 瀏覽器不允許複製。請選取這些值並手動複製。
load-failed = 無法載入版本 { $version } 的資料。

## Comparing two versions

compare = 比較兩個版本
compare-lead = 顯示從一個版本轉換到另一個版本時需要放行和可以取消放行的內容，其他項目已涵蓋的內容不會列出。
compare-from = 起始版本
compare-to = 目標版本
compare-button = 比較
compare-open = 需放行
compare-close = 可取消放行
compare-nothing-open = 沒有需要放行的內容。
compare-nothing-close = 沒有可以取消放行的內容。
compare-ports = 連接埠變更
compare-ports-none = 沒有連接埠有變更的項目。
column-before = 變更前
column-after = 變更後

## Notices

notices = 最近的變更
notices-none = 尚無公告。
feed-atom = Atom 訂閱
feed-json = JSON 訂閱

## Languages

languages = 語言
languages-lead = 「錯誤的值」是指與翻譯時所依據的原文頁面不同的值；「未反映的變更」是指翻譯之後原文頁面所做的變更。
column-language = 語言
column-wrong = 錯誤的值
column-warnings = 警告
column-stale = 未反映的變更
column-behind = 落後天數
column-feeds = 訂閱
source-page = 原文頁面
no-page = 無頁面
behind-unknown = 不明

## Downloads

downloads = 下載
downloads-lead = 所有檔案也可供程式讀取，其位址不會改變。
download-latest = 最新版本（JSON）
download-versions = 所有版本（JSON）
download-changes = 變更（JSON）
download-list = 用於防火牆、Proxy 和指令碼的清單
download-checksums = 所有檔案的總和檢查碼（SHA-256）
download-other = 其他檔案

## The choice of a language

choose = 選擇語言

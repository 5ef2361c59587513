# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = 此列的識別碼在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的識別碼
bilingual-residue = 譯文旁邊還留有原文
    .counterpart = 原文中的儲存格
broken-break = 換行標記在原文中寫成 { $expected }，此處寫成 { $actual }
    .counterpart = 原文中的儲存格
broken-table-blank-line = 空白行將表格切成兩段
broken-table-block = 此列的開頭像是標題或清單項目，表格在此中斷
broken-table-delimiter = 分隔列與標題列的儲存格數目不同
broken-table-glued-text = 段落緊接在表格下方，會被視為表格的一列
broken-table-header = 標題列是空的，而本文的第一列才是標題列
broken-table-lone-pipe = 表格中有一行只有一個直線符號
broken-table-nesting = 元素的巢狀層數超過可讀取的深度，從此處起只讀取文字
broken-table-row = 表格的一列被拆成兩行
broken-table-spans = 合併儲存格超過可讀取的列數與欄數，之後的合併都視為一個儲存格
broken-table-stray-rows = 這些列沒有標題列，已當作前一個表格的一部分讀取
category-mismatch = 此列的類別在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的類別
changed-link = 連結在原文中指向 { $expected }，此處指向 { $actual }
    .counterpart = 原文中的連結
changed-link-added = 原文此處沒有指向 { $actual } 的連結
    .counterpart = 原文中的對應位置
changed-link-missing = 此處缺少指向 { $expected } 的連結
    .counterpart = 原文中的連結
changed-order =
    { $rows ->
        [1] 此列的位置與原文不同
       *[other] 有 { $rows } 列的順序與原文不同，此為第一列
    }
    .counterpart = 原文中的列
confusable-character = 主機 { $host } 含有貌似拉丁字母的其他字母
consensus-outlier = { $of } 個語言版本中有 { $agreeing } 個在此處是 { $value }，而不是 { $actual }
consensus-outlier-missing = { $of } 個語言版本中有 { $agreeing } 個在此列列出 { $value }
consensus-outlier-only = { $of } 個語言版本中有 { $agreeing } 個未在此列列出 { $value }
consensus-outlier-only-row = { $of } 個語言版本中有 { $agreeing } 個沒有此列
consensus-outlier-row = { $of } 個語言版本中有 { $agreeing } 個在此處有一列，而此版本沒有
date-mismatch = 日期在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的日期
duplicate-address = { $text } 重複列出
    .label = 第一次列出的位置
duplicate-host = { $host } 重複列出
    .label = 第一次列出的位置
empty-cell = 儲存格是空的，原文此處為：{ $text }
    .counterpart = 原文中的儲存格
exchanged-cells =
    { $kind ->
        [hosts] 此列與另一列的主機互相對調：{ $text }
        [addresses] 此列與另一列的位址互相對調：{ $text }
        [ports] 此列與另一列的連接埠互相對調：{ $text }
       *[values] 此列與另一列的值互相對調：{ $text }
    }
    .label = 對調的另一列
    .counterpart = 原文中的列
extra-address = 原文的此列沒有 { $prefix }
    .counterpart = 原文中的列
extra-host = 原文的此列沒有 { $host }
    .counterpart = 原文中的列
extra-row = 原文中沒有此列
    .counterpart = 原文在此之後接著下一列
extra-text = 原文此處沒有這則備註：{ $text }
    .counterpart = 原文中的值
foreign-dot = 主機 { $host } 含有其他文字系統的點號
frequency-mismatch = 頻率在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的頻率
front-matter = 中繼資料區塊不是有效的 YAML，已改為逐行讀取：{ $reason }
front-matter-unclosed = 中繼資料區塊缺少結尾行
glued-hosts = { $hosts } 個主機之間沒有分隔符號：{ $text }
glued-hosts-single = 主機與其他內容之間沒有分隔符號：{ $text }
host-bits-set = { $prefix } 在首碼長度以外設定了位元，對應的網路是 { $network }
host-case = 主機的大小寫在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的主機
include-cycle = { $target } 的包含形成迴圈，又回到包含它的檔案
include-mismatch = 原文包含的是 { $expected }，此處包含的是 { $actual }
    .counterpart = 原文中的包含項目
include-mismatch-extra = 原文並未包含 { $actual }
include-mismatch-missing = 原文包含 { $expected }，但此頁面並未包含
    .counterpart = 原文中的包含項目
inconsistent-term = 與此頁面其他地方的譯法不一致，其他地方譯為：{ $usual }
    .label = 其他地方的譯法
    .counterpart = 原文中的儲存格
invalid-address = { $text } 的格式像位址，但不是有效的位址
invalid-host = 主機 { $host } 含有空格
invalid-ignore-date = { $date } 不是有效的日期，請使用像 2027-01-31 的格式
invalid-ignore-meant = 沒有名為 { $name } 的檢查，名稱相近的檢查為 { $meant }
invalid-ignore-no-check = 此忽略註解未指定檢查
invalid-ignore-no-reason = 此忽略註解沒有理由，因此不會忽略任何項目；理由寫在冒號之後
invalid-ignore-unknown = 沒有名為 { $name } 的檢查
invalid-ignore-word = { $word } 不是忽略註解的關鍵字，可用的關鍵字為 tafel-ignore 和 tafel-ignore-file
invalid-port = { $text } 不是連接埠，也不是連接埠範圍
invisible-character = 主機 { $host } 含有看不見的字元
leading-dot-host = 主機 { $host } 以點號開頭
leaked-placeholder = 主機 { $host } 還留有翻譯系統的預留位置
leaked-placeholder-text = 頁面中還留有翻譯系統的預留位置
link-locale = 連結指向 { $locale } 的頁面
    .counterpart = 原文中的連結
locale-metadata = 中繼資料區塊中的語言版本是 { $actual }，但頁面所在的位置屬於 { $expected }
lost-anchor = 缺少錨點 { $anchor }
    .counterpart = 原文中的錨點
lost-anchor-changed = 錨點在原文中是 { $anchor }，此處是 { $actual }
    .counterpart = 原文中的錨點
lost-code-span = { $value } 在原文中是程式碼，此處則不是
    .counterpart = 原文中的值
lost-code-span-open = 有未結束的反引號
    .counterpart = 原文中的文字
lost-escape = 會被 Markdown 視為標記，不會顯示在發佈的頁面上
    .counterpart = 原文中的儲存格
lost-wildcard = 主機在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的主機
lost-wildcard-detached = 主機 { $host } 的萬用字元後面有空格
mangled-host = 主機在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的主機
missing-address = 缺少原文此列中的 { $expected }
    .counterpart = 原文中列出的位置
missing-address-changed = 原文此處是 { $expected }，而不是 { $actual }
    .counterpart = 原文中的首碼
missing-host = 缺少原文此列中的 { $host }
    .counterpart = 原文中列出的位置
missing-note = 此處缺少原文的備註：{ $text }
    .counterpart = 原文中的備註
missing-row = 此處缺少原文的一列：{ $text }
    .counterpart = 譯文中沒有
missing-row-alike = 原文有數列的值相同，此處缺少其中一列：{ $text }
    .counterpart = 譯文中沒有
missing-table = 此處缺少原文的表格或清單：{ $text }
    .counterpart = 譯文中沒有
missing-table-unread = 無法讀取此表格中的任何值；原文：{ $text }
    .counterpart = 原文中的表格
number-in-prose = 原文此處是 { $expected }，而不是 { $actual }
    .counterpart = 原文中的儲存格
number-style = 此頁面其他大小的寫法類似 { $expected }，此處寫成 { $actual }
    .counterpart = 原文中的儲存格
pattern-range-mismatch = { $host } 的編號在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的主機
port-logic-flipped =
    { $expected ->
        [all] 原文需要所有這些連接埠，而不是其中任何一個
       *[any] 原文需要其中任何一個連接埠，而不是全部
    }
    .counterpart = 原文中的連接埠
port-mismatch =
    { $actual ->
        [none] 此列沒有連接埠，原文中是 { $expected }
       *[other]
            { $expected ->
                [none] 此列在原文中沒有連接埠，此處是 { $actual }
               *[other] 此列的連接埠在原文中是 { $expected }，此處是 { $actual }
            }
    }
    .counterpart = 原文中的連接埠
protocol-mismatch =
    { $actual ->
        [none] 此列未指明通訊協定，原文中是 { $expected }
       *[other] 此列的通訊協定在原文中是 { $expected }，此處是 { $actual }
    }
    .counterpart = 原文中的通訊協定
required-mismatch =
    { $expected ->
        [required] 此列在原文中是必要，而不是選用
       *[optional] 此列在原文中是選用，而不是必要
    }
    .counterpart = 原文中的對應字詞
self-contradiction-id = 識別碼 { $id } 又用於另一個值不同的列
    .label = 第一次使用的位置
self-contradiction-list = { $prefix } 在此清單中，但不在任何列中
self-contradiction-row = { $prefix } 在此列中，但不在重複列出此列內容的清單中
    .label = 該清單
shifted-column = { $text } 所在的欄與原文不同
    .counterpart = 原文中的儲存格
size-mismatch = 大小在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的大小
split-row = 原文中單一列或清單的值，此處分散在 { $rows } 個列或清單中
    .counterpart = 原文中的列或清單
split-row-joined = 原文中 { $rows } 個列或清單的值，此處合併成一個
    .counterpart = 其中第一個在原文中的位置
split-row-table = 此列所在的表格或清單與原文不同
    .counterpart = 原文中的列
stale-endpoints = 翻譯之後，原文變更了此列：{ $went } → { $came }
stale-endpoints-added = 翻譯之後，原文在此列新增了：{ $came }
stale-endpoints-removed = 翻譯之後，原文從此列移除了：{ $went }
stale-endpoints-row-added = 翻譯之後，原文在此處新增了一列：{ $came }
stale-endpoints-row-removed = 原文中已沒有此列：{ $went }
stale-endpoints-table-added = 翻譯之後，原文在此處新增了有 { $rows } 列的表格或清單：{ $came }
stale-endpoints-table-removed = 原文中已沒有這個有 { $rows } 列的表格或清單：{ $went }
surplus-cells = 此列的儲存格比標題列多，發佈的頁面不會顯示此儲存格
suspicious-address =
    { $use ->
        [documentation] { $prefix } 保留供範例使用
        [link-local] { $prefix } 是連結本機位址
        [loopback] { $prefix } 是回送位址
        [multicast] { $prefix } 是多點傳送位址
        [private] { $prefix } 是私人網路的位址
        [too-short] { $prefix } 的範圍遠超過單一服務所需
       *[reserved] { $prefix } 是保留的位址
    }
translated-placeholder = 主機在原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的主機
translated-term = { $term } 不應翻譯，此處卻沒有
    .counterpart = 原文中的儲存格
unclosed-construct =
    { $construct ->
        [code-fence] 程式碼圍欄未結束
        [comment] 註解未結束
        [html-table] HTML 表格未結束
       *[side-by-side] 雙語對照的 span 未結束
    }
unit-mismatch = 大小的單位不同：原文中是 { $expected }，此處是 { $actual }
    .counterpart = 原文中的大小
unlisted-host = { $host } 不在此頁面的任何合併清單中
unlisted-host-list = { $host } 在此清單中，但不在此頁面的表格或其他清單中
unresolved-include = 找不到 { $target }
unresolved-include-depth = 未讀取 { $target }：包含的巢狀層數過深或數量過多
unresolved-include-outside = 未讀取 { $target }：位於文件集之外
unresolved-include-unreadable = 無法讀取 { $target }：{ $reason }
untranslated-cell = 與原文相同，尚未翻譯
    .counterpart = 原文中的儲存格
untranslated-cell-reworded = 使用了原文的語言
    .counterpart = 原文中的儲存格
unused-ignore = 此處沒有可忽略的 { $check }
unused-ignore-past = 此忽略註解的期限 { $date } 已過
wrong-language-cell = 語言與頁面不同：{ $language }
    .counterpart = 原文中的儲存格
wrong-language-cell-page = 頁面有 { $cells } 個儲存格的語言與中繼資料區塊或路徑所示的語言不同：{ $language }
    .counterpart = 原文中的儲存格
wrong-language-cell-script = 使用了頁面語言不採用的文字系統：{ $language }
    .counterpart = 原文中的儲存格

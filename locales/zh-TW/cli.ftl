# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = 錯誤
level-warning = 警告
level-note = 附註
level-help = 建議

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $of } 個語言版本中有 { $agreeing } 個是 { $value }
votes-source = { $of } 個語言版本中有 { $agreeing } 個與原文一致
# Beside a value that needs a repair.
means = 正確的值：{ $value }
# Of a finding that the baseline has.
known = 基準中已有此項目，不列入計算
# What a fix does.
fix-remove = 移除
fix-write = 改寫成 { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }：{ $errors }、{ $warnings }、{ $notes }
# More of it, after what is said already.
scorecard-more = { $card }；{ $more }
scorecard-pages = { $count } 個頁面
scorecard-errors = { $count } 個錯誤
scorecard-warnings = { $count } 個警告
scorecard-notes = { $count } 個附註
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind = 落後 { $count } 天
scorecard-changes-behind = 落後 { $count } 項變更
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = 已知 { $count } 個
scorecard-gone = 基準中有 { $count } 個已消失
scorecard-ignored = 已忽略 { $count } 個
# Fixes that were applied.
scorecard-fixed = 已修正 { $count } 個
scorecard-without-source = { $count } 個頁面沒有原文

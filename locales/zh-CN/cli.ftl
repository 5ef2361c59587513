# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = 错误
level-warning = 警告
level-note = 附注
level-help = 建议

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $of } 个语言版本中有 { $agreeing } 个为 { $value }
votes-source = { $of } 个语言版本中有 { $agreeing } 个与原文一致
# Beside a value that needs a repair.
means = 正确的值：{ $value }
# Of a finding that the baseline has.
known = 基线中已有此项，不计入结果
# What a fix does.
fix-remove = 删除
fix-write = 改写为 { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }：{ $errors }、{ $warnings }、{ $notes }
# More of it, after what is said already.
scorecard-more = { $card }；{ $more }
scorecard-pages = { $count } 个页面
scorecard-errors = { $count } 个错误
scorecard-warnings = { $count } 个警告
scorecard-notes = { $count } 个附注
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind = 落后 { $count } 天
scorecard-changes-behind = 落后 { $count } 处更改
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = 已知 { $count } 个
scorecard-gone = 基线中有 { $count } 个已消失
scorecard-ignored = 已忽略 { $count } 个
# Fixes that were applied.
scorecard-fixed = 已修复 { $count } 个
scorecard-without-source = { $count } 个页面没有原文

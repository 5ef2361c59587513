# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = エラー
level-warning = 警告
level-note = 備考
level-help = ヒント

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $of } ロケール中 { $agreeing } ロケールでは { $value } です
votes-source = { $of } ロケール中 { $agreeing } ロケールが原文と一致しています
# Beside a value that needs a repair.
means = 正しい値: { $value }
# Of a finding that the baseline has.
known = ベースラインに含まれているため、件数に数えません
# What a fix does.
fix-remove = 削除する
fix-write = { $text } と書く

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }、{ $warnings }、{ $notes }
# More of it, after what is said already.
scorecard-more = { $card }、{ $more }
scorecard-pages = { $count } ページ
scorecard-errors = エラー { $count } 件
scorecard-warnings = 警告 { $count } 件
scorecard-notes = 備考 { $count } 件
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind = { $count } 日遅れ
scorecard-changes-behind = 未反映の変更 { $count } 件
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = 既知 { $count } 件
scorecard-gone = ベースラインのうち解消済み { $count } 件
scorecard-ignored = 無視 { $count } 件
# Fixes that were applied.
scorecard-fixed = 修正 { $count } 件
scorecard-without-source = 原文なし { $count } ページ

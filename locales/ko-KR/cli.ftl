# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = 오류
level-warning = 경고
level-note = 참고
level-help = 제안

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = 로캘 { $of }개 중 { $agreeing }개의 값: { $value }
votes-source = 로캘 { $of }개 중 { $agreeing }개가 원문과 일치합니다
# Beside a value that needs a repair.
means = 올바른 값: { $value }
# Of a finding that the baseline has.
known = 기준선에 있는 항목이므로 집계하지 않습니다
# What a fix does.
fix-remove = 제거하세요
fix-write = 다음과 같이 쓰세요: { $text }

# The closing line of a locale: what was found in it.
scorecard = { $pages }: { $errors }, { $warnings }, { $notes }
# More of it, after what is said already.
scorecard-more = { $card }; { $more }
scorecard-pages = 페이지 { $count }개
scorecard-errors = 오류 { $count }개
scorecard-warnings = 경고 { $count }개
scorecard-notes = 참고 { $count }개
# How far the pages are behind their source: in days of the page furthest behind, and in changes of all.
scorecard-days-behind = { $count }일 뒤처짐
scorecard-changes-behind = 반영되지 않은 변경 { $count }개
# Findings that the baseline has, findings that it has and the pages have no longer, and those that the pages say to ignore.
scorecard-known = 알려진 항목 { $count }개
scorecard-gone = 기준선에서 해결된 항목 { $count }개
scorecard-ignored = 무시됨 { $count }개
# Fixes that were applied.
scorecard-fixed = 수정됨 { $count }개
scorecard-without-source = 원문 없는 페이지 { $count }개

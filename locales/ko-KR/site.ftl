# The pages of a published list of network endpoints in Korean. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }: 네트워크 엔드포인트
site-lead = 설명서에 따라 허용해야 하는 호스트, IP 주소 범위 및 포트입니다. 인스턴스: { $instance }
site-version = 버전 { $version }({ $date })
site-version-undated = 버전 { $version }
skip = 본문으로 건너뛰기
sections = 이 페이지의 내용
languages-menu = 언어
no-script = 조회, 필터링, 비교에는 JavaScript가 필요합니다. 나머지 기능은 JavaScript 없이도 사용할 수 있습니다.
no-release = 아직 게시된 버전이 없습니다.
footer = 모든 값은 원문 페이지의 값이며, 번역본에서는 설명 문구만 사용합니다.

## Looking up what is covered

lookup = 목록 포함 여부 조회
lookup-lead = 호스트, IP 주소, IP 주소 범위 또는 링크를 붙여 넣으면 이를 허용하는 항목을 확인할 수 있습니다.
lookup-label = 호스트, IP 주소, IP 주소 범위 또는 링크
lookup-button = 조회
# The value stands at the end, as no particle can follow it.
lookup-covered = 목록에 포함되어 있습니다: { $value }
lookup-partly = 일부만 목록에 포함되어 있습니다: { $value }
lookup-filled = 자리 표시자를 실제 값으로 바꾸면 목록에 포함됩니다: { $value }
lookup-inside = 전체가 아니라 그중 일부만 목록에 포함되어 있습니다: { $value }
lookup-not-covered = 목록에 포함되어 있지 않습니다: { $value }
lookup-unreadable = 호스트, IP 주소, IP 주소 범위 또는 링크가 아닙니다: { $value }
lookup-zone = 영역 ID가 포함된 주소는 조회할 수 없습니다. % 기호와 그 뒷부분을 빼고 입력하세요: { $value }
lookup-covered-parts = 목록에 포함된 부분
lookup-open-parts = 목록에 포함되지 않은 부분
lookup-nearest = 가장 비슷한 항목
lookup-hits =
    { $count ->
       *[other] 일치하는 값 { $count }개
    }
# How an entry lets it through, in a column of a table.
how-exactly = 값이 같음
how-covering = 조회한 값을 포함함
how-filled = 자리 표시자를 바꾸면 포함함
how-inside = 조회한 값의 일부

## The table of endpoints

endpoints = 엔드포인트
release-label = 버전
filter-label = 필터
filter-hint = 단어, 호스트, IP 주소 범위, 포트 또는 ID
filter-count =
    { $count ->
       *[other] 항목 { $count }개
    }
area-none = 기타
fallback = 번역이 없는 설명은 원문 페이지의 언어로 표시됩니다.
column-id = ID
column-purpose = 용도
column-hosts = 호스트
column-ranges = IP 주소 범위
column-ports = 포트
value-none = 없음
ports-any = 포트: { $ports }
required = 필수
optional = 선택 사항
category = 범주: { $category }
more-hosts =
    { $count ->
       *[other] 전체 호스트 { $count }개 표시
    }
more-ranges =
    { $count ->
       *[other] 전체 IP 주소 범위 { $count }개 표시
    }

# Buttons that copy a list.
copy = 복사
copy-of-hosts = 호스트 복사: { $what }
copy-of-ranges = IP 주소 범위 복사: { $what }
copied =
    { $count ->
       *[other] 값 { $count }개를 복사했습니다.
    }
copy-failed = 브라우저에서 복사를 허용하지 않았습니다. 값을 선택하여 직접 복사하세요.
load-failed = 버전 { $version }의 데이터를 로드할 수 없습니다.

## Comparing two versions

compare = 두 버전 비교
compare-lead = 한 버전에서 다른 버전으로 전환할 때 허용해야 하는 값과 허용을 해제할 수 있는 값을 표시합니다. 다른 항목에 포함되어 있는 값은 제외됩니다.
compare-from = 기준 버전
compare-to = 대상 버전
compare-button = 비교
compare-open = 허용 필요
compare-close = 허용 해제 가능
compare-nothing-open = 허용해야 하는 값이 없습니다.
compare-nothing-close = 허용을 해제할 수 있는 값이 없습니다.
compare-ports = 변경된 포트
compare-ports-none = 포트가 변경된 항목이 없습니다.
column-before = 변경 전
column-after = 변경 후

## Notices

notices = 최근 변경 사항
notices-none = 아직 공지가 없습니다.
feed-atom = Atom 피드
feed-json = JSON 피드

## Languages

languages = 언어
languages-lead = “잘못된 값”은 번역의 바탕이 된 원문 페이지와 다른 값입니다. “반영되지 않은 변경”은 번역 이후 원문 페이지에서 변경된 내용입니다.
column-language = 언어
column-wrong = 잘못된 값
column-warnings = 경고
column-stale = 반영되지 않은 변경
column-behind = 뒤처진 일수
column-feeds = 피드
source-page = 원문 페이지
no-page = 페이지 없음
behind-unknown = 알 수 없음

## Downloads

downloads = 다운로드
downloads-lead = 모든 파일은 프로그램에서도 사용할 수 있습니다. 파일의 주소는 바뀌지 않습니다.
download-latest = 최신 버전(JSON)
download-versions = 모든 버전(JSON)
download-changes = 변경 사항(JSON)
download-list = 방화벽, 프록시 및 스크립트용 목록
download-checksums = 모든 파일의 체크섬(SHA-256)
download-other = 기타 파일

## The choice of a language

choose = 언어 선택

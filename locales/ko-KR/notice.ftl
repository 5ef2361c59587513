# Notices in Korean: what changed in the lists of network endpoints.
#
# Counts, lists and names come as whole phrases, and no particle that depends on their last sound may follow them.

# Joined to lists: "호스트 12개 및 IP 주소 범위 3개".
count-hosts =
    { $count ->
       *[other] 호스트 { $count }개
    }
count-prefixes =
    { $count ->
       *[other] IP 주소 범위 { $count }개
    }
count-sets =
    { $count ->
       *[other] 항목 { $count }개
    }

# The title of a notice.
title-open = { $name } – 허용 필요: { $open }
title-open-close = { $name } – 허용 필요: { $open } / 허용 해제 가능: { $close }
title-close = { $name } – 허용 해제 가능: { $close }
title-check = { $name } – 확인 필요: { $sets }
title-info = { $name } – 참고: { $sets }
unnamed = 네트워크 엔드포인트

# The feed of all notices.
feed-title = { $name }: 변경 사항
feed-description = 허용해야 하는 값과 허용을 해제할 수 있는 값, 그리고 그 적용 시점을 알려 드립니다.

# When.
released = 이전 버전 { $previous }을(를) 대체하는 버전 { $version }({ $date })입니다.
undated = 페이지에 날짜가 없습니다.
effective-unstated = 페이지에 적용 시작일이 명시되어 있지 않습니다.
effective-partly = 페이지에 일부 항목의 적용 시작일만 명시되어 있습니다.
effective-from = 적용 시작일: { $date }
effective-month = 적용 시작 시기: { $month }
effective-until = 적용 종료: { $date }

# Whether the page in the reader's language shows the change.
page-current = 이 언어의 페이지에는 이 변경 사항이 이미 반영되어 있습니다.
page-behind =
    { $count ->
       *[other] 변경 사항 중 { $count }개가 이 언어의 페이지에 아직 반영되지 않았습니다. 이 공지에 나온 값을 사용하세요.
    }
page-missing = 이 언어로 된 이 버전의 페이지가 없습니다. 값은 원문 페이지에서 가져왔습니다.
item-behind = 이 언어의 페이지에 아직 반영되지 않았습니다.

# Headings of groups.
open-firewall = 방화벽에서 허용해야 하는 항목
open-proxy = 프록시에서 허용해야 하는 항목
check-both = 방화벽과 프록시에서 확인해야 하는 항목
check-firewall = 방화벽에서 확인해야 하는 항목
check-proxy = 프록시에서 확인해야 하는 항목
check-sizes = 변경된 다운로드 크기
close-firewall = 방화벽에서 허용을 해제할 수 있는 항목
close-proxy = 프록시에서 제거할 수 있는 항목
info = 참고

# The heading of an entry.
item = { $label }(ID { $id })
item-id = ID가 { $id }인 항목
item-list = “{ $list }” 아래의 항목
item-key = 항목 { $key }
item-new = 새 항목: { $item }
item-gone = 목록에서 제거됨: { $item }
family = { $host }의 {"{n}"} 자리에는 { $low }부터 { $high }까지의 번호가 들어갑니다.

# Ports of the values that follow or precede.
ports-tcp = TCP 포트: { $ports }
ports-udp = UDP 포트: { $ports }
ports-unstated = 페이지에 포트가 명시되어 있지 않습니다.
ports-fewer = 더 이상 모든 포트에서 필요하지는 않지만 일부 포트에서는 여전히 필요합니다:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP 포트
field-ports-udp = UDP 포트
field-protocols = 프로토콜
field-category = 범주
field-required = 필수
field-express-route = ExpressRoute
field-audience = 적용 대상
field-size = 크기
field-frequency = 빈도
field-recommended = 권장 값
field-service-area = 서비스 영역
field-id = ID
field-storage = 스토리지 계정
value-yes = 예
value-no = 아니요
value-unstated = 명시되지 않음

# Sizes.
size = { $value } { $unit }
size-range = { $low }~{ $high }
size-typical = 일반적으로 { $size }
size-varies = 상황에 따라 다름
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = 한 번
frequency-daily = 매일
frequency-weekly = 매주
frequency-monthly = 매월
frequency-on-demand = 요청 시
frequency-varies = 상황에 따라 다름
frequency-at-most =
    { $count ->
       *[other] { $frequency }, 최대 { $count }회
    }

keep-open = 다음 값은 목록에 계속 있으므로 허용된 상태로 두세요:

# Lists of values that ask for nothing.
moved-from = 이동 전 항목: { $item }
covered-now = 새로 추가되었지만 이미 다른 항목에 포함되어 있는 값:
covered-still = 목록에서 제거되었지만 여전히 다른 항목에 포함되어 있는 값:
split-from = 분할 전 항목: { $items }
merged-from = 병합 전 항목: { $items }
ranges-rewritten = IP 주소 범위의 표기가 바뀌었습니다. 포함되는 주소는 같습니다.
row-moved = 페이지에서 항목의 위치가 바뀌었습니다.
pairs-changed = 페이지에서 호스트와 IP 주소 범위를 묶는 방식이 바뀌었습니다.
reference-changed = 항목이 참조하는 페이지가 바뀌었습니다.
other-change = 항목의 다른 세부 정보가 바뀌었습니다.

# Long lists and limits of size.
show-values =
    { $count ->
       *[other] 전체 값 { $count }개 표시
    }
rest-values =
    { $count ->
       *[other] 여기에 표시되지 않은 값이 { $count }개 더 있습니다.
    }
rest = 여기에 표시되지 않은 내용이 더 있습니다.
read-all = 공지 전문 보기

# A notice without anything in it.
nothing = 조치가 필요한 변경 사항이 없습니다.

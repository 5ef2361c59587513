# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = 이 행의 ID가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 ID
bilingual-residue = 번역 옆에 원문 텍스트가 남아 있습니다
    .counterpart = 원문의 셀
broken-break = 줄 바꿈 표기가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 셀
broken-table-blank-line = 빈 줄 때문에 표가 둘로 나뉩니다
broken-table-block = 행이 제목이나 목록 항목처럼 시작되어 표가 여기에서 끝납니다
broken-table-delimiter = 구분 행의 셀 수가 머리글 행과 다릅니다
broken-table-glued-text = 표 바로 아래에 빈 줄 없이 단락이 이어져 표의 행으로 처리됩니다
broken-table-header = 머리글 행이 비어 있고 본문의 첫 행이 머리글입니다
broken-table-lone-pipe = 표 안에 파이프 하나만 있는 줄이 있습니다
broken-table-nesting = 요소가 읽을 수 있는 깊이보다 깊게 중첩되어 여기부터는 텍스트만 읽었습니다
broken-table-row = 표의 한 행이 두 줄로 나뉘어 있습니다
broken-table-spans = 셀 병합이 읽을 수 있는 행과 열 수를 초과하여 이후의 병합은 셀 하나로 계산됩니다
broken-table-stray-rows = 머리글이 없는 행이어서 앞에 있는 표의 일부로 읽었습니다
category-mismatch = 이 행의 범주가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 범주
changed-link = 링크 대상이 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 링크
changed-link-added = 원문의 이 위치에 없는 링크입니다: { $actual }
    .counterpart = 원문의 해당 위치
changed-link-missing = 원문의 링크가 여기에 없습니다: { $expected }
    .counterpart = 원문의 링크
changed-order =
    { $rows ->
        [1] 이 행의 위치가 원문과 다릅니다
       *[other] { $rows }개 행의 순서가 원문과 다릅니다(이 행이 첫 번째)
    }
    .counterpart = 원문의 행
confusable-character = 호스트 { $host }에 라틴 문자처럼 보이는 다른 문자가 있습니다
consensus-outlier = 로캘 { $of }개 중 { $agreeing }개와 값이 다릅니다: { $actual } (다른 로캘: { $value })
consensus-outlier-missing = 로캘 { $of }개 중 { $agreeing }개에서 이 행에 있는 값이 없습니다: { $value }
consensus-outlier-only = 로캘 { $of }개 중 { $agreeing }개에서 이 행에 없는 값입니다: { $value }
consensus-outlier-only-row = 로캘 { $of }개 중 { $agreeing }개에 없는 행입니다
consensus-outlier-row = 로캘 { $of }개 중 { $agreeing }개에서 여기에 있는 행이 이 로캘에는 없습니다
date-mismatch = 날짜가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 날짜
duplicate-address = 주소가 두 번 나옵니다: { $text }
    .label = 처음 나온 위치
duplicate-host = 호스트가 두 번 나옵니다: { $host }
    .label = 처음 나온 위치
empty-cell = 셀이 비어 있습니다. 원문의 내용: { $text }
    .counterpart = 원문의 셀
exchanged-cells =
    { $kind ->
        [hosts] 이 행의 호스트가 다른 행의 호스트와 서로 바뀌었습니다: { $text }
        [addresses] 이 행의 주소가 다른 행의 주소와 서로 바뀌었습니다: { $text }
        [ports] 이 행의 포트가 다른 행의 포트와 서로 바뀌었습니다: { $text }
       *[values] 이 행의 값이 다른 행의 값과 서로 바뀌었습니다: { $text }
    }
    .label = 서로 바뀐 다른 행
    .counterpart = 원문의 행
extra-address = 원문의 이 행에 없는 주소입니다: { $prefix }
    .counterpart = 원문의 행
extra-host = 원문의 이 행에 없는 호스트입니다: { $host }
    .counterpart = 원문의 행
extra-row = 원문에 없는 행입니다
    .counterpart = 원문은 여기에서 다음 행으로 이어집니다
extra-text = 원문의 이 위치에 없는 설명입니다: { $text }
    .counterpart = 원문의 값
foreign-dot = 호스트 { $host }에 다른 문자 체계의 점이 있습니다
frequency-mismatch = 빈도가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 빈도
front-matter = 메타데이터 블록이 YAML이 아니어서 한 줄씩 읽었습니다: { $reason }
front-matter-unclosed = 메타데이터 블록을 닫는 줄이 없습니다
glued-hosts = 호스트 { $hosts }개가 구분 기호 없이 붙어 있습니다: { $text }
glued-hosts-single = 호스트와 다른 텍스트가 구분 기호 없이 붙어 있습니다: { $text }
host-bits-set = { $prefix }에 접두사 길이를 벗어난 비트가 설정되어 있습니다. 네트워크: { $network }
host-case = 호스트의 대/소문자가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 호스트
include-cycle = include가 순환하여 자신을 포함하는 파일로 돌아갑니다: { $target }
include-mismatch = include가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 include
include-mismatch-extra = 원문에 없는 include입니다: { $actual }
include-mismatch-missing = 원문의 include가 이 페이지에 없습니다: { $expected }
    .counterpart = 원문의 include
inconsistent-term = 이 페이지의 다른 곳과 번역이 다릅니다. 다른 곳의 번역: { $usual }
    .label = 다른 곳의 번역
    .counterpart = 원문의 셀
invalid-address = 주소 형식이지만 올바른 주소가 아닙니다: { $text }
invalid-host = 호스트 { $host }에 공백이 있습니다
invalid-ignore-date = 올바른 날짜가 아닙니다: { $date }. 2027-01-31과 같은 형식으로 쓰세요
invalid-ignore-meant = 없는 검사입니다: { $name }. 비슷한 검사: { $meant }
invalid-ignore-no-check = 이 무시 주석에 검사 이름이 없습니다
invalid-ignore-no-reason = 이 무시 주석에 이유가 없어 아무것도 무시되지 않습니다. 이유는 콜론 뒤에 쓰세요
invalid-ignore-unknown = 없는 검사입니다: { $name }
invalid-ignore-word = 무시 주석의 키워드가 아닙니다: { $word }. 사용할 수 있는 키워드: tafel-ignore, tafel-ignore-file
invalid-port = 포트나 포트 범위가 아닙니다: { $text }
invisible-character = 호스트 { $host }에 보이지 않는 문자가 있습니다
leading-dot-host = 호스트가 점으로 시작합니다: { $host }
leaked-placeholder = 호스트 { $host }에 번역 시스템의 자리 표시자가 남아 있습니다
leaked-placeholder-text = 페이지에 번역 시스템의 자리 표시자가 남아 있습니다
link-locale = 다른 로캘의 페이지로 연결되는 링크입니다: { $locale }
    .counterpart = 원문의 링크
locale-metadata = 메타데이터 블록의 로캘이 페이지 위치와 다릅니다: { $actual } (위치: { $expected })
lost-anchor = 앵커가 없습니다: { $anchor }
    .counterpart = 원문의 앵커
lost-anchor-changed = 앵커가 원문과 다릅니다: { $actual } (원문: { $anchor })
    .counterpart = 원문의 앵커
lost-code-span = 원문에서는 코드이지만 여기서는 코드가 아닙니다: { $value }
    .counterpart = 원문의 값
lost-code-span-open = 닫히지 않은 백틱이 있습니다
    .counterpart = 원문의 텍스트
lost-escape = Markdown 표기로 해석되어 게시된 페이지에 표시되지 않습니다
    .counterpart = 원문의 셀
lost-wildcard = 호스트의 와일드카드가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 호스트
lost-wildcard-detached = 호스트 { $host }의 와일드카드 뒤에 공백이 있습니다
mangled-host = 호스트가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 호스트
missing-address = 원문의 이 행에 있는 주소가 없습니다: { $expected }
    .counterpart = 원문에 나온 위치
missing-address-changed = 주소가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 접두사
missing-host = 원문의 이 행에 있는 호스트가 없습니다: { $host }
    .counterpart = 원문에 나온 위치
missing-note = 원문의 설명이 여기에 없습니다: { $text }
    .counterpart = 원문의 설명
missing-row = 원문의 행이 여기에 없습니다: { $text }
    .counterpart = 번역에 없음
missing-row-alike = 원문에서 값이 같은 여러 행 중 하나가 여기에 없습니다: { $text }
    .counterpart = 번역에 없음
missing-table = 원문의 표 또는 목록이 여기에 없습니다: { $text }
    .counterpart = 번역에 없음
missing-table-unread = 이 표에서 값을 읽을 수 없습니다. 원문: { $text }
    .counterpart = 원문의 표
number-in-prose = 숫자가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 셀
number-style = 크기 표기가 이 페이지의 다른 크기와 다릅니다: { $actual } (다른 크기의 형식: { $expected })
    .counterpart = 원문의 셀
pattern-range-mismatch = { $host }의 번호가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 호스트
port-logic-flipped =
    { $expected ->
        [all] 원문에서는 이 포트가 모두 필요하지만 여기서는 그중 하나로 되어 있습니다
       *[any] 원문에서는 이 포트 중 하나이지만 여기서는 모두로 되어 있습니다
    }
    .counterpart = 원문의 포트
port-mismatch =
    { $actual ->
        [none] 이 행에 포트가 없습니다. 원문의 포트: { $expected }
       *[other]
            { $expected ->
                [none] 원문의 이 행에는 포트가 없지만 여기에는 있습니다: { $actual }
               *[other] 이 행의 포트가 원문과 다릅니다: { $actual } (원문: { $expected })
            }
    }
    .counterpart = 원문의 포트
protocol-mismatch =
    { $actual ->
        [none] 이 행에 프로토콜이 없습니다. 원문의 프로토콜: { $expected }
       *[other] 이 행의 프로토콜이 원문과 다릅니다: { $actual } (원문: { $expected })
    }
    .counterpart = 원문의 프로토콜
required-mismatch =
    { $expected ->
        [required] 이 행은 원문에서 필수이지만 여기서는 선택 사항입니다
       *[optional] 이 행은 원문에서 선택 사항이지만 여기서는 필수입니다
    }
    .counterpart = 원문의 해당 단어
self-contradiction-id = ID { $id }이(가) 값이 다른 행에 또 사용되었습니다
    .label = 처음 사용된 위치
self-contradiction-list = 이 목록에 있지만 어느 행에도 없습니다: { $prefix }
self-contradiction-row = 이 행에 있지만 행의 내용을 다시 나열한 목록에는 없습니다: { $prefix }
    .label = 해당 목록
shifted-column = 원문과 다른 열에 있습니다: { $text }
    .counterpart = 원문의 셀
size-mismatch = 크기가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 크기
split-row = 원문에서 한 행 또는 목록에 있는 값이 여기서는 { $rows }개의 행 또는 목록으로 나뉘어 있습니다
    .counterpart = 원문의 행 또는 목록
split-row-joined = 원문에서 { $rows }개의 행 또는 목록에 있는 값이 여기서는 하나로 합쳐져 있습니다
    .counterpart = 그중 원문의 첫 번째
split-row-table = 이 행이 원문과 다른 표 또는 목록에 있습니다
    .counterpart = 원문의 행
stale-endpoints = 번역 이후 원문에서 이 행이 변경되었습니다: { $went } → { $came }
stale-endpoints-added = 번역 이후 원문의 이 행에 추가되었습니다: { $came }
stale-endpoints-removed = 번역 이후 원문의 이 행에서 제거되었습니다: { $went }
stale-endpoints-row-added = 번역 이후 원문의 여기에 행이 추가되었습니다: { $came }
stale-endpoints-row-removed = 원문에서 제거된 행입니다: { $went }
stale-endpoints-table-added = 번역 이후 원문의 여기에 { $rows }개 행으로 된 표 또는 목록이 추가되었습니다: { $came }
stale-endpoints-table-removed = { $rows }개 행으로 된 이 표 또는 목록은 원문에서 제거되었습니다: { $went }
surplus-cells = 행의 셀이 머리글보다 많아 이 셀은 게시된 페이지에 표시되지 않습니다
suspicious-address =
    { $use ->
        [documentation] 예제용으로 예약된 주소입니다: { $prefix }
        [link-local] 링크 로컬 주소입니다: { $prefix }
        [loopback] 루프백 주소입니다: { $prefix }
        [multicast] 멀티캐스트 주소입니다: { $prefix }
        [private] 개인 네트워크의 주소입니다: { $prefix }
        [too-short] 서비스 하나에 필요한 것보다 훨씬 큰 범위입니다: { $prefix }
       *[reserved] 예약된 주소입니다: { $prefix }
    }
translated-placeholder = 호스트의 자리 표시자가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 호스트
translated-term = 번역하지 않아야 하는 용어가 여기에 없습니다: { $term }
    .counterpart = 원문의 셀
unclosed-construct =
    { $construct ->
        [code-fence] 코드 펜스가 닫히지 않았습니다
        [comment] 주석이 닫히지 않았습니다
        [html-table] HTML 표가 닫히지 않았습니다
       *[side-by-side] 두 언어를 나란히 표시하는 span이 닫히지 않았습니다
    }
unit-mismatch = 크기 단위가 원문과 다릅니다: { $actual } (원문: { $expected })
    .counterpart = 원문의 크기
unlisted-host = 페이지의 통합 목록에 없는 호스트입니다: { $host }
unlisted-host-list = 이 목록에 있지만 페이지의 표나 다른 목록에 없는 호스트입니다: { $host }
unresolved-include = 파일을 찾을 수 없습니다: { $target }
unresolved-include-depth = include가 너무 깊게 중첩되었거나 너무 많아 읽지 않았습니다: { $target }
unresolved-include-outside = 문서 집합 밖에 있어 읽지 않았습니다: { $target }
unresolved-include-unreadable = { $target } 파일을 읽을 수 없습니다: { $reason }
untranslated-cell = 원문 그대로이며 번역되지 않았습니다
    .counterpart = 원문의 셀
untranslated-cell-reworded = 원문의 언어로 되어 있습니다
    .counterpart = 원문의 셀
unused-ignore = 여기에 무시할 { $check } 결과가 없습니다
unused-ignore-past = 이 무시 주석의 기한이 지났습니다: { $date }
wrong-language-cell = 페이지와 다른 언어로 되어 있습니다: { $language }
    .counterpart = 원문의 셀
wrong-language-cell-page = 셀 { $cells }개에서 페이지의 언어가 메타데이터 블록이나 경로에 지정된 언어와 다릅니다: { $language }
    .counterpart = 원문의 셀
wrong-language-cell-script = 페이지의 언어에서 사용하지 않는 문자 체계로 되어 있습니다: { $language }
    .counterpart = 원문의 셀

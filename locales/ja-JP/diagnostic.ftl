# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = この行の ID は原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文の ID
bilingual-residue = 訳文と並んで原文のテキストが残っています
    .counterpart = 原文のセル
broken-break = 改行は原文では { $expected } ですが、{ $actual } と書かれています
    .counterpart = 原文のセル
broken-table-blank-line = 表が空行で 2 つに分断されています
broken-table-block = 行の先頭が見出しまたはリスト項目の形になっているため、表がここで終わります
broken-table-delimiter = 区切り行のセル数がヘッダー行と異なります
broken-table-glued-text = 表の直後に空行なしで段落が続いているため、表の行として扱われます
broken-table-header = ヘッダー行が空で、本体の最初の行がヘッダーになっています
broken-table-lone-pipe = 表の中にパイプ 1 つだけの行があります
broken-table-nesting = 要素のネストが読み取れる深さを超えているため、ここからはテキストだけを読み取りました
broken-table-row = 表の 1 行が 2 行に分かれています
broken-table-spans = セルの結合が読み取れる行数と列数を超えているため、以降の結合は 1 つのセルとして扱われます
broken-table-stray-rows = ヘッダーのない行があるため、前の表の続きとして読み取りました
category-mismatch = この行のカテゴリは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のカテゴリ
changed-link = リンク先は原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のリンク
changed-link-added = 原文のこの位置に { $actual } へのリンクはありません
    .counterpart = 原文の該当箇所
changed-link-missing = { $expected } へのリンクがここにありません
    .counterpart = 原文のリンク
changed-order =
    { $rows ->
        [1] この行の位置が原文と異なります
       *[other] { $rows } 行の順序が原文と異なります (この行が最初)
    }
    .counterpart = 原文の行
confusable-character = ホスト { $host } に、ラテン文字に似た別の文字が含まれています
consensus-outlier = { $of } ロケール中 { $agreeing } ロケールではここは { $value } ですが、{ $actual } になっています
consensus-outlier-missing = { $of } ロケール中 { $agreeing } ロケールではこの行に { $value } があります
consensus-outlier-only = { $of } ロケール中 { $agreeing } ロケールではこの行に { $value } はありません
consensus-outlier-only-row = { $of } ロケール中 { $agreeing } ロケールにはこの行がありません
consensus-outlier-row = { $of } ロケール中 { $agreeing } ロケールではここに行がありますが、このロケールにはありません
date-mismatch = 日付は原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文の日付
duplicate-address = { $text } が重複しています
    .label = 最初の記載箇所
duplicate-host = { $host } が重複しています
    .label = 最初の記載箇所
empty-cell = セルが空です。原文のテキスト: { $text }
    .counterpart = 原文のセル
exchanged-cells =
    { $kind ->
        [hosts] この行のホストが別の行のホストと入れ替わっています: { $text }
        [addresses] この行のアドレスが別の行のアドレスと入れ替わっています: { $text }
        [ports] この行のポートが別の行のポートと入れ替わっています: { $text }
       *[values] この行の値が別の行の値と入れ替わっています: { $text }
    }
    .label = 入れ替わった相手の行
    .counterpart = 原文の行
extra-address = 原文のこの行に { $prefix } はありません
    .counterpart = 原文の行
extra-host = 原文のこの行に { $host } はありません
    .counterpart = 原文の行
extra-row = 原文にこの行はありません
    .counterpart = 原文ではこの後、次の行に続きます
extra-text = 原文のここに注釈はありません: { $text }
    .counterpart = 原文の値
foreign-dot = ホスト { $host } に別の文字体系のドットが含まれています
frequency-mismatch = 頻度は原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文の頻度
front-matter = メタデータ ブロックが YAML ではないため、1 行ずつ読み取りました: { $reason }
front-matter-unclosed = メタデータ ブロックを閉じる行がありません
glued-hosts = { $hosts } 個のホストが区切りなしでつながっています: { $text }
glued-hosts-single = ホストと別の文字列が区切りなしでつながっています: { $text }
host-bits-set = { $prefix } はプレフィックス長より後のビットが設定されています。ネットワークは { $network } です
host-case = 大文字と小文字の表記は原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のホスト
include-cycle = { $target } のインクルードが循環し、それを含むファイルに戻ります
include-mismatch = インクルードは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のインクルード
include-mismatch-extra = 原文は { $actual } をインクルードしていません
include-mismatch-missing = 原文がインクルードしている { $expected } を、このページはインクルードしていません
    .counterpart = 原文のインクルード
inconsistent-term = このページの他の箇所と訳が異なります。他の箇所の訳: { $usual }
    .label = 他の箇所の訳
    .counterpart = 原文のセル
invalid-address = { $text } はアドレスの形をしていますが、有効なアドレスではありません
invalid-host = ホスト { $host } に空白が含まれています
invalid-ignore-date = { $date } は有効な日付ではありません。2027-01-31 の形式で書いてください
invalid-ignore-meant = { $name } というチェックはありません。近い名前のチェック: { $meant }
invalid-ignore-no-check = この無視コメントにはチェックの指定がありません
invalid-ignore-no-reason = この無視コメントには理由がないため、何も無視されません。理由はコロンの後に書きます
invalid-ignore-unknown = { $name } というチェックはありません
invalid-ignore-word = { $word } は無視コメントのキーワードではありません。使えるのは tafel-ignore と tafel-ignore-file です
invalid-port = { $text } はポートでもポート範囲でもありません
invisible-character = ホスト { $host } に目に見えない文字が含まれています
leading-dot-host = ホスト { $host } がドットで始まっています
leaked-placeholder = ホスト { $host } に翻訳システムのプレースホルダーが残っています
leaked-placeholder-text = ページに翻訳システムのプレースホルダーが残っています
link-locale = リンク先が { $locale } のページです
    .counterpart = 原文のリンク
locale-metadata = ロケールがメタデータ ブロックでは { $actual }、ページの場所では { $expected } になっています
lost-anchor = アンカー { $anchor } がありません
    .counterpart = 原文のアンカー
lost-anchor-changed = アンカーは原文では { $anchor } ですが、{ $actual } になっています
    .counterpart = 原文のアンカー
lost-code-span = { $value } は原文ではコードですが、ここではコードになっていません
    .counterpart = 原文の値
lost-code-span-open = 閉じられていないバッククォートがあります
    .counterpart = 原文のテキスト
lost-escape = Markdown の記法として解釈されるため、公開されたページには表示されません
    .counterpart = 原文のセル
lost-wildcard = ホストは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のホスト
lost-wildcard-detached = ホスト { $host } のワイルドカードの後に空白があります
mangled-host = ホストは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のホスト
missing-address = 原文のこの行にある { $expected } がありません
    .counterpart = 原文での記載箇所
missing-address-changed = ここは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のプレフィックス
missing-host = 原文のこの行にある { $host } がありません
    .counterpart = 原文での記載箇所
missing-note = 原文の注釈がここにありません: { $text }
    .counterpart = 原文の注釈
missing-row = 原文の行がここにありません: { $text }
    .counterpart = 訳文にない行
missing-row-alike = 原文にある同じ値の複数の行のうち、1 行がここにありません: { $text }
    .counterpart = 訳文にない行
missing-table = 原文の表またはリストがここにありません: { $text }
    .counterpart = 訳文にない表またはリスト
missing-table-unread = この表からは値を読み取れませんでした。原文: { $text }
    .counterpart = 原文の表
number-in-prose = ここは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のセル
number-style = このページの他のサイズの書き方は { $expected } の形ですが、{ $actual } と書かれています
    .counterpart = 原文のセル
pattern-range-mismatch = { $host } の番号は原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のホスト
port-logic-flipped =
    { $expected ->
        [all] 原文ではこれらのポートのすべてですが、いずれかになっています
       *[any] 原文ではこれらのポートのいずれかですが、すべてになっています
    }
    .counterpart = 原文のポート
port-mismatch =
    { $actual ->
        [none] この行にポートがありません。原文のポート: { $expected }
       *[other]
            { $expected ->
                [none] 原文のこの行にポートはありませんが、ここには { $actual } があります
               *[other] この行のポートは原文では { $expected } ですが、{ $actual } になっています
            }
    }
    .counterpart = 原文のポート
protocol-mismatch =
    { $actual ->
        [none] この行にプロトコルがありません。原文のプロトコル: { $expected }
       *[other] この行のプロトコルは原文では { $expected } ですが、{ $actual } になっています
    }
    .counterpart = 原文のプロトコル
required-mismatch =
    { $expected ->
        [required] この行は原文では必須ですが、省略可能になっています
       *[optional] この行は原文では省略可能ですが、必須になっています
    }
    .counterpart = 原文の該当する語
self-contradiction-id = ID { $id } が、値の異なる別の行にも使われています
    .label = 最初の使用箇所
self-contradiction-list = { $prefix } はこのリストにありますが、どの行にもありません
self-contradiction-row = { $prefix } はこの行にありますが、この行の内容を再掲するリストにはありません
    .label = 該当のリスト
shifted-column = { $text } が原文とは別の列にあります
    .counterpart = 原文のセル
size-mismatch = サイズは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のサイズ
split-row = 原文では 1 つの行またはリストにある値が、ここでは { $rows } 個の行またはリストに分かれています
    .counterpart = 原文の行またはリスト
split-row-joined = 原文では { $rows } 個の行またはリストにある値が、ここでは 1 つにまとめられています
    .counterpart = 原文でまとめられた最初の行またはリスト
split-row-table = この行が原文とは別の表またはリストにあります
    .counterpart = 原文の行
stale-endpoints = 翻訳後に原文のこの行が変更されました: { $went } → { $came }
stale-endpoints-added = 翻訳後に原文のこの行に追加されました: { $came }
stale-endpoints-removed = 翻訳後に原文のこの行から削除されました: { $went }
stale-endpoints-row-added = 翻訳後に原文のここに行が追加されました: { $came }
stale-endpoints-row-removed = この行は原文から削除されました: { $went }
stale-endpoints-table-added = 翻訳後に原文のここに { $rows } 行の表またはリストが追加されました: { $came }
stale-endpoints-table-removed = この { $rows } 行の表またはリストは原文から削除されました: { $went }
surplus-cells = 行のセルがヘッダー行より多いため、このセルは公開されたページに表示されません
suspicious-address =
    { $use ->
        [documentation] { $prefix } は例示用に予約されています
        [link-local] { $prefix } はリンクローカル アドレスです
        [loopback] { $prefix } はループバック アドレスです
        [multicast] { $prefix } はマルチキャスト アドレスです
        [private] { $prefix } はプライベート ネットワークのアドレスです
        [too-short] { $prefix } は 1 つのサービスに必要な範囲よりはるかに広い範囲です
       *[reserved] { $prefix } は予約されています
    }
translated-placeholder = ホストは原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のホスト
translated-term = 翻訳してはならない { $term } がここにありません
    .counterpart = 原文のセル
unclosed-construct =
    { $construct ->
        [code-fence] コード フェンスが閉じられていません
        [comment] コメントが閉じられていません
        [html-table] HTML の表が閉じられていません
       *[side-by-side] 2 言語を並べる span が閉じられていません
    }
unit-mismatch = サイズの単位が異なります。原文では { $expected } ですが、{ $actual } になっています
    .counterpart = 原文のサイズ
unlisted-host = { $host } がページの統合リストにありません
unlisted-host-list = { $host } はこのリストにありますが、ページの表や他のリストにはありません
unresolved-include = { $target } が見つかりません
unresolved-include-depth = インクルードのネストが深すぎるか数が多すぎるため、{ $target } は読み取られませんでした
unresolved-include-outside = { $target } はドキュメント セットの外にあるため、読み取られませんでした
unresolved-include-unreadable = { $target } を読み取れません: { $reason }
untranslated-cell = 原文のまま翻訳されていません
    .counterpart = 原文のセル
untranslated-cell-reworded = 原文の言語で書かれています
    .counterpart = 原文のセル
unused-ignore = 無視する対象の { $check } がここにありません
unused-ignore-past = この無視コメントの期限 { $date } は過ぎています
wrong-language-cell = ページとは別の言語で書かれています: { $language }
    .counterpart = 原文のセル
wrong-language-cell-page = ページの言語が、メタデータ ブロックまたはパスの示す言語と { $cells } 個のセルで異なります: { $language }
    .counterpart = 原文のセル
wrong-language-cell-script = ページの言語では使われない文字体系で書かれています: { $language }
    .counterpart = 原文のセル

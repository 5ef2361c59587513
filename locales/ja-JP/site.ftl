# The pages of a published list of network endpoints in Japanese. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }: ネットワーク エンドポイント
site-lead = ドキュメントに記載されている、許可が必要なホスト、IP アドレス範囲、ポートの一覧です。インスタンス: { $instance }
site-version = バージョン { $version } ({ $date })
site-version-undated = バージョン { $version }
skip = メイン コンテンツにスキップ
sections = このページの内容
languages-menu = 言語
no-script = 検索、フィルター、比較には JavaScript が必要です。それ以外は JavaScript がなくても利用できます。
no-release = 公開されたバージョンはまだありません。
footer = 値は原文のページのものです。翻訳版から使用しているのは文言のみです。

## Looking up what is covered

lookup = リストに含まれているか検索
lookup-lead = ホスト、IP アドレス、IP アドレス範囲、またはリンクを貼り付けると、それを許可するエントリを確認できます。
lookup-label = ホスト、IP アドレス、IP アドレス範囲、またはリンク
lookup-button = 検索
lookup-covered = { $value } はリストに含まれています。
lookup-partly = { $value } は一部のみリストに含まれています。
lookup-filled = プレースホルダーを実際の値に置き換えると、{ $value } はリストに含まれます。
lookup-inside = { $value } の全体はリストに含まれていません。含まれているのはその一部です。
lookup-not-covered = { $value } はリストに含まれていません。
lookup-unreadable = ホスト、IP アドレス、IP アドレス範囲、リンクのいずれでもありません: { $value }
lookup-zone = ゾーン ID 付きのアドレスは検索できません。% 記号以降を除いて入力してください: { $value }
lookup-covered-parts = リストに含まれている部分
lookup-open-parts = リストに含まれていない部分
lookup-nearest = 最も類似したエントリ
lookup-hits =
    { $count ->
       *[other] 一致する値: { $count } 件
    }
# How an entry lets it through, in a column of a table.
how-exactly = 同じ値
how-covering = 検索した値を含む
how-filled = プレースホルダーを置き換えると含む
how-inside = 検索した値の一部

## The table of endpoints

endpoints = エンドポイント
release-label = バージョン
filter-label = フィルター
filter-hint = 語句、ホスト、IP アドレス範囲、ポート、または ID
filter-count =
    { $count ->
       *[other] エントリ { $count } 件
    }
area-none = その他
fallback = 翻訳のない説明は、原文のページの言語で表示されます。
column-id = ID
column-purpose = 用途
column-hosts = ホスト
column-ranges = IP アドレス範囲
column-ports = ポート
value-none = なし
ports-any = ポート: { $ports }
required = 必須
optional = 省略可能
category = カテゴリ: { $category }
more-hosts =
    { $count ->
       *[other] 全 { $count } 件のホストを表示
    }
more-ranges =
    { $count ->
       *[other] 全 { $count } 件の IP アドレス範囲を表示
    }

# Buttons that copy a list.
copy = コピー
copy-of-hosts = ホストをコピー: { $what }
copy-of-ranges = IP アドレス範囲をコピー: { $what }
copied =
    { $count ->
       *[other] { $count } 件の値をコピーしました。
    }
copy-failed = ブラウザーでコピーが許可されませんでした。値を選択し、手動でコピーしてください。
load-failed = バージョン { $version } のデータを読み込めませんでした。

## Comparing two versions

compare = 2 つのバージョンの比較
compare-lead = 一方のバージョンからもう一方へ移行する際に許可が必要になるものと、許可を解除できるものを表示します。他のエントリに含まれているものは除きます。
compare-from = 比較元のバージョン
compare-to = 比較先のバージョン
compare-button = 比較
compare-open = 許可が必要
compare-close = 許可の解除が可能
compare-nothing-open = 許可が必要なものはありません。
compare-nothing-close = 許可を解除できるものはありません。
compare-ports = ポートの変更
compare-ports-none = ポートが変更されたエントリはありません。
column-before = 変更前
column-after = 変更後

## Notices

notices = 最近の変更
notices-none = お知らせはまだありません。
feed-atom = Atom フィード
feed-json = JSON フィード

## Languages

languages = 言語
languages-lead = 「誤った値」は、翻訳元の原文のページと異なる値です。「未反映の変更」は、翻訳後に原文のページに加えられた変更です。
column-language = 言語
column-wrong = 誤った値
column-warnings = 警告
column-stale = 未反映の変更
column-behind = 遅れの日数
column-feeds = フィード
source-page = 原文のページ
no-page = ページなし
behind-unknown = 不明

## Downloads

downloads = ダウンロード
downloads-lead = どのファイルもプログラムから利用できます。ファイルのアドレスは変わりません。
download-latest = 最新バージョン (JSON)
download-versions = すべてのバージョン (JSON)
download-changes = 変更 (JSON)
download-list = ファイアウォール、プロキシ、スクリプト用のリスト
download-checksums = すべてのファイルのチェックサム (SHA-256)
download-other = その他のファイル

## The choice of a language

choose = 言語の選択

# Notices in Japanese: what changed in the lists of network endpoints.
#
# Counts, lists and names come as whole phrases and are not inflected: they stand after a colon or in brackets.

# Joined to lists: "ホスト 12 件、IP アドレス範囲 3 件".
count-hosts =
    { $count ->
       *[other] ホスト { $count } 件
    }
count-prefixes =
    { $count ->
       *[other] IP アドレス範囲 { $count } 件
    }
count-sets =
    { $count ->
       *[other] エントリ { $count } 件
    }

# $open and $close may hold "、", so a slash stands between them.
title-open = { $name } – 許可が必要: { $open }
title-open-close = { $name } – 許可が必要: { $open } / 許可の解除が可能: { $close }
title-close = { $name } – 許可の解除が可能: { $close }
title-check = { $name } – 確認が必要: { $sets }
title-info = { $name } – 参考情報: { $sets }
unnamed = ネットワーク エンドポイント

# The feed of all notices.
feed-title = { $name }: 変更のお知らせ
feed-description = 許可が必要なものと許可を解除できるもの、およびその適用開始日をお知らせします。

# When.
released = バージョン { $version } ({ $date }) は、バージョン { $previous } に代わるものです。
undated = ページに日付の記載がありません。
effective-unstated = 適用開始日はページに記載されていません。
effective-partly = 適用開始日がページに記載されているのは、一部のエントリのみです。
effective-from = 適用開始日: { $date }
effective-month = 適用開始月: { $month }
effective-until = 適用終了: { $date }

# Whether the page in the reader's language shows the change.
page-current = この言語のページには、これらの変更が既に反映されています。
page-behind =
    { $count ->
       *[other] これらの変更のうち { $count } 件は、この言語のページにまだ反映されていません。このお知らせに記載されている値を使用してください。
    }
page-missing = この言語には、このバージョンのページがありません。値は原文のページのものです。
item-behind = この言語のページにはまだ反映されていません。

# Headings of groups.
open-firewall = ファイアウォールで許可が必要な項目
open-proxy = プロキシで許可が必要な項目
check-both = ファイアウォールとプロキシで確認が必要な項目
check-firewall = ファイアウォールで確認が必要な項目
check-proxy = プロキシで確認が必要な項目
check-sizes = ダウンロード サイズの変更
close-firewall = ファイアウォールで許可を解除できる項目
close-proxy = プロキシから削除できる項目
info = 参考情報

# The heading of an entry.
item = { $label } (ID { $id })
item-id = ID { $id } のエントリ
item-list = 「{ $list }」のエントリ
item-key = エントリ { $key }
item-new = 新規: { $item }
item-gone = リストから削除済み: { $item }
family = { $host } の {"{n}"} には、{ $low } から { $high } までの番号が入ります。

# Ports of the values that follow or precede.
ports-tcp = TCP ポート: { $ports }
ports-udp = UDP ポート: { $ports }
ports-unstated = ページにポートの記載がありません。
ports-fewer = すべてのポートで必要というわけではなくなりましたが、一部のポートでは引き続き必要です:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP ポート
field-ports-udp = UDP ポート
field-protocols = プロトコル
field-category = カテゴリ
field-required = 必須
field-express-route = ExpressRoute
field-audience = 対象
field-size = サイズ
field-frequency = 頻度
field-recommended = 推奨値
field-service-area = サービス領域
field-id = ID
field-storage = ストレージ アカウント
value-yes = はい
value-no = いいえ
value-unstated = 記載なし

# Sizes.
size = { $value } { $unit }
size-range = { $low } ～ { $high }
size-typical = 通常 { $size }
size-varies = 不定
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = 1 回のみ
frequency-daily = 毎日
frequency-weekly = 毎週
frequency-monthly = 毎月
frequency-on-demand = 必要に応じて
frequency-varies = 不定
frequency-at-most =
    { $count ->
       *[other] { $frequency } (最大 { $count } 回)
    }

keep-open = 次の値は引き続きリストに記載されているため、許可したままにしてください:

# Lists of values that ask for nothing.
moved-from = 移動元: { $item }
covered-now = 新たに記載されたが、既に他のエントリに含まれている値:
covered-still = 記載がなくなったが、引き続き他のエントリに含まれている値:
split-from = 分割元: { $items }
merged-from = 統合元: { $items }
ranges-rewritten = IP アドレス範囲の表記が変わりました。対象のアドレスに変更はありません。
row-moved = ページ内でのエントリの位置が変わりました。
pairs-changed = ページ上のホストと IP アドレス範囲の組み合わせが変わりました。
reference-changed = エントリの参照先のページが変わりました。
other-change = エントリのその他の詳細が変わりました。

# Long lists and limits of size.
show-values =
    { $count ->
       *[other] 全 { $count } 件の値を表示
    }
rest-values =
    { $count ->
       *[other] ほかにも { $count } 件の値がありますが、ここには表示されていません。
    }
rest = ほかにも、ここに表示されていない内容があります。
read-all = お知らせの全文を読む

# A notice without anything in it.
nothing = 対応が必要な変更はありません。

# Notices in Turkish: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.
# Nouns stay in the singular after a number.

# How many. These phrases are joined to lists.
count-hosts =
    { $count ->
        [one] { $count } ana bilgisayar
       *[other] { $count } ana bilgisayar
    }
count-prefixes =
    { $count ->
        [one] { $count } IP aralığı
       *[other] { $count } IP aralığı
    }
count-sets =
    { $count ->
        [one] { $count } kayıt
       *[other] { $count } kayıt
    }

# The title of a notice.
title-open = { $name } – açılacak: { $open }
title-open-close = { $name } – açılacak: { $open }; kapatılabilir: { $close }
title-close = { $name } – kapatılabilir: { $close }
title-check = { $name } – kontrol edilecek: { $sets }
title-info = { $name } – bilgi için: { $sets }
unnamed = Ağ uç noktaları

# The feed of all notices.
feed-title = { $name }: değişiklikler
feed-description = Nelerin açılması gerektiği, nelerin kapatılabileceği ve bunların ne zaman geçerli olacağı.

# When. Days and months stand where they need no suffix.
released = { $version } sürümü ({ $date }), { $previous } sürümünün yerini alır.
undated = Sayfalarda tarih yok.
effective-unstated = Sayfada yürürlük tarihi belirtilmiyor.
effective-partly = Sayfada yalnızca bazı kayıtlar için yürürlük tarihi belirtiliyor.
effective-from = Yürürlük tarihi: { $date }
effective-month = Yürürlük tarihi: { $month }
effective-until = Geçerlilik sonu: { $date }

# Whether the page in the reader's language shows the change.
page-current = Türkçe sayfa bu değişiklikleri zaten içeriyor.
page-behind =
    { $count ->
        [one] Türkçe sayfa bu değişikliklerin { $count } tanesini henüz içermiyor. Bu duyurudaki değerleri kullanın.
       *[other] Türkçe sayfa bu değişikliklerin { $count } tanesini henüz içermiyor. Bu duyurudaki değerleri kullanın.
    }
page-missing = Bu sürüm için Türkçe sayfa yok. Değerler kaynak sayfadan alınmıştır.
item-behind = Türkçe sayfa bunu henüz içermiyor.

# Headings of groups.
open-firewall = Güvenlik duvarlarında açılacaklar
open-proxy = Proxy sunucularında izin verilecekler
check-both = Güvenlik duvarlarında ve proxy sunucularında kontrol edilecekler
check-firewall = Güvenlik duvarlarında kontrol edilecekler
check-proxy = Proxy sunucularında kontrol edilecekler
check-sizes = Değişen indirme boyutları
close-firewall = Güvenlik duvarlarında kapatılabilecekler
close-proxy = Proxy sunucularından kaldırılabilecekler
info = Bilgi için

# The heading of an entry.
item = { $label } (Kimlik: { $id })
item-id = Kimliği { $id } olan kayıt
item-list = “{ $list }” altındaki kayıt
item-key = Kayıt: { $key }
item-new = Yeni: { $item }
item-gone = Artık listede yok: { $item }
family = { $host } içindeki {"{n}"}, { $low } ile { $high } arasında (sınırlar dahil) bir sayıdır.

# Ports of the values that follow or precede.
ports-tcp = TCP bağlantı noktaları: { $ports }
ports-udp = UDP bağlantı noktaları: { $ports }
ports-unstated = Sayfada bağlantı noktası belirtilmiyor.
ports-fewer = Artık tüm bağlantı noktalarında gerekli değil, ancak bazılarında hâlâ gerekli:

# What something was and is.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP bağlantı noktaları
field-ports-udp = UDP bağlantı noktaları
field-protocols = Protokoller
field-category = Kategori
field-required = Gerekli
field-express-route = ExpressRoute
field-audience = Şunlar için geçerli
field-size = Boyut
field-frequency = Sıklık
field-recommended = Önerilen değer
field-service-area = Hizmet alanı
field-id = Kimlik
field-storage = Depolama hesapları
value-yes = evet
value-no = hayır
value-unstated = belirtilmemiş

# Sizes.
size = { $value } { $unit }
size-range = { $low } ile { $high } arası
size-typical = { $size } (genellikle)
size-varies = değişken
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = bir kez
frequency-daily = her gün
frequency-weekly = her hafta
frequency-monthly = her ay
frequency-on-demand = istek üzerine
frequency-varies = değişken
frequency-at-most =
    { $count ->
        [one] { $frequency }, en fazla { $count } kez
       *[other] { $frequency }, en fazla { $count } kez
    }

keep-open = Aşağıdaki değerler hâlâ listede olduğundan bunları açık bırakın:

# Lists of values that ask for nothing.
moved-from = Buraya taşındı; önceki yeri: { $item }
covered-now = Listeye yeni eklendi, ancak diğer kayıtlar tarafından zaten kapsanıyor:
covered-still = Artık listede yok, ancak diğer kayıtlar tarafından hâlâ kapsanıyor:
split-from = Bölünme sonucu oluştu; önceki hali: { $items }
merged-from = Birleştirme sonucu oluştu; önceki hali: { $items }
ranges-rewritten = IP aralıkları farklı biçimde yazılıyor, ancak aynı adresleri kapsıyor.
row-moved = Kayıt artık sayfada farklı bir yerde.
pairs-changed = Sayfa, ana bilgisayarları ve IP aralıklarını farklı biçimde gruplandırıyor.
reference-changed = Kayıt farklı bir sayfaya yönlendiriyor.
other-change = Kaydın diğer ayrıntıları değişti.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] { $count } değeri göster
       *[other] { $count } değerin tümünü göster
    }
rest-values =
    { $count ->
        [one] Burada gösterilmeyen { $count } değer daha var.
       *[other] Burada gösterilmeyen { $count } değer daha var.
    }
rest = Devamı burada gösterilmiyor.
read-all = Duyurunun tamamını oku

nothing = İşlem yapmanızı gerektiren bir değişiklik yok.

# The pages of a published list of network endpoints, in Turkish.
# Nouns stay in the singular after a number.

## The page as a whole

site-title = { $name }: ağ uç noktaları
# "Örnek" for an instance would be read as "example".
site-lead = Belgelere göre izin verilmesi gereken ana bilgisayarlar, IP aralıkları ve bağlantı noktaları. Bulut ortamı: { $instance }.
site-version = Sürüm { $version } ({ $date })
site-version-undated = Sürüm { $version }
skip = İçeriğe geç
sections = Bu sayfada
languages-menu = Dil
no-script = Arama, filtreleme ve karşılaştırma için JavaScript gerekir. Diğer her şey JavaScript olmadan da çalışır.
no-release = Henüz hiçbir şey yayımlanmadı.
footer = Değerler kaynak sayfadan, yalnızca metinler çevirilerden alınır.

## Looking up what is covered

lookup = Kapsanıyor mu?
lookup-lead = Hangi kayıtların izin verdiğini görmek için bir ana bilgisayar, IP adresi, IP aralığı veya bağlantı yapıştırın.
lookup-label = Ana bilgisayar, IP adresi, IP aralığı veya bağlantı
lookup-button = Ara
lookup-covered = { $value } kapsanıyor.
lookup-partly = { $value } kısmen kapsanıyor.
# What replaces the placeholder may be a part of the value only.
lookup-filled = { $value }, yer tutucunun yerine ilgili değer yazılırsa kapsanır.
lookup-inside = { $value } bütünüyle kapsanmıyor, ancak bazı bölümleri kapsanıyor.
lookup-not-covered = { $value } kapsanmıyor.
lookup-unreadable = Bu bir ana bilgisayar, IP adresi, IP aralığı veya bağlantı değil: { $value }
lookup-zone = Bölge kimliği içeren bir adres aranamaz. % işaretini ve sonrasını silin: { $value }
lookup-covered-parts = Kapsanan bölümler
lookup-open-parts = Kapsanmayan bölümler
lookup-nearest = En benzer kayıtlar
lookup-hits =
    { $count ->
        [one] { $count } eşleşen değer
       *[other] { $count } eşleşen değer
    }
# How an entry lets it through, in a column of a table.
how-exactly = aynı değer
how-covering = bunu kapsıyor
how-filled = yer tutucu değiştirildiğinde bunu kapsıyor
how-inside = bunun bir bölümü

## The table of endpoints

endpoints = Uç noktalar
release-label = Sürüm
filter-label = Filtre
filter-hint = Sözcükler, ana bilgisayarlar, IP aralıkları, bağlantı noktaları veya kimlikler
filter-count =
    { $count ->
        [one] { $count } kayıt
       *[other] { $count } kayıt
    }
area-none = Diğer
fallback = Çevirisi olmayan açıklamalar kaynak sayfanın dilindedir.
column-id = Kimlik
column-purpose = Amaç
column-hosts = Ana bilgisayarlar
column-ranges = IP aralıkları
column-ports = Bağlantı noktaları
value-none = yok
ports-any = Bağlantı noktaları: { $ports }
required = Gerekli
optional = İsteğe bağlı
category = Kategori: { $category }
more-hosts =
    { $count ->
        [one] { $count } ana bilgisayarı göster
       *[other] { $count } ana bilgisayarın tümünü göster
    }
more-ranges =
    { $count ->
        [one] { $count } IP aralığını göster
       *[other] { $count } IP aralığının tümünü göster
    }

copy = Kopyala
copy-of-hosts = Ana bilgisayarları kopyala: { $what }
copy-of-ranges = IP aralıklarını kopyala: { $what }
copied =
    { $count ->
        [one] { $count } değer kopyalandı.
       *[other] { $count } değer kopyalandı.
    }
copy-failed = Tarayıcı kopyalamaya izin vermedi. Değerleri seçip elle kopyalayın.
load-failed = { $version } sürümünün verileri yüklenemedi.

## Comparing two versions

compare = İki sürümü karşılaştır
compare-lead = Bir sürümden diğerine geçerken nelerin açılması gerektiği ve nelerin kapatılabileceği. Başka bir kaydın hâlâ kapsadığı değerler gösterilmez.
compare-from = Başlangıç sürümü
compare-to = Hedef sürüm
compare-button = Karşılaştır
compare-open = Açılacaklar
compare-close = Kapatılabilecekler
compare-nothing-open = Açılması gereken bir şey yok.
compare-nothing-close = Kapatılabilecek bir şey yok.
compare-ports = Değişen bağlantı noktaları
compare-ports-none = Hiçbir kaydın bağlantı noktaları değişmedi.
column-before = Önce
column-after = Sonra

## Notices

notices = Son değişiklikler
notices-none = Henüz duyuru yok.
feed-atom = Atom akışı
feed-json = JSON akışı

## Languages

languages = Diller
languages-lead = Yanlış değerler, çevirinin yapıldığı kaynak sayfadaki değerlerden farklıdır. Eksik değişiklikler, kaynak sayfada çeviriden sonra yapılmıştır.
column-language = Dil
column-wrong = Yanlış değerler
column-warnings = Uyarılar
column-stale = Eksik değişiklikler
column-behind = Gecikme (gün)
column-feeds = Akışlar
source-page = kaynak sayfa
no-page = sayfa yok
behind-unknown = bilinmiyor

## Downloads

downloads = İndirmeler
downloads-lead = Tüm dosyalar programlarla da işlenebilir. Adresleri değişmez.
download-latest = En yeni sürüm (JSON)
download-versions = Tüm sürümler (JSON)
download-changes = Değişiklikler (JSON)
download-list = Güvenlik duvarları, proxy sunucuları ve betikler için listeler
download-checksums = Tüm dosyaların sağlama toplamları (SHA-256)
download-other = Diğer dosyalar

## The choice of a language

choose = Bir dil seçin

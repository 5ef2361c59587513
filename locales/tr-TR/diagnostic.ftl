# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = bu satırın kimliği kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki kimlik
bilingual-residue = çevirinin yanında kaynak metin kalmış
    .counterpart = kaynaktaki hücre
broken-break = satır sonu kaynakta { $expected } olarak, burada { $actual } olarak yazılmış
    .counterpart = kaynaktaki hücre
broken-table-blank-line = boş satır tabloyu ikiye bölüyor
broken-table-block = satır bir başlık veya liste öğesi gibi başlıyor ve tabloyu burada bitiriyor
broken-table-delimiter = ayırıcı satırdaki hücre sayısı tablo başlığındakinden farklı
broken-table-glued-text = paragraf tablonun hemen altında olduğu için tablo satırı sayılıyor
broken-table-header = tablo başlığı boş, başlık gövdenin ilk satırında
broken-table-lone-pipe = tabloda tek bir dikey çizgiden oluşan satır var
broken-table-nesting = öğeler okunabilecek düzeyden daha derin iç içe; buradan itibaren yalnızca metinleri okundu
broken-table-row = tablo satırı iki satıra bölünmüş
broken-table-spans = birleştirilmiş hücreler okunabilecek olandan fazla satır ve sütun kaplıyor; sonraki birleştirmeler tek hücre sayılıyor
broken-table-stray-rows = başlığı olmayan satırlar; önceki tablonun parçası olarak okundu
category-mismatch = bu satırın kategorisi kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki kategori
changed-link = bağlantının hedefi kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki bağlantı
changed-link-added = kaynakta burada şu hedefe bağlantı yok: { $actual }
    .counterpart = kaynaktaki yer
changed-link-missing = burada şu hedefe bağlantı eksik: { $expected }
    .counterpart = kaynaktaki bağlantı
changed-order =
    { $rows ->
        [one] bu satır kaynaktakinden farklı bir yerde
       *[other] { $rows } satırın sırası kaynaktakinden farklı; bu ilki
    }
    .counterpart = kaynaktaki satır
confusable-character = { $host } ana bilgisayar adında Latin harfine yalnızca benzeyen bir harf var
consensus-outlier = { $of } dil sürümünün { $agreeing } tanesinde burada { $actual } değil, { $value } var
consensus-outlier-missing = { $of } dil sürümünün { $agreeing } tanesinde bu satırda { $value } var
consensus-outlier-only = { $of } dil sürümünün { $agreeing } tanesinde bu satırda { $value } yok
consensus-outlier-only-row = { $of } dil sürümünün { $agreeing } tanesinde bu satır yok
consensus-outlier-row = { $of } dil sürümünün { $agreeing } tanesinde burada, bu sürümde olmayan bir satır var
date-mismatch = tarih kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki tarih
duplicate-address = adres iki kez listelenmiş: { $text }
    .label = ilk olarak burada listelenmiş
duplicate-host = ana bilgisayar iki kez listelenmiş: { $host }
    .label = ilk olarak burada listelenmiş
empty-cell = hücre boş; kaynaktaki metin: { $text }
    .counterpart = kaynaktaki hücre
exchanged-cells =
    { $kind ->
        [hosts] bu satırın ana bilgisayarları başka bir satırınkilerle yer değiştirmiş: { $text }
        [addresses] bu satırın adresleri başka bir satırınkilerle yer değiştirmiş: { $text }
        [ports] bu satırın bağlantı noktaları başka bir satırınkilerle yer değiştirmiş: { $text }
       *[values] bu satırın değerleri başka bir satırınkilerle yer değiştirmiş: { $text }
    }
    .label = diğer satır
    .counterpart = kaynaktaki satır
extra-address = kaynakta bu satırda olmayan adres: { $prefix }
    .counterpart = kaynaktaki satır
extra-host = kaynakta bu satırda olmayan ana bilgisayar: { $host }
    .counterpart = kaynaktaki satır
extra-row = kaynakta böyle bir satır yok
    .counterpart = kaynak bundan sonra bir sonraki satırla sürüyor
extra-text = kaynakta burada böyle bir açıklama yok: { $text }
    .counterpart = kaynaktaki değerler
foreign-dot = { $host } ana bilgisayar adında başka bir yazı sisteminin noktası var
frequency-mismatch = sıklık kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki sıklık
front-matter = meta veri bloğu geçerli YAML olmadığından satır satır okundu: { $reason }
front-matter-unclosed = meta veri bloğunu kapatan satır eksik
glued-hosts =
    { $hosts ->
        [2] iki ana bilgisayar arasında ayırıcı yok: { $text }
       *[other] { $hosts } ana bilgisayar arasında ayırıcı yok: { $text }
    }
glued-hosts-single = ana bilgisayar ile başka bir metin arasında ayırıcı yok: { $text }
host-bits-set = { $prefix } ön ekinde uzunluğunun ötesindeki bitler ayarlanmış; ağ: { $network }
host-case = büyük/küçük harf farkı: ana bilgisayar kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki ana bilgisayar
include-cycle = içerilen dosya, kendisini içeren bir dosyaya geri dönüyor: { $target }
include-mismatch = içerilen dosya kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki içerme
include-mismatch-extra = kaynak şu dosyayı içermiyor: { $actual }
include-mismatch-missing = sayfa, kaynağın içerdiği şu dosyayı içermiyor: { $expected }
    .counterpart = kaynaktaki içerme
inconsistent-term = sayfanın başka yerlerinde farklı çevrilmiş: { $usual }
    .label = başka yerdeki çeviri
    .counterpart = kaynaktaki hücre
invalid-address = { $text } adrese benziyor ama geçerli bir adres değil
invalid-host = { $host } ana bilgisayar adında boşluk var
invalid-ignore-date = { $date } geçerli bir tarih değil; 2027-01-31 biçiminde yazın
invalid-ignore-meant = { $name } adlı bir denetim yok; benzer ad: { $meant }
invalid-ignore-no-check = bu yok sayma yönergesinde denetim belirtilmemiş
invalid-ignore-no-reason = bu yok sayma yönergesinde gerekçe belirtilmediğinden hiçbir şey yok sayılmıyor; gerekçe iki nokta üst üsteden sonra yazılır
invalid-ignore-unknown = { $name } adlı bir denetim yok
invalid-ignore-word = { $word } bir yok sayma yönergesi değil; kullanılabilenler: tafel-ignore ve tafel-ignore-file
invalid-port = { $text } bir bağlantı noktası veya bağlantı noktası aralığı değil
invisible-character = { $host } ana bilgisayar adında görünmeyen bir karakter var
leading-dot-host = ana bilgisayar adı noktayla başlıyor: { $host }
leaked-placeholder = { $host } ana bilgisayar adında çeviri sisteminden kalma yer tutucu var
leaked-placeholder-text = sayfada çeviri sisteminden kalma yer tutucu var
link-locale = bağlantı başka bir dil sürümündeki sayfaya gidiyor: { $locale }
    .counterpart = kaynaktaki bağlantı
locale-metadata = dil sürümü meta veri bloğunda { $actual }, sayfanın konumuna göre { $expected }
lost-anchor = eksik çapa: { $anchor }
    .counterpart = kaynaktaki çapa
lost-anchor-changed = çapa kaynakta { $anchor }, burada { $actual }
    .counterpart = kaynaktaki çapa
lost-code-span = { $value } kaynakta kod olarak biçimlendirilmiş, burada değil
    .counterpart = kaynaktaki değer
lost-code-span-open = kapatılmamış ters kesme işareti
    .counterpart = kaynaktaki metin
lost-escape = Markdown bunu biçimlendirme saydığından yayımlanan sayfada görünmez
    .counterpart = kaynaktaki hücre
lost-wildcard = ana bilgisayar kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki ana bilgisayar
lost-wildcard-detached = { $host } ana bilgisayar adında joker karakterden sonra boşluk var
mangled-host = ana bilgisayar kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki ana bilgisayar
missing-address = kaynakta bu satırda olan adres burada yok: { $expected }
    .counterpart = kaynakta burada listelenmiş
missing-address-changed = kaynakta burada { $actual } değil, { $expected } var
    .counterpart = kaynaktaki ön ek
missing-host = kaynakta bu satırda olan ana bilgisayar burada yok: { $host }
    .counterpart = kaynakta burada listelenmiş
missing-note = kaynaktaki açıklama burada eksik: { $text }
    .counterpart = kaynaktaki açıklama
missing-row = kaynaktaki satır burada eksik: { $text }
    .counterpart = çeviride eksik
missing-row-alike = kaynakta aynı değerleri taşıyan satırlardan biri burada eksik: { $text }
    .counterpart = çeviride eksik
missing-table = kaynaktaki tablo veya liste burada eksik: { $text }
    .counterpart = çeviride eksik
missing-table-unread = bu tablodan hiçbir değer okunamadı; kaynakta: { $text }
    .counterpart = kaynaktaki tablo
number-in-prose = kaynakta burada { $actual } değil, { $expected } var
    .counterpart = kaynaktaki hücre
number-style = sayfadaki diğer boyutların yazımı { $expected } gibi, buradaki { $actual }
    .counterpart = kaynaktaki hücre
pattern-range-mismatch = { $host } için numaralar kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki ana bilgisayar
port-logic-flipped =
    { $expected ->
        [all] kaynakta bu bağlantı noktalarının herhangi biri değil, tümü belirtiliyor
       *[any] kaynakta bu bağlantı noktalarının tümü değil, herhangi biri belirtiliyor
    }
    .counterpart = kaynaktaki bağlantı noktaları
port-mismatch =
    { $actual ->
        [none] bu satırda bağlantı noktası yok; kaynaktaki bağlantı noktaları: { $expected }
       *[other]
            { $expected ->
                [none] kaynakta bu satırda bağlantı noktası yok, burada var: { $actual }
               *[other] bu satırın bağlantı noktaları kaynakta { $expected }, burada { $actual }
            }
    }
    .counterpart = kaynaktaki bağlantı noktaları
protocol-mismatch =
    { $actual ->
        [none] bu satırda protokol belirtilmemiş; kaynaktaki protokol: { $expected }
       *[other] bu satırın protokolleri kaynakta { $expected }, burada { $actual }
    }
    .counterpart = kaynaktaki protokoller
required-mismatch =
    { $expected ->
        [required] bu satır kaynakta isteğe bağlı değil, gerekli
       *[optional] bu satır kaynakta gerekli değil, isteğe bağlı
    }
    .counterpart = kaynaktaki sözcük
self-contradiction-id = { $id } kimliği, değerleri farklı olan başka bir satırda da kullanılmış
    .label = ilk olarak burada kullanılmış
self-contradiction-list = { $prefix } bu listede var ama hiçbir satırda yok
self-contradiction-row = { $prefix } bu satırda var ama satırı yineleyen listede yok
    .label = bu liste
shifted-column = { $text } kaynaktakinden farklı bir sütunda
    .counterpart = kaynaktaki hücre
size-mismatch = boyut kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki boyut
split-row = kaynakta tek satırda veya listede olan değerler burada { $rows } satıra veya listeye bölünmüş
    .counterpart = kaynaktaki satır veya liste
split-row-joined = kaynakta { $rows } satırda veya listede olan değerler burada tek bir satırda veya listede
    .counterpart = bunların kaynaktaki ilki
split-row-table = bu satır kaynaktakinden farklı bir tabloda veya listede
    .counterpart = kaynaktaki satır
stale-endpoints = çeviriden sonra kaynakta bu satır değişti: { $went } → { $came }
stale-endpoints-added = çeviriden sonra kaynakta bu satıra eklenen: { $came }
stale-endpoints-removed = çeviriden sonra kaynakta bu satırdan çıkarılan: { $went }
stale-endpoints-row-added = çeviriden sonra kaynakta buraya bir satır eklendi: { $came }
stale-endpoints-row-removed = bu satır artık kaynakta yok: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] çeviriden sonra kaynakta buraya tek satırlık bir tablo veya liste eklendi: { $came }
       *[other] çeviriden sonra kaynakta buraya { $rows } satırlık bir tablo veya liste eklendi: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] tek satırlık bu tablo veya liste artık kaynakta yok: { $went }
       *[other] { $rows } satırlık bu tablo veya liste artık kaynakta yok: { $went }
    }
surplus-cells = satırda tablo başlığındakinden fazla hücre var; yayımlanan sayfada bu hücre görünmez
suspicious-address =
    { $use ->
        [documentation] { $prefix } örnekler için ayrılmış
        [link-local] { $prefix } bir bağlantı yerel adresi
        [loopback] { $prefix } bir geri döngü adresi
        [multicast] { $prefix } bir çok noktaya yayın adresi
        [private] { $prefix } bir özel ağ adresi
        [too-short] { $prefix } tek bir hizmetin gerektirdiğinden çok daha geniş bir aralık
       *[reserved] { $prefix } ayrılmış bir adres
    }
translated-placeholder = ana bilgisayar kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki ana bilgisayar
translated-term = çevrilmemesi gereken terim burada yok: { $term }
    .counterpart = kaynaktaki hücre
unclosed-construct =
    { $construct ->
        [code-fence] kod bloğu kapatılmamış
        [comment] HTML yorumu kapatılmamış
        [html-table] HTML tablosu kapatılmamış
       *[side-by-side] iki dili yan yana gösteren span öğesi kapatılmamış
    }
unit-mismatch = birim farkı: boyut kaynakta { $expected }, burada { $actual }
    .counterpart = kaynaktaki boyut
unlisted-host = { $host } sayfanın hiçbir birleştirilmiş listesinde yok
unlisted-host-list = { $host } bu listede var ama sayfanın hiçbir tablosunda veya başka listesinde yok
unresolved-include = dosya bulunamadı: { $target }
unresolved-include-depth = { $target } okunmadı: içerilen dosyalar çok derin iç içe veya çok fazla
unresolved-include-outside = { $target } okunmadı: belge kümesinin dışında
unresolved-include-unreadable = { $target } okunamıyor: { $reason }
untranslated-cell = metin kaynaktakiyle aynı, çevrilmemiş
    .counterpart = kaynaktaki hücre
untranslated-cell-reworded = metin kaynağın dilinde
    .counterpart = kaynaktaki hücre
unused-ignore = burada yok sayılacak { $check } bulgusu yok
unused-ignore-past = bu yok sayma yönergesinin süresi dolmuş: { $date }
wrong-language-cell = metin sayfanınkinden farklı bir dilde: { $language }
    .counterpart = kaynaktaki hücre
wrong-language-cell-page = sayfanın dili, { $cells } hücrede meta veri bloğunda veya yolda belirtilenden farklı: { $language }
    .counterpart = kaynaktaki hücre
wrong-language-cell-script = metin, sayfanın dilinde kullanılmayan bir yazı sisteminde: { $language }
    .counterpart = kaynaktaki hücre

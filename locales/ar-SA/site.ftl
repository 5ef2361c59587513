# The pages of a published list of network endpoints in Arabic. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }: نقاط نهاية الشبكة
site-lead = المضيفون ونطاقات IP والمنافذ التي يلزم السماح بها وفقًا للوثائق. المثيل: { $instance }.
site-version = الإصدار { $version } بتاريخ { $date }
site-version-undated = الإصدار { $version }
skip = التخطي إلى المحتوى
sections = في هذه الصفحة
languages-menu = اللغة
no-script = يتطلب البحث والتصفية والمقارنة تشغيل JavaScript. وتعمل بقية الصفحة من دونه.
no-release = لم يُنشر أي شيء بعد.
footer = القيم مأخوذة من الصفحة المصدر. أما الترجمات فلا تُستمد منها سوى النصوص.

## Looking up what is covered

lookup = هل تشمله القائمة؟
lookup-lead = الصق مضيفًا أو عنوان IP أو نطاق IP أو رابطًا لمعرفة الإدخالات التي تسمح به.
lookup-label = مضيف أو عنوان IP أو نطاق IP أو رابط
lookup-button = بحث
lookup-covered = تشمل القائمة { $value }.
lookup-partly = تشمل القائمة { $value } جزئيًا.
lookup-filled = تشمل القائمة { $value } إذا وضعته مكان العنصر النائب.
lookup-inside = لا تشمل القائمة { $value } بالكامل، بل تشمل أجزاء منه.
lookup-not-covered = لا تشمل القائمة { $value }.
lookup-unreadable = هذا ليس مضيفًا ولا عنوان IP ولا نطاق IP ولا رابطًا: { $value }
lookup-zone = لا يمكن البحث عن عنوان يتضمن معرّف منطقة. احذف علامة % وما بعدها: { $value }
lookup-covered-parts = الأجزاء المشمولة
lookup-open-parts = الأجزاء غير المشمولة
lookup-nearest = الإدخالات الأكثر تشابهًا
lookup-hits =
    { $count ->
        [zero] { $count } قيمة مطابقة
        [one] قيمة مطابقة واحدة
        [two] قيمتان مطابقتان
        [few] { $count } قيم مطابقة
        [many] { $count } قيمة مطابقة
       *[other] { $count } قيمة مطابقة
    }
# How an entry lets it through, in a column of a table.
how-exactly = القيمة نفسها
how-covering = تشمل القيمة
how-filled = تشمل القيمة إذا حلت محل العنصر النائب
how-inside = جزء من القيمة

## The table of endpoints

endpoints = نقاط النهاية
release-label = الإصدار
filter-label = تصفية
filter-hint = كلمات أو مضيفون أو نطاقات IP أو منافذ أو معرّفات
filter-count =
    { $count ->
        [zero] { $count } إدخال
        [one] إدخال واحد
        [two] إدخالان
        [few] { $count } إدخالات
        [many] { $count } إدخالًا
       *[other] { $count } إدخال
    }
area-none = أخرى
fallback = تظهر الأوصاف غير المترجمة بلغة الصفحة المصدر.
column-id = المعرّف
column-purpose = الغرض
column-hosts = المضيفون
column-ranges = نطاقات IP
column-ports = المنافذ
value-none = لا يوجد
ports-any = المنافذ: { $ports }
required = مطلوب
optional = اختياري
category = الفئة: { $category }
more-hosts =
    { $count ->
        [zero] عرض { $count } مضيف
        [one] عرض مضيف واحد
        [two] عرض المضيفَين
        [few] عرض جميع المضيفين ({ $count })
        [many] عرض جميع المضيفين ({ $count })
       *[other] عرض جميع المضيفين ({ $count })
    }
more-ranges =
    { $count ->
        [zero] عرض { $count } نطاق IP
        [one] عرض نطاق IP واحد
        [two] عرض نطاقَي IP
        [few] عرض جميع نطاقات IP ({ $count })
        [many] عرض جميع نطاقات IP ({ $count })
       *[other] عرض جميع نطاقات IP ({ $count })
    }

# Buttons that copy a list.
copy = نسخ
copy-of-hosts = نسخ المضيفين: { $what }
copy-of-ranges = نسخ نطاقات IP: { $what }
copied =
    { $count ->
        [zero] تم نسخ { $count } قيمة.
        [one] تم نسخ قيمة واحدة.
        [two] تم نسخ قيمتين.
        [few] تم نسخ { $count } قيم.
        [many] تم نسخ { $count } قيمة.
       *[other] تم نسخ { $count } قيمة.
    }
copy-failed = لم يسمح المستعرض بالنسخ. حدد القيم وانسخها بنفسك.
load-failed = تعذر تحميل بيانات الإصدار { $version }.

## Comparing two versions

compare = مقارنة إصدارين
compare-lead = ما يلزم فتحه وما يمكن إغلاقه عند الانتقال من إصدار إلى آخر. لا يُعرض ما لا يزال مشمولًا في إدخال آخر.
compare-from = من الإصدار
compare-to = إلى الإصدار
compare-button = مقارنة
compare-open = المطلوب فتحه
compare-close = ما يمكن إغلاقه
compare-nothing-open = لا يوجد ما يلزم فتحه.
compare-nothing-close = لا يوجد ما يمكن إغلاقه.
compare-ports = التغييرات في المنافذ
compare-ports-none = لم تتغير المنافذ في أي إدخال.
column-before = قبل
column-after = بعد

## Notices

notices = أحدث التغييرات
notices-none = لا توجد إشعارات بعد.
feed-atom = موجز Atom
feed-json = موجز JSON

## Languages

languages = اللغات
languages-lead = القيم الخاطئة هي التي تختلف عن نسخة الصفحة المصدر التي تُرجمت. والتغييرات الناقصة هي التي أُجريت على الصفحة المصدر بعد ذلك.
column-language = اللغة
column-wrong = القيم الخاطئة
column-warnings = التحذيرات
column-stale = التغييرات الناقصة
column-behind = أيام التأخر
column-feeds = الموجزات
source-page = الصفحة المصدر
no-page = لا توجد صفحة
behind-unknown = غير معروف

## Downloads

downloads = التنزيلات
downloads-lead = جميع الملفات معدّة أيضًا لتستخدمها البرامج، وعناوينها ثابتة.
download-latest = أحدث إصدار (JSON)
download-versions = جميع الإصدارات (JSON)
download-changes = التغييرات (JSON)
download-list = قوائم لجدران الحماية وخوادم الوكيل والبرامج النصية
download-checksums = المجاميع الاختبارية لجميع الملفات (SHA-256)
download-other = ملفات أخرى

## The choice of a language

choose = اختر لغة

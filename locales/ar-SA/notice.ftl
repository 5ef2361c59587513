# Notices in Arabic: what changed in the lists of network endpoints.
#
# Counts, lists and names come as whole phrases in the nominative: they stand after a colon. No marks of direction stand in
# messages: where a number or a host follows Latin letters, an Arabic word comes between, or they belong together.

# Joined to lists: "12 مضيفًا و3 نطاقات IP".
count-hosts =
    { $count ->
        [zero] { $count } مضيف
        [one] مضيف واحد
        [two] مضيفان
        [few] { $count } مضيفين
        [many] { $count } مضيفًا
       *[other] { $count } مضيف
    }
count-prefixes =
    { $count ->
        [zero] { $count } نطاق IP
        [one] نطاق IP واحد
        [two] نطاقا IP
        [few] { $count } نطاقات IP
        [many] { $count } نطاق IP
       *[other] { $count } نطاق IP
    }
count-sets =
    { $count ->
        [zero] { $count } إدخال
        [one] إدخال واحد
        [two] إدخالان
        [few] { $count } إدخالات
        [many] { $count } إدخالًا
       *[other] { $count } إدخال
    }

title-open = { $name } – المطلوب فتحه: { $open }
title-open-close = { $name } – المطلوب فتحه: { $open }؛ ما يمكن إغلاقه: { $close }
title-close = { $name } – ما يمكن إغلاقه: { $close }
title-check = { $name } – المطلوب التحقق منه: { $sets }
title-info = { $name } – للعلم: { $sets }
unnamed = نقاط نهاية الشبكة

# The feed of all notices.
feed-title = { $name }: التغييرات
feed-description = ما يلزم فتحه وما يمكن إغلاقه وتاريخ السريان.

# When.
released = يحل الإصدار { $version } الصادر في { $date } محل الإصدار { $previous }.
undated = لا تحمل الصفحات أي تاريخ.
effective-unstated = لا تذكر الصفحة تاريخ السريان.
effective-partly = لا تذكر الصفحة تاريخ السريان إلا لبعض الإدخالات.
effective-from = يسري اعتبارًا من { $date }.
effective-month = يسري اعتبارًا من { $month }.
effective-until = يسري حتى { $date }.

# Whether the page in the reader's language shows the change.
page-current = تظهر هذه التغييرات بالفعل في الصفحة المتوفرة بهذه اللغة.
page-behind =
    { $count ->
        [zero] لم يظهر بعد { $count } من هذه التغييرات في الصفحة المتوفرة بهذه اللغة. استخدم القيم الواردة في هذا الإشعار.
        [one] هناك تغيير واحد من هذه التغييرات لم يظهر بعد في الصفحة المتوفرة بهذه اللغة. استخدم القيم الواردة في هذا الإشعار.
        [two] لم يظهر بعد اثنان من هذه التغييرات في الصفحة المتوفرة بهذه اللغة. استخدم القيم الواردة في هذا الإشعار.
        [few] لم تظهر بعد { $count } من هذه التغييرات في الصفحة المتوفرة بهذه اللغة. استخدم القيم الواردة في هذا الإشعار.
        [many] لم يظهر بعد { $count } من هذه التغييرات في الصفحة المتوفرة بهذه اللغة. استخدم القيم الواردة في هذا الإشعار.
       *[other] لم يظهر بعد { $count } من هذه التغييرات في الصفحة المتوفرة بهذه اللغة. استخدم القيم الواردة في هذا الإشعار.
    }
page-missing = لا تتوفر صفحة بهذه اللغة لهذا الإصدار. القيم مأخوذة من الصفحة المصدر.
item-behind = لم يظهر هذا بعد في الصفحة المتوفرة بهذه اللغة.

# Headings of groups.
open-firewall = المطلوب فتحه في جدران الحماية
open-proxy = المطلوب السماح به في خوادم الوكيل
check-both = المطلوب التحقق منه في جدران الحماية وخوادم الوكيل
check-firewall = المطلوب التحقق منه في جدران الحماية
check-proxy = المطلوب التحقق منه في خوادم الوكيل
check-sizes = التغييرات في أحجام التنزيل
close-firewall = ما يمكن إغلاقه في جدران الحماية
close-proxy = ما يمكن إزالته من خوادم الوكيل
info = للعلم

# The heading of an entry.
item = { $label } (المعرّف { $id })
item-id = الإدخال ذو المعرّف { $id }
item-list = إدخال ضمن «{ $list }»
item-key = الإدخال { $key }
item-new = جديد: { $item }
item-gone = لم يعد مدرجًا: { $item }
# The Latin letters before $host keep one that starts with {"{n}"} in its order.
family = في اسم DNS { $host }، يمثل {"{n}"} رقمًا من { $low } إلى { $high }.

# Ports of the values that follow or precede.
ports-tcp = منافذ TCP: { $ports }
ports-udp = منافذ UDP: { $ports }
ports-unstated = لا تذكر الصفحة أي منافذ.
ports-fewer = لم يعد مطلوبًا على جميع المنافذ، لكنه ما زال مطلوبًا على بعضها:

# What something was and is. Without the words, numbers after "TCP" would run from left to right, against the arrow.
changed = { $field }، قبل: { $old } ← بعد: { $new }
stated = { $field }: { $new }
field-ports-tcp = منافذ TCP
field-ports-udp = منافذ UDP
field-protocols = البروتوكولات
field-category = الفئة
field-required = مطلوب
field-express-route = ExpressRoute
field-audience = ينطبق على
field-size = الحجم
field-frequency = معدل التكرار
field-recommended = القيمة الموصى بها
field-service-area = مجال الخدمة
field-id = المعرّف
field-storage = حسابات التخزين
value-yes = نعم
value-no = لا
value-unstated = غير مذكور

# Sizes.
size = { $value } { $unit }
size-range = من { $low } إلى { $high }
size-typical = { $size } (عادةً)
size-varies = متغير
unit-kb = كيلوبايت
unit-mb = ميغابايت
unit-gb = غيغابايت

# How often something is transferred.
frequency-once = مرة واحدة
frequency-daily = يوميًا
frequency-weekly = أسبوعيًا
frequency-monthly = شهريًا
frequency-on-demand = عند الطلب
frequency-varies = متغير
frequency-at-most =
    { $count ->
        [zero] { $frequency }، بحد أقصى { $count } مرة
        [one] { $frequency }، بحد أقصى مرة واحدة
        [two] { $frequency }، بحد أقصى مرتين
        [few] { $frequency }، بحد أقصى { $count } مرات
        [many] { $frequency }، بحد أقصى { $count } مرة
       *[other] { $frequency }، بحد أقصى { $count } مرة
    }

keep-open = أبقِ ما يلي مفتوحًا، فهو ما زال مدرجًا:

# Values that ask for nothing.
moved-from = منقول إلى هنا من: { $item }
covered-now = قيم أُدرجت حديثًا، لكنها مشمولة بالفعل في إدخالات أخرى:
covered-still = قيم لم تعد مدرجة، لكنها لا تزال مشمولة في إدخالات أخرى:
split-from = ناتج عن تقسيم: { $items }
merged-from = ناتج عن دمج: { $items }
ranges-rewritten = تغيرت طريقة كتابة نطاقات IP، لكنها تشمل العناوين نفسها.
row-moved = أصبح الإدخال في موضع آخر من الصفحة.
pairs-changed = تجمع الصفحة المضيفين ونطاقات IP بطريقة مختلفة.
reference-changed = يحيل الإدخال إلى صفحة أخرى.
other-change = تغيرت تفاصيل أخرى في الإدخال.

# Long lists and limits of size.
show-values =
    { $count ->
        [zero] عرض { $count } قيمة
        [one] عرض قيمة واحدة
        [two] عرض القيمتين
        [few] عرض جميع القيم ({ $count })
        [many] عرض جميع القيم ({ $count })
       *[other] عرض جميع القيم ({ $count })
    }
rest-values =
    { $count ->
        [zero] هناك { $count } قيمة أخرى غير معروضة هنا.
        [one] هناك قيمة أخرى غير معروضة هنا.
        [two] هناك قيمتان أخريان غير معروضتين هنا.
        [few] هناك { $count } قيم أخرى غير معروضة هنا.
        [many] هناك { $count } قيمة أخرى غير معروضة هنا.
       *[other] هناك { $count } قيمة أخرى غير معروضة هنا.
    }
rest = هناك معلومات أخرى غير معروضة هنا.
read-all = قراءة الإشعار كاملًا

nothing = لا توجد تغييرات تتطلب منك أي إجراء.

# Notices in Hebrew: what changed in the lists of network endpoints.
#
# Counts, lists and names come as whole phrases: they stand after a colon. No marks of direction stand in messages: where a
# number or a host follows Latin letters, a Hebrew word comes between, or they belong together. Units are in Hebrew letters
# for the same reason.

# Joined to lists: "12 מארחים ו-3 טווחי IP".
count-hosts =
    { $count ->
        [one] מארח אחד
        [two] שני מארחים
       *[other] { $count } מארחים
    }
count-prefixes =
    { $count ->
        [one] טווח IP אחד
        [two] שני טווחי IP
       *[other] { $count } טווחי IP
    }
count-sets =
    { $count ->
        [one] רשומה אחת
        [two] שתי רשומות
       *[other] { $count } רשומות
    }

title-open = { $name } – יש לפתוח: { $open }
title-open-close = { $name } – יש לפתוח: { $open }; ניתן לסגור: { $close }
title-close = { $name } – ניתן לסגור: { $close }
title-check = { $name } – יש לבדוק: { $sets }
title-info = { $name } – לידיעה: { $sets }
unnamed = נקודות קצה ברשת

# The feed of all notices.
feed-title = { $name }: שינויים
feed-description = מה יש לפתוח, מה ניתן לסגור וממתי.

# When.
released = גרסה { $version } מתאריך { $date } מחליפה את גרסה { $previous }.
undated = בדפים לא מצוין תאריך.
effective-unstated = בדף לא מצוין מועד הכניסה לתוקף.
effective-partly = בדף מצוין מועד הכניסה לתוקף רק עבור חלק מהרשומות.
effective-from = בתוקף החל מתאריך { $date }.
effective-month = בתוקף החל מחודש { $month }.
effective-until = בתוקף עד { $date } (כולל).

# Whether the page in the reader's language shows the change.
page-current = השינויים האלה כבר מופיעים בדף בשפה זו.
page-behind =
    { $count ->
        [one] אחד מהשינויים האלה עדיין לא מופיע בדף בשפה זו. יש להשתמש בערכים שבהודעה זו.
        [two] שניים מהשינויים האלה עדיין לא מופיעים בדף בשפה זו. יש להשתמש בערכים שבהודעה זו.
       *[other] { $count } מהשינויים האלה עדיין לא מופיעים בדף בשפה זו. יש להשתמש בערכים שבהודעה זו.
    }
page-missing = אין דף בשפה זו עבור גרסה זו. הערכים לקוחים מדף המקור.
item-behind = שינוי זה עדיין לא מופיע בדף בשפה זו.

# Headings of groups.
open-firewall = יש לפתוח בחומות אש
open-proxy = יש לאפשר בשרתי Proxy
check-both = יש לבדוק בחומות אש ובשרתי Proxy
check-firewall = יש לבדוק בחומות אש
check-proxy = יש לבדוק בשרתי Proxy
check-sizes = שינויים בגודלי ההורדות
close-firewall = ניתן לסגור בחומות אש
close-proxy = ניתן להסיר משרתי Proxy
info = לידיעה

# The heading of an entry.
item = { $label } (מזהה { $id })
item-id = רשומה עם מזהה { $id }
item-list = רשומה תחת ”{ $list }”
item-key = רשומה { $key }
item-new = חדש: { $item }
item-gone = הוסר מהרשימה: { $item }
# The Latin letters before $host keep one that starts with {"{n}"} in its order.
family = בשם ה-DNS { $host }, הסימון {"{n}"} מציין מספר מ-{ $low } עד { $high }.

# Ports of the values that follow or precede.
ports-tcp = יציאות TCP: { $ports }
ports-udp = יציאות UDP: { $ports }
ports-unstated = בדף לא מצוינות יציאות.
ports-fewer = כבר לא נדרש בכל היציאות, אך עדיין נדרש בחלקן:

# What something was and is. Without the words, numbers after "TCP" would run from left to right, against the arrow.
changed = { $field }, לפני: { $old } ← אחרי: { $new }
stated = { $field }: { $new }
field-ports-tcp = יציאות TCP
field-ports-udp = יציאות UDP
field-protocols = פרוטוקולים
field-category = קטגוריה
field-required = נדרש
field-express-route = ExpressRoute
field-audience = חל על
field-size = גודל
field-frequency = תדירות
field-recommended = ערך מומלץ
field-service-area = תחום שירות
field-id = מזהה
field-storage = חשבונות אחסון
value-yes = כן
value-no = לא
value-unstated = לא צוין

# Sizes.
size = { $value } { $unit }
size-range = { $low } עד { $high }
size-typical = { $size } (בדרך כלל)
size-varies = משתנה
unit-kb = ק״ב
unit-mb = מ״ב
unit-gb = ג״ב

# How often something is transferred.
frequency-once = פעם אחת
frequency-daily = מדי יום
frequency-weekly = מדי שבוע
frequency-monthly = מדי חודש
frequency-on-demand = לפי דרישה
frequency-varies = משתנה
frequency-at-most =
    { $count ->
        [one] { $frequency }, פעם אחת לכל היותר
        [two] { $frequency }, פעמיים לכל היותר
       *[other] { $frequency }, { $count } פעמים לכל היותר
    }

keep-open = יש להשאיר את הערכים הבאים פתוחים, שכן הם עדיין מופיעים ברשימה:

# Values that ask for nothing.
moved-from = הועבר לכאן מתוך: { $item }
covered-now = ערכים שנוספו לרשימה, אך כבר נכללים ברשומות אחרות:
covered-still = ערכים שהוסרו מהרשימה, אך עדיין נכללים ברשומות אחרות:
split-from = תוצאת פיצול של: { $items }
merged-from = תוצאת מיזוג של: { $items }
ranges-rewritten = טווחי ה-IP כתובים באופן שונה, אך כוללים את אותן כתובות.
row-moved = הרשומה נמצאת כעת במקום אחר בדף.
pairs-changed = המארחים וטווחי ה-IP מקובצים בדף באופן שונה.
reference-changed = הרשומה מפנה לדף אחר.
other-change = פרטים אחרים ברשומה השתנו.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] הצגת ערך אחד
        [two] הצגת שני הערכים
       *[other] הצגת כל { $count } הערכים
    }
rest-values =
    { $count ->
        [one] ערך אחד נוסף אינו מוצג כאן.
        [two] שני ערכים נוספים אינם מוצגים כאן.
       *[other] { $count } ערכים נוספים אינם מוצגים כאן.
    }
rest = יש מידע נוסף שאינו מוצג כאן.
read-all = לקריאת ההודעה המלאה

nothing = אין שינויים המצריכים פעולה.

# The pages of a published list of network endpoints in Hebrew. Same words as in notice.ftl.

## The page as a whole

site-title = { $name }: נקודות קצה ברשת
site-lead = המארחים, טווחי ה-IP והיציאות שיש לאפשר, כפי שהם מפורטים בתיעוד. מופע: { $instance }.
site-version = גרסה { $version } מתאריך { $date }
site-version-undated = גרסה { $version }
skip = דילוג לתוכן
sections = בדף זה
languages-menu = שפה
no-script = חיפוש, סינון והשוואה דורשים JavaScript. כל השאר פועל גם בלעדיו.
no-release = עדיין לא פורסם דבר.
footer = הערכים לקוחים מדף המקור. מהתרגומים נלקח רק הטקסט.

## Looking up what is covered

lookup = האם זה כלול ברשימה?
lookup-lead = יש להדביק מארח, כתובת IP, טווח IP או קישור כדי לראות אילו רשומות מאפשרות אליו גישה.
lookup-label = מארח, כתובת IP, טווח IP או קישור
lookup-button = חיפוש
lookup-covered = הרשימה כוללת את { $value }.
lookup-partly = הרשימה כוללת רק חלק מתוך { $value }.
lookup-filled = הרשימה כוללת את { $value } אם מציבים אותו במקום מציין המיקום.
lookup-inside = הרשימה אינה כוללת את { $value } במלואו, אלא רק חלקים ממנו.
lookup-not-covered = הרשימה אינה כוללת את { $value }.
lookup-unreadable = זה אינו מארח, כתובת IP, טווח IP או קישור: { $value }
lookup-zone = לא ניתן לחפש כתובת עם מזהה אזור. יש להשמיט את הסימן % ואת מה שאחריו: { $value }
lookup-covered-parts = חלקים הכלולים ברשימה
lookup-open-parts = חלקים שאינם כלולים ברשימה
lookup-nearest = הרשומות הדומות ביותר
lookup-hits =
    { $count ->
        [one] ערך תואם אחד
        [two] שני ערכים תואמים
       *[other] { $count } ערכים תואמים
    }
# How an entry lets it through, in a column of a table.
how-exactly = אותו ערך
how-covering = כולל את הערך
how-filled = כולל את הערך לאחר החלפת מציין המיקום
how-inside = חלק מהערך

## The table of endpoints

endpoints = נקודות קצה
release-label = גרסה
filter-label = סינון
filter-hint = מילים, מארחים, טווחי IP, יציאות או מזהים
filter-count =
    { $count ->
        [one] רשומה אחת
        [two] שתי רשומות
       *[other] { $count } רשומות
    }
area-none = אחר
fallback = תיאורים שלא תורגמו מוצגים בשפת דף המקור.
column-id = מזהה
column-purpose = מטרה
column-hosts = מארחים
column-ranges = טווחי IP
column-ports = יציאות
value-none = אין
ports-any = יציאות: { $ports }
required = נדרש
optional = אופציונלי
category = קטגוריה: { $category }
more-hosts =
    { $count ->
        [one] הצגת מארח אחד
        [two] הצגת שני המארחים
       *[other] הצגת כל { $count } המארחים
    }
more-ranges =
    { $count ->
        [one] הצגת טווח IP אחד
        [two] הצגת שני טווחי ה-IP
       *[other] הצגת כל { $count } טווחי ה-IP
    }

# Buttons that copy a list.
copy = העתקה
copy-of-hosts = העתקת מארחים: { $what }
copy-of-ranges = העתקת טווחי IP: { $what }
copied =
    { $count ->
        [one] הועתק ערך אחד.
        [two] הועתקו שני ערכים.
       *[other] הועתקו { $count } ערכים.
    }
copy-failed = הדפדפן לא אפשר את ההעתקה. יש לסמן את הערכים ולהעתיק אותם ידנית.
load-failed = לא ניתן היה לטעון את הנתונים של גרסה { $version }.

## Comparing two versions

compare = השוואה בין שתי גרסאות
compare-lead = מה יש לפתוח ומה ניתן לסגור במעבר מגרסה אחת לאחרת. מה שעדיין נכלל ברשומה אחרת אינו מוצג.
compare-from = מגרסה
compare-to = לגרסה
compare-button = השוואה
compare-open = יש לפתוח
compare-close = ניתן לסגור
compare-nothing-open = אין מה לפתוח.
compare-nothing-close = אין מה לסגור.
compare-ports = יציאות שהשתנו
compare-ports-none = היציאות לא השתנו באף רשומה.
column-before = לפני
column-after = אחרי

## Notices

notices = שינויים אחרונים
notices-none = עדיין אין הודעות.
feed-atom = הזנת Atom
feed-json = הזנת JSON

## Languages

languages = שפות
languages-lead = ערכים שגויים הם ערכים השונים מגרסת דף המקור שתורגמה. שינויים חסרים הם שינויים שנעשו בדף המקור לאחר מכן.
column-language = שפה
column-wrong = ערכים שגויים
column-warnings = אזהרות
column-stale = שינויים חסרים
column-behind = ימי פיגור
column-feeds = הזנות
source-page = דף המקור
no-page = אין דף
behind-unknown = לא ידוע

## Downloads

downloads = הורדות
downloads-lead = כל הקבצים מיועדים גם לשימוש בתוכניות, והכתובות שלהם קבועות.
download-latest = הגרסה החדשה ביותר (JSON)
download-versions = כל הגרסאות (JSON)
download-changes = שינויים (JSON)
download-list = רשימות לחומות אש, לשרתי Proxy ולסקריפטים
download-checksums = סכומי ביקורת של כל הקבצים (SHA-256)
download-other = קבצים נוספים

## The choice of a language

choose = בחירת שפה

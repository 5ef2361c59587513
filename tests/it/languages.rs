//! One page in many languages: the values are those of the English page, whatever its words.

use tafel::extract::Page;
use tafel::extract::facts::{Recommended, TableKind};
use tafel::locale::Category;
use tafel::model::{PortLogic, Rate, SizeRange};

use crate::driver;
use crate::shapes::values;

/// The page; `{name}` is the word of that name.
const PAGE: &str = "# {title}

{prose}

|{id}|{category}|{er}|{addresses}|{ports}|
|-|-|-|-|-|
|1|{optimize}<br>{required}|{yes}|`a.contoso.com, b.contoso.com`<br>`192.0.2.0/24, 2001:db8::/32`|**TCP:** 443, 80|
|2|{allow}<br>{optional}|{no}|`*.c.contoso.com`|**TCP:** 443<br>**UDP:** 3478, 50000-59999|
|3|{default}<br>{required}|{no}|`198.51.100.0/24`|**UDP:** 500|

|{used}|{host}|{protocol}|{port}|
|-|-|-|-|
|{title}|push.contoso.com (203.0.113.0/24)|TCP|5223 {and} 443|
|{title}|\\*.shop.contoso.com|HTTPS|443|

|{content}|{size}|{frequency}|
|-|-|-|
|{title} 1|40 {kB}|{daily}|
|{title} 2|2 {MB} - 4 {MB}|{daily}|
|{title} 3|10-20 {MB}|{once}|
|{title} 4|1 {GB}|{once}|

|{setting}|{recommended}|{details}|
|-|-|-|
|{title} 1|950 {MB}|{prose}|
|{title} 2|300 {MB}|{prose}|
";

/// Names of the words, in the order of each language.
const NAMES: &str = "title prose id category er addresses ports optimize allow default required optional yes no used \
    host protocol port and content size frequency kB MB GB daily once setting recommended details";

/// The words of each language, by `;`.
const LANGUAGES: [(&str, &str); 9] = [
    (
        "en-US",
        "Ends;Open them;ID;Category;ER;Addresses;Ports;Optimize;Allow;Default;Required;Optional;Yes;No;Used for;Hostname;Protocol;Port;and;Content type;Approximate size;Frequency and details;kB;MB;GB;Daily;One time;Setting;Recommended value;Details",
    ),
    (
        "da-DK",
        "Slutpunkter;Åbn dem;Id;Kategori;ER;Adresser;Porte;Optimer;Tillad;Standard;Påkrævet;Valgfrit;Ja;Nej;Bruges til;Værtsnavn;Protokol;Port;og;Indholdstype;Omtrentlig størrelse;Hyppighed;kB;MB;GB;Dagligt;Én gang;Indstilling;Anbefalet værdi;Detaljer",
    ),
    (
        "fi-FI",
        "Päätepisteet;Avaa ne;Tunnus;Luokka;ER;Osoitteet;Portit;Optimoi;Salli;Oletus;Pakollinen;Valinnainen;Kyllä;Ei;Käyttötarkoitus;Isäntänimi;Protokolla;Portti;ja;Sisältötyyppi;Arvioitu koko;Toistuvuus;kt;Mt;Gt;Päivittäin;Kerran;Asetus;Suositeltu arvo;Lisätiedot",
    ),
    (
        "ar-SA",
        "نقاط النهاية;افتحها;المعرّف;الفئة;غرفة الطوارئ;العناوين;المنافذ;تحسين;سماح;افتراضي;مطلوب;اختياري;نعم;لا;الغرض;اسم المضيف;البروتوكول;المنفذ;و;نوع المحتوى;الحجم التقريبي;التكرار;كيلوبايت;ميغابايت;غيغابايت;يومياً;مرة واحدة;الإعداد;القيمة الموصى بها;التفاصيل",
    ),
    (
        "he-IL",
        "נקודות קצה;פתח אותן;מזהה;קטגוריה;חדר מיון;כתובות;יציאות;מיטוב;אפשר;ברירת מחדל;נדרש;אופציונלי;כן;לא;משמש עבור;שם מארח;פרוטוקול;יציאה;ו;סוג תוכן;גודל משוער;תדירות;ק\"ב;מ\"ב;GB;מדי יום;פעם אחת;הגדרה;ערך מומלץ;פרטים",
    ),
    (
        "el-GR",
        "Τελικά σημεία;Ανοίξτε τα;Αναγνωριστικό;Κατηγορία;ER;Διευθύνσεις;Θύρες;Βελτιστοποίηση;Να επιτρέπεται;Προεπιλογή;Απαιτείται;Προαιρετικό;Ναι;Όχι;Σκοπός;Όνομα υπολογιστή;Πρωτόκολλο;Θύρα;και;Τύπος περιεχομένου;Μέγεθος;Συχνότητα;kB;MB;GB;Καθημερινά;Μία φορά;Ρύθμιση;Προτεινόμενη τιμή;Λεπτομέρειες",
    ),
    (
        "th-TH",
        "จุดสิ้นสุด;เปิดไว้;รหัส;ประเภท;ER;ที่อยู่;พอร์ต;ปรับให้เหมาะสม;อนุญาต;ค่าเริ่มต้น;จําเป็น;ไม่บังคับ;ใช่;ไม่ใช่;วัตถุประสงค์;ชื่อโฮสต์;โปรโตคอล;พอร์ต;และ;ชนิดเนื้อหา;ขนาดโดยประมาณ;ความถี่;กิโลไบต์;เมกะไบต์;กิกะไบต์;ทุกวัน;ครั้งเดียว;การตั้งค่า;ค่าที่แนะนํา;รายละเอียด",
    ),
    (
        "hi-IN",
        "एंडपॉइंट;उन्हें खोलें;आईडी;श्रेणी;ER;पते;पोर्ट;अनुकूलित करें;अनुमति दें;डिफ़ॉल्ट;आवश्यक;वैकल्पिक;हाँ;नहीं;उद्देश्य;होस्ट नाम;प्रोटोकॉल;पोर्ट;और;सामग्री प्रकार;अनुमानित आकार;आवृत्ति;केबी;एमबी;जीबी;प्रतिदिन;एक बार;सेटिंग;अनुशंसित मान;विवरण",
    ),
    (
        "eo-XX",
        "Blorfo;Grunu ilin;Zib;Wumbo;Qex;Trelok;Drimo;Snarfo;Plimo;Gudro;Vexto;Wozzo;Jorp;Nurf;Flimo;Kramlo;Zontro;Drim;kvaz;Blipo;Zumdo;Troko;kB;MB;GB;Murfo;Grelo;Sprako;Lomdo;Wertlo",
    ),
];

/// The page in the language of `words`.
fn page(locale: &str, words: &str) -> Page {
    let words: Vec<&str> = words.split(';').collect();
    let names: Vec<&str> = NAMES.split_whitespace().collect();
    assert_eq!(words.len(), names.len(), "{locale}");
    let text =
        names.iter().zip(words).fold(PAGE.to_owned(), |text, (name, word)| text.replace(&format!("{{{name}}}"), word));
    driver::page_in(locale, &text)
}

/// The bounds of a size, in bytes.
fn bytes(size: &SizeRange) -> String {
    let bound = |size: Option<tafel::model::Size>| size.map_or("-".to_owned(), |size| size.bytes().to_string());
    format!("{}..{}", bound(size.min), bound(size.max))
}

/// What a page states, without the words.
fn facts(page: &Page) -> Vec<String> {
    let mut facts: Vec<String> = page.tables.iter().map(|table| format!("{:?}", table.kind)).collect();
    for set in &page.sets {
        facts.push(format!("{:?} {} {:?} {:?}", set.id, values(set), set.protocols, set.pairs));
    }
    facts.extend(page.bandwidth.iter().map(|row| bytes(&row.size)));
    facts.extend(page.settings.iter().map(|row| match &row.recommended {
        Recommended::Size(size) => bytes(size),
        Recommended::List(words) => words.join(" "),
    }));
    facts
}

#[test]
fn the_english_page_is_read_in_full() {
    use TableKind::{Bandwidth, Endpoints, Settings};
    let page = page("en-US", LANGUAGES[0].1);
    let kinds: Vec<TableKind> = page.tables.iter().map(|table| table.kind).collect();
    assert_eq!(kinds, [Endpoints, Endpoints, Bandwidth, Settings]);
    let sets: Vec<String> = page.sets.iter().map(values).collect();
    assert_eq!(
        sets,
        [
            "a.contoso.com b.contoso.com 192.0.2.0/24 2001:db8::/32 tcp:80,443",
            "*.c.contoso.com tcp:443 udp:3478,50000-59999",
            "198.51.100.0/24 udp:500",
            "push.contoso.com 203.0.113.0/24 tcp:443,5223",
            "*.shop.contoso.com tcp:443",
        ]
    );
    let sizes: Vec<String> = page.bandwidth.iter().map(|row| bytes(&row.size)).collect();
    assert_eq!(sizes, ["40000..40000", "2000000..4000000", "10000000..20000000", "1000000000..1000000000"]);
    assert_eq!(page.settings.len(), 2);
    assert_eq!(driver::message_ids(&page), [""; 0]);
}

#[test]
fn values_are_the_same_in_every_language() {
    let english = facts(&page("en-US", LANGUAGES[0].1));
    let mut failures = Vec::new();
    for (locale, words) in LANGUAGES {
        let page = page(locale, words);
        let found = facts(&page);
        if found != english {
            failures.push(format!("{locale}: {found:#?}"));
        }
        let ids = driver::message_ids(&page);
        failures.extend((!ids.is_empty()).then(|| format!("{locale}: {ids:?}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn words_of_known_languages_are_understood() {
    let mut failures = Vec::new();
    for (locale, words) in LANGUAGES.into_iter().filter(|(locale, _)| *locale != "eo-XX") {
        let page = page(locale, words);
        let sets: Vec<_> = page.sets[..3].iter().map(|set| (set.category, set.required, set.express_route)).collect();
        let expected = [
            (Some(Category::Optimize), Some(true), Some(true)),
            (Some(Category::Allow), Some(false), Some(false)),
            (Some(Category::Default), Some(true), Some(false)),
        ];
        let rates: Vec<_> = page.bandwidth.iter().map(|row| row.frequency.map(|frequency| frequency.rate)).collect();
        let (daily, once) = (Some(Rate::Daily), Some(Rate::Once));
        if sets != expected || rates != [daily, daily, once, once] {
            failures.push(format!("{locale}: {sets:?} {rates:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn one_word_can_be_and_in_one_language_and_yes_in_others() {
    let row = "1|{flag}|a.contoso.com|80 ja 443|";
    let read = |locale: &str, flag: &str| {
        let header = "|ID|ER|Addresses|Port|\n|-|-|-|-|\n";
        let page = driver::page_in(locale, &format!("{header}|{}\n", row.replace("{flag}", flag)));
        let set = &page.sets[0];
        (values(set), set.ports.logic, set.express_route)
    };
    let ports = || "a.contoso.com any:80,443".to_owned();
    for locale in ["fi-FI", "et-EE"] {
        assert_eq!(read(locale, "-"), (ports(), PortLogic::All, None), "{locale}");
    }
    for locale in ["nl-NL", "de-DE", "sv-SE", "da-DK", "nb-NO"] {
        let (values, _, flag) = read(locale, "Ja");
        assert_eq!((values, flag), (ports(), Some(true)), "{locale}");
    }
}

#[test]
fn unknown_words_state_nothing() {
    let (locale, words) = LANGUAGES[8];
    let page = page(locale, words);
    let stated = |set: &tafel::extract::facts::EndpointSet| {
        set.category.is_some() || set.required.is_some() || set.express_route.is_some()
    };
    assert!(!page.sets.iter().any(stated));
    assert!(page.bandwidth.iter().all(|row| row.frequency.is_none()));
}

#[test]
fn translated_headings_keep_the_anchor_of_their_source() {
    let text = "## <a name=\"all-ends\"></a>Alle einden\n\n<!--File generated 2026-01-02 08:00:04.9192-->\n\n|Domeinen|Poort|\n|-|-|\n|a.contoso.com|443|\n";
    let page = driver::page_in("nl-NL", text);
    assert_eq!((page.tables[0].section.anchor.as_deref(), page.comments.len()), (Some("all-ends"), 1));
    assert_eq!(driver::message_ids(&page), [""; 0]);
}

//! Pages made for the damage that the example docset has no ground for: tables with categories, ids and transports, in
//! every language that has words of its own.

use std::fs;

use crate::driver;

use super::Case;
use super::sentences::Sentences;

/// The words of a locale: section, key, and the one listed first.
struct Words(toml::Table);

impl Words {
    fn of(tag: &str) -> Self {
        let text = fs::read_to_string(driver::root().join("locales").join(tag).join("tables.toml")).unwrap();
        Self(toml::from_str(&text).unwrap())
    }

    /// The word listed first, with a capital.
    fn word(&self, section: &str, key: &str) -> String {
        let word = self.plain(section, key);
        let mut chars = word.chars();
        let first = chars.next().unwrap();
        first.to_uppercase().chain(chars).collect()
    }

    fn plain(&self, section: &str, key: &str) -> String {
        let words = self.0.get(section).and_then(|section| section.get(key)).and_then(|words| words.as_array());
        let own = words.and_then(|words| words.first()).and_then(|word| word.as_str()).map(str::to_owned);
        own.unwrap_or_else(|| Self::of("en-US").plain(section, key))
    }

    /// The symbol of a unit: `MB`, `Mo`, `МБ`.
    fn unit(&self, key: &str) -> String {
        self.plain("units", key).to_uppercase()
    }

    fn decimal(&self) -> String {
        self.0["number"]["decimal"].as_str().unwrap().to_owned()
    }
}

/// Category, requirement, values and ports of a row; `{and}`, `{or}`: words of the language.
const ROWS: [[&str; 5]; 9] = [
    [
        "optimize",
        "required",
        "login.contoso.com, *.auth.contoso.com",
        "192.0.2.0/28, 192.0.2.64/26",
        "**TCP:** 443, 80",
    ],
    [
        "default",
        "optional",
        "<tenant>.files.contoso.com, Updates.contoso.com",
        "203.0.113.0/25",
        "**TCP:** 443<br>**UDP:** 3478",
    ],
    [
        "allow",
        "required",
        "courier.push.contoso.com, gateway.push.contoso.com",
        "198.51.100.0/26",
        "**TCP:** 5223 {and} 443",
    ],
    ["optimize", "required", "*.calls.contoso.com, relay.calls.contoso.com", "192.0.2.128/27", "**UDP:** 50000-50059"],
    [
        "default",
        "required",
        "*.reports.contoso.com, reports.contoso.com, *.scan.contoso.com",
        "203.0.113.128/25",
        "**TCP:** 80 {or} 443",
    ],
    [
        "allow",
        "optional",
        "<tenant>-my.contoso.com, *.search.contoso.com",
        "198.51.100.64/26, 198.51.100.132",
        "**UDP:** 3478, 3481",
    ],
    ["default", "optional", "time.contoso.com, EnterpriseEnrollment.contoso.com", "198.51.100.160/27", "**UDP:** 123"],
    ["optimize", "optional", "mail.contoso.com, *.mail.contoso.com", "192.0.2.192/27", "**TCP:** 143, 587, 993"],
    ["allow", "required", "vault.contoso.com, *.vault.contoso.com", "198.51.100.192/28", "**TCP:** 443, 8443"],
];

/// What the rows are for, in English.
const PURPOSES: [&str; 9] = [
    "Sign-in to the service from all devices",
    "Files and updates of apps on devices",
    "Push messages to phones and tablets",
    "Calls between users of the service",
    "Reports on the state of devices",
    "Search in the files of a user",
    "Time and enrollment of new devices",
    "Mail of users and of shared boxes",
    "Keys and other secrets of the service",
];

/// Number, unit, upper bound and its unit, frequency; `.` is the decimal mark.
const SIZES: [[&str; 5]; 9] = [
    ["125", "MB", "", "", "once"],
    ["40", "kB", "2", "MB", "daily"],
    ["15", "MB", "", "", "weekly"],
    ["1.5", "GB", "", "", "monthly"],
    ["5", "GB", "30", "GB", "once"],
    ["500", "kB", "", "", "daily"],
    ["2.5", "MB", "", "", "weekly"],
    ["7.5", "MB", "", "", "daily"],
    ["3.5", "GB", "", "", "monthly"],
];

/// A page and its translation into every language that has words of its own.
pub(crate) fn pages() -> Vec<Case> {
    let translated = tafel::locale::ALL.iter().filter(|tag| !matches!(**tag, "en-US" | "und"));
    let source = page("en-US", |row| PURPOSES[row % PURPOSES.len()].to_owned());
    let case = |tag: &&str| {
        let words = Words::of(tag);
        let purpose = |row: usize| format!("{} {}", words.word("headers", "purpose"), char::from(b'A' + row as u8));
        Case {
            path: format!("made/{tag}"),
            locale: (*tag).to_owned(),
            source: source.clone(),
            text: page(tag, purpose),
        }
    };
    translated.map(case).collect()
}

fn page(tag: &str, purpose: impl Fn(usize) -> String) -> String {
    let words = Words::of(tag);
    let header = |key: &str| words.word("headers", key);
    let mut out = format!("---\nms.contentlocale: {tag}\n---\n# {}\n", header("addresses"));
    for (table, rows) in ROWS.chunks(5).enumerate() {
        out += &format!("\n## <a name=\"part-{table}\"></a>{} {table}\n\n", header("purpose"));
        let heads = ["id", "purpose", "category", "express-route", "addresses", "port"].map(header);
        out += &format!("|{}|\n|--|--|--|--|--|--|\n", heads.join("|"));
        for (at, [category, required, hosts, prefixes, ports]) in rows.iter().enumerate() {
            let number = table * 5 + at;
            let ports =
                ports.replace("{and}", &words.plain("words", "and")).replace("{or}", &words.plain("words", "or"));
            let route = words.word("words", if at % 2 == 0 { "yes" } else { "no" });
            let (category, required) = (words.word("category", category), words.word("required", required));
            out += &format!(
                "|{}|{}|{category}<br>{required}|{route}|`{hosts}`<br>`{prefixes}`|{ports}|\n",
                number + 11,
                purpose(number)
            );
        }
    }
    out += &format!("\n## <a name=\"family\"></a>{}\n\n", header("host"));
    out += &format!("|{}|{}|{}|\n|--|--|--|\n", header("host"), header("protocol"), header("port"));
    out += "|#-courier.push.contoso.com<br>'#' 0 - 50|TCP|5223|\n|gateway.contoso.com<br>ocsp.contoso.com|HTTP|80|\n";
    out += "|crl.contoso.com, *.crl.contoso.com|HTTPS|8443|\n";
    out += &format!("\n## <a name=\"bandwidth\"></a>{}\n\n", header("size"));
    out += &format!("|{}|{}|{}|\n|--|--|--|\n", header("content-type"), header("size"), header("frequency"));
    for (at, [number, unit, upper, upper_unit, frequency]) in SIZES.iter().enumerate() {
        let number = number.replace('.', &words.decimal());
        let upper = if upper.is_empty() { String::new() } else { format!(" - {upper} {}", words.unit(upper_unit)) };
        let (unit, frequency) = (words.unit(unit), words.word("frequency", frequency));
        out += &format!("|{}|{number} {unit}{upper}|{frequency}|\n", purpose(at + 9));
    }
    out + &remarks(&words, Sentences::of(tag))
}

/// A table with sentences, and hosts with remarks; after it an included file.
fn remarks(words: &Words, own: &Sentences) -> String {
    let header = |key: &str| words.word("headers", key);
    let mut out = format!("\n## <a name=\"remarks\"></a>{}\n\n", header("note"));
    out += &format!("|{}|{}|{}|\n|--|--|--|\n", header("host"), header("purpose"), header("device"));
    let (remark, until) = (own.remark, own.until[0]);
    let rows = [
        (format!("\\*.portal.contoso.com<br>\\*.store.contoso.com<br>cdn.contoso.com {remark}"), own.port),
        (format!("tiles.contoso.com {until}<br>manage.contoso.com"), own.guide),
        ("\\*.ring.contoso.com<br>\\*.rings.contoso.com".to_owned(), own.store),
        ("sky.contoso.com<br>login.contoso.us".to_owned(), own.date),
        ("sea.contoso.com<br>land.contoso.com<br>https:\\//air.contoso.com".to_owned(), own.plain),
    ];
    for (hosts, sentence) in rows {
        out += &format!("|{hosts}|{sentence}|{}|\n", own.devices[0]);
    }
    out + "\n[!INCLUDE [hosts](../includes/hosts.md)]\n"
}

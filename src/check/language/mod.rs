//! Which language a piece of prose is in, where that is certain and another than expected.
//!
//! Its script tells first, then the small words of its language, then, to confirm, its letter groups by `whatlang`.
//! Two witnesses that are independent keep false alarms away, and the costly one is asked only where the cheap one finds
//! another language: a cell in the language of its page costs a look-up for each word.

mod script;
mod small_words;

use whatlang::Detector;

use crate::Locale;

pub(super) use script::Script;
use small_words::{Hits, LANGUAGES};

/// What a text is in, other than expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Other {
    /// A language, by its code.
    Language(&'static str),
    /// A script that the language expected is not written in.
    Script(Script),
}

/// Fewest letters of a text whose language is judged by its words.
const FEWEST_LETTERS: usize = 20;

/// Fewest small words of another language, beyond those that the language expected has too.
const FEWEST_WORDS: u32 = 2;

/// The same for two languages that are much alike.
const FEWEST_WORDS_ALIKE: u32 = 4;

/// Languages that short texts do not tell apart for certain.
const ALIKE: [&[&str]; 4] =
    [&["es", "pt", "ca", "gl", "it"], &["cs", "sk"], &["da", "nb", "no", "nn", "sv"], &["hr", "sl", "sr", "bs"]];

impl Other {
    /// Whether a text of `locale` may be this.
    pub(super) fn fits(self, locale: &Locale) -> bool {
        match self {
            Self::Language(code) => code.split('-').next() == Some(locale.language()),
            Self::Script(script) => script::of(locale).is_some_and(|scripts| scripts.contains(&script)),
        }
    }

    /// Its code or name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Language(code) => code,
            Self::Script(script) => script.name(),
        }
    }
}

/// What `text` is in, where that is certain and not the language of `own`.
pub(super) fn other_than(own: &Locale, text: &str) -> Option<Other> {
    let letters = script::Letters::of(text);
    match letters.judge(own, text) {
        script::Verdict::Own => None,
        script::Verdict::Other(other) => Some(other),
        script::Verdict::Latin if letters.total() < FEWEST_LETTERS => None,
        script::Verdict::Latin => other_language(own, text),
    }
}

fn other_language(own: &Locale, text: &str) -> Option<Other> {
    let hits = Hits::of(text);
    let expected = LANGUAGES.iter().position(|language| language.code == expected_code(own));
    if expected.is_none() && script::of(own).is_none_or(|scripts| scripts.contains(&Script::Latin)) {
        // Nothing is known of the words of the language expected.
        return None;
    }
    let own_hits = expected.map_or(0, |index| hits.of_language(index));
    let (best, count) = hits.most()?;
    let language = &LANGUAGES[best];
    let alike = ALIKE.iter().any(|group| group.contains(&own.language()) && group.contains(&language.code));
    let fewest = if alike { FEWEST_WORDS_ALIKE } else { FEWEST_WORDS };
    if count < own_hits + fewest || (alike && own_hits * 4 > count) {
        return None;
    }
    let candidates = LANGUAGES.iter().map(|language| language.profile).collect();
    let found = Detector::with_allowlist(candidates).detect(text)?;
    (found.lang() == language.profile && found.confidence() >= 0.5).then_some(Other::Language(language.code))
}

/// The code under which the words of the language of `own` are listed.
fn expected_code(own: &Locale) -> &str {
    match own.language() {
        "no" | "nn" => "nb",
        "bs" | "sr" => "hr",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_languages_are_told_where_that_is_certain() {
        for (own, text, expected) in [
            ("nl-NL", "Aanmelden bij de service en bijwerken van de apps op het apparaat", None),
            ("nl-NL", "Sign in to the service and update the apps on the device", Some("en")),
            ("nl-NL", "Melden Sie sich beim Dienst an und aktualisieren Sie die Apps auf dem Gerät", Some("de")),
            ("de-DE", "Se connecter au service et mettre à jour les applications sur l’appareil", Some("fr")),
            ("es-ES", "Iniciar sesión en el servicio y actualizar las aplicaciones", None),
            ("pt-BR", "Contoso Endpoint Manager, Contoso Store for Business and Education", None),
            ("nl-NL", "Обновления приложений", Some("Cyrillic")),
            ("ja-JP", "アプリの更新を受け取る", None),
            ("zh-CN", "アプリの更新を受け取る", Some("Kana")),
            ("zh-CN", "這些裝置的應用程式更新", Some("zh-Hant")),
            ("zh-TW", "这些设备的应用程序更新", Some("zh-Hans")),
            ("ja-JP", "这些设备的应用程序更新", Some("zh-Hans")),
            ("ja-JP", "更新定義", None),
            ("ko-KR", "Contoso 서비스의 알림", None),
            ("ko-KR", "Notifications of the service for the devices", Some("en")),
            ("he-IL", "Contoso Management Portal", None),
            ("xx-YY", "Notifications of the service for the devices", None),
            ("nl-NL", "the", None),
        ] {
            let own = Locale::parse(own).unwrap();
            assert_eq!(other_than(&own, text).map(Other::name), expected, "{own}: {text}");
        }
    }

    #[test]
    fn texts_in_their_own_language_are_left_alone() {
        for (own, text) in [
            ("ar-SA", "يستخدم Contoso Management Extension هذا العنوان للأجهزة"),
            ("bg-BG", "Известия за устройства на Apple чрез Contoso Push Service"),
            ("ca-ES", "Les actualitzacions del client i de les aplicacions es baixen d’aquest servei"),
            ("da-DK", "Opdateringer til klienten og de apps, der er installeret på enheden"),
            ("el-GR", "Ενημερώσεις του Contoso Endpoint Protection στις συσκευές"),
            ("et-EE", "Kliendi ja rakenduste värskendused, mis laaditakse alla seadmesse"),
            ("fi-FI", "Asiakasohjelman ja laitteeseen asennettujen sovellusten päivitykset on ladattava"),
            ("he-IL", "עדכונים של Contoso Endpoint Protection למכשירים"),
            ("hi-IN", "डिवाइस के लिए Contoso Push Notification Service की सूचनाएँ"),
            ("hr-HR", "Ažuriranja klijenta i aplikacija koje su instalirane na uređaju"),
            ("id-ID", "Pembaruan klien dan aplikasi yang dipasang di perangkat"),
            ("lt-LT", "Kliento ir įrenginyje įdiegtų programų naujinimai"),
            ("lv-LV", "Klienta un ierīcē instalēto programmu atjauninājumi"),
            ("nb-NO", "Oppdateringer av klienten og appene som er installert på enheten"),
            ("no-NO", "Oppdateringer av klienten og appene som er installert på enheten"),
            ("ro-RO", "Actualizări ale clientului și ale aplicațiilor de pe dispozitiv"),
            ("sk-SK", "Aktualizácie klienta a aplikácií, ktoré sú nainštalované v zariadení"),
            ("sl-SI", "Posodobitve odjemalca in programov, ki so v napravi"),
            ("sr-Cyrl-RS", "Ажурирања клијента и апликација које су на уређају за Contoso"),
            ("sr-Latn-RS", "Ažuriranja klijenta i aplikacija koje su na uređaju"),
            ("th-TH", "การอัปเดตของ Contoso สำหรับอุปกรณ์"),
            ("uk-UA", "Оновлення клієнта та програм на пристрої"),
            ("vi-VN", "Các bản cập nhật của ứng dụng khách và các ứng dụng trên thiết bị"),
        ] {
            let locale = Locale::parse(own).unwrap();
            assert_eq!(other_than(&locale, text), None, "{own}: {text}");
            if script::of(&locale).unwrap().contains(&Script::Latin) {
                continue;
            }
            let dutch = Locale::parse("nl-NL").unwrap();
            assert!(other_than(&dutch, text).is_some_and(|other| other.fits(&locale)), "{own}: {text}");
        }
    }
}

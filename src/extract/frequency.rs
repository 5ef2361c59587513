//! Frequency cells: how often, and at most how many times.

use crate::locale::{FrequencyWord, Terms, fold};
use crate::model::{Frequency, Rate};

/// Reads the frequency of `text`, lines apart: the first line says how often, a later one may bound it.
///
/// Returns `None` where no word of any language says how often.
#[must_use]
pub(super) fn read(text: &str, terms: &Terms) -> Option<Frequency> {
    let mut lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    let first = fold(lines.next()?).into_owned();
    let rate = rate(terms.frequency(&first)?)?;
    let max_per_period = std::iter::once(first.as_str().into()).chain(lines.map(fold)).find_map(|line| {
        let bounded = terms.has_frequency_word(&line, FrequencyWord::UpTo);
        if bounded { terms.times(&line) } else { None }
    });
    Some(Frequency { rate, max_per_period })
}

fn rate(word: FrequencyWord) -> Option<Rate> {
    Some(match word {
        FrequencyWord::Once => Rate::Once,
        FrequencyWord::Daily => Rate::Daily,
        FrequencyWord::Weekly => Rate::Weekly,
        FrequencyWord::Monthly => Rate::Monthly,
        FrequencyWord::OnDemand => Rate::OnDemand,
        FrequencyWord::Varies => Rate::Varies,
        FrequencyWord::UpTo | FrequencyWord::Times => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn frequencies_are_read_in_every_language() {
        for (text, locale, rate, times) in [
            ("One time\n\nMore downloads can follow.", "en-US", Rate::Once, None),
            ("Daily\n\nUp to three times a day.", "en-US", Rate::Daily, Some(3)),
            ("Dagelijks\n\nMaximaal drie keer per dag.", "nl-NL", Rate::Daily, Some(3)),
            ("Denně\n\nAž třikrát denně", "cs-CZ", Rate::Daily, Some(3)),
            ("毎日\n\n最大で 1 日に 3 回。", "ja-JP", Rate::Daily, Some(3)),
            ("매일\n\n하루에 최대 3번", "ko-KR", Rate::Daily, Some(3)),
            ("每天\n\n最多一天三次。", "zh-CN", Rate::Daily, Some(3)),
            ("毎月\n\n毎月の第 2 火曜日に公開されます。", "ja-JP", Rate::Monthly, None),
            ("1 回限り", "ja-JP", Rate::Once, None),
            ("随時", "ja-JP", Rate::Varies, None),
            ("Varieert", "nl-NL", Rate::Varies, None),
        ] {
            let found = read(text, &Terms::of(&Locale::parse(locale).unwrap()));
            assert_eq!(found, Some(Frequency { rate, max_per_period: times }), "{text}");
        }
        assert_eq!(read("xyzzy", &Terms::source()), None);
    }
}

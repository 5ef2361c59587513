//! Frequency cells: how often, and at most how many times.

use crate::locale::{FrequencyWord, Terms, fold};
use crate::model::{Frequency, Rate};

/// Reads the frequency of `text`, lines apart: the first line says how often, a later one may bound it. A line that
/// counts, `3 times a day`, does both; once in a period needs no bound.
///
/// Returns `None` where no word of any language says how often.
#[must_use]
pub(super) fn read(text: &str, terms: &Terms) -> Option<Frequency> {
    let mut lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    let first = fold(lines.next()?).into_owned();
    let counted = |line: &str| terms.times_per_period(line).and_then(|(period, count)| Some((rate(period)?, count)));
    let of_first = counted(&first);
    let rate = match of_first {
        Some((rate, _)) => rate,
        None => rate(terms.frequency(&first)?)?,
    };
    let max_per_period = std::iter::once(first.as_str().into()).chain(lines.map(fold)).find_map(|line| {
        if let Some((_, count)) = counted(&line).filter(|&(period, _)| period == rate) {
            return (count > 1).then_some(count);
        }
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
        _ => return None,
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
            ("3 times per day", "en-US", Rate::Daily, Some(3)),
            ("Three times a day", "en-US", Rate::Daily, Some(3)),
            ("Up to 2 times a week", "en-US", Rate::Weekly, Some(2)),
            ("3x/day", "en-US", Rate::Daily, Some(3)),
            ("Twice a month", "en-US", Rate::Monthly, Some(2)),
            ("One time per day", "en-US", Rate::Daily, None),
            ("Daily\n\n3 times per day", "en-US", Rate::Daily, Some(3)),
            ("3 keer per dag", "nl-NL", Rate::Daily, Some(3)),
            ("3-mal täglich", "de-DE", Rate::Daily, Some(3)),
            ("Dreimal am Tag", "de-DE", Rate::Daily, Some(3)),
            ("Trois fois par jour", "fr-FR", Rate::Daily, Some(3)),
            ("3 veces al día", "es-ES", Rate::Daily, Some(3)),
            ("1 vez al día", "es-ES", Rate::Daily, None),
            ("tre volte al giorno", "it-IT", Rate::Daily, Some(3)),
            ("três vezes por dia", "pt-PT", Rate::Daily, Some(3)),
            ("3 razy dziennie", "pl-PL", Rate::Daily, Some(3)),
            ("třikrát denně", "cs-CZ", Rate::Daily, Some(3)),
            ("naponta háromszor", "hu-HU", Rate::Daily, Some(3)),
            ("три раза в день", "ru-RU", Rate::Daily, Some(3)),
            ("дважды в неделю", "ru-RU", Rate::Weekly, Some(2)),
            ("tre gånger om dagen", "sv-SE", Rate::Daily, Some(3)),
            ("günde 3 kez", "tr-TR", Rate::Daily, Some(3)),
            ("1 日 3 回", "ja-JP", Rate::Daily, Some(3)),
            ("１日に３回", "ja-JP", Rate::Daily, Some(3)),
            ("1 日 1 回", "ja-JP", Rate::Daily, None),
            ("1 回", "ja-JP", Rate::Once, None),
            ("1회", "ko-KR", Rate::Once, None),
            ("1 次", "zh-CN", Rate::Once, None),
            ("하루 3회", "ko-KR", Rate::Daily, Some(3)),
            ("매일 세 번", "ko-KR", Rate::Daily, Some(3)),
            ("每天三次", "zh-CN", Rate::Daily, Some(3)),
            ("每週 2 次", "zh-TW", Rate::Weekly, Some(2)),
            ("kolme kertaa päivässä", "fi-FI", Rate::Daily, Some(3)),
            ("3 gange om dagen", "da-DK", Rate::Daily, Some(3)),
            ("ثلاث مرات في اليوم", "ar-SA", Rate::Daily, Some(3)),
            ("随時", "ja-JP", Rate::Varies, None),
            ("Varieert", "nl-NL", Rate::Varies, None),
        ] {
            let found = read(text, &Terms::of(&Locale::parse(locale).unwrap()));
            assert_eq!(found, Some(Frequency { rate, max_per_period: times }), "{text}");
        }
        for (text, locale) in [
            ("xyzzy", "en-US"),
            ("2 回", "ja-JP"),
            ("3 日", "ja-JP"),
            ("Every 3 days", "en-US"),
            ("3 times", "en-US"),
            ("3 days 2 times", "en-US"),
            ("两天一次", "zh-CN"),
        ] {
            let found = read(text, &Terms::of(&Locale::parse(locale).unwrap()));
            assert_ne!(found.map(|found| found.rate), Some(Rate::Daily), "{text}");
            assert_eq!(found.and_then(|found| found.max_per_period), None, "{text}");
        }
    }
}

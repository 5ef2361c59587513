//! Letters of other scripts that look like Latin ones (after the confusables of Unicode UTS #39).

/// The Latin letter that `c` looks like.
#[must_use]
pub(crate) fn plain(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' | 'ɑ' => 'a',
        'в' | 'ь' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ҽ' => 'e',
        'ɡ' => 'g',
        'һ' => 'h',
        'і' | 'ı' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' => 'm',
        'п' | 'ո' => 'n',
        'о' | 'ο' | 'օ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ս' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => return None,
    })
}

/// The name with look-alikes replaced, where every label that has some is Latin otherwise; `None` where there is
/// nothing to replace, or a label is of another script throughout: that is a name of its own.
pub(super) fn repair(name: &str) -> Option<String> {
    if name.is_ascii() {
        return None;
    }
    // A dotless i is a letter of its own in Turkish names.
    let turkish = name.ends_with(".tr");
    let mut changed = false;
    let labels: Vec<String> = name
        .split('.')
        .map(|label| {
            let mixed = label.chars().any(|c| c.is_ascii_alphabetic());
            let only_known = label.chars().all(|c| c.is_ascii() || (plain(c).is_some() && !(turkish && c == 'ı')));
            if label.is_ascii() || !mixed || !only_known {
                return label.to_owned();
            }
            changed = true;
            label.chars().map(|c| plain(c).unwrap_or(c)).collect()
        })
        .collect();
    changed.then(|| labels.join("."))
}

//! Which file a translation was translated from, by its path.

use std::path::{Component, Path, PathBuf};

use crate::locale::Locale;

/// The file that is `page` in `source`, the locale it was translated from: the same path with the folder of that locale in
/// the place of the translation's. `None` where no folder names a locale, where that is the source locale itself, or
/// where there is no such file.
#[must_use]
pub fn source_page(page: &Path, source: &Locale) -> Option<PathBuf> {
    let parts: Vec<Component<'_>> = page.components().collect();
    let (at, locale) = locale_folder(&parts)?;
    if locale == *source {
        return None;
    }
    let in_folder = |name: &str| {
        let mut path: PathBuf = parts[..at].iter().collect();
        path.push(name);
        path.extend(&parts[at + 1..]);
        path.is_file().then_some(path)
    };
    in_folder(&source.as_str().to_lowercase()).or_else(|| in_folder(source.as_str()))
}

/// What the path of `page` has in common with those of the same page in other locales: the path without the folder that
/// names the locale. `None` where no folder does.
#[must_use]
pub fn without_locale(page: &Path) -> Option<(PathBuf, PathBuf)> {
    let parts: Vec<Component<'_>> = page.components().collect();
    let (at, _) = locale_folder(&parts)?;
    Some((parts[..at].iter().collect(), parts[at + 1..].iter().collect()))
}

/// The innermost folder that names a locale.
fn locale_folder(parts: &[Component<'_>]) -> Option<(usize, Locale)> {
    let folders = &parts[..parts.len().checked_sub(1)?];
    let names_locale = |part: &Component<'_>| {
        let name = part.as_os_str().to_str()?;
        Locale::from_path(&format!("{name}/page.md"))
    };
    folders.iter().enumerate().rev().find_map(|(at, part)| Some((at, names_locale(part)?)))
}

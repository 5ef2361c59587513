//! Which file a translation was translated from, by its path.

use std::path::{Component, Path, PathBuf};

use crate::locale::Locale;

/// The file that is `page` in `source`, the locale it was translated from: the same path with the folder of that locale in
/// the place of the translation's. `None` where no folder names a locale, where that is the source locale itself, or
/// where there is no such file.
#[must_use]
pub fn source_page(page: &Path, source: &Locale) -> Option<PathBuf> {
    let parts: Vec<Component<'_>> = page.components().collect();
    let folders = &parts[..parts.len().checked_sub(1)?];
    let names_locale = |part: &Component<'_>| {
        let name = part.as_os_str().to_str()?;
        Locale::from_path(&format!("{name}/page.md"))
    };
    let (at, locale) = folders.iter().enumerate().rev().find_map(|(at, part)| Some((at, names_locale(part)?)))?;
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

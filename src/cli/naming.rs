//! What files are called for other programs: from the folder that the command runs in.

use std::path::Path;

use crate::source::Input;

/// What the file that output calls `shown` is called from the folder that the command runs in. It stands beside the page of
/// `input`, in its docset, or where it says.
pub(super) fn from_here(input: &Input, shown: &str) -> String {
    let own = patched(input);
    let Input::File { shown: page, .. } = input else { return shown.to_owned() };
    let folder = Path::new(own.strip_suffix(page.as_str()).unwrap_or_default());
    let mut places = folder.ancestors().map(|folder| folder.join(shown));
    let found = places.find(|path| path.is_file());
    found.map_or_else(|| shown.to_owned(), |path| path.to_string_lossy().replace('\\', "/"))
}

/// The name of a page in a patch: the path as given, so that the patch applies where the command ran.
pub(super) fn patched(input: &Input) -> String {
    match input {
        Input::File { path, shown, .. } => {
            let here = std::env::current_dir().ok().filter(|_| path.is_absolute());
            let path =
                here.as_deref().map_or(Ok(path.strip_prefix(".").unwrap_or(path)), |here| path.strip_prefix(here));
            path.map_or_else(|_| shown.clone(), |path| path.to_string_lossy().replace('\\', "/"))
        }
        Input::Stdin => "stdin".to_owned(),
    }
}

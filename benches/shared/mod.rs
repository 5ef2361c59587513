//! The pages that benchmarks read.

use std::path::{Path, PathBuf};

/// `TAFEL_CORPUS`, else the corpus beside the project, else the example docset.
pub(crate) fn corpus() -> PathBuf {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let given = std::env::var_os("TAFEL_CORPUS").map(PathBuf::from);
    let beside = home.join("../shared/corpus");
    given.unwrap_or(if beside.is_dir() { beside } else { home.join("docs-source") })
}

/// The files below `root` that are pages in UTF-8 with a pipe table.
#[allow(dead_code, reason = "not every benchmark reads pages")]
pub(crate) fn pages_with_tables(root: &Path) -> Vec<PathBuf> {
    let found = tafel::source::find(&[root.to_owned()]).expect("the folder of pages can be walked");
    let paths = found.into_iter().filter_map(|input| match input {
        tafel::source::Input::File { path, .. } => Some(path),
        tafel::source::Input::Stdin => None,
    });
    paths.filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("|--"))).collect()
}

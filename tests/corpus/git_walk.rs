//! The walk over the stored English history of the page, through all the paths it has had.

use tafel::source::{GitError, MAX_PAGE_BYTES, Repository, Walk};
use tempfile::tempdir;

use crate::commits::unpacked;
use crate::driver;

pub(crate) const PATHS: [&str; 8] = [
    "InTuneDocs/Topic/Network-bandwidth-use.md",
    "InTuneDocs/network-bandwidth-use.md",
    "InTuneDocs/Understand/network-bandwidth-use.md",
    "InTuneDocs/GetStarted/network-bandwidth-use.md",
    "InTuneDocs/get-started/network-bandwidth-use.md",
    "intune-classic/get-started/network-bandwidth-use.md",
    "intune/network-bandwidth-use.md",
    "intune/fundamentals/network-bandwidth-use.md",
];

#[test]
fn every_state_of_the_page_is_walked_and_read() {
    let Some(corpus) = driver::corpus("every_state_of_the_page_is_walked_and_read") else { return };
    let folder = tempdir().unwrap();
    let bundle = corpus.root.join("git/IntuneDocs.bundle").canonicalize().unwrap();
    let repository = Repository::new(&unpacked(&bundle, folder.path()), MAX_PAGE_BYTES);
    repository.ensure().unwrap();
    let tip = repository.resolve("master").unwrap().unwrap();
    let paths: Vec<String> = PATHS.iter().map(|path| (*path).to_owned()).collect();
    let (mut touches, mut merges) = (Vec::new(), 0);
    let walk = Walk { from: &tip, since: None, paths: &paths, full: false };
    repository.walk(&walk, &mut |touch| touches.push(touch)).unwrap();
    for touch in &touches {
        merges += usize::from(touch.files.is_empty());
        for file in &touch.files {
            assert!(paths.contains(&file.path), "{}", file.path);
            for id in file.old.iter().chain(&file.new) {
                let blob = repository.blob(id).unwrap().unwrap_or_else(|| panic!("{} lacks {id}", touch.commit));
                assert_eq!(&blob.id, id);
            }
        }
        assert_eq!(repository.seconds(&touch.commit).unwrap(), Some(touch.seconds));
    }
    assert_eq!((touches.len(), merges), (106, 0));
    // The commit that made the page at its last place also changed folders that are not here.
    let moved = touches.iter().find(|touch| touch.files.iter().any(|file| file.path == PATHS[7] && file.old.is_none()));
    let moved = moved.unwrap();
    for err in [
        repository.renamed_from(&moved.commit, PATHS[7]).unwrap_err(),
        repository.renamed_to(&moved.commit, PATHS[6]).unwrap_err(),
        repository.files(&moved.commit, "intune").unwrap_err(),
    ] {
        assert!(matches!(&err, GitError::AbsentTree { commit, .. } if *commit == moved.commit), "{err}");
    }
    assert_eq!(repository.files(&moved.commit, PATHS[7]).unwrap(), [PATHS[7]]);
    let oldest = &touches[touches.len() - 1].commit;
    assert!(repository.is_ancestor(oldest, &tip).unwrap() && !repository.is_ancestor(&tip, oldest).unwrap());
    let since = Walk { since: Some(&moved.commit), ..walk };
    let mut newer = 0;
    repository.walk(&since, &mut |_| newer += 1).unwrap();
    assert_eq!(touches[newer].commit, moved.commit);
}

//! Events before the SDK of CloudEvents.

use crate::node;
use crate::outputs::{damaged, found, outputs};

#[test]
fn events_are_read_strictly() {
    if !node::has("cloudevents") {
        return;
    }
    assert_eq!(found("events.cjs", &[], &outputs("cloudevents")), "");
    for (old, new) in [
        ("\"specversion\":\"1.0\"", "\"specversion\":\"1\""),
        ("\"time\":\"", "\"time\":\"on "),
        ("\"subject\"", "\"sub_ject\""),
        ("\"source\":\"", "\"source\":\"a b\\\\"),
        ("\"type\":\"tafel.notice.v1\"", "\"type\":\"\""),
    ] {
        let found = found("events.cjs", &[], &damaged("cloudevents", old, new));
        assert!(found.contains("damaged: "), "{old} as {new}: {found}");
    }
}

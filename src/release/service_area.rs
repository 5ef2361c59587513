//! Service areas of Microsoft 365, by the English anchors of its endpoint pages.

use crate::extract::Page;
use crate::extract::facts::EndpointSet;

/// The service area of a set, as the endpoints service names it: its short name.
///
/// The anchors are those of the page "Office 365 URLs and IP address ranges" since 2018. Other pages state none.
#[must_use]
pub(crate) fn of(page: &Page, set: &EndpointSet) -> Option<&'static str> {
    let section = page.section(set.origin);
    let anchor = section.anchor.as_deref()?;
    let starts = [
        ("exchange-online", "Exchange"),
        ("sharepoint-online", "SharePoint"),
        ("skype-for-business-online", "Skype"),
        ("microsoft-teams", "Skype"),
        ("microsoft-365-common", "Common"),
        ("office-365-common", "Common"),
    ];
    starts.iter().find(|(start, _)| anchor.starts_with(start)).map(|&(_, area)| area)
}

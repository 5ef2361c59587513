//! What cells read as, token by token.

use super::*;

fn shown(source: &str) -> Vec<String> {
    let mut inlines = Inlines::default();
    let inline = inlines.read(source, Span::new(0, source.len()), false);
    lex(&inlines, &inline, &Terms::source())
        .into_iter()
        .filter_map(|token| match token.kind {
            TokenKind::Host(found) => {
                let repairs: String = found.repairs.iter().map(|repair| format!(" {repair:?}")).collect();
                Some(format!("{}{repairs}", found.host.name))
            }
            TokenKind::Prefix { prefix, paired, .. } => {
                Some(format!("{prefix}{}", if paired { " paired" } else { "" }))
            }
            TokenKind::BadAddress => Some(format!("bad {}", inlines.slice(token.at))),
            TokenKind::Words { .. } => Some(format!("[{}]", inlines.slice(token.at))),
            TokenKind::Remark => Some(inlines.slice(token.at).to_owned()),
            TokenKind::Separator | TokenKind::LineEnd => None,
        })
        .collect()
}

#[test]
fn values_of_cells_are_found() {
    for (cell, expected) in [
        ("a.x.com<br>\\*.b.com <br />c.com", &["a.x.com", "*.b.com", "c.com"][..]),
        ("*.a.com<br>*.b.com", &["*.a.com", "*.b.com"]),
        ("*cdn.onenote.net, *-files.sharepoint.com", &["*cdn.onenote.net", "*-files.sharepoint.com"]),
        ("`*.a.com, b.com`<BR>`10.0.0.0/8, 2603:1006::/40`", &["*.a.com", "b.com", "10.0.0.0/8", "2603:1006::/40"]),
        ("feedback.push.apple.com(17.0.0.0/8)", &["feedback.push.apple.com", "17.0.0.0/8 paired"]),
        ("https:\\//a.azureedge.net/", &["a.azureedge.net"]),
        ("https:\\/:/a.azureedge.net", &["a.azureedge.net"]),
        ("https: \\/ /a.azureedge.net", &["a.azureedge.net"]),
        ("Manager:\\//a.azureedge.net", &["a.azureedge.net"]),
        (
            "`<tenant>.sharepoint.com`, <tenant>-my.sharepoint.com",
            &["{tenant}.sharepoint.com", "{tenant}-my.sharepoint.com"],
        ),
        ("&#42;.manage.microsoft.com", &["*.manage.microsoft.com"]),
        ("'https://a.eus.attest.azure.net'", &["a.eus.attest.azure.net"]),
        ("a.com and b.com, c.com or d.com", &["a.com", "b.com", "c.com", "d.com"]),
        (
            "`a.com`(rolling out, only for EU customers)<BR>`b.com`",
            &["a.com", "(rolling out, only for EU customers)", "b.com"],
        ),
        (
            "(Starting March 2025, azureedge.net domains migrate)",
            &["(Starting March 2025, azureedge.net domains migrate)"],
        ),
        ("Azure portal: https:\\//portal.azure.cn/", &["[Azure portal:]", "portal.azure.cn"]),
        (
            "the service needs access to manage.microsoft.com",
            &["[the service needs access to]", "manage.microsoft.com"],
        ),
        ("from *.a.com over TCP to *.b.com", &["[from]", "*.a.com", "[over TCP to]", "*.b.com"]),
        ("port 443 opens to 52.112.0.0/14", &["[port 443 opens to]", "52.112.0.0/14"]),
        ("like Outlook.com or the [b.com](x.md)", &["[like]", "outlook.com", "[or the b.com]"]),
        ("as with Outlook.com and Bing.com", &["[as with Outlook.com and Bing.com]"]),
        ("for more see https://a.com/b", &["[for more see https://a.com/b]"]),
        ("a.com, see [b.com](x.md)", &["a.com", "[see b.com]"]),
        ("needs version 10.0.14393.0 or version 4.5.6.7", &["[needs version 10.0.14393.0 or version 4.5.6.7]"]),
        ("a.com - used by b.com too", &["a.com", "[used by b.com too]"]),
        ("256.1.1.1<br>10.0.0.1", &["bad 256.1.1.1", "10.0.0.1/32"]),
        ("script.ps1<br>Outlook", &["[script.ps1]", "[Outlook]"]),
        ("from 52.1.2.0 to 52.1.2.255", &["[from]", "52.1.2.0/24"]),
        ("52.1.2.0 tot en met 52.1.2.255", &["52.1.2.0/24"]),
        ("52.1.2.0から52.1.2.255まで", &["52.1.2.0/24"]),
        ("52.1.2.4 to 52.1.2.6", &["52.1.2.4/31", "52.1.2.6/32"]),
        ("a.contoso.com-ot, b.contoso.com:iin", &["a.contoso.com", "b.contoso.com"]),
        ("a.contoso.com وb.contoso.com", &["a.contoso.com", "b.contoso.com"]),
        ("a.contoso.comиb.contoso.com", &["a.contoso.com", "b.contoso.com"]),
        ("a.contoso.com.Used by b", &["a.contoso.com", "[Used by b]"]),
        ("52.1.1.9<sup>1</sup>, a.com<sup>12</sup>, b.com<sup>*</sup>", &["52.1.1.9/32", "a.com", "b.com", "[*]"]),
        ("٥٢.١.٢.٣, ５２．１．２．４", &["52.1.2.3/32", "52.1.2.4/32"]),
        ("foo.bar.com:8443", &["foo.bar.com"]),
        ("2603:1030::, 2603:1030:1::", &["2603:1030::/128", "2603:1030:1::/128"]),
        ("[a.contoso.com][1]", &["a.contoso.com"]),
        ("a.x.com/b.x.com/, c.x.com", &["a.x.com", "b.x.com", "c.x.com"]),
        ("a.x.com/b.y.com, c.x.com/v1.0/d.x.com", &["a.x.com", "c.x.com"]),
        ("https ://a.x.com, http :// b.x.com", &["a.x.com", "b.x.com"]),
    ] {
        assert_eq!(shown(cell), expected, "{cell}");
    }
}

#[test]
fn damage_is_repaired_where_that_is_certain() {
    for (cell, expected) in [
        ("\\*. itunes.apple.com", &["*.itunes.apple.com DetachedWildcard"][..]),
        ("@no__t – 0.itunes.apple.com", &["*.itunes.apple.com LeakedPlaceholder"]),
        ("@no__t-0.itunes.apple.com", &["*.itunes.apple.com LeakedPlaceholder"]),
        ("\\*.mzstatic.com\\*.phobos.apple.com", &["*.mzstatic.com GluedHosts", "*.phobos.apple.com GluedHosts"]),
        ("https://a.contoso.comhttps://b.contoso.com", &["a.contoso.com GluedHosts", "b.contoso.com GluedHosts"]),
        ("a.contoso.comおよびb.contoso.com", &["a.contoso.com", "b.contoso.com"]),
        ("203.0.113.7และ203.0.113.8", &["203.0.113.7/32", "203.0.113.8/32"]),
        ("x.comocsp.x.com", &["x.com GluedHosts", "ocsp.x.com GluedHosts"]),
        ("a.x.comocsp.x.comb.x.com", &["a.x.com GluedHosts", "ocsp.x.com GluedHosts", "b.x.com GluedHosts"]),
        ("a.comcast.net, x.communications.x.com", &["a.comcast.net", "x.communications.x.com"]),
        ("# – courier.push.apple.com", &["{n}-courier.push.apple.com SplitName"]),
        ("manage. microsoft.com", &["manage.microsoft.com SplitName"]),
        ("login.microsoftonline .com", &["login.microsoftonline.com SplitName"]),
        ("login.live. com, a.com", &["login.live.com SplitName", "a.com"]),
        ("*.manage .microsoft.com", &["*.manage.microsoft.com SplitName"]),
        ("$(x).contoso.com", &["(x)", "[.contoso.com]"]),
        ("52.112.0.0 - 52.115.255.255", &["52.112.0.0/14"]),
        ("13.107.6.152–13.107.6.153", &["13.107.6.152/31"]),
        ("13.107.6.152 / 31", &["13.107.6.152/31"]),
        ("40.77.24.27:80", &["40.77.24.27/32"]),
        ("13.107.6.152 -13.107.6.153", &["13.107.6.152/31"]),
        ("13.67.13.176 /28, 13.67.14.0/ 24", &["13.67.13.176/28", "13.67.14.0/24"]),
        ("13.67.13.176/2 8", &["bad 13.67.13.176/2 8"]),
        ("52.243.148.1 9", &["bad 52.243.148.1 9"]),
        ("52.24 3.148.19", &["bad 52.24 3.148.19"]),
        ("52. 243.148.19.", &["52.243.148.19/32", "bad 52. 243.148.19"]),
        ("2603 : 1030::/32", &["2603:1030::/32", "bad 2603 : 1030::/32"]),
        ("2603:1030 ::/32", &["2603:1030::/32", "bad 2603:1030 ::/32"]),
        ("2603:1030:a b::/48", &["bad 2603:1030:a b::/48"]),
        // What only looks torn: blanks between addresses, labels, ports, counts, versions.
        ("52.1.1.1 52.1.1.2", &["52.1.1.1/32", "52.1.1.2/32"]),
        ("52.1.2.0 and 52.1.2.255", &["52.1.2.0/32", "52.1.2.255/32"]),
        ("52.1.2.0, 52.1.2.255", &["52.1.2.0/32", "52.1.2.255/32"]),
        ("52.1.2.0 en 52.1.2.1", &["52.1.2.0/32", "52.1.2.1/32"]),
        ("52.1.1.1 80", &["52.1.1.1/32", "[80]"]),
        ("52.1.1.1 8 hosts", &["52.1.1.1/32", "[8 hosts]"]),
        ("1 52.1.1.1", &["[1]", "52.1.1.1/32"]),
        ("2603:1030::/32 2603:1031::/32", &["2603:1030::/32", "2603:1031::/32"]),
        ("East 2: 2603:1030::/32", &["[East 2:]", "2603:1030::/32"]),
        ("2025: 2603:1030::/32", &["[2025:]", "2603:1030::/32"]),
        ("*. hcp.<x>. azmk8s.io", &["*.hcp.{tenant}.azmk8s.io SplitName"]),
        ("*.hcp. {x}.azmk8s.io", &["*.hcp.{tenant}.azmk8s.io SplitName"]),
        ("*.a.com. *.b.com", &["*.a.com", "*.b.com"]),
        ("*。manage。microsoft。com", &["*.manage.microsoft.com ForeignDot"]),
        ("a.com*.b.com, payload*.blob.x.net", &["a.com GluedHosts", "*.b.com GluedHosts", "payload*.blob.x.net"]),
    ] {
        assert_eq!(shown(cell), expected, "{cell}");
    }
}

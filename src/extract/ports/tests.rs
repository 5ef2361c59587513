//! What port cells read as.

use super::*;
use crate::locale::Locale;
use crate::model::PortRange;
use crate::model::port::render;
use proptest::prelude::*;

fn shown(text: &str, locale: &str) -> (String, String, String, PortLogic) {
    let cell = read(text, 0, &Terms::of(&Locale::parse(locale).unwrap()));
    let text = |ranges: &[PortRange]| render(ranges).unwrap_or_default();
    (text(&cell.ports.tcp), text(&cell.ports.udp), text(&cell.ports.any), cell.ports.logic)
}

#[test]
fn port_cells_are_read_in_every_language() {
    use PortLogic::{All, Any, Unspecified};
    for (text, locale, tcp, udp, any, logic) in [
        ("TCP: 443, 80", "en-US", "80,443", "", "", Unspecified),
        ("5223 en 443", "nl-NL", "", "", "443,5223", All),
        ("80 of 443", "nl-NL", "", "", "80,443", Any),
        ("5223 および 443", "ja-JP", "", "", "443,5223", All),
        ("80 또는 443", "ko-KR", "", "", "80,443", Any),
        ("UDP: 3478, 3479、3480،3481", "ar-SA", "", "3478,3479,3480,3481", "", Unspecified),
        ("TCP: 443\nUDP: 50000 – 59999", "de-DE", "443", "50000-59999", "", Unspecified),
        ("50000 a 59999", "es-ES", "", "", "50000-59999", Unspecified),
        ("443 TCP: , 80", "en-US", "80,443", "", "", Unspecified),
        ("80,443", "en-US", "", "", "80,443", Unspecified),
        ("25 mei 443", "nl-NL", "", "", "25,443", Unspecified),
        ("HTTP/HTTPS 80", "en-US", "80", "", "", Unspecified),
        ("AMSUA0601", "en-US", "", "", "", Unspecified),
        ("TCP443", "en-US", "443", "", "", Unspecified),
        ("5223および443", "ja-JP", "", "", "443,5223", All),
        ("UDP 50,000-59,999", "en-US", "", "50000-59999", "", Unspecified),
        ("443 (TCP), 3478 (UDP)", "en-US", "443", "3478", "", Unspecified),
        ("443/TCP, 3478/UDP", "en-US", "443", "3478", "", Unspecified),
        ("TCP, UDP: 53", "en-US", "53", "53", "", Unspecified),
        ("50.000-59.999", "de-DE", "", "", "50000-59999", Unspecified),
        ("80,443,50000-59999", "en-US", "", "", "80,443,50000-59999", Unspecified),
        ("50000-59999,443", "en-US", "", "", "443,50000-59999", Unspecified),
        ("８０,４４３-５００", "ja-JP", "", "", "80,443-500", Unspecified),
        ("49,152-65,535", "en-US", "", "", "49152-65535", Unspecified),
        ("50,000", "en-US", "", "", "50000", Unspecified),
        ("HTTP/3 443", "en-US", "", "", "443", Unspecified),
        ("TCP 443-80", "en-US", "", "", "", Unspecified),
        ("TCP 25, 443-80", "en-US", "25", "", "", Unspecified),
        ("TCP 443\n- 80\n- 8080", "en-US", "80,443,8080", "", "", Unspecified),
        ("TCP >1023", "en-US", "1024-65535", "", "", Unspecified),
        ("TCP > 1023, UDP >= 1024", "en-US", "1024-65535", "1024-65535", "", Unspecified),
        ("UDP < 1024", "en-US", "", "1-1023", "", Unspecified),
        ("UDP ≤1024", "en-US", "", "1-1024", "", Unspecified),
        ("TCP >65535", "en-US", "", "", "", Unspecified),
        ("80 -> 8080", "en-US", "", "", "80,8080", Unspecified),
        ("80 > 8080", "en-US", "", "", "80,8080", Unspecified),
        ("<443>", "en-US", "", "", "443", Unspecified),
        ("QUIC 443", "en-US", "", "", "443", Unspecified),
        ("UDP 443 (QUIC)", "en-US", "", "443", "", Unspecified),
        ("HTTP/2, TLS 1.2, SMB 3", "en-US", "", "", "", Unspecified),
        ("HTTP/80", "en-US", "80", "", "", Unspecified),
        ("443 (since 2024)", "en-US", "", "", "443", Unspecified),
        ("TCP 443 (seit 15. März 2024, vorher 80), 80", "de-DE", "80,443", "", "", Unspecified),
        ("443（2024 年から）", "ja-JP", "", "", "443", Unspecified),
        ("443, 2024年から", "ja-JP", "", "", "443", Unspecified),
        ("443, since March 15, 2024, also 80", "en-US", "", "", "80,443", Unspecified),
        ("443, sinds 2024", "nl-NL", "", "", "443", Unspecified),
        ("443 (TCP), 2020 (UDP)", "en-US", "443", "2020", "", Unspecified),
        ("TCP 443, 2020", "en-US", "443,2020", "", "", Unspecified),
        ("TCP 443, port 2020", "en-US", "443,2020", "", "", Unspecified),
        ("Skype 2020", "en-US", "", "", "2020", Unspecified),
        ("443¹", "en-US", "", "", "443", Unspecified),
    ] {
        let expected = (tcp.to_owned(), udp.to_owned(), any.to_owned(), logic);
        assert_eq!(shown(text, locale), expected, "{text} {locale}");
    }
}

#[test]
fn protocols_are_named_in_order() {
    for (text, expected) in [
        ("TCP", "tcp"),
        ("QUIC", "quic"),
        ("TLSv1.2", "tlsv1.2"),
        ("HTTPS/WSS", "https wss"),
        ("AMQP, TCP, RTMP", "amqp tcp rtmp"),
        ("HTTP/2", "http"),
        ("HTTP/3", "http/3"),
        ("SMB (TCP)", "smb tcp"),
        ("POP3", "pop3"),
        ("Any", ""),
    ] {
        let cell = read(text, 0, &Terms::source());
        let names: Vec<_> = cell.protocols.iter().map(|protocol| protocol.as_str()).collect();
        assert_eq!((names.join(" ").as_str(), cell.ports.is_empty()), (expected, true), "{text}");
    }
}

proptest! {
    #[test]
    fn reading_undoes_rendering(mut ports in prop::collection::vec((1_u16.., 0_u16..100), 1..8)) {
        ports.sort_unstable();
        ports.dedup();
        let ranges: Vec<PortRange> = ports.iter().map(|&(low, more)| PortRange { low, high: low.saturating_add(more) }).collect();
        let text = format!("TCP: {}", ranges.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
        let mut expected = ranges;
        expected.sort_unstable();
        expected.dedup();
        prop_assert_eq!(read(&text, 0, &Terms::source()).ports.tcp, expected);
    }
}

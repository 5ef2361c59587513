//! Ports and protocols.

use std::fmt;

/// Inclusive range of ports; a single port has equal bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PortRange {
    /// Lowest port.
    pub low: u16,
    /// Highest port.
    pub high: u16,
}

impl fmt::Display for PortRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.low == self.high { write!(f, "{}", self.low) } else { write!(f, "{}-{}", self.low, self.high) }
    }
}

/// How the ports of a set go together, from the words between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PortLogic {
    /// All of them: "5223 and 443".
    All,
    /// Any of them: "80 or 443".
    Any,
    /// A list without a word, or a single port.
    #[default]
    Unspecified,
}

/// A protocol that a row names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// HTTP, which runs over TCP.
    Http,
    /// HTTPS, which runs over TCP.
    Https,
    /// FTP, which runs over TCP.
    Ftp,
    /// SMTP, which runs over TCP.
    Smtp,
    /// DNS, over either transport.
    Dns,
    /// NTP, which runs over UDP.
    Ntp,
    /// Another protocol of applications, by its lower-case name. It says nothing about the transport here, even where
    /// one is customary: QUIC, AMQP, SMB.
    Application(&'static str),
}

/// Names of further protocols, in lower case. Only names that mean nothing else, and no names of services (Kerberos,
/// DHCP): they are looked for in cells that may hold words of any kind.
const APPLICATIONS: [&str; 64] = [
    "amqp",
    "amqps",
    "coap",
    "doh",
    "dtls",
    "esp",
    "ftps",
    "gre",
    "grpc",
    "http/3",
    "http2",
    "http3",
    "icmp",
    "icmpv4",
    "icmpv6",
    "ike",
    "ikev1",
    "ikev2",
    "imap",
    "imap4",
    "imaps",
    "ipsec",
    "l2tp",
    "ldap",
    "ldaps",
    "mqtt",
    "mqtts",
    "nfs",
    "pop3",
    "pop3s",
    "pptp",
    "quic",
    "rdp",
    "rtcp",
    "rtmp",
    "rtmps",
    "rtmpt",
    "rtp",
    "rtsp",
    "rtsps",
    "sctp",
    "sftp",
    "sip",
    "sips",
    "smb",
    "smb2",
    "smb3",
    "smtps",
    "snmp",
    "srtp",
    "ssh",
    "ssl",
    "stun",
    "telnet",
    "tftp",
    "tls",
    "tlsv1.0",
    "tlsv1.1",
    "tlsv1.2",
    "tlsv1.3",
    "websocket",
    "websockets",
    "ws",
    "wss",
];

/// The longest of [`APPLICATIONS`], in bytes: no longer word is looked up.
const LONGEST_APPLICATION: usize = {
    let (mut longest, mut at) = (0, 0);
    while at < APPLICATIONS.len() {
        if APPLICATIONS[at].len() > longest {
            longest = APPLICATIONS[at].len();
        }
        at += 1;
    }
    longest
};

impl Protocol {
    /// The protocols whose transport is known, and the transports.
    pub const ALL: [Self; 8] =
        [Self::Tcp, Self::Udp, Self::Http, Self::Https, Self::Ftp, Self::Smtp, Self::Dns, Self::Ntp];

    /// The protocol of [`Protocol::ALL`] that the whole of `text` names, in any case.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|protocol| protocol.as_str().eq_ignore_ascii_case(text))
    }

    /// The further protocol that the whole of `text` names, in any case.
    #[must_use]
    pub fn application(text: &str) -> Option<Self> {
        if text.len() > LONGEST_APPLICATION {
            return None;
        }
        APPLICATIONS.into_iter().find(|name| name.eq_ignore_ascii_case(text)).map(Self::Application)
    }

    /// Lower-case name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Http => "http",
            Self::Https => "https",
            Self::Ftp => "ftp",
            Self::Smtp => "smtp",
            Self::Dns => "dns",
            Self::Ntp => "ntp",
            Self::Application(name) => name,
        }
    }

    /// The transport it runs over; `None` where it can be either, or is not known.
    #[must_use]
    pub fn transport(self) -> Option<Transport> {
        match self {
            Self::Tcp | Self::Http | Self::Https | Self::Ftp | Self::Smtp => Some(Transport::Tcp),
            Self::Udp | Self::Ntp => Some(Transport::Udp),
            Self::Dns | Self::Application(_) => None,
        }
    }
}

/// Transport protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Transport {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
}

/// The ports of one endpoint set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ports {
    /// TCP ports, ascending.
    pub tcp: Vec<PortRange>,
    /// UDP ports, ascending.
    pub udp: Vec<PortRange>,
    /// Ports for which the page states no transport, ascending.
    pub any: Vec<PortRange>,
    /// How they go together.
    pub logic: PortLogic,
}

impl Ports {
    /// Adds `range` for `transport`.
    pub fn add(&mut self, transport: Option<Transport>, range: PortRange) {
        let ranges = match transport {
            Some(Transport::Tcp) => &mut self.tcp,
            Some(Transport::Udp) => &mut self.udp,
            None => &mut self.any,
        };
        if let Err(at) = ranges.binary_search(&range) {
            ranges.insert(at, range);
        }
    }

    /// Ports without a transport get those that `protocols` run over.
    pub fn assign(&mut self, protocols: &[Protocol]) {
        let mut transports: Vec<_> = protocols.iter().filter_map(|protocol| protocol.transport()).collect();
        transports.sort_unstable();
        transports.dedup();
        if transports.is_empty() {
            return;
        }
        for range in std::mem::take(&mut self.any) {
            transports.iter().for_each(|&transport| self.add(Some(transport), range));
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tcp.is_empty() && self.udp.is_empty() && self.any.is_empty()
    }
}

/// Renders ranges as documents state them: `"80,443"`; `None` where there are none.
#[must_use]
pub fn render(ranges: &[PortRange]) -> Option<String> {
    use fmt::Write as _;
    let mut out = String::new();
    for range in ranges {
        if !out.is_empty() {
            out.push(',');
        }
        let _ = write!(out, "{range}");
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_take_the_transport_of_their_protocols() {
        let mut ports = Ports::default();
        for port in [443, 80, 443] {
            ports.add(None, PortRange { low: port, high: port });
        }
        ports.assign(&[Protocol::Http, Protocol::Https]);
        assert_eq!(render(&ports.tcp).as_deref(), Some("80,443"));
        assert!(ports.any.is_empty());
        assert_eq!(Protocol::named("HTTPS"), Some(Protocol::Https));
    }

    #[test]
    fn further_protocols_have_names_of_their_own() {
        for name in APPLICATIONS {
            assert_eq!(Protocol::named(name), None, "{name}");
            assert_eq!(Protocol::application(&name.to_uppercase()).map(Protocol::as_str), Some(name));
        }
        assert_eq!(Protocol::application("QUIC").and_then(Protocol::transport), None);
        assert_eq!(Protocol::application("any"), None, "in a column of ports it is no protocol");
    }
}

//! One label against another.

use super::Numbers;

/// Longest label of a domain name.
const LONGEST: usize = 63;

/// How the label of an entry is read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reading {
    /// For what it surely lets through of another entry.
    Sure {
        /// The numbers of `{n}`, where they are known.
        numbers: Numbers,
        /// Whether they include those of the other's `{n}`.
        same_numbers: bool,
    },
    /// For what it may let through of a name.
    Generous {
        /// The numbers of `{n}`.
        numbers: (u32, u32),
    },
}

impl Reading {
    /// Whether `own`, a label of an entry, takes all that the label `other` stands for.
    pub(super) fn takes(self, own: &str, other: &str) -> bool {
        if !own.contains(['*', '{']) {
            return own == other;
        }
        own.len() <= LONGEST && other.len() <= LONGEST && Steps::new(own.as_bytes(), self).take(other.as_bytes())
    }
}

/// What a label is made of.
#[derive(Clone, Copy)]
enum Part<'l> {
    Byte(u8),
    /// `*`, or several in a row.
    Run {
        /// Whether there is nothing else in the label: then it stands for something, as no label is empty.
        whole: bool,
    },
    /// `{n}`
    Number,
    /// Another placeholder, by its word.
    Word(&'l [u8]),
}

/// The first part of `label` at or after `at`, with its length.
fn part_at(label: &[u8], at: usize) -> Option<(Part<'_>, usize)> {
    let rest = label.get(at..)?;
    Some(match rest.first()? {
        b'*' => {
            let length = rest.iter().take_while(|b| **b == b'*').count();
            (Part::Run { whole: length == label.len() }, length)
        }
        b'{' => match rest.iter().position(|b| *b == b'}').map(|end| (&rest[1..end], end + 1)) {
            Some((b"n", length)) => (Part::Number, length),
            Some((word, length)) => (Part::Word(word), length),
            None => (Part::Byte(b'{'), 1),
        },
        b => (Part::Byte(*b), 1),
    })
}

/// An automaton that takes what a label lets through. Bit `i` of a number stands for its state `i`.
///
/// A label of 63 bytes has 32 asterisks at most that are not side by side, with two states each, and one state for each
/// other byte: with the last state 96, fewer than a number has bits.
struct Steps<'l> {
    /// States left by each byte, into the next.
    bytes: [u128; 128],
    /// States left by a placeholder of the same word.
    words: Vec<(&'l [u8], u128)>,
    /// States left by a number.
    number: u128,
    /// States left by whatever comes.
    need: u128,
    /// States that whatever comes leaves as they are, and that are left by nothing.
    stay: u128,
    last: u128,
    /// Lowest and highest number; none where they are unknown.
    numbers: Numbers,
    /// Whether `{n}` of another label stands for numbers of this one.
    same_numbers: bool,
}

impl<'l> Steps<'l> {
    fn new(label: &'l [u8], reading: Reading) -> Self {
        let (numbers, same_numbers, generous) = match reading {
            Reading::Sure { numbers, same_numbers } => (numbers, same_numbers, false),
            Reading::Generous { numbers } => (Some(numbers), false, true),
        };
        let (words, last) = (Vec::new(), 1);
        let mut steps = Self { bytes: [0; 128], words, number: 0, need: 0, stay: 0, last, numbers, same_numbers };
        let mut at = 0;
        while let Some((part, length)) = part_at(label, at) {
            at += length;
            match part {
                Part::Byte(byte) => {
                    // Another byte than of ASCII is in no canonical name, and is taken by none.
                    if let Some(states) = steps.bytes.get_mut(usize::from(byte)) {
                        *states |= steps.last;
                    }
                    steps.last <<= 1;
                }
                Part::Number => {
                    steps.number |= steps.last;
                    steps.last <<= 1;
                }
                Part::Word(word) if !generous => {
                    steps.words.push((word, steps.last));
                    steps.last <<= 1;
                }
                Part::Run { whole: false } if generous => steps.push_stay(),
                Part::Word(_) | Part::Run { .. } => {
                    steps.need |= steps.last;
                    steps.last <<= 1;
                    steps.push_stay();
                }
            }
        }
        steps
    }

    fn push_stay(&mut self) {
        // `{tenant}*`: two such states side by side are one.
        if self.stay & (self.last >> 1) == 0 {
            self.stay |= self.last;
            self.last <<= 1;
        }
    }

    fn take(&self, label: &[u8]) -> bool {
        let mut reached = [0_u128; LONGEST + 1];
        reached[0] = 1;
        let mut at = 0;
        while let Some((part, length)) = part_at(label, at) {
            let mut states = reached[at];
            states |= (states & self.stay) << 1;
            if matches!(part, Part::Byte(b'0'..=b'9')) {
                self.take_number(states, &label[at..], &mut reached[at..]);
            }
            let left = match part {
                Part::Byte(byte) => self.bytes.get(usize::from(byte)).copied().unwrap_or(0),
                Part::Run { .. } => 0,
                Part::Number => {
                    if self.same_numbers {
                        self.number
                    } else {
                        0
                    }
                }
                Part::Word(word) => self.words.iter().filter(|own| own.0 == word).fold(0, |all, own| all | own.1),
            };
            let next = (states & self.stay) | (states & (left | self.need)) << 1;
            at += length;
            reached[at] |= next;
        }
        let states = reached[at];
        (states | (states & self.stay) << 1) & self.last != 0
    }

    /// Takes the numbers that `digits` starts with; `reached` has the states before each of its bytes.
    fn take_number(&self, states: u128, digits: &[u8], reached: &mut [u128]) {
        let Some((low, high)) = self.numbers else { return };
        let next = (states & self.number) << 1;
        if next == 0 {
            return;
        }
        let mut value = 0_u64;
        // No number of 32 bits has more digits.
        for (byte, reached) in digits.iter().zip(reached.iter_mut().skip(1)).take(10) {
            if !byte.is_ascii_digit() {
                return;
            }
            value = value * 10 + u64::from(byte - b'0');
            if (u64::from(low)..=u64::from(high)).contains(&value) {
                *reached |= next;
            }
            // `07` is no number.
            if value == 0 {
                return;
            }
        }
    }
}

//! The small words of languages in Latin letters: those that hardly a sentence does without.

use std::collections::HashMap;
use std::sync::LazyLock;

use whatlang::Lang;

/// A language and its small words.
pub(super) struct Language {
    pub(super) code: &'static str,
    pub(super) profile: Lang,
    words: &'static str,
}

const fn language(code: &'static str, profile: Lang, words: &'static str) -> Language {
    Language { code, profile, words }
}

/// Words that several languages share count for each of them.
pub(super) static LANGUAGES: [Language; 24] = [
    language(
        "ca",
        Lang::Cat,
        "el la els les de del dels i o a al als en amb per que no es un una és són aquest aquesta l d",
    ),
    language(
        "cs",
        Lang::Ces,
        "a v ve na s se z ze do od pro o k ke je jsou nebo při po která který které tato toto aby jako za to",
    ),
    language(
        "da",
        Lang::Dan,
        "og i på af til for med den det de en et er eller fra som ikke ved kan skal denne dette der om at",
    ),
    language(
        "de",
        Lang::Deu,
        "der die das den dem des und oder in im von vom zu zum zur für mit auf aus bei ein eine einer eines einen wird werden ist sind nicht sich nach über durch als wenn kann sie",
    ),
    language(
        "en",
        Lang::Eng,
        "the a an and or of to in on for with from by is are be that this it as at which when not through only used can your",
    ),
    language(
        "es",
        Lang::Spa,
        "el la los las de del y o a al en con por para que no se un una es son este esta como desde cuando su sus",
    ),
    language("et", Lang::Est, "ja või on ei et see kui ning mis ka seda selle oma kuni pole saab"),
    language("fi", Lang::Fin, "ja tai on ei että se kun joka jotka myös voi ovat sekä kuin tämä tämän sen olla"),
    language(
        "fr",
        Lang::Fra,
        "le la les de du des et ou à au aux en dans avec par pour sur que qui ne pas se un une est sont ce cette ces l d n s qu vers depuis lorsque",
    ),
    language("hr", Lang::Hrv, "i u na s sa za od do iz se je su ili koji koja koje ne po pri kao ako ovaj ova to"),
    language(
        "hu",
        Lang::Hun,
        "a az és vagy egy hogy nem is van ez ezt ha meg csak be ki el kell által történő való szolgáltatás minden amely",
    ),
    language(
        "id",
        Lang::Ind,
        "dan atau di ke dari yang untuk dengan pada ini itu tidak adalah oleh dalam akan dapat anda",
    ),
    language(
        "it",
        Lang::Ita,
        "il lo la i gli le di del della dei delle e o a al alla ai in nel nella con per da dal che non si un una è sono su sul questo questa l d dell all",
    ),
    language("lt", Lang::Lit, "ir arba į iš su už ar kad ne yra tai per prie kaip kai jei nuo iki"),
    language("lv", Lang::Lav, "un vai no ar uz par ir lai kas ka nav pie kā tas šis ja līdz"),
    language(
        "nb",
        Lang::Nob,
        "og i på av til for med den det de en et er eller fra som ikke ved kan skal denne dette om å",
    ),
    language(
        "nl",
        Lang::Nld,
        "de het een en of van voor in op te is met aan bij naar uit door niet worden wordt zijn dat die deze dit om als kan via uw u",
    ),
    language(
        "pl",
        Lang::Pol,
        "a i w we na z ze do od dla o lub oraz jest są nie się przez po przy które który która tym to jako za tej",
    ),
    language(
        "pt",
        Lang::Por,
        "o a os as de do da dos das e ou em no na nos nas com por para que não se um uma é são ao à este esta como desde quando seu sua",
    ),
    language(
        "ro",
        Lang::Ron,
        "a și sau de la în cu pe din pentru că nu se un o este sunt care prin al ale ai lui această acest",
    ),
    language(
        "sk",
        Lang::Slk,
        "a v vo na s so z zo do od pre o k je sú alebo pri po ktorá ktorý ktoré táto toto aby ako za",
    ),
    language(
        "sv",
        Lang::Swe,
        "och i på av till för med den det de en ett är eller från som inte vid kan ska denna detta om att",
    ),
    language(
        "tr",
        Lang::Tur,
        "ve veya ile için bir bu da de olarak olan gibi ya her en daha göre kadar tarafından değil ise",
    ),
    language("vi", Lang::Vie, "và hoặc của cho các được là trong với không này để từ một những trên có khi"),
];

/// For each word, the languages that have it: a bit each.
static WORDS: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for (index, language) in LANGUAGES.iter().enumerate() {
        for word in language.words.split(' ') {
            *words.entry(word).or_default() |= 1 << index;
        }
    }
    words
});

/// How many small words of each language a text has.
pub(super) struct Hits([u32; LANGUAGES.len()]);

impl Hits {
    /// Counts each word of `text` once: a word said often says nothing new.
    pub(super) fn of(text: &str) -> Self {
        let mut hits = [0; LANGUAGES.len()];
        let mut seen: Vec<&str> = Vec::new();
        let mut before = false;
        let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
        while let Some(word) = words.next() {
            let capital = |word: &str| word.starts_with(char::is_uppercase);
            // Between capitals it is part of a name: "Store for Business".
            let in_name = before && words.peek().is_some_and(|next| capital(next));
            before = capital(word);
            let Some((&word, &languages)) = WORDS.get_key_value(word) else { continue };
            if in_name || seen.contains(&word) {
                continue;
            }
            seen.push(word);
            hits.iter_mut().enumerate().for_each(|(index, count)| *count += (languages >> index) & 1);
        }
        Self(hits)
    }

    pub(super) fn of_language(&self, index: usize) -> u32 {
        self.0[index]
    }

    /// The language with the most, where there is one alone, and how many.
    pub(super) fn most(&self) -> Option<(usize, u32)> {
        let (index, &most) = self.0.iter().enumerate().max_by_key(|&(_, count)| count)?;
        let alone = self.0.iter().filter(|&&count| count == most).count() == 1;
        (most > 0 && alone).then_some((index, most))
    }
}

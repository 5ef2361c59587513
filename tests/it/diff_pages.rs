//! Made states as pages, in the words of two languages.

use crate::diff_made::{NAMES, PORTS, Row, State, is_empty, prefix};

/// Words of a page: headings, header cells, and those in cells.
pub(crate) struct Words {
    part: &'static str,
    header: &'static str,
    categories: [&'static str; 3],
    labels: [&'static str; 4],
    note: &'static str,
    sizes: &'static str,
    rates: [&'static str; 2],
}

pub(crate) const ENGLISH: Words = Words {
    part: "Part",
    header: "| ID | Desc | Category | Addresses | Ports |",
    categories: ["Optimize<br>Required", "Allow<br>Required", "Default<br>Optional"],
    labels: ["Core service", "Sign-in of users", "Delivery", "Updates of apps"],
    note: "(only on weekdays)",
    sizes: "| Content type | Approximate size | Frequency |",
    rates: ["Once", "Daily"],
};

pub(crate) const DUTCH: Words = Words {
    part: "Deel",
    header: "| Id | Beschrijving | Categorie | Adressen | Poorten |",
    categories: ["Ideaal<br>Vereist", "Toestaan<br>Vereist", "Standaard<br>Optioneel"],
    labels: ["Kernservice", "Aanmelding van gebruikers", "Levering", "Updates van apps"],
    note: "(alleen op werkdagen)",
    sizes: "| Type inhoud | Geschatte grootte | Frequentie |",
    rates: ["Eenmaal", "Dagelijks"],
};

/// The state as a page, without rows that list nothing.
pub(crate) fn page(state: &State, words: &Words) -> String {
    let mut text = format!("# {}\n\n", words.part);
    for heading in 0..2 {
        let rows = state.rows.iter().filter(|row| row.heading == heading && !is_empty(row)).collect::<Vec<_>>();
        if rows.is_empty() {
            continue;
        }
        text += &format!("<a name=\"part-{heading}\"></a>\n## {} {heading}\n\n", words.part);
        text += &format!("{}\n|---|---|---|---|---|\n", words.header);
        rows.iter().for_each(|row| text += &line(row, words));
        text += "\n";
    }
    if !state.sizes.is_empty() {
        text += &format!("<a name=\"sizes\"></a>\n## {} 9\n\n{}\n|---|---|---|\n", words.part, words.sizes);
        for sizes in &state.sizes {
            let (label, rate) = (words.labels[sizes.label], words.rates[sizes.rate]);
            text += &format!("| {label} | {} MB | {rate} |\n", sizes.size * 10);
        }
    }
    text
}

fn line(row: &Row, words: &Words) -> String {
    let mut values: Vec<String> = Vec::new();
    values.extend(row.hosts.iter().map(|&(name, _, upper)| {
        let name = NAMES[name].replace('*', "\\*");
        if upper { name.to_uppercase() } else { name }
    }));
    if row.note && !values.is_empty() {
        values.push(words.note.to_owned());
    }
    values.extend(row.nets.iter().map(|&net| prefix(net).to_string()));
    let list = |all: &[u16]| all.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let [tcp, udp, any] = PORTS[row.ports].map(list);
    let ports = [("**TCP:** ", tcp), ("**UDP:** ", udp), ("", any)];
    let ports = ports.iter().filter(|(_, all)| !all.is_empty()).map(|(word, all)| format!("{word}{all}"));
    let id = row.id.map_or_else(String::new, |id| id.to_string());
    let (label, category) = (words.labels[row.label], words.categories[row.category]);
    let (values, ports) = (values.join("<br>"), ports.collect::<Vec<_>>().join("<br>"));
    format!("| {id} | {label} | {category} | {values} | {ports} |\n")
}

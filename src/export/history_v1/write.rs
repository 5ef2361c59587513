//! The document as a file: a version, a change and a value a line.

use std::io::{self, Write};

use serde::Serialize;

use super::HistoryV1;

impl HistoryV1 {
    /// Writes the document.
    ///
    /// # Errors
    /// When the sink fails.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut fields = Fields { out, is_first: true };
        fields.one("$schema", &self.schema)?;
        fields.one("schemaVersion", &self.schema_version)?;
        fields.one("dataVersion", &self.data_version)?;
        fields.one("dataset", &self.dataset)?;
        fields.one("instance", &self.instance)?;
        fields.one("contentHash", &self.content_hash)?;
        fields.one("generator", &self.generator)?;
        fields.one("walk", &self.walk)?;
        fields.list("versions", &self.versions)?;
        fields.list("changes", &self.changes)?;
        fields.list("values", &self.values)?;
        fields.list("lags", &self.lags)?;
        fields.list("gaps", &self.gaps)?;
        fields.list("warnings", &self.warnings)?;
        fields.out.write_all(b"\n}\n")
    }
}

/// The fields of an object, while they are written.
struct Fields<'o> {
    out: &'o mut dyn Write,
    is_first: bool,
}

impl Fields<'_> {
    fn name(&mut self, name: &str) -> io::Result<()> {
        let before = if self.is_first { "{\n" } else { ",\n" };
        self.is_first = false;
        write!(self.out, "{before}\"{name}\":")
    }

    fn one(&mut self, name: &str, value: &impl Serialize) -> io::Result<()> {
        self.name(name)?;
        Ok(serde_json::to_writer(&mut *self.out, value)?)
    }

    fn list(&mut self, name: &str, values: &[impl Serialize]) -> io::Result<()> {
        self.name(name)?;
        self.out.write_all(b"[")?;
        for (number, value) in values.iter().enumerate() {
            self.out.write_all(if number == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *self.out, value)?;
        }
        self.out.write_all(b"]")
    }
}

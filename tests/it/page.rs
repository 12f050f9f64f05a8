//! The description of the catalog format, as far as tests read it.

pub(crate) const PAGE: &str = include_str!("../../catalogs/SCHEMA.md");

/// The rows of the first table under a heading, without its head.
pub(crate) fn table(heading: &str) -> Vec<Vec<String>> {
    let lines = PAGE.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.starts_with('#'));
    let rows = lines.skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.trim_matches(['|', ' ']).split(" | ").map(str::to_owned).collect()).collect()
}

/// Inline code without its backticks.
pub(crate) fn plain(cell: &str) -> String {
    cell.trim_matches('`').to_owned()
}

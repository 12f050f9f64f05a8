//! Which file of a package imports which: no two import each other, however far around, and none imports from a layer
//! above its own.
//!
//! Imports are read from the tokens: every path that begins with `crate`, `super`, `self` or a module of the file itself.
//! A path to something that a module only re-exports leads to the file that defines it. A file `generated.rs` is left out:
//! it is written as for another crate, by the paths that every user's generated code has.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

/// The layers of a package, lowest first: the names of top-level modules, each of which may import from the layers
/// before its own.
///
/// Modules of one layer are side by side and import nothing from each other. `lib` is the crate's root.
pub(crate) type Layers<'a> = &'a [&'a [&'a str]];

/// A module's path: `["check", "names"]`; the root's is empty.
type Module = Vec<String>;

/// What is wrong with the imports of the files below `src`, a line each; empty if nothing is.
pub(crate) fn problems(src: &Path, layers: Layers<'_>) -> Vec<String> {
    let mut files = BTreeMap::new();
    read(src, &Vec::new(), &mut files);
    let edges = edges(&files);
    let mut problems = Vec::new();
    for (from, targets) in &edges {
        let path = &files[from].path;
        let Some(own) = rank(from, layers) else {
            problems.push(format!("{path}: `{}` is in no layer", layer(from)));
            continue;
        };
        for to in targets.iter().filter(|to| layer(to) != layer(from)) {
            let target = &files[to].path;
            match rank(to, layers) {
                Some(other) if other < own => {}
                Some(other) if other == own => problems.push(format!("{path} imports {target}, which is beside it")),
                _ => problems.push(format!("{path} imports {target}, which is above it")),
            }
        }
    }
    problems.extend(circles(&edges).into_iter().map(|circle| {
        let paths: Vec<_> = circle.iter().map(|module| &*files[*module].path).collect();
        format!("{} import each other", paths.join(", "))
    }));
    problems
}

fn layer(module: &[String]) -> &str {
    module.first().map_or("lib", String::as_str)
}

fn rank(module: &[String], layers: Layers<'_>) -> Option<usize> {
    layers.iter().position(|side_by_side| side_by_side.contains(&layer(module)))
}

/// A file of the package.
struct File {
    /// Below `src`, as a message names it.
    path: String,
    /// The paths in it, from the crate's root.
    paths: Vec<Module>,
    /// What it imports, by the name that this has here.
    names: BTreeMap<String, Module>,
}

/// Reads the files of a folder, which is that of a module.
fn read(folder: &Path, module: &Module, files: &mut BTreeMap<Module, File>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).expect("a module has a name");
        let mut own = module.clone();
        if !matches!(stem, "mod" | "lib" | "main") {
            own.push(stem.to_owned());
        }
        if path.is_dir() {
            read(&path, &own, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && stem != "generated" {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let tokens = tokens(text.parse().expect("the file is Rust"));
            let folders = module.iter().flat_map(|name| [name, "/"]).collect::<String>();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let mut file = File { path: folders + name, paths: Vec::new(), names: BTreeMap::new() };
            file.scan(&tokens, &own);
            files.insert(own, file);
        }
    }
}

enum Token {
    Word(String),
    Sign(char),
    Literal(String),
    /// What is between a pair of brackets of any kind.
    Group(Vec<Token>),
}

fn tokens(stream: TokenStream) -> Vec<Token> {
    let token = |tree| match tree {
        TokenTree::Ident(ident) => Token::Word(ident.to_string()),
        TokenTree::Punct(punct) => Token::Sign(punct.as_char()),
        TokenTree::Group(group) => Token::Group(tokens(group.stream())),
        TokenTree::Literal(literal) => Token::Literal(literal.to_string()),
    };
    stream.into_iter().map(token).collect()
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    if let Token::Word(word) = tokens.get(at)? { Some(word) } else { None }
}

fn is(token: &Token, sign: char) -> bool {
    matches!(token, Token::Sign(found) if *found == sign)
}

/// Whether `::` follows.
fn has_more(tokens: &[Token], at: usize) -> bool {
    matches!(tokens.get(at + 1..at + 3), Some([one, two]) if is(one, ':') && is(two, ':'))
}

/// Whether `#[cfg(test)]` is here.
fn is_test(tokens: &[Token], at: usize) -> bool {
    let Some([sign, Token::Group(attribute)]) = tokens.get(at..at + 2) else { return false };
    let Some([Token::Word(cfg), Token::Group(condition)]) = attribute.get(..) else { return false };
    is(sign, '#') && cfg == "cfg" && word(condition, 0) == Some("test") && condition.len() == 1
}

/// The file of `#[path = "file.rs"] mod name`, without its ending, and the name; visibility may stand between them.
fn moved(tokens: &[Token], at: usize) -> Option<(&str, &str)> {
    let [sign, Token::Group(attribute)] = tokens.get(at..at + 2)? else { return None };
    let [Token::Word(path), _, Token::Literal(file)] = &attribute[..] else { return None };
    let stem = file.trim_matches('"').strip_suffix(".rs").filter(|_| is(sign, '#') && path == "path")?;
    let keyword = (at + 2..at + 5).find(|&at| word(tokens, at) == Some("mod"))?;
    Some((stem, word(tokens, keyword + 1)?))
}

impl File {
    /// Notes the paths in the tokens of a module.
    fn scan(&mut self, tokens: &[Token], module: &Module) {
        let mut at = 0;
        while at < tokens.len() {
            if is_test(tokens, at) {
                // A module, up to its body.
                at += 2;
                while tokens.get(at).is_some_and(|token| !matches!(token, Token::Group(_)) && !is(token, ';')) {
                    at += 1;
                }
            } else if let Some((stem, name)) = moved(tokens, at) {
                self.names.insert(name.to_owned(), [&module[..], &[stem.to_owned()]].concat());
            } else if word(tokens, at) == Some("use") {
                let end = tokens[at..].iter().position(|token| is(token, ';')).map_or(tokens.len(), |end| at + end);
                self.import(&tokens[at + 1..end], &Vec::new(), module);
                at = end;
            } else if let Some([Token::Word(keyword), Token::Word(name), Token::Group(body)]) = tokens.get(at..at + 3) {
                if keyword == "mod" {
                    self.scan(body, &[&module[..], std::slice::from_ref(name)].concat());
                    at += 2;
                }
            } else if let Token::Group(group) = &tokens[at] {
                self.scan(group, module);
            } else if word(tokens, at).is_some() && has_more(tokens, at) {
                let before = at.checked_sub(1).map(|before| &tokens[before]);
                // `$crate` is the crate of whoever calls a macro.
                let whole = before.is_none_or(|token| !is(token, ':') && !is(token, '$'));
                let mut path = Vec::new();
                while let Some(name) = word(tokens, at) {
                    path.push(name.to_owned());
                    if !has_more(tokens, at) {
                        break;
                    }
                    at += 3;
                }
                // An exported macro is at the root, wherever it is written.
                let is_macro = tokens.get(at + 1).is_some_and(|token| is(token, '!'));
                self.paths.extend(absolute(&path, module).filter(|_| whole && !is_macro));
                // What ended the path may be a group.
                if word(tokens, at).is_none() {
                    continue;
                }
            }
            at += 1;
        }
    }

    /// Notes what a use brings in: a path, or a list behind one.
    fn import(&mut self, tokens: &[Token], before: &Module, module: &Module) {
        for item in tokens.split(|token| is(token, ',')) {
            let (mut path, mut at) = (before.clone(), 0);
            while let Some(name) = word(item, at) {
                if name != "self" || path.is_empty() {
                    path.push(name.to_owned());
                }
                if !has_more(item, at) {
                    at += 1;
                    break;
                }
                at += 3;
            }
            if let Some(Token::Group(list)) = item.get(at) {
                self.import(list, &path, module);
            } else if let Some(target) = absolute(&path, module) {
                let renamed = (word(item, at) == Some("as")).then(|| word(item, at + 1)).flatten();
                let name = renamed.or(path.last().map(String::as_str)).unwrap_or_default();
                self.names.insert(name.to_owned(), target.clone());
                self.paths.push(target);
            }
        }
    }
}

/// A path from the crate's root. One that begins in another crate leads nowhere below its module.
fn absolute(path: &[String], module: &[String]) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    match &**first {
        "crate" => Some(rest.to_vec()),
        "self" => Some([module, rest].concat()),
        "super" => {
            let parent = &module[..module.len().checked_sub(1)?];
            if rest.first().is_some_and(|next| next == "super") {
                absolute(rest, parent)
            } else {
                Some([parent, rest].concat())
            }
        }
        _ => Some([module, path].concat()),
    }
}

/// The files that each file imports.
fn edges(files: &BTreeMap<Module, File>) -> BTreeMap<Module, BTreeSet<Module>> {
    let targets = |(module, file): (&Module, &File)| {
        let found = file.paths.iter().filter_map(|path| resolve(path, module, files, 0));
        (module.clone(), found.filter(|target| target != module).collect())
    };
    files.iter().map(targets).collect()
}

/// The file that defines what a path in the file `from` names; `None` for what is of another crate.
fn resolve(path: &[String], from: &Module, files: &BTreeMap<Module, File>, depth: usize) -> Option<Module> {
    let length = (0..=path.len()).rev().find(|&length| files.contains_key(&path[..length]))?;
    let (module, rest) = path.split_at(length);
    let imported = rest.first().and_then(|name| files[module].names.get(name));
    if let Some(target) = imported.filter(|target| *target != path && depth < 10) {
        return resolve(&[target, &rest[1..]].concat(), &module.to_vec(), files, depth + 1);
    }
    // A name that its own file does not import is the file's own or another crate's.
    (module != &from[..]).then(|| module.to_vec())
}

/// The sets of files that import each other, directly or around.
fn circles(edges: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<Vec<&Module>> {
    let reach: BTreeMap<_, _> = edges.keys().map(|from| (from, reachable(from, edges))).collect();
    let mut circles = BTreeSet::new();
    for (from, targets) in &reach {
        if targets.contains(from) {
            circles.insert(targets.iter().copied().filter(|to| reach[*to].contains(from)).collect());
        }
    }
    circles
}

fn reachable<'a>(from: &'a Module, edges: &'a BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<&'a Module> {
    let (mut found, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(module) = open.pop() {
        open.extend(edges[module].iter().filter(|next| found.insert(*next)));
    }
    found
}

//! `std::process::Command` that becomes Tokio's: where the command is made, filled in and run in one
//! body, and nothing else is done with it.
//!
//! Both have the same methods to fill it in. They differ in what happens to the pipes: std's `output`
//! closes the child's input where Tokio's lets it read ours, so that is said; and what one of them
//! does with pipes that were asked for, the other does not, so such calls stay.

use crate::effects::{Driver, Effects};
use crate::facts::body::{Block, Body, Expr, ExprId, Literal, Method, Statement};
use crate::index::FnId;
use crate::infer::{Call, Flow, Sink};
use crate::names::Name;
use crate::rules::suggest::place;
use crate::span::{Site, Span};

const OUTPUT: &str = "std::process::Command::output";
const STATUS: &str = "std::process::Command::status";

/// Methods that both have, and that mean the same.
const FILL_IN: &[&str] = &[
    "arg",
    "args",
    "current_dir",
    "env",
    "env_clear",
    "env_remove",
    "envs",
    "stderr",
    "stdin",
    "stdout",
];

/// The edits that make a command one of Tokio's and await it; none where that may not mean the same.
pub(super) fn edits(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    sink: &Sink,
) -> Vec<(Site, String)> {
    let is_run = matches!(sink.api.path, OUTPUT | STATUS);
    if !is_run || !place::may_await(effects, id, call, Some(Driver::Io)) {
        return Vec::new();
    }
    let function = effects.program.function(id);
    let (Some(body), Some(flow)) = (&function.body, effects.flow(id)) else {
        return Vec::new();
    };
    let commands = Commands { body, flow };
    let Some((run, made, filled_in)) = commands.made_for(call) else {
        return Vec::new();
    };
    let is_output = sink.api.path == OUTPUT;
    if !filled_in
        .iter()
        .all(|it| means_the_same(body, it, is_output))
    {
        return Vec::new();
    }
    let mut edits = vec![(made, "tokio::process::Command::new".to_owned())];
    if is_output && !filled_in.iter().any(|it| it.name == "stdin") {
        let no_input = "stdin(std::process::Stdio::null()).".to_owned();
        edits.push((run.span.callee.before(), no_input));
    }
    edits.push((run.span.whole.behind(), ".await".to_owned()));
    place::in_file_of(effects, id, edits)
}

/// Tokio's `output` takes both outputs whatever was said of them, and its `status` closes pipes that
/// std leaves open until the child ends.
fn means_the_same(body: &Body, method: &Method, is_output: bool) -> bool {
    if !matches!(method.name.as_str(), "stdout" | "stderr") {
        return true;
    }
    let to_nowhere = |arg: &ExprId| match body.expr(*arg) {
        Expr::Call { callee, .. } => match body.expr(*callee) {
            Expr::Path(path) => body
                .path(*path)
                .last()
                .is_some_and(|it| it == "null" || it == "inherit"),
            _ => false,
        },
        _ => false,
    };
    !is_output && method.args.iter().all(to_nowhere)
}

/// Where commands are made in a body.
struct Commands<'a> {
    body: &'a Body,
    flow: &'a Flow,
}

impl<'a> Commands<'a> {
    /// The call that runs a command, the path that makes it, and what fills it in.
    fn made_for(&self, call: &Call) -> Option<(&'a Method, Span, Vec<&'a Method>)> {
        let (at, run) = self.body.methods().find(|(_, it)| it.span == call.span)?;
        let mut filled_in = Vec::new();
        let root = self.root(run, &mut filled_in)?;
        let made = match self.body.expr(root) {
            Expr::Path(path) => {
                let name = self.body.path(*path).as_name()?;
                self.in_variable(name, at, &mut filled_in)?
            }
            _ => self.made_by(root)?,
        };
        // What a macro wrote stands at the macro's call and cannot be edited.
        (made.start < made.end && made.end <= run.span.callee.start)
            .then_some((run, made, filled_in))
    }

    /// What a chain of methods that fill in starts with.
    fn root(&self, method: &Method, filled_in: &mut Vec<&'a Method>) -> Option<ExprId> {
        let mut at = method.receiver;
        while let Expr::Method(method) = self.body.expr(at) {
            if !FILL_IN.contains(&method.name.as_str()) {
                return None;
            }
            filled_in.push(method);
            at = method.receiver;
        }
        Some(at)
    }

    /// The path in `Command::new(..)`.
    fn made_by(&self, expr: ExprId) -> Option<Span> {
        match self.body.expr(expr) {
            Expr::Call { span, .. } if self.flow.commands.contains(&span.whole) => {
                Some(span.callee)
            }
            _ => None,
        }
    }

    /// The path that makes the command in a variable, if it is run once and otherwise filled in only.
    fn in_variable(
        &self,
        name: Name,
        run: ExprId,
        filled_in: &mut Vec<&'a Method>,
    ) -> Option<Span> {
        let named_in_text =
            |it: &Expr| matches!(it, Expr::Literal(Literal::Str { names: true, .. }));
        if self.body.exprs.iter().any(named_in_text) {
            return None;
        }
        let init = self.init_of(name)?;
        let exprs = (0..).map(ExprId).take(self.body.exprs.len());
        for mention in exprs.filter(|it| self.body.is_variable(*it, name)) {
            filled_in.extend(self.filled_in_at(mention, run)?);
        }
        self.made_by(init)
    }

    /// What a variable is set to, if it is the only one of its name.
    fn init_of(&self, name: Name) -> Option<ExprId> {
        let mut bound = self.body.bindings(name);
        let (Some(only), None) = (bound.next(), bound.next()) else {
            return None;
        };
        let mut statements = self.blocks().flat_map(|block| &block.statements);
        statements.find_map(|statement| match statement {
            Statement::Let {
                pat,
                ty: None,
                init,
                otherwise: None,
                ..
            } if *pat == only => *init,
            _ => None,
        })
    }

    fn blocks(&self) -> impl Iterator<Item = &'a Block> {
        self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::Block(block) => Some(&**block),
            _ => None,
        })
    }

    /// The methods that a mention is filled in by, which then is dropped or run.
    fn filled_in_at(&self, mention: ExprId, run: ExprId) -> Option<Vec<&'a Method>> {
        let mut found = Vec::new();
        let mut at = mention;
        while let Some((next, method)) = self.body.methods().find(|(_, it)| it.receiver == at) {
            if next == run {
                return Some(found);
            }
            if !FILL_IN.contains(&method.name.as_str()) {
                return None;
            }
            found.push(method);
            at = next;
        }
        let is_dropped = |block: &Block| {
            let mut statements = block.statements.iter();
            statements.any(|it| matches!(it, Statement::Expr(expr) if *expr == at))
        };
        (at != mention && self.blocks().any(is_dropped)).then_some(found)
    }
}

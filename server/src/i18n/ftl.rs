//! Reads one file of texts: which messages it has, where, with which gaps, and what is wrong with it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use suunta_shared::content::Finding;

use super::Known;

/// Reads one file: its messages with their lines and variables, and what is wrong with it.
pub(super) fn read(name: &str, file: &str, text: &str, findings: &mut Vec<Finding>) -> Vec<(String, Known)> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            findings.extend(
                errors
                    .iter()
                    .map(|e| Finding::new(name, Finding::line_at(text, e.pos.start), e.kind.to_string())),
            );
            resource
        }
    };
    let mut found = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id: &str = message.id.name;
                let at = id.as_ptr() as usize - text.as_ptr() as usize;
                let line = Finding::line_at(text, at);
                let mut variables = Vec::new();
                match &message.value {
                    Some(value) => collect(value, &mut variables),
                    None => findings.push(Finding::new(name, line, format!("the message `{id}` is empty"))),
                }
                if !message.attributes.is_empty() {
                    findings.push(Finding::new(
                        name,
                        line,
                        format!("`{id}` has an attribute; none are used"),
                    ));
                }
                variables.sort();
                variables.dedup();
                found.push((id.to_owned(), Known { file: file.to_owned(), line, variables }));
            }
            Entry::Term(term) => {
                let id: &str = term.id.name;
                let at = id.as_ptr() as usize - text.as_ptr() as usize;
                let line = Finding::line_at(text, at);
                findings.push(Finding::new(name, line, format!("`-{id}` is a term; none are used")));
            }
            _ => {}
        }
    }
    found
}

/// The variables of a pattern, also inside its choices.
fn collect(pattern: &Pattern<&str>, into: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, into);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, into: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, into),
        Expression::Select { selector, variants } => {
            collect_inline(selector, into);
            for variant in variants {
                collect(&variant.value, into);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, into: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => into.push(id.name.to_owned()),
        InlineExpression::Placeable { expression } => collect_expression(expression, into),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, into);
            }
        }
        _ => {}
    }
}

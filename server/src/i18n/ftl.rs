//! Reads one file of texts: which messages it has, where, with which gaps, and what is wrong with it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
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
                let mut gaps = Gaps::default();
                match &message.value {
                    Some(value) => gaps.collect(value),
                    None => findings.push(Finding::new(name, line, format!("the message `{id}` is empty"))),
                }
                if !message.attributes.is_empty() {
                    findings.push(Finding::new(
                        name,
                        line,
                        format!("`{id}` has an attribute; none are used"),
                    ));
                }
                let Gaps { mut variables, choices } = gaps;
                variables.sort();
                variables.dedup();
                found.push((id.to_owned(), Known { file: file.to_owned(), line, variables, choices }));
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

/// What a pattern has in it, also inside its choices.
#[derive(Default)]
struct Gaps {
    variables: Vec<String>,
    choices: Vec<Vec<String>>,
}

impl Gaps {
    fn collect(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let key = |variant: &Variant<&str>| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.choices.push(variants.iter().map(key).collect());
                for variant in variants {
                    self.collect(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variables.push(id.name.to_owned()),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            _ => {}
        }
    }
}

//! `[accessibility]` of a site file: what a city says in its accessibility statement besides what the test run found.

use jiff::civil::Date;
use serde::Deserialize;
use suunta_shared::api::Names;

use super::check::{is_url, named, quoted};
use super::site::Site;
use crate::send::form::{is_email, is_phone};

/// `[accessibility]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// Where feedback goes besides Suunta's own page: an e-mail address or the address of a page.
    #[serde(default)]
    pub feedback: Option<String>,
    /// Name of the authority that supervises accessibility, by language. It has moved from office to office, so the program
    /// does not know it.
    pub authority: Names,
    /// Address of the authority's page.
    pub authority_url: String,
    /// The authority's e-mail address.
    #[serde(default)]
    pub authority_email: Option<String>,
    /// The authority's phone.
    #[serde(default)]
    pub authority_phone: Option<String>,
    /// What is not accessible in what this city adds to Suunta.
    #[serde(default)]
    pub gaps: Vec<Gap>,
}

/// One thing that is not accessible.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// What it is, by language.
    pub what: Names,
    /// Why it is so.
    pub why: Why,
    /// What people can do instead, by language.
    #[serde(default)]
    pub instead: Option<Names>,
    /// The month in which it is mended at the latest.
    #[serde(default)]
    pub mended_by: Option<Month>,
}

/// Why something is not accessible: the three reasons that a statement may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It should be and is not.
    NotYet,
    /// Mending it would be a burden out of proportion.
    Burden,
    /// The law does not ask for it.
    Outside,
}

/// A month, "2027-03".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Month(Date);

impl Month {
    /// Its last day.
    pub fn last_day(self) -> Date {
        self.0.last_of_month()
    }
}

impl TryFrom<String> for Month {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let first = (text.len() == 7).then(|| format!("{text}-01").parse().ok()).flatten();
        first.map(Self).ok_or_else(|| format!("mended_by must be a month like \"2027-03\", not \"{text}\""))
    }
}

pub(super) fn check(find: &mut impl FnMut(&[&str], String), site: &Site) {
    let Some(own) = &site.accessibility else { return };
    let at = |word| ["[accessibility]", word];
    if let Some(feedback) = own.feedback.as_ref().filter(|way| !is_email(way) && !is_url(way)) {
        find(
            &at("feedback"),
            format!("feedback must be an e-mail address or an address of a page, not \"{feedback}\""),
        );
    }
    named(find, site, &at("authority"), "authority", &own.authority);
    if !is_url(&own.authority_url) {
        find(&at("authority_url"), format!("\"{}\" is not an address of a page", own.authority_url));
    }
    if let Some(email) = own.authority_email.as_ref().filter(|email| !is_email(email)) {
        find(&at("authority_email"), format!("\"{email}\" is not an e-mail address"));
    }
    if let Some(phone) = own.authority_phone.as_ref().filter(|phone| !is_phone(phone)) {
        find(&at("authority_phone"), format!("\"{phone}\" is not a phone number"));
    }
    for gap in &own.gaps {
        let first = gap.what.values().next().map(|what| quoted(what)).unwrap_or_default();
        let at = ["[[accessibility.gaps]]", first.as_str()];
        named(find, site, &at, "what", &gap.what);
        if let Some(instead) = &gap.instead {
            named(find, site, &at, "instead", instead);
        }
    }
}

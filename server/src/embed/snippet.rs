//! What a web team pastes into its page.

/// The looks that come with the widget, besides its own.
pub const LOOKS: [&str; 3] = ["suomi", "helsinki", "plain"];

/// A rule for the page's own stylesheet: about the height of the start screen, held free until it is there.
pub const RESERVE: &str = "suunta-widget { display: block; min-block-size: 46em }";

/// How the widget is put into the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The element with the plain link inside, and the script.
    #[default]
    Element,
    /// The script alone.
    Script,
}

/// What was chosen.
#[derive(Clone, Debug, Default)]
pub struct Snippet<'a> {
    /// Origin of the server; empty for a page of the server itself.
    pub server: &'a str,
    /// The site.
    pub site: &'a str,
    /// Language of the widget.
    pub lang: &'a str,
    /// One of [`LOOKS`]; empty for the widget's own look.
    pub look: &'a str,
    /// Another instrument than the jobseeker's; empty for that one.
    pub instrument: &'a str,
    /// Light also where the device is set to dark.
    pub light: bool,
    /// How it is put in.
    pub mode: Mode,
    /// The pinned version: its number and the loader's `integrity`.
    pub pinned: Option<(&'a str, &'a str)>,
    /// Words of the plain link.
    pub link: &'a str,
}

impl Snippet<'_> {
    /// The lines to paste. Everything in them that is not ours to choose is escaped.
    pub fn html(&self) -> String {
        let script = self.script();
        match self.mode {
            Mode::Script => script,
            Mode::Element => format!(
                "<suunta-widget{}>\n  <a href=\"{}\">{}</a>\n</suunta-widget>\n{script}",
                self.attributes(""),
                attribute(&format!("{}/s/{}/{}{}", self.server, self.site, self.lang, self.below())),
                text(self.link),
            ),
        }
    }

    /// Where the plain pages of an instrument are below the site's.
    fn below(&self) -> String {
        if self.instrument.is_empty() { String::new() } else { format!("/for/{}", self.instrument) }
    }

    /// A line for the page's head: the connection is made while the page still loads.
    pub fn hint(&self) -> String {
        format!("<link rel=\"preconnect\" href=\"{}\" crossorigin>", attribute(self.server))
    }

    fn script(&self) -> String {
        let own = if self.mode == Mode::Script { self.attributes("data-") } else { String::new() };
        let (folder, integrity) = match self.pinned {
            None => ("v1".to_owned(), String::new()),
            Some((version, hash)) => (
                format!("v{version}"),
                format!(" integrity=\"{}\" crossorigin=\"anonymous\"", attribute(hash)),
            ),
        };
        let address = attribute(&format!("{}/{folder}/widget.js", self.server));
        format!("<script src=\"{address}\"{integrity}{own} async></script>")
    }

    fn attributes(&self, prefix: &str) -> String {
        let light = if self.light { "light" } else { "" };
        let mut all = String::new();
        let all_of = [
            ("site", self.site),
            ("lang", self.lang),
            ("instrument", self.instrument),
            ("look", self.look),
            ("theme", light),
        ];
        for (name, value) in all_of {
            if !value.is_empty() {
                all.push_str(&[" ", prefix, name, "=\"", &attribute(value), "\""].concat());
            }
        }
        all
    }
}

fn text(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Snippet<'static> {
        Snippet {
            server: "https://suunta.example.fi",
            site: "oulu",
            lang: "fi",
            link: "Vastaa",
            ..Snippet::default()
        }
    }

    #[test]
    fn the_element_holds_the_plain_link() {
        assert_eq!(
            chosen().html(),
            "<suunta-widget site=\"oulu\" lang=\"fi\">\n  <a href=\"https://suunta.example.fi/s/oulu/fi\">Vastaa</a>\n\
             </suunta-widget>\n<script src=\"https://suunta.example.fi/v1/widget.js\" async></script>"
        );
    }

    #[test]
    fn another_instrument_is_named_and_the_link_leads_to_it() {
        let html = Snippet { instrument: "employer", ..chosen() }.html();
        assert!(html.starts_with(
            "<suunta-widget site=\"oulu\" lang=\"fi\" instrument=\"employer\">\n  \
             <a href=\"https://suunta.example.fi/s/oulu/fi/for/employer\">"
        ));
    }

    #[test]
    fn the_short_form_carries_everything_on_the_script() {
        let short = Snippet { mode: Mode::Script, look: "helsinki", light: true, ..chosen() };
        assert_eq!(
            short.html(),
            "<script src=\"https://suunta.example.fi/v1/widget.js\" data-site=\"oulu\" data-lang=\"fi\" \
             data-look=\"helsinki\" data-theme=\"light\" async></script>"
        );
    }

    #[test]
    fn the_pinned_version_is_checked_by_hash() {
        let pinned = Snippet { pinned: Some(("0.1.0", "sha384-abc")), look: "suomi", ..chosen() };
        let html = pinned.html();
        assert!(html.starts_with("<suunta-widget site=\"oulu\" lang=\"fi\" look=\"suomi\">"), "{html}");
        assert!(
            html.ends_with(
                "<script src=\"https://suunta.example.fi/v0.1.0/widget.js\" integrity=\"sha384-abc\" \
                 crossorigin=\"anonymous\" async></script>"
            ),
            "{html}"
        );
    }

    #[test]
    fn a_page_of_the_server_itself_uses_short_addresses() {
        let own = Snippet { server: "", ..chosen() };
        assert!(own.html().contains("href=\"/s/oulu/fi\"") && own.html().contains("src=\"/v1/widget.js\""));
        assert_eq!(
            chosen().hint(),
            "<link rel=\"preconnect\" href=\"https://suunta.example.fi\" crossorigin>"
        );
    }

    #[test]
    fn nothing_breaks_out_of_its_place() {
        let bad = Snippet { site: "a\"b", look: "\"><i>", link: "<script>&", ..chosen() };
        let html = bad.html();
        assert!(!html.contains("<i>") && html.contains("&lt;script&gt;&amp;</a>"), "{html}");
        assert!(html.contains("site=\"a&quot;b\""), "{html}");
    }
}

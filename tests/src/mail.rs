//! A mail server that delivers nowhere: it keeps what it is given, for a test or a person to read.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A mail as it came in.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Envelope sender.
    pub from: String,
    /// Envelope recipients.
    pub to: Vec<String>,
    /// Headers and body as sent.
    pub raw: String,
}

/// The running sink.
#[derive(Clone, Debug)]
pub struct Sink {
    port: u16,
    mails: Arc<Mutex<Vec<Mail>>>,
}

impl Sink {
    /// Listens on a free loopback port.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let sink = Self { port: listener.local_addr()?.port(), mails: Arc::default() };
        let mails = Arc::clone(&sink.mails);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mails = Arc::clone(&mails);
                tokio::spawn(async move {
                    // A client that hangs up in the middle has sent nothing.
                    let _ = converse(stream, &mails).await;
                });
            }
        });
        Ok(sink)
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Every mail so far, oldest first.
    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// As much SMTP as a client needs to believe that its mail has been taken.
async fn converse(stream: TcpStream, mails: &Mutex<Vec<Mail>>) -> Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut mail = Mail { from: String::new(), to: Vec::new(), raw: String::new() };
    write.write_all(b"220 sink ready\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match verb.as_str() {
            "EHLO" => b"250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            "HELO" | "NOOP" => b"250 sink\r\n",
            "RSET" => {
                mail = Mail { from: String::new(), to: Vec::new(), raw: String::new() };
                b"250 forgotten\r\n"
            }
            "MAIL" => {
                mail.from = address(&line);
                b"250 sender\r\n"
            }
            "RCPT" => {
                mail.to.push(address(&line));
                b"250 recipient\r\n"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                while let Some(line) = lines.next_line().await? {
                    if line == "." {
                        break;
                    }
                    mail.raw.push_str(line.strip_prefix('.').unwrap_or(&line));
                    mail.raw.push('\n');
                }
                let taken = std::mem::replace(
                    &mut mail,
                    Mail { from: String::new(), to: Vec::new(), raw: String::new() },
                );
                mails.lock().unwrap_or_else(PoisonError::into_inner).push(taken);
                b"250 taken\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                break;
            }
            _ => b"502 not here\r\n",
        };
        write.write_all(answer).await?;
    }
    Ok(())
}

fn address(line: &str) -> String {
    line.split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map_or(line, |(inside, _)| inside)
        .to_owned()
}

impl Mail {
    /// A header's value, decoded.
    pub fn header(&self, name: &str) -> String {
        let mut value = String::new();
        let mut inside = false;
        for line in self.raw.lines().take_while(|line| !line.is_empty()) {
            if line.starts_with([' ', '\t']) {
                if inside {
                    value.push_str(line.trim_end());
                }
                continue;
            }
            inside = line.split_once(':').is_some_and(|(key, _)| key.eq_ignore_ascii_case(name));
            if inside {
                value.push_str(line.split_once(':').map_or("", |(_, rest)| rest.trim()));
            }
        }
        encoded_words(&value)
    }

    /// The text of the mail, decoded (plain single-part mails, which is all that Suunta sends).
    pub fn text(&self) -> String {
        let body = self.raw.split_once("\n\n").map_or("", |(_, body)| body);
        let bytes = match self.header("Content-Transfer-Encoding").to_ascii_lowercase().as_str() {
            "base64" => base64(&body.replace('\n', "")),
            "quoted-printable" => quoted(&body.replace("=\n", ""), false),
            _ => body.as_bytes().to_vec(),
        };
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn base64(text: &str) -> Vec<u8> {
    data_encoding::BASE64.decode(text.trim().as_bytes()).unwrap_or_else(|_| text.as_bytes().to_vec())
}

/// Quoted-printable bytes; in headers an underscore stands for a space.
fn quoted(text: &str, header: bool) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair = text.get(at + 1..at + 3).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (byte, pair) {
            (b'=', Some(decoded)) => {
                out.push(decoded);
                at += 3;
                continue;
            }
            (b'_', _) if header => out.push(b' '),
            _ => out.push(byte),
        }
        at += 1;
    }
    out
}

/// `=?utf-8?b?…?=` and `=?utf-8?q?…?=` in a header.
fn encoded_words(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, word)) = rest.split_once("=?") {
        let mut parts = word.splitn(3, '?');
        let (Some(_charset), Some(kind), Some(tail)) = (parts.next(), parts.next(), parts.next()) else {
            break;
        };
        let Some((text, after)) = tail.split_once("?=") else { break };
        // White space between two encoded words is not part of the text.
        if out.is_empty() || !before.trim().is_empty() {
            out.push_str(before);
        }
        let bytes = if kind.eq_ignore_ascii_case("b") { base64(text) } else { quoted(text, true) };
        out.push_str(&String::from_utf8_lossy(&bytes));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_and_bodies_are_read_as_written() {
        let mail = Mail {
            from: String::new(),
            to: Vec::new(),
            raw: "Subject: =?utf-8?b?VmllcyBPdQ==?= =?utf-8?q?lus=C3=A4_on?=\nContent-Transfer-Encoding: \
                  quoted-printable\n\nHyv=C3=A4=\n =C3=A4\n"
                .into(),
        };
        assert_eq!(mail.header("subject"), "Vies Oulusä on");
        assert_eq!(mail.text(), "Hyvä ä\n");
    }
}

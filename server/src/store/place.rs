//! Where sealed values live. The place and the row's id are bound into the value: `keys.seal(place::CONTACT, case.id, …)`.

use crate::crypto::Place;

/// [`Contact`](crate::referrals::model::Contact) as JSON; row: the case.
pub const CONTACT: Place = Place { table: "case_texts", column: "contact" };
/// The answers document as JSON; row: the case.
pub const ANSWERS: Place = Place { table: "case_texts", column: "answers" };
/// The brief as JSON, as the person saw it before sending; row: the case.
pub const BRIEF: Place = Place { table: "case_texts", column: "brief" };
/// E-mail address for news without content; row: the case.
pub const MAIL: Place = Place { table: "case_texts", column: "mail" };
/// E-mail address of a member of staff; row: the account.
pub const STAFF_MAIL: Place = Place { table: "staff_mail", column: "address" };
/// A note, a reason, an answer: what somebody wrote with an event; row: the event. See [`super::Text`].
pub const EVENT: Place = Place { table: "case_events", column: "body" };
/// What somebody has typed into a form of a case and not sent yet, as JSON; row: see [`super::draft_row`].
pub const DRAFT: Place = Place { table: "drafts", column: "body" };
/// The shared secret of the second step of signing in; row: the account.
pub const SECOND_STEP: Place = Place { table: "second_steps", column: "secret" };
/// What is to be done in a step of a plan; row: the step.
pub const STEP: Place = Place { table: "steps", column: "body" };
/// Where a step of a plan takes place; row: the step.
pub const STEP_SPOT: Place = Place { table: "steps", column: "spot" };
/// Why a step of a plan was declined; row: the step.
pub const STEP_ANSWER: Place = Place { table: "steps", column: "answer" };
/// How a person agreed to share parts of their case; row: the share.
pub const SHARE: Place = Place { table: "shares", column: "how" };
/// A message between a person and their counsellors; row: the message.
pub const MESSAGE: Place = Place { table: "messages", column: "body" };
/// Who has signed up for an event, as JSON; row: the sign-up.
pub const SIGN_UP: Place = Place { table: "sign_ups", column: "body" };
/// Where they get mail; row: the sign-up.
pub const SIGN_UP_MAIL: Place = Place { table: "sign_ups", column: "mail" };
/// What somebody typed about the service, as JSON; row: the feedback.
pub const FEEDBACK: Place = Place { table: "feedback", column: "body" };
/// Where an answer to it goes; row: the feedback.
pub const FEEDBACK_CONTACT: Place = Place { table: "feedback", column: "contact" };
/// What was answered; row: the feedback.
pub const FEEDBACK_NOTE: Place = Place { table: "feedback", column: "note" };
/// What a cooperation agreement is for; row: the agreement.
pub const AGREEMENT: Place = Place { table: "agreements", column: "purpose" };
/// Who decides about a cooperation agreement; row: the agreement.
pub const AGREEMENT_DECIDES: Place = Place { table: "agreements", column: "decides" };

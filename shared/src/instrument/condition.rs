//! Conditions, in the form of `routing.toml`: all that are given must hold, one of a list is enough, and what was not answered
//! fulfils none. There is no "not": so nothing is shown to anybody because of something they kept to themselves.

use serde::{Deserialize, Serialize};

use super::{Item, Stand, Value};
use crate::content::ItemId;
use crate::digital::Band;

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub enum Condition {
    /// `{ item = "…", any = ["…"] }`: one of these choices (or steps) was chosen.
    Chosen {
        /// The question.
        item: ItemId,
        /// Its choices.
        any: Vec<ItemId>,
    },
    /// `{ item = "…", count_at_least = 2, count_at_most = 9 }`: the number given lies there, ends included.
    Count {
        /// The question.
        item: ItemId,
        /// At least this.
        least: Option<u16>,
        /// At most this.
        most: Option<u16>,
    },
    /// `{ scale = "…", at_least = "way", at_most = "way" }`: where the scale stands, ends included.
    Scale {
        /// The scale.
        scale: ItemId,
        /// At least this.
        least: Option<Stand>,
        /// At most this.
        most: Option<Stand>,
    },
    /// `{ digital_at_least = "…", digital_at_most = "…" }`: the band of all digital skills, ends included.
    Digital {
        /// At least this.
        least: Option<Band>,
        /// At most this.
        most: Option<Band>,
    },
}

/// A condition as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    item: Option<ItemId>,
    #[serde(default)]
    any: Vec<ItemId>,
    count_at_least: Option<u16>,
    count_at_most: Option<u16>,
    scale: Option<ItemId>,
    at_least: Option<Stand>,
    at_most: Option<Stand>,
    digital_at_least: Option<Band>,
    digital_at_most: Option<Band>,
}

impl TryFrom<Written> for Condition {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, &'static str> {
        let Written { item, any, scale, .. } = written;
        let count = (written.count_at_least, written.count_at_most);
        let stand = (written.at_least, written.at_most);
        let digital = (written.digital_at_least, written.digital_at_most);
        match (item, any.is_empty(), count, scale, stand, digital) {
            (Some(item), false, (None, None), None, (None, None), (None, None)) => {
                Ok(Self::Chosen { item, any })
            }
            (Some(item), true, (least, most), None, (None, None), (None, None))
                if least.is_some() || most.is_some() =>
            {
                Ok(Self::Count { item, least, most })
            }
            (None, true, (None, None), Some(scale), (least, most), (None, None))
                if least.is_some() || most.is_some() =>
            {
                Ok(Self::Scale { scale, least, most })
            }
            (None, true, (None, None), None, (None, None), (least, most))
                if least.is_some() || most.is_some() =>
            {
                Ok(Self::Digital { least, most })
            }
            _ => Err(
                "a condition is one of: item with any; item with count_at_least or count_at_most; scale with \
                      at_least or at_most; digital_at_least or digital_at_most",
            ),
        }
    }
}

/// The answers that fulfilled a condition: why something is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// These choices of a question, in the order in which they are shown.
    Chosen {
        /// The question.
        item: ItemId,
        /// The choices.
        options: Vec<ItemId>,
    },
    /// The number given.
    Count {
        /// The question.
        item: ItemId,
        /// The number.
        count: u16,
    },
    /// Where a scale stands.
    Scale {
        /// The scale.
        scale: ItemId,
        /// Where.
        stand: Stand,
    },
    /// The band of all digital skills.
    Digital {
        /// The band.
        band: Band,
    },
}

/// What conditions may read, and nothing else.
#[derive(Default)]
pub(super) struct Facts<'a> {
    /// Questions that were asked and answered.
    pub(super) given: Vec<(&'a Item, &'a Value)>,
    /// Scales of which something can be said.
    pub(super) stands: Vec<(&'a str, Stand)>,
    /// The band of all digital skills.
    pub(super) digital: Option<Band>,
}

fn within<T: PartialOrd + Copy>(value: T, least: Option<T>, most: Option<T>) -> bool {
    least.is_none_or(|least| least <= value) && most.is_none_or(|most| value <= most)
}

impl Facts<'_> {
    fn given(&self, item: &str) -> Option<&Value> {
        self.given.iter().find(|(own, _)| own.id == item).map(|(_, value)| *value)
    }

    /// Why all of these hold; `None` when one does not. None at all hold for no reason.
    pub(super) fn all(&self, conditions: &[Condition]) -> Option<Vec<Because>> {
        conditions.iter().map(|condition| self.one(condition)).collect()
    }

    fn one(&self, condition: &Condition) -> Option<Because> {
        match condition {
            Condition::Chosen { item, any } => {
                let chosen = self.given(item)?.options();
                let options: Vec<ItemId> = any.iter().filter(|o| chosen.contains(o)).cloned().collect();
                (!options.is_empty()).then(|| Because::Chosen { item: item.clone(), options })
            }
            Condition::Count { item, least, most } => match self.given(item)? {
                Value::Number(count) if within(*count, *least, *most) => {
                    Some(Because::Count { item: item.clone(), count: *count })
                }
                _ => None,
            },
            Condition::Scale { scale, least, most } => {
                let (_, stand) = self.stands.iter().find(|(own, _)| own == scale)?;
                within(*stand, *least, *most).then(|| Because::Scale { scale: scale.clone(), stand: *stand })
            }
            Condition::Digital { least, most } => {
                let band = self.digital?;
                within(band, *least, *most).then_some(Because::Digital { band })
            }
        }
    }
}

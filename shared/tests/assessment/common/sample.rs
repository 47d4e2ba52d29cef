//! Random answers and random ways through the questions, and one number for everything that follows from them: the same
//! code runs natively and as wasm (`widget/examples/same_bits.rs`), and the numbers must be the same. The plain form goes
//! such ways too (`server/tests/plain_ways.rs`).

use suunta_shared::Date;
use suunta_shared::answers::{
    Answers, DigitalAnswer, DigitalReply, InterestAnswer, Liking, Pick, TaskAnswer,
};
use suunta_shared::content::{Guidance, Questions, Task};
use suunta_shared::digital;
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::interests::Scale;
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};
use suunta_shared::summary::{self, Context};

/// `SplitMix64` (Steele, Lea, Flood 2014): whole numbers only, the same everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `count`.
    pub fn upto(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.upto(of.len())].clone()
    }

    /// Skipped one time in eight.
    fn reply<T>(&mut self, given: impl FnOnce(&mut Self) -> T) -> Reply<T> {
        if self.upto(8) == 0 { Reply::Skipped } else { Reply::Given(given(self)) }
    }

    fn barriers(&mut self) -> Vec<Barrier> {
        Barrier::ALL.iter().copied().filter(|_| self.upto(4) == 0).collect()
    }

    fn days(&mut self) -> Vec<Scale> {
        Scale::ALL.iter().copied().filter(|_| self.upto(3) == 0).take(2).collect()
    }

    fn pick(&mut self, task: &Task) -> Pick {
        match self.upto(task.options.len() + 3) {
            0 => Pick::Unsure,
            1 => Pick::Unclear,
            2 => Pick::Declined,
            n => Pick::Option(task.options[n - 3].clone()),
        }
    }

    fn liking(&mut self) -> Option<Liking> {
        (self.upto(6) > 0).then(|| self.one(Liking::ALL))
    }
}

/// FNV-1a, 64 bits.
fn fold(digest: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(digest, |d, b| (d ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}

/// Any answers to anything, in any order.
fn random(questions: &Questions, dice: &mut Dice) -> Answers {
    let bank = &questions.digital;
    let mut answers = Answers { begun: true, ..Answers::default() };
    let situation = &mut answers.situation;
    situation.municipality = Some(dice.reply(|_| "oulu".to_owned()));
    situation.goal = Some(dice.reply(|d| d.one(Goal::ALL)));
    situation.finnish = Some(dice.reply(|d| d.one(Finnish::ALL)));
    situation.barriers = Some(dice.reply(Dice::barriers));
    let ladder: Vec<&String> =
        bank.item.iter().map(|i| &i.id).chain(bank.vignette.iter().map(|v| &v.id)).collect();
    for _ in 0..dice.upto(30) {
        let (item, reply) = (dice.one(&ladder).clone(), dice.one(DigitalReply::ALL));
        answers.digital.push(DigitalAnswer { item, reply });
    }
    for _ in 0..dice.upto(4) {
        let task = &bank.task[dice.upto(bank.task.len())];
        answers.tasks.push(TaskAnswer { item: task.id.clone(), pick: dice.pick(task) });
    }
    for _ in 0..dice.upto(31) {
        let activity = &questions.interests[dice.upto(questions.interests.len())];
        answers.interests.push(InterestAnswer { item: activity.id.clone(), liking: dice.liking() });
    }
    if dice.upto(4) == 0 {
        answers.preference = Some(dice.reply(Dice::days));
    }
    answers
}

fn context() -> Context {
    Context {
        region: Some("north-ostrobothnia".into()),
        municipality: Some("Oulu".into()),
        today: Date::constant(2026, 11, 24),
    }
}

/// One number for the summaries of so many random answers.
pub fn summaries(questions: &Questions, guidance: &Guidance, dice: &mut Dice, count: u32) -> u64 {
    let context = context();
    (0..count).fold(0xcbf2_9ce4_8422_2325, |digest, _| {
        let answers = random(questions, dice);
        let summary = summary::of(questions, guidance, &answers, &context);
        fold(digest, &serde_json::to_vec(&summary).unwrap_or_default())
    })
}

/// Any answer to what a step asks; `None` at the result, which asks nothing.
pub fn input(questions: &Questions, answers: &Answers, step: &Step, dice: &mut Dice) -> Option<Input> {
    Some(match step {
        Step::Start => Input::Begin,
        Step::Municipality => Input::Municipality(dice.reply(|_| "oulu".to_owned())),
        Step::Goal => Input::Goal(dice.reply(|d| d.one(Goal::ALL))),
        Step::Finnish => Input::Finnish(dice.reply(|d| d.one(Finnish::ALL))),
        Step::Barriers => Input::Barriers(dice.reply(Dice::barriers)),
        Step::Digital(item) => match questions.digital.task(item) {
            Some(task) => Input::Task(item.clone(), dice.pick(task)),
            None => Input::Digital(item.clone(), dice.one(DigitalReply::ALL)),
        },
        Step::Interests(screen) => {
            let shown = flow::activities(questions, answers, *screen);
            Input::Interests(*screen, shown.iter().map(|a| (a.id.clone(), dice.liking())).collect())
        }
        Step::Preference => Input::Preference(dice.reply(Dice::days)),
        Step::Result => return None,
    })
}

/// One number for the steps and the summaries of so many ways from start to result.
pub fn ways(questions: &Questions, guidance: &Guidance, dice: &mut Dice, count: u32) -> u64 {
    let context = context();
    (0..count).fold(0xcbf2_9ce4_8422_2325, |mut digest, _| {
        let mut answers = Answers::default();
        loop {
            let step = flow::next(questions, &answers);
            let Some(input) = input(questions, &answers, &step, dice) else { break };
            match flow::apply(questions, &answers, input) {
                Ok(after) => answers = after,
                Err(_) => break,
            }
            digest = fold(digest, format!("{:?}", flow::next(questions, &answers)).as_bytes());
        }
        let summary = summary::of(questions, guidance, &answers, &context);
        fold(digest, &serde_json::to_vec(&(answers, summary)).unwrap_or_default())
    })
}

/// Goes through the digital part so many times; answers how often the next question was chosen. To be timed.
#[allow(dead_code, reason = "timed as wasm only")]
pub fn choices(questions: &Questions, dice: &mut Dice, count: u32) -> u32 {
    let bank = &questions.digital;
    let mut chosen = 0;
    for _ in 0..count {
        let mut answers = Answers::default();
        while let Some(asked) = digital::next(bank, &answers) {
            chosen += 1;
            let item = asked.id().clone();
            if let Some(task) = bank.task(&item) {
                answers.tasks.push(TaskAnswer { item, pick: dice.pick(task) });
            } else {
                answers.digital.push(DigitalAnswer { item, reply: dice.one(&DigitalReply::ALL[..4]) });
            }
        }
    }
    chosen
}

//! Lets the generated models and the same models with serde's derives read and write the same JSON, in turn.
//!
//! A `main` with one `race!` for each example is added to this text; each prints a line: the bytes of the example, the
//! nanoseconds of decoding (ours, derived) and encoding (ours, derived), the bytes allocated while decoding at their peak
//! (ours, derived) and those kept (ours, derived); or why it cannot be read.

mod counting;

use counting::memory;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Rounds of which the quickest counts: it is the one in which the machine did nothing else.
const ROUNDS: usize = 200;

/// The least time of a round, for one side: short, so that some rounds are not interrupted.
const ROUND: Duration = Duration::from_millis(1);

macro_rules! race {
    ($file:literal, $group:ident :: $operation:ident) => {
        match race::<
            <ours::operations::$group::$operation as ours::Operation>::Output,
            <derived::operations::$group::$operation as derived::Operation>::Output,
        >($file)
        {
            Ok(figures) => println!("{figures}"),
            Err(error) => println!("{}", error.to_string().replace('\n', " ")),
        }
    };
}

fn race<O, D>(file: &str) -> Result<String, Box<dyn Error>>
where
    O: ours::runtime::Decode + ours::runtime::Encode,
    D: Serialize + DeserializeOwned,
{
    let folder = std::env::args().nth(1).ok_or("the folder of the examples is not given")?;
    let text = std::fs::read(Path::new(&folder).join(file))?;
    let ours = ours::runtime::from_slice::<O>(&text).map_err(|error| format!("opbind: {error}"))?;
    let derived = serde_json::from_slice::<D>(&text).map_err(|error| format!("derives: {error}"))?;
    serde_json::to_vec(&derived)?;
    let [decode, derived_decode] =
        quickest(|| ours::runtime::from_slice::<O>(&text), || serde_json::from_slice::<D>(&text));
    let [encode, derived_encode] = quickest(|| ours::runtime::to_vec(&ours), || serde_json::to_vec(&derived));
    let ours = memory(|| ours::runtime::from_slice::<O>(&text));
    let derived = memory(|| serde_json::from_slice::<D>(&text));
    let figures = [decode, derived_decode, encode, derived_encode];
    let memory = [ours.peak, derived.peak, ours.kept, derived.kept];
    let figures = figures.map(|it| it.to_string()).into_iter().chain(memory.map(|it| it.to_string()));
    Ok(format!("{} {}", text.len(), figures.collect::<Vec<_>>().join(" ")))
}

/// The nanoseconds of one call for each side, which take turns.
fn quickest<A, B>(ours: impl Fn() -> A, derived: impl Fn() -> B) -> [f64; 2] {
    let mut best = [f64::INFINITY; 2];
    for _ in 0..ROUNDS {
        best[0] = best[0].min(round(&ours));
        best[1] = best[1].min(round(&derived));
    }
    best
}

fn round<T>(call: impl Fn() -> T) -> f64 {
    let start = Instant::now();
    let mut calls = 0_u32;
    while start.elapsed() < ROUND {
        for _ in 0..16 {
            black_box(call());
        }
        calls += 16;
    }
    start.elapsed().as_nanos() as f64 / f64::from(calls)
}

//! Which descriptions are compiled: the same ones in every run over the same folder.

use crate::arguments::Choice;
use crate::find::Description;

/// For each description whether it is compiled. A sample is the middle of as many equal parts of the descriptions sorted
/// by size: the very largest of a collection may need more memory to compile than a machine has.
pub(crate) fn choose(found: &[Description], choice: Choice) -> Vec<bool> {
    let count = match choice {
        Choice::All => found.len(),
        Choice::None => 0,
        Choice::Sample(count) => count.min(found.len()),
    };
    let mut by_size: Vec<usize> = (0..found.len()).collect();
    by_size.sort_by_key(|index| (found[*index].bytes, &found[*index].shown));
    let mut chosen = vec![false; found.len()];
    for step in 0..count {
        chosen[by_size[(2 * step + 1) * found.len() / (2 * count)]] = true;
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn chosen(sizes: &[u64], choice: Choice) -> Vec<u64> {
        let description = |bytes: &u64| Description {
            entry: PathBuf::new(),
            shown: format!("{bytes}.json"),
            bytes: *bytes,
            is_malformed: false,
        };
        let found: Vec<_> = sizes.iter().map(description).collect();
        let chosen = choose(&found, choice);
        sizes.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(bytes, _)| *bytes).collect()
    }

    #[test]
    fn a_sample_is_spread_over_the_sizes() {
        let sizes = [50, 10, 40, 20, 30];
        assert_eq!(chosen(&sizes, Choice::Sample(2)), [40, 20]);
        assert_eq!(chosen(&sizes, Choice::Sample(1)), [30]);
        assert_eq!(chosen(&sizes, Choice::Sample(9)), sizes);
        assert_eq!(chosen(&sizes, Choice::None), [0; 0]);
    }
}

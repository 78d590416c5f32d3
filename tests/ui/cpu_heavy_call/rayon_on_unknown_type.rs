//@ extern: rayon = rayon
// Only rayon's traits have methods of these names.
mod imported {
    use rayon::iter::{IntoParallelIterator, ParallelIterator};

    async fn check(transaction: &ledger::Transaction) -> Result<(), ()> {
        transaction.inputs.clone().into_par_iter().try_for_each(|input| super::check(input)) //~ WARN cpu_heavy_call
    }
}

mod by_prelude {
    use rayon::prelude::*;

    async fn sum(transaction: &ledger::Transaction) -> u32 {
        transaction.inputs.par_iter().map(super::value).sum() //~ WARN cpu_heavy_call
    }
}

fn check(input: &ledger::Input) -> Result<(), ()> {
    input.check()
}

fn value(input: &ledger::Input) -> u32 {
    input.value
}

mod not_imported {
    async fn check(transaction: &ledger::Transaction) {
        transaction.inputs.into_par_iter().try_for_each(|_| Ok(()))
    }
}

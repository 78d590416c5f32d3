//! What neither inference nor the compiler's answers name: a finding here is an improvement.

use facade::{Disk, slurp};

/// The list holds what the sources declare, and no source declares it.
async fn function_made_by_a_macro(paths: &[&str]) {
    slurp("x");
    facade::prelude::slurp("x");
    paths.iter().copied().map(slurp).count();
}

struct Local(Disk);

impl std::ops::Not for Local {
    type Output = Vec<u8>;

    fn not(self) -> Vec<u8> {
        self.0.fetch()
    }
}

impl std::ops::AddAssign<u8> for Local {
    fn add_assign(&mut self, _: u8) {
        self.0.fetch();
    }
}

/// The lint is silent on operators, and inference asks no impl what they do.
async fn operators(local: Local, mut other: Local) {
    let _ = !local;
    other += 1;
}

/// Methods of std's traits that no signature of ours says to block are not on the list.
async fn operator_by_its_method(local: Local) {
    std::ops::Not::not(local);
}

fn nested_function(disk: Disk) -> impl Sized {
    struct Inside(Disk);

    impl Inside {
        fn work(self) -> Vec<u8> {
            self.0.fetch()
        }
    }

    macro_rules! inside {
        ($of:expr) => {
            Inside($of).work()
        };
    }

    inside!(disk)
}

/// What a function declares inside has no path, so that a macro hides it for good.
async fn method_of_a_type_in_a_function(disk: Disk) {
    nested_function(disk);
}

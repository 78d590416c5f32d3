//! What neither inference nor the compiler's answers name: a finding here is an improvement.

use facade::Disk;

struct Local(Disk);

impl std::ops::Not for Local {
    type Output = Vec<u8>;

    fn not(self) -> Vec<u8> {
        self.0.fetch()
    }
}

/// Methods of std's traits that no signature of ours says to block are not on the list.
async fn operator_by_its_method(local: Local) {
    std::ops::Not::not(local);
}

// difference 2.

pub enum Difference { Same(String), Add(String), Rem(String) }
pub struct Changeset { pub diffs: Vec<Difference>, pub split: String, pub distance: i32 }
pub fn diff(orig: &str, edit: &str, split: &str) -> (i32, Vec<Difference>) {}
impl Changeset { pub fn new(orig: &str, edit: &str, split: &str) -> Changeset {} }

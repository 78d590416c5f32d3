// git2 0.20.

use std::path::Path;

pub struct Error;
pub struct Oid;
pub struct Repository;
impl Repository {
    pub fn blame_file(&self, path: &Path, opts: Option<&mut BlameOptions>) -> Result<Blame<'_>, Error> {}
    pub fn blob_path(&self, path: &Path) -> Result<Oid, Error> {}
    pub fn stash_apply(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error> {}
    pub fn stash_pop(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error> {}
    pub fn stash_save2(&mut self, stasher: &Signature<'_>, message: Option<&str>, flags: Option<StashFlags>) -> Result<Oid, Error> {}
    pub fn stash_save_ext(&mut self, opts: Option<&mut StashSaveOptions<'_>>) -> Result<Oid, Error> {}
    pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error> {}
    pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error> {}
    pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error> {}
    pub fn diff_tree_to_tree(&self, old_tree: Option<&Tree<'_>>, new_tree: Option<&Tree<'_>>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error> {}
    pub fn diff_tree_to_index(&self, old_tree: Option<&Tree<'_>>, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error> {}
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe<'_>, Error> {}
    pub fn worktree<'a>(&'a self, name: &str, path: &Path, opts: Option<&WorktreeAddOptions<'a>>) -> Result<Worktree, Error> {}
    pub fn merge_trees(&self, ancestor_tree: &Tree<'_>, our_tree: &Tree<'_>, their_tree: &Tree<'_>, opts: Option<&MergeOptions>) -> Result<Index, Error> {}
    pub fn merge_commits(&self, our_commit: &Commit<'_>, their_commit: &Commit<'_>, opts: Option<&MergeOptions>) -> Result<Index, Error> {}
    pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error> {}
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn path(&self) -> &Path {}
    pub fn open_from_env() -> Result<Repository, Error> {}
    pub fn open_ext<P: AsRef<Path>, O, I>(path: P, flags: RepositoryOpenFlags, ceiling_dirs: I) -> Result<Repository, Error> {}
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn init_opts<P: AsRef<Path>>(path: P, opts: &RepositoryInitOptions) -> Result<Repository, Error> {}
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn checkout_index(&self, index: Option<&mut Index>, opts: Option<&mut build::CheckoutBuilder<'_>>) -> Result<(), Error> {}
    pub fn checkout_tree(&self, treeish: &Object<'_>, opts: Option<&mut build::CheckoutBuilder<'_>>) -> Result<(), Error> {}
    pub fn cherrypick(&self, commit: &Commit<'_>, options: Option<&mut CherrypickOptions>) -> Result<(), Error> {}
    pub fn commit(&self, update_ref: Option<&str>, author: &Signature<'_>, committer: &Signature<'_>, message: &str, tree: &Tree<'_>, parents: &[&Commit<'_>]) -> Result<Oid, Error> {}
    pub fn diff_tree_to_workdir(&self, old_tree: Option<&Tree<'_>>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error> {}
    pub fn diff_tree_to_workdir_with_index(&self, old_tree: Option<&Tree<'_>>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error> {}
    pub fn merge(&self, annotated_commits: &[&AnnotatedCommit<'_>], merge_opts: Option<&mut MergeOptions>, checkout_opts: Option<&mut build::CheckoutBuilder<'_>>) -> Result<(), Error> {}
    pub fn reset(&self, target: &Object<'_>, kind: ResetType, checkout: Option<&mut build::CheckoutBuilder<'_>>) -> Result<(), Error> {}
    pub fn stash_save(&mut self, stasher: &Signature<'_>, message: &str, flags: Option<StashFlags>) -> Result<Oid, Error> {}
    pub fn status_file(&self, path: &Path) -> Result<Status, Error> {}
    pub fn submodules(&self) -> Result<Vec<Submodule<'_>>, Error> {}
    pub fn find_submodule(&self, name: &str) -> Result<Submodule<'_>, Error> {}
    pub fn find_tree(&self, oid: Oid) -> Result<Tree<'_>, Error> {}
    pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object<'_>, Error> {}
    pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error> {}
    pub fn signature(&self) -> Result<Signature<'static>, Error> {}
    pub fn workdir(&self) -> Option<&Path> {}
    pub fn head(&self) -> Result<Reference<'_>, Error> {}
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error> {}
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error> {}
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error> {}
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error> {}
    pub fn revwalk(&self) -> Result<Revwalk<'_>, Error> {}
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error> {}
    pub fn checkout_head(&self, opts: Option<&mut build::CheckoutBuilder<'_>>) -> Result<(), Error> {}
    pub fn diff_index_to_workdir(&self, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error> {}
    pub fn index(&self) -> Result<Index, Error> {}
}
pub struct Reference<'repo>;
impl<'repo> Reference<'repo> { pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error> {} }
pub struct Commit<'repo>;
impl<'repo> Commit<'repo> { pub fn id(&self) -> Oid {} }
pub struct Revwalk<'repo>;
impl<'repo> Revwalk<'repo> { pub fn push_head(&mut self) -> Result<(), Error> {} }
impl<'repo> Iterator for Revwalk<'repo> { type Item = Result<Oid, Error>; }
pub struct StatusOptions;
pub struct Statuses<'repo>;
pub struct DiffOptions;
pub struct DiffFindOptions;
pub struct DiffStats;
pub enum DiffFormat { Patch, PatchHeader, Raw, NameOnly, NameStatus }
pub struct Blame<'repo>;
pub struct BlameOptions;
pub struct Describe<'repo>;
pub struct DescribeOptions;
pub struct StashApplyOptions<'cb>;
pub struct StashSaveOptions<'a>;
pub struct Worktree;
pub struct WorktreeAddOptions<'a>;
pub struct Diff<'repo>;
impl<'repo> Diff<'repo> {
    pub fn foreach<F, B, H, L>(&self, file_cb: F, binary_cb: Option<B>, hunk_cb: Option<H>, line_cb: Option<L>) -> Result<(), Error> {}
    pub fn print<F>(&self, format: DiffFormat, cb: F) -> Result<(), Error> {}
    pub fn stats(&self) -> Result<DiffStats, Error> {}
    pub fn find_similar(&mut self, opts: Option<&mut DiffFindOptions>) -> Result<(), Error> {}
}
pub struct RepositoryOpenFlags;
pub struct RepositoryInitOptions;
pub struct CherrypickOptions;
pub struct MergeOptions;
pub struct AnnotatedCommit<'repo>;
pub enum ResetType { Soft, Mixed, Hard }
pub struct StashFlags;
pub struct Status;
pub enum ObjectType { Commit, Tree }
pub struct Object<'repo>;
pub struct Tree<'repo>;
pub struct Signature<'a>;
impl<'a> Signature<'a> { pub fn now(name: &str, email: &str) -> Result<Signature<'static>, Error> {} }
pub struct SubmoduleUpdateOptions<'a>;
pub struct Submodule<'repo>;
impl<'repo> Submodule<'repo> {
    pub fn open(&self) -> Result<Repository, Error> {}
    pub fn init(&mut self, overwrite: bool) -> Result<(), Error> {}
    pub fn sync(&mut self) -> Result<(), Error> {}
    pub fn add_finalize(&mut self) -> Result<(), Error> {}
    pub fn repo_init(&mut self, use_gitlink: bool) -> Result<Repository, Error> {}
    pub fn update(&mut self, init: bool, opts: Option<&mut SubmoduleUpdateOptions<'_>>) -> Result<(), Error> {}
    pub fn clone(&mut self, opts: Option<&mut SubmoduleUpdateOptions<'_>>) -> Result<Repository, Error> {}
    pub fn open(&self) -> Result<Repository, Error> {}
    pub fn path(&self) -> &Path {}
}
pub struct Index;
impl Index {
    pub fn open(index_path: &Path) -> Result<Index, Error> {}
    pub fn read(&mut self, force: bool) -> Result<(), Error> {}
    pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error> {}
    pub fn add_all<T, I>(&mut self, pathspecs: I, flag: IndexAddOption, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error> {}
    pub fn add_path(&mut self, path: &Path) -> Result<(), Error> {}
    pub fn update_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error> {}
    pub fn write(&mut self) -> Result<(), Error> {}
    pub fn write_tree(&mut self) -> Result<Oid, Error> {}
}
pub struct IndexAddOption;
pub struct IndexMatchedPath<'a>;
pub struct FetchOptions<'cb>;
impl<'cb> FetchOptions<'cb> { pub fn new() -> Self {} }
pub struct PushOptions<'cb>;
pub enum Direction { Fetch, Push }
pub struct RemoteCallbacks<'a>;
pub struct ProxyOptions<'a>;
pub struct RemoteConnection<'repo, 'connection, 'cb>;
pub struct Remote<'repo>;
impl<'repo> Remote<'repo> {
    pub fn prune(&mut self, callbacks: Option<RemoteCallbacks<'_>>) -> Result<(), Error> {}
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error> {}
    pub fn connect_auth(&mut self, dir: Direction, cb: Option<RemoteCallbacks<'_>>, proxy_options: Option<ProxyOptions<'_>>) -> Result<RemoteConnection<'repo, '_, '_>, Error> {}
    pub fn download<Str: AsRef<str>>(&mut self, specs: &[Str], opts: Option<&mut FetchOptions<'_>>) -> Result<(), Error> {}
    pub fn fetch<Str: AsRef<str>>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions<'_>>, reflog_msg: Option<&str>) -> Result<(), Error> {}
    pub fn push<Str: AsRef<str>>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions<'_>>) -> Result<(), Error> {}
}
pub mod build {
    pub struct CheckoutBuilder<'cb>;
    pub struct RepoBuilder<'cb>;
    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> Self {}
        pub fn branch(&mut self, branch: &str) -> &mut Self {}
        pub fn bare(&mut self, bare: bool) -> &mut Self {}
        pub fn fetch_options(&mut self, fetch_opts: crate::FetchOptions<'cb>) -> &mut Self {}
        pub fn clone(&mut self, url: &str, into: &std::path::Path) -> Result<crate::Repository, crate::Error> {}
    }
}

//! What goes where, and how much of it.

use crate::project::Project;

#[test]
fn color_is_the_users_choice() {
    let project = Project::package(&[("src/main.rs", "mod lost;\nfn main() {}\n")]);
    let escape = '\u{1b}';
    for (args, coloured) in [
        (&[][..], false),
        (&["--color", "never"], false),
        (&["--color", "always"], true),
        (&["--color=always", "--message-format=json"], false),
    ] {
        let ran = project.run(args).exits(2);
        assert_eq!(ran.stdout.contains(escape), coloured, "{args:?}: {ran:#?}");
    }
    let ran = project.run(&["--color", "always", "--nope"]).exits(2);
    assert!(ran.stderr.contains(escape), "{ran:#?}");
}

#[test]
fn quiet_says_nothing_but_findings() {
    let project = Project::package(&[("src/main.rs", "fn main() {}\n")]);
    let ran = project.run(&["--quiet"]).exits(0);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", ""));
}

#[test]
fn verbose_tells_how_long_each_phase_takes() {
    let project = Project::package(&[("src/main.rs", "fn main() {}\n")]);
    let ran = project.run(&["--verbose"]).exits(0);
    for phase in ["metadata ", "read and lower ", "analyse ", "report "] {
        assert!(ran.stderr.contains(phase), "{phase}: {ran:#?}");
    }
}

#[test]
fn help_and_version() {
    let project = Project::new(&[]);
    project
        .run(&["nostall", "--help"])
        .exits(0)
        .says("Examples:")
        .says("Exit codes:");
    project.run(&["-h"]).exits(0).says("Package selection:");
    project
        .run(&["--version"])
        .exits(0)
        .says(env!("CARGO_PKG_VERSION"));
}

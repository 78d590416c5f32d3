use std::process::Command;

async fn group() {
    use command_group::CommandGroup;

    let mut child = Command::new("make").group_spawn().unwrap(); //~ NOTE blocking_call: command_group::CommandGroup::group_spawn
    child.wait().unwrap(); //~ WARN blocking_call: command_group::GroupChild::wait
    let _ = child.try_wait();
}

async fn group_by_tokio() {
    use command_group::AsyncCommandGroup;

    let mut child = tokio::process::Command::new("make").group_spawn().unwrap();
    child.wait().await.unwrap();
}

async fn run() {
    use execute::Execute;

    Command::new("make").execute().unwrap(); //~ WARN blocking_call: execute::Execute::execute
}

async fn expect() {
    let mut shell = rexpect::spawn_bash(Some(1000)).unwrap(); //~ WARN blocking_call
    shell.exp_string("$").unwrap(); //~ WARN blocking_call: rexpect::session::PtySession::exp_string
}

struct Plan;

impl Plan {
    fn execute(&self) {}
}

async fn own(plan: Plan) {
    plan.execute();
}

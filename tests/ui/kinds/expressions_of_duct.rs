async fn build() {
    let expression = duct::cmd("make", ["install"]).stdout_to_stderr().full_env([("A", "b")]);
    expression.unchecked().run().unwrap(); //~ WARN blocking_call: duct::Expression::run
    let handle = expression.start().unwrap(); //~ NOTE blocking_call: duct::Expression::start
    let _ = handle.try_wait();
    handle.into_output().unwrap(); //~ WARN blocking_call: duct::Handle::into_output
    xx::process::cmd("make", ["all"]).stdout_capture().read().unwrap(); //~ WARN blocking_call: xx::process::XXExpression::read
}

async fn files() {
    let _ = xx::file::glob("**/*.rs"); //~ WARN blocking_call: xx::file::glob
    let _ = xx::file::display_path("a");
}

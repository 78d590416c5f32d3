async fn run(fail: bool) {
    if fail {
        panic!("{:?}", std::fs::read("a")); //~ WARN blocking_call
    }
    unreachable!("{:?}", std::fs::read("b")) //~ WARN blocking_call
}

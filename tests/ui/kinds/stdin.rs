use std::io;

async fn ask() -> io::Result<()> {
    io::stdin().read_line(&mut String::new())?; //~ WARN blocking_call: std::io::Stdin::read_line
    let input = io::stdin();
    for line in input.lines() { //~ WARN blocking_call: std::io::Stdin::lines
        let _ = line;
    }
    io::read_to_string(io::stdin())?; //~ WARN blocking_call: std::io::read_to_string
    Ok(())
}

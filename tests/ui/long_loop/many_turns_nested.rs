async fn paint(canvas: &mut Vec<u8>) {
    for x in 0..4096 { //~ WARN long_loop
        for y in 0..4096 {
            canvas[x * 4096 + y] = 1;
        }
    }
}

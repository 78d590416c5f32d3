async fn flatten(rows: Vec<Vec<u32>>) -> Vec<u32> {
    let mut flat = Vec::new();
    for row in rows {
        for cell in row {
            flat.push(cell);
        }
    }
    flat
}

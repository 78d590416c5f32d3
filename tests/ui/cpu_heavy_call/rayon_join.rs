async fn both() {
    rayon::join(|| 1, || 2); //~ WARN cpu_heavy_call: rayon::join
}

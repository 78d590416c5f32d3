use rayon::prelude::*;

fn load(path: &mut String) {
    let _ = std::fs::read(&*path);
}

async fn load_all(mut paths: Vec<String>) {
    paths.par_iter_mut().for_each(load); //~ WARN cpu_heavy_call
    paths.par_iter_mut().for_each(|path| load(path)); //~ WARN cpu_heavy_call
    rayon::join(|| std::fs::read("a"), || std::fs::read("b")); //~ WARN cpu_heavy_call
}

async fn load_here(paths: Vec<String>) {
    rayon::in_place_scope(|_| { //~ WARN cpu_heavy_call
        for path in &paths {
            let _ = std::fs::read(path); //~ WARN blocking_call
        }
    });
}

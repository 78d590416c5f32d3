use std::collections::HashMap;
use std::path::PathBuf;

async fn into_vec(names: Vec<&str>) {
    let paths = names.into_iter().map(PathBuf::from).collect::<Vec<_>>();
    paths[0].exists(); //~ NOTE blocking_metadata
}

async fn by_annotation(names: Vec<&str>) {
    let paths: Vec<_> = names.into_iter().map(PathBuf::from).collect();
    paths[0].exists(); //~ NOTE blocking_metadata
}

async fn into_result(names: Vec<&str>) -> Result<(), ()> {
    let path = |name| Ok::<PathBuf, ()>(PathBuf::from(name));
    let paths = names.into_iter().map(path).collect::<Result<Vec<_>, ()>>()?;
    paths[0].exists(); //~ NOTE blocking_metadata
    Ok(())
}

async fn into_map(names: Vec<&str>) {
    let by_name: HashMap<_, _> = names.into_iter().map(|name| (name, PathBuf::from(name))).collect();
    by_name["a"].exists(); //~ NOTE blocking_metadata
}

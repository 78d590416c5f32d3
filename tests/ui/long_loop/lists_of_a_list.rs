struct Workspace {
    projects: Vec<Project>,
}

struct Project {
    id: u8,
}

impl Project {
    fn is(&self, id: u8) -> bool {
        self.id == id
    }
}

async fn find(workspaces: &[Workspace]) -> Option<u8> {
    for workspace in workspaces {
        for project in &workspace.projects {
            if project.is(3) {
                return Some(project.id);
            }
        }
    }
    None
}

async fn count(workspaces: &[Workspace]) -> usize {
    let mut count = 0;
    for workspace in workspaces {
        for project in workspace.projects.iter() {
            count += usize::from(project.is(3));
        }
    }
    count
}

async fn search(left: &[Project], right: &[Project]) -> bool {
    for left in left {
        for right in right {
            if left.is(right.id) {
                return true;
            }
        }
    }
    false
}

async fn by_kind(projects: &[Project]) -> usize {
    let mut count = 0;
    for kind in Kind::iter() {
        for project in projects {
            count += usize::from(project.is(kind as u8));
        }
    }
    count
}

async fn compare(left: &[Project], right: &[Project]) -> Result<usize, ()> {
    let mut same = 0;
    for left in left { //~ NOTE long_loop
        for right in right {
            if right.id == 0 {
                return Err(());
            }
            same += usize::from(left.is(right.id));
        }
    }
    Ok(same)
}

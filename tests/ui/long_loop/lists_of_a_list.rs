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

async fn compare(left: &[Project], right: &[Project], ids: &[u8]) -> usize {
    let mut same = 0;
    for left in left { //~ NOTE long_loop
        for right in right {
            for id in ids {
                same += usize::from(left.is(*id) && right.is(*id));
            }
        }
    }
    same
}

// cli-clipboard 0.4, beside what it has in common with clipboard.

pub fn get_contents() -> Result<String, Box<dyn std::error::Error + Send + Sync>> {}
pub fn set_contents(data: String) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}

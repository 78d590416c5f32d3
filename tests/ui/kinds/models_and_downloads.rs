async fn model() {
    let api = hf_hub::api::sync::Api::new().unwrap_or_else(|_| panic!());
    let repo = api.model("a/b".to_owned());
    let _ = repo.url("c");
    let path = repo.get("c").unwrap_or_else(|_| panic!()); //~ WARN blocking_call: hf_hub::api::sync::ApiRepo::get
    drop(path);
    let _ = tokenizers::Tokenizer::from_pretrained("a", None); //~ WARN blocking_call: tokenizers::Tokenizer::from_pretrained
}

async fn update() -> self_update::errors::Result<()> {
    let release = self_update::backends::github::Update::configure().repo_name("a").build()?;
    release.update()?; //~ WARN blocking_call: self_update::update::ReleaseUpdate::update
    Ok(())
}

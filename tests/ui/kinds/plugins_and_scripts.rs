use boa_engine::{Context, Source};
use extism::{Plugin, PluginBuilder};

async fn script(source: String) {
    Context::default().eval(Source::from_bytes(&source)).unwrap(); //~ WARN cpu_heavy_call: boa_engine::Context::eval
}

async fn plugin(wasm: Vec<u8>) {
    let mut plugin = PluginBuilder::new(wasm).with_wasi(true).build().unwrap(); //~ WARN cpu_heavy_call
    let _: String = plugin.call("main", "input").unwrap(); //~ WARN cpu_heavy_call: extism::Plugin::call
    let _ = plugin.function_exists("main");
}

struct Context2;

impl Context2 {
    fn eval(&self) -> u8 {
        1
    }
}

async fn own(context: Context2) {
    context.eval();
}

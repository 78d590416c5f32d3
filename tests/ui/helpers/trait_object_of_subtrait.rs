//! Behind a `dyn Sub` is a type that has that very trait, by itself or by the bounds of a blanket
//! impl, not any type with the supertrait.

pub trait Component {
    fn update(&mut self) {}
}

pub trait Settable {
    fn set(&mut self);
}

pub trait DataComponent: Component + Settable {}
impl<T> DataComponent for T where T: Component + Settable {}

pub trait MenuComponent: Component {
    fn menu(&self);
}

pub trait AnyComponent: Component {}
impl<T: Component> AnyComponent for T {}

struct Data;

impl Settable for Data {
    fn set(&mut self) {}
}

impl Component for Data {
    fn update(&mut self) {
        let _ = std::fs::write("export.csv", "");
    }
}

struct Menu;

impl Component for Menu {}

impl MenuComponent for Menu {
    fn menu(&self) {}
}

struct App {
    menu: Box<dyn MenuComponent>,
    data: Box<dyn DataComponent>,
    any: Box<dyn AnyComponent>,
}

async fn run(app: &mut App) {
    app.menu.update();
    app.data.update(); //~ WARN blocking_call: blocks the worker thread
    app.any.update(); //~ NOTE blocking_call: blocks the worker thread
}

async fn generic<T: std::fmt::Debug + MenuComponent>(mut menu: T) {
    menu.update();
}

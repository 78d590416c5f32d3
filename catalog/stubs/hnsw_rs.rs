// hnsw_rs 0.3.

pub mod hnsw {
    pub struct Neighbour { pub d_id: usize, pub distance: f32 }
    pub struct Hnsw<'b, T, D>;
    impl<'b, T, D> Hnsw<'b, T, D> {
        pub fn new(max_nb_connection: usize, max_elements: usize, max_layer: usize, ef_construction: usize, f: D) -> Self {}
        pub fn insert(&self, datav_with_id: (&[T], usize)) {}
        pub fn parallel_insert(&self, datas: &[(&Vec<T>, usize)]) {}
        pub fn parallel_insert_slice(&self, datas: &Vec<(&[T], usize)>) {}
        pub fn search(&self, data: &[T], knbn: usize, ef_arg: usize) -> Vec<Neighbour> {}
        pub fn parallel_search(&self, datas: &[Vec<T>], knbn: usize, ef: usize) -> Vec<Vec<Neighbour>> {}
    }
}
pub mod prelude { pub use crate::hnsw::*; }

// blst 0.3, as far as it is slow.

pub enum BLST_ERROR { BLST_SUCCESS, BLST_BAD_ENCODING, BLST_VERIFY_FAIL }
pub mod min_pk {
    use crate::BLST_ERROR;

    pub struct PublicKey;
    impl PublicKey {
        pub fn from_bytes(pk_in: &[u8]) -> Result<Self, BLST_ERROR> {}
        pub fn key_validate(key: &[u8]) -> Result<Self, BLST_ERROR> {}
    }
    pub struct Signature;
    impl Signature {
        pub fn from_bytes(sig_in: &[u8]) -> Result<Self, BLST_ERROR> {}
        pub fn verify(&self, sig_groupcheck: bool, msg: &[u8], dst: &[u8], aug: &[u8], pk: &PublicKey, pk_validate: bool) -> BLST_ERROR {}
        pub fn aggregate_verify(&self, sig_groupcheck: bool, msgs: &[&[u8]], dst: &[u8], pks: &[&PublicKey], pk_validate: bool) -> BLST_ERROR {}
        pub fn fast_aggregate_verify(&self, sig_groupcheck: bool, msg: &[u8], dst: &[u8], pks: &[&PublicKey]) -> BLST_ERROR {}
        pub fn verify_multiple_aggregate_signatures(msgs: &[&[u8]], dst: &[u8], pks: &[&PublicKey], pks_validate: bool, sigs: &[&Signature], sigs_groupcheck: bool, rands: &[[u8; 32]], rand_bits: usize) -> BLST_ERROR {}
    }
}
pub mod min_sig {
    use crate::BLST_ERROR;

    pub struct PublicKey;
    impl PublicKey {
        pub fn from_bytes(pk_in: &[u8]) -> Result<Self, BLST_ERROR> {}
        pub fn key_validate(key: &[u8]) -> Result<Self, BLST_ERROR> {}
    }
    pub struct Signature;
    impl Signature {
        pub fn from_bytes(sig_in: &[u8]) -> Result<Self, BLST_ERROR> {}
        pub fn verify(&self, sig_groupcheck: bool, msg: &[u8], dst: &[u8], aug: &[u8], pk: &PublicKey, pk_validate: bool) -> BLST_ERROR {}
        pub fn aggregate_verify(&self, sig_groupcheck: bool, msgs: &[&[u8]], dst: &[u8], pks: &[&PublicKey], pk_validate: bool) -> BLST_ERROR {}
        pub fn fast_aggregate_verify(&self, sig_groupcheck: bool, msg: &[u8], dst: &[u8], pks: &[&PublicKey]) -> BLST_ERROR {}
        pub fn verify_multiple_aggregate_signatures(msgs: &[&[u8]], dst: &[u8], pks: &[&PublicKey], pks_validate: bool, sigs: &[&Signature], sigs_groupcheck: bool, rands: &[[u8; 32]], rand_bits: usize) -> BLST_ERROR {}
    }
}

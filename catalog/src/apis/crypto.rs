//! Password hashing, keys, signatures and digests.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    function("age::decrypt", Cpu, Possible)
        .steady()
        .because("derives a key, slowly by design where a passphrase is used")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("age::encrypt", Cpu, Possible)
        .steady()
        .because("derives a key, slowly by design where a passphrase is used")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("argon2::Argon2::hash_password_into", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, bounded by a `tokio::sync::Semaphore`"),
    method("argon2::Argon2::hash_password_into_with_memory", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, bounded by a `tokio::sync::Semaphore`"),
    trait_method("argon2::PasswordHasher::hash_password", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, bounded by a `tokio::sync::Semaphore`"),
    trait_method("argon2::PasswordVerifier::verify_password", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, bounded by a `tokio::sync::Semaphore`"),
    function("argon2::hash_encoded", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("tokio::task::spawn_blocking(move || argon2::hash_encoded(...)).await"),
    function("argon2::hash_raw", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("tokio::task::spawn_blocking(move || argon2::hash_raw(...)).await"),
    function("argon2::verify_encoded", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("tokio::task::spawn_blocking(move || argon2::verify_encoded(...)).await"),
    method("aws_lc_rs::digest::Context::update", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("aws_lc_rs::digest::digest", Cpu, Possible)
        .when(AllBytes(1))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || aws_lc_rs::digest::digest(algorithm, &bytes)).await` above about 1 MiB"),
    associated("bao_tree::io::outboard::PostOrderMemOutboard::create", Cpu, Possible)
        .steady()
        .because("hashes all of the data")
        .instead("tokio::task::spawn_blocking(move || bao_tree::io::outboard::PostOrderMemOutboard::create(data, block_size)).await"),
    associated("bao_tree::io::outboard::PreOrderMemOutboard::create", Cpu, Possible)
        .steady()
        .because("hashes all of the data")
        .instead("tokio::task::spawn_blocking(move || bao_tree::io::outboard::PreOrderMemOutboard::create(data, block_size)).await"),
    function("bcrypt::bcrypt", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::bcrypt(...)).await"),
    function("bcrypt::hash", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::hash(...)).await"),
    function("bcrypt::hash_with_result", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::hash_with_result(...)).await"),
    function("bcrypt::hash_with_salt", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::hash_with_salt(...)).await"),
    function("bcrypt::non_truncating_hash", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::non_truncating_hash(...)).await"),
    function("bcrypt::non_truncating_hash_with_result", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::non_truncating_hash_with_result(...)).await"),
    function("bcrypt::non_truncating_hash_with_salt", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::non_truncating_hash_with_salt(...)).await"),
    function("bcrypt::non_truncating_verify", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::non_truncating_verify(...)).await"),
    function("bcrypt::verify", Cpu, Certain)
        .because("hashes slowly by design, 50 to 300 ms at the usual cost")
        .instead("tokio::task::spawn_blocking(move || bcrypt::verify(...)).await"),
    method("bip39::Mnemonic::to_seed", Cpu, Likely)
        .because("hashes 2048 times, which takes milliseconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("bip39::Mnemonic::to_seed_normalized", Cpu, Likely)
        .because("hashes 2048 times, which takes milliseconds")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("blake3::Hasher::update_mmap", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("blake3::Hasher::update_mmap_rayon", Fs, Likely)
        .because("reads a whole file")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("blake3::Hasher::update_reader", Io, Likely)
        .when(ExternalArgument)
        .because("reads the whole source")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("blake3::hash", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || blake3::hash(&bytes)).await` above about 10 MiB"),
    method("blst::min_pk::Signature::aggregate_verify", Cpu, Likely)
        .because("computes a pairing for every message")
        .instead("tokio::task::spawn_blocking(move || signature.aggregate_verify(...)).await"),
    method("blst::min_pk::Signature::fast_aggregate_verify", Cpu, Likely)
        .because("computes pairings, about 1 ms")
        .instead("tokio::task::spawn_blocking(move || signature.fast_aggregate_verify(...)).await"),
    method("blst::min_pk::Signature::verify", Cpu, Likely)
        .because("computes pairings, about 1 ms")
        .instead("tokio::task::spawn_blocking(move || signature.verify(...)).await"),
    associated("blst::min_pk::Signature::verify_multiple_aggregate_signatures", Cpu, Likely)
        .because("computes a pairing for every signature")
        .instead("tokio::task::spawn_blocking(move || blst::min_pk::Signature::verify_multiple_aggregate_signatures(...)).await"),
    method("blst::min_sig::Signature::aggregate_verify", Cpu, Likely)
        .because("computes a pairing for every message")
        .instead("tokio::task::spawn_blocking(move || signature.aggregate_verify(...)).await"),
    method("blst::min_sig::Signature::fast_aggregate_verify", Cpu, Likely)
        .because("computes pairings, about 1 ms")
        .instead("tokio::task::spawn_blocking(move || signature.fast_aggregate_verify(...)).await"),
    method("blst::min_sig::Signature::verify", Cpu, Likely)
        .because("computes pairings, about 1 ms")
        .instead("tokio::task::spawn_blocking(move || signature.verify(...)).await"),
    associated("blst::min_sig::Signature::verify_multiple_aggregate_signatures", Cpu, Likely)
        .because("computes a pairing for every signature")
        .instead("tokio::task::spawn_blocking(move || blst::min_sig::Signature::verify_multiple_aggregate_signatures(...)).await"),
    trait_method("digest::Digest::chain_update", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    trait_method("digest::Digest::digest", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    trait_method("digest::Digest::new_with_prefix", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    trait_method("digest::Digest::update", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    method("htpasswd_verify::Hash::check", Cpu, Likely)
        .because("hashes slowly by design, as bcrypt or in a thousand rounds")
        .instead("tokio::task::spawn_blocking(move || hash.check(password)).await"),
    method("htpasswd_verify::Htpasswd::check", Cpu, Likely)
        .because("hashes slowly by design, as bcrypt or in a thousand rounds")
        .instead("tokio::task::spawn_blocking(move || htpasswd.check(user, password)).await"),
    function("jsonwebtoken::decode", Cpu, Possible)
        .because("signs or verifies, about 1 ms for an RSA signature")
        .instead("`tokio::task::spawn_blocking(move || jsonwebtoken::decode(...)).await` for RSA keys under load"),
    function("jsonwebtoken::encode", Cpu, Possible)
        .because("signs or verifies, about 1 ms for an RSA signature")
        .instead("`tokio::task::spawn_blocking(move || jsonwebtoken::encode(...)).await` for RSA keys under load"),
    function("matrix_sdk_crypto::decrypt_room_key_export", Cpu, Likely)
        .because("derives a key with as many rounds as the file says, commonly 500000")
        .instead("tokio::task::spawn_blocking(move || matrix_sdk_crypto::decrypt_room_key_export(...)).await"),
    function("matrix_sdk_crypto::encrypt_room_key_export", Cpu, Likely)
        .because("derives a key with as many rounds as it is told, commonly 500000")
        .instead("tokio::task::spawn_blocking(move || matrix_sdk_crypto::encrypt_room_key_export(...)).await"),
    method("md5::Context::consume", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("md5::compute", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || md5::compute(&bytes)).await` above about 1 MiB"),
    associated("openssl::dh::Dh::generate_params", Cpu, Certain)
        .because("searches for primes, which takes seconds to minutes")
        .instead("tokio::task::spawn_blocking(move || openssl::dh::Dh::generate_params(...)).await"),
    associated("openssl::rsa::Rsa::generate", Cpu, Certain)
        .because("searches for primes, which takes 0.1 s to many seconds")
        .instead("tokio::task::spawn_blocking(move || openssl::rsa::Rsa::generate(bits)).await"),
    associated("openssl::rsa::Rsa::generate_with_e", Cpu, Certain)
        .because("searches for primes, which takes 0.1 s to many seconds")
        .instead("tokio::task::spawn_blocking(move || openssl::rsa::Rsa::generate_with_e(...)).await"),
    function("orion::pwhash::hash_password", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("orion::pwhash::hash_password_verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("password_auth::generate_hash", Cpu, Certain)
        .because("slow by design")
        .instead("tokio::task::spawn_blocking(move || password_auth::generate_hash(password)).await"),
    function("password_auth::verify_password", Cpu, Certain)
        .because("slow by design")
        .instead("tokio::task::spawn_blocking(move || password_auth::verify_password(password, &hash)).await"),
    trait_method("password_hash::PasswordHasher::hash_password", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, bounded by a `tokio::sync::Semaphore`"),
    trait_method("password_hash::PasswordVerifier::verify_password", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, bounded by a `tokio::sync::Semaphore`"),
    function("pbkdf2::pbkdf2", Cpu, Certain)
        .because("hashes slowly by design, in proportion to the iterations")
        .instead("tokio::task::spawn_blocking(move || pbkdf2::pbkdf2(...)).await"),
    function("pbkdf2::pbkdf2_hmac", Cpu, Certain)
        .because("hashes slowly by design, in proportion to the iterations")
        .instead("tokio::task::spawn_blocking(move || pbkdf2::pbkdf2_hmac(...)).await"),
    function("pbkdf2::pbkdf2_hmac_array", Cpu, Certain)
        .because("hashes slowly by design, in proportion to the iterations")
        .instead("tokio::task::spawn_blocking(move || pbkdf2::pbkdf2_hmac_array(...)).await"),
    function("pwhash::bcrypt::hash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::bcrypt::hash_with", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::bcrypt::verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::sha256_crypt::hash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::sha256_crypt::hash_with", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::sha256_crypt::verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::sha512_crypt::hash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::sha512_crypt::hash_with", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("pwhash::sha512_crypt::verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("rcgen::generate_simple_self_signed", Cpu, Possible)
        .because("generates a key, quickly unless it is an RSA key")
        .instead("tokio::task::spawn_blocking(move || rcgen::generate_simple_self_signed(names)).await"),
    method("ring::digest::Context::update", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 1 MiB"),
    function("ring::digest::digest", Cpu, Possible)
        .when(AllBytes(1))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ring::digest::digest(algorithm, &bytes)).await` above about 1 MiB"),
    function("ring::pbkdf2::derive", Cpu, Certain)
        .because("hashes slowly by design, in proportion to the iterations")
        .instead("tokio::task::spawn_blocking(move || ring::pbkdf2::derive(...)).await"),
    function("ring::pbkdf2::verify", Cpu, Certain)
        .because("hashes slowly by design, in proportion to the iterations")
        .instead("tokio::task::spawn_blocking(move || ring::pbkdf2::verify(...)).await"),
    method("rsa::RsaPrivateKey::decrypt", Cpu, Possible)
        .steady()
        .because("computes for 1 to 10 ms")
        .instead("tokio::task::spawn_blocking(move || key.decrypt(...)).await"),
    associated("rsa::RsaPrivateKey::new", Cpu, Certain)
        .because("searches for primes, which takes 0.1 s to many seconds")
        .instead("tokio::task::spawn_blocking(move || rsa::RsaPrivateKey::new(...)).await"),
    associated("rsa::RsaPrivateKey::new_with_exp", Cpu, Certain)
        .because("searches for primes, which takes 0.1 s to many seconds")
        .instead("tokio::task::spawn_blocking(move || rsa::RsaPrivateKey::new_with_exp(...)).await"),
    method("rsa::RsaPrivateKey::sign", Cpu, Possible)
        .steady()
        .because("computes for 1 to 10 ms")
        .instead("tokio::task::spawn_blocking(move || key.sign(...)).await"),
    method("rsa::RsaPrivateKey::sign_with_rng", Cpu, Possible)
        .steady()
        .because("computes for 1 to 10 ms")
        .instead("tokio::task::spawn_blocking(move || key.sign_with_rng(...)).await"),
    function("russh::keys::load_public_key", Fs, Likely)
        .because("reads a key from its file")
        .instead("`tokio::fs::read_to_string(path).await`, then `russh::keys::parse_public_key_base64`"),
    function("russh::keys::load_secret_key", Fs, Likely)
        .because("reads a key from its file, and derives what unlocks it from the password")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("russh_keys::load_public_key", Fs, Likely)
        .because("reads a key from its file")
        .instead("`tokio::fs::read_to_string(path).await`, then `russh_keys::parse_public_key_base64`"),
    function("russh_keys::load_secret_key", Fs, Likely)
        .because("reads a key from its file, and derives what unlocks it from the password")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    associated("rustls::pki_types::CertificateDer::from_pem_file", Fs, Likely)
        .because("reads a certificate from its file")
        .instead("`tokio::fs::read(path).await`, then `CertificateDer::from_pem_slice`"),
    associated("rustls::pki_types::CertificateDer::pem_file_iter", Fs, Likely)
        .because("reads certificates from their file")
        .instead("`tokio::fs::read(path).await`, then `CertificateDer::pem_slice_iter`"),
    associated("rustls::pki_types::PrivateKeyDer::from_pem_file", Fs, Likely)
        .because("reads a key from its file")
        .instead("`tokio::fs::read(path).await`, then `PrivateKeyDer::from_pem_slice`"),
    associated("rustls_pki_types::CertificateDer::from_pem_file", Fs, Likely)
        .because("reads a certificate from its file")
        .instead("`tokio::fs::read(path).await`, then `CertificateDer::from_pem_slice`"),
    associated("rustls_pki_types::CertificateDer::pem_file_iter", Fs, Likely)
        .because("reads certificates from their file")
        .instead("`tokio::fs::read(path).await`, then `CertificateDer::pem_slice_iter`"),
    associated("rustls_pki_types::PrivateKeyDer::from_pem_file", Fs, Likely)
        .because("reads a key from its file")
        .instead("`tokio::fs::read(path).await`, then `PrivateKeyDer::from_pem_slice`"),
    function("scrypt::scrypt", Cpu, Certain)
        .because("hashes slowly by design, tens to hundreds of milliseconds")
        .instead("tokio::task::spawn_blocking(move || scrypt::scrypt(...)).await"),
    function("seahash::hash", Cpu, Possible)
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || seahash::hash(&bytes)).await` above about 10 MiB"),
    function("sha256::digest", Cpu, Possible)
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || sha256::digest(bytes)).await` above about 1 MiB"),
    function("sodiumoxide::crypto::pwhash::argon2i13::derive_key", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::argon2i13::pwhash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::argon2i13::pwhash_verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::argon2id13::derive_key", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::argon2id13::pwhash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::argon2id13::pwhash_verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::derive_key", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::pwhash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::pwhash_verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::scryptsalsa208sha256::derive_key", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::scryptsalsa208sha256::pwhash", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    function("sodiumoxide::crypto::pwhash::scryptsalsa208sha256::pwhash_verify", Cpu, Certain)
        .because("hashes slowly by design")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
    method("ssri::Integrity::check", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || integrity.check(&bytes)).await` above about 1 MiB"),
    associated("ssri::Integrity::from", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input")
        .instead("`tokio::task::spawn_blocking(move || ssri::Integrity::from(&bytes)).await` above about 1 MiB"),
    function("xxhash_rust::xxh32::xxh32", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 10 MiB"),
    function("xxhash_rust::xxh3::xxh3_128", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 10 MiB"),
    function("xxhash_rust::xxh3::xxh3_128_with_seed", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 10 MiB"),
    function("xxhash_rust::xxh3::xxh3_64", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 10 MiB"),
    function("xxhash_rust::xxh3::xxh3_64_with_seed", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 10 MiB"),
    function("xxhash_rust::xxh64::xxh64", Cpu, Possible)
        .when(AllBytes(0))
        .because("computes in proportion to the input, quickly")
        .instead("`tokio::task::spawn_blocking(move || ...).await` above about 10 MiB"),
    function("zxcvbn::zxcvbn", Cpu, Possible)
        .steady()
        .because("compares the password with lists of thousands of words: milliseconds, more for long ones")
        .instead("tokio::task::spawn_blocking(move || ...).await"),
];

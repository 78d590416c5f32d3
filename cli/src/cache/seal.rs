//! The form of an entry on disk, which shows whether it is whole: its key, the digest of the rest,
//! the rest.

use crate::digest::Digest;

const HEADER: usize = 2 * Digest::LENGTH;

/// Makes an entry of its content.
pub(super) fn seal(key: Digest, content: &[u8]) -> Vec<u8> {
    let parts = [&key.to_bytes(), &Digest::of(content).to_bytes(), content];
    parts.concat()
}

/// The content of an entry, unless it is damaged or another's.
pub(super) fn unseal(key: Digest, mut entry: Vec<u8>) -> Option<Vec<u8>> {
    let (header, content) = entry.split_at_checked(HEADER)?;
    let expected = [key.to_bytes(), Digest::of(content).to_bytes()].concat();
    if header != expected {
        return None;
    }
    entry.drain(..HEADER);
    Some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Digest {
        Digest::of(b"key")
    }

    #[test]
    fn what_was_sealed_comes_back() {
        for content in [&b""[..], b"content"] {
            assert_eq!(unseal(key(), seal(key(), content)).unwrap(), content);
        }
    }

    #[test]
    fn an_entry_under_another_name_is_refused() {
        let entry = seal(key(), b"content");
        assert_eq!(unseal(Digest::of(b"other"), entry), None);
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_noticed() {
        let entry = seal(key(), b"some content");
        for length in 0..entry.len() {
            assert_eq!(
                unseal(key(), entry[..length].to_vec()),
                None,
                "cut to {length}"
            );
        }
        for bit in 0..entry.len() * 8 {
            let mut damaged = entry.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(unseal(key(), damaged), None, "bit {bit}");
        }
    }
}

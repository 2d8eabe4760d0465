package org.concordat.core.plugin.repository;

import java.util.Objects;

/**
 * A repository that the user has agreed to.
 *
 * @param id never changes, whatever becomes of its address and its key: the fingerprint of the key that was agreed to first
 * @param name by which the user knows it; no two have the same
 * @param key that its index must be signed by, public, in base64
 * @param number the highest that was seen
 * @param sha512 of the index of that number
 * @param enabled whether it is asked
 */
public record Known(String id, String name, String address, String key, long number, String sha512, boolean enabled) {

    public Known {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        Objects.requireNonNull(key);
        Objects.requireNonNull(sha512);
    }

    static Known of(String name, Address address, Envelope envelope) {
        return new Known(
                envelope.fingerprint().hex(),
                name,
                address.toString(),
                envelope.key(),
                envelope.number(),
                envelope.sha512(),
                true);
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }

    /** After this issue was seen, which has passed all checks. */
    Known seen(Envelope envelope) {
        return envelope.number() < number
                ? this
                : new Known(id, name, address, envelope.key(), envelope.number(), envelope.sha512(), enabled);
    }

    /** Known anew, by what the user has agreed to now, from an issue of whatever number. */
    Known agreedAnew(Address now, Envelope envelope) {
        return new Known(id, name, now.toString(), envelope.key(), envelope.number(), envelope.sha512(), true);
    }

    Known named(String other) {
        return new Known(id, other, address, key, number, sha512, enabled);
    }

    Known switched(boolean on) {
        return new Known(id, name, address, key, number, sha512, on);
    }
}

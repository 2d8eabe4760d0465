package org.concordat.core.plugin.repository;

import java.util.Optional;

/**
 * A repository that was asked and that the user has not agreed to yet. Its list is whole and signed; by whom, only a comparison of the
 * fingerprint with what its publisher says can tell.
 *
 * @param name that it gives itself
 * @param known the one that is known already by this address or this key, which agreeing changes
 */
public record Stranger(String name, String address, Fingerprint fingerprint, Optional<Known> known, Opening opening) {

    /** What agreeing to it will keep; of no use to anybody else. */
    public static final class Opening {

        private final Address address;
        private final Issue issue;

        Opening(Address address, Issue issue) {
            this.address = address;
            this.issue = issue;
        }

        Address address() {
            return address;
        }

        Issue issue() {
            return issue;
        }
    }

    /** Whether the user has agreed to this very key before, here or at another address. */
    public boolean isKnown() {
        return known.filter(k -> k.fingerprint().equals(fingerprint)).isPresent();
    }
}

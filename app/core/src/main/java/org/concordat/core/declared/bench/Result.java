package org.concordat.core.declared.bench;

/**
 * Whether something came out as it must.
 *
 * @param example the file of the network
 * @param what what must come out, for people
 * @param found what came out instead; empty where it is met
 */
public record Result(String example, String what, String found) {

    public boolean isMet() {
        return found.isEmpty();
    }
}

package org.concordat.exchange.export;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A format of other programs. Has no state and may be used from any thread. */
public interface Format {

    /** What it says of itself where formats are listed. */
    Listing listing();

    default String id() {
        return listing().id();
    }

    default String name() {
        return listing().name();
    }

    default String purpose() {
        return listing().purpose();
    }

    default String extension() {
        return listing().extension();
    }

    /** Further extensions that mean the same. */
    default List<String> otherExtensions() {
        return List.of();
    }

    /** Whether it shows views rather than holding the network. */
    default boolean isPicture() {
        return false;
    }

    /** Whether it is several files, in a folder or beside each other. */
    default boolean isSeveralFiles() {
        return false;
    }

    /** Whether several views go into one file: pages, or slides. */
    default boolean takesSeveralViews() {
        return false;
    }

    /** The profiles that it knows; the first is the preset. Empty if it is written in one way only. */
    default List<Profile> profiles() {
        return List.of();
    }

    /** The profile to take where none was asked for. */
    default Profile preset() {
        return profiles().isEmpty() ? Profile.UNIVERSAL : profiles().get(0);
    }

    /**
     * What it cannot hold.
     *
     * @param profile one of its own, or {@link Profile#UNIVERSAL} if it has none
     */
    default Set<Matter> drops(Profile profile) {
        return Set.of();
    }

    /** Whether {@link #drops} says all that a file may fail to hold. */
    default boolean knowsItsLosses() {
        return true;
    }

    /**
     * Writes an export. Equal exports give equal bytes.
     *
     * @param profile one of its own, or {@link Profile#UNIVERSAL} if it has none
     * @throws ExportException if it cannot be made; the message says what to do
     */
    void write(Export export, Profile profile, Output output) throws IOException;
}

package org.concordat.desktop.importing;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The files that the tests of importing read. */
public final class Fixture {

    private Fixture() {}

    public static Path of(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixture.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

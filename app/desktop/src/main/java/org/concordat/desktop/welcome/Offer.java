package org.concordat.desktop.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the welcome page has to offer besides new networks.
 *
 * @param samples the files of the sample networks, in the order to show
 * @param tour a page that shows the program around, if it is here
 */
public record Offer(List<Path> samples, Optional<Path> tour) {

    public Offer {
        samples = List.copyOf(samples);
    }
}

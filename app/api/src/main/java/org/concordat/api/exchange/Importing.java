package org.concordat.api.exchange;

import java.time.LocalDate;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.Terms;

/**
 * What a file is read for.
 *
 * @param file the name of the file, without its folder, to name it as a source
 * @param network the network that it goes into, such as to find in it what the file only names; it does not change
 * @param day the day whose figures apply
 * @param terms the types and attributes of all care models that are here
 * @since 0.1.0
 */
public record Importing(String file, Network network, LocalDate day, Terms terms) {}

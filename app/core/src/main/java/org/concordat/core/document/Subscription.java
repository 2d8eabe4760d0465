package org.concordat.core.document;

/** Something that goes on until its owner closes it. Closing twice does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}

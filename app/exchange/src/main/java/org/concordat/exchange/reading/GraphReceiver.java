package org.concordat.exchange.reading;

/** Takes what is found in a graph file. */
public interface GraphReceiver {

    /** Something that is said of the graph as a whole, such as its title. */
    void graph(String name, String value);

    void node(FoundNode node);

    /** A link; its ends may come later. */
    void link(FoundLink link);
}

package org.concordat.primarycarehome.population;

import java.util.Comparator;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;

/** Practices that could form a neighbourhood of their own, by name. */
record Neighbourhood(List<Listed> practices) {

    /** A practice with the people on its list. */
    record Listed(Node practice, long list) {}

    Neighbourhood {
        practices = practices.stream()
                .sorted(Comparator.comparing((Listed l) -> InWords.name(l.practice())))
                .toList();
    }

    long people() {
        return practices.stream().mapToLong(Listed::list).sum();
    }

    List<Node> nodes() {
        return practices.stream().map(Listed::practice).toList();
    }
}

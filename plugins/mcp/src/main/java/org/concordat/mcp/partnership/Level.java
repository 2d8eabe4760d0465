package org.concordat.mcp.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.mcp.vocabulary.McpAdditions;

/** How far an MCP is integrated, from least to most. */
public enum Level {
    VIRTUAL(McpAdditions.VIRTUAL),
    PARTIAL(McpAdditions.PARTIAL),
    FULL(McpAdditions.FULL);

    private final String choice;

    Level(String choice) {
        this.choice = choice;
    }

    /** The level with this id, or empty for an unknown one. */
    public static Optional<Level> of(String choice) {
        return Stream.of(values()).filter(l -> l.choice.equals(choice)).findFirst();
    }

    /** The stated level of a partnership on a day; where two hold, the one that began last. */
    public static Optional<Level> on(LocalDate day, Node partnership) {
        return partnership.all(McpAdditions.INTEGRATION_LEVEL).stream()
                .filter(c -> c.holdsOn(day))
                .max(Comparator.comparing(Level::beginning))
                .flatMap(c -> of(c.choice()));
    }

    /** The first day on which a dated choice can hold; {@link LocalDate#MIN} where it has no beginning. */
    public static LocalDate beginning(DatedChoice choice) {
        var from = choice.from();
        return from == null ? LocalDate.MIN : from.earliest();
    }

    public String choice() {
        return choice;
    }

    public String label() {
        return McpAdditions.INTEGRATION_LEVEL.choiceLabel(choice);
    }
}

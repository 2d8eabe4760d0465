package org.concordat.api.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a report. It says what is to be told; how it looks on paper, on a slide or on a page is the host's.
 *
 * @since 0.1.0
 */
public sealed interface Block {

    /** A paragraph of plain text. */
    record Paragraph(String text) implements Block {}

    /** A list of short texts, each with a bullet. */
    record Points(List<String> texts) implements Block {

        public Points {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A table of plain texts. A column of which every text is a number is set flush right.
     *
     * @param rows each with one text per column
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {

        /** @throws IllegalArgumentException if a row has more or fewer texts than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " in a table of " + columns.size() + " columns: " + row);
                }
            }
        }
    }

    /**
     * A Sankey drawing: what flows from left to right, each band as wide as its amount. Flows may go in circles.
     *
     * @param unit of the amounts, such as {@code £ a year}
     */
    record Flows(String caption, String unit, List<Stop> stops, List<Flow> flows) implements Block {

        /** @throws IllegalArgumentException if two stops have one id, or a flow begins or ends at none of them */
        public Flows {
            stops = List.copyOf(stops);
            flows = List.copyOf(flows);
            var ids = new HashSet<String>();
            for (var stop : stops) {
                if (!ids.add(stop.id())) {
                    throw new IllegalArgumentException("Two stops with the id " + stop.id());
                }
            }
            for (var flow : flows) {
                if (!ids.contains(flow.from()) || !ids.contains(flow.to())) {
                    throw new IllegalArgumentException("A flow without its stops: " + flow);
                }
            }
        }
    }

    /**
     * Where flows begin, pass or end.
     *
     * @param kind what it is, such as {@code Commissioner}; stops of one kind have one colour
     */
    record Stop(String id, String name, String kind) {}

    /**
     * What flows from one stop to another.
     *
     * @param amount null if nobody has said how much: drawn as a thin dashed band
     * @param words the amount as it is to be read, such as {@code £1.2m}, or what is to be said instead
     */
    record Flow(String from, String to, @Nullable BigDecimal amount, String words) {

        /** @throws IllegalArgumentException for a negative amount */
        public Flow {
            if (amount != null && amount.signum() < 0) {
                throw new IllegalArgumentException("An amount below nothing: " + amount);
            }
        }
    }

    /** Swim lanes: periods as columns, a lane for each who has something to do in them. */
    record Lanes(String caption, List<String> periods, List<Lane> lanes) implements Block {

        /** @throws IllegalArgumentException if a lane has more or fewer cells than there are periods */
        public Lanes {
            periods = List.copyOf(periods);
            lanes = List.copyOf(lanes);
            for (var lane : lanes) {
                if (lane.cells().size() != periods.size()) {
                    throw new IllegalArgumentException("A lane of "
                            + lane.cells().size() + " cells for " + periods.size() + " periods: " + lane.name());
                }
            }
        }
    }

    /** @param cells what is in each period, in order */
    record Lane(String name, List<List<Step>> cells) {

        public Lane {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** Something in a lane. */
    record Step(String text, Mark mark) {}

    /** What kind of step it is. */
    enum Mark {
        /** Something to be done. */
        OBJECTIVE,
        /** A gate to be passed, or a decision to be taken. */
        CHECKPOINT,
        /** Something that has happened. */
        DONE
    }

    /** Part of the network, drawn from the top down by its links: a structure chart. Links whose ends are not shown are left out. */
    record Chart(String caption, Set<NodeId> nodes, Set<LinkId> links) implements Block {

        public Chart {
            nodes = Set.copyOf(nodes);
            links = Set.copyOf(links);
        }
    }
}

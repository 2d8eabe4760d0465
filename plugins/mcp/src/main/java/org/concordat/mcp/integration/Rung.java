package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.integration.IntegrationLevel;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;

/**
 * A level that a partnership or a group has, or means to have, for a time.
 *
 * @param first the first day; {@link LocalDate#MIN} for always so far
 * @param last the last day; {@link LocalDate#MAX} for open
 */
record Rung(IntegrationLevel level, LocalDate first, LocalDate last, boolean intended) {

    /** The rungs that a partnership states, the earliest first. */
    static List<Rung> stated(Node partnership) {
        return partnership.all(Partnerships.INTEGRATION_LEVEL).stream()
                .flatMap(c -> IntegrationLevel.of(c.choice()).map(l -> of(l, c)).stream())
                .sorted(Comparator.comparing(Rung::first))
                .toList();
    }

    private static Rung of(IntegrationLevel level, DatedChoice choice) {
        var to = choice.to();
        return new Rung(level, choice.beginning(), to == null ? LocalDate.MAX : to.latest(), false);
    }

    /** The rungs that the contracts of a group or partnership show: those with a year and a form that has a level. */
    static List<Rung> shownByContracts(Node party, AsAt asAt) {
        return Stream.of(ContractLinks.PARTY_TO, ContractLinks.HOLDS_CONTRACT)
                .flatMap(type -> asAt.linksFrom(party, type))
                .flatMap(link -> of(link, asAt).stream())
                .sorted(Comparator.comparing(Rung::first))
                .toList();
    }

    private static Optional<Rung> of(Link binding, AsAt asAt) {
        var contract = asAt.network().find(binding.to()).orElseThrow();
        return contract.find(Contracts.CONTRACT_YEAR)
                .flatMap(year -> level(contract)
                        .map(level -> new Rung(level, year.earliest(), year.latest(), isIntended(binding, contract))));
    }

    private static boolean isIntended(Link binding, Node contract) {
        return Statuses.isIntended(binding) || Statuses.isIntended(contract);
    }

    private static Optional<IntegrationLevel> level(Node contract) {
        if (Agreements.isAlliance(contract)) {
            return Optional.of(IntegrationLevel.VIRTUAL);
        }
        return switch (contract.get(Contracts.CONTRACT_FORM, "")) {
            case "mcp_partial" -> Optional.of(IntegrationLevel.PARTIAL);
            case "mcp_full" -> Optional.of(IntegrationLevel.FULL);
            default -> Optional.empty();
        };
    }

    /** Whether the node may climb: a partnership or a group of practices. */
    static boolean mayClimb(Node node) {
        return node.isA(Partnerships.PARTNERSHIP) || node.isA(GeneralPractice.GP_GROUP);
    }

    boolean overlaps(PartialDate year) {
        return !first.isAfter(year.end()) && !last.isBefore(year.start());
    }

    /** The days that are known of it. */
    Stream<LocalDate> days() {
        return Stream.of(first, last).filter(d -> !d.equals(LocalDate.MIN) && !d.equals(LocalDate.MAX));
    }

    String text() {
        return intended ? WORDS.format("mcp.integrationLadder.intended", level.label()) : level.label();
    }
}

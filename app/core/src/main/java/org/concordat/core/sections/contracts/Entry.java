package org.concordat.core.sections.contracts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;

/**
 * A contract of the register.
 *
 * @param asAt the day of the report or, of a contract still to come, its first
 */
record Entry(Node contract, AsAt asAt) {

    private static final int MOST_NAMES = 6;

    String form() {
        return Agreements.form(contract)
                .map(Contracts.CONTRACT_FORM::choiceLabel)
                .orElse("");
    }

    String commissioners() {
        return InWords.names(Agreements.commissioners(contract, asAt));
    }

    /** Those who hold it, else all who are bound by it but the commissioners. */
    String holders() {
        var holders = Agreements.holders(contract, asAt);
        var others = Agreements.parties(contract, asAt).stream()
                .filter(p -> !Agreements.commissioners(contract, asAt).contains(p))
                .toList();
        return InWords.some(holders.isEmpty() ? others : holders, MOST_NAMES);
    }

    /** What is paid in a year, in pounds. */
    Optional<BigDecimal> value() {
        return asAt.figure(contract, Contracts.ANNUAL_VALUE);
    }

    /** In pounds to the nearest whole. */
    Optional<BigDecimal> perHead() {
        return value().flatMap(v -> people().map(p -> v.divide(p, 0, RoundingMode.HALF_UP)));
    }

    /** The people whom it covers, else those of the partnership that names it or of its one holder. */
    private Optional<BigDecimal> people() {
        var covered = asAt.targets(contract, ServiceLinks.COVERS).stream()
                .flatMap(p -> asAt.figure(p, Services.SIZE).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var holders = Agreements.holders(contract, asAt);
        var naming = asAt.nodes(Partnerships.PARTNERSHIP)
                .filter(p -> p.find(Partnerships.AGREEMENT)
                        .filter(contract.id()::equals)
                        .isPresent());
        return covered.signum() > 0
                ? Optional.of(covered)
                : Stream.concat(naming, holders.size() == 1 ? holders.stream() : Stream.<Node>empty())
                        .flatMap(n -> PopulationCovered.of(n, asAt).stream())
                        .map(PopulationCovered::persons)
                        .findFirst();
    }

    List<Node> scope() {
        return Agreements.scope(contract, asAt);
    }

    boolean saysTerms() {
        return value().isPresent()
                || contract.has(Contracts.TERM)
                || contract.has(Contracts.PAYMENT_BASIS)
                || !scope().isEmpty();
    }

    /** Its first day, as far as it is known. */
    LocalDate start() {
        return Stream.of(Core.VALID_FROM, Contracts.PLANNED_START, Contracts.CONTRACT_YEAR)
                .flatMap(a -> contract.find(a).stream())
                .map(PartialDate::start)
                .findFirst()
                .orElse(LocalDate.MIN);
    }
}

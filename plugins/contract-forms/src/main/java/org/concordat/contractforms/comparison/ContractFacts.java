package org.concordat.contractforms.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.contractforms.vocabulary.FormAdditions;

/** What a board wants to know of one contract, as far as the network says it. */
record ContractFacts(Node contract, AsAt asAt) {

    private static final int MOST_NAMES = 4;

    Optional<String> form() {
        return Agreements.form(contract).map(FormAdditions::formLabel);
    }

    Optional<String> status() {
        return contract.find(Core.STATUS).map(Core.STATUS::choiceLabel);
    }

    /** Those who hold it, else all who are bound by it; empty where nobody is. */
    String holders() {
        var holders = Agreements.holders(contract, asAt);
        return InWords.some(holders.isEmpty() ? Agreements.parties(contract, asAt) : holders, MOST_NAMES);
    }

    /** What is paid in a year, in pounds. */
    Optional<BigDecimal> value() {
        return asAt.figure(contract, Contracts.ANNUAL_VALUE);
    }

    /** The value by the people for whom it is, in pounds to the nearest whole. */
    Optional<BigDecimal> perHead() {
        return value().flatMap(v -> people().map(p -> v.divide(p, 0, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> people() {
        var stated = asAt.targets(contract, ServiceLinks.COVERS).stream()
                .flatMap(p -> asAt.figure(p, Services.SIZE).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return stated.signum() > 0 ? Optional.of(stated) : ofThosePartnered();
    }

    /** Of the partnership that names it, else of its one holder. */
    private Optional<BigDecimal> ofThosePartnered() {
        var naming = asAt.nodes(Partnerships.PARTNERSHIP)
                .filter(p -> p.find(Partnerships.AGREEMENT)
                        .filter(contract.id()::equals)
                        .isPresent());
        var holders = Agreements.holders(contract, asAt);
        return Stream.concat(naming, holders.size() == 1 ? holders.stream() : Stream.<Node>empty())
                .flatMap(n -> PopulationCovered.of(n, asAt).stream())
                .map(PopulationCovered::persons)
                .findFirst();
    }

    Optional<Long> term() {
        return contract.find(Contracts.TERM);
    }

    Optional<String> payment() {
        return contract.find(Contracts.PAYMENT_BASIS).map(Contracts.PAYMENT_BASIS::choiceLabel);
    }

    String scope() {
        List<Node> services = Agreements.scope(contract, asAt);
        return InWords.some(services, MOST_NAMES);
    }

    Optional<String> end() {
        return contract.find(Core.VALID_TO).map(InWords::date);
    }
}

package org.concordat.core.measures.money;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.accountability.ContractShares;
import org.concordat.core.accountability.ContractShares.Share;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** The greatest share of each contract that hangs on one provider: of its value where that is known, else of its services. */
public final class ProviderDependency extends CoreMeasure {

    public ProviderDependency() {
        super("core.singleProviderDependency");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var shares = ContractShares.of(asAt);
        return asAt.nodes(Contracts.CONTRACT)
                .sorted(ByName.ORDER)
                .flatMap(c -> shares
                        .greatestOfValue(c)
                        .filter(s -> s.percent().signum() > 0)
                        .map(s -> of("value", c, s, asAt))
                        .or(() -> shares.greatestOfServices(c, 1).map(s -> of("services", c, s, asAt)))
                        .stream())
                .toList();
    }

    private Figure of(String key, Node contract, Share share, AsAt asAt) {
        var provider = asAt.network().find(share.provider()).orElse(contract);
        var percent = share.percent().setScale(1, RoundingMode.HALF_UP);
        return figure(
                        percent,
                        Stream.of(contract, provider).toList(),
                        say(key, InWords.name(provider), InWords.number(percent), InWords.name(contract)))
                .of(contract);
    }
}

package org.concordat.core.sections.contracts;

import static org.concordat.api.core.ContractLinks.FOLLOWS;
import static org.concordat.api.core.ContractLinks.OVERLAYS;
import static org.concordat.api.core.ContractLinks.REPLACES;
import static org.concordat.api.core.SuccessionLinks.SUPERSEDES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.sections.words.Columns;
import org.concordat.core.sections.words.CoreSection;

/** The contract register: all contracts that stand on the day or are still to come; those to come as they will begin. */
public final class ContractRegister extends CoreSection {

    private static final int MOST_NAMES = 6;

    public ContractRegister() {
        super("core.contractRegister");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var entries = asAt.network()
                .nodes(Contracts.CONTRACT)
                .filter(asAt::standsOrWill)
                .map(c -> new Entry(c, asAtItsStart(c, asAt)))
                .sorted(Comparator.comparing(Entry::start)
                        .thenComparing(e -> InWords.name(e.contract()))
                        .thenComparing(e -> e.contract().id()))
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(parties(entries, asAt));
        var terms = terms();
        if (terms.tellAnythingOf(entries)) {
            blocks.add(terms.table(
                    say("terms", InWords.day(asAt.day())),
                    entries.stream().filter(Entry::saysTerms).toList()));
        }
        return blocks;
    }

    private static AsAt asAtItsStart(Node contract, AsAt asAt) {
        var start = Lifetimes.earliest(contract);
        return start.isAfter(asAt.day()) ? AsAt.of(asAt.network(), start) : asAt;
    }

    private Block parties(List<Entry> entries, AsAt asAt) {
        return this.<Entry>columns()
                .column("contract", e -> InWords.name(e.contract()))
                .column("form", Entry::form)
                .column("standing", e -> standing(e.contract()))
                .column("commissioner", Entry::commissioners)
                .column("holder", Entry::holders)
                .column("start", e -> start(e.contract()))
                .column("end", e -> date(e.contract(), Core.VALID_TO))
                .column("signed", e -> date(e.contract(), Contracts.SIGNED))
                .column("order", e -> order(e.contract(), asAt.network()))
                .table(say("table", InWords.day(asAt.day())), entries);
    }

    private Columns<Entry> terms() {
        return this.<Entry>columns()
                .column("contract", e -> InWords.name(e.contract()))
                .column("value", e -> e.value().map(Amounts::pounds).orElse(""))
                .column("perHead", e -> e.perHead().map(Amounts::pounds).orElse(""))
                .column(
                        "term",
                        e -> e.contract()
                                .find(Contracts.TERM)
                                .map(t -> shared("years", t))
                                .orElse(""))
                .column("payment", e -> choice(e.contract(), Contracts.PAYMENT_BASIS))
                .column("scope", e -> InWords.some(e.scope(), MOST_NAMES));
    }

    /** When it began or is to begin, else the year for which it is. */
    private static String start(Node contract) {
        return Stream.of(Core.VALID_FROM, Contracts.PLANNED_START, Contracts.CONTRACT_YEAR)
                .flatMap(a -> contract.find(a).stream())
                .map(InWords::date)
                .findFirst()
                .orElse("");
    }

    /** What it lies on top of, replaces or follows, and what does so to it. */
    private String order(Node contract, Network network) {
        return Stream.of(OVERLAYS, REPLACES, SUPERSEDES, FOLLOWS)
                .flatMap(type -> Stream.concat(
                        network.targets(contract.id(), type).map(n -> say(type.id(), InWords.name(n))),
                        network.origins(contract.id(), type).map(n -> say(type.id() + ".of", InWords.name(n)))))
                .collect(Collectors.joining("; "));
    }
}

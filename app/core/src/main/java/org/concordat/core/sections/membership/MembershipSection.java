package org.concordat.core.sections.membership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.Columns;
import org.concordat.core.sections.words.CoreSection;

/**
 * A table of members for each partnership, together with the agreement that binds them, and one of the parties to all other
 * agreements. Contracts with one party are for the contract register, practices of a group for the coverage table.
 */
public final class MembershipSection extends CoreSection {

    private static final int FEW = 2;

    public MembershipSection() {
        super("core.membership");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var contracts = new ArrayList<List<Party>>();
        asAt.nodes(Contracts.CONTRACT)
                .sorted(ByName.ORDER)
                .map(c -> Party.to(c, asAt))
                .filter(parties -> parties.size() >= FEW)
                .forEach(contracts::add);
        var blocks = new ArrayList<Block>();
        Stream.of(Partnerships.PARTNERSHIP, Organisations.PLACE_BODY, GeneralPractice.GP_GROUP)
                .flatMap(type -> asAt.nodes(type).sorted(ByName.ORDER))
                .forEach(body -> members(body, contracts, asAt).ifPresent(blocks::add));
        var others = contracts.stream().flatMap(List::stream).toList();
        if (!others.isEmpty()) {
            var table = parties(this.<Party>columns().column("contract", p -> InWords.name(p.body())));
            blocks.add(table.table(say("parties", InWords.day(asAt.day())), others));
        }
        return blocks;
    }

    private Optional<Block> members(Node body, List<List<Party>> contracts, AsAt asAt) {
        var members = Party.in(body, asAt).stream()
                .filter(p -> !body.isA(GeneralPractice.GP_GROUP)
                        || !p.who().isA(GeneralPractice.GP_PRACTICE) && !isLeader(p))
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var agreement = agreement(body, members, contracts);
        agreement.ifPresent(contracts::remove);
        var bound = agreement.orElse(List.of());
        var all = Stream.concat(
                        members.stream().map(m -> m.with(bound.stream())),
                        bound.stream()
                                .filter(b ->
                                        members.stream().noneMatch(m -> m.who().equals(b.who()))))
                .toList();
        var name = InWords.name(body);
        var day = InWords.day(asAt.day());
        var caption = agreement
                .map(a -> say("underAgreement", name, InWords.name(a.get(0).body()), day))
                .orElseGet(() -> say("members", name, day));
        var table = parties(this.<Party>columns());
        return Optional.of(table.table(caption, all));
    }

    private static boolean isLeader(Party party) {
        return party.bonds().stream().allMatch(l -> l.is(GovernanceLinks.LEADS));
    }

    /** The agreement of a partnership: the one that it names, else an alliance agreement of the same parties on the same footing. */
    private static Optional<List<Party>> agreement(Node body, List<Party> members, List<List<Party>> contracts) {
        var named = body.find(Partnerships.AGREEMENT);
        return contracts.stream()
                .filter(parties -> named.map(parties.get(0).body().id()::equals)
                        .orElseGet(() -> Agreements.isAlliance(parties.get(0).body())
                                && footing(parties).equals(footing(members))))
                .findFirst();
    }

    private static Set<String> footing(List<Party> parties) {
        return parties.stream().map(Party::footing).collect(Collectors.toCollection(HashSet::new));
    }

    private Columns<Party> parties(Columns<Party> columns) {
        return columns.column("party", p -> InWords.name(p.who()))
                .column("type", p -> p.who().type().label())
                .column("role", this::role)
                .column("signed", p -> date(p.find(Contracts.SIGNED)))
                .column(
                        "vote",
                        p -> p.find(MembershipLinks.VOTING_WEIGHT)
                                .map(InWords::number)
                                .orElse(""))
                .column(
                        "share",
                        p -> p.find(MembershipLinks.OWNERSHIP_SHARE)
                                .map(s -> shared("percent", InWords.number(s)))
                                .orElse(""))
                .column("standing", p -> standing(p.bonds().get(0)))
                .column("from", p -> date(p.date(Core.VALID_FROM)))
                .column("to", p -> date(p.date(Core.VALID_TO)))
                .column("condition", p -> p.find(ContractLinks.CONDITION).orElse(""));
    }

    /** The role as stated; one who only leads, owns, holds or is a key provider is that. */
    private String role(Party party) {
        var stated = party.find(ContractLinks.PARTY_ROLE)
                .map(ContractLinks.PARTY_ROLE::choiceLabel)
                .or(() -> party.find(MembershipLinks.MEMBER_ROLE));
        var others = party.bonds().stream()
                .filter(l -> !l.is(MembershipLinks.MEMBER_OF) && !l.is(ContractLinks.PARTY_TO))
                .map(Link::type)
                .distinct()
                .map(type -> say("role." + type.id()))
                .toList();
        var all = Stream.concat(stated.stream(), others.stream()).distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}

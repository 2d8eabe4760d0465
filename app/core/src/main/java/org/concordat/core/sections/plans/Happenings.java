package org.concordat.core.sections.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.core.SuccessionLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** What had changed by a day, as the dates of nodes and links, dated facts, other names and successions say. */
final class Happenings {

    private static final Map<LinkType, String> JOINING = Map.of(
            MembershipLinks.MEMBER_OF, "joined",
            ContractLinks.PARTY_TO, "joined",
            ContractLinks.HOLDS_CONTRACT, "joined",
            GovernanceLinks.SITS_ON, "seat",
            MembershipLinks.OWNS, "bought");
    private static final Map<LinkType, String> SUCCESSION = Map.of(
            SuccessionLinks.MERGED_INTO, "merged",
            SuccessionLinks.RENAMED_TO, "renamed",
            SuccessionLinks.SPLIT_FROM, "split",
            SuccessionLinks.SUPERSEDES, "superseded",
            ContractLinks.REPLACES, "superseded",
            MembershipLinks.ACQUIRES, "acquired");
    private static final List<NodeType> FORMED = List.of(
            Partnerships.PARTNERSHIP,
            GeneralPractice.GP_GROUP,
            Organisations.COMMISSIONER,
            Organisations.PLACE_BODY,
            Contracts.CONTRACT,
            Money.BUDGET,
            Governance.GOVERNANCE_BODY);
    private static final List<NodeType> ENDING = List.of(
            Organisations.ORGANISATION,
            Partnerships.PARTNERSHIP,
            Contracts.CONTRACT,
            Money.BUDGET,
            Governance.GOVERNANCE_BODY);
    private static final List<Attribute<List<DatedChoice>>> FORMS = List.of(
            Organisations.LEGAL_FORM,
            Partnerships.MODEL_TYPES,
            Partnerships.INTEGRATION_LEVEL,
            Partnerships.STAGE,
            GeneralPractice.GMS_STATUS,
            Money.BUDGET_STAGE);

    private static final String LEFT = ".left";

    private final AsAt asAt;
    private final Network network;
    private final List<Happening> all = new ArrayList<>();

    private Happenings(AsAt asAt) {
        this.asAt = asAt;
        network = asAt.network();
    }

    static List<Happening> of(AsAt asAt) {
        var happenings = new Happenings(asAt);
        asAt.network().nodes().forEach(happenings::of);
        asAt.network().links().forEach(happenings::of);
        return happenings.all;
    }

    private void of(Node node) {
        var name = InWords.name(node);
        if (AsAt.isAny(node, FORMED) && !Statuses.isIntended(node)) {
            node.find(Core.VALID_FROM)
                    .or(() -> node.find(Organisations.FORMED))
                    .ifPresent(date -> add("formed", name, "", date));
        }
        if (AsAt.isAny(node, ENDING) && !isNeverBegun(node) && !Statuses.isIntended(node)) {
            node.find(Core.VALID_TO).filter(this::isPast).ifPresent(date -> add("ended", name, "", date));
        }
        node.all(Core.ALIASES).forEach(alias -> {
            if (alias.to() != null) {
                add("called", alias.name(), name, alias.to());
            }
        });
        FORMS.forEach(attribute -> node.all(attribute).forEach(choice -> {
            if (choice.from() != null) {
                var form = attribute.choiceLabel(choice.choice()).replace('_', ' ');
                add("form", name, attribute.label() + ": " + form, choice.from());
            }
        }));
    }

    private void of(Link link) {
        var from = name(link, true);
        var to = name(link, false);
        Optional.ofNullable(SUCCESSION.get(link.type())).ifPresent(what -> {
            if (!isNeverBegun(link) && !Statuses.isIntended(link)) {
                addPerhapsUndated(what, from, to, link.find(Core.VALID_FROM));
            }
        });
        Optional.ofNullable(JOINING.get(link.type())).ifPresent(what -> {
            boolean intended = Statuses.isIntended(link);
            if (!isNeverBegun(link) && !isOver(link)) {
                link.find(Core.VALID_FROM).ifPresent(date -> add(intended ? what + ".meant" : what, from, to, date));
            }
            if (isOver(link) || !intended && link.has(Core.VALID_TO)) {
                addPerhapsUndated(what + LEFT, from, to, link.find(Core.VALID_TO));
            }
        });
    }

    private String name(Link link, boolean from) {
        return network.find(from ? link.from() : link.to()).map(InWords::name).orElse("");
    }

    private static boolean isNeverBegun(Element element) {
        return Statuses.NEVER_BEGUN.contains(element.get(Core.STATUS, ""));
    }

    private static boolean isOver(Element element) {
        return Set.of(Statuses.WITHDRAWN, Statuses.ENDED).contains(element.get(Core.STATUS, ""));
    }

    private void addPerhapsUndated(String what, String who, String whole, Optional<PartialDate> date) {
        if (date.isEmpty()) {
            all.add(new Happening(what, who, whole, date));
        }
        date.filter(d -> !what.endsWith(LEFT) || isPast(d)).ifPresent(d -> add(what, who, whole, d));
    }

    /** What ends with a year has not ended before the last day of it. */
    private boolean isPast(PartialDate end) {
        return !end.latest().isAfter(asAt.day());
    }

    /** What is dated after the day has not happened yet. */
    private void add(String what, String who, String whole, PartialDate date) {
        if (!date.start().isAfter(asAt.day())) {
            all.add(new Happening(what, who, whole, Optional.of(date)));
        }
    }
}

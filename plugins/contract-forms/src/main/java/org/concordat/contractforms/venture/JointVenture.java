package org.concordat.contractforms.venture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.contractforms.vocabulary.FormTypes;

/** A corporate joint venture as it stands, or is meant to stand, on the day of a check. */
public record JointVenture(Node node, AsAt asAt) {

    public static List<JointVenture> all(Check check) {
        var asAt = AsAt.of(check);
        return asAt.nodes(FormTypes.JOINT_VENTURE)
                .map(node -> new JointVenture(node, asAt))
                .toList();
    }

    public String name() {
        return InWords.name(node);
    }

    public boolean isFirm() {
        return asAt.isFirm(node);
    }

    /** The links of ownership; an owner may hold several classes of share. */
    public List<Link> holdings() {
        return asAt.linksTo(node, MembershipLinks.OWNS).toList();
    }

    public List<Node> owners() {
        return owners(node, asAt);
    }

    /** Whoever owns an organisation or a part of it, each once. */
    public static List<Node> owners(Node body, AsAt asAt) {
        return asAt.origins(body, MembershipLinks.OWNS);
    }

    /** The stated shares added up, in per cent. */
    public BigDecimal total() {
        return holdings().stream()
                .flatMap(l -> l.find(MembershipLinks.OWNERSHIP_SHARE).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether every owner's share is stated. */
    public boolean statesAllShares() {
        return holdings().stream().allMatch(l -> l.has(MembershipLinks.OWNERSHIP_SHARE));
    }

    /** The legal form on the day. */
    public Optional<String> legalForm() {
        return legalForm(node, asAt);
    }

    /** The legal form of an organisation on the day. */
    public static Optional<String> legalForm(Node body, AsAt asAt) {
        return DatedChoice.on(asAt.day(), body.all(Organisations.LEGAL_FORM)).map(DatedChoice::choice);
    }
}

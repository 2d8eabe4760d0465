package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersTypes;

/** CHM-05: the owners of a limited company are recorded, and their shares make a whole. Companies limited by guarantee have no shares. */
final class SharesComplete implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    static final Parameter<BigDecimal> TOLERANCE = new Parameter<>(
            Attribute.of(WORDS, "medical-chambers.shareTolerance", Kind.DECIMAL).withBounds(0, 10),
            new BigDecimal("0.5"));

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-05", Severity.WARNING, TOLERANCE);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.all(check).stream()
                .filter(c -> LegalForm.of(c).hasShares())
                .map(ShareRegister::of)
                .flatMap(register -> finding(register, check.get(TOLERANCE)).stream())
                .toList();
    }

    private static Optional<Finding> finding(ShareRegister register, BigDecimal tolerance) {
        if (register.entries().isEmpty()) {
            return Optional.of(noOwner(register.chambers()));
        }
        if (!register.withoutShare().isEmpty()) {
            return Optional.of(unstated(register));
        }
        boolean whole = register.total().subtract(WHOLE).abs().compareTo(tolerance) <= 0;
        return whole
                ? Optional.empty()
                : Optional.of(ABOUT.finding(about(register), register.chambers().name(), register.total()));
    }

    private static List<Node> about(ShareRegister register) {
        var about = new ArrayList<>(List.of(register.chambers().node()));
        register.entries().forEach(e -> about.add(e.holder()));
        return about;
    }

    private static Finding noOwner(Chambers chambers) {
        var finding = ABOUT.finding(Severity.WARNING, "noOwner", List.of(chambers.node()), chambers.name());
        var holders = chambers.members().all().stream()
                .filter(n -> n.isA(Organisations.ORGANISATION) || n.isA(People.PERSON))
                .toList();
        return holders.isEmpty()
                ? finding
                : finding.with(WORDS.format("CHM-05.fix", holders.size()), newRegister(chambers, holders));
    }

    private static Edit newRegister(Chambers chambers, List<Node> holders) {
        var register =
                Node.of(ChambersTypes.SHARE_REGISTER).with(Core.NAME, WORDS.format("CHM-05.name", chambers.name()));
        var edits = new ArrayList<Edit>(List.of(
                new AddNode(register),
                new AddLink(Link.of(
                        ChambersTypes.REGISTER_OF,
                        register.id(),
                        chambers.node().id()))));
        holders.forEach(h -> edits.add(new AddLink(Link.of(ChambersTypes.HOLDS_SHARE, h.id(), register.id()))));
        return new Group(WORDS.get("CHM-05.edit"), edits);
    }

    private static Finding unstated(ShareRegister register) {
        var open = register.entries().stream().filter(e -> e.share().isEmpty()).toList();
        var left = WHOLE.subtract(register.total());
        var finding = ABOUT.finding(
                Severity.WARNING,
                "unstated",
                about(register),
                register.chambers().name(),
                InWords.names(register.withoutShare()),
                register.total());
        if (left.signum() <= 0) {
            return finding;
        }
        var each = left.divide(BigDecimal.valueOf(open.size()), PLACES, RoundingMode.HALF_UP);
        var edits = open.stream()
                .<Edit>map(e -> new ChangeLink(e.link(), withShare(e.link(), each)))
                .toList();
        return finding.with(
                WORDS.format("CHM-05.share", InWords.number(each)), new Group(WORDS.get("CHM-05.sharing"), edits));
    }

    private static Link withShare(Link link, BigDecimal share) {
        return link.is(ChambersTypes.HOLDS_SHARE)
                ? link.with(ChambersTypes.SHARE, share)
                : link.with(MembershipLinks.OWNERSHIP_SHARE, share);
    }
}

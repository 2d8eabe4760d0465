package org.concordat.chambers.agreement;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.legal.LegalForm;

/**
 * CHM-02: the members of a practice federation have agreed on how they work together, in a memorandum or an alliance agreement. A company
 * has its articles. Where fewer than two members are known, nobody can say who should have agreed.
 */
public final class MembersAgreed implements Rule {

    private static final String MOU = "MOU";
    private static final Set<String> FORMS = Set.of(MOU, Contracts.ALLIANCE_AGREEMENT, "network_agreement");
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-02", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.federations(check).stream()
                .filter(c -> !LegalForm.of(c).isCompany())
                .flatMap(c -> finding(c).stream())
                .toList();
    }

    private static Optional<Finding> finding(Chambers chambers) {
        if (agreements(chambers).anyMatch(MembersAgreed::isBetweenMembers)) {
            return Optional.empty();
        }
        var parties = chambers.members().all().stream()
                .filter(n -> n.isA(Organisations.ORGANISATION) || n.isA(Partnerships.PARTNERSHIP))
                .toList();
        return parties.size() < 2
                ? Optional.empty()
                : Optional.of(ABOUT.finding(List.of(chambers.node()), chambers.name())
                        .with(WORDS.format("CHM-02.fix", parties.size()), newMemorandum(chambers, parties)));
    }

    /** What binds the chambers, what they name as theirs, and what binds two members or more. */
    private static Stream<Node> agreements(Chambers chambers) {
        var asAt = chambers.asAt();
        var own = chambers.bodies().stream()
                .flatMap(b -> Stream.concat(
                        Agreements.binding(b, asAt).stream(), asAt.referred(b, Partnerships.AGREEMENT).stream()));
        var members = chambers.members();
        var between = members.all().stream()
                .flatMap(m -> Agreements.binding(m, asAt).stream())
                .filter(c -> Agreements.parties(c, asAt).stream()
                                .filter(members::include)
                                .count()
                        > 1);
        return Stream.concat(own, between);
    }

    private static boolean isBetweenMembers(Node agreement) {
        return Agreements.form(agreement).filter(FORMS::contains).isPresent();
    }

    private static Edit newMemorandum(Chambers chambers, List<Node> parties) {
        var memorandum = Node.of(Contracts.CONTRACT)
                .with(Core.NAME, WORDS.format("CHM-02.name", chambers.name()))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(Contracts.CONTRACT_FORM, MOU);
        var edits = new ArrayList<Edit>(List.of(new AddNode(memorandum)));
        parties.forEach(p -> edits.add(new AddLink(
                Link.of(ContractLinks.PARTY_TO, p.id(), memorandum.id()).with(ContractLinks.PARTY_ROLE, "member"))));
        return new Group(WORDS.get("CHM-02.edit"), edits);
    }
}

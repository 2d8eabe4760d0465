package org.concordat.primarycarehome.workforce;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;

/**
 * PCH-05: staff of at least two employers work as one. A home with teams of one employer only is warned; where nothing is said of shared
 * staff, that is information.
 */
final class SharedTeam implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-05", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Home.all(check).stream()
                .map(SharedStaff::of)
                .flatMap(staff -> finding(staff).stream())
                .toList();
    }

    private static Optional<Finding> finding(SharedStaff staff) {
        return switch (staff.standing()) {
            case IN_PLACE, PLANNED -> Optional.empty();
            case LACKING -> Optional.of(oneEmployer(staff));
            case UNSAID -> Optional.of(unsaid(staff.home()));
        };
    }

    private static Finding oneEmployer(SharedStaff staff) {
        var home = staff.home();
        var about = new ArrayList<>(List.of(home.node()));
        var employers = new ArrayList<Node>();
        staff.ofOneEmployer().forEach(t -> {
            about.add(t.team());
            employers.addAll(t.employers());
        });
        var teams = InWords.inOrder(
                staff.ofOneEmployer().stream().map(Staffing::team).toList());
        return ABOUT.finding(
                about,
                home.name(),
                teams,
                InWords.names(employers.stream().distinct().toList()));
    }

    private static Finding unsaid(Home home) {
        var finding = ABOUT.finding(Severity.INFORMATION, "unsaid", List.of(home.node()), home.name());
        var employers = Partners.of(home).carers();
        return employers.size() < 2
                ? finding
                : finding.with(WORDS.format("PCH-05.fix", home.name()), newTeam(home, employers));
    }

    private static Edit newTeam(Home home, List<Node> employers) {
        var team = Node.of(PrimaryCareHomeTypes.NEIGHBOURHOOD_TEAM)
                .with(Core.NAME, WORDS.format("PCH-05.name", home.name()))
                .with(Core.STATUS, Statuses.PLANNED);
        var edits = new ArrayList<Edit>(List.of(
                new AddNode(team),
                new AddLink(Link.of(
                        ServiceLinks.WRAPPED_AROUND, team.id(), home.node().id()))));
        employers.forEach(e -> edits.add(new AddLink(Link.of(MembershipLinks.STAFFS, e.id(), team.id()))));
        return new Group(WORDS.get("PCH-05.edit"), edits);
    }
}

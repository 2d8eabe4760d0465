package org.concordat.chambers.function;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;

/** CHM-08: chambers that claim to share functions say which; a function that is drawn as shared has somebody who shares it. */
final class FunctionsNamed implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-08", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var chambers = Chambers.all(check);
        var claimed = chambers.stream()
                .filter(FunctionsNamed::claims)
                .filter(c -> SharedFunctions.of(c).byFunction().isEmpty())
                .map(FunctionsNamed::unnamed);
        var asAt = AsAt.of(check);
        var unshared = asAt.nodes(ChambersTypes.SHARED_SERVICE)
                .filter(f ->
                        asAt.linksTo(f, ChambersTypes.SHARES_SERVICE).findAny().isEmpty())
                .map(f -> unshared(f, chambers));
        return Stream.concat(claimed, unshared).toList();
    }

    private static boolean claims(Chambers chambers) {
        return chambers.bodies().stream().anyMatch(b -> b.get(ChambersAdditions.CLAIMS_SHARED_FUNCTIONS, false));
    }

    private static Finding unnamed(Chambers chambers) {
        return ABOUT.finding(List.of(chambers.node()), chambers.name())
                .with(WORDS.format("CHM-08.fix", chambers.name()), backOffice(chambers));
    }

    private static Edit backOffice(Chambers chambers) {
        var function = Node.of(ChambersTypes.SHARED_SERVICE)
                .with(Core.NAME, WORDS.format("CHM-08.name", chambers.name()))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(ChambersTypes.FUNCTION, "back_office");
        var edits = new ArrayList<Edit>(List.of(new AddNode(function), sharing(chambers.node(), function)));
        chambers.members().practices().forEach(p -> edits.add(sharing(p, function)));
        return new Group(WORDS.get("CHM-08.edit"), edits);
    }

    private static Finding unshared(Node function, List<Chambers> chambers) {
        var finding = ABOUT.finding(Severity.INFORMATION, "unshared", List.of(function), InWords.name(function));
        for (var c : chambers) {
            finding = finding.with(
                    WORDS.format("CHM-08.share", c.name(), InWords.name(function)), sharing(c.node(), function));
        }
        return finding;
    }

    private static Edit sharing(Node who, Node function) {
        return new AddLink(Link.of(ChambersTypes.SHARES_SERVICE, who.id(), function.id()));
    }
}

package org.concordat.core.measures.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.api.core.Partnerships;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** How each partnership is governed: by its members together, by one of them, or by a body of its own; with the number of its members. */
public final class GovernanceForm extends CoreMeasure {

    private static final int FEW = 2;

    public GovernanceForm() {
        super("core.governanceForm");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        return asAt.nodes(Partnerships.PARTNERSHIP)
                .sorted(ByName.ORDER)
                .flatMap(p -> {
                    var members = Members.of(p, asAt).all();
                    return members.size() < FEW ? Stream.empty() : of(p, members, asAt);
                })
                .toList();
    }

    private Stream<Figure> of(Node partnership, List<Node> members, AsAt asAt) {
        var leadership = Leadership.of(partnership, members, asAt);
        var used = new ArrayList<Node>(List.of(partnership));
        used.addAll(members);
        used.addAll(leadership.evidence());
        var form = leadership.form().name().toLowerCase(Locale.ROOT);
        var sentence = say(form, InWords.name(partnership), members.size(), InWords.names(leadership.evidence()));
        return Stream.of(
                leadership.form() == Leadership.Form.UNKNOWN
                        ? unknown(used, sentence)
                        : figure(members.size(), used, sentence));
    }
}

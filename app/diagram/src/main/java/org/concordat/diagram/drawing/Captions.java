package org.concordat.diagram.drawing;

import java.util.List;
import java.util.Locale;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.core.Places;
import org.concordat.api.core.Plans;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;

/** The small line over a name: what sort of thing it is, as tellingly as its facts allow. */
final class Captions {

    /** Kinds whose words stand for the type as well: a "Partnership board" need not be called a body of governance. */
    private static final List<Attribute<String>> KINDS = List.of(
            Contracts.CONTRACT_FORM,
            GeneralPractice.GROUP_KIND,
            Governance.BODY_KIND,
            Organisations.PLACE_BODY_KIND,
            People.TEAM_KIND,
            Places.SITE_KIND);

    private final Vocabulary vocabulary;

    Captions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(Node node) {
        var date = node.get(Plans.MILESTONE_DATE);
        if (date != null) {
            return begun(InWords.date(date));
        }
        for (var kind : KINDS) {
            var choice = node.get(kind);
            if (choice != null) {
                return vocabulary.choiceLabel(kind, choice);
            }
        }
        return begun(node.get(People.POST, node.type().label()));
    }

    private static String begun(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}

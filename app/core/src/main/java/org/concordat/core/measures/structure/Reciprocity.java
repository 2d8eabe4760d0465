package org.concordat.core.measures.structure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/** What share of the answers in a survey of partners is returned: each says something of the other. */
public final class Reciprocity extends CoreMeasure {

    public Reciprocity() {
        super("core.reciprocity");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var said = new LinkedHashSet<List<Object>>();
        var used = new LinkedHashSet<Element>();
        asAt.links(RelationshipLinks.TRUST_VALUE)
                .filter(l -> !l.from().equals(l.to()))
                .forEach(l -> {
                    said.add(List.of(l.from(), l.to()));
                    used.addAll(List.of(l, asAt.from(l), asAt.to(l)));
                });
        if (said.isEmpty()) {
            return List.of();
        }
        var bodies = new HashSet<Object>();
        said.forEach(bodies::addAll);
        long returned = said.stream()
                .filter(s -> said.contains(List.of(s.get(1), s.get(0))))
                .count();
        var share = percent(returned, said.size());
        return List.of(figure(share, used, say("share", returned, said.size(), InWords.number(share), bodies.size())));
    }
}

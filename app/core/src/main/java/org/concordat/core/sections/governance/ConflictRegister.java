package org.concordat.core.sections.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.People;
import org.concordat.api.network.Link;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.sections.words.CoreSection;

/** The register of conflicts of interest: who, on which body, what the interest is, and whether it is declared and managed. */
public final class ConflictRegister extends CoreSection {

    public ConflictRegister() {
        super("core.conflicts");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var conflicts = asAt.links(GovernanceLinks.CONFLICT_OF_INTEREST)
                .sorted(Comparator.comparing((Link l) -> InWords.name(asAt.from(l)))
                        .thenComparing(l -> InWords.name(asAt.to(l)))
                        .thenComparing(Link::id))
                .toList();
        if (conflicts.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        open("undeclared", lacking(conflicts, GovernanceLinks.DECLARED)).ifPresent(blocks::add);
        open("unmanaged", lacking(conflicts, GovernanceLinks.MANAGED)).ifPresent(blocks::add);
        blocks.add(this.<Link>columns()
                .column("who", l -> InWords.name(asAt.from(l)))
                .column("post", l -> post(l, asAt))
                .column("body", l -> InWords.name(asAt.to(l)))
                .column("interest", l -> l.find(Core.NOTE).orElseGet(() -> shared("notSaid")))
                .column("declared", l -> said(l, GovernanceLinks.DECLARED))
                .column("managed", l -> said(l, GovernanceLinks.MANAGED))
                .table(say("table", InWords.day(asAt.day())), conflicts));
        return blocks;
    }

    /** What is still to be done. */
    private Optional<Block> open(String key, long conflicts) {
        return conflicts == 0 ? Optional.empty() : Optional.of(paragraph(key, conflicts));
    }

    private static long lacking(List<Link> conflicts, Attribute<Boolean> step) {
        return conflicts.stream().filter(l -> !l.get(step, false)).count();
    }

    private static String said(Link link, Attribute<Boolean> step) {
        return link.has(step) ? yesNo(link, step) : shared("notSaid");
    }

    private static String post(Link link, AsAt asAt) {
        var who = asAt.from(link);
        var at = asAt.referred(who, People.PERSON_ORGANISATION).map(InWords::name);
        return who.find(People.POST)
                .map(post -> at.map(o -> shared("list", post, o)).orElse(post))
                .or(() -> at)
                .orElse("");
    }
}

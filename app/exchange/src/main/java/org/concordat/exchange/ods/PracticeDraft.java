package org.concordat.exchange.ods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.intake.Incoming;

/** Drafts the practices with their lists, their networks and their commissioners. */
final class PracticeDraft {

    private final Sources sources;
    private final Selection selection;
    private final Incoming incoming;
    private final Map<String, List<Observation>> sizes;

    PracticeDraft(Sources sources, Selection selection, Incoming incoming) {
        this.sources = sources;
        this.selection = selection;
        this.incoming = incoming;
        sizes = sources.lists.sizes();
    }

    void nodes() {
        selection.practices().forEach(member -> incoming.add(node(member)));
    }

    private Node node(Member member) {
        var practice = member.practice();
        var quote = practice.name();
        var source = member.isListed() ? sources.practices.source(quote) : sources.map.source(quote);
        var facts = Draft.facts(practice.code(), ReadableName.of(practice.name()), source);
        facts = Draft.text(facts, Places.ADDRESS, practice.address());
        facts = Draft.text(facts, Places.POSTCODE, practice.postcode());
        facts = Draft.dates(facts, practice.opened(), null);
        var figures = sizes.getOrDefault(practice.code(), List.of());
        facts = figures.isEmpty() ? facts : facts.with(GeneralPractice.LIST_SIZE, figures);
        return new Node(Draft.id(practice.code()), GeneralPractice.GP_PRACTICE, facts);
    }

    void links() {
        for (var member : selection.practices()) {
            if (!member.pcn().isEmpty()) {
                incoming.add(membership(member));
            }
            if (!member.commissioner().isEmpty()) {
                incoming.add(commissioning(member));
            }
            member.earlier().stream()
                    .filter(selection.commissioners::contains)
                    .forEach(code -> incoming.add(earlierCommissioning(member, code)));
        }
    }

    /** A first time in a network has the plain id; a later one is told apart by its first day. */
    private Link membership(Member member) {
        var spell = sources.partners.current(member.code());
        if (spell == null) {
            return Draft.link(
                    MembershipLinks.MEMBER_OF, member.code(), Relations.MEMBER, member.pcn(), sources.map.source(""));
        }
        var link = Draft.link(
                MembershipLinks.MEMBER_OF, member.code(), Relations.MEMBER, member.pcn(), sources.partners.source());
        var dated = link.with(Draft.dates(link.facts(), spell.from(), spell.to()));
        return new Link(spellId(spell), dated.type(), dated.from(), dated.to(), dated.facts());
    }

    private LinkId spellId(Spell spell) {
        var id = Draft.id(spell.practice(), Relations.MEMBER, spell.pcn());
        return isFirst(spell) ? id : new LinkId(id.value() + "-" + PartnersFile.start(spell));
    }

    private boolean isFirst(Spell spell) {
        return sources.partners.spells.getOrDefault(spell.practice(), List.of()).stream()
                .filter(s -> s.pcn().equals(spell.pcn()))
                .min(Comparator.comparing(PartnersFile::start))
                .filter(spell::equals)
                .isPresent();
    }

    /** The spells of the chosen practices that are over: news for a network that has them. */
    List<Link> endedSpells() {
        var ended = new ArrayList<Link>();
        for (var member : selection.practices()) {
            for (var spell : sources.partners.spells.getOrDefault(member.code(), List.of())) {
                var to = spell.to();
                if (to != null && spell.isOver(sources.day)) {
                    var link = Draft.link(
                            MembershipLinks.MEMBER_OF,
                            spell.practice(),
                            Relations.MEMBER,
                            spell.pcn(),
                            sources.partners.source());
                    var facts = Draft.ended(Draft.dates(link.facts(), spell.from(), null), PartialDate.day(to));
                    ended.add(new Link(spellId(spell), link.type(), link.from(), link.to(), facts));
                }
            }
        }
        return ended;
    }

    private Link commissioning(Member member) {
        var practice = member.practice();
        boolean isListed = practice.commissioner().equals(member.commissioner());
        var link = commissions(member, member.commissioner());
        return isListed ? link.with(Draft.dates(link.facts(), practice.joined(), null)) : link;
    }

    /** The later file says that it is another's by then, not since when. */
    private Link earlierCommissioning(Member member, String code) {
        var practice = member.practice();
        boolean isListed = practice.commissioner().equals(code);
        var link = commissions(member, code);
        var begun = isListed ? Draft.dates(link.facts(), practice.joined(), null) : link.facts();
        return link.with(Draft.ended(begun, Draft.before(sources.lastChange())));
    }

    private Link commissions(Member member, String code) {
        var link = Draft.link(
                ContractLinks.COMMISSIONS, member.code(), Relations.COMMISSIONED_BY, code, source(member, code));
        return link.between(link.to(), link.from());
    }

    /** The file that puts the practice under this commissioner. */
    private Source source(Member member, String code) {
        if (member.practice().commissioner().equals(code)) {
            return sources.practices.source("");
        }
        var mapped = sources.map.practices.get(member.code());
        return mapped != null && mapped.commissioner().equals(code) ? sources.map.source("") : sources.lists.source();
    }

    /** Practices of the area that have closed: news for a network that has them. */
    List<Node> closedPractices() {
        return sources.practices.closed.values().stream()
                .filter(selection::concerns)
                .flatMap(practice -> Draft.closed(GeneralPractice.GP_PRACTICE, body(practice), sources.day).stream())
                .toList();
    }

    private Body body(Practice practice) {
        return new Body(
                practice.row(),
                practice.code(),
                practice.name(),
                "",
                practice.address(),
                practice.postcode(),
                practice.opened(),
                practice.closed(),
                practice.region(),
                practice.commissioner(),
                sources.practices.source(practice.name()));
    }
}

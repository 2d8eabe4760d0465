package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.caremodel.CoreCareModel;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class CoreRulesTest {

    @Test
    void theRulesAreNumberedOneToFifteen() {
        assertThat(CoreRules.ALL)
                .extracting(r -> r.about().id())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15)
                        .mapToObj("CORE-%02d"::formatted)
                        .toList());
    }

    @Test
    void everyRuleSaysWhatItChecksAndWhatItRestsOn() {
        assertThat(CoreRules.ALL).extracting(Rule::about).allSatisfy(about -> {
            assertThat(about.title()).isNotBlank();
            assertThat(about.source()).endsWith(".");
        });
    }

    @Test
    void everyParameterHasHelp() {
        assertThat(CoreRules.ALL.stream().flatMap(r -> r.about().parameters().stream()))
                .allSatisfy(p -> assertThat(p.attribute().help()).endsWith("."));
    }

    @Test
    void everyKeyBelongsToARuleOrAParameter() {
        var known =
                new TreeSet<>(List.of("and", "more", "unnamed", "since", "date.circa", "date.before", "date.after"));
        for (var rule : CoreRules.ALL) {
            rule.about().parameters().forEach(p -> known.add(p.attribute().id()));
        }
        var ids = CareModels.of(List.of()).rules().stream()
                .map(Rule::about)
                .map(RuleDescription::id)
                .toList();

        assertThat(CoreRules.WORDS.keys())
                .allMatch(key -> known.contains(key)
                        || known.contains(key.replaceAll("\\.(help|unit)$", ""))
                        || ids.contains(key.substring(0, Math.min(7, key.length()))));
    }

    @Test
    void aWellFormedNetworkRaisesNoAlarm() {
        var sketch = wellFormed();

        assertThat(CoreRules.ALL.stream().flatMap(r -> sketch.messages(r).stream()))
                .isEmpty();
    }

    @Test
    void everyRuleAnswersForNodesAndLinksWithoutFacts() {
        var vocabulary = Vocabulary.of(List.of(new CoreCareModel()));
        var nodes = vocabulary.nodeTypes().stream()
                .filter(t -> !t.isAbstract())
                .map(Node::of)
                .toList();
        var links = nodes.stream()
                .flatMap(from -> nodes.stream()
                        .flatMap(to -> vocabulary.linkTypesBetween(from.type(), to.type()).stream()
                                .map(type -> Link.of(type, from.id(), to.id()))))
                .toList();
        var bare = new Check(NetworkSnapshot.of(nodes, links), LocalDate.of(2017, 9, 1), Facts.NONE);

        assertThat(CoreRules.ALL)
                .allSatisfy(rule -> assertThatCode(() -> rule.check(bare)).doesNotThrowAnyException());
    }

    @Test
    void whateverIsNoLegalPersonCanBeHosted() {
        var vocabulary = Vocabulary.of(List.of(new CoreCareModel()));
        for (var type : vocabulary.nodeTypes()) {
            if (type.isA(Organisations.ORGANISATION) || type.isA(Partnerships.PARTNERSHIP)) {
                assertThat(vocabulary.allows(PlaceLinks.HOSTS, Organisations.PROVIDER, type))
                        .as("hosting %s", type)
                        .isTrue();
            }
        }
    }

    @Test
    void theSameNetworkGivesTheSameFindings() {
        var sketch = wellFormed();
        var alliance =
                sketch.network().nodes(Partnerships.PARTNERSHIP).findFirst().orElseThrow();
        sketch.link(alliance, MoneyLinks.HOLDS_BUDGET, sketch.node(Money.BUDGET, "Pooled budget"));
        assertThat(sketch.findings(new HolderWithoutLegalPersonality()).get(0).fixes())
                .isNotEmpty();
        for (var rule : CoreRules.ALL) {
            assertThat(rule.check(sketch.check())).isEqualTo(rule.check(sketch.check()));
        }
    }

    /** A small alliance as a careful planner would draw it. */
    private static Sketch wellFormed() {
        var s = new Sketch();
        var ccg = s.node(Organisations.COMMISSIONER, "NHS Oxfordshire CCG");
        s.set(ccg, Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "10Q"));
        var trust = s.node(Organisations.PROVIDER, "Oxford Health NHS FT");
        var acute = s.node(Organisations.PROVIDER, "Oxford University Hospitals NHS FT");
        var group = s.node(GeneralPractice.GP_GROUP, "Oxford Federation");
        for (var name : List.of("Park Surgery", "Park Lane Surgery", "Norton Surgery", "Morton Surgery")) {
            var practice = s.node(GeneralPractice.GP_PRACTICE, name);
            s.figure(practice, GeneralPractice.LIST_SIZE, 8_000, "2017-01", "Registered patients");
            s.figure(practice, GeneralPractice.LIST_SIZE, 8_900, "2017-07", "Registered patients");
            s.link(practice, MembershipLinks.MEMBER_OF, group);
        }
        var alliance =
                s.set(s.node(Partnerships.PARTNERSHIP, "Oxford Alliance"), Partnerships.LEGAL_PERSONALITY, false);
        s.set(alliance, Partnerships.MODEL_TYPES, List.of(DatedChoice.always("MCP")));
        var agreement = s.node(Contracts.CONTRACT, "Alliance agreement");
        s.set(agreement, Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT);
        s.set(alliance, Partnerships.AGREEMENT, agreement.id());
        var board = s.node(Governance.GOVERNANCE_BODY, "Alliance board");
        s.link(alliance, GovernanceLinks.GOVERNED_BY, board);
        for (var party : List.of(ccg, trust, acute, group)) {
            s.link(party, MembershipLinks.MEMBER_OF, alliance);
            s.link(party, ContractLinks.PARTY_TO, agreement);
            s.link(party, GovernanceLinks.SITS_ON, board);
        }
        s.link(s.node(People.PERSON, "Dr Lee"), GovernanceLinks.LEADS, group);
        var community = s.node(Services.SERVICE, "Community services");
        var primary = s.node(Services.SERVICE, "Primary care");
        s.link(trust, ServiceLinks.PROVIDES, community);
        s.link(group, ServiceLinks.PROVIDES, primary);
        s.link(community, ServiceLinks.IN_SCOPE_OF, agreement);
        s.link(primary, ServiceLinks.IN_SCOPE_OF, agreement);
        var milestone = s.set(s.node(Plans.MILESTONE, "Review", "planned"), Plans.MILESTONE_DATE, "2018-03");
        s.set(milestone, Plans.CONCERNS, List.of(alliance.id()));
        return s;
    }
}

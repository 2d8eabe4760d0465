package org.concordat.dist.models;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.Money;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.Places;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Services;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;

/** What each key of a node of the facts says, and whether a node of a network says the same. */
final class NodeFacts {

    static final Map<String, BiPredicate<Node, String>> KEYS = Map.ofEntries(
            entry("id", (node, text) -> node.id().value().equals(text)),
            entry("type", (node, text) -> node.type().id().equals("core." + text)),
            entry("name", NodeFacts::isNamed),
            entry(
                    "source",
                    (node, text) -> National.leftOut(node.all(Core.SOURCES)).equals(Printed.sources(text))),
            entry("status", says(Core.STATUS)),
            entry("subtype", NodeFacts::isOfKind),
            entry("place", says(Places.PLACE_NAME)),
            entry("ods", (node, text) -> Map.of(ExternalIds.ODS, text).equals(node.get(Core.EXTERNAL_IDS))),
            entry("formed", says(Organisations.FORMED)),
            entry("remit", says(Organisations.REMIT)),
            entry("aliases", NodeFacts::isAlsoNamed),
            entry("observations", NodeFacts::isObserved),
            entry("size", (node, text) -> hasFigures(node, text)),
            entry("legal_form", NodeFacts::hasLegalForm),
            entry("legal_entity", (node, text) -> node.get(Partnerships.LEGAL_PERSONALITY, true) == !text.equals("no")),
            entry("model", NodeFacts::followsModels),
            entry("planned_by", Printed::isNoted),
            entry("population_rule", says(Partnerships.POPULATION_RULE)),
            entry("form", NodeFacts::hasForm),
            entry("year", says(Contracts.CONTRACT_YEAR)),
            entry("legal_effect", says(Contracts.LEGAL_EFFECT)),
            entry("planned_start", says(Contracts.PLANNED_START)),
            entry("published", NodeFacts::isPublished),
            entry("basis", says(Money.BUDGET_BASIS)),
            entry("amount", Printed::isNoted),
            entry("stages", NodeFacts::hasStages),
            entry("role", NodeFacts::hasPost),
            entry("staff", (node, text) -> node.all(People.ROLES).equals(List.of(text.split("; ")))));

    private static final Map<String, Attribute<String>> KINDS = Map.of(
            "GPGroup", GeneralPractice.GROUP_KIND,
            "Provider", Organisations.PROVIDER_KIND,
            "Commissioner", Organisations.COMMISSIONER_KIND,
            "Regulator", Organisations.REGULATOR_KIND,
            "SupportPartner", Organisations.SUPPORT_KIND,
            "IndependentProvider", Organisations.SECTOR,
            "GovernanceBody", Governance.BODY_KIND);

    private static final Map<String, String> MODELS = Map.of("Medical chambers", "medical_chambers");

    private NodeFacts() {}

    private static BiPredicate<Node, String> says(Attribute<?> attribute) {
        return (node, text) ->
                node.find(attribute).map(Object::toString).filter(text::equals).isPresent();
    }

    /** A remark in brackets on what the source does not say may stand in the note. */
    private static boolean isNamed(Node node, String text) {
        var name = node.get(Core.NAME, "");
        return name.equals(text)
                || text.startsWith(name + " (")
                        && Printed.isNoted(node, text.substring(name.length() + 2, text.length() - 1));
    }

    private static boolean isOfKind(Node node, String text) {
        var type = node.type().id().substring("core.".length());
        if (type.equals("Partnership")) {
            return choices(node, Partnerships.MODEL_TYPES).equals(List.of(text));
        }
        if (text.startsWith("set")) {
            return node.get(Organisations.STANDS_FOR_SEVERAL, false)
                    && (text.equals("set") || "federation".equals(node.get(GeneralPractice.GROUP_KIND)));
        }
        var kind = text.equals("national") ? "NHS_England" : text.replaceFirst("_trust$", "");
        return kind.equals(node.get(KINDS.get(type)));
    }

    private static boolean isAlsoNamed(Node node, String text) {
        var names = Arrays.stream(text.split("; "))
                .map(name -> name.replaceFirst("^later ", "").replaceFirst(" \\(.*", ""))
                .toList();
        return node.all(Core.ALIASES).stream().map(Alias::name).toList().equals(names) && Printed.isNoted(node, text);
    }

    private static boolean isObserved(Node node, String text) {
        return hasFigures(node, text)
                && Arrays.stream(text.split("; "))
                        .filter(part -> Printed.figures(part).isEmpty())
                        .allMatch(part -> Printed.isNoted(node, part));
    }

    /** The same figures, and those with a date with the same date. */
    private static boolean hasFigures(Node node, String text) {
        var found = Stream.of(
                        Organisations.POPULATION,
                        GeneralPractice.PRACTICE_COUNT,
                        Partnerships.MEMBER_COUNT,
                        Services.SIZE)
                .flatMap(attribute -> node.all(attribute).stream())
                .toList();
        var expected = Printed.figures(text);
        return found.size() == expected.size()
                && expected.stream().allMatch(figure -> found.stream().anyMatch(o -> isOne(o, figure)));
    }

    private static boolean isOne(Observation observation, Printed.Figure figure) {
        return observation.value().compareTo(figure.value()) == 0
                && (figure.date() == null || figure.date().equals(observation.date()));
    }

    /** A form by its id, or in words with the years from which each form holds. */
    private static boolean hasLegalForm(Node node, String text) {
        if (!text.contains(" ")) {
            return choices(node, Organisations.LEGAL_FORM).equals(List.of(text));
        }
        var years = Arrays.stream(text.split("; "))
                .map(part -> Printed.date(part).orElseThrow())
                .toList();
        return Printed.isNoted(node, text)
                && node.all(Organisations.LEGAL_FORM).stream()
                        .map(DatedChoice::from)
                        .toList()
                        .equals(years);
    }

    /** A group carries its models; what a trust does stands in its note, and on the partnership. */
    private static boolean followsModels(Node node, String text) {
        if (!node.isA(GeneralPractice.GP_GROUP)) {
            return Printed.isNoted(node, text);
        }
        return choices(node, Partnerships.MODEL_TYPES)
                .equals(Arrays.stream(text.split(" / "))
                        .map(model -> MODELS.getOrDefault(model, model))
                        .toList());
    }

    private static List<String> choices(Node node, Attribute<List<DatedChoice>> attribute) {
        return node.all(attribute).stream().map(DatedChoice::choice).toList();
    }

    private static boolean hasForm(Node node, String text) {
        return text.equals(node.get(node.isA(Contracts.CONTRACT) ? Contracts.CONTRACT_FORM : Plans.OPTION_FORM));
    }

    private static boolean isPublished(Node node, String text) {
        return Printed.date(text).equals(node.find(Contracts.PUBLISHED))
                && (Printed.isDate(text) || Printed.isNoted(node, text));
    }

    private static boolean hasStages(Node node, String text) {
        return node.all(Money.BUDGET_STAGE).stream()
                .map(stage -> stage.choice().replace('_', ' ') + " " + stage.from())
                .collect(Collectors.joining("; "))
                .equals(text);
    }

    private static boolean hasPost(Node node, String text) {
        return node.has(People.PERSON_ORGANISATION) && text.startsWith(node.get(People.POST, "") + ", ");
    }

    /** The date of a milestone, with the words of a date that says more than one can hold. */
    static boolean isDated(Node milestone, String text, String words) {
        PartialDate date = Printed.date(text, words);
        return date.equals(milestone.get(Plans.MILESTONE_DATE))
                && (Printed.isDate(text) || Printed.isNoted(milestone, text));
    }
}

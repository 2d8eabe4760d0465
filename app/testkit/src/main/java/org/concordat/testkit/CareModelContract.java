package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.caremodel.FrozenCareModel;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

/** What every care model must keep. The test of a plugin extends this and says which care model and which bundle it means. */
public abstract class CareModelContract {

    /** A fresh care model, made as the host makes it: by its public constructor. */
    protected abstract CareModel careModel();

    /** The bundle of the care model. */
    protected abstract Words words();

    /** Keys of the bundle that are used in ways that cannot be told from the care model; each entry is a prefix. */
    protected Set<String> otherKeyPrefixes() {
        return Set.of();
    }

    @Test
    protected void itFitsBesideTheCoreCareModel() {
        assertThatCode(() -> CareModels.of(List.of(FrozenCareModel.of(careModel()))))
                .doesNotThrowAnyException();
    }

    @Test
    protected void everyTypeAndAttributeSaysWhatItMeans() {
        var model = careModel();
        assertThat(types(model))
                .allSatisfy(type -> assertThat(type.help()).as(type.id()).isNotBlank());
        assertThat(attributes(model))
                .allSatisfy(a -> assertThat(a.label()).as(a.id()).isNotBlank());
    }

    /** It may also give types an attribute that the core has for others: the same fact keeps its id. */
    @Test
    protected void everyAttributeBelongsToTheCareModelOrToTheCore() {
        var model = careModel();
        var core = CareModels.of(List.of()).vocabulary().attributes();
        assertThat(attributes(model))
                .filteredOn(a -> !core.contains(a))
                .allSatisfy(a -> assertThat(a.id()).startsWith(model.id() + "."));
    }

    @Test
    protected void everyIconThatATypeNamesIsThere() {
        var model = careModel();
        assertThat(model.nodeTypes().stream().map(t -> t.style().icon()).filter(i -> i.startsWith(model.id() + "/")))
                .allSatisfy(icon -> assertThat(model.icon(icon))
                        .as(icon)
                        .hasValueSatisfying(svg -> assertThat(svg).contains("<svg")));
    }

    @Test
    protected void anIconOutsideItsFolderIsNotGiven() {
        var model = careModel();
        assertThat(model.icon(model.id() + "/../vocabulary/messages")).isEmpty();
        assertThat(model.icon(model.id() + "/no-such-icon")).isEmpty();
    }

    @Test
    protected void everyLinkTypeCanJoinSomething() {
        var model = careModel();
        assertThat(model.linkTypes())
                .allSatisfy(type -> assertThat(type.joins()).as(type.id()).isNotEmpty());
    }

    @Test
    protected void everyRuleHasAnIdOfItsOwnATitleAndASource() {
        var rules = careModel().rules();
        assertThat(rules).extracting(r -> r.about().id()).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.about().title()).as(rule.about().id()).isNotBlank();
            assertThat(rule.about().source()).as(rule.about().id()).isNotBlank();
        });
    }

    @Test
    protected void everyThresholdThatIsAFigureHasBoundsAndAUnit() {
        assertThat(careModel().rules().stream().flatMap(r -> r.about().parameters().stream()))
                .filteredOn(p -> p.preset() instanceof Number)
                .allSatisfy(p -> {
                    assertThat(p.attribute().unit()).as(p.attribute().id()).isNotBlank();
                    assertThat(p.attribute().least()).as(p.attribute().id()).isPresent();
                    assertThat(p.attribute().most()).as(p.attribute().id()).isPresent();
                });
    }

    @Test
    protected void plainTextsHaveNoDoubledApostrophe() {
        assertThat(careModel().rules())
                .allSatisfy(
                        r -> assertThat(r.about().source() + r.about().title()).doesNotContain("''"));
        assertThat(careModel().measures())
                .allSatisfy(m -> assertThat(m.formula()).doesNotContain("''"));
    }

    @Test
    protected void everyPresetLiesWithinItsBounds() {
        assertThat(careModel().rules().stream().flatMap(r -> r.about().parameters().stream()))
                .allSatisfy(CareModelContract::assertWithinBounds);
    }

    private static void assertWithinBounds(Parameter<?> parameter) {
        if (parameter.preset() instanceof Number number) {
            var value = new BigDecimal(number.toString());
            parameter.attribute().least().ifPresent(least -> assertThat(value).isGreaterThanOrEqualTo(least));
            parameter.attribute().most().ifPresent(most -> assertThat(value).isLessThanOrEqualTo(most));
        }
    }

    @Test
    protected void rulesMeasuresAndSectionsAnswerForAnEmptyNetwork() {
        var empty = new Check(NetworkSnapshot.of(List.of(), List.of()), LocalDate.of(2017, 9, 1), Facts.NONE);
        var model = careModel();
        assertThatCode(() -> model.rules().forEach(r -> r.check(empty))).doesNotThrowAnyException();
        assertThatCode(() -> model.measures().forEach(m -> m.measure(empty))).doesNotThrowAnyException();
        assertThatCode(() -> model.reportSections().forEach(s -> s.write(empty)))
                .doesNotThrowAnyException();
    }

    @Test
    protected void rulesAnswerForEveryTypeWithoutFacts() {
        var model = careModel();
        var all = CareModels.of(List.of(model)).vocabulary();
        var nodes = all.nodeTypes().stream()
                .filter(t -> !t.isAbstract())
                .map(Node::of)
                .toList();
        var bare = new Check(NetworkSnapshot.of(nodes, List.of()), LocalDate.of(2017, 9, 1), Facts.NONE);
        for (Rule rule : model.rules()) {
            assertThatCode(() -> rule.check(bare)).as(rule.about().id()).doesNotThrowAnyException();
        }
    }

    @Test
    protected void everyTemplateKeepsToTheVocabulary() {
        TemplateAssertions.keepToTheVocabulary(careModel());
    }

    @Test
    protected void nothingButAFrameOverlapsInATemplate() {
        TemplateAssertions.nothingOverlaps(careModel());
    }

    @Test
    protected void nobodyBeginsFromATemplateWithErrors() {
        TemplateAssertions.haveNoErrors(careModel());
    }

    @Test
    protected void equalNetworksAreWrittenAsEqualBytes() throws IOException {
        FormatAssertions.equalNetworksGiveEqualBytes(careModel());
    }

    @Test
    protected void aFileOfAnotherKindIsUnreadable() {
        FormatAssertions.rubbishIsNoFile(careModel());
    }

    @Test
    protected void whatIsWrittenInAFormatCanBeReadInIt() throws IOException, UnreadableFile {
        FormatAssertions.whatIsWrittenCanBeRead(careModel());
    }

    @Test
    protected void everyTextOfTheBundleIsUsed() {
        var used = BundleKeys.of(careModel());
        var unused = words().keys().stream()
                .filter(key -> !used.hasUseFor(key))
                .filter(key -> otherKeyPrefixes().stream().noneMatch(key::startsWith))
                .collect(Collectors.toSet());
        assertThat(unused).isEmpty();
    }

    private static Set<ElementType> types(CareModel model) {
        return Stream.<ElementType>concat(model.nodeTypes().stream(), model.linkTypes().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Attribute<?>> attributes(CareModel model) {
        var all = new HashSet<Attribute<?>>(model.commonAttributes());
        types(model).forEach(t -> all.addAll(t.ownAttributes()));
        model.additions().forEach(a -> {
            if (a instanceof Addition.Attributes more) {
                all.addAll(more.attributes());
            }
        });
        return all;
    }
}

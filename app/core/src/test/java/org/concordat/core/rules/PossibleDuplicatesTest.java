package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.GeneralPractice.GP_GROUP;
import static org.concordat.api.core.GeneralPractice.GP_PRACTICE;

import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.SuccessionLinks;
import org.concordat.api.fact.Alias;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Fix;
import org.junit.jupiter.api.Test;

class PossibleDuplicatesTest {

    private final Sketch sketch = new Sketch();
    private final PossibleDuplicates rule = new PossibleDuplicates();

    private Node coded(Node node, String code) {
        return sketch.set(node, Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, code));
    }

    @Test
    void namesTwoOfOneKindWithNamesAlike() {
        sketch.node(GP_GROUP, "Connected Care Partnership");
        sketch.node(GP_GROUP, "Connecting Care Partnership");

        assertThat(sketch.messages(rule))
                .containsExactly("Connected Care Partnership and Connecting Care Partnership may be one: "
                        + "their names are alike.");
    }

    @Test
    void findsVitalityAndModalityByTheirOtherName() {
        var modality = sketch.node(GP_GROUP, "Modality Partnership");
        sketch.node(GP_GROUP, "Vitality Partnership");
        assertThat(sketch.messages(rule)).isEmpty();

        sketch.set(modality, Core.ALIASES, List.of(Alias.of("The Vitality Partnership")));
        assertThat(sketch.messages(rule)).isEmpty();

        sketch.set(modality, Core.ALIASES, List.of(Alias.of("Vitality Partnership")));
        assertThat(sketch.messages(rule))
                .containsExactly("Modality Partnership and Vitality Partnership may be one: "
                        + "\u201cVitality Partnership\u201d stands as another name of the former.");
    }

    @Test
    void isContentOnceOneSucceedsTheOther() {
        var modality = sketch.node(GP_GROUP, "Modality Partnership");
        var vitality = sketch.node(GP_GROUP, "Vitality Partnership");
        sketch.set(modality, Core.ALIASES, List.of(Alias.of("Vitality Partnership")));
        sketch.link(vitality, SuccessionLinks.RENAMED_TO, modality);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void namesTwoWithOneCode() {
        coded(sketch.node(Organisations.PROVIDER, "Sandwell Hospitals"), "RXK");
        coded(sketch.node(Organisations.PROVIDER, "SWBH"), "RXK");

        assertThat(sketch.messages(rule))
                .containsExactly("SWBH and Sandwell Hospitals may be one: both have the code ODS RXK.");
    }

    @Test
    void believesARegisterThatGivesThemDifferentCodes() {
        coded(sketch.node(GP_PRACTICE, "Park Surgery"), "M85001");
        coded(sketch.node(GP_PRACTICE, "The Park Surgery"), "M85002");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotCompareACommissionerWithACouncil() {
        sketch.node(Organisations.COMMISSIONER, "NHS Oxfordshire CCG");
        sketch.node(Organisations.LOCAL_AUTHORITY, "Oxfordshire County Council");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isNotConfusedByANameThatRepeatsAWord() {
        sketch.node(GP_PRACTICE, "Newtown Newtown Surgery");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void passesOverANameThatVeryManyShare() {
        for (int i = 0; i < 60; i++) {
            sketch.put(sketch.node(GP_PRACTICE, "Practice " + i).with(Core.NAME, "High Street Surgery"));
        }

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void makesOneOfTheTwoWithAllLinksAndNames() {
        var keep = sketch.node(GP_GROUP, "Modality Partnership");
        var other = sketch.node(GP_GROUP, "Modality");
        sketch.set(other, Organisations.REMIT, "Primary care");
        sketch.link(other, ServiceLinks.PROVIDES, sketch.node(Services.SERVICE, "Urology"));
        var fix = sketch.findings(rule).get(0).fixes().stream()
                .filter(f -> f.label().equals("Make one of the two, named Modality Partnership"))
                .map(Fix::edit)
                .findFirst()
                .orElseThrow();

        var after = sketch.after(fix);

        assertThat(after.messages(rule)).isEmpty();
        assertThat(after.network().nodes(GP_GROUP)).singleElement().satisfies(n -> {
            assertThat(n.id()).isEqualTo(keep.id());
            assertThat(n.all(Core.ALIASES)).containsExactly(Alias.of("Modality"));
            assertThat(n.get(Organisations.REMIT)).isEqualTo("Primary care");
        });
        assertThat(after.network().links(ServiceLinks.PROVIDES))
                .extracting(Link::from)
                .containsExactly(keep.id());
    }
}

package org.concordat.core.sections.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Sketch sketch = new Sketch();

    private Told told() {
        return Told.by(new Coverage(), sketch);
    }

    private Node practice(String name, long list, String date) {
        return sketch.figure(
                sketch.node(GeneralPractice.GP_PRACTICE, name), GeneralPractice.LIST_SIZE, list, date, "Lists");
    }

    private Node network() {
        return sketch.set(sketch.node(GeneralPractice.GP_GROUP, "Network"), GeneralPractice.GROUP_KIND, "PCN");
    }

    @Test
    void listsAreAddedUp() {
        practice("Park", 8_000, "2017-04");
        practice("Hill", 4_500, "2017-04");

        assertThat(told().paragraphs())
                .containsExactly("2 practices with 12,500 registered patients, each list counted once. Lists: Lists. "
                        + "As at April 2017.");
        assertThat(told().rows()).containsExactly("Hill | 4,500", "Park | 8,000", "Total of 2 | 12,500");
    }

    @Test
    void theListOfTheDayIsTaken() {
        var park = practice("Park", 8_000, "2016-04");
        sketch.figure(park, GeneralPractice.LIST_SIZE, 8_200, "2017-04", "Lists");
        sketch.figure(park, GeneralPractice.LIST_SIZE, 9_000, "2018-04", "Lists");

        assertThat(told().rows()).contains("Park | 8,200");
    }

    @Test
    void listsOfDifferentDatesAreToldWithThem() {
        practice("Park", 8_000, "2017-04");
        practice("Hill", 4_500, "2016-04");

        assertThat(told().columns()).containsExactly("Practice", "List size", "As at");
    }

    @Test
    void listsThatAreAllLaterThanTheDayAreSaidToBeSo() {
        practice("Park", 8_000, "2021-01");

        assertThat(told().paragraphs().get(0)).endsWith("No list of 1 September 2017 or before is known.");
    }

    @Test
    void networkModelsAndHubOfAPracticeAreTold() {
        var park = practice("Park", 8_000, "2017-04");
        sketch.link(park, MembershipLinks.MEMBER_OF, network());
        sketch.link(
                park,
                PlaceLinks.LOCATED_IN,
                sketch.set(sketch.node(Places.SITE, "Care hub"), Places.SITE_KIND, "care_hub"));

        assertThat(told().columns())
                .containsExactly("Practice", "List size", "Primary care network", "Models of care", "Hub");
        assertThat(told().rows()).contains("Park | 8,000 | Network | PCN | Care hub");
    }

    @Test
    void groupsOfPracticesAreAddedUp() {
        var network = network();
        sketch.link(practice("Park", 8_000, "2017-04"), MembershipLinks.MEMBER_OF, network);
        sketch.link(practice("Hill", 4_500, "2017-04"), MembershipLinks.MEMBER_OF, network);
        sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, "Mill"), MembershipLinks.MEMBER_OF, network);

        assertThat(told().rows()).containsExactly("Network | Primary care network (PCN) | PCN | 3 | 12,500 (of 2)");
    }

    @Test
    void anEntryThatStandsForSeveralPracticesIsNotCountedAsOne() {
        practice("Park", 8_000, "2017-04");
        sketch.set(sketch.node(GeneralPractice.GP_PRACTICE, "First wave"), Organisations.STANDS_FOR_SEVERAL, true);

        assertThat(told().paragraphs().get(0)).startsWith("1 practice with 8,000");
        assertThat(told().paragraphs())
                .contains("1 entry stands for several practices that are not named one by one: First wave.");
    }

    @Test
    void practicesTooManyForATableAreToldByGroupOnly() {
        var network = network();
        for (int i = 0; i < 130; i++) {
            sketch.link(practice("Practice " + i, 100, "2017-04"), MembershipLinks.MEMBER_OF, network);
        }

        assertThat(told().tables()).hasSize(1);
        assertThat(told().rows()).containsExactly("Network | Primary care network (PCN) | PCN | 130 | 13,000");
    }
}

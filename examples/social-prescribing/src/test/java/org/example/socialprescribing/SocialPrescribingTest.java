package org.example.socialprescribing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.measure.Figure;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Words;
import org.concordat.testkit.CareModelContract;
import org.concordat.testkit.CareModelScene;
import org.concordat.testkit.TestNetwork;
import org.junit.jupiter.api.Test;

class SocialPrescribingTest extends CareModelContract {

    private final Scene scene = new Scene();

    @Override
    protected CareModel careModel() {
        return new SocialPrescribing();
    }

    @Override
    protected Words words() {
        return SocialPrescribingWords.WORDS;
    }

    @Override
    protected Set<String> otherKeyPrefixes() {
        return Set.of("social-prescribing.model", "social-prescribing.template.");
    }

    private static final class Scene extends CareModelScene {

        Scene() {
            super(new SocialPrescribing());
        }

        static Rule rule(String id) {
            return rule(new SocialPrescribing(), id);
        }

        TestNetwork network() {
            return network;
        }

        Node team(long referrals, int workers) {
            var team = network.node(SocialPrescribingTypes.TEAM, "Link workers");
            set(team, SocialPrescribingTypes.REFERRALS, referrals);
            return set(team, SocialPrescribingTypes.LINK_WORKERS, BigDecimal.valueOf(workers));
        }
    }

    @Test
    void aTeamWithTimeForEverybodyIsFine() {
        scene.team(500, 2);

        assertThat(scene.messages(Scene.rule("SP-01"))).isEmpty();
    }

    @Test
    void aTeamWithoutTimeIsNamedWithItsFigures() {
        scene.team(900, 2);

        assertThat(scene.messages(Scene.rule("SP-01")))
                .containsExactly("Link workers has 450 people a year for each link worker; more than 250 are too many.");
    }

    @Test
    void aCommunityGroupMendsThatThereIsNowhereToGo() {
        scene.team(100, 1);

        assertThat(scene.after("Plan a community group", Scene.rule("SP-02"))).isEmpty();
    }

    @Test
    void peopleAreSharedAmongLinkWorkers() {
        var partnership = scene.network().node(Partnerships.PARTNERSHIP, "Hilltop");
        var practice = scene.network().node(GeneralPractice.GP_PRACTICE, "Ash");
        scene.set(practice, GeneralPractice.LIST_SIZE, CareModelScene.figures(12_000));
        scene.join(practice, partnership);
        scene.network().link(ServiceLinks.WRAPPED_AROUND, scene.team(100, 3), partnership);

        assertThat(scene.network().figures(new PeoplePerWorker()))
                .extracting(Figure::value)
                .containsExactly(BigDecimal.valueOf(4000));
    }

    private String directory() throws IOException {
        var out = new ByteArrayOutputStream();
        new DirectoryExport().write(scene.exported(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Imported read(String text) throws IOException, UnreadableFile {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new DirectoryImport().read(in, scene.importing("town.groups.csv"));
    }

    @Test
    void theDirectorySaysWhatEachGroupOffersAndWhere() throws Exception {
        var choir = scene.network().node(SocialPrescribingTypes.COMMUNITY_GROUP, "Choir");
        scene.set(choir, SocialPrescribingTypes.OFFERS, "Singing, \"no audition\"");
        scene.network().link(PlaceLinks.LOCATED_IN, choir, scene.network().node(Places.PLACE, "Bilston"));
        scene.network().link(SocialPrescribingTypes.SIGNPOSTS_TO, scene.team(100, 1), choir);

        assertThat(directory().lines())
                .containsExactly(
                        "\ufeff\"Group\",\"What it offers\",\"Area\",\"Teams that signpost there\",\"Reference\"",
                        "\"Choir\",\"Singing, \"\"no audition\"\"\",\"Bilston\",\"Link workers\",\"choir\"");
    }

    @Test
    void whereThereAreNoGroupsThereIsNoDirectory() throws Exception {
        scene.team(100, 1);

        assertThat(directory()).isEmpty();
    }

    @Test
    void aDirectoryComesBackAsTheSameGroups() throws Exception {
        var choir = scene.network().node(SocialPrescribingTypes.COMMUNITY_GROUP, "Choir");
        scene.set(choir, SocialPrescribingTypes.OFFERS, "=SUM(1)\nand \"more\"");
        scene.network().link(PlaceLinks.LOCATED_IN, choir, scene.network().node(Places.PLACE, "Bilston"));

        var read = read(directory());

        assertThat(read.nodes()).singleElement().matches(node -> node.id().equals(choir.id()));
        assertThat(read.nodes().get(0).get(SocialPrescribingTypes.OFFERS)).isEqualTo("=SUM(1)\nand \"more\"");
        assertThat(read.links()).singleElement().matches(link -> link.to().value().equals("bilston"));
    }

    @Test
    void aDirectoryOfSomebodyElseNeedsNoReferences() throws Exception {
        var choir = scene.network().node(SocialPrescribingTypes.COMMUNITY_GROUP, "Choir");

        var read = read("Area,Group\nBilston,choir\nBilston,Chess club\n");

        assertThat(read.nodes()).extracting(InWords::name).containsExactly("Bilston", "choir", "Chess club");
        assertThat(read.nodes().get(1).id()).as("the one that is there").isEqualTo(choir.id());
        assertThat(read.links()).hasSize(2);
        assertThat(read("Area,Group\nBilston,Chess club\n").nodes().get(1).id())
                .as("once more")
                .isEqualTo(read.nodes().get(2).id());
    }

    @Test
    void whatIsMissingIsToldWithItsLine() throws Exception {
        var read = read("Group,Reference,Teams that signpost there\n,G1,\n\nChoir,,Nobody\n");

        assertThat(read.leftOut())
                .containsExactly(
                        new Imported.LeftOut(2, "no name of a group", "G1"),
                        new Imported.LeftOut(4, "no such team in the network", "Nobody"));
    }

    @Test
    void anotherTableIsRefusedWithWhatItNeeds() {
        assertThatThrownBy(() -> read("Name,Code\nChoir,1\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("needs the heading Group");
        assertThatThrownBy(() -> read("Group\n\"Choir\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("line 2");
    }
}

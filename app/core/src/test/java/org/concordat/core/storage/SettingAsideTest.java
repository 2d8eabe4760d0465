package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.core.document.SetAside;
import org.junit.jupiter.api.Test;

/** Damaged parts are set aside with the reason, the rest opens, and nothing is lost by saving. */
class SettingAsideTest {

    private static final String N2 = "{\"id\": \"n2\", \"type\": \"core.Practice\", \"name\": \"Vitality\"}";
    private static final String N3 = "{\"id\": \"n3\", \"type\": \"core.Contract\"}";
    private static final String L1 =
            "{\"id\": \"l1\", \"type\": \"core.commissions\", \"from\": \"n1\", \"to\": \"n3\"}";
    private static final String BOX = "{\"node\": \"n3\", \"x\": 300, \"y\": 20, \"w\": 160, \"h\": 60}";

    @Test
    void aWholeFileHasNoProblems() throws Exception {
        assertThat(Sample.read(Sample.FILE).problems()).isEmpty();
    }

    @Test
    void aWholeFileIsSavedByteForByte() throws Exception {
        assertThat(Sample.resaved(Sample.FILE)).isEqualTo(Sample.FILE);
    }

    @Test
    void theLaterOfTwoNodesWithOneIdIsSetAside() throws Exception {
        var later = "{\"id\": \"n1\", \"type\": \"core.Contract\"}";
        var reading = Sample.read(Sample.with(N3, N3 + ",\n    " + later));
        assertSetAside(reading, "nodes", later, "id n1");
    }

    @Test
    void theLaterOfTwoLinksWithOneIdIsSetAside() throws Exception {
        var later = L1.replace("n1", "n2");
        assertSetAside(Sample.read(Sample.with(L1, L1 + ",\n    " + later)), "links", later, "id l1");
    }

    @Test
    void aLinkToAMissingNodeIsSetAsideAndBothAreNamed() throws Exception {
        var dangling = L1.replace("n3", "n9");
        var reading = Sample.read(Sample.with(L1, dangling));
        assertThat(reading.content().setAside().get(0).reason()).contains("Link l1", "node n9");
    }

    @Test
    void aLinkThatWasSetAsideComesBackWithItsNode() throws Exception {
        var without = Sample.resaved(Sample.with("\n    " + N3, "").replace("Vitality\"},", "Vitality\"}"));
        assertThat(Sample.read(without).content().links()).isEmpty();
        var back = Sample.read(without.replace(N2, N2 + ",\n    " + N3));
        assertThat(Sample.saved(back)).isEqualTo(Sample.FILE);
    }

    @Test
    void whatIsSetAsideStaysByteForByteHoweverOftenItIsSaved() throws Exception {
        var once = Sample.resaved(Sample.with(N3, "{\"id\":\"n3\"  , \"type\": 1e400, \"\\u0041\": [ ]}"));
        assertThat(Sample.resaved(once)).isEqualTo(once);
    }

    @Test
    void aKeyThatStandsTwiceSetsItsElementAside() throws Exception {
        var twice = N3.replace("}", ", \"type\": \"core.Practice\"}");
        assertSetAside(Sample.read(Sample.with(N3, twice)), "nodes", twice, "\u201ctype\u201d stands here twice");
    }

    @Test
    void aNameThatStandsInTheFactsTooSetsItsElementAside() throws Exception {
        var twice = N2.replace("\"Vitality\"}", "\"Vitality\", \"facts\": {\"core.name\": \"x\"}}");
        assertSetAside(Sample.read(Sample.with(N2, twice)), "nodes", twice, "stands here twice");
    }

    @Test
    void anElementThatIsNotJsonIsSetAsideAndItsNeighboursStay() throws Exception {
        var damaged = N2.replace("\"Vitality\"", "\"Vitality");
        var reading = Sample.read(Sample.with(N2, damaged));
        assertThat(reading.content().nodes()).extracting(n -> n.id().value()).containsExactly("n1", "n3");
        assertThat(reading.content().setAside()).extracting(SetAside::json).contains(damaged);
    }

    @Test
    void aProblemNamesTheLine() throws Exception {
        var problems =
                Sample.read(Sample.with(N2, "{\"id\": \"n2\", \"type\": }")).problems();
        assertThat(problems.get(0).line()).isEqualTo(13);
    }

    @Test
    void anElementWithAMissingBraceDoesNotTakeTheNextWithIt() throws Exception {
        var reading = Sample.read(Sample.with(N2 + ",", N2.replace("}", ",")));
        assertThat(reading.content().nodes()).extracting(n -> n.id().value()).containsExactly("n1", "n3");
    }

    @Test
    void anElementWithABraceTooManyDoesNotEndItsSection() throws Exception {
        var reading = Sample.read(Sample.with(N2, N2 + "}"));
        assertThat(reading.content().nodes()).hasSize(3);
        assertThat(reading.content().links()).hasSize(2);
    }

    @Test
    void aMissingBracketDoesNotTakeTheNextSectionWithIt() throws Exception {
        var reading = Sample.read(Sample.with(N3 + "\n  ],", N3));
        assertThat(reading.content().links()).hasSize(2);
        assertThat(Sample.saved(reading)).isEqualTo(Sample.FILE);
    }

    @Test
    void anIdThatIsNoneIsSetAside() throws Exception {
        var bad = N3.replace("n3", "n 3");
        assertSetAside(Sample.read(Sample.with(N3, bad)), "nodes", bad, "n 3");
    }

    @Test
    void aMissingIdIsSetAside() throws Exception {
        var bad = "{\"type\": \"core.Contract\"}";
        assertSetAside(Sample.read(Sample.with(N3, bad)), "nodes", bad, "\u201cid\u201d is missing");
    }

    @Test
    void anIdThatIsNotTextIsSetAside() throws Exception {
        var bad = N3.replace("\"n3\"", "3");
        assertSetAside(Sample.read(Sample.with(N3, bad)), "nodes", bad, "\u201cid\u201d should be a text");
    }

    @Test
    void aTypeThatIsNoneIsSetAside() throws Exception {
        var bad = N3.replace("core.Contract", "contract");
        assertSetAside(Sample.read(Sample.with(N3, bad)), "nodes", bad, "careModel.name");
    }

    @Test
    void anElementThatIsNoObjectIsSetAside() throws Exception {
        assertSetAside(Sample.read(Sample.with(N3, "17")), "nodes", "17", "object in braces");
    }

    @Test
    void factsThatAreNoObjectSetTheirElementAside() throws Exception {
        var bad = N3.replace("}", ", \"facts\": [1]}");
        assertSetAside(Sample.read(Sample.with(N3, bad)), "nodes", bad, "facts should stand in braces");
    }

    @Test
    void aBoxOfAMissingNodeIsSetAsideAndItsViewStays() throws Exception {
        var bad = BOX.replace("n3", "n9");
        var reading = Sample.read(Sample.with(BOX, bad));
        assertSetAside(reading, "views/v1/boxes", bad, "node n9");
        assertThat(reading.content().views().get(0).boxes()).hasSize(2);
    }

    @Test
    void aBoxThatWasSetAsideComesBackIntoItsView() throws Exception {
        var once = Sample.resaved(Sample.with(BOX, BOX.replace("n3", "n9")));
        var mended = once.replace(N3, N3 + ",\n    {\"id\": \"n9\", \"type\": \"core.Contract\"}");
        assertThat(Sample.read(mended).content().views().get(0).boxes()).containsKey(new NodeId("n9"));
    }

    @Test
    void aBoxWithoutAFiniteNumberIsSetAside() throws Exception {
        var bad = BOX.replace("300", "1e400");
        assertSetAside(Sample.read(Sample.with(BOX, bad)), "views/v1/boxes", bad, "box of node n3");
    }

    @Test
    void aBoxOffTheDrawingIsSetAside() throws Exception {
        var bad = BOX.replace("300", "1e9");
        assertSetAside(Sample.read(Sample.with(BOX, bad)), "views/v1/boxes", bad, "Not a place on the drawing");
    }

    @Test
    void aBoxWithATextForANumberIsSetAside() throws Exception {
        var bad = BOX.replace("300", "\"300\"");
        assertSetAside(Sample.read(Sample.with(BOX, bad)), "views/v1/boxes", bad, "should be a number");
    }

    @Test
    void theLaterOfTwoBoxesOfANodeIsSetAside() throws Exception {
        var later = BOX.replace("300", "400");
        assertSetAside(Sample.read(Sample.with(BOX, BOX + ",\n        " + later)), "views/v1/boxes", later, "twice");
    }

    @Test
    void bendsOfAMissingLinkAreSetAside() throws Exception {
        var bends = "{\"link\": \"l1\", \"points\": [[50, 60], [70, 80.25]]}";
        var bad = bends.replace("l1", "l9");
        assertSetAside(Sample.read(Sample.with(bends, bad)), "views/v1/bends", bad, "link l9");
    }

    @Test
    void pointsThatAreNoPairsAreSetAside() throws Exception {
        var reading = Sample.read(Sample.with("[70, 80.25]", "[70, 80.25, 1]"));
        assertThat(reading.content().setAside().get(0).reason()).contains("pairs of numbers");
    }

    private static String closing(String line) {
        return Sample.with(
                "80.25]]}\n      ]", "80.25]]}\n      ],\n      \"closed\": [\n        " + line + "\n      ]");
    }

    @Test
    void aClosedGroupIsReadAndWrittenAsItStood() throws Exception {
        var file = closing("{\"node\": \"n1\", \"hides\": [\"n2\", \"n3\"]}");
        var reading = Sample.read(file);
        assertThat(reading.content().views().get(0).closed())
                .isEqualTo(Map.of(new NodeId("n1"), Set.of(new NodeId("n2"), new NodeId("n3"))));
        assertThat(Sample.saved(reading)).isEqualTo(file);
    }

    @Test
    void whatALaterVersionSaysOfAClosedGroupIsKept() throws Exception {
        var file = closing("{\"node\": \"n1\", \"hides\": [\"n2\"], \"colour\": \"blue\"}");
        assertThat(Sample.saved(Sample.read(file))).isEqualTo(file);
    }

    @Test
    void aClosedGroupAroundAMissingNodeIsSetAside() throws Exception {
        var bad = "{\"node\": \"n1\", \"hides\": [\"n9\"]}";
        assertSetAside(Sample.read(closing(bad)), "views/v1/closed", bad, "node n9");
    }

    @Test
    void aClosedGroupThatWasSetAsideComesBack() throws Exception {
        var once = Sample.resaved(closing("{\"node\": \"n1\", \"hides\": [\"n9\"]}"));
        var mended = once.replace(N3, N3 + ",\n    {\"id\": \"n9\", \"type\": \"core.Contract\"}")
                .replace(BOX, BOX + ",\n        " + BOX.replace("n3", "n9"));
        assertThat(Sample.read(mended).content().views().get(0).closed()).containsKey(new NodeId("n1"));
    }

    @Test
    void theLaterOfTwoEntriesOfAClosedGroupIsSetAside() throws Exception {
        var line = "{\"node\": \"n1\", \"hides\": [\"n2\"]}";
        var later = "{\"node\": \"n1\", \"hides\": [\"n3\"]}";
        assertSetAside(Sample.read(closing(line + ", " + later)), "views/v1/closed", later, "closed twice");
    }

    @Test
    void aClosedGroupWithoutAListIsSetAside() throws Exception {
        var bad = "{\"node\": \"n1\", \"hides\": \"n2\"}";
        assertSetAside(Sample.read(closing(bad)), "views/v1/closed", bad, "list of ids");
    }

    @Test
    void aViewWithoutAnIdIsSetAsideWithItsBoxes() throws Exception {
        var reading = Sample.read(Sample.with("\"id\": \"v1\",\n      ", ""));
        assertThat(reading.content().views()).isEmpty();
        assertThat(reading.content().setAside().get(0).json()).contains("\"All\"", BOX);
    }

    @Test
    void aSectionThatIsNoListIsSetAside() throws Exception {
        var reading = Sample.read("{\"concordat\": 1, \"nodes\": {\"a\": 1}}");
        assertSetAside(reading, "nodes", "{\"a\": 1}", "should be a list");
    }

    @Test
    void aTitleThatIsNotTextIsSetAside() throws Exception {
        assertSetAside(Sample.read(Sample.with("\"Sandwell\"", "7")), "title", "7", "text in quotes");
    }

    @Test
    void aDayThatIsNoneIsSetAside() throws Exception {
        assertSetAside(Sample.read(Sample.with("2018-03-31", "2018-02-31")), "asAt", "\"2018-02-31\"", "2018-02-31");
    }

    @Test
    void aSecondTitleIsSetAside() throws Exception {
        var reading = Sample.read(Sample.with("\"asAt\"", "\"title\": \"B\",\n  \"asAt\""));
        assertSetAside(reading, "title", "\"B\"", "twice");
    }

    @Test
    void textAfterTheEndIsSetAside() throws Exception {
        assertSetAside(Sample.read(Sample.FILE + "and more"), "document", "and more", "after the end");
    }

    @Test
    void conflictMarkersOfAMergeAreSetAsideAndBothSidesAreRead() throws Exception {
        var theirs = N3.replace("Contract", "Practice");
        var conflict = "<<<<<<< HEAD\n    " + N3 + "\n=======\n    " + theirs + "\n>>>>>>> theirs";
        var reading = Sample.read(Sample.with("    " + N3, conflict));
        assertThat(reading.content().nodes()).hasSize(3);
        assertThat(reading.content().setAside())
                .extracting(SetAside::json)
                .containsExactlyInAnyOrder("<<<<<<< HEAD", "=======", ">>>>>>> theirs", theirs);
    }

    @Test
    void anEntryThatIsNotOfTheFormIsSetAsideItself() throws Exception {
        var reading = Sample.read("{\"concordat\": 1, \"setAside\": [{\"section\": \"nodes\"}]}");
        assertSetAside(reading, "setAside", "{\"section\": \"nodes\"}", "\u201creason\u201d is missing");
    }

    @Test
    void valuesDeeperThanTheLimitAreSetAside() throws Exception {
        var deep = "{\"id\": \"n3\", \"type\": \"core.Contract\", \"facts\": {\"a.b\": " + "[".repeat(70)
                + "]".repeat(70) + "}}";
        var reading = Sample.read(Sample.with(N3, deep));
        assertThat(reading.content().setAside()).extracting(SetAside::json).contains(deep);
        assertThat(Sample.resaved(Sample.saved(reading))).isEqualTo(Sample.saved(reading));
    }

    @Test
    void theFirstOfAPairOfLinksStays() throws Exception {
        var reading = Sample.read(Sample.with(L1, L1 + ",\n    " + L1.replace("n1", "n2")));
        assertThat(reading.content().links())
                .filteredOn(l -> l.id().equals(new LinkId("l1")))
                .extracting(l -> l.from().value())
                .isEqualTo(List.of("n1"));
    }

    private static void assertSetAside(Reading reading, String section, String json, String reason) {
        assertThat(reading.content().setAside()).anySatisfy(entry -> {
            assertThat(entry.section()).isEqualTo(section);
            assertThat(entry.json()).isEqualTo(json);
            assertThat(entry.reason()).contains(reason);
        });
        assertThat(reading.problems()).extracting(Problem::message).anyMatch(m -> m.contains(reason));
    }
}

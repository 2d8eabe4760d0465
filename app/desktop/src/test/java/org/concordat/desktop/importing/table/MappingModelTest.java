package org.concordat.desktop.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.importing.Fixture;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.MappingMemory;
import org.concordat.exchange.spreadsheet.TableImport;
import org.concordat.exchange.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingModelTest {

    @TempDir
    private Path state;

    private final Vocabulary vocabulary =
            new Workspace(Plugins.none()).careModels().vocabulary();
    private OpenTable table;
    private MappingModel model;

    @BeforeEach
    void open() throws Exception {
        table = OpenTable.read(
                Fixture.of("practices.csv"),
                Optional.empty(),
                vocabulary,
                new MappingMemory(new StateDirectory(state)));
        model = new MappingModel(vocabulary, table.sample().headings().names(), table.mapping(), this::guess, () -> {});
    }

    private Mapping guess(NodeType type) {
        return table.source().guess(table.sample(), type);
    }

    private void choose(String column, String words) {
        var meaning = model.meanings(column).stream()
                .filter(m -> m.words().equals(words))
                .findFirst();
        model.choose(column, meaning.orElseThrow());
    }

    private String meaning(String column) {
        return model.meaning(column).words();
    }

    private Intake intake() throws Exception {
        return table.source()
                .into(NetworkSnapshot.of(List.of(), List.of()), model.mapping(), new SkipLog(), Watcher.NONE);
    }

    @Test
    void theGuessIsPreset() {
        assertThat(meaning("Practice code")).isEqualTo("GP practice: Code (ODS)");
        assertThat(meaning("List size Jan 2021")).isEqualTo("GP practice: List size");
    }

    @Test
    void aColumnMayBeLeftOut() throws Exception {
        choose("List size Jan 2021", "Leave out");

        assertThat(intake().skips().count()).isZero();
    }

    @Test
    void aMeaningBelongsToOneColumn() {
        choose("Opened", "GP practice: Name");

        assertThat(meaning("Practice name")).isEqualTo("Leave out");
    }

    @Test
    void everyMeaningThatIsOfferedIsShownOnceItIsChosen() {
        for (var meaning : model.meanings("Opened")) {
            model.choose("Opened", meaning);

            assertThat(model.meaning("Opened").sense()).isEqualTo(meaning.sense());
        }
    }

    @Test
    void everyMeaningThatIsOfferedFitsTheTable() throws Exception {
        var network = NetworkSnapshot.of(List.of(), List.of());
        for (var meaning : model.meanings("Opened")) {
            var fresh = new MappingModel(
                    vocabulary, table.sample().headings().names(), table.mapping(), this::guess, () -> {});
            fresh.choose("Opened", meaning);

            assertThat(table.source().preview(fresh.mapping(), network, 3)).hasSize(3);
        }
    }

    @Test
    void anotherTypeLeavesOutWhatItDoesNotHave() {
        model.setMain(Organisations.REGULATOR);

        assertThat(meaning("Practice code")).isEqualTo("Regulator: Code (ODS)");
        assertThat(meaning("List size Jan 2021")).isEqualTo("Leave out");
    }

    @Test
    void aLinkThatDoesNotFitAnotherTypeGoes() throws Exception {
        model.setMain(Organisations.REGULATOR);

        assertThat(intake().addedNodes()).isNotEmpty();
    }

    @Test
    void anotherNodeOfTheRowGoesWithItsColumns() {
        model.removeOther(model.others().get(0).key());

        assertThat(meaning("PCN")).isEqualTo("Leave out");
        assertThat(model.mapping().links()).isEmpty();
    }

    @Test
    void aNodeThatRowsAlsoNameNeedsAColumn() {
        model.addOther(Organisations.PROVIDER);

        assertThat(model.missing()).hasValueSatisfying(text -> assertThat(text).contains("NHS provider"));
    }

    @Test
    void aCellMayNameTheOtherEndOfALink() {
        model.removeOther(model.others().get(0).key());
        choose("PCN", "Link: is member of: what the cell names");

        assertThat(model.mapping().links())
                .singleElement()
                .satisfies(link -> assertThat(link.from())
                        .isEqualTo(model.main().orElseThrow().key()));
    }

    @Test
    void aLinkOfItsOwnGoesWithItsColumn() {
        choose("Opened", "Link: is member of: what the cell names");
        choose("Opened", "Leave out");

        assertThat(model.mapping().links()).hasSize(1);
    }

    @Test
    void figuresHaveOneDate() {
        model.setDate(PartialDate.parse("2022-03"));

        assertThat(model.date()).contains(PartialDate.parse("2022-03"));
    }

    @Test
    void aColumnMayDateTheFigures() {
        choose("Opened", "Date of the figures");

        assertThat(model.hasUndatedFigures()).isFalse();
        assertThat(meaning("Opened")).isEqualTo("Date of the figures");
    }

    @Test
    void aTableOfLinksNeedsBothEnds() {
        model.setLinks();

        assertThat(model.missing()).hasValueSatisfying(text -> assertThat(text).contains("From"));
    }

    @Test
    void withoutAnythingToldTheRowsAreAskedFor() {
        var empty = new MappingModel(
                vocabulary, List.of("A"), new Mapping(List.of(), List.of(), List.of()), this::guess, () -> {});
        assertThat(empty.missing()).isPresent();

        empty.setMain(GeneralPractice.GP_PRACTICE);

        assertThat(empty.main()).isPresent();
    }

    @Test
    void aMappingForOtherColumnsSaysWhichAreMissing() {
        var other =
                new MappingModel(vocabulary, List.of("Practice code", "PCN"), table.mapping(), this::guess, () -> {});

        assertThat(other.load(table.mapping())).containsExactly("Practice name", "List size Jan 2021", "Opened");
    }

    @Test
    void theMappingOfTheLastTableWithTheseHeadingsIsUsedAgain() throws Exception {
        var memory = new MappingMemory(new StateDirectory(state));
        choose("Opened", "Leave out");
        memory.remember(table.sample().headings(), model.mapping());

        var again = OpenTable.read(Fixture.of("practices.csv"), Optional.empty(), vocabulary, memory);

        assertThat(again.isRemembered()).isTrue();
        assertThat(again.mapping()).isEqualTo(model.mapping());
    }

    @Test
    void whereNobodyCouldTellWhatRowsAreAboutTheirColumnsAreGuessedOnceItIsSaid() throws Exception {
        var source =
                new TableImport(new TableSource.Pasted("Rows", "Name\tPostcode\nMill Lane\tWV1 1AA\n"), vocabulary);
        var sample = source.sample(10);
        var names = sample.headings().names();
        var pasted = new MappingModel(vocabulary, names, source.guess(), type -> source.guess(sample, type), () -> {});
        assertThat(pasted.main()).isEmpty();

        pasted.setMain(GeneralPractice.GP_PRACTICE);

        assertThat(pasted.missing()).isEmpty();
        assertThat(pasted.meaning("Postcode").words()).contains("Postcode");
    }
}

package org.concordat.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.desktop.tables.Query.Sorted;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;
import org.junit.jupiter.api.Test;

class QueryTest {

    private final Practices practices = new Practices();

    private List<String> names(Query query) {
        return query.answer(practices.sight(), () -> false).ids().stream()
                .map(practices.desk.names()::of)
                .toList();
    }

    private Query sorted(String column, boolean isDescending) {
        return practices.query().withSorted(new Sorted(practices.column(column), isDescending));
    }

    @Test
    void figuresAreSortedAsFigures() {
        assertThat(names(sorted("core.listSize", false))).startsWith("High Street", "Mill Lane");
    }

    @Test
    void emptyCellsComeLastDownwardsToo() {
        assertThat(names(sorted("core.listSize", true))).containsExactly("Mill Lane", "High Street", "Park View");
    }

    @Test
    void datesAreSortedAsDates() {
        assertThat(names(sorted("core.validFrom", true))).startsWith("Park View");
    }

    @Test
    void everyWordHasToBeInSomeCell() {
        assertThat(names(practices.query().withWords("m9 LANE"))).containsExactly("Mill Lane");
    }

    @Test
    void aRowWithOnlyOneOfTheWordsIsLeftOut() {
        assertThat(names(practices.query().withWords("lane nowhere"))).isEmpty();
    }

    @Test
    void howManyThereAreDoesNotDependOnTheWords() {
        assertThat(practices
                        .query()
                        .withWords("lane")
                        .answer(practices.sight(), () -> false)
                        .total())
                .isEqualTo(3);
    }

    @Test
    void linksAreFoundByTheNamesOfTheirEnds() {
        var subject = new Subject.Links();
        var query = Query.all(subject, Columns.of(subject, practices.careModels.vocabulary()))
                .withWords("mill north");

        assertThat(query.answer(practices.sight(), () -> false).ids()).containsExactly(practices.millInPcn.id());
    }
}

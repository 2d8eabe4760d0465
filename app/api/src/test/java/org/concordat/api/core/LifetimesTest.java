package org.concordat.api.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifetimesTest {

    private static final Node TRUST = Node.of(Organisations.PROVIDER);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void whatSaysNothingStandsAlways() {
        assertThat(Lifetimes.isInForceOn(TRUST, day("1999-01-01"))).isTrue();
    }

    @Test
    void aYearAdmitsEveryDayInIt() {
        var trust = TRUST.with(Core.VALID_FROM, PartialDate.year(2016)).with(Core.VALID_TO, PartialDate.year(2017));

        assertThat(Lifetimes.standsOn(trust, day("2015-12-31"))).isFalse();
        assertThat(Lifetimes.standsOn(trust, day("2016-01-01"))).isTrue();
        assertThat(Lifetimes.standsOn(trust, day("2017-12-31"))).isTrue();
        assertThat(Lifetimes.standsOn(trust, day("2018-01-01"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Statuses.ENDED, Statuses.WITHDRAWN, Statuses.FAILED, Statuses.COLLAPSED})
    void whatEndedStoodUntilItsEnd(String status) {
        var ended = TRUST.with(Core.STATUS, status).with(Core.VALID_TO, PartialDate.month(2016, 5));

        assertThat(Lifetimes.isInForceOn(ended, day("2016-05-31"))).isTrue();
        assertThat(Lifetimes.isInForceOn(ended, day("2016-06-01"))).isFalse();
    }

    @Test
    void whatEndedNobodyKnowsWhenStandsOnNoDay() {
        assertThat(Lifetimes.standsOn(TRUST.with(Core.STATUS, Statuses.WITHDRAWN), day("2016-05-31")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Statuses.REJECTED, Statuses.EXCLUDED, Statuses.ABANDONED})
    void whatNeverBeganStandsOnNoDay(String status) {
        var never = TRUST.with(Core.STATUS, status).with(Core.VALID_TO, PartialDate.year(2016));

        assertThat(Lifetimes.standsOn(never, day("2015-01-01"))).isFalse();
    }

    @Test
    void aPlanStandsButIsNotInForce() {
        var planned = TRUST.with(Core.STATUS, Statuses.PLANNED);

        assertThat(Lifetimes.standsOn(planned, day("2016-05-31"))).isTrue();
        assertThat(Lifetimes.isInForceOn(planned, day("2016-05-31"))).isFalse();
    }

    @Test
    void everyStatusWithAMeaningIsAChoice() {
        var meant = Stream.of(Statuses.INTENDED, Statuses.ENDED_AFTER_USE, Statuses.NEVER_BEGUN)
                .flatMap(Collection::stream)
                .toList();

        assertThat(meant).doesNotHaveDuplicates();
        assertThat(Core.STATUS.choices()).extracting(Choice::id).containsAll(meant);
    }
}

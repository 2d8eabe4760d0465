package org.concordat.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.concordat.exchange.table.Place;
import org.junit.jupiter.api.Test;

class SkipLogTest {

    private static final int MANY = 1_000_000;

    private static Place row(long row) {
        return new Place("x.csv", null, row, null);
    }

    @Test
    void aMillionRowsAreCountedAndAFewThousandKept() {
        var log = new SkipLog();
        for (int i = 0; i < MANY; i++) {
            log.skip(row(i), "closed", "");
        }

        assertThat(log.skips().count()).isEqualTo(MANY);
        assertThat(log.skips().first()).hasSize(SkipLog.KEPT);
    }

    @Test
    void everyRowIsHandedOn() {
        var handed = new AtomicLong();
        var log = new SkipLog(skipped -> handed.incrementAndGet());
        for (int i = 0; i < 2 * SkipLog.KEPT; i++) {
            log.skip(row(i), "closed", "");
        }

        assertThat(handed).hasValue(2L * SkipLog.KEPT);
    }

    @Test
    void reasonsThatAreAllDifferentDoNotUseUpTheMemory() {
        var log = new SkipLog();
        for (int i = 0; i < MANY / 10; i++) {
            log.skip(row(i), "reason " + i, "");
        }

        assertThat(log.skips().byReason()).hasSizeLessThan(2_000);
        assertThat(log.skips().count()).isEqualTo(MANY / 10);
    }

    @Test
    void theMostFrequentReasonComesFirst() {
        var log = new SkipLog();
        log.skip(row(1), "no code", "");
        log.skip(row(2), "closed", "");
        log.skip(row(3), "closed", "");

        assertThat(log.skips().byReason().keySet()).containsExactly("closed", "no code");
    }
}

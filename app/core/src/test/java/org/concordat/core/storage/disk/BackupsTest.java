package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2018-03-31T12:00:00");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    @TempDir
    private Path folder;

    @Test
    void theLastFiveAreKept() {
        assertThat(due(60, 10)).isEqualTo(5);
    }

    @Test
    void oneOfEachHourIsKeptForADay() {
        assertThat(due(10 * 60, 24 * 6)).isEqualTo(5 + 23);
    }

    @Test
    void oneOfEachDayIsKeptForAMonth() {
        assertThat(due(24 * 3600, 60)).isEqualTo(30);
    }

    @Test
    void versionsOlderThanAMonthAreKeptIfTheyAreTheLast() {
        var old = new ArrayList<Path>();
        for (int i = 0; i < 8; i++) {
            old.add(Path.of(NAME.format(NOW.minusDays(100 + i)) + ".concordat.json"));
        }
        assertThat(Backups.due(old, NOW)).hasSize(5);
    }

    private static int due(int secondsApart, int count) {
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Path.of(NAME.format(NOW.minusSeconds((long) i * secondsApart)) + ".concordat.json"));
        }
        return Backups.due(files, NOW).size();
    }

    @Test
    void aVersionThatIsTheNewestAlreadyIsNotKeptTwice() throws Exception {
        for (int i = 0; i < 3; i++) {
            backups(i).keep(new byte[] {1, 2, 3});
        }
        assertThat(backups(9).list()).hasSize(1);
    }

    @Test
    void theNewestComesFirst() throws Exception {
        backups(1).keep(new byte[] {1});
        backups(2).keep(new byte[] {2});
        assertThat(new RealDisk().read(backups(9).list().get(0))).containsExactly(2);
    }

    private Backups backups(int second) {
        var time = Instant.parse("2018-03-31T12:00:00Z").plusSeconds(second);
        return new Backups(new RealDisk(), folder.resolve("b"), Clock.fixed(time, ZoneOffset.UTC));
    }
}

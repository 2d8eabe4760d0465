package org.concordat.core.storage.disk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * A running Concordat, as it names itself to others.
 *
 * @param started when its process began, which tells it from a later one with the same number; empty if unknown
 */
record Holder(String user, String host, long pid, String started) {

    static Holder self() {
        return new Holder(
                System.getProperty("user.name", "?"),
                TemporaryFile.hostName(),
                ProcessHandle.current().pid(),
                startOf(ProcessHandle.current()));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    boolean isOnThisComputer() {
        return host.equals(TemporaryFile.hostName());
    }

    /** Whether its process still runs; only this computer's can be told. */
    boolean isRunning() {
        var process = ProcessHandle.of(pid);
        return process.isPresent() && startOf(process.get()).equals(started);
    }

    byte[] toBytes() {
        return String.join("\n", user, host, Long.toString(pid), started, "").getBytes(StandardCharsets.UTF_8);
    }

    /** What another has written, or empty if it is not of this form. */
    static Optional<Holder> of(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        return lines.length == 5 && lines[2].matches("[0-9]{1,18}")
                ? Optional.of(new Holder(lines[0], lines[1], Long.parseLong(lines[2]), lines[3]))
                : Optional.empty();
    }
}

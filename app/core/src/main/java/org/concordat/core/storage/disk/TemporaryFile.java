package org.concordat.core.storage.disk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.concordat.api.fact.RandomId;

/** Names of temporary files beside a document, {@code .name.<pid>-<host><random>.tmp}, and the clearing of those that a crash left. */
final class TemporaryFile {

    private static final int HOST_LETTERS = 6;
    private static final Duration SURELY_LEFT = Duration.ofDays(1);

    private TemporaryFile() {}

    static Path beside(Path document) {
        var name = "." + document.getFileName() + "." + ProcessHandle.current().pid() + "-" + host() + RandomId.next();
        return document.resolveSibling(name + ".tmp");
    }

    /** Deletes what crashed saves of this document have left: those of this computer whose process is gone, and all old ones. */
    static void clearStrays(Disk disk, Path document, Clock clock) throws IOException {
        var name = Pattern.compile(
                Pattern.quote("." + document.getFileName() + ".") + "(\\d{1,18})-([0-9a-f]{6})[0-9a-z]{10}\\.tmp");
        for (var file : disk.list(document.resolveSibling("."))) {
            var match = name.matcher(String.valueOf(file.getFileName()));
            if (match.matches()) {
                boolean isGone = match.group(2).equals(host())
                        && ProcessHandle.of(Long.parseLong(match.group(1))).isEmpty();
                var age = Duration.between(disk.modified(file).toInstant(), clock.instant());
                if (isGone || age.compareTo(SURELY_LEFT) > 0) {
                    disk.deleteIfExists(file);
                }
            }
        }
    }

    private static String host() {
        return Sha256.of(hostName().getBytes(StandardCharsets.UTF_8)).substring(0, HOST_LETTERS);
    }

    /** The name of this computer, as colleagues know it. */
    static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

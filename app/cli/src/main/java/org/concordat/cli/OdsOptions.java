package org.concordat.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.concordat.exchange.ods.OdsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The national files of one import, each by its option. */
final class OdsOptions {

    @Option(names = "--practices", paramLabel = "FILE", required = true)
    private @Nullable Path practices;

    @Option(names = "--trusts", paramLabel = "FILE")
    private @Nullable Path trusts;

    @Option(names = "--commissioners", paramLabel = "FILE")
    private @Nullable Path commissioners;

    @Option(names = "--pcns", paramLabel = "FILE")
    private @Nullable Path pcns;

    @Option(names = "--partners", paramLabel = "FILE")
    private @Nullable Path partners;

    @Option(names = "--lists", paramLabel = "FILE")
    private @Nullable Path lists;

    @Option(names = "--map", paramLabel = "FILE")
    private @Nullable Path map;

    @Option(names = "--referrals", paramLabel = "FILE")
    private @Nullable Path referrals;

    @Option(names = "--authorities", paramLabel = "FILE")
    private @Nullable Path authorities;

    @Option(names = "--shares", paramLabel = "FILE")
    private @Nullable Path shares;

    Map<OdsFile, Path> files() {
        var files = new EnumMap<OdsFile, Path>(OdsFile.class);
        for (var kind : OdsFile.values()) {
            var file = file(kind);
            if (file != null) {
                files.put(kind, file);
            }
        }
        return files;
    }

    private @Nullable Path file(OdsFile kind) {
        return switch (kind) {
            case PRACTICES -> practices;
            case MAP -> map;
            case LISTS -> lists;
            case PCNS -> pcns;
            case PARTNERS -> partners;
            case COMMISSIONERS -> commissioners;
            case TRUSTS -> trusts;
            case REFERRALS -> referrals;
            case AUTHORITIES -> authorities;
            case SHARES -> shares;
        };
    }
}

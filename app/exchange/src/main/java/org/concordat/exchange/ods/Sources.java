package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the files of one import say, each under its kind; a file that was not given says nothing. */
final class Sources {

    final LocalDate day;
    final PracticesFile practices;
    final MapFile map = new MapFile();
    final ListsFile lists = new ListsFile();
    final PcnsFile pcns;
    final PartnersFile partners;
    final BodiesFile commissioners;
    final BodiesFile trusts;
    final ReferralsFile referrals = new ReferralsFile();
    final AuthoritiesFile authorities = new AuthoritiesFile();
    final SharesFile shares = new SharesFile();
    /** The names of the files, for places. */
    final Map<OdsFile, String> names = new EnumMap<>(OdsFile.class);

    /** What a planner should know of the files. */
    final List<String> remarks = new ArrayList<>();

    Sources(LocalDate day) {
        this.day = day;
        practices = new PracticesFile(day);
        pcns = new PcnsFile(day);
        partners = new PartnersFile(day);
        commissioners = BodiesFile.ofCommissioners(day);
        trusts = BodiesFile.ofTrusts(day);
    }

    OdsRows rows(OdsFile file) {
        return switch (file) {
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

    boolean has(OdsFile file) {
        return names.containsKey(file);
    }

    /** Whether the mapping was extracted after the latest entry of the list of practices, so that it knows better. */
    boolean isMapLater() {
        var mapped = map.date();
        var listed = practices.asOf();
        return mapped != null && (listed == null || mapped.isAfter(listed));
    }

    /** The day of the later of the two files that say to whom a practice belongs. */
    LocalDate lastChange() {
        var mapped = map.date();
        var listed = practices.asOf();
        if (isMapLater() && mapped != null) {
            return mapped;
        }
        return listed == null ? day : listed;
    }
}

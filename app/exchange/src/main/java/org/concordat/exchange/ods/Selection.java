package org.concordat.exchange.ods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.ods.Area.By;
import org.concordat.exchange.table.Place;

/** Chooses what of the files comes in: the practices of the area, and the bodies that touch them. */
final class Selection {

    /** The chosen practices by code. */
    final Map<String, Member> members = new LinkedHashMap<>();
    /** The codes of their commissioners; also earlier ones that the area names. */
    final Set<String> commissioners = new TreeSet<>();

    final Set<String> pcns = new TreeSet<>();
    final Map<String, Body> trusts = new LinkedHashMap<>();
    /** The codes of the local authorities whose people the trusts treat, and of those that they are in; of England all. */
    final Set<String> authorities = new TreeSet<>();

    /** The shares between chosen authorities and trusts. */
    final List<Share> shares = new ArrayList<>();

    final List<String> remarks = new ArrayList<>();

    private final Sources sources;
    private final Area area;
    private final SkipLog skips;
    private final Map<String, Set<String>> referring = new HashMap<>();

    private Selection(Sources sources, Area area, SkipLog skips) {
        this.sources = sources;
        this.area = area;
        this.skips = skips;
        area.values(By.TRUST).forEach(trust -> referring.put(trust, sources.referrals.commissionersOf(trust)));
    }

    /** @throws IntakeException if no practice is in the area */
    static Selection of(Sources sources, Area area, SkipLog skips) throws IntakeException {
        var selection = new Selection(sources, area, skips);
        var all = selection.openPractices();
        selection.choose(all);
        selection.chooseBodies();
        selection.tellOthers(all);
        selection.chooseTrusts();
        selection.chooseAuthorities();
        return selection;
    }

    /** All open practices of the files, also those that only a later mapping knows. */
    private Map<String, Member> openPractices() {
        var all = new LinkedHashMap<String, Member>();
        for (var practice : sources.practices.open.values()) {
            if (sources.isMapLater() && !sources.map.practices.containsKey(practice.code())) {
                skip(OdsFile.PRACTICES, practice.row(), "skip.notMapped", practice.code());
            } else {
                all.put(practice.code(), Member.of(practice, true, sources));
            }
        }
        for (var mapped : sources.map.practices.values()) {
            if (sources.isMapLater() && !isListed(mapped.practice())) {
                all.put(mapped.practice(), Member.of(practice(mapped), false, sources));
            }
        }
        return all;
    }

    private boolean isListed(String code) {
        return sources.practices.open.containsKey(code)
                || sources.practices.closed.containsKey(code)
                || sources.practices.others.contains(code);
    }

    private static Practice practice(Mapped mapped) {
        return new Practice(
                mapped.row(), mapped.practice(), mapped.name(), "", mapped.postcode(), null, null, "", "", null);
    }

    private void choose(Map<String, Member> all) throws IntakeException {
        var met = new HashSet<Area.Condition>();
        for (var member : all.values()) {
            if (isIn(member, met)) {
                members.put(member.code(), member);
            } else {
                var file = member.isListed() ? OdsFile.PRACTICES : OdsFile.MAP;
                skip(file, member.practice().row(), "skip.outside", member.code());
            }
        }
        if (members.isEmpty()) {
            throw new IntakeException(
                    area.isEngland()
                            ? OdsTexts.of("refused.noPractices")
                            : OdsTexts.of("refused.noneInArea", area.toString()));
        }
        area.conditions().stream()
                .filter(condition -> !met.contains(condition))
                .forEach(condition -> remarks.add(OdsTexts.of("remark.noneFor", condition.toString())));
    }

    private boolean isIn(Member member, Set<Area.Condition> met) {
        boolean isIn = area.isEngland();
        for (var condition : area.conditions()) {
            if (holds(condition, member)) {
                met.add(condition);
                isIn = true;
            }
        }
        return isIn;
    }

    private boolean holds(Area.Condition condition, Member member) {
        var value = condition.value();
        return switch (condition.by()) {
            case COMMISSIONER ->
                member.commissioner().equals(value) || member.earlier().contains(value);
            case PCN -> member.pcn().equals(value);
            case POSTCODE -> Area.isWithin(member.practice().postcode(), value);
            case TRUST -> {
                var codes = referring.getOrDefault(value, Set.of());
                yield codes.contains(member.commissioner())
                        || member.earlier().stream().anyMatch(codes::contains);
            }
        };
    }

    private void chooseBodies() {
        for (var member : members.values()) {
            commissioners.add(member.commissioner());
            member.earlier().stream()
                    .filter(code -> area.names(By.COMMISSIONER, code))
                    .forEach(commissioners::add);
            pcns.add(member.pcn());
        }
        commissioners.remove("");
        pcns.remove("");
    }

    /** Rows of the mapping and the lists that are about practices which do not come in. */
    private void tellOthers(Map<String, Member> all) {
        sources.map.practices.values().stream()
                .filter(mapped -> isListed(mapped.practice()))
                .forEach(mapped -> tellOther(OdsFile.MAP, mapped.practice(), mapped.row(), all));
        sources.lists.practices().forEach((code, row) -> tellOther(OdsFile.LISTS, code, row, all));
    }

    private void tellOther(OdsFile file, String code, long row, Map<String, Member> all) {
        if (!members.containsKey(code)) {
            skip(file, row, all.containsKey(code) ? "skip.outside" : "skip.notOpen", code);
        }
    }

    /** Those that the area names, those that the commissioners refer to, or without referrals those of the same postcode areas. */
    private void chooseTrusts() {
        var referredTo = new HashSet<String>();
        sources.referrals.flows().stream()
                .filter(flow -> commissioners.contains(flow.commissioner()))
                .forEach(flow -> referredTo.add(flow.provider()));
        var postcodes = new HashSet<String>();
        members.values()
                .forEach(member -> postcodes.add(Area.area(member.practice().postcode())));
        for (var trust : sources.trusts.bodies.values()) {
            boolean isNear = sources.has(OdsFile.REFERRALS)
                    ? referredTo.contains(trust.code())
                    : postcodes.contains(Area.area(trust.postcode()));
            chooseTrust(trust, isNear);
        }
    }

    private void chooseTrust(Body trust, boolean isNear) {
        boolean isNamed = area.names(By.TRUST, trust.code());
        boolean isWelsh = trust.region().startsWith("W");
        if (BodiesFile.isClosed(trust, sources.day)) {
            skip(OdsFile.TRUSTS, trust.row(), "skip.closed", trust.code());
        } else if (isNamed || (area.isEngland() ? !isWelsh : isNear)) {
            trusts.put(trust.code(), trust);
        } else {
            skip(OdsFile.TRUSTS, trust.row(), isWelsh ? "skip.welsh" : "skip.outside", trust.code());
        }
    }

    private void chooseAuthorities() {
        for (var share : sources.shares.shares) {
            if (trusts.containsKey(share.trust())) {
                shares.add(share);
                authorities.add(share.authority());
            } else {
                skip(OdsFile.SHARES, share.row(), "skip.otherTrust", share.authority() + " " + share.trust());
            }
        }
        var named = sources.authorities.bodies;
        authorities.addAll(authorities.stream()
                .flatMap(code -> Stream.ofNullable(named.get(code)))
                .map(Body::parent)
                .filter(code -> !code.isEmpty())
                .toList());
        for (var body : named.values()) {
            boolean isWelsh = body.code().startsWith("W");
            if (area.isEngland() && !isWelsh) {
                authorities.add(body.code());
            } else if (!authorities.contains(body.code()) && body.row() > 0) {
                skip(OdsFile.AUTHORITIES, body.row(), isWelsh ? "skip.welshAuthority" : "skip.outside", body.code());
            }
        }
    }

    private void skip(OdsFile file, long row, String reason, String detail) {
        var name = sources.names.getOrDefault(file, file.option());
        skips.skip(new Place(name, null, row, null), OdsTexts.of(reason), detail);
    }

    /** Whether the practice is of the area, by what a list of practices alone says of it. */
    boolean concerns(Practice practice) {
        return isIn(Member.of(practice, true, sources), new LinkedHashSet<>());
    }

    Collection<Member> practices() {
        return members.values();
    }
}

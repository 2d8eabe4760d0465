package org.concordat.core.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.concordat.api.network.Facts;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.network.Settings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads what a document says about itself. */
final class SettingsReader {

    private final DamageLog log;
    private final FactsReader parameterReader;
    private final UnaryOperator<Slice> forward;
    private @Nullable String title;
    private @Nullable LocalDate asAt;
    private @Nullable Facts parameters;
    private @Nullable ReportPlan report;

    /** @param forward what becomes of the parameters before they are read */
    SettingsReader(DamageLog log, FactsReader parameterReader, UnaryOperator<Slice> forward) {
        this.forward = forward;
        this.log = log;
        this.parameterReader = parameterReader;
    }

    Settings settings() {
        return new Settings(
                Objects.requireNonNullElse(title, ""),
                asAt,
                Objects.requireNonNullElse(parameters, Facts.NONE),
                Objects.requireNonNullElse(report, ReportPlan.USUAL));
    }

    private interface Entry {
        void read(Slice slice) throws UnreadableException;
    }

    /** Takes its sections out of these. */
    void read(byte[] text, Map<String, List<Part>> sections) throws UnusableFileException {
        take("title", text, sections, slice -> title = once(title, "title", slice.string()));
        take("asAt", text, sections, slice -> asAt = once(asAt, "asAt", ReportPlanJson.day(slice.string())));
        take(
                "parameters",
                text,
                sections,
                slice -> parameters = once(parameters, "parameters", parameters(slice, forward.apply(slice))));
        take("report", text, sections, slice -> report = once(report, "report", ReportPlanJson.read(slice)));
    }

    private void take(String name, byte[] text, Map<String, List<Part>> sections, Entry entry)
            throws UnusableFileException {
        var parts = sections.remove(name);
        for (var part : parts == null ? List.<Part>of() : parts) {
            var slice = Slice.of(text, part);
            try {
                entry.read(slice);
            } catch (UnreadableException e) {
                log.setAside(name, slice, e.reason());
            }
        }
    }

    private static <T> T once(@Nullable T earlier, String name, T value) throws UnreadableException {
        if (earlier != null) {
            throw new UnreadableException(Texts.get("duplicateKey", name));
        }
        return value;
    }

    private Facts parameters(Slice inFile, Slice slice) throws UnreadableException {
        var facts = new TreeMap<String, Object>();
        try (var parser = slice.parser()) {
            parser.nextToken();
            parameterReader.members(
                    parser,
                    slice,
                    facts,
                    (offset, id, reason) -> log.tell(
                            slice.equals(inFile) ? offset : inFile.start(),
                            Texts.get("wrongKind", "parameters", id, reason)));
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
        return Facts.ofChecked(facts);
    }
}

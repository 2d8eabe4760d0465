package org.concordat.api.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself.
 *
 * @param title the name of the network, as on a report
 * @param asAt the day at which rules and measures look by default; null for today
 * @param parameters thresholds of rules that the user has changed, by the parameter's id
 * @param report what a report on it is made of
 * @since 0.1.0
 */
public record Settings(String title, @Nullable LocalDate asAt, Facts parameters, ReportPlan report) {

    /** With the usual report. */
    public Settings(String title, @Nullable LocalDate asAt, Facts parameters) {
        this(title, asAt, parameters, ReportPlan.USUAL);
    }

    public static Settings titled(String title) {
        return new Settings(title, null, Facts.NONE);
    }

    public Settings withTitle(String newTitle) {
        return new Settings(newTitle, asAt, parameters, report);
    }

    public Settings withAsAt(@Nullable LocalDate day) {
        return new Settings(title, day, parameters, report);
    }

    public Settings withParameters(Facts newParameters) {
        return new Settings(title, asAt, newParameters, report);
    }

    public Settings withReport(ReportPlan newReport) {
        return new Settings(title, asAt, parameters, newReport);
    }

    /** The day to look at, where today is what the clock says. */
    public LocalDate dayOr(LocalDate today) {
        return Optional.ofNullable(asAt).orElse(today);
    }
}

package org.concordat.api.network;

/**
 * One part of a report, by the id of what it shows.
 *
 * @since 0.1.0
 */
public sealed interface ReportPart {

    /** @param id of a section, with the prefix of its care model, which may not be installed */
    record Section(String id) implements ReportPart {}

    /** The picture of a view. */
    record Picture(String viewId) implements ReportPart {}
}

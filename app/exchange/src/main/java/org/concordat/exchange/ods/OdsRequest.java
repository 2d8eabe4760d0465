package org.concordat.exchange.ods;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What to import.
 *
 * @param files the files by kind; the list of practices is always among them
 * @param area the part of England
 * @param day the day on which a practice must be open
 */
public record OdsRequest(Map<OdsFile, Path> files, Area area, LocalDate day) {

    public OdsRequest {
        files = Map.copyOf(files);
    }
}

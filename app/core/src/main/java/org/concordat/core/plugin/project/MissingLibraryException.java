package org.concordat.core.plugin.project;

/** A library that a new project is built with stands in no place that was looked in. Its message is the name of the file. */
public final class MissingLibraryException extends Exception {

    private static final long serialVersionUID = 1L;

    MissingLibraryException(String file) {
        super(file);
    }
}

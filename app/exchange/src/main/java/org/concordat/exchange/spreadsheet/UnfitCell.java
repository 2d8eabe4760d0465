package org.concordat.exchange.spreadsheet;

/** A cell that does not say what its column is for. */
final class UnfitCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * A cell that does not fit.
     *
     * @param reason in words that many rows share
     * @param detail what this cell says, and what would fit
     */
    UnfitCell(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}

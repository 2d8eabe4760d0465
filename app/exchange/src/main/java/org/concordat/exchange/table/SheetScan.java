package org.concordat.exchange.table;

/**
 * Looks at the bytes of a part of a workbook for what its parser would take memory without end for: a text without end, or the
 * address of a cell far to the right. Counts rows on the way.
 */
final class SheetScan {

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int LONGEST_COLUMN = 3;
    private static final byte[] ROW = {'<', 'r', 'o', 'w'};

    private int sinceTag;
    private int ofRow;
    private long rows;
    private boolean sound = true;
    private Step step = Step.ELSEWHERE;
    private int letters;
    private int before;

    void look(byte[] block, int length) {
        for (int i = 0; i < length && sound; i++) {
            look(block[i]);
        }
    }

    boolean isSound() {
        return sound;
    }

    long rows() {
        return rows;
    }

    private void look(byte next) {
        sinceTag = next == '<' ? 0 : sinceTag + 1;
        if (next == 0 || sinceTag > LONGEST_TEXT) {
            sound = false;
        }
        ofRow = next == ROW[ofRow] ? ofRow + 1 : next == '<' ? 1 : 0;
        if (ofRow == ROW.length) {
            rows++;
            ofRow = 0;
        }
        step = address(next);
        before = next;
    }

    /** Follows {@code r="ABC12"}, however it is spaced. */
    private Step address(byte next) {
        return switch (step) {
            case ELSEWHERE -> next == 'r' && (before <= ' ' || before == ':') ? Step.NAME : Step.ELSEWHERE;
            case NAME -> next == '=' ? Step.EQUALS : next <= ' ' ? Step.NAME : Step.ELSEWHERE;
            case EQUALS -> {
                letters = 0;
                yield next == '"' || next == '\'' ? Step.VALUE : next <= ' ' ? Step.EQUALS : Step.ELSEWHERE;
            }
            case VALUE -> {
                letters++;
                sound &= letters <= LONGEST_COLUMN + 1 && next != '&';
                boolean isLetter = (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
                sound &= !isLetter || letters <= LONGEST_COLUMN;
                yield isLetter ? Step.VALUE : Step.ELSEWHERE;
            }
        };
    }

    private enum Step {
        ELSEWHERE,
        NAME,
        EQUALS,
        VALUE
    }
}

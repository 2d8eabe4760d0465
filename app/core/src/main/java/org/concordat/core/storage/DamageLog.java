package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.List;
import org.concordat.core.document.SetAside;

/** What went wrong while a file was read, in two forms: problems to tell, and parts to keep as they stood. */
final class DamageLog {

    private final byte[] text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private int untold;
    private int lineOf;
    private int line = 1;

    DamageLog(byte[] text) {
        this.text = text;
    }

    /** Keeps a part of this file as it stands. */
    void setAside(String section, Slice slice, String reason) throws UnusableFileException {
        if (slice.start() == slice.end()) {
            tell(slice.start(), Texts.get("bracketLost"));
            return;
        }
        tell(slice.start(), Texts.get("setAside", reason));
        keep(new SetAside(section, slice.text(), reason));
    }

    /** Keeps what an earlier reading had set aside. */
    void stillSetAside(SetAside entry, int offset) throws UnusableFileException {
        tell(offset, Texts.get("stillSetAside", entry.reason()));
        keep(entry);
    }

    private void keep(SetAside entry) throws UnusableFileException {
        if (setAside.size() == Limits.SET_ASIDE) {
            throw new UnusableFileException(Texts.get("tooDamaged", Limits.SET_ASIDE));
        }
        setAside.add(entry);
    }

    /** Tells something about the place at this offset. */
    void tell(int offset, String message) {
        if (problems.size() < Limits.PROBLEMS) {
            problems.add(new Problem(lineAt(offset), message));
        } else {
            untold++;
        }
    }

    /** The line of an offset, from 1; cheap when offsets come in order. */
    int lineAt(int offset) {
        if (offset < lineOf) {
            lineOf = 0;
            line = 1;
        }
        for (; lineOf < Math.min(offset, text.length); lineOf++) {
            if (text[lineOf] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** What was set aside, in the order of the file. */
    List<SetAside> setAside() {
        return setAside.stream().sorted(ContentWriter.BY_SECTION).toList();
    }

    List<Problem> problems() {
        if (untold > 0) {
            problems.add(new Problem(0, Texts.get("untold", untold)));
            untold = 0;
        }
        return problems;
    }
}

package org.concordat.core.plugin.pack;

/** Why a file is refused as a plugin. */
public enum Fault {
    /** There is no such file, or nobody may read it. */
    UNREADABLE,
    /** It is not a ZIP archive, or a part of it cannot be read. */
    NO_ARCHIVE,
    TOO_MANY_ENTRIES,
    TOO_LARGE,
    /** A part of it grows out of all proportion when it is unpacked. */
    BOMB,
    /** A name in it that is unsafe on some system. */
    NAME,
    /** Two names in it that are one on some system. */
    TWICE,
    NO_DESCRIPTION,
    /** What it says of itself cannot be understood. */
    DESCRIPTION,
    /** It holds classes that belong to Concordat. */
    OWN_CLASSES,
    /** It would load code from outside its own file. */
    OUTSIDE_CODE,
    /** It has classes that this Java cannot run. */
    NEWER_JAVA,
    /** It could end the program whenever it likes. */
    ENDS_THE_PROGRAM,
    /** It has classes that are none. */
    BROKEN_CLASS,
    /** It has neither a care model in Java nor one as data. */
    NO_CARE_MODEL,
    /** Its care model as data has mistakes. */
    CARE_MODEL,
    /** It is for other versions of Concordat. */
    OTHER_API
}

package org.concordat.core.plugin.repository;

/** Why a repository, or what it offers, is not taken. */
public enum Refusal {
    /** What was named is no address that a repository can have. */
    ADDRESS,
    UNREACHABLE,
    /** It does not answer, or too slowly. */
    SILENT,
    /** The connection is not one that this computer trusts. */
    INSECURE,
    /** The server answers with something else than a file. */
    DENIED,
    /** It sends us elsewhere. */
    REDIRECTED,
    NO_INDEX,
    UNSIGNED,
    TOO_LARGE,
    UNREADABLE_SIGNATURE,
    /** It is of a form that only a later Concordat knows. */
    LATER_FORM,
    TAMPERED_SIGNATURE,
    OTHER_KEY,
    /** Its list is older than one that was seen before. */
    ROLLED_BACK,
    /** Two lists go by one number. */
    REISSUED,
    EXPIRED,
    /** Its list was made in the future. */
    NOT_YET,
    TAMPERED_INDEX,
    UNREADABLE_INDEX,
    /** A plugin that it lists is not there. */
    PACK_MISSING,
    /** A plugin's file is not the one that was listed. */
    PACK_CHANGED,
    /** A plugin's file has another id or version than was listed. */
    PACK_OTHER,
    /** A plugin's file lies outside the repository. */
    OUTSIDE,
    /** It was not asked now, or not with success. */
    STALE,
    /** The plugin is installed, and was not from this repository. */
    BELONGS_ELSEWHERE,
    /** What comes with Concordat cannot be replaced. */
    COMES_WITH,
    /** There is no version of it for this Concordat. */
    OTHER_API,
    /** It builds on a plugin that is not here, and that nobody offers. */
    NEEDS,
    /** The list of repositories on this computer is damaged. */
    LIST_DAMAGED
}

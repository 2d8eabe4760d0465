package org.concordat.exchange.spreadsheet;

/** What a column says about the node or the link that it belongs to. A column without a role is passed over. */
public enum Role {
    /** The id of the node in Concordat. */
    ID,
    /** The code of the node in a register, such as ODS. */
    CODE,
    /** The name of the node; where there is neither id nor code, it also tells nodes apart. */
    NAME,
    /** The type of the node or the link, by its id or its words. */
    TYPE,
    /** A fact of the node or the link. */
    FACT,
    /** The node from which the link leads: its id, its code or its name. */
    FROM,
    /** The node to which the link leads. */
    TO
}

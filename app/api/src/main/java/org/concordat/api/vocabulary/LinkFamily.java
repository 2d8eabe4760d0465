package org.concordat.api.vocabulary;

/**
 * What a link is about: it groups link types in menus and legends, and lets a view show one aspect at a time.
 *
 * @since 0.1.0
 */
public enum LinkFamily {
    ACCOUNTABILITY,
    CONTRACT,
    MONEY,
    SERVICE,
    PATIENT_FLOW,
    POPULATION,
    MEMBERSHIP,
    GOVERNANCE,
    OWNERSHIP,
    WORKFORCE,
    PLACE,
    RELATIONSHIP,
    SUCCESSION,
    INTENTION,
    PLAN,
    OTHER
}

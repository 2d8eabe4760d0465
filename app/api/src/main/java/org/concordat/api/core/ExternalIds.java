package org.concordat.api.core;

/**
 * The schemes of {@link Core#EXTERNAL_IDS}. Others may stand there too.
 *
 * @since 0.1.0
 */
public final class ExternalIds {

    /** Organisation Data Service, such as {@code RXK}. */
    public static final String ODS = "ods";
    /** Office for National Statistics, such as {@code E08000025}. */
    public static final String ONS = "ons";

    public static final String COMPANIES_HOUSE = "companies_house";
    /** Care Quality Commission. */
    public static final String CQC = "cqc";
    /** Open Contracting Data Standard: the id of a published contract. */
    public static final String OCDS = "ocds";

    private ExternalIds() {}
}

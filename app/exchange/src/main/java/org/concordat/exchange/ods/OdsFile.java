package org.concordat.exchange.ods;

import java.util.Locale;

/** The national files that can be imported, in the order in which they are read. */
public enum OdsFile {
    /** epraccur: GP practices and other prescribing cost centres. */
    PRACTICES,
    /** gp-reg-pat-prac-map: the network, commissioner, system and region of each practice. */
    MAP,
    /** gp-reg-pat-prac-all and its kin: patients registered. */
    LISTS,
    /** epcn: primary care networks. */
    PCNS,
    /** epcncorepartnerdetails: which practice is in which network, since when. */
    PARTNERS,
    /** eccg: commissioners. */
    COMMISSIONERS,
    /** etr: NHS trusts. */
    TRUSTS,
    /** Monthly Referral Return: referrals from commissioner to provider. */
    REFERRALS,
    /** ltla_utla_list: local authorities, and which lower tier is in which upper tier. */
    AUTHORITIES,
    /** trust_ltla_mapping: what share of a local authority's patients each trust treats, and the other way round. */
    SHARES;

    /** The name of its option on the command line, without dashes. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in words: "a list of trusts (etr)". */
    public String label() {
        return OdsTexts.of("file." + option());
    }
}

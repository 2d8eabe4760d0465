package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.util.List;
import org.concordat.api.exchange.FileFormat;

/**
 * The directory of community groups that link workers look things up in: a table with a line for each group. It holds what a group offers
 * and where, and nothing about people.
 */
final class GroupsDirectory {

    static final FileFormat FORMAT = FileFormat.of(WORDS, "social-prescribing.directory", ".groups.csv");

    static final String REFERENCE = WORDS.get("social-prescribing.directory.reference");
    static final String GROUP = WORDS.get("social-prescribing.directory.group");
    static final String OFFERS = WORDS.get("social-prescribing.directory.offers");
    static final String AREA = WORDS.get("social-prescribing.directory.area");
    static final String TEAMS = WORDS.get("social-prescribing.directory.teams");

    /** The headings, in the order in which they are written. */
    static final List<String> HEADINGS = List.of(GROUP, OFFERS, AREA, TEAMS, REFERENCE);

    /** What stands between several names in one cell. */
    static final String SEPARATOR = "; ";

    private GroupsDirectory() {}
}

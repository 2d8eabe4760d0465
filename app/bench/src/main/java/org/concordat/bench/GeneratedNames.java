package org.concordat.bench;

import java.util.List;

/** Names of towns that do not exist, as long as English ones. */
final class GeneratedNames {

    private static final List<String> BEGINNINGS = List.of(
            "Ash", "Black", "Brad", "Burn", "Carl", "Chester", "Dun", "East", "Fair", "Green", "Had", "Hart", "King",
            "Lang", "Mal", "Nether", "Oak", "Pen", "Raven", "Shep", "Stan", "Thorn", "Upper", "Wal", "West", "Whit");
    private static final List<String> ENDINGS = List.of(
            "bridge", "bury", "by", "combe", "den", "field", "ford", "ham", "ley", "mouth", "ton", "wick", "worth");
    private static final List<String> SURGERIES = List.of(
            "Surgery",
            "Medical Centre",
            "Health Centre",
            "Road Surgery",
            "Medical Practice",
            "Park Practice",
            "Family Practice",
            "Group Practice");

    private GeneratedNames() {}

    static String town(int i) {
        int all = BEGINNINGS.size() * ENDINGS.size();
        // A step that shares no factor with the number of towns meets them all before it repeats one.
        int town = (int) (i * 71L % all);
        var name = BEGINNINGS.get(town % BEGINNINGS.size()) + ENDINGS.get(town / BEGINNINGS.size());
        return i < all ? name : name + " " + (i / all + 1);
    }

    static String practice(int i) {
        return town(i) + " " + SURGERIES.get(i % SURGERIES.size());
    }
}

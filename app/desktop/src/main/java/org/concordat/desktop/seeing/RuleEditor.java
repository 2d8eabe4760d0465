package org.concordat.desktop.seeing;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JColorChooser;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.style.Colour;
import org.concordat.api.view.PlainFact;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;
import org.concordat.diagram.styling.RuleChoices;
import org.concordat.diagram.styling.Values;
import org.jspecify.annotations.Nullable;

/** One style rule: what it goes by and, if one likes, for which types and with which colours. */
final class RuleEditor extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "";

    private transient RuleChoices choices;
    private transient Values values;
    private final transient Runnable changed;
    private final JComboBox<Option<Scope.Of>> of;
    private final JComboBox<Option<Channel>> sets;
    private final JComboBox<Option<String>> by;
    private final JPanel more = new JPanel(new MigLayout("insets 4 0 0 0, gapx 8, gapy 6, wrap 2", "[][grow,fill]"));
    private final JButton moreButton;
    private transient @Nullable StyleRule rule;
    private transient Set<String> types = Set.of();
    private @Nullable TypesButton typesButton;
    private boolean filling;

    /**
     * An editor with a rule.
     *
     * @param given null for one that is still to be chosen
     * @param changed told each change
     */
    RuleEditor(RuleChoices choices, Values values, @Nullable StyleRule given, Runnable changed) {
        super(new MigLayout("insets 12, gapx 8, gapy 8, hidemode 3", "[][][][grow,fill]"));
        this.choices = choices;
        this.values = values;
        this.changed = changed;
        rule = given;
        types = given == null ? Set.of() : given.scope().types();
        of = Option.box(
                List.of(Scope.Of.values()),
                o -> Texts.get("of." + o),
                given == null ? Scope.Of.NODES : given.scope().of());
        sets = Option.box(channels(), c -> Texts.get("sets." + c), given == null ? Channel.COLOUR : given.sets());
        by = Option.box(bys(), this::label, given == null ? NOTHING : given.by());
        moreButton = Labels.link(Texts.get("more"), this::toggleMore);
        of.getAccessibleContext().setAccessibleName(Texts.get("of"));
        sets.getAccessibleContext().setAccessibleName(Texts.get("sets"));
        by.getAccessibleContext().setAccessibleName(Texts.get("by"));
        add(sets);
        add(Labels.plain(Texts.get("of.before")));
        add(of);
        add(Labels.plain(Texts.get("by")), "split 2, growx 0");
        add(by, "growx, wmin 150, wrap");
        add(moreButton, "span, growx 0, wrap");
        add(more, "span, growx");
        more.setVisible(false);
        setOpaque(false);
        more.setOpaque(false);
        of.addActionListener(e -> scopeChanged());
        sets.addActionListener(e -> channelChanged());
        by.addActionListener(e -> byChanged());
        fillMore();
    }

    /** The rule; empty as long as nothing is chosen that it goes by. */
    Optional<StyleRule> rule() {
        return Optional.ofNullable(rule);
    }

    /** Offers what there is by now; what is chosen stays chosen. */
    void offer(RuleChoices newChoices, Values newValues) {
        choices = newChoices;
        values = newValues;
        filling = true;
        Option.fill(by, bys(), this::label, Option.chosen(by));
        filling = false;
    }

    /** What is chosen first. */
    JComboBox<?> first() {
        return by;
    }

    private String label(String id) {
        return id.equals(NOTHING) ? Texts.get("by.nothing") : values.label(id);
    }

    private Scope scope() {
        return new Scope(Option.chosen(of), types);
    }

    private List<Channel> channels() {
        return Stream.of(Channel.values())
                .filter(c -> c != Channel.SIZE || Option.chosen(of) == Scope.Of.NODES)
                .toList();
    }

    private List<String> bys() {
        var own = Stream.ofNullable(rule)
                .filter(now -> now.sets() == Option.chosen(sets))
                .map(StyleRule::by);
        return Stream.of(Stream.of(NOTHING), choices.bys(scope(), Option.chosen(sets)).stream(), own)
                .flatMap(bys -> bys)
                .distinct()
                .toList();
    }

    private void scopeChanged() {
        if (!filling) {
            filling = true;
            types = Set.of();
            typesButton = null;
            var kept = channels().contains(Option.chosen(sets)) ? Option.chosen(sets) : Channel.COLOUR;
            Option.fill(sets, channels(), c -> Texts.get("sets." + c), kept);
            filling = false;
            channelChanged();
        }
    }

    private void channelChanged() {
        if (!filling) {
            filling = true;
            var kept = Option.chosen(by);
            var offered = bys();
            Option.fill(by, offered, this::label, offered.contains(kept) ? kept : NOTHING);
            filling = false;
            byChanged();
        }
    }

    private void byChanged() {
        if (!filling) {
            var chosen = Option.chosen(by);
            take(chosen.equals(NOTHING) ? null : choices.rule(scope(), chosen, Option.chosen(sets), rule));
            fillMore();
        }
    }

    private void take(@Nullable StyleRule newRule) {
        rule = newRule;
        changed.run();
    }

    private void toggleMore() {
        more.setVisible(!more.isVisible());
        moreButton.setText(Texts.get(more.isVisible() ? "less" : "more"));
        changed.run();
    }

    private void fillMore() {
        more.removeAll();
        var now = rule;
        moreButton.setVisible(now != null);
        if (now != null) {
            more.add(Labels.muted(Texts.get("types")));
            more.add(typesButton(now.scope().of()), "growx 0");
            if (now.scale() instanceof Scale.Continuous scale) {
                fillContinuous(now, scale);
            } else if (now.scale() instanceof Scale.ByChoice scale) {
                scale.colours().forEach((key, colour) -> swatch(now, scale, key, colour));
            }
        }
        more.revalidate();
        more.repaint();
    }

    /** The same one as long as it lists the same, as it may be open while what it changes is shown. */
    private TypesButton typesButton(Scope.Of listed) {
        var button = typesButton;
        if (button == null) {
            button = new TypesButton(choices.types(listed), types, chosen -> {
                types = chosen;
                byChanged();
            });
            typesButton = button;
        }
        return button;
    }

    private void fillContinuous(StyleRule now, Scale.Continuous scale) {
        if (now.sets() == Channel.COLOUR) {
            var ramp = Option.box(List.of(Ramp.values()), r -> Texts.get("ramp." + r), scale.ramp());
            ramp.setRenderer(new RampRenderer());
            ramp.addActionListener(e -> changeEnds(
                    Option.chosen(ramp), continuous().low(), continuous().high()));
            more.add(Labels.muted(Texts.get("ramp")));
            more.add(ramp);
        }
        more.add(Labels.muted(Texts.get("ends")));
        var low = end(scale.low(), Texts.get("low"));
        var high = end(scale.high(), Texts.get("high"));
        TextChange.in(
                low,
                text -> changeEnds(
                        continuous().ramp(), number(text), continuous().high()));
        TextChange.in(high, text -> changeEnds(continuous().ramp(), continuous().low(), number(text)));
        more.add(low, "split 3, growx");
        more.add(Labels.muted(Texts.get("ends.to")), "growx 0");
        more.add(high, "growx");
    }

    private Scale.Continuous continuous() {
        var now = rule;
        return now != null && now.scale() instanceof Scale.Continuous scale ? scale : Scale.Continuous.of(Ramp.BLUES);
    }

    private static JTextField end(@Nullable Double given, String name) {
        var field = new JTextField(
                given == null
                        ? ""
                        : java.math.BigDecimal.valueOf(given)
                                .stripTrailingZeros()
                                .toPlainString(),
                9);
        field.putClientProperty("JTextField.placeholderText", name);
        field.getAccessibleContext().setAccessibleName(name);
        return field;
    }

    private static @Nullable Double number(String typed) {
        var number = PlainFact.parse(typed);
        return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
    }

    private void changeEnds(Ramp ramp, @Nullable Double low, @Nullable Double high) {
        var now = rule;
        if (now != null) {
            take(new StyleRule(now.scope(), now.by(), now.sets(), new Scale.Continuous(ramp, low, high)));
        }
    }

    private void swatch(StyleRule now, Scale.ByChoice scale, String key, Colour colour) {
        var words = values.words(now.by(), key);
        var button = new JButton(new SwatchIcon(colour));
        button.setToolTipText(Texts.get("swatch.tip"));
        button.getAccessibleContext().setAccessibleName(Texts.format("swatch.name", words, colour.hex()));
        button.addActionListener(e -> {
            var picked = JColorChooser.showDialog(this, words, new Color(colour.rgb()));
            if (picked != null) {
                Map<String, Colour> colours = new LinkedHashMap<>(scale.colours());
                colours.put(key, new Colour(picked.getRGB() & 0xFFFFFF));
                take(new StyleRule(now.scope(), now.by(), now.sets(), new Scale.ByChoice(colours)));
                fillMore();
            }
        });
        more.add(button, "growx 0");
        more.add(Labels.plain(words), "wmin 0");
    }
}

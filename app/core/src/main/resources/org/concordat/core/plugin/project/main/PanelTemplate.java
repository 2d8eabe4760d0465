package @package@;

import static @package@.ModelWords.WORDS;

import org.concordat.api.core.MembershipLinks;
import org.concordat.api.model.Template;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;

/** A panel with two practices, to begin from. */
final class PanelTemplate {

    private static final Parts PARTS = new Parts(WORDS, "@id@.template.");

    private PanelTemplate() {}

    static Template template() {
        var sketch = new Sketch();
        var panel = sketch.around(0, 1, 0, PARTS.node(Panels.PANEL, "panel").with(Panels.PLACES, 8L));
        sketch.link(MembershipLinks.MEMBER_OF, sketch.at(0, 0, PARTS.practice("first")), panel);
        sketch.link(MembershipLinks.MEMBER_OF, sketch.at(1, 0, PARTS.practice("second")), panel);
        return sketch.as("@id@.panel", WORDS);
    }
}

package @package@;

import static @package@.ModelWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.BundledIcons;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.NodeType;
import org.pf4j.Extension;

/** What this plugin brings to Concordat. */
@Extension
public final class @Name@CareModel implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(@Name@CareModel.class, "@id@");

    @Override
    public String id() {
        return "@id@";
    }

    @Override
    public String name() {
        return WORDS.get("@id@.model");
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public String description() {
        return WORDS.get("@id@.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return List.of(Panels.PANEL);
    }

    @Override
    public List<Rule> rules() {
        return List.of(new EnoughMembers());
    }

    @Override
    public List<Measure> measures() {
        return List.of(new PlacesFilled());
    }

    @Override
    public List<Template> templates() {
        return List.of(PanelTemplate.template());
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}

package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.Importer;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Addition;
import org.concordat.api.model.BundledIcons;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.pf4j.Extension;

/** Teams of link workers who connect people with community groups. */
@Extension
public final class SocialPrescribing implements CareModel {

    private static final BundledIcons ICONS = BundledIcons.beside(SocialPrescribing.class, "social-prescribing");

    @Override
    public String id() {
        return "social-prescribing";
    }

    @Override
    public String name() {
        return WORDS.get("social-prescribing.model");
    }

    @Override
    public String version() {
        return "1.1.0";
    }

    @Override
    public String description() {
        return WORDS.get("social-prescribing.model.description");
    }

    @Override
    public List<NodeType> nodeTypes() {
        return List.of(SocialPrescribingTypes.TEAM, SocialPrescribingTypes.COMMUNITY_GROUP);
    }

    @Override
    public List<LinkType> linkTypes() {
        return List.of(SocialPrescribingTypes.SIGNPOSTS_TO);
    }

    @Override
    public List<Addition> additions() {
        return SocialPrescribingTypes.ADDITIONS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new Workload(), new SomewhereToGo());
    }

    @Override
    public List<Measure> measures() {
        return List.of(new PeoplePerWorker());
    }

    @Override
    public List<Template> templates() {
        return List.of(TeamTemplate.template());
    }

    @Override
    public List<ReportSection> reportSections() {
        return List.of(new GroupsSection());
    }

    @Override
    public List<Exporter> exporters() {
        return List.of(new DirectoryExport());
    }

    @Override
    public List<Importer> importers() {
        return List.of(new DirectoryImport());
    }

    @Override
    public Map<String, String> changes() {
        return Map.of("1.1.0", WORDS.get("social-prescribing.model.1.1.0"));
    }

    @Override
    public Optional<String> icon(String iconId) {
        return ICONS.find(iconId);
    }
}

package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.List;
import org.concordat.core.declared.expression.BlockText;
import org.concordat.core.declared.expression.Compiled;
import org.concordat.core.declared.expression.MeasureProgram;
import org.concordat.core.declared.expression.MeasureText;
import org.concordat.core.declared.expression.SectionProgram;
import org.concordat.core.declared.json.JsonObject;

/** Reads measures and sections of reports. Their expressions are looked at later. */
final class FigureReader {

    private final Draft draft;
    private final Languages languages;

    FigureReader(Draft draft, Languages languages) {
        this.draft = draft;
        this.languages = languages;
    }

    List<DeclaredMeasure> measures(JsonObject model) {
        var measures = new ArrayList<DeclaredMeasure>();
        for (var json : model.objects("measures", FormatKeys.MEASURE)) {
            draft.own(json.requiredText("id")).ifPresent(id -> measures.add(measure(id, json)));
        }
        return measures;
    }

    private DeclaredMeasure measure(String id, JsonObject json) {
        var words = draft.translation();
        var unit = words.of(id + ".unit", json.textOr("unit", ""));
        var text = new MeasureText(
                new SelectionReader(draft).read(json),
                json.requiredText("value"),
                words.of(id + ".sentence", json.requiredText("sentence")),
                json.located("unknown").map(unknown -> words.of(id + ".unknown", unknown)),
                json.texts("used"));
        return new DeclaredMeasure(
                id,
                words.of(id, json.text("label")),
                words.of(id + ".formula", json.text("formula")),
                unit,
                words.of(id + ".source", json.textOr("source", "")),
                text.selection(),
                new Compiled<>(mistakes -> MeasureProgram.read(text, id, unit, languages.get(), mistakes)));
    }

    List<DeclaredSection> sections(JsonObject model) {
        var sections = new ArrayList<DeclaredSection>();
        for (var json : model.objects("sections", FormatKeys.SECTION)) {
            draft.own(json.requiredText("id")).ifPresent(id -> sections.add(section(id, json)));
        }
        return sections;
    }

    private DeclaredSection section(String id, JsonObject json) {
        var blocks = new ArrayList<BlockText>();
        for (var block : json.objects("blocks", FormatKeys.BLOCK)) {
            blocks.add(block(id + "." + (blocks.size() + 1), block));
        }
        var title = draft.translation().of(id, json.text("title"));
        return new DeclaredSection(
                id,
                title,
                List.copyOf(blocks),
                new Compiled<>(mistakes -> SectionProgram.read(blocks, languages.get(), mistakes)));
    }

    private BlockText block(String key, JsonObject json) {
        var selection = new SelectionReader(draft).read(json);
        if (json.has("paragraph") == json.has("table") || json.has("table") != json.has("columns")) {
            draft.mistakes().say(json.place(), Texts.get("oddBlock"));
        }
        if (json.has("paragraph")) {
            return new BlockText.Paragraph(selection, draft.translation().of(key, json.requiredText("paragraph")));
        }
        var columns = new ArrayList<BlockText.Column>();
        for (var column : json.objects("columns", FormatKeys.COLUMN)) {
            var its = key + "." + (columns.size() + 1);
            columns.add(new BlockText.Column(
                    draft.translation().of(its, column.text("title")),
                    draft.translation().of(its + ".value", column.requiredText("value"))));
        }
        return new BlockText.Table(selection, draft.translation().of(key, json.requiredText("table")), columns);
    }
}

package org.concordat.diagram.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tells readers who cannot see a document which parts it has: a part for each page. */
final class TagTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<Tags> pages = new ArrayList<>();

    TagTree(String title) {
        root.appendKid(whole);
        whole.setTitle(title);
    }

    Tags page(PDPage page, Content content, String name, String description) {
        page.setStructParents(pages.size());
        var tags = new Tags(whole, page, content, name, description);
        pages.add(tags);
        return tags;
    }

    /** Hands the parts to the document; its pages must be at their end. */
    void finish(PDDocument document) {
        var pieces = new TreeMap<Integer, COSBase>();
        pages.forEach(page -> pieces.put(pieces.size(), page.pieces()));
        var parents = new PDNumberTreeNode(COSBase.class);
        if (!pieces.isEmpty()) {
            parents.setNumbers(pieces);
        }
        root.setParentTree(parents);
        root.setParentTreeNextKey(pieces.size());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}

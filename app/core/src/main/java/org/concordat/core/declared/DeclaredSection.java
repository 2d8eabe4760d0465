package org.concordat.core.declared;

import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.core.declared.expression.BlockText;
import org.concordat.core.declared.expression.Compiled;
import org.concordat.core.declared.expression.SectionProgram;

/** A section of a report that is written as texts with expressions. */
record DeclaredSection(String id, String title, List<BlockText> blocks, Compiled<SectionProgram> program)
        implements ReportSection {

    @Override
    public List<Block> write(Check check) {
        boolean idle = blocks.stream().allMatch(block -> block.selection().isIdle(check));
        return idle ? List.of() : program.get().write(check);
    }
}

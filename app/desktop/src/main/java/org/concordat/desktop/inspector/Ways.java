package org.concordat.desktop.inspector;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.concordat.api.fact.ElementId;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.ElementType;

/**
 * Where a click in the inspector leads.
 *
 * @param toView shows an element in a view
 * @param toStep goes to the network as it was after so many steps
 * @param explain shows the help of a type
 */
record Ways(BiConsumer<ViewId, ElementId> toView, IntConsumer toStep, Consumer<ElementType> explain) {}

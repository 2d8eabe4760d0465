package org.concordat.desktop.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.View;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.unnamed.WithoutNames;

/**
 * What a window has to export.
 *
 * @param document all of the network, without views
 * @param view the one at the front
 * @param views all, in order
 * @param selected the nodes of the front view that are selected
 * @param afar the zoom at which the window shows the front view added up, if it does
 */
public record Exportable(Export document, View view, List<View> views, Set<NodeId> selected, OptionalDouble afar) {

    public Exportable {
        views = List.copyOf(views);
        selected = Set.copyOf(selected);
    }

    /** How much of it can go into a format, the usual first. */
    List<Scope> scopes(Format format) {
        var scopes = new ArrayList<Scope>();
        if (!format.isPicture()) {
            scopes.add(Scope.ALL);
        }
        if (format.isPicture() && afar.isPresent()) {
            scopes.add(Scope.AFAR);
        }
        scopes.add(Scope.VIEW);
        if (!selected.isEmpty()) {
            scopes.add(Scope.SELECTION);
        }
        if (format.isPicture() && views.size() > 1) {
            scopes.add(Scope.ALL);
        }
        return scopes;
    }

    /** Whether the network names persons. */
    boolean namesPersons() {
        return WithoutNames.count(document.network()) > 0;
    }

    /** So much of it as was chosen, and in that way. */
    public Export of(ExportChoice choice, Format format) {
        var named = of(choice.scope(), format).with(choice.finish());
        return choice.withoutNames() && namesPersons() ? WithoutNames.of(named, document.network()) : named;
    }

    Export of(Scope scope, Format format) {
        var front = document.of(List.of(view), views.size());
        if (!format.isPicture()) {
            return switch (scope) {
                case ALL -> front;
                case SELECTION -> front.only(selected).asShown();
                case VIEW, AFAR -> front.asShown();
            };
        }
        return switch (scope) {
            case ALL -> document.of(views, views.size());
            case SELECTION -> front.only(selected);
            case AFAR -> front.atZoom(afar.orElse(1));
            case VIEW -> front;
        };
    }
}

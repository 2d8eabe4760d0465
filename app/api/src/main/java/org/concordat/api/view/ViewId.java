package org.concordat.api.view;

import org.concordat.api.fact.RandomId;

/** The id of a view: letters, digits, dot, hyphen and underscore, at most 64. */
public record ViewId(String value) {

    public ViewId {
        RandomId.requireValid(value);
    }

    public static ViewId random() {
        return new ViewId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}

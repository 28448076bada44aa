package org.waymark.queryside.page;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.waymark.queryside.page.word.Words;

/** The very bundles of the application. */
public final class Bundles {

    private Bundles() {}

    public static ResourceBundleMessageSource messages() {
        return new PagesConfiguration().messageSource();
    }

    public static Words words() {
        return new Words(messages());
    }
}

package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Fills forms as a person does, with JavaScript or without; what is not recorded fails with what the page says. */
final class Clerk {

    private final Site waymark;
    private final Page page;

    Clerk(Site waymark, Page page) {
        this.waymark = waymark;
        this.page = page;
    }

    /** From the printed link to the first page of somebody signed in. */
    void makeFirstAccount(String name) {
        page.navigate(waymark.firstAccountLink());
        type("name", name);
        type("email", "ines@example.org");
        type("password", "harrow larch copper 12");
        press();
        assertThat(page.locator("header").innerText()).contains(name);
    }

    /** From the sign-in page to where one was going. */
    void signIn() {
        type("email", "ines@example.org");
        type("password", "harrow larch copper 12");
        press();
    }

    Clerk open(String path) {
        page.navigate(waymark.at(path));
        return this;
    }

    Clerk type(String field, String text) {
        named(field).fill(text);
        return this;
    }

    /** Picks the first option that reads so. */
    Clerk choose(String field, String label) {
        Locator option = named(field).locator("option").filter(new Locator.FilterOptions().setHasText(label));
        named(field).selectOption(option.first().getAttribute("value"));
        return this;
    }

    /** Ticks the first box or radio button whose label reads so. */
    Clerk tick(String field, String label) {
        page.locator("label:has([name='" + field + "'])")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("input")
                .check();
        return this;
    }

    /** Ticks somebody in a long list: by the box where there is one, else from the others below. */
    Clerk pick(String field, String label) {
        Locator box = page.locator("label:has(input[name='" + field + "'])")
                .filter(new Locator.FilterOptions().setHasText(label));
        if (box.count() > 0) {
            box.first().locator("input").check();
            return this;
        }
        Locator others = page.locator("select[name='" + field + "']");
        Locator option = others.locator("option").filter(new Locator.FilterOptions().setHasText(label));
        others.selectOption(option.first().getAttribute("value"));
        page.locator("button[name=_fill][value='add:" + field + "']").click();
        return this;
    }

    /** Adds another row to a list of the form. */
    Clerk more(String rows) {
        page.locator("button[name=_fill][value='more:" + rows + "']").click();
        return this;
    }

    /** Sends the form; it must be recorded. */
    void send() {
        press();
        assertThat(page.locator(".recorded").allInnerTexts().toString())
                .as("%s says: %s", page.url(), page.locator("main").innerText())
                .contains("Recorded");
    }

    private void press() {
        page.locator(".button-primary").click();
        page.waitForLoadState();
    }

    private Locator named(String field) {
        return page.locator("[name='" + field + "']").first();
    }
}

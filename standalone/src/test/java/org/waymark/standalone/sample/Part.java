package org.waymark.standalone.sample;

import java.util.List;
import java.util.Locale;

/** What part an organisation plays, in one word of a story for what its partner entry says. */
enum Part {
    WORKFORCE_BOARD("public", "workforce-board", "government", "workforce"),
    AGENCY("public", "agency", "government", "workforce"),
    COUNCIL("public", "agency", "government", "economic-development"),
    COLLEGE("public", "training-provider", "government", "education"),
    SCHOOL("public", "school", "government", "education"),
    DEVELOPMENT("public", "economic-development", "government", "economic-development"),
    DEVELOPMENT_NONPROFIT("public", "economic-development", "nonprofit", "economic-development"),
    CHAMBER("public", "chamber", "nonprofit", "other"),
    COMMUNITY("public", "cbo", "nonprofit", "community"),
    LIBRARY("public", "other", "government", "community"),
    TRIBE("public", "agency", "tribal", "community"),
    LABOR("public", "labor", "nonprofit", "other"),
    FOUNDATION("public", "philanthropy", "nonprofit", "community"),
    EMPLOYER("industry", "employer", "for-profit", ""),
    NONPROFIT_EMPLOYER("industry", "employer", "nonprofit", ""),
    PUBLIC_EMPLOYER("industry", "employer", "government", ""),
    ASSOCIATION("industry", "association", "nonprofit", ""),
    HOSPITAL_THAT_TRAINS("industry public", "employer", "nonprofit", "education");

    private static final int OFTEN_PUBLIC = 78;
    private static final int OFTEN_INDUSTRY = 64;

    private final String sides;
    private final String kind;
    private final String ownership;
    private final String field;

    Part(String sides, String kind, String ownership, String field) {
        this.sides = sides;
        this.kind = kind;
        this.ownership = ownership;
        this.field = field;
    }

    static Part named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    List<String> sides() {
        return List.of(sides.split(" "));
    }

    String kind() {
        return kind;
    }

    String ownership() {
        return ownership;
    }

    List<String> fields() {
        return field.isEmpty() ? List.of() : List.of(field);
    }

    boolean industry() {
        return sides().contains("industry");
    }

    boolean twoSided() {
        return sides().size() > 1;
    }

    /** A private company: one whose champion counts as a private one. */
    boolean company() {
        return industry() && kind.equals("employer") && !ownership.equals("government");
    }

    int often() {
        return industry() ? OFTEN_INDUSTRY : OFTEN_PUBLIC;
    }
}

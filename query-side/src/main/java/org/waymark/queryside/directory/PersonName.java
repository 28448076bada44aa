package org.waymark.queryside.directory;

/** A person as one reader may see them. */
public record PersonName(String id, Text name) {

    /** The name, or what stands for it. */
    public String shown() {
        return name.orElse(id);
    }
}

package org.waymark.queryside.directory;

/** An organisation; its name is shown to everyone. */
public record OrganisationName(String id, Text name) {

    /** The name, or what stands for it. */
    public String shown() {
        return name.orElse(id);
    }
}

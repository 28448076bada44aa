package org.waymark.queryside.form.choice;

/**
 * Something to choose.
 *
 * @param id what is sent
 * @param label what people read
 */
public record Pick(String id, String label) {}

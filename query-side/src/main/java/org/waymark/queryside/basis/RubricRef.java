package org.waymark.queryside.basis;

/**
 * Which rules gave an answer.
 *
 * @param digest content address of the rubric's document
 * @param adopted false when the community has adopted none by then, so that the shipped starter rubric counts
 */
public record RubricRef(String id, int version, String title, String digest, boolean adopted) {}

package org.waymark.queryside.basis;

/**
 * Which rules gave an answer.
 *
 * @param digest content address of the rubric's document
 * @param adopted whether the community has adopted this very text by then; false where it has adopted none, so that the
 *     shipped one counts
 * @param forced whether the question named it: then it judged every day, whatever was adopted
 */
public record RubricRef(String id, int version, String title, String digest, boolean adopted, boolean forced) {}

package dev.goodword.desk.application;

/**
 * Something that needs another look, beside its field.
 *
 * @param field the name of the field
 * @param text what is wrong and what to do
 */
public record Problem(String field, String text) {
}

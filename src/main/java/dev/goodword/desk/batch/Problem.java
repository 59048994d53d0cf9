package dev.goodword.desk.batch;

/**
 * Something that needs another look, beside its field.
 *
 * @param field the name of the field
 * @param text what is wrong and what to do
 */
record Problem(String field, String text) {
}

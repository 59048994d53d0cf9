package dev.goodword.desk.letters;

/**
 * Something that must be otherwise, beside its field.
 *
 * @param field the name of the field
 * @param text what it is and what to do
 */
record Problem(String field, String text) {
}

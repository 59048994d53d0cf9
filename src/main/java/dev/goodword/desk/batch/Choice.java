package dev.goodword.desk.batch;

/**
 * One choice of a field.
 *
 * @param value what is sent
 * @param text its words
 */
record Choice(String value, String text) {
}

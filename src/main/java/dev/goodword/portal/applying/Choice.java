package dev.goodword.portal.applying;

/**
 * One choice of a list.
 *
 * @param value what the form sends
 * @param text what the person reads
 */
record Choice(String value, String text) {
}

package dev.goodword.desk.complaints;

/** One option of a field. */
record Choice(String value, String text) {
}

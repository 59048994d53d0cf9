package dev.goodword.desk.complaints;

/** Something that needs another look, beside its field. */
record Problem(String field, String text) {
}

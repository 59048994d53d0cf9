package dev.goodword.desk.mailing;

/**
 * Something that has to be otherwise.
 *
 * @param field the field it stands at
 */
public record Problem(String field, String text) {
}

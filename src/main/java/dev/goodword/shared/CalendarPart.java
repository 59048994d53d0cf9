package dev.goodword.shared;

/**
 * A calendar file that a mail carries.
 *
 * @param method what it asks for, as in {@code REQUEST} (RFC 5546); also named in the
 * header of its part
 * @param text the file, its lines folded and ended by CRLF
 */
public record CalendarPart(String method, String text) {

	public CalendarPart {
		if (!method.matches("[A-Z]{3,20}")) {
			throw new IllegalArgumentException("No method of a calendar");
		}
	}

}

package dev.goodword.calendars.reading;

/** A file is no list of a year, or says something that no calendar can say. */
public class CalendarFileRefused extends RuntimeException {

	private final String reason;

	private final int line;

	private final String found;

	CalendarFileRefused(String reason, int line, String found) {
		super("The list was refused in line " + line + ": " + reason);
		this.reason = reason;
		this.line = line;
		this.found = found;
	}

	/** The last part of the key {@code calendars.file.<reason>}. */
	public String reason() {
		return this.reason;
	}

	/** Where, counted from 1; 0 when it is about the whole file. */
	public int line() {
		return this.line;
	}

	/** What was found there, or the limit that was passed. */
	public String found() {
		return this.found;
	}

}

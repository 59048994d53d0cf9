package dev.goodword.communication.invites;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody's calendar program answers to an invitation. Read line by line, since
 * programs leave out what the rules demand, the organizer above all.
 *
 * @param uid the appointment it speaks of; empty when it names none
 * @param refusal whether it says no, perhaps, or proposes another time
 */
public record CalendarAnswer(String uid, boolean refusal) {

	private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

	private static final Pattern METHOD = Pattern.compile("(?im)^METHOD:\\s*(REPLY|COUNTER)\\s*$");

	private static final Pattern UID = Pattern.compile("(?im)^UID(?:;[^:\\r\\n]{0,200})?:(.{1,300}?)\\s*$");

	private static final Pattern HESITANT = Pattern
		.compile("(?im)^ATTENDEE[;:].{0,2000}PARTSTAT=\"?(?:DECLINED|TENTATIVE)");

	/**
	 * Reads it.
	 * @return empty when it answers nothing
	 */
	public static Optional<CalendarAnswer> of(String calendar) {
		String text = FOLD.matcher(calendar).replaceAll("");
		Matcher method = METHOD.matcher(text);
		if (!method.find()) {
			return Optional.empty();
		}
		Matcher uid = UID.matcher(text);
		boolean counter = method.group(1).toUpperCase(Locale.ROOT).equals("COUNTER");
		return Optional
			.of(new CalendarAnswer(uid.find() ? uid.group(1) : "", counter || HESITANT.matcher(text).find()));
	}

}

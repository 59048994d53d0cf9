package dev.goodword.files;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds name, e-mail address and phone number of the author in the text of a resume. A
 * pure function of the text. Each rule is there to leave something out: a missing
 * suggestion costs its reader a few key strokes, a wrong one their trust. A text without
 * any way to reach somebody is taken for another document and gives nothing.
 */
final class ResumeReading {

	private static final int LINES = 200;

	private static final int LINE = 500;

	/** From here on the addresses and numbers are other people's. */
	private static final Set<String> REFEREES = Set.of("reference", "references", "referees", "推荐人", "证明人");

	private ResumeReading() {
	}

	/** What the text seems to say; components are null when in doubt. */
	static ResumeFields read(String text) {
		List<String> lines = ownLines(text);
		List<String> addresses = lines.stream().map(MailReading::firstIn).toList();
		OptionalInt withAddress = IntStream.range(0, lines.size())
			.filter((line) -> !addresses.get(line).isEmpty())
			.findFirst();
		String email = withAddress.isPresent()
				? MailReading.fit(addresses.get(withAddress.getAsInt()), lines.get(withAddress.getAsInt())) : null;
		String phone = PhoneReading.find(lines, withAddress.orElse(-1));
		boolean isResume = withAddress.isPresent() || phone != null;
		return new ResumeFields(isResume ? NameReading.find(lines) : null, email, phone);
	}

	private static List<String> ownLines(String text) {
		return text.lines()
			.map((line) -> line.substring(0, Math.min(line.length(), LINE)).strip())
			.filter((line) -> !line.isEmpty())
			.takeWhile((line) -> !REFEREES.contains(Words.letters(line)))
			.limit(LINES)
			.toList();
	}

}

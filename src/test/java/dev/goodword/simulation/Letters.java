package dev.goodword.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.OutgoingMail;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads mails as a person does: what kind of news it is, and which day it names. */
final class Letters {

	private static final List<String> OUR_WORD = List.of("You will hear from us by", "最晚答复日期");

	private static final List<String> THEIR_CHOICE = List.of("Your choice is open until", "请在此日期前选择",
			"Please answer by", "请在此日期前提交");

	private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2} [A-Z][a-z]+ \\d{4})");

	private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

	private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private static final List<Subject> SUBJECTS = subjects();

	private static final Map<String, String> KNOWN = new HashMap<>();

	private Letters() {
	}

	private record Subject(String kind, Pattern pattern, int literal) {
	}

	/**
	 * A day that is named in the mail.
	 *
	 * @param theirs whether it is the candidate's own day and not ours
	 */
	record Named(LocalDate day, boolean theirs) {
	}

	/** The name of the content file the mail was written with. */
	static synchronized String kind(OutgoingMail mail) {
		return KNOWN.computeIfAbsent(mail.language() + mail.subject(),
				(any) -> SUBJECTS.stream()
					.filter((subject) -> subject.pattern().matcher(mail.subject()).matches())
					.max(Comparator.comparingInt(Subject::literal))
					.map(Subject::kind)
					.orElse("staff"));
	}

	/** The day beside the words "you will hear from us by" or their choice. */
	static Optional<Named> day(OutgoingMail mail) {
		String[] lines = mail.text().split("\n");
		for (int i = 0; i + 1 < lines.length; i++) {
			String line = lines[i].strip();
			if (OUR_WORD.contains(line) || THEIR_CHOICE.contains(line)) {
				return Optional.of(new Named(parse(lines[i + 1]), THEIR_CHOICE.contains(line)));
			}
		}
		return Optional.empty();
	}

	private static LocalDate parse(String words) {
		Matcher english = ENGLISH.matcher(words);
		if (english.find()) {
			return LocalDate.parse(english.group(1), ENGLISH_DAY);
		}
		Matcher chinese = CHINESE.matcher(words);
		if (chinese.find()) {
			return LocalDate.of(Integer.parseInt(chinese.group(1)), Integer.parseInt(chinese.group(2)),
					Integer.parseInt(chinese.group(3)));
		}
		throw new IllegalArgumentException("No day in: " + words);
	}

	private static List<Subject> subjects() {
		try {
			List<Subject> found = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:templates/mail/content/*.mustache")) {
				String name = file.getFilename().replaceAll("_(en|zh)\\.mustache$", "");
				if (!name.startsWith("staff_")) {
					String line = file.getContentAsString(StandardCharsets.UTF_8).split("\n")[0];
					found.add(subject(name, line.replaceFirst("^Subject: ", "").strip()));
				}
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Subject subject(String kind, String line) {
		String flat = line.replaceAll("\\{\\{#[^}]*}}.*\\{\\{/[^}]*}}", "{{x}}");
		StringBuilder pattern = new StringBuilder();
		int literal = 0;
		for (String part : flat.split("\\{\\{[^}]*}}", -1)) {
			pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
			literal += part.length();
		}
		return new Subject(kind, Pattern.compile(pattern.toString()), literal);
	}

}

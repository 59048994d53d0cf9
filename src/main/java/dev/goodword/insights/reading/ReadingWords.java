package dev.goodword.insights.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.goodword.surveys.comments.Comment;
import dev.goodword.surveys.comments.Mark;
import dev.goodword.surveys.comments.Reason;
import dev.goodword.surveys.comments.WhyTag;

import org.springframework.context.MessageSource;

/** Comments in the words of the page. */
final class ReadingWords {

	private final MessageSource texts;

	private final Locale locale;

	ReadingWords(MessageSource texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	/** A comment, with words where something was taken out. */
	Line line(Comment comment) {
		List<String> tags = Stream
			.concat(Stream.of("reading.ofStaff").filter((key) -> comment.ofStaff()),
					comment.tags().stream().sorted(Comparator.naturalOrder()).map((tag) -> "reading.tag." + tag))
			.map((key) -> say(key))
			.toList();
		return new Line(comment.id().toString(), plain(comment.words()), tags);
	}

	/** A reason with how many gave it and how much less satisfied they were. */
	Cause cause(Reason reason) {
		String people = reason.people().isExact() ? say("reading.number", reason.people().least())
				: say("reading.band", reason.people().least(), reason.people().most());
		return new Cause(say("reading.tag." + reason.tag()), people, say("reading.shortfall", reason.shortfall()));
	}

	/** What a comment can be about. */
	List<Cause> tags() {
		return List.of(WhyTag.values())
			.stream()
			.map((tag) -> new Cause(say("reading.tag." + tag), tag.name(), ""))
			.toList();
	}

	private String plain(String words) {
		String plain = words;
		for (Mark mark : Mark.values()) {
			plain = plain.replace(mark.sign(), say("reading.mark." + mark));
		}
		return plain;
	}

	private String say(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, this.locale);
	}

	/** A comment on the page. */
	record Line(String id, String words, List<String> tags) {
	}

	/** A reason on the page, or one to choose. */
	record Cause(String name, String value, String shortfall) {
	}

}

package dev.goodword.communication.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody sent us.
 *
 * @param fields its header, in order
 * @param type its own media type with its parameters, as written
 * @param parts its leaves, in order; those of a mail inside it are not among them
 * @param returned the mail it carries back or along, header and all; null when it carries
 * none
 */
public record ReceivedMail(List<HeaderField> fields, String type, List<MailPart> parts,
		@Nullable ReceivedMail returned) {

	private static final String LOCAL = "[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]";

	/** Tried once for each word, however long it is. */
	private static final Pattern ADDRESS = Pattern
		.compile("(?<!" + LOCAL + ")" + LOCAL + "{1,64}+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,253}[\\p{L}\\p{N}])?");

	private static final int MOST_TEXTS = 20;

	private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,300}>");

	public ReceivedMail {
		fields = List.copyOf(fields);
		parts = List.copyOf(parts);
	}

	/** The first field of that name; empty when there is none. */
	public String header(String name) {
		return headers(name).findFirst().orElse("");
	}

	/** All fields of that name. */
	public Stream<String> headers(String name) {
		String wanted = name.toLowerCase(Locale.ROOT);
		return this.fields.stream().filter((field) -> field.name().equals(wanted)).map(HeaderField::value);
	}

	/** Whether it has a field of that name. */
	public boolean has(String name) {
		return headers(name).findAny().isPresent();
	}

	/** Its subject; empty when it has none. */
	public String subject() {
		return header("subject");
	}

	/** Who says to have written it. */
	public Optional<EmailAddress> from() {
		return addresses(header("from")).stream().findFirst();
	}

	/** The name before the sender's address; empty when there is none. */
	public String fromName() {
		String from = header("from");
		int end = from.indexOf('<');
		return (end > 0) ? from.substring(0, end).replace("\"", "").strip() : "";
	}

	/** Everybody it was addressed to, as far as its header tells. */
	public List<EmailAddress> recipients() {
		return Stream.of("delivered-to", "x-original-to", "envelope-to", "to", "cc")
			.flatMap(this::headers)
			.flatMap((line) -> addresses(line).stream())
			.distinct()
			.toList();
	}

	/** The ids of the mails it answers, the nearest first. */
	public List<String> answered() {
		List<String> ids = new ArrayList<>(ids("in-reply-to"));
		List<String> thread = ids("references");
		for (int i = thread.size() - 1; i >= 0; i--) {
			if (!ids.contains(thread.get(i))) {
				ids.add(thread.get(i));
			}
		}
		return ids;
	}

	private List<String> ids(String name) {
		return headers(name).flatMap((line) -> ID.matcher(line).results().map((found) -> found.group())).toList();
	}

	/** Its own id with its angle brackets; empty when it has none. */
	public Optional<String> id() {
		return ids("message-id").stream().findFirst();
	}

	/** The first leaf of that media type. */
	public Optional<MailPart> part(String mediaType) {
		return this.parts.stream().filter((part) -> part.type().equals(mediaType)).findFirst();
	}

	/** The files somebody sent along. */
	public List<MailPart> files() {
		return this.parts.stream().filter(MailPart::isFile).toList();
	}

	/**
	 * Its words as plain text: what it says plainly, or else its HTML without the marks.
	 */
	public String text() {
		String plain = join("text/plain");
		return !plain.isBlank() ? plain : HtmlWords.of(join("text/html"));
	}

	private String join(String mediaType) {
		return this.parts.stream()
			.filter((part) -> part.isBody() && part.type().equals(mediaType))
			.map(MailPart::text)
			.limit(MOST_TEXTS)
			.collect(Collectors.joining("\n"));
	}

	/** Whether its media type has a parameter of that value. */
	public boolean isReportOf(String kind) {
		Matcher found = Pattern.compile("report-type\\s*=\\s*\"?" + Pattern.quote(kind), Pattern.CASE_INSENSITIVE)
			.matcher(this.type);
		return found.find();
	}

	/** The addresses in a line, in order. */
	public static List<EmailAddress> addresses(String line) {
		return ADDRESS.matcher(line)
			.results()
			.flatMap((found) -> EmailAddress.parse(found.group()).stream())
			.distinct()
			.toList();
	}

}

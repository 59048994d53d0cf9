package dev.goodword.communication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.visitors.VisitorLinks;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.questions.visitors.WhoAnswers;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.PublicAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words of letters to people who asked without having applied. */
@Component
class VisitorLetters {

	private final VisitorLinks links;

	private final Positions positions;

	private final Accounts accounts;

	private final WhoAnswers answering;

	private final PublishedAnswers published;

	private final CareerSite careers;

	private final MailTemplates templates;

	private final Writing writing;

	private final MailTokens tokens;

	private final MailSettings settings;

	private final PublicAddress address;

	private final MessageSource texts;

	VisitorLetters(VisitorLinks links, Positions positions, Accounts accounts, WhoAnswers answering,
			PublishedAnswers published, CareerSite careers, MailTemplates templates, Writing writing, MailTokens tokens,
			MailSettings settings, PublicAddress address, MessageSource texts) {
		this.links = links;
		this.positions = positions;
		this.accounts = accounts;
		this.answering = answering;
		this.published = published;
		this.careers = careers;
		this.templates = templates;
		this.writing = writing;
		this.tokens = tokens;
		this.settings = settings;
		this.address = address;
		this.texts = texts;
	}

	/**
	 * The mail. The question itself stands in none before the address was confirmed: it
	 * may be somebody else's. What is answered to the others leads back to the question.
	 */
	OutgoingMail write(UUID id, VisitorSummary question, Word word, Instant now) {
		LocaleTag language = question.visitor().language();
		String company = this.accounts.company(question.place().company()).name().in(language);
		boolean confirm = word == Word.CONFIRM;
		String signer = signer(question, word);
		Surround surround = new Surround(company, confirm ? null : signer, null,
				this.address.link("/questions/" + this.links.token(question.id())),
				confirm ? Target.CONFIRM : Target.ASKED,
				confirm ? this.settings.answersTo() != null : this.settings.isAnswerable());
		Letter letter = this.templates.write("visitor_" + word.name().toLowerCase(Locale.ROOT), language,
				confirm ? confirming(question, language) : fields(question, word, language), surround);
		return new OutgoingMail(this.writing.headerId(id), company.replaceAll("\\p{Cntrl}", " "),
				this.settings.sender(), question.visitor().email(),
				confirm ? this.settings.answersTo()
						: this.tokens.answersAbout(question.id()).orElse(this.settings.answersTo()),
				this.tokens.bouncesToVisitor(id).orElse(null), letter.subject(), letter.text(), letter.html(), language,
				headers(word, now));
	}

	/**
	 * Whoever answered, or acts for the owner now, and in the end a head of recruiting;
	 * null when nobody does.
	 */
	private @Nullable String signer(VisitorSummary question, Word word) {
		if (isLast(word)) {
			return this.answering.last(this.positions.summary(question.place().position())).name();
		}
		VisitorSummary.Reply reply = question.reply();
		return Optional.ofNullable(reply)
			.flatMap((given) -> this.accounts.active(given.by()))
			.or(() -> this.answering.of(question.place().owner()))
			.map(StaffMember::name)
			.orElse(null);
	}

	/**
	 * Neither a name nor a word that was typed: whoever typed it may be a stranger to
	 * whoever reads it.
	 */
	private Map<Field, String> confirming(VisitorSummary question, LocaleTag language) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.POSITION_TITLE, this.positions.summary(question.place().position()).title().in(language));
		fields.put(Field.RESPONSE_DATE, goes(question, language));
		return fields;
	}

	/** Whether no other letter follows by itself. */
	private static boolean isLast(Word word) {
		return word == Word.LEFT || word == Word.UNREAD;
	}

	/** The day on which it is deleted. */
	private static String goes(VisitorSummary question, LocaleTag language) {
		return DateWords.in(language, question.dates().zone()).longDate(question.goesAt()).text();
	}

	private Map<Field, String> fields(VisitorSummary question, Word word, LocaleTag language) {
		PositionSummary position = this.positions.summary(question.place().position());
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.CANDIDATE_GREETING, question.visitor().name());
		fields.put(Field.POSITION_TITLE, position.title().in(language));
		String signer = signer(question, word);
		fields.put(Field.OWNER_NAME, (signer != null) ? signer : Objects
			.requireNonNull(this.texts.getMessage("communication.visitor.somebody", null, language.locale())));
		fields.put(Field.RESPONSE_DATE, isLast(word) ? goes(question, language)
				: DateWords.in(language, question.dates().zone()).longDate(question.dates().told()).text());
		VisitorSummary.Reply reply = question.reply();
		if (reply != null) {
			fields.put(Field.QUESTION_TEXT, question.text());
			fields.put(Field.ANSWER_TEXT, reply.text());
			fields.put(Field.RESPONSE_DATE, goes(question, language));
			if (isPublished(reply, position)) {
				fields.put(Field.FAQ_LINK, this.address.link("/jobs/" + position.code() + "#questions"));
			}
		}
		return fields;
	}

	/** Whether everybody reads just these words there now. */
	private boolean isPublished(VisitorSummary.Reply reply, PositionSummary position) {
		PublishedRef as = reply.published();
		return as != null && this.published.standing(position.id(), as.answer()).equals(Optional.of(as))
				&& this.careers.published(position.code()).isPresent();
	}

	/** A person wrote the answer; nobody wrote the others. */
	private static Map<String, String> headers(Word word, Instant now) {
		Map<String, String> headers = new HashMap<>();
		headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
		if (word != Word.ANSWERED) {
			headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
			headers.put("Auto-Submitted", "auto-generated");
		}
		return headers;
	}

}

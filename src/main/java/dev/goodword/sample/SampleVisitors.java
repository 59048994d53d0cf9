package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorLinks;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.WaitingVisitors;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * A few people who ask about a position of the sample company in its last weeks and do
 * not apply. They confirm their address by the link in their mail, and a recruiter
 * answers; the last question waits for the visitor.
 */
@Component
@OnSampleInstallation
class SampleVisitors implements MailReader {

	private static final String MAILBOX = "visitor-";

	private static final Pattern LINK = Pattern.compile("/questions/([0-9a-f-]{36}\\.[A-Za-z0-9_.-]+)");

	/** When they ask, before the end of the story. */
	private static final List<Duration> ASKED = List.of(Duration.ofDays(37), Duration.ofDays(29), Duration.ofDays(22),
			Duration.ofDays(15), Duration.ofDays(9), Duration.ofDays(4), Duration.ofHours(7));

	/** What came later waits for the visitor. */
	private static final Duration ANSWERED = Duration.ofDays(1);

	private final SampleTexts texts = SampleTexts.of("questions.properties");

	private final AskingVisitors asking;

	private final AnsweringVisitors answering;

	private final WaitingVisitors waiting;

	private final VisitorLinks links;

	private final Accounts accounts;

	/** Whose link arrived and was not followed yet. */
	private final Set<VisitorQuestionId> unread = new LinkedHashSet<>();

	private final Set<VisitorQuestionId> confirmed = new HashSet<>();

	private int answered;

	SampleVisitors(AskingVisitors asking, AnsweringVisitors answering, WaitingVisitors waiting, VisitorLinks links,
			Accounts accounts) {
		this.asking = asking;
		this.answering = answering;
		this.waiting = waiting;
		this.links = links;
		this.accounts = accounts;
	}

	/** They follow the link a little later. */
	@Override
	public synchronized void read(OutgoingMail mail) {
		Matcher link = LINK.matcher(mail.text());
		if (mail.to().value().startsWith(MAILBOX) && link.find()) {
			this.links.read(link.group(1))
				.filter((question) -> !this.confirmed.contains(question))
				.ifPresent(this.unread::add);
		}
	}

	/**
	 * Tells what has happened since.
	 * @param told how many have asked
	 * @return how many have asked now
	 */
	int tell(int told, List<SamplePositions.Opened> opened, Instant now, Instant until) {
		follow().forEach(this.asking::confirm);
		if (this.answered < this.confirmed.size() && now.isBefore(until.minus(ANSWERED))) {
			opened.stream()
				.map((position) -> position.team().recruiter())
				.distinct()
				.forEach((recruiter) -> answer(this.accounts.member(recruiter)));
		}
		if (told == ASKED.size() || now.isBefore(until.minus(ASKED.get(told)))) {
			return told;
		}
		SamplePositions.Opened position = opened.get(told % opened.size());
		LocaleTag language = position.team().place().zone().equals(SampleCompany.SHANGHAI) ? LocaleTag.ZH_HANS
				: LocaleTag.EN;
		this.asking.ask(position.id(),
				new Visitor(one("visitor.names", language, told),
						new EmailAddress(MAILBOX + (told + 1) + SamplePeople.DOMAIN), language),
				one("visitor.asks", language, told));
		return told + 1;
	}

	private synchronized List<VisitorQuestionId> follow() {
		List<VisitorQuestionId> news = List.copyOf(this.unread);
		this.unread.clear();
		this.confirmed.addAll(news);
		return news;
	}

	private void answer(StaffMember recruiter) {
		this.waiting.duties(recruiter)
			.shown()
			.stream()
			.filter(VisitorSummary::isOpen)
			.forEach((question) -> answer(question).ifPresent((words) -> {
				this.answering.answer(question.id(), new Answer(words, null, null), recruiter);
				this.answered++;
			}));
	}

	private Optional<String> answer(VisitorSummary question) {
		LocaleTag language = question.visitor().language();
		List<String> asks = this.texts.list("visitor.asks", language);
		return Stream.of(asks.indexOf(question.text()))
			.filter((number) -> number >= 0)
			.map((number) -> one("visitor.answers", language, number))
			.findFirst();
	}

	private String one(String key, LocaleTag language, int number) {
		List<String> all = this.texts.list(key, language);
		return all.get(number % all.size());
	}

}

package dev.goodword.desk.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Wording;
import dev.goodword.desk.inbox.VisitorQuestionsView.Line;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Questions of people who have not applied, as a list and among the duties of the day:
 * for whoever owns the position at once, for everybody else who may answer once they are
 * late.
 */
@Component
class VisitorQuestions implements StandingDuties {

	private final AnsweringVisitors answering;

	private final InboxPage pages;

	private final Positions positions;

	private final MessageSource texts;

	private final InstantSource clock;

	VisitorQuestions(AnsweringVisitors answering, InboxPage pages, Positions positions, MessageSource texts,
			InstantSource clock) {
		this.answering = answering;
		this.pages = pages;
		this.positions = positions;
		this.texts = texts;
		this.clock = clock;
	}

	VisitorQuestionsView list(StaffMember who, Wording words) {
		Map<PositionId, String> titles = new HashMap<>();
		List<Line> lines = this.answering.waiting(who)
			.stream()
			.map((question) -> line(question, title(question, titles, words.language()), words))
			.toList();
		return new VisitorQuestionsView(words.say("desk.visitors.headline", lines.size()),
				this.pages.tabs(InboxTab.QUESTIONS, who, words), lines);
	}

	private Line line(VisitorSummary question, String title, Wording words) {
		String name = question.visitor().name();
		return new Line(question.id().toString(), name, DueLabel.languageOf(name),
				words.say("desk.visitors.about", title), question.text(), due(question, words),
				question.isOverdue(this.clock.instant()), lost(question),
				question.closings(this.clock.instant()).stream().map(VisitorClosing::name).toList());
	}

	/** What became of an answer, as a part of a key; null when nothing went wrong. */
	private static @Nullable String lost(VisitorSummary question) {
		return question.state().isUndelivered() ? question.state().name().toLowerCase(Locale.ROOT) : null;
	}

	/** By when it is answered, and what they were told. */
	String due(VisitorSummary question, Wording words) {
		String end = words.dates(words.zone()).shortDateTime(question.dates().teamDueAt(), words.zone()).text();
		String told = words.dates(question.dates().zone()).shortDate(question.dates().told()).text();
		return words.say(question.isOverdue(this.clock.instant()) ? "desk.questions.late" : "desk.questions.open", end,
				told);
	}

	private String title(VisitorSummary question, Map<PositionId, String> titles, LocaleTag language) {
		return titles.computeIfAbsent(question.place().position(),
				(id) -> this.positions.summary(id).title().in(language));
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		Instant now = this.clock.instant();
		Wording words = new Wording(this.texts, language, who.zone());
		Map<PositionId, String> titles = new HashMap<>();
		return this.answering.waiting(who)
			.stream()
			.filter((question) -> question.place().owner().equals(who.id()) || question.isOverdue(now))
			.map((question) -> duty(question, title(question, titles, language), now, words))
			.toList();
	}

	private StandingDuty duty(VisitorSummary question, String title, Instant now, Wording words) {
		String lost = lost(question);
		Instant end = question.dates().teamDueAt();
		return new StandingDuty(words.dates(words.zone()).shortDate(end).text(),
				(lost != null) ? words.say("desk.visitors.duty." + lost)
						: question.isOverdue(now) ? words.say("desk.visitors.duty.late")
								: words.dates(words.zone()).time(end, words.zone()).text(),
				words.say("desk.visitors.duty"),
				words.say((lost != null) ? "desk.visitors.duty.look" : "desk.visitors.duty.answer"), title,
				(lost != null) ? "/inbox/questions" : "/inbox/questions/" + question.id());
	}

}

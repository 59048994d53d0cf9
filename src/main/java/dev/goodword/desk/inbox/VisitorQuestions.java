package dev.goodword.desk.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.communication.inbound.VisitorReplies;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.communication.returns.VisitorReach;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Wording;
import dev.goodword.desk.inbox.VisitorQuestionsView.Closed;
import dev.goodword.desk.inbox.VisitorQuestionsView.Line;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.WaitingVisitors;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Questions of people who have not applied, as a list and among the duties of the day:
 * for whoever owns the position at once, for everybody else who may answer once they are
 * late, whenever the owner is away or gone, and when an answer did not arrive.
 */
@Component
class VisitorQuestions implements StandingDuties {

	private final WaitingVisitors waiting;

	private final VisitorReplies replies;

	private final CameBack cameBack;

	private final Absences absences;

	private final Accounts accounts;

	private final InboxPage pages;

	private final MessageSource texts;

	private final InstantSource clock;

	VisitorQuestions(WaitingVisitors waiting, VisitorReplies replies, CameBack cameBack, Absences absences,
			Accounts accounts, InboxPage pages, MessageSource texts, InstantSource clock) {
		this.waiting = waiting;
		this.replies = replies;
		this.cameBack = cameBack;
		this.absences = absences;
		this.accounts = accounts;
		this.pages = pages;
		this.texts = texts;
		this.clock = clock;
	}

	VisitorQuestionsView list(StaffMember who, Wording words) {
		WaitingVisitors.Waiting all = this.waiting.waiting(who);
		Map<AccountId, String> missing = missing();
		Map<VisitorQuestionId, List<VisitorReplies.Written>> written = this.replies
			.unread(all.shown().stream().map(VisitorSummary::id).toList());
		Map<VisitorQuestionId, VisitorReach> unreached = this.cameBack.unreached(all.shown());
		List<Line> lines = all.shown()
			.stream()
			.map((question) -> line(question, title(question, all.titles(), words.language()),
					written.getOrDefault(question.id(), List.of()),
					unreached.getOrDefault(question.id(), VisitorReach.OPEN), missing, words))
			.toList();
		List<Closed> closed = all.closed()
			.stream()
			.map((question) -> new Closed(question.id().toString(), question.visitor().name(),
					DueLabel.languageOf(question.visitor().name()),
					words.say("desk.visitors.about", title(question, all.titles(), words.language())), question.text()))
			.toList();
		String most = (all.all() > lines.size()) ? words.say("desk.visitors.most", lines.size(), all.all()) : null;
		return new VisitorQuestionsView(words.say("desk.visitors.headline", all.asked()), most,
				this.pages.tabs(InboxTab.QUESTIONS, who, words), lines, closed);
	}

	/** The names of those who are away or have left. */
	private Map<AccountId, String> missing() {
		Set<AccountId> here = this.accounts.staff().stream().map(StaffMember::id).collect(Collectors.toSet());
		here.removeAll(this.absences.now().away().keySet());
		Map<AccountId, String> missing = new HashMap<>(this.accounts.names());
		missing.keySet().removeAll(here);
		return missing;
	}

	private Line line(VisitorSummary question, String title, List<VisitorReplies.Written> written, VisitorReach reach,
			Map<AccountId, String> missing, Wording words) {
		String name = question.visitor().name();
		VisitorSummary.Reply reply = question.reply();
		return new Line(question.id().toString(), name, DueLabel.languageOf(name),
				words.say("desk.visitors.about", title), question.text(), stands(question, reach, words),
				question.isOverdue(this.clock.instant()), lost(question), notes(question, reach, missing, words),
				(reply != null) ? reply.text() : null,
				question.closings(this.clock.instant()).stream().map(VisitorClosing::name).toList(),
				written.stream()
					.map((one) -> new VisitorQuestionsView.Written(one.id().toString(), one.text(), one.elsewhere(),
							one.files()))
					.toList(),
				wroteBack(question), lost(question) != null && !reach.dead());
	}

	/** What became of it, or by when it is answered. */
	private String stands(VisitorSummary question, VisitorReach reach, Wording words) {
		String lost = lost(question);
		if (lost != null) {
			boolean known = question.state() == VisitorState.LOST && !reach.equals(VisitorReach.OPEN);
			return words.say("desk.visitors." + (known ? "returned" : lost));
		}
		return wroteBack(question) ? words.say("desk.visitors.wrote.text") : due(question, words);
	}

	/** The question with what they wrote since and nobody has read. */
	Beside beside(VisitorSummary question) {
		return Beside.of(question.text(),
				this.replies.unread(List.of(question.id())).getOrDefault(question.id(), List.of()));
	}

	private static boolean wroteBack(VisitorSummary question) {
		return question.state() == VisitorState.REPLIED;
	}

	/** What keeps a question from being seen to as it was meant. */
	private List<String> notes(VisitorSummary question, VisitorReach reach, Map<AccountId, String> missing,
			Wording words) {
		List<String> notes = new ArrayList<>(unreached(reach, words));
		if (question.isLeft(this.clock.instant())) {
			notes.add(words.say(question.untold() ? "desk.visitors.left.untold" : "desk.visitors.left"));
		}
		else if (question.isOpen() && question.untold()) {
			notes.add(words.say("desk.visitors.untold"));
		}
		if (question.unread()) {
			notes.add(words.say("desk.visitors.unread",
					words.dates(question.dates().zone()).longDate(question.goesAt()).text()));
		}
		String owner = missing.get(question.place().owner());
		if (owner != null) {
			notes.add(words.say("desk.visitors.away", owner));
		}
		return notes;
	}

	/** Why our mail does not reach whoever asked; nothing when it does. */
	List<String> unreached(VisitorSummary question, Wording words) {
		return unreached(this.cameBack.unreached(List.of(question)).getOrDefault(question.id(), VisitorReach.OPEN),
				words);
	}

	private static List<String> unreached(VisitorReach reach, Wording words) {
		List<String> notes = new ArrayList<>();
		VisitorReach.Back back = reach.back();
		if (back != null) {
			notes.add(words.say("desk.visitors.cameBack", words.dates(words.zone()).dateTime(back.at()).text(),
					words.say(back.label())));
		}
		if (reach.dead()) {
			notes.add(words.say("desk.visitors.dead"));
		}
		return notes;
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

	private static String title(VisitorSummary question, Map<PositionId, LocalizedText> titles, LocaleTag language) {
		return Objects.requireNonNull(titles.get(question.place().position())).in(language);
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		Instant now = this.clock.instant();
		Wording words = new Wording(this.texts, language, who.zone());
		WaitingVisitors.Duties duties = this.waiting.duties(who);
		return duties.shown()
			.stream()
			.map((question) -> duty(question, title(question, duties.titles(), language), now, words))
			.toList();
	}

	private StandingDuty duty(VisitorSummary question, String title, Instant now, Wording words) {
		String lost = wroteBack(question) ? "wrote" : lost(question);
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

package dev.goodword.insights;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.ConversationView.Day;
import dev.goodword.insights.ConversationView.Line;
import dev.goodword.insights.ConversationView.May;
import dev.goodword.insights.ConversationView.Row;
import dev.goodword.insights.ConversationView.Start;
import dev.goodword.insights.conversations.Conversation;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.insights.conversations.Conversation.State;
import dev.goodword.insights.conversations.Conversations;
import dev.goodword.insights.conversations.DaySpan;
import dev.goodword.insights.conversations.Typed;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together the conversations about one recruiter for one of their two readers. */
@Component
class ConversationPage {

	private static final int TALK_WITHIN = 7;

	private final Conversations conversations;

	private final Accounts accounts;

	private final InstantSource clock;

	ConversationPage(Conversations conversations, Accounts accounts, InstantSource clock) {
		this.conversations = conversations;
		this.accounts = accounts;
		this.clock = clock;
	}

	ConversationView view(Company company, StaffMember person, Quarter quarter, StaffMember who, Typed typed,
			FigureWords words) {
		List<Conversation> kept = this.conversations.of(company, person.id(), who);
		boolean leads = Conversations.mayLead(who, company.id(), person.id());
		boolean none = kept.stream().noneMatch((one) -> one.isOpen() || one.seen().quarter().equals(quarter));
		if (who.id().equals(person.id())) {
			this.conversations.read(kept);
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), company.zone());
		return new ConversationView(
				(leads && none) ? start(company, person, quarter,
						day(typed.of(null), today.plusDays(TALK_WITHIN), DaySpan.ofTalk(today)), words) : null,
				kept.isEmpty() ? List.of() : lines(kept, new Reader(leads, today, company.zone(), typed), words));
	}

	private @Nullable Start start(Company company, StaffMember person, Quarter quarter, Day day, FigureWords words) {
		return this.conversations.flagged(company, person.id(), quarter)
			.map((figure) -> new Start(figure(figure, words), day))
			.orElse(null);
	}

	private List<Line> lines(List<Conversation> kept, Reader reader, FigureWords words) {
		Map<AccountId, String> names = this.accounts.names();
		return kept.stream().map((one) -> line(one, names, reader, words)).toList();
	}

	private static Line line(Conversation one, Map<AccountId, String> names, Reader reader, FigureWords words) {
		May may = may(one, reader);
		Typed typed = reader.typed().of(one.id());
		DaySpan days = DaySpan.ofLook(reader.today(), reader.zone());
		return new Line(one.id().toString(), kind(one.state()), words.say("conversation.state." + one.state()),
				List.of(words.say("conversation.day", words.dates().longDate(one.talkOn()).text()),
						words.say("conversation.leader", Objects.toString(names.get(one.parties().leader()), "–"))),
				rows(one, words), one.ownView(),
				words.say("conversation.ends", words.dates().longDate(one.endsAt()).text()),
				day(typed, days.first(), days), (typed.words() == null && may.say()) ? one.ownView() : typed.words(),
				may);
	}

	private static Day day(Typed typed, LocalDate proposal, DaySpan days) {
		return new Day(Objects.requireNonNullElse(typed.day(), proposal).toString(), days.first().toString(),
				days.last().toString());
	}

	private static List<Row> rows(Conversation one, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(words.say("conversation.seen"), figure(one.seen(), words)));
		Agreement agreed = one.agreed();
		if (agreed != null) {
			rows.add(new Row(words.say("conversation.agreed", words.dates().longDate(agreed.heldOn()).text()),
					agreed.words()));
			rows.add(new Row(words.say("conversation.look"), words.dates().longDate(agreed.lookOn()).text()));
		}
		Figure later = one.later();
		if (later != null) {
			rows.add(new Row(words.say("conversation.later"), figure(later, words)));
		}
		else if (agreed != null && one.state() != State.HELD) {
			rows.add(new Row(words.say("conversation.later"), words.say("conversation.later.none")));
		}
		return rows;
	}

	private static May may(Conversation one, Reader reader) {
		boolean leads = reader.leads();
		LocalDate today = reader.today();
		Agreement agreed = one.agreed();
		boolean due = one.state() == State.HELD && agreed != null && !today.isBefore(agreed.lookOn());
		return new May(leads && one.state() == State.OPEN, leads && due, leads && Conversations.mayEnd(one, today),
				!leads && one.isOpen());
	}

	/** A figure as it stands in the comparison, with its quarter. */
	private static String figure(Figure figure, FigureWords words) {
		return words.say("conversation.figure", ExperiencePage.period(figure.quarter(), words),
				words.say("insights.score", words.score(figure.above()),
						words.say("insights.range", words.score(figure.low()), words.score(figure.high()))));
	}

	private static String kind(State state) {
		return switch (state) {
			case OPEN -> "promise";
			case HELD, LOOKED_AGAIN -> "turn";
			case CLOSED -> "good";
		};
	}

	/** Who reads, when, and what they have typed. */
	private record Reader(boolean leads, LocalDate today, ZoneId zone, Typed typed) {
	}

}

package dev.goodword.desk.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.Permission;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionLinks;
import dev.goodword.decisions.DecisionRequestSummary;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.decisions.DecisionState;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says what was asked of whom, and how long it lies with them: the hand-off clock. */
@Component
class DecisionCards {

	private final DecisionRequests requests;

	private final DecisionLinks links;

	private final InstantSource clock;

	DecisionCards(DecisionRequests requests, DecisionLinks links, InstantSource clock) {
		this.requests = requests;
		this.links = links;
		this.clock = clock;
	}

	/**
	 * The open request, or the answer to the latest one since the application entered its
	 * step; null when there is neither.
	 */
	@Nullable DecisionCard of(Reader reader) {
		if (!reader.application().isOpen()) {
			return null;
		}
		List<DecisionRequestSummary> asked = this.requests.of(reader.application().id());
		return asked.stream()
			.filter((request) -> request.isOpen() || request.state() == DecisionState.GIVEN)
			.max(Comparator.comparing(DecisionRequestSummary::askedAt))
			.map((request) -> card(request, reader))
			.orElse(null);
	}

	private DecisionCard card(DecisionRequestSummary request, Reader reader) {
		Instant now = this.clock.instant();
		ZoneId team = reader.clock().calendar().zone();
		boolean mine = request.isOpen() && this.requests.mayAnswer(request, reader.who().id());
		boolean late = request.isOpen() && now.isAfter(request.dueAt());
		String due = reader.words().dates(team).shortDateTime(request.dueAt(), reader.words().zone()).text();
		DecisionAnswer answer = request.answer();
		String title = (answer == null)
				? reader.say(late ? "desk.decision.late" : "desk.decision.open", reader.name(request.decider()), due)
				: answered(request, answer, reader);
		return new DecisionCard(title,
				reader.say("desk.decision.asked", reader.name(request.requester()), request.question()),
				(answer != null) ? answer.words() : null, lies(request, reader, now),
				mine ? "/decide/" + this.links.token(request.id()) : null,
				(request.isOpen() && !mine && reader.may(Permission.MOVE_APPLICATION))
						? "/applications/" + reader.application().id() + "/decision/back" : null,
				late);
	}

	private static String answered(DecisionRequestSummary request, DecisionAnswer answer, Reader reader) {
		String name = reader.name(request.answeredBy());
		LocalDate until = answer.holdUntil();
		return (until != null)
				? reader.say("desk.decision.given.until", name, reader.say("desk.decision." + answer.choice()),
						reader.dates().shortDate(until).text())
				: reader.say("desk.decision.given", name, reader.say("desk.decision." + answer.choice()));
	}

	/** Working days with the person asked, and before them with us. */
	static String lies(DecisionRequestSummary request, Reader reader, Instant now) {
		ZoneId team = reader.clock().calendar().zone();
		LocalDate asked = LocalDate.ofInstant(request.askedAt(), team);
		int theirs = reader.clock()
			.calendar()
			.workingDaysBetween(asked, LocalDate.ofInstant(request.handOffEnd(now), team));
		Instant since = Objects.requireNonNullElse(reader.application().interviewHeldAt(),
				reader.application().receivedAt());
		int ours = reader.clock().calendar().workingDaysBetween(LocalDate.ofInstant(since, team), asked);
		return reader.say("desk.decision.clock", reader.name(request.decider()), theirs, Math.max(0, ours));
	}

}

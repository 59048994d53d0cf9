package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.LocalizedText;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for one of us: looked for by the positions a person may answer for, so that
 * nothing of theirs hides behind what is others'.
 */
@Service
@Transactional(readOnly = true)
public class WaitingVisitors {

	private static final Limit MOST = Limit.of(200);

	private static final Limit MOST_CLOSED = Limit.of(20);

	private static final Set<VisitorState> WAITING = EnumSet.of(VisitorState.ASKED, VisitorState.LOST,
			VisitorState.UNSURE, VisitorState.REPLIED);

	private final VisitorBook book;

	private final VisitorQuestionRepository questions;

	private final VisitorPositions positions;

	private final InstantSource clock;

	WaitingVisitors(VisitorBook book, VisitorQuestionRepository questions, VisitorPositions positions,
			InstantSource clock) {
		this.book = book;
		this.questions = questions;
		this.positions = positions;
		this.clock = clock;
	}

	/**
	 * What a person may answer.
	 *
	 * @param shown what waits, the most urgent first, no more than a page holds
	 * @param asked how many wait for an answer
	 * @param all how many wait for anything
	 * @param closed what was closed without an answer and may be opened again; those with
	 * the most time left, no more than a page holds
	 * @param titles what the positions are called
	 */
	public record Waiting(List<VisitorSummary> shown, long asked, long all, List<VisitorSummary> closed,
			Map<PositionId, LocalizedText> titles) {

		static final Waiting NONE = new Waiting(List.of(), 0, 0, List.of(), Map.of());

	}

	/**
	 * What a person is to look at.
	 *
	 * @param titles what the positions are called
	 */
	public record Duties(List<VisitorSummary> shown, Map<PositionId, LocalizedText> titles) {
	}

	/** What waits for one of us and this person may answer. */
	public Waiting waiting(StaffMember who) {
		Map<PositionId, PositionSummary> theirs = this.positions.theirs(who,
				EnumSet.complementOf(EnumSet.of(VisitorState.UNCONFIRMED, VisitorState.ANSWERED)));
		if (theirs.isEmpty()) {
			return Waiting.NONE;
		}
		Instant now = this.clock.instant();
		Set<PositionId> ids = theirs.keySet();
		List<VisitorSummary> shown = read(
				this.questions.findByPositionInAndStateInOrderByOwedTeamDueAt(ids, WAITING, MOST), theirs);
		List<VisitorSummary> closed = read(this.questions.unanswered(ids, VisitorState.CLOSED,
				LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1), MOST_CLOSED), theirs)
			.stream()
			.filter((question) -> question.mayReopen(now))
			.toList();
		return new Waiting(shown, this.questions.countByPositionInAndStateIn(ids, Set.of(VisitorState.ASKED)),
				this.questions.countByPositionInAndStateIn(ids, WAITING), closed, titles(theirs));
	}

	/**
	 * What this person is to look at: all about the positions they are responsible for,
	 * or whose owner is away or has left; of the others what is overdue, and answers that
	 * did not arrive.
	 */
	public Duties duties(StaffMember who) {
		Map<PositionId, PositionSummary> theirs = this.positions.theirs(who, WAITING);
		if (theirs.isEmpty()) {
			return new Duties(List.of(), Map.of());
		}
		Set<PositionId> own = this.positions.own(theirs.values(), who);
		Set<PositionId> others = new HashSet<>(theirs.keySet());
		others.removeAll(own);
		List<VisitorQuestion> rows = new ArrayList<>();
		if (!own.isEmpty()) {
			rows.addAll(this.questions.findByPositionInAndStateInOrderByOwedTeamDueAt(own, WAITING, MOST));
		}
		if (!others.isEmpty()) {
			rows.addAll(this.questions.urgent(others, WAITING, VisitorState.ASKED, this.clock.instant(), MOST));
		}
		return new Duties(read(rows, theirs), titles(theirs));
	}

	private static Map<PositionId, LocalizedText> titles(Map<PositionId, PositionSummary> theirs) {
		return theirs.values().stream().collect(Collectors.toMap(PositionSummary::id, PositionSummary::title));
	}

	private List<VisitorSummary> read(List<VisitorQuestion> rows, Map<PositionId, PositionSummary> theirs) {
		return rows.stream()
			.map((row) -> this.book.summary(row, Objects.requireNonNull(theirs.get(row.position())).owner()))
			.toList();
	}

}

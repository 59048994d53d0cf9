package dev.goodword.applications.bulk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.positions.PauseRefused;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Closes a position at the end of the decision about everybody who waits for it. Whoever
 * applied while it was being prepared gets the letter about the position's end; under the
 * lock of the position nobody can arrive between that and the closing.
 */
@Component
class ClosingPosition {

	private final BatchItemRepository items;

	private final BatchPeople people;

	private final Applications applications;

	private final EndingApplications endings;

	private final Positions positions;

	private final RunningPositions running;

	private final PausingPositions pausing;

	private final Chance chance;

	ClosingPosition(BatchItemRepository items, BatchPeople people, Applications applications,
			EndingApplications endings, Positions positions, RunningPositions running, PausingPositions pausing,
			Chance chance) {
		this.items = items;
		this.people = people;
		this.applications = applications;
		this.endings = endings;
		this.positions = positions;
		this.running = running;
		this.pausing = pausing;
		this.chance = chance;
	}

	/**
	 * Ends what is still open and closes the position, whose row the caller has locked.
	 * @return the entries in the stage log of those who arrived meanwhile
	 * @throws Refused when somebody cannot be given an outcome: then nothing is changed
	 */
	List<StageMoveId> close(DecisionBatch batch, StaffMember who) {
		BatchSummary closing = batch.summary();
		PositionId position = closing.position();
		List<StageMoveId> moves = new ArrayList<>();
		int place = this.items.countByBatch(closing.id());
		for (JobApplicationId late : this.applications.openAt(position)) {
			moves.add(end(closing, late, place++, who));
		}
		if (!this.applications.openAt(position).isEmpty()) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "leftOver", null));
		}
		if (closing.kind() == BatchKind.RELEASE) {
			rest(closing, who);
			return moves;
		}
		batch.remember(this.positions.pause(position).orElse(null));
		this.running.close(position, new LocalizedText(Objects.requireNonNull(closing.words().en()),
				Objects.requireNonNull(closing.words().zhHans())));
		return moves;
	}

	/** Nobody waits any more, so hiring may rest. */
	private void rest(BatchSummary release, StaffMember who) {
		try {
			this.pausing.restAfterRelease(release.position(),
					release.words().pause(Objects.requireNonNull(release.reviewOn())), who);
		}
		catch (PauseRefused ex) {
			throw new Refused(new Refusal(ex.messageKey(), null));
		}
	}

	private StageMoveId end(BatchSummary closing, JobApplicationId id, int place, StaffMember who) {
		if (this.items.findByBatchAndApplication(closing.id(), id).isPresent()) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "changed", null));
		}
		ApplicationSummary application = this.applications.lockedSummary(id);
		BatchItem item = new BatchItem(this.chance.newId(), closing.id(), place, application, closing.kind().usual())
			.late();
		BatchPerson person = this.people.of(closing, List.of(item.view()), who).get(0);
		if (person.blockers().stream().anyMatch(Blocker::firm)) {
			throw new Refused(new Refusal(BatchPolicy.KEYS + "lateUnsettled", null));
		}
		StageMoveId move = new StageMoveId(this.chance.newId());
		item.decided(move);
		this.items.saveAndFlush(item);
		this.endings.end(move, id, closing.kind().usual(), person.ending(closing.words()), who);
		return move;
	}

}

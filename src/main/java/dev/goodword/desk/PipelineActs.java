package dev.goodword.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.communication.Mailings;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/** What somebody may do with a position as a whole, and what is underway there. */
@Component
class PipelineActs {

	private final Positions positions;

	private final Batches batches;

	private final Mailings mailings;

	PipelineActs(Positions positions, Batches batches, Mailings mailings) {
		this.positions = positions;
		this.batches = batches;
		this.mailings = mailings;
	}

	/**
	 * Whether the person may do this there. The hiring team is looked at only where the
	 * person's own roles do not settle it.
	 */
	boolean may(StaffMember who, Permission what, PositionSummary position) {
		Scope outside = new Scope(position.company(), position.department(), position.confidential(), Set.of());
		return AccessPolicy.may(who, what, outside) || AccessPolicy.may(who, what, this.positions.scope(position, who));
	}

	/** Whether hiring rests, and what the person may do with the position. */
	PipelineView.Rest rest(PositionSummary position, StaffMember who, Wording words) {
		boolean may = may(who, Permission.CHANGE_POSITION, position);
		String page = "/positions/" + position.id();
		Optional<Pause> pause = (position.status() == PositionStatus.PAUSED) ? this.positions.pause(position.id())
				: Optional.empty();
		String said = pause.map((rest) -> words.say("desk.pause.said",
				words.dates(position.zone()).shortDate(rest.reviewOn()).text(), rest.reason().in(words.language())))
			.orElse(null);
		return new PipelineView.Rest(said, (may && position.status() == PositionStatus.OPEN) ? page + "/pause" : null,
				(may && pause.isPresent()) ? page + "/resume" : null,
				(may && (position.status() == PositionStatus.OPEN || pause.isPresent())) ? page + "/close" : null,
				may(who, Permission.WRITE_MESSAGE, position) ? page + "/answers" : null,
				(may && may(who, Permission.CHANGE_TEAM, position)) ? page + "/owner" : null);
	}

	/** Decisions about many and messages to many that are underway. */
	List<PipelineView.Waiting> underway(PositionId position, StaffMember who, Wording words) {
		List<PipelineView.Waiting> waiting = new ArrayList<>(this.batches.underway(position, who)
			.stream()
			.map((batch) -> new PipelineView.Waiting(batch.state().needsSomebody(),
					words.say("desk.batch.waiting." + batch.kind() + "." + batch.state()), "/batches/" + batch.id()))
			.toList());
		this.mailings.underway(position, who)
			.forEach((mailing) -> waiting.add(new PipelineView.Waiting(false,
					words.say("desk.mailing.underway." + mailing.state()), "/mailings/" + mailing.id())));
		return waiting;
	}

}

package dev.goodword.applications.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.positions.OwnerChanged;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Pieces;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Names the colleague who is asked for the second yes, so that it is somebody's and not
 * anybody's: whoever answers for the position, else another recruiter of its team, else
 * whoever may. The yes of anybody else who may counts as well.
 */
@Component
class SecondPerson {

	/** The task to read letters of a decision about many, and to say yes or not. */
	static final String SECOND_YES = "SECOND_YES";

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final BatchDoor door;

	private final BatchRepository batches;

	private final BatchItemRepository items;

	private final Applications applications;

	private final Accounts accounts;

	private final Positions positions;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	SecondPerson(BatchDoor door, BatchRepository batches, BatchItemRepository items, Applications applications,
			Accounts accounts, Positions positions, Tasks tasks, ApplicationEventPublisher events) {
		this.door = door;
		this.batches = batches;
		this.items = items;
		this.applications = applications;
		this.accounts = accounts;
		this.positions = positions;
		this.tasks = tasks;
		this.events = events;
	}

	/**
	 * Asks somebody; nobody when nobody else may.
	 * @param one of the list, who stands for all of them where a task has to be about one
	 */
	void ask(BatchSummary batch, JobApplicationId one, AccountId first, Instant now) {
		of(batch, first).ifPresent((colleague) -> {
			this.tasks.add(SECOND_YES, one, colleague, now.plus(ONE_DAY));
			this.events.publishEvent(new SecondYesWanted(batch.id(), one, colleague, now));
		});
	}

	/**
	 * Another one is asked where whoever was asked has left or may not say it any more.
	 */
	@EventListener
	void on(AccessNarrowed fact) {
		this.tasks.openOf(fact.account(), SECOND_YES)
			.stream()
			.map((task) -> this.applications.summary(task.application()).position())
			.distinct()
			.forEach((position) -> askAnother(position, fact.account(), fact.at()));
	}

	/** The same where nobody else was left to be asked then. */
	@EventListener
	void on(OwnerChanged fact) {
		askAnother(fact.position(), fact.from(), fact.at());
	}

	private void askAnother(PositionId position, AccountId gone, Instant now) {
		Optional<StaffMember> here = this.accounts.active(gone);
		this.batches.findByPositionAndStateInOrderByStartedAt(position, EnumSet.of(BatchState.ASKED))
			.stream()
			.map(DecisionBatch::summary)
			.filter((batch) -> here.filter((person) -> this.door.admits(batch, person)).isEmpty())
			.forEach((batch) -> asked(batch).filter((task) -> task.assignee().equals(gone))
				.findFirst()
				.ifPresent((task) -> askAnother(batch, task.application(), now)));
	}

	private void askAnother(BatchSummary batch, JobApplicationId one, Instant now) {
		AccountId first = Objects.requireNonNull(batch.askedBy());
		if (of(batch, first).isPresent()) {
			answered(batch);
			ask(batch, one, first, now);
		}
	}

	private Optional<AccountId> of(BatchSummary batch, AccountId first) {
		PositionSummary position = this.positions.summary(batch.position());
		List<StaffMember> staff = this.accounts.staff();
		Stream<AccountId> named = Stream.concat(Stream.of(position.owner()),
				this.positions.team(position.id(), Role.RECRUITER).stream());
		return Stream.concat(named, staff.stream().map(StaffMember::id))
			.filter((id) -> !id.equals(first))
			.flatMap((id) -> staff.stream().filter((person) -> person.id().equals(id)))
			.filter((person) -> this.door.admits(batch, person))
			.map(StaffMember::id)
			.findFirst();
	}

	/** Somebody said yes, or what they were asked about is another list by now. */
	void answered(BatchSummary batch) {
		asked(batch).map(Task::application)
			.forEach((application) -> this.tasks.answered(application, Set.of(SECOND_YES)));
	}

	private Stream<Task> asked(BatchSummary batch) {
		List<JobApplicationId> listed = this.items.findByBatchOrderByPlace(batch.id())
			.stream()
			.map(BatchItem::application)
			.toList();
		return Pieces.of(listed)
			.stream()
			.flatMap((piece) -> this.tasks.openAbout(piece).stream())
			.filter((task) -> task.kind().equals(SECOND_YES))
			.toList()
			.stream();
	}

}

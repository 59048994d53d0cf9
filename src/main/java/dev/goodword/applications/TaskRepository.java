package dev.goodword.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PositionId;
import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where tasks are kept. */
interface TaskRepository extends Repository<StoredTask, TaskId> {

	StoredTask save(StoredTask task);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from StoredTask t where t.id = :id")
	Optional<StoredTask> lock(TaskId id);

	List<StoredTask> findByAssigneeAndDoneAtIsNullOrderByDueAt(AccountId assignee);

	/** The open ones of the person, without holding them. */
	@Query("""
			select new dev.goodword.applications.Tasks$Held(t.id, t.application) from StoredTask t
			where t.assignee = :assignee and t.doneAt is null order by t.dueAt, t.id.value""")
	List<Tasks.Held> heldBy(AccountId assignee);

	List<StoredTask> findByApplicationOrderByDueAt(JobApplicationId application);

	@Query("""
			select t from StoredTask t join JobApplication a on a.id.value = t.application.value
			where a.position in :positions and t.doneAt is null order by t.dueAt, t.id.value""")
	List<StoredTask> openAt(Collection<PositionId> positions, Limit limit);

	/** The open ones of the person about applications for a position. */
	@Query("""
			select t from StoredTask t join JobApplication a on a.id.value = t.application.value
			where a.position = :position and t.assignee = :assignee and t.doneAt is null order by t.id.value""")
	List<StoredTask> openOf(PositionId position, AccountId assignee);

	/** Gives the done ones of the person there to another, but for these kinds. */
	@Modifying(flushAutomatically = true)
	@Query("""
			update StoredTask t set t.assignee.value = :next
			where t.assignee = :before and t.doneAt is not null and t.kind not in :but and t.application.value in
			(select a.id.value from JobApplication a where a.position = :position)""")
	void handDone(PositionId position, AccountId before, UUID next, Collection<String> but);

	@Query("""
			select new dev.goodword.applications.Tasks$LastDone(t.application, max(t.doneAt)) from StoredTask t
			where t.application in :applications and t.doneAt is not null group by t.application""")
	List<Tasks.LastDone> lastDone(Collection<JobApplicationId> applications);

	List<StoredTask> findByApplicationInAndDoneAtIsNull(Collection<JobApplicationId> applications);

	List<StoredTask> findByApplicationAndDoneAtIsNullOrderByDueAt(JobApplicationId application);

}

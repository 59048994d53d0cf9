package dev.goodword.applications;

import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import org.springframework.data.repository.Repository;

/** Where tasks are kept. */
interface TaskRepository extends Repository<StoredTask, TaskId> {

	StoredTask save(StoredTask task);

	Optional<StoredTask> findById(TaskId id);

	List<StoredTask> findByAssigneeAndDoneAtIsNullOrderByDueAt(AccountId assignee);

	List<StoredTask> findByApplicationAndDoneAtIsNullOrderByDueAt(JobApplicationId application);

}

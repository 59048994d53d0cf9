package dev.goodword.promises;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where promises are kept. */
interface PromiseRepository extends Repository<Promise, PromiseId> {

	Promise save(Promise promise);

	/**
	 * Writes at once: the unique index over active promises needs the old one cleared
	 * before the new one comes.
	 */
	Promise saveAndFlush(Promise promise);

	Optional<Promise> findById(PromiseId id);

	@Query("select p.application from Promise p where p.id = :id")
	Optional<JobApplicationId> applicationOf(PromiseId id);

	/** For whoever is going to change it: others wait, and then see the change. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Promise p where p.id = :id")
	Optional<Promise> lock(PromiseId id);

	/** The same for the one that runs. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Promise p where p.application = :application and p.chain = :chain and p.active = 1")
	Optional<Promise> lockActive(JobApplicationId application, String chain);

	Optional<Promise> findByApplicationAndChainAndActive(JobApplicationId application, String chain, Integer active);

	List<Promise> findByApplicationInAndChainAndActive(Collection<JobApplicationId> applications, String chain,
			Integer active);

	/**
	 * Those that run at a position, told of its end or not, for which the person answers.
	 */
	@Query("""
			select p from Promise p join JobApplication a on a.id.value = p.application.value
			where a.position = :position and p.active = 1 and p.owner = :owner order by p.id.value""")
	List<Promise> runningAt(PositionId position, AccountId owner);

	/** Those that run and that the person answers for or was named to decide. */
	@Query("""
			select p from Promise p where p.active = 1 and (p.owner = :person or p.decider = :person)
			order by p.id.value""")
	List<Promise> runningOf(AccountId person);

	/** Those of some kinds that run for the open applications of a position. */
	@Query("""
			select p from Promise p join JobApplication a on a.id.value = p.application.value
			where a.position = :position and a.live = 1 and p.chain = :chain and p.active = 1 and p.kind in :kinds
			order by p.id.value""")
	List<Promise> runningOf(PositionId position, String chain, Collection<PromiseKind> kinds);

	List<Promise> findByApplicationOrderByMadeAt(JobApplicationId application);

	/** The same, each beside what the candidate told us of their own calendar. */
	@Query("select new dev.goodword.promises.PromiseBesideWish(p, w) from Promise p "
			+ "left join Wish w on w.application = p.application where p.application = :application order by p.madeAt")
	List<PromiseBesideWish> findBesideWish(JobApplicationId application);

	Optional<Promise> findFirstByApplicationAndCauseIdOrderByMadeAtDesc(JobApplicationId application, UUID causeId);

	@Query("select p.id from Promise p where p.active = 1 and p.nextStepAt <= :now order by p.nextStepAt, p.id")
	List<PromiseId> due(Instant now);

	@Query("select p from Promise p where p.active = 1 and p.days.teamDueAt <= :horizon order by p.days.teamDueAt")
	List<Promise> runningBefore(Instant horizon);

	@Query("select p from Promise p where p.active = 1 and p.nextStepAt <= :moment order by p.days.teamDueAt")
	List<Promise> movingBefore(Instant moment);

	/** Those after the given one by id whose told day is not over. */
	@Query("""
			select p from Promise p where p.id.value > :last and p.active = 1 and p.days.deadlineAt >= :now
			order by p.id.value""")
	List<Promise> page(UUID last, Instant now, Limit limit);

	/** Those whose told day is not over at the moment, the nearest first. */
	@Query("select p from Promise p where p.active = 1 and p.days.deadlineAt >= :from order by p.days.deadlineAt, p.id")
	List<Promise> runningBeyond(Instant from);

	@Query("select min(p.nextStepAt) from Promise p where p.active = 1")
	Optional<Instant> nextStep();

}

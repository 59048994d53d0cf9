package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.CompanyId;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Where messages are kept. */
interface MessageRepository extends Repository<Message, MessageId> {

	Message save(Message message);

	Optional<Message> findById(MessageId id);

	boolean existsByDedupeKey(byte[] dedupeKey);

	List<Message> findByApplicationOrderByMomentsCreatedAt(JobApplicationId application);

	/** The header ids of such letters, the oldest first. */
	@Query("""
			select m.words.headerId from Message m where m.application = :application and m.kind = :kind
			order by m.moments.createdAt""")
	List<String> headerIds(JobApplicationId application, MessageKind kind, Limit limit);

	@Query("select m from Message m where m.words.headerId = :headerId")
	Optional<Message> findByHeaderId(String headerId);

	List<Message> findByCarrier(MessageId carrier);

	List<Message> findByCauseId(UUID causeId);

	List<Message> findByCauseIdIn(Collection<UUID> causeIds);

	@Query("""
			select distinct m.application from Message m where m.application in :applications and m.kind in :kinds
			and m.moments.visibleAt >= :since""")
	List<JobApplicationId> shownSince(Collection<JobApplicationId> applications, Collection<MessageKind> kinds,
			Instant since);

	List<Message> findByApplicationAndCauseId(JobApplicationId application, UUID causeId);

	@Query("""
			select m from Message m where m.application in :applications and m.moments.undoUntil is not null
			and m.moments.visibleAt is null and m.state in :states order by m.moments.notBefore""")
	List<Message> undoable(Collection<JobApplicationId> applications, Collection<MessageState> states);

	@Query("""
			select new dev.goodword.communication.Correspondences$Line(m.application, m.state, m.reason,
			case when m.state = dev.goodword.communication.MessageState.UNCERTAIN
			then coalesce(m.moments.handedAt, m.moments.createdAt) else coalesce(m.moments.settledAt, m.moments.handedAt, m.moments.createdAt) end,
			m.moments.visibleAt)
			from Message m where m.application in :applications and m.kind not in :secrets""")
	List<Correspondences.Line> standings(Collection<JobApplicationId> applications, Collection<MessageKind> secrets);

	/** Letters of this kind about any of these applications. */
	List<Message> findByApplicationInAndKind(Collection<JobApplicationId> applications, MessageKind kind);

	/** Whether the candidate's page says how the application ended. */
	default boolean showsOutcome(JobApplicationId application) {
		return countVisible(application, MessageFamilies.BAD_NEWS, MessageState.CANCELLED) > 0;
	}

	@Query("""
			select count(m) from Message m where m.application = :application and m.kind in :kinds
			and m.moments.visibleAt is not null and m.state <> :unless and not exists (select c from Message c
			where c.application = m.application and c.kind = dev.goodword.communication.MessageKind.CORRECTION
			and c.causeId = m.id.value)""")
	long countVisible(JobApplicationId application, Collection<MessageKind> kinds, MessageState unless);

	/** What was answered by a mail server and whose consequences are still owed. */
	default List<MessageId> owing(Limit limit) {
		return owingSince(Instant.EPOCH, limit);
	}

	@Query("select m.id from Message m where m.owed.since > :ever order by m.owed.since, m.id.value")
	List<MessageId> owingSince(Instant ever, Limit limit);

	@Query("select m.application from Message m where m.id = :id")
	Optional<JobApplicationId> applicationOf(MessageId id);

	@Query("select distinct m.application from Message m where m.id in :ids and m.application is not null")
	List<JobApplicationId> applicationsOf(Collection<MessageId> ids);

	/** Several in the order of their ids; their applications are locked before them. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Message m where m.id in :ids order by m.id.value")
	List<Message> lock(Collection<MessageId> ids);

	/** What those letters are about that leave with this one. */
	@Query("select m.application from Message m where m.carrier = :carrier and m.application is not null")
	List<JobApplicationId> applicationsWith(MessageId carrier);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Message m where m.id = :id")
	Optional<Message> lock(MessageId id);

	/**
	 * The next of a lane that nobody else is taking at this moment, for people of whom
	 * nothing is in anybody's hands: what one person gets leaves one after the other. A
	 * code to sign in says nothing of the rest and waits for none of it; a talk that
	 * moves waits for what is on its way and for its like, not for what others have only
	 * taken.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("""
			select m from Message m where m.state = dev.goodword.communication.MessageState.QUEUED
			and m.lane = :lane and m.moments.notBefore <= :now and (m.lane = 0 or not exists (select o from Message o
			where o.candidate = m.candidate and o.state in (dev.goodword.communication.MessageState.LEASED,
			dev.goodword.communication.MessageState.HANDED) and o.lane > 0
			and (m.lane > 1 or o.lane = 1 or o.state = dev.goodword.communication.MessageState.HANDED)))
			order by m.moments.deadlineAt, m.id.value""")
	List<Message> claimable(int lane, Instant now, Limit limit);

	/** That one, if nobody else is taking it at this moment. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("""
			select m from Message m where m.id = :id and m.state = dev.goodword.communication.MessageState.QUEUED
			and m.moments.notBefore <= :now""")
	Optional<Message> claimable(MessageId id, Instant now);

	@Query("""
			select m.id from Message m where m.state = :state and m.moments.settledAt is null and m.moments.notBefore <= :now
			order by m.moments.notBefore, m.id.value""")
	List<MessageId> timed(MessageState state, Instant now, Limit limit);

	@Query("""
			select m.id from Message m where m.state = dev.goodword.communication.MessageState.QUEUED
			and m.moments.visibleAt is null and m.moments.notBefore <= :now and (m.kind not in :badNews or m.moments.deadlineAt <= :pressing)
			order by m.moments.deadlineAt, m.id.value""")
	List<MessageId> unseen(Collection<MessageKind> badNews, Instant now, Instant pressing, Limit limit);

	@Query("""
			select m.id from Message m where m.state in :states and m.lease.until <= :now order by m.lease.until""")
	List<MessageId> abandoned(Collection<MessageState> states, Instant now, Limit limit);

	/** Of which half of the time is over and no mail server has taken them. */
	@Query("select m.id from Message m where m.moments.halfAt <= :now order by m.moments.halfAt, m.id.value")
	List<MessageId> halfOver(Instant now, Limit limit);

	@Query("select min(m.moments.halfAt) from Message m")
	Optional<Instant> nextHalf();

	/** How many in such lanes a mail server has taken for the person since. */
	@Query("""
			select count(m) from Message m where m.candidate = :candidate and m.lane in :lanes
			and m.moments.acceptedAt >= :since""")
	long countTakenSince(CandidateId candidate, Collection<Integer> lanes, Instant since);

	@Query("select count(m) from Message m where m.state in :states and m.moments.notBefore <= :now")
	long countDue(Collection<MessageState> states, Instant now);

	/** Those that are due and would expire instead of leaving. */
	@Query("""
			select count(m) from Message m where m.state in :states and m.moments.notBefore <= :now
			and m.moments.expiresAt <= :now""")
	long countStale(Collection<MessageState> states, Instant now);

	/** What has not settled, by lane and state. */
	@Query("""
			select new dev.goodword.communication.MailOperations$Waiting(m.lane, m.state, count(m), min(m.moments.notBefore))
			from Message m where m.state in :states and m.moments.settledAt is null group by m.lane, m.state""")
	List<MailOperations.Waiting> waiting(Collection<MessageState> states);

	/** How many letters of the company in such states bear these words, by state. */
	@Query("""
			select new dev.goodword.communication.LettersByText$Count(m.words.templateNumber, m.state, count(m))
			from Message m where m.company = :company and m.words.templateNumber in :numbers and m.state in :states
			group by m.words.templateNumber, m.state""")
	List<LettersByText.Count> countByText(CompanyId company, Collection<String> numbers,
			Collection<MessageState> states);

	@Query("""
			select m.id from Message m where m.company = :company and m.words.templateNumber in :numbers
			and m.state in :states order by m.id.value""")
	List<MessageId> writtenWith(CompanyId company, Collection<String> numbers, Collection<MessageState> states,
			Limit limit);

	/** How many wait for this reason. */
	@Query("""
			select count(m) from Message m where m.state = dev.goodword.communication.MessageState.WAITING
			and m.reason = :reason""")
	long countWaiting(String reason);

	@Query("select count(m) from Message m where m.state in :states")
	long countIn(Collection<MessageState> states);

	@Query("select count(m) from Message m where m.state in :states and m.moments.settledAt > :since")
	long countSettled(Collection<MessageState> states, Instant since);

}

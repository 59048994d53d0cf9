package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where invitations are kept. */
interface InvitationRepository extends Repository<Invitation, UUID> {

	Invitation save(Invitation invitation);

	Optional<Invitation> findById(UUID id);

	Optional<Invitation> findByTokenHash(byte[] tokenHash);

	Optional<Invitation> findByApplicationAndTouchpoint(JobApplicationId application, Touchpoint touchpoint);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from Invitation i where i.application = :application and i.touchpoint = :touchpoint")
	Optional<Invitation> lock(JobApplicationId application, Touchpoint touchpoint);

	boolean existsByApplicationAndTouchpoint(JobApplicationId application, Touchpoint touchpoint);

	List<Invitation> findByCandidateIn(Collection<CandidateId> candidates);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from Invitation i where i.id = :id")
	Optional<Invitation> lock(UUID id);

	@Query("""
			select i.touchpoint as touchpoint, i.outcomeClass as outcome, count(i) as asked from Invitation i
			where i.company = :company and i.closingMonth between :first and :last
			group by i.touchpoint, i.outcomeClass""")
	List<AskedAt> count(CompanyId company, int first, int last);

	/** The applications about which people were asked at a moment in a month. */
	@Query("""
			select i.application from Invitation i where i.company = :company and i.touchpoint = :touchpoint
			and i.closingMonth = :month""")
	List<JobApplicationId> cohort(CompanyId company, Touchpoint touchpoint, int month);

	/** How many were asked at such moments in a span of time. */
	@Query("""
			select count(i) from Invitation i where i.company = :company and i.touchpoint in :touchpoints
			and i.askedAt >= :from and i.askedAt < :until""")
	long countAsked(CompanyId company, Collection<Touchpoint> touchpoints, Instant from, Instant until);

	/** When people were asked last at each touchpoint, and how many since a moment. */
	@Query("""
			select i.touchpoint as touchpoint, max(i.askedAt) as last,
			sum(case when i.askedAt > :since then 1 else 0 end) as lately from Invitation i
			where i.company = :company group by i.touchpoint""")
	List<LastAt> last(CompanyId company, Instant since);

	/**
	 * How many were asked at such moments, by who is responsible for the position now,
	 * whoever was when they were asked.
	 */
	@Query("""
			select i.company, p.owner, count(i) from Invitation i
			join JobApplication a on a.id.value = i.application.value
			join Position p on p.id.value = a.position.value where i.company in :companies
			and i.touchpoint in :touchpoints and i.closingMonth between :first and :last
			group by i.company, p.owner""")
	List<Object[]> byRecruiter(Collection<CompanyId> companies, Collection<Touchpoint> touchpoints, int first,
			int last);

	@Modifying
	@Query("delete from Invitation i where i.candidate = :candidate")
	void forget(CandidateId candidate);

	/** When people were asked last at a touchpoint. */
	interface LastAt {

		Touchpoint getTouchpoint();

		Instant getLast();

		long getLately();

	}

	/** How many of an outcome class were asked at a touchpoint. */
	interface AskedAt {

		Touchpoint getTouchpoint();

		@Nullable OutcomeClass getOutcome();

		long getAsked();

	}

}

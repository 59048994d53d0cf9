package dev.goodword.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Where complaints are kept. Who changes one has locked its application. */
interface ComplaintRepository extends Repository<Complaint, ComplaintId> {

	/** What somebody has to do. */
	String DUTY = """
			where (c.owner = :owner and (c.state in :open or (c.state = :closed and c.checkOn <= :today)))
			   or (c.position in :positions and c.state in :open and c.dueAt < :now)
			""";

	Complaint saveAndFlush(Complaint complaint);

	Optional<Complaint> findById(ComplaintId id);

	List<Complaint> findByApplicationOrderByRaisedAt(JobApplicationId application);

	List<Complaint> findByApplicationInAndStateIn(Collection<JobApplicationId> applications,
			Collection<ComplaintState> states);

	/** Those of the positions, and the person's own, the newest first. */
	@Query(ComplaintRow.OF + "where c.position in :positions or c.owner = :owner order by c.raisedAt desc")
	List<ComplaintRow> register(@Param("positions") Collection<PositionId> positions, @Param("owner") AccountId owner,
			Limit limit);

	/** Those about the application. */
	@Query(ComplaintRow.OF + "where c.application = :application")
	List<ComplaintRow> rowsOf(@Param("application") JobApplicationId application);

	/**
	 * The person's own with a word to be said or a look to be taken, and those of the
	 * positions that are late; what was due first comes first.
	 */
	@Query(ComplaintRow.OF + DUTY + """
			order by coalesce(c.dueAt, c.closedAt, c.raisedAt), c.raisedAt""")
	List<ComplaintRow> duties(@Param("owner") AccountId owner, @Param("positions") Collection<PositionId> positions,
			@Param("open") Collection<ComplaintState> open, @Param("closed") ComplaintState closed,
			@Param("today") LocalDate today, @Param("now") Instant now, Limit limit);

	/** How many of these there are. */
	@Query("select count(c) from Complaint c " + DUTY)
	long countDuties(@Param("owner") AccountId owner, @Param("positions") Collection<PositionId> positions,
			@Param("open") Collection<ComplaintState> open, @Param("closed") ComplaintState closed,
			@Param("today") LocalDate today, @Param("now") Instant now);

	@Query("select c.application from Complaint c where c.id = :id")
	Optional<JobApplicationId> applicationOf(@Param("id") ComplaintId id);

	List<Complaint> findByOwnerAndStateIn(AccountId owner, Collection<ComplaintState> states);

	Optional<Complaint> findFirstByNextNudgeAtIsNotNullOrderByNextNudgeAt();

	List<Complaint> findByNextNudgeAtLessThanEqualOrderByNextNudgeAt(Instant now, Limit limit);

}

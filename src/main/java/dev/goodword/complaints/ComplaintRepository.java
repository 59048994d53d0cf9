package dev.goodword.complaints;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where complaints are kept. Who changes one has locked its application. */
interface ComplaintRepository extends Repository<Complaint, ComplaintId> {

	Complaint saveAndFlush(Complaint complaint);

	Optional<Complaint> findById(ComplaintId id);

	List<Complaint> findByApplicationOrderByRaisedAt(JobApplicationId application);

	List<Complaint> findByApplicationInAndStateIn(Collection<JobApplicationId> applications,
			Collection<ComplaintState> states);

	List<Complaint> findByPositionInOrderByRaisedAtDesc(Collection<PositionId> positions, Limit limit);

	List<Complaint> findByOwnerOrderByRaisedAtDesc(AccountId owner, Limit limit);

	List<Complaint> findByOwnerAndStateIn(AccountId owner, Collection<ComplaintState> states);

	List<Complaint> findByStateIn(Collection<ComplaintState> states, Limit limit);

	Optional<Complaint> findFirstByNextNudgeAtIsNotNullOrderByNextNudgeAt();

	List<Complaint> findByNextNudgeAtLessThanEqualOrderByNextNudgeAt(Instant now, Limit limit);

}

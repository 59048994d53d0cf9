package dev.goodword.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where requests for decisions are kept. Who changes one has locked its application. */
interface DecisionRequestRepository extends Repository<DecisionRequest, DecisionRequestId> {

	DecisionRequest saveAndFlush(DecisionRequest request);

	Optional<DecisionRequest> findById(DecisionRequestId id);

	Optional<DecisionRequest> findByApplicationAndLive(JobApplicationId application, Integer live);

	List<DecisionRequest> findByDeciderAndLiveOrderByAskedAt(AccountId decider, Integer live);

	List<DecisionRequest> findByApplicationOrderByAskedAt(JobApplicationId application);

	/**
	 * What the person asked about applications for a position, as far as it stands so.
	 */
	@Query("""
			select r from DecisionRequest r join JobApplication a on a.id.value = r.application.value
			where a.position = :position and r.requester = :requester and r.state in :states order by r.id.value""")
	List<DecisionRequest> askedAt(PositionId position, AccountId requester, Collection<DecisionState> states);

	@Query("select min(r.nextChaseAt) from DecisionRequest r")
	Optional<Instant> nextChase();

	List<DecisionRequest> findByNextChaseAtLessThanEqualOrderByNextChaseAt(Instant now, Limit limit);

}

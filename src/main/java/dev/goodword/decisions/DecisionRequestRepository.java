package dev.goodword.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where requests for decisions are kept. Who changes one has locked its application. */
interface DecisionRequestRepository extends Repository<DecisionRequest, DecisionRequestId> {

	DecisionRequest saveAndFlush(DecisionRequest request);

	Optional<DecisionRequest> findById(DecisionRequestId id);

	Optional<DecisionRequest> findByApplicationAndLive(JobApplicationId application, Integer live);

	List<DecisionRequest> findByApplicationOrderByAskedAt(JobApplicationId application);

	@Query("select min(r.nextChaseAt) from DecisionRequest r")
	Optional<Instant> nextChase();

	List<DecisionRequest> findByNextChaseAtLessThanEqualOrderByNextChaseAt(Instant now, Limit limit);

}

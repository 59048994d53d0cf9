package dev.goodword.questions.visitors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the mails of a day are counted. */
interface VisitorTallyRepository extends Repository<VisitorTally, String> {

	/** Begins to count unless it was begun, also when several ask at the same moment. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into visitor_mails (tally, mails, goes_at) values (:tally, 0, :goesAt)
			on duplicate key update mails = mails""")
	void begin(String tally, Instant goesAt);

	/** Counts one more; 0 when there were that many. */
	@Modifying
	@Query("update VisitorTally t set t.mails = t.mails + 1 where t.tally = :tally and t.mails < :most")
	int count(String tally, int most);

	boolean existsByTallyAndMailsGreaterThanEqual(String tally, int mails);

	Optional<VisitorTally> findFirstByOrderByGoesAt();

	List<VisitorTally> findByGoesAtLessThanEqualOrderByGoesAt(Instant now, Limit limit);

	void delete(VisitorTally tally);

}

package dev.goodword.communication;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the grant is kept. */
interface MailGrantRepository extends Repository<MailGrant, Integer> {

	Optional<MailGrant> findById(int id);

	/** Enters a grant unless there is one, also when several ask at the same moment. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into mail_authority (authority_id, environment, epoch, tide, granted_at)
			values (:id, :environment, :epoch, :tide, :now)
			on duplicate key update authority_id = authority_id""")
	void enter(int id, String environment, long epoch, long tide, Instant now);

	/** Once, however many nodes find that it must. */
	@Modifying
	@Query("""
			update MailGrant g set g.tide = g.tide + 1, g.risenAt = :now
			where g.authorityId = :id and g.tide = :tide""")
	int rise(int id, long tide, Instant now);

	/** One of the nodes saw it go farther. */
	@Modifying
	@Query("update MailGrant g set g.seenTide = :seen where g.authorityId = :id and g.seenTide < :seen")
	int learn(int id, long seen);

	MailGrant save(MailGrant row);

}

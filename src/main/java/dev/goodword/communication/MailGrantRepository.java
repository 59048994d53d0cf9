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
			insert into mail_authority (authority_id, environment, epoch, granted_at)
			values (:id, :environment, :epoch, :now)
			on duplicate key update authority_id = authority_id""")
	void enter(int id, String environment, long epoch, Instant now);

	MailGrant save(MailGrant row);

}

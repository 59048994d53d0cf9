package dev.goodword.candidates;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the browsers are kept that asked for a code. */
interface AskingBrowserRepository extends Repository<AskingBrowser, byte[]> {

	AskingBrowser save(AskingBrowser browser);

	Optional<AskingBrowser> findByHash(byte[] hash);

	@Modifying
	@Query("update AskingBrowser b set b.tries = b.tries + 1 where b.hash = :hash and b.tries < :most")
	int countTry(byte[] hash, int most);

	@Query("select min(b.expiresAt) from AskingBrowser b")
	Optional<Instant> nextEnd();

	@Modifying
	@Query("delete from AskingBrowser b where b.expiresAt <= :before")
	int removeEnded(Instant before);

}

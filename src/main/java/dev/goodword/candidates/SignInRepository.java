package dev.goodword.candidates;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where mailed ways in are kept; each is used at most once, decided by the database. */
interface SignInRepository extends Repository<SignIn, UUID> {

	SignIn save(SignIn signIn);

	Optional<SignIn> findByTokenHash(byte[] tokenHash);

	Optional<SignIn> findFirstByBrowserHashOrderByCreatedAtDesc(byte[] browserHash);

	@Modifying
	@Query("update SignIn s set s.usedAt = :now where s.id = :id and s.usedAt is null and s.expiresAt > :now")
	int use(UUID id, Instant now);

	@Modifying
	@Query("update SignIn s set s.wrongTries = s.wrongTries + 1 where s.id = :id and s.wrongTries < :most")
	int countTry(UUID id, int most);

	@Query("select min(s.expiresAt) from SignIn s")
	Optional<Instant> nextEnd();

	@Modifying
	@Query("delete from SignIn s where s.expiresAt <= :before")
	int removeEnded(Instant before);

	@Modifying
	@Query("update SignIn s set s.usedAt = :now where s.candidate = :candidate and s.usedAt is null")
	int endAll(CandidateId candidate, Instant now);

	@Modifying
	@Query("update SignIn s set s.usedAt = :now where s.browserHash = :browserHash and s.usedAt is null")
	int endAllOf(byte[] browserHash, Instant now);

}

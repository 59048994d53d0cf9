package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the mails to our own people are kept. */
interface StaffDigestRepository extends Repository<StaffDigest, UUID> {

	int countByStateAndTriesGreaterThanAndAboutLike(StaffDigest.State state, int tries, String about);

	int countByStateAndTriesGreaterThanAndAboutNotLike(StaffDigest.State state, int tries, String about);

	StaffDigest save(StaffDigest digest);

	boolean existsByPersonAndDayAndAbout(AccountId person, LocalDate day, String about);

	boolean existsByPersonAndAboutStartingWithAndCreatedAtAfter(AccountId person, String prefix, Instant moment);

	List<StaffDigest> findByAboutIn(Collection<String> abouts);

	List<StaffDigest> findByState(StaffDigest.State state);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from StaffDigest d where d.id = :id")
	Optional<StaffDigest> lock(UUID id);

	@Query("select d.id from StaffDigest d where d.state = :state and d.nextTryAt <= :now order by d.nextTryAt, d.id")
	List<UUID> due(StaffDigest.State state, Instant now, Limit limit);

	@Query("select d.id from StaffDigest d where d.state = :state and d.handedAt <= :limit")
	List<UUID> abandoned(StaffDigest.State state, Instant limit);

	@Query("select min(d.nextTryAt) from StaffDigest d where d.state = :state")
	Optional<Instant> next(StaffDigest.State state);

}

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
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the mails to our own people are kept. */
interface StaffDigestRepository extends Repository<StaffDigest, UUID> {

	int countByStateAndTriesGreaterThanAndAboutLike(DigestState state, int tries, String about);

	int countByStateAndTriesGreaterThanAndAboutNotLike(DigestState state, int tries, String about);

	StaffDigest save(StaffDigest digest);

	boolean existsByPersonAndDayAndAbout(AccountId person, LocalDate day, String about);

	boolean existsByPersonAndAboutStartingWithAndCreatedAtAfter(AccountId person, String prefix, Instant moment);

	Optional<StaffDigest> findById(UUID id);

	List<StaffDigest> findByAboutIn(Collection<String> abouts);

	List<StaffDigest> findByAboutStartingWith(String prefix);

	boolean existsByAboutStartingWith(String prefix);

	List<StaffDigest> findByState(DigestState state);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from StaffDigest d where d.id = :id")
	Optional<StaffDigest> lock(UUID id);

	/** What is due, but for some matters. */
	@Query("select d.id from StaffDigest d where d.state = :state and d.nextTryAt <= :now and d.about not like :others"
			+ " order by d.nextTryAt, d.id")
	List<UUID> due(DigestState state, Instant now, String others, Limit limit);

	/** What is due of these matters. */
	@Query("select d.id from StaffDigest d where d.state = :state and d.nextTryAt <= :now and d.about like :matters"
			+ " order by d.nextTryAt, d.id")
	List<UUID> dueOf(DigestState state, Instant now, String matters, Limit limit);

	/** How many of these matters would leave at this moment. */
	@Query("select count(d) from StaffDigest d where d.state = :state and d.nextTryAt <= :now and d.expiresAt > :now"
			+ " and d.about like :matters")
	long countDue(DigestState state, Instant now, String matters);

	/** For which something is owed by that moment that follows from their end. */
	@Query("select d.id from StaffDigest d where d.followAt <= :now order by d.followAt, d.id")
	List<UUID> owing(Instant now, Limit limit);

	/** What was about it is forgotten, whatever became of it. */
	@Modifying
	@Query("delete from StaffDigest d where d.about like :matters")
	void forget(String matters);

	@Query("select d.id from StaffDigest d where d.state = :state and d.handedAt <= :limit")
	List<UUID> abandoned(DigestState state, Instant limit);

	@Query("select min(d.handedAt) from StaffDigest d where d.state = :state")
	Optional<Instant> firstHanded(DigestState state);

	@Query("select min(d.nextTryAt) from StaffDigest d where d.state = :state")
	Optional<Instant> next(DigestState state);

}

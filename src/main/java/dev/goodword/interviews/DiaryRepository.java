package dev.goodword.interviews;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where diaries are kept. */
interface DiaryRepository extends Repository<Diary, AccountId> {

	/** Enters one unless it is there, also when several do at the same moment. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into interview_diary (account_id) values (:account)
			on duplicate key update account_id = account_id""")
	void enter(UUID account);

	/** Nobody else holds it before the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Diary d where d.account = :account")
	Optional<Diary> lock(AccountId account);

}

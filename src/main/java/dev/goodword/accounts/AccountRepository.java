package dev.goodword.accounts;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts ever made. */
interface AccountRepository extends Repository<Account, AccountId> {

	Account save(Account account);

	/** Writes what was saved, so that rows of other tables can point to it. */
	void flush();

	Optional<Account> findById(AccountId id);

	Optional<Account> findByEmailKey(String emailKey);

	boolean existsByEmailKey(String emailKey);

	@Query("select distinct a from Account a left join fetch a.grants order by a.name, a.emailKey")
	List<Account> everybody();

	@Query("select a.id, a.name from Account a")
	List<Object[]> names();

	/** The zones of those who may sign in. */
	@Query("""
			select distinct a.zone from Account a
			where a.state = dev.goodword.accounts.Account.State.ACTIVE order by a.zone""")
	List<String> zones();

	/** Those who left, and those who once recruited and do not any more. */
	@Query("""
			select a.id from Account a
			where a.deactivatedAt is not null or a.recruitedUntilAt is not null order by a.id.value""")
	List<AccountId> gone();

	@Query("select count(a) > 0 from Account a")
	boolean existsAny();

	/**
	 * How many people other than this one may administer the installation as a whole and
	 * have a password to do so.
	 */
	@Query("""
			select count(distinct a) from Account a join a.grants g
			where a.id <> :but and a.passwordHash is not null
			and a.state = dev.goodword.accounts.Account.State.ACTIVE
			and g.role = dev.goodword.accounts.Role.ADMIN and g.company is null""")
	long countAdministratorsBut(AccountId but);

}

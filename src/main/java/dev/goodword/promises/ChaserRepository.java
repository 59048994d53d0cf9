package dev.goodword.promises;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;

import org.springframework.data.repository.Repository;

/** Where it is written down who was warned about what. */
interface ChaserRepository extends Repository<Chaser, UUID> {

	Chaser saveAndFlush(Chaser chaser);

	List<Chaser> findByPromiseIn(Collection<PromiseId> promises);

	List<Chaser> findByPersonAndDay(AccountId person, LocalDate day);

	boolean existsByPersonAndDay(AccountId person, LocalDate day);

}

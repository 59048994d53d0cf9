package dev.goodword.channels;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where it is kept how texts go. */
interface TextProviderRepository extends Repository<TextProvider, Integer> {

	Optional<TextProvider> findById(Integer id);

	TextProvider save(TextProvider row);

	/** Sees to it that there is the one row. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into text_provider (provider_id, switched, version) values (1, 'AS_CONFIGURED', 0)
			on duplicate key update version = version""")
	void begin();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from TextProvider p where p.id = 1")
	Optional<TextProvider> lock();

}
